/** Words that a language writes as one, cut: "l’avocat", "dit-il". */
import type {Token} from '../tokens.ts';
import type {Language} from './language.ts';

const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text);

/** A part of a token, from `from` to `to` in UTF-16 units of it. */
function part(token: Token, from: number, to: number): Token {
	const text = token.text.slice(from, to);
	const lower = text.toLowerCase().replaceAll("'", '’');
	return {...token, start: token.start + from, end: token.start + to, text, lower, capital: isCapital(text)};
}

/** The tokens with their words cut as the language asks. */
export function cutWords(tokens: readonly Token[], {elided, enclitic, pronouns}: Language): Token[] {
	return tokens.flatMap(token => {
		if (token.kind !== 'word') return token;
		// A stop that looked like an abbreviation's: "säger hon."
		if (token.text.endsWith('.') && pronouns.has(token.lower.replace('.', '')))
			return part(token, 0, token.text.length - 1);
		const before = elided?.exec(token.text)?.[0].length ?? 0;
		const after = enclitic?.exec(token.text);
		const end = after && after.index > before ? after.index : token.text.length;
		if (before === 0 && end === token.text.length) return token;
		const pieces = before === 0 ? [] : [part(token, 0, before)];
		if (end > before) pieces.push(part(token, before, end));
		const pronoun = after?.[0] ?? '';
		if (end < token.text.length)
			pieces.push(part(token, token.text.length - pronoun.replace(/^-(?:t-)?/i, '').length, token.text.length));
		return pieces;
	});
}
