/** Greek and Cyrillic names in the letters of the tables. */

const letters: Readonly<Record<string, string>> = {
	...pairs('абвгдезиклмнопрстуфхцэіґ', 'a b v g d e z i k l m n o p r s t u f kh ts e i g'),
	...pairs('жчшщыюяёйїєьъ', 'zh ch sh shch y yu ya yo i i ie  '),
	...pairs('αβγδεζηθικλμνξοπρσςτυφχψω', 'a v g d e z i th i k l m n x o p r s s t y f ch ps o'),
};

function pairs(from: string, to: string): Record<string, string> {
	const parts = to.split(' ');
	return Object.fromEntries(Array.from(from, (letter, at) => [letter, parts[at] ?? '']));
}

const beyondLatin = /[\u0370-\u052f]/;

/** "Игорь" as "Igor", with a capital; a word in Latin letters as it is. */
export function romanised(word: string): string {
	if (!beyondLatin.test(word)) return word;
	let made = '';
	// What the alphabet itself makes of a letter and its mark stays: "й" is no "и".
	for (const letter of word.toLowerCase())
		made += letters[letter] ?? letters[letter.normalize('NFD').charAt(0)] ?? letter;
	return made.charAt(0).toUpperCase() + made.slice(1);
}
