/** Names of plain text, a paragraph a line. */
import type {Block} from '../../../source/article/article.ts';
import {type Candidate, candidatesIn} from '../../../source/article/names/candidates/candidates.ts';
import {findNames, type Names} from '../../../source/article/names/index.ts';
import {Words} from '../../../source/article/names/words.ts';

export function namesIn(text: string, language = 'en'): Names {
	const blocks = Array.from(text.matchAll(/[^\n]+/g), ({index, 0: line}): Block => {
		return {kind: 'paragraph', start: index, end: index + line.length};
	});
	return findNames(text, blocks, language);
}

export const peopleOf = (text: string, language?: string) => namesIn(text, language).people.map(({name}) => name);
export const bodiesOf = (text: string, language?: string) =>
	namesIn(text, language).organisations.map(({name}) => name);
export const placesOf = (text: string, language?: string) => namesIn(text, language).places.map(({name}) => name);

/** The words of one line. */
export const wordsOf = (line: string): Words => new Words(line, {start: 0, end: line.length});

/** Where words stand that `is` says yes to, by default all. */
export function wordsWhere(words: Words, is: (at: number) => boolean = () => true): number[] {
	return Array.from({length: words.behind - words.first}, (_, at) => words.first + at).filter(is);
}

/** What may be a name in one line. */
export const candidatesOf = (line: string, language = 'en'): Candidate[] => candidatesIn(line, wordsOf(line), language);
