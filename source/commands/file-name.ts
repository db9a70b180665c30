/** Characters of the longest name: what file systems take in any script. */
const longest = 60;

/** A file's name, without its extension, from the title of an article: letters, digits and hyphens. */
export function fileName(title: string): string {
	const slug = title
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, '-')
		.replace(/^-/, '');
	return [...slug.slice(0, 2 * longest)].slice(0, longest).join('').replace(/-$/, '') || 'article';
}
