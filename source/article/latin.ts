/**
 * Text for expressions that ask for letters. With `\p{L}`, and the flag `u` for it, an expression over text with curly
 * quotation marks takes ten times as long to compile as with the letters of Latin-1, up to 20 ms: as long as reading
 * twenty articles. So every other letter is made one of these first.
 */

/** Letters of Latin-1, to stand in the brackets of an expression; small and capital ones, and the capital ones alone. */
export const letter = 'A-Za-zªµºÀ-ÖØ-öø-ÿ';
export const capital = 'A-ZÀ-ÖØ-Þ';

/** What is neither Latin-1 nor punctuation. */
const beyond = /[^\u0000-\u00FF\u2000-\u206F]/g;
const capitals = /\p{Lu}/u;
const letters = /\p{L}/u;

/** The text with `Ö` and `ö` for letters beyond Latin-1, each at its place: offsets (UTF-16 units) stay. */
export const latinLetters = (text: string): string =>
	text.replace(beyond, unit => (capitals.test(unit) ? 'Ö' : letters.test(unit) ? 'ö' : unit));
