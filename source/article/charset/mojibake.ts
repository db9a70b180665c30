/** UTF-8 that was once read as windows-1252 or windows-1251 ("â€™", "Ã©", "РџС"): put right where it is certain. */

interface Misreading {
	/** The byte of each character beyond ASCII. */
	bytes: ReadonlyMap<string, number>;
	/** One character of UTF-8 as it was misread. */
	sequence: RegExp;
	/** Punctuation that no language writes so. */
	certain: RegExp;
	/** Three misread characters in a row: no word looks like that. */
	run: RegExp;
}

const range = (from: number, to: number): number[] => Array.from({length: to - from}, (_, index) => from + index);

function misreading(charset: string, punctuation: string): Misreading {
	const decoder = new TextDecoder(charset);
	const char = new Map(range(0x80, 0x100).map(byte => [byte, decoder.decode(Uint8Array.of(byte))]));
	const bytes = new Map(Array.from(char, ([byte, letter]) => [letter, byte]));
	// Some readers leave these bytes as controls.
	for (const byte of range(0x80, 0xa0)) bytes.set(String.fromCharCode(byte), byte);
	const set = (from: number, to: number) =>
		`[${range(from, to)
			.map(byte => char.get(byte))
			.join('')}`;
	const rest = `${set(0x80, 0xc0)
		.replace(/[\]\\^-]/g, '\\$&')
		.replace(/^\\\[/, '[')}\\u0080-\\u009F]`;
	const sequence = `(?:${set(0xc2, 0xe0)}]${rest}|${set(0xe0, 0xf0)}]${rest}{2}|${set(0xf0, 0xf5)}]${rest}{3})`;
	return {
		bytes,
		sequence: new RegExp(sequence, 'g'),
		certain: new RegExp(punctuation),
		run: new RegExp(`(?:${sequence}){3,}`, 'g'),
	};
}

const misreadings = [misreading('windows-1252', 'â[€\\u0080]|ðŸ'), misreading('windows-1251', 'вЂ|рџ')];

const utf8 = new TextDecoder('utf-8', {fatal: true});

function reread(text: string, bytes: Misreading['bytes']): string {
	try {
		return utf8.decode(Uint8Array.from(text, letter => bytes.get(letter) ?? 0xff));
	} catch {
		return text;
	}
}

/** Accented letters, blanks, dashes, pictures: what stands alone among ASCII. "É»" could be meant, "Ã©" not. */
const alone = /^(?:[ÂÃÄÅâ]|ðŸ|вЂ|рџ)/;
const accented = /\p{Ll}Ã[\u0080-\u00BF€ƒ„…†‡ˆ‰Š‹Œ]|Ã[\u0080-\u00BF]\p{Ll}/gu;
/** The last byte of ” is no character of windows-1252, and often lost. */
const halfQuote = /â€(?=[\s.,;:!?)]|$)/gm;

/** @param enough accented letters that make it certain */
function repairOnce(text: string, enough: number): string {
	for (const {bytes, sequence, certain, run} of misreadings) {
		if (!certain.test(text) && text.search(run) < 0 && (text.match(accented)?.length ?? 0) < enough) continue;
		const repaired = text
			.replace(run, letters => reread(letters, bytes))
			.replace(sequence, letters => (alone.test(letters) ? reread(letters, bytes) : letters))
			.replace(halfQuote, '”');
		if (repaired !== text) return repaired;
	}
	return text;
}

/** The text as it was before; unchanged where one could doubt it. What was misread twice is repaired twice. */
export function repairMojibake(text: string): string {
	let repaired = text;
	for (let round = 0, before = ''; round < 3 && before !== repaired; round++) {
		before = repaired;
		repaired = repairOnce(repaired, round === 0 ? 2 : 1);
	}
	return repaired;
}
