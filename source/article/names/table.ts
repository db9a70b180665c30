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

/** Whether a long table has a word. Each line holds all words of one first letter, and is split when one is asked. */
export function lazyLines(words: string): (word: string) => boolean {
	let lines: Map<string, string | ReadonlySet<string>> | null = null;
	return word => {
		lines ??= new Map(Array.from(words.trim().split('\n'), line => [line.charAt(0), line]));
		const letter = word.charAt(0);
		let line = lines.get(letter);
		if (typeof line === 'string') {
			line = new Set(line.split(' '));
			lines.set(letter, line);
		}
		return line?.has(word) ?? false;
	};
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
