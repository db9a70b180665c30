/** Builds articles for the tests of layout and export. */
import type {Article, Block} from '../../source/article/article.ts';

export const emptyArticle: Article = {
	path: 'harbour.txt',
	format: 'text',
	title: 'The harbour that would not freeze',
	byline: ['Ada Lund'],
	published: '2026-01-03',
	modified: null,
	site: 'Harbour Post',
	url: null,
	language: 'en',
	words: 30,
	minutes: 1,
	text: '',
	blocks: [],
	quotes: [],
	people: [],
	organisations: [],
	places: [],
	tags: [],
	sources: [],
	images: [],
	folded: [],
};

type Part = string | [kind: 'heading' | 'code' | 'quotation', text: string];

/** An article whose blocks are these; a bare string is a paragraph. */
export function articleOf(parts: readonly Part[], more: Partial<Article> = {}): Article {
	const blocks: Block[] = [];
	let text = '';
	for (const part of parts) {
		if (text !== '') text += '\n\n';
		const [kind, words] = typeof part === 'string' ? (['paragraph', part] as const) : part;
		const span = {start: text.length, end: text.length + words.length};
		text += words;
		if (kind === 'heading') blocks.push({kind, level: 2, ...span});
		else if (kind === 'code') blocks.push({kind, language: null, ...span});
		else if (kind === 'quotation') blocks.push({kind, depth: 1, ...span});
		else blocks.push({kind, ...span});
	}
	return {...emptyArticle, text, blocks, ...more};
}
