/** How a quotation stands in its block and what it looks like, whoever said it. */

import type {Token} from '../tokens.ts';
import {isVerb, may} from './grammar/phrases.ts';
import {is, type Tongue} from './grammar/tongue.ts';
import {type Standing, wordsOf} from './standing.ts';

type Quotation = Pick<Standing, 'form' | 'words' | 'look' | 'lead' | 'tail' | 'voice' | 'joined' | 'stop'>;

/** How much of a quotation is listened to for its voice, in UTF-16 units. */
const heard = 300;
/** Tokens from which two quotations stand apart. */
const apart = 20;

/** How the quotation at token `at` stands; `text` is what it says, `words` how many words. */
export function quotationOf(
	tokens: readonly Token[],
	at: number,
	text: string,
	words: number,
	tongue: Tongue,
): Quotation {
	const token = tokens[at] as Token;
	// A dash that opens the block opens what is said.
	const before = at === 1 && /^[—–―-]$/.test(tokens[0]!.text) ? undefined : tokens[at - 1];
	const after = tokens[at + 1];
	// “It rains”, she said: the comma stands within or behind, the words behind it tell the same.
	const past = after?.text === ',' ? (tokens[at + 2] ?? after) : after;
	const opens = !before || before.sentence !== token.sentence;
	const runsOn =
		/[,?!…—–―-]$/.test(text) || /^[,—–―-]$/.test(after?.text ?? '') || (after?.kind === 'word' && !after.capital);
	const capital = /^[^\p{L}]*\p{Lu}/u.test(text);
	const form = opens
		? !before && !after
			? 'whole'
			: !before && at < 2
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
		tail: tailOf(past),
		voice: voiceOf(text, tongue),
		stop: stopOf(text, after),
		joined: joinedOf(tokens, at),
	};
}

const longWord = /\p{L}[\p{L}\p{M}’'-]{3,}/gu;
const word = /\p{L}[\p{L}\p{M}’'-]*/gu;

/** Whether there are two words and more, the longer ones all with a capital, and nothing ends them. */
function isTitle(text: string): boolean {
	if (/[,.!?]$/.test(text)) return false;
	let titled = false;
	for (const [longer] of text.matchAll(longWord)) {
		if (!/^\p{Lu}/u.test(longer)) return false;
		titled = true;
	}
	return titled && (text.match(word)?.length ?? 0) > 1;
}

function lookOf(text: string, capital: boolean): Standing['look'] {
	return isTitle(text) ? 'title' : capital ? 'capital' : 'small';
}

function leadOf(before: Token | undefined, opens: boolean, tongue: Tongue): Standing['lead'] {
	if (!before || opens) return 'start';
	if (before.kind !== 'word') return 'mark';
	if (may(before, is.determiner)) return 'determiner';
	const lead = tongue.leads.get(before.lower);
	if (lead) return lead;
	if (may(before, is.link)) return 'link';
	if (isVerb(before)) return 'verb';
	if (before.capital) return 'name';
	return may(before, is.stop) ? 'other' : 'noun';
}

const small = is.link | is.stop | is.determiner | is.pronoun | is.between | is.relative;

function tailOf(after: Token | undefined): Standing['tail'] {
	if (!after) return 'end';
	if (after.kind !== 'word') return after.kind;
	if (after.capital) return 'name';
	if (isVerb(after)) return 'verb';
	return may(after, small) ? 'small' : 'noun';
}

/** Whether those spoken of speak themselves: "I", "our"; or somebody is spoken to. */
function voiceOf(text: string, {own, you}: Tongue): Standing['voice'] {
	const words = text.slice(0, heard);
	if (own.test(words)) return 'own';
	if (/[!?]/.test(words)) return 'lively';
	return you.test(words) ? 'you' : 'plain';
}

/** How the quotation goes on from the one before it in its block. */
function joinedOf(tokens: readonly Token[], at: number): Standing['joined'] {
	let words = 0;
	let small = true;
	for (let i = at - 1; i >= 0 && at - i < apart; i--) {
		const {kind, text, sentence, signs} = tokens[i]!;
		if (kind === 'quote') {
			if (words === 0) return 'touching';
			if (small && words < 4) return 'listed';
			return sentence === tokens[at]!.sentence ? 'same sentence' : 'apart';
		}
		if (kind === 'word') words++;
		small &&= kind === 'word' ? (signs & is.join) !== 0 : text === ',';
	}
	return 'alone';
}

/** What ends the quotation, within its marks or right behind them. */
function stopOf(text: string, after: Token | undefined): Standing['stop'] {
	const last = text.at(-1) ?? '';
	if (last === ',' || after?.text === ',') return 'comma';
	if (/[!?…]/.test(last)) return 'mark';
	if (last === '.' || !after || after.text === '.') return 'period';
	return /^[—–―-]$/.test(after.text) ? 'dash' : 'none';
}
