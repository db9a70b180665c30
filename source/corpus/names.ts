/** Names of speakers, compared within and across articles. */
import type {Article} from '../article/article.ts';
import {titles} from '../article/names/lexicon/roles.ts';
import {fold, foldedWords} from './words.ts';

const determiners = new Set('a an the der die das ein eine el la los las un una le les une'.split(' '));

/** The words of a name, folded, without titles and articles before it; a title alone stays. */
export function nameWords(name: string): string[] {
	const words = foldedWords(name);
	let from = 0;
	while (from < words.length - 1 && (titles().has(words[from]!) || determiners.has(words[from]!))) from++;
	return words.slice(from);
}

/**
 * What joins a speaker across articles: equal where the full names agree. Null where the name says who is meant only
 * within its article: a surname alone, "the ministry", "a spokesman".
 */
export function knownAs(
	name: string,
	{organisations, places}: Pick<Article, 'organisations' | 'places'>,
): string | null {
	if (organisations.includes(name) || places.includes(name)) return fold(name);
	const words = nameWords(name);
	const isName = /^\p{Lu}/u.test(name) || /^\p{Lo}/u.test(name);
	return isName && words.length > 1 && !determiners.has(fold(name.split(' ')[0]!)) ? words.join(' ') : null;
}

/** Whether two names may be of one speaker: the words of the shorter all stand in the longer. */
export function namesAgree(one: readonly string[], other: readonly string[]): boolean {
	const [short, long] = one.length <= other.length ? [one, other] : [other, one];
	return short.length > 0 && short.every(part => long.includes(part));
}

/** Whether each part that is `wanted` is a part of the name; an initial stands for any part it begins. */
export function hasName(name: string, wanted: readonly string[]): boolean {
	const parts = foldedWords(name);
	return wanted.every(part => parts.some(own => own === part || (part.length === 1 && own.startsWith(part))));
}
