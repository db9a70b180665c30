/** Counting words as a reader does. */

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isLatin = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;
/** General punctuation, arrows, signs, CJK punctuation. */
const isSign = (code: number): boolean =>
	code < 0xaa || (code >= 0x2000 && code <= 0x2bff) || (code >= 0x3001 && code <= 0x303f) || code >= 0xd800;
/** Letters of scripts that part words by no blanks: kana, ideographs, Thai. */
const isDense = (code: number): boolean =>
	(code >= 0x3040 && code <= 0x9fff) || (code >= 0xe00 && code <= 0xe7f) || (code >= 0xf900 && code <= 0xfaff);
const isBlank = (code: number): boolean =>
	code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x3000;

/** Characters that count as a word where words are not parted by blanks. */
const charactersPerWord = 2;

/** Runs between blanks that hold a letter or a digit; two characters of a script without blanks make one. */
export function countWords(text: string): number {
	let words = 0;
	let dense = 0;
	let inside = false;
	for (let index = 0; index < text.length; index++) {
		const code = text.charCodeAt(index);
		if (code < 0x80) {
			// Most characters of most texts: one of a word that has begun is not asked for more.
			if (code <= 32) inside = false;
			else if (!inside && (isLatin(code) || isDigit(code))) {
				words++;
				inside = true;
			}
		} else if (isBlank(code)) inside = false;
		else if (isDense(code)) {
			dense++;
			inside = false;
		} else if (!inside && !isSign(code)) {
			words++;
			inside = true;
		}
	}
	return words + Math.ceil(dense / charactersPerWord);
}
