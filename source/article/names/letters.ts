/** Which characters make words: capitals, other letters with their marks, digits. */

export const other = 0;
export const upper = 1;
export const lower = 2;
export const digit = 3;

function classify(code: number): number {
	const char = String.fromCharCode(code);
	if (/\p{Lu}/u.test(char)) return upper;
	if (/[\p{L}\p{M}]/u.test(char)) return lower;
	return /\p{N}/u.test(char) ? digit : other;
}

/** Beyond it stand signs, and scripts without capitals. */
const cased = 0x2000;
/** Filled as characters are met, plus one; 0 is not looked at yet. */
const classes = new Uint8Array(cased);

/** The class of a UTF-16 unit. */
export function letterClass(code: number): number {
	if (code >= cased) return other;
	const known = classes[code]!;
	if (known !== 0) return known - 1;
	const found = classify(code);
	classes[code] = found + 1;
	return found;
}
