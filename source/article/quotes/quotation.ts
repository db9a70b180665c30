/** How a quotation stands in its block and what it looks like, whoever said it. */
import {isVerb} from './phrases.ts';
import {type Standing, wordsOf} from './standing.ts';
import type {Token} from './tokens.ts';
import type {Tongue} from './tongue.ts';

type Quotation = Pick<Standing, 'form' | 'words' | 'look' | 'lead' | 'tail'>;

/** How the quotation at token `at` stands; `text` is what it says, `words` how many words. */
export function quotationOf(
	tokens: readonly Token[],
	at: number,
	text: string,
	words: number,
	tongue: Tongue,
): Quotation {
	const token = tokens[at] as Token;
	const before = tokens[at - 1];
	const after = tokens[at + 1];
	const opens = !before || before.sentence !== token.sentence;
	const runsOn =
		/[,?!…—–―-]$/.test(text) || /^[,—–―-]$/.test(after?.text ?? '') || (after?.kind === 'word' && !after.capital);
	const capital = /^[^\p{L}]*\p{Lu}/u.test(text);
	const form = opens
		? !before && !after
			? 'whole'
			: at === 0
				? runsOn
					? 'opens, runs on'
					: 'opens'
				: runsOn
					? 'sentence, runs on'
					: 'sentence'
		: runsOn
			? 'within, runs on'
			: capital
				? 'within, capital'
				: 'within';
	return {
		form,
		words: wordsOf(words),
		look: lookOf(text, capital),
		lead: leadOf(before, opens, tongue),
		tail: tailOf(after, tongue),
	};
}

function lookOf(text: string, capital: boolean): Standing['look'] {
	const words = text.match(/\p{L}[\p{L}\p{M}’'-]*/gu) ?? [];
	const long = words.filter(word => word.length > 3);
	const titled =
		words.length > 1 && long.length > 0 && long.every(word => /^\p{Lu}/u.test(word)) && !/[,.!?]$/.test(text);
	return titled ? 'title' : capital ? 'capital' : 'small';
}

function leadOf(before: Token | undefined, opens: boolean, tongue: Tongue): Standing['lead'] {
	if (!before || opens) return 'start';
	if (before.kind !== 'word') return 'mark';
	if (tongue.determiners.has(before.lower)) return 'determiner';
	if (tongue.links.has(before.lower)) return 'link';
	if (isVerb(before, tongue)) return 'verb';
	if (before.capital) return 'name';
	return tongue.stops.has(before.lower) ? 'other' : 'noun';
}

function tailOf(after: Token | undefined, tongue: Tongue): Standing['tail'] {
	if (!after) return 'end';
	if (after.kind !== 'word') return after.kind;
	if (after.capital) return 'name';
	if (isVerb(after, tongue)) return 'verb';
	const {links, stops, determiners, pronouns, between, relatives} = tongue;
	const small = [links, stops, determiners, pronouns, between, relatives].some(words => words.has(after.lower));
	return small ? 'small' : 'noun';
}
