/** Where a page goes on to another subject behind the article: to another article, to comments, to words about itself. */
import type {Line} from './lines.ts';

/** What pages put between an article and what follows it; two kinds of it side by side are no box within the article. */
const ends = new Set([
	'comment form',
	'related',
	'footer',
	'navigation',
	'newsletter',
	'share row',
	'follow row',
	'tags',
	'account',
	'cookies',
	'appeal',
	'about the author',
	'menu',
]);
const kinds = 2;
/** The article has at least so many paragraphs and words, and this share of the words that are not folded. */
const fewest = 4;
const shortest = 150;
const leastShare = 0.3;
/** Of the long words behind it, the share that the article knows: of all together, and of any paragraph. */
const known = {all: 0.3, paragraph: 0.4};
/** So many ends are tried: a page may consist of nothing else. */
const tries = 8;
/** Long words tell of a subject, short ones of a language. */
const longWord = /\p{L}{6,}/gu;

const longWordsOf = ({text}: Line): string[] => [...new Set(text.toLowerCase().match(longWord))];

/** The first line of what lies between the article and another subject; `to` where it ends with the article. */
export function subjectEnd(lines: readonly Line[], from: number, to: number): number {
	const ahead = endsOf(lines, from, to);
	if (ahead.length === 0) return to;
	/** Where a long word stands first. */
	const first = new Map<string, number>();
	const paragraphs: {at: number; words: string[]}[] = [];
	for (let at = from; at < to; at++) {
		const line = lines[at];
		if (!line || line.reason !== null) continue;
		const words = longWordsOf(line);
		for (const word of words) if (!first.has(word)) first.set(word, at);
		if (line.prose) paragraphs.push({at, words});
	}
	const isOther = (end: number): boolean => {
		let all = 0;
		let familiar = 0;
		for (const {at, words} of paragraphs) {
			if (at < end || words.length < 4) continue;
			const old = words.filter(word => (first.get(word) ?? end) < end).length;
			if (old >= words.length * known.paragraph) return false;
			all += words.length;
			familiar += old;
		}
		return familiar < all * known.all;
	};
	return ahead.find(isOther) ?? to;
}

/** Where debris begins that may end an article. */
function endsOf(lines: readonly Line[], from: number, to: number): number[] {
	let total = 0;
	for (let i = from; i < to; i++) if (lines[i]?.reason === null) total += lines[i]?.words ?? 0;
	const found: number[] = [];
	const reasons = new Set<string>();
	let start = from;
	let words = 0;
	let paragraphs = 0;
	for (let i = from; i < to && found.length < tries; i++) {
		const line = lines[i];
		if (!line) continue;
		if (line.reason !== null) {
			if (reasons.size === 0) start = i;
			reasons.add(line.reason);
			continue;
		}
		const isEnd = [...reasons].filter(reason => ends.has(reason)).length >= kinds;
		const isLong = paragraphs >= fewest && words >= shortest;
		if (isEnd && isLong && words >= total * leastShare) found.push(start);
		reasons.clear();
		words += line.words;
		if (line.prose) paragraphs++;
	}
	return found;
}
