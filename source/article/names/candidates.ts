/** Runs of capitalised words: what may be a name, and the words beside it. */
import type {Span} from '../article.ts';
import {common, particles, titles} from './tables.ts';

export interface Candidate extends Span {
	/** The words of the name, titles and first words of sentences taken off. */
	words: string[];
	/** Whether a title or a role stands before it. */
	titled: boolean;
	/** The word after it and the one before it, in lower case; empty at a mark. */
	after: string;
	before: string;
	/** Whether a comma follows, as before an apposition or an age. */
	comma: boolean;
}

const word = /\p{Lu}[\p{L}\p{M}]*(?:[’'-]\p{L}[\p{L}\p{M}]*)*\.?|\p{Ll}[\p{L}\p{M}]*(?:-\p{L}[\p{L}\p{M}]*)*/gu;
/** Also the Arabic article, which is written small: `al-Adl`. */
const capital = /^(?:\p{Lu}|\p{Ll}{2,3}-\p{Lu})/u;
/** A full stop belongs to these and to single letters. */
const abbreviations = /^(?:\p{Lu}|Jr|Sr|Dr|Mr|Mrs|Ms|Prof|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Capt|St|Hon|Rev)\.$/u;

interface Word extends Span {
	text: string;
}

/** Takes a possessive ending and a sentence's full stop off. */
function bare(text: string): string {
	const stopped = text.endsWith('.') && !abbreviations.test(text) ? text.slice(0, -1) : text;
	return stopped.replace(/[’']s$/, '');
}

const isTitle = (text: string): boolean => titles().has(text.toLowerCase().replace(/\.$/, ''));

/** All candidates of a stretch of the text, in order. */
export function* candidatesIn(text: string, {start, end}: Span): Generator<Candidate> {
	const words: Word[] = [];
	for (const match of text.slice(start, end).matchAll(word)) {
		const bareText = bare(match[0]);
		words.push({text: bareText, start: start + match.index, end: start + match.index + bareText.length});
	}
	const touching = (index: number): boolean => {
		const gap = text.slice(words[index]!.end, words[index + 1]?.start);
		return gap === ' ' || gap === '\u00A0' || gap === '\n';
	};
	for (let from = 0; from < words.length; from++) {
		if (!capital.test(words[from]!.text)) continue;
		let to = from;
		while (to + 1 < words.length && touching(to)) {
			const next = words[to + 1]!.text;
			if (capital.test(next)) to++;
			else if (particles().has(next)) {
				let beyond = to + 1;
				while (beyond + 1 < words.length && touching(beyond) && particles().has(words[beyond + 1]!.text)) beyond++;
				if (beyond + 1 >= words.length || !touching(beyond) || !capital.test(words[beyond + 1]!.text)) break;
				to = beyond + 1;
			} else break;
		}
		const candidate = trimmed(text, words, from, to, touching);
		if (candidate) yield candidate;
		from = to;
	}
}

function trimmed(
	text: string,
	words: readonly Word[],
	first: number,
	last: number,
	touching: (index: number) => boolean,
): Candidate | null {
	// All up to the last title is a role: "UN Secretary-General", "Army Chief".
	let from = first;
	let titled = false;
	for (let index = first; index < last; index++) {
		if (!isTitle(words[index]!.text)) continue;
		titled = true;
		from = index + 1;
	}
	while (from <= last && common().has(words[from]!.text)) from++;
	if (from === last && isTitle(words[from]!.text)) return null;
	if (from > last) return null;
	const previous = words[from - 1];
	const gap = previous ? text.slice(previous.end, words[from]!.start) : '';
	const before = previous && /^,? $/.test(gap) ? previous.text.toLowerCase() : '';
	if (isTitle(before)) titled = true;
	const {end} = words[last]!;
	const possessive = /^[’']s/.test(text.slice(end, end + 2)) ? 2 : 0;
	return {
		start: words[from]!.start,
		end,
		words: words.slice(from, last + 1).map(named => named.text),
		titled,
		before,
		after: possessive === 0 && touching(last) ? (words[last + 1]?.text.toLowerCase() ?? '') : '',
		comma: text[end] === ',',
	};
}
