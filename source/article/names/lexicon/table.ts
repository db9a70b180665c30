/** Tables of words: strings, split when they are first asked. */

/** Parted by single blanks and line ends: a table is split without an expression, which takes several times as long. */
export const wordsOf = (words: string): string[] => words.trim().replaceAll('\n', ' ').split(' ');

/** A set of the words between single blanks or line ends. */
export function lazySet(words: string): () => ReadonlySet<string> {
	let set: ReadonlySet<string> | null = null;
	return () => {
		set ??= new Set(wordsOf(words));
		return set;
	};
}

/** How many words of one kind are remembered. */
const most = 8192;

/** What `read` makes of a word, read anew only where it is long ago: the words of all articles are much the same. */
export function remember(read: (word: string) => number): (word: string) => number {
	const known = new Map<string, number>();
	return word => {
		const found = known.get(word);
		if (found !== undefined) return found;
		if (known.size === most) known.clear();
		const made = read(word);
		known.set(word, made);
		return made;
	};
}

const firstLetter = 0x41;
const letters = 26;

/**
 * Which of several long tables have a word that begins with a capital of ASCII: a bit for each, the first the lowest.
 * Each line holds all words of one first letter, and is split when one is asked.
 */
export function lazyLines(...tables: readonly string[]): (word: string) => number {
	const maps: (Map<string, number> | undefined)[] = new Array(letters);
	return word => {
		const letter = word.charCodeAt(0) - firstLetter;
		// Not a number where the word is empty.
		if (!(letter >= 0 && letter < letters)) return 0;
		const map = maps[letter] ?? linesOf(tables, word.charAt(0));
		maps[letter] = map;
		return map.get(word) ?? 0;
	};
}

function linesOf(tables: readonly string[], letter: string): Map<string, number> {
	const map = new Map<string, number>();
	for (const [bit, words] of tables.entries())
		for (const word of lineOf(words, letter).split(' ')) map.set(word, (map.get(word) ?? 0) | (1 << bit));
	return map;
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
export const unaccented = (word: string): string =>
	beyondAscii.test(word)
		? word
				.normalize('NFD')
				.replace(/\p{M}/gu, '')
				.replace(/[øØłŁđĐıß]/g, letter => stroked[letter] ?? letter)
		: word;
