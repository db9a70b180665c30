/** Where an article tells of somebody without a name, by what they are: "a senator from Denby", "another baker". */
import {wordsFor} from './nouns.ts';

/** How far back is looked, in UTF-16 units, and at how many words. */
const reach = 4000;
const most = 50;

/** The end of a text that ends with such words, up to four of them. */
const indefinite = /(?:^|[^\p{L}\p{N}])((?:an?|another|one|two|several|some) (?:[\p{L}\d’'-]+ ){0,3})$/u;
const letter = /[\p{L}\p{N}’'-]/u;

/**
 * Whether somebody without a name is called by the noun between two offsets of a text. What begins at an offset that is
 * `named` describes somebody with a name: "NAME, a baker", "a baker, NAME".
 */
export function isUnnamed(text: string, noun: string, from: number, to: number, named: ReadonlySet<number>): boolean {
	const start = Math.max(from, to - reach, 0);
	const words = text.slice(start, to).toLowerCase();
	for (const word of wordsFor(noun)) {
		for (let at = words.indexOf(word), seen = 0; at >= 0 && seen < most; at = words.indexOf(word, at + 1), seen++) {
			const end = at + word.length;
			if (letter.test(words[end] ?? ' ') || letter.test(words[at - 1] ?? ' ')) continue;
			// Within a name.
			if (word !== 'mp' && text[start + at] !== words[at]) continue;
			const opening = indefinite.exec(words.slice(Math.max(0, at - 60), at))?.[1];
			if (opening === undefined) continue;
			if (!named.has(start + at - opening.length) && !named.has(start + end + 1) && !named.has(start + end + 2))
				return true;
		}
	}
	return false;
}
