/** Which characters make words: capitals, other letters with their marks, digits. */

export const other = 0;
export const upper = 1;
export const lower = 2;
export const digit = 3;

/** Expressions over all letters cost milliseconds to compile: only what case does not tell is asked of them. */
function classify(code: number): number {
	const char = String.fromCharCode(code);
	const small = char.toLowerCase();
	if (small !== char) return upper;
	if (char.toUpperCase() !== char) return lower;
	if (code < 0x80) return code >= 0x30 && code <= 0x39 ? digit : other;
	if (code < 0xc0) return code === 0xaa || code === 0xba ? lower : other;
	return /[\p{L}\p{M}]/u.test(char) ? lower : /\p{N}/u.test(char) ? digit : other;
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

const classAt = (word: string, at: number): number => letterClass(word.charCodeAt(at));

export const beginsSmall = (word: string): boolean => classAt(word, 0) === lower;

/** "J", "J." or "J.K.": capitals alone, each with its full stop but perhaps the last. */
export function isInitials(word: string): boolean {
	for (let at = 0; at < word.length; at++) {
		if (at % 2 === 0 ? classAt(word, at) !== upper : word[at] !== '.') return false;
	}
	return word.length > 0;
}

/** "UNDP", "AT&T": capitals from end to end, two at least. */
export function isAcronym(word: string): boolean {
	for (let at = 0; at < word.length; at++)
		if (classAt(word, at) !== upper && !(at > 0 && word[at] === '&')) return false;
	return word.length > 1;
}

/** Where a capital stands behind a small letter within a word ("HubSpot"); -1 where none does. */
export function innerCapital(word: string): number {
	for (let at = 1; at < word.length; at++)
		if (classAt(word, at) === upper && classAt(word, at - 1) === lower) return at;
	return -1;
}
