/** Who signs a quotation: "“…” — NAME". */
import type {Token} from '../tokens.ts';
import {isDate, isVerb, type Phrase} from './grammar/phrases.ts';
import type {Passage} from './grammar/sayings.ts';

/** Who signs in a line of their own: "— NAME", or behind a quotation that is its `whole` block "NAME, mayor of Denby". */
export function signatureOf({tokens, phrases}: Passage, whole: boolean): Phrase | null {
	const phrase = phrases[0];
	if (!phrase || tokens[0]?.kind === 'mark') return phrase ?? null;
	const plain = whole && phrase.from === 0 && phrase.kind === 'name' && phrase.to > 1;
	return plain && !tokens.some(token => isVerb(token)) ? phrase : null;
}

/**
 * Whether the phrase signs the quotation at token `at`, whose words are `text`: "“…” — NAME", "“…” — NAME, a doctor",
 * "“….” (NAME)". It ends its block, or an apposition does.
 */
export function signs(tokens: readonly Token[], at: number, {from, full}: Phrase, text: string): boolean {
	const mark = tokens[at + 1]?.text ?? '';
	const past = tokens[full];
	if (from - at === 2 && /^[([]$/.test(mark))
		return at === 0 && /[.!?]$/.test(text) && /^[)\],]$/.test(past?.text ?? '');
	if (from - at !== 2 || !/^[—–―-]$/.test(mark)) return false;
	// "“TITLE” — Arden Post, 3 May 2020" is a reference.
	const dated = tokens.slice(full, full + 4).some(token => isDate(token));
	return !dated && (!past || /^[.,(]$/.test(past.text));
}
