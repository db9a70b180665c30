/** Quotations and who said them. */
import type {Block, Quote} from '../article.ts';
import type {Names} from '../names/index.ts';
import {type About, alternate, attributeAnswers, findDialogue} from './dialogue/index.ts';
import {finderOf} from './finders.ts';
import {quoteHeadings} from './headings.ts';

/** Finds the quotes of an article's text, in order. `language` is BCP 47; null is read as English. */
export function findQuotes(
	text: string,
	blocks: readonly Block[],
	names: Names,
	language: string | null,
	about: About = {title: '', byline: []},
): Quote[] {
	const finder = finderOf(language);
	const {quotes, rest, answers, runs, speeches} = findDialogue(text, blocks, names, about, finder.reading);
	const found = finder.find(text, rest, names, speeches);
	const headed = quoteHeadings(text, rest, names, found, finder.isCue);
	const told = runs.length > 0 ? alternate(text, headed, runs, finder.dashRunsOn) : headed;
	if (answers) return attributeAnswers(text, told, answers);
	return quotes.length === 0 ? told : inOrder(told, quotes);
}

/** Quotes of two readings in the order of the text, each with groups of its own. */
function inOrder(told: readonly Quote[], spoken: readonly Quote[]): Quote[] {
	const groups = new Map<string, number>();
	const marked = [...told.map(quote => ({quote, of: 'told'})), ...spoken.map(quote => ({quote, of: 'spoken'}))];
	return marked
		.sort((a, b) => a.quote.start - b.quote.start)
		.map(({quote, of}) => {
			const key = `${of} ${quote.group}`;
			const group = groups.get(key) ?? groups.size;
			groups.set(key, group);
			return {...quote, group};
		});
}
