import type {Block} from '../../source/article/article.ts';

/** The lines of a text as paragraphs. */
export const blocksOf = (text: string): Block[] =>
	Array.from(text.matchAll(/[^\n]+/g), ({0: line, index}) => ({
		kind: 'paragraph',
		start: index,
		end: index + line.length,
	}));
