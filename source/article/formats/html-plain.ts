/** HTML without a tree: for pages too deep or too large for one. Linear, and nothing of the text is lost. */
import type {DraftBlock} from '../draft.ts';

const breaking =
	/<\/?(?:p|div|h[1-6]|li|tr|td|blockquote|pre|section|article|br|ul|ol|table|body|title)\b[^<>]{0,2000}>/gi;

export function plainBlocks(html: string): DraftBlock[] {
	const bare = html
		.replace(/<(script|style|noscript|template)\b[^<>]{0,2000}>[\s\S]*?<\/\1\s*>/gi, '\n\n')
		.replace(/<!--[\s\S]*?-->/g, '');
	const text = bare
		.replace(breaking, '\n\n')
		.replace(/<\/?[a-z!][^<>]{0,2000}>/gi, '')
		.replace(/&lt;/g, '<')
		.replace(/&gt;/g, '>')
		.replace(/&quot;/g, '"')
		.replace(/&#39;|&apos;/g, "'")
		.replace(/&nbsp;/g, ' ')
		.replace(/&amp;/g, '&');
	return text
		.split(/\n\s*\n/)
		.map(part => part.trim())
		.filter(part => part !== '')
		.map(part => ({kind: 'paragraph', runs: [{text: part}]}));
}
