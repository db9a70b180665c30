/** Whose words a phrase speaks of: "NAME’s answer", "his motto", "the message from NAME". */
import type {Token} from '../../tokens.ts';
import {may, type Phrase} from './phrases.ts';
import {is, type Tongue} from './tongue.ts';

const possessive = /[’']s?$/;

/** Whoever owns what the phrase is about, as a phrase of their own; null where nobody does. */
export function ownerOf(tokens: readonly Token[], {from, to, kind}: Phrase): Phrase | null {
	if (may(tokens[from], is.owner)) {
		const next = ownerOf(tokens, {from: from + 1, to, full: to, kind});
		// "his wife’s answer"
		return next ? {...next, from} : {from, to: from + 1, full: from + 1, kind: 'pronoun'};
	}
	let end = to - 1;
	while (end > from && !possessive.test(tokens[end - 1]!.text)) end--;
	return end > from ? {from, to: end, full: end, kind: tokens[end - 1]!.capital ? 'name' : 'noun'} : null;
}

/** Who speaks where the phrase names what they say; null where it names nothing of the kind, or nobody has it. */
export function speakerWithin(tokens: readonly Token[], phrase: Phrase, {utterances}: Tongue): Phrase | null {
	if (phrase.kind === 'pronoun' || !utterances.has(tokens[phrase.to - 1]!.lower)) return null;
	return ownerOf(tokens, phrase);
}
