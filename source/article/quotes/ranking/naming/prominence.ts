/** How much a phrase stands out in its sentence: whom a pronoun behind it is likely to mean. */
import type {Token} from '../../tokens.ts';
import {isVerb, may, type Phrase} from '../grammar/phrases.ts';
import {is} from '../grammar/tongue.ts';

/** Nothing but small words stands before the phrase in its sentence: "When NAME met …". */
export function opensSentence(tokens: readonly Token[], from: number): boolean {
	let at = from;
	while (at > 0 && from - at < 3 && may(tokens[at - 1], is.stop)) at--;
	return at === 0 || tokens[at - 1]!.sentence !== tokens[from]!.sentence;
}

/** "The mayor, NAME,": the name stands beside the noun phrase that opens the sentence. */
function isApposed(tokens: readonly Token[], from: number): boolean {
	if (tokens[from - 1]?.text !== ',') return false;
	let at = from - 2;
	while (at >= 0 && from - at < 12 && tokens[at]?.kind === 'word' && tokens[at]?.sentence === tokens[from]?.sentence)
		at--;
	return (at < 0 || tokens[at]?.sentence !== tokens[from]?.sentence) && !isVerb(tokens[from - 2]);
}

/** Subjects weigh most, then what no preposition governs; 0 is the middle. */
export function prominenceOf(tokens: readonly Token[], {from, to, full}: Phrase): number {
	const before = tokens[from - 1];
	const apposed = isApposed(tokens, from);
	const opens = apposed || opensSentence(tokens, from);
	const governed = may(before, is.link);
	const owner = /[’']s?$/.test(tokens[to - 1]?.text ?? '');
	const closed = apposed && tokens[full]?.text === ',';
	const subject = isVerb(tokens[to]) || isVerb(tokens[full]) || (closed && isVerb(tokens[full + 1]));
	return (opens ? 1 : 0) + (subject ? 0.8 : 0) - (governed ? 0.8 : 0) - (owner ? 0.4 : 0);
}
