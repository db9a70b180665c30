/** Tables of words: strings, split when they are first asked. */

/** Parted by single blanks and line ends: a table is split without an expression, which takes several times as long. */
const split = (words: string): string[] => words.trim().replaceAll('\n', ' ').split(' ');

/** A set of the words between single blanks or line ends. */
export function lazySet(words: string): () => ReadonlySet<string> {
	let set: ReadonlySet<string> | null = null;
	return () => {
		set ??= new Set(split(words));
		return set;
	};
}

const firstLetter = 0x41;
const letters = 26;

/**
 * Whether a long table has a word that begins with a capital of ASCII. Each line holds all words of one first letter, and
 * is split when one is asked.
 */
export function lazyLines(words: string): (word: string) => boolean {
	const sets: (ReadonlySet<string> | undefined)[] = new Array(letters);
	return word => {
		const letter = word.charCodeAt(0) - firstLetter;
		// Not a number where the word is empty.
		if (!(letter >= 0 && letter < letters)) return false;
		sets[letter] ??= new Set(lineOf(words, word.charAt(0)).split(' '));
		return sets[letter].has(word);
	};
}

function lineOf(words: string, letter: string): string {
	const start = words.indexOf(`\n${letter}`) + 1;
	const end = words.indexOf('\n', start);
	return start === 0 ? '' : words.slice(start, end < 0 ? words.length : end);
}

/** A set of the phrases between commas. */
export function lazyPhrases(words: string): () => ReadonlySet<string> {
	let set: ReadonlySet<string> | null = null;
	return () => {
		set ??= new Set(words.trim().replaceAll(',\n', ', ').split(', '));
		return set;
	};
}

/** Letters that no decomposition parts from their stroke. */
const stroked: Readonly<Record<string, string>> = {ø: 'o', Ø: 'O', ł: 'l', Ł: 'L', đ: 'd', Đ: 'D', ı: 'i', ß: 'ss'};

const beyondAscii = /[^ -~]/;

/** The word without accents, as tables hold it. */
export const fold = (word: string): string =>
	beyondAscii.test(word)
		? word
				.normalize('NFD')
				.replace(/\p{M}/gu, '')
				.replace(/[øØłŁđĐıß]/g, letter => stroked[letter] ?? letter)
		: word;
