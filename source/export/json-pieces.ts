/** `JSON.stringify` of an object that may be large, in pieces: the whole of it takes twice the memory of what it says. */

/** UTF-16 units of a string, and entries of an array, that make one piece. */
const units = 65_536;
const entries = 256;

/** Cut between characters: half of a pair would be escaped. */
function* stringPieces(text: string): Generator<string> {
	yield '"';
	for (let from = 0; from < text.length; ) {
		const to = from + units;
		const inPair = to < text.length && (text.charCodeAt(to - 1) & 0xfc00) === 0xd800;
		const end = inPair ? to + 1 : to;
		yield JSON.stringify(text.slice(from, end)).slice(1, -1);
		from = end;
	}
	yield '"';
}

function* arrayPieces(values: readonly unknown[], indent: number): Generator<string> {
	const inner = indent === 0 ? '' : `\n${' '.repeat(2 * indent)}`;
	const outer = indent === 0 ? '' : `\n${' '.repeat(indent)}`;
	for (let from = 0; from < values.length; from += entries) {
		// Indented as within an array within an object, but for its brackets.
		const written = JSON.stringify(values.slice(from, from + entries), null, indent);
		const lines = indent === 0 ? written : written.replaceAll('\n', outer);
		const body = indent === 0 ? lines.slice(1, -1) : lines.slice(1 + inner.length, -1 - outer.length);
		yield `${from === 0 ? '[' : ','}${inner}${body}`;
	}
	yield `${outer}]`;
}

/** What `JSON.stringify(object, null, indent)` gives, in pieces of which none grows with the object's strings and arrays. */
export function* jsonPieces(object: object, indent = 0): Generator<string> {
	const line = indent === 0 ? '' : `\n${' '.repeat(indent)}`;
	let waiting = '{';
	let first = true;
	for (const [key, value] of Object.entries(object)) {
		if (value === undefined) continue;
		waiting += `${first ? '' : ','}${line}${JSON.stringify(key)}:${indent === 0 ? '' : ' '}`;
		first = false;
		const large = typeof value === 'string' ? value.length > units : Array.isArray(value) && value.length > entries;
		if (large) {
			yield waiting;
			waiting = '';
			if (typeof value === 'string') yield* stringPieces(value);
			else yield* arrayPieces(value, indent);
		} else {
			const written = JSON.stringify(value, null, indent);
			waiting += indent === 0 ? written : written.replaceAll('\n', line);
		}
	}
	yield `${waiting}${first || indent === 0 ? '' : '\n'}}`;
}
