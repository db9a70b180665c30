/** What to call an article that has no title. */
import type {DraftBlock} from '../draft.ts';

/** UTF-16 units of the opening words that stand for a title. */
const titleLength = 80;

/** The first words; undefined where there are none. */
export function openingWords(blocks: readonly DraftBlock[]): string | undefined {
	const first = blocks.find(block => block.kind === 'paragraph' || block.kind === 'quotation');
	if (!first || !('runs' in first)) return undefined;
	const words = first.runs
		.map(run => run.text)
		.join('')
		.replace(/\s+/g, ' ')
		.trim();
	if (words.length <= titleLength) return words;
	return `${words.slice(0, words.lastIndexOf(' ', titleLength) + 1 || titleLength).trim()}…`;
}
