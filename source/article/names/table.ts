/** Tables of words: strings, split when they are first asked. */

/** A set of the words between blanks. */
export function lazySet(words: string): () => ReadonlySet<string> {
	let set: ReadonlySet<string> | null = null;
	return () => {
		set ??= new Set(words.trim().split(/\s+/));
		return set;
	};
}

/** A set of the phrases between commas. */
export function lazyPhrases(words: string): () => ReadonlySet<string> {
	let set: ReadonlySet<string> | null = null;
	return () => {
		set ??= new Set(words.trim().split(/,\s*/));
		return set;
	};
}

/** A map that is filled when it is first asked. */
export function lazyMap<Value>(fill: (map: Map<string, Value>) => void): () => ReadonlyMap<string, Value> {
	let map: Map<string, Value> | null = null;
	return () => {
		if (map === null) {
			map = new Map();
			fill(map);
		}
		return map;
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
