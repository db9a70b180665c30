/** A file's name, without its extension, from the title of an article: letters, digits and hyphens, at most 60. */
export function fileName(title: string): string {
	const slug = title
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, '-')
		.replace(/^-|-$/g, '');
	return slug.slice(0, 60) || 'article';
}
