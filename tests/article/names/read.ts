/** Names of plain text, a paragraph a line. */
import {type Candidate, candidatesIn} from '../../../source/article/names/candidates/candidates.ts';
import {findNames, type Names} from '../../../source/article/names/index.ts';
import {tongueOf} from '../../../source/article/names/tongue.ts';
import {Words} from '../../../source/article/names/words.ts';
import {readLanguage} from '../../../source/article/quotes/languages/index.ts';
import {blocksOf} from '../blocks.ts';

export function namesIn(text: string, language = 'en'): Names {
	return findNames(text, blocksOf(text), language, readLanguage);
}

export const peopleOf = (text: string, language?: string) => namesIn(text, language).people.map(({name}) => name);
export const bodiesOf = (text: string, language?: string) =>
	namesIn(text, language).organisations.map(({name}) => name);
export const placesOf = (text: string, language?: string) => namesIn(text, language).places.map(({name}) => name);

/** The words of one line. */
export const wordsOf = (line: string, language = 'en'): Words =>
	new Words(line, {start: 0, end: line.length}, undefined, tongueOf(language, readLanguage));

/** Where words stand that `is` says yes to, by default all. */
export function wordsWhere(words: Words, is: (at: number) => boolean = () => true): number[] {
	return Array.from({length: words.behind - words.first}, (_, at) => words.first + at).filter(is);
}

/** What may be a name in one line. */
export const candidatesOf = (line: string, language = 'en'): Candidate[] =>
	candidatesIn(line, wordsOf(line, language), language);

/** What may be a name, of no sentence. */
export const candidateOf = (name: string): Candidate => ({
	name,
	words: name.split(' '),
	start: 0,
	end: name.length,
	title: '',
	office: false,
	from: 0,
	to: 1,
	opens: false,
	possessive: false,
});
