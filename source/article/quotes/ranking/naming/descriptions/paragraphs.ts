/** Where the paragraphs of a text begin, looked for nearby alone: a text may be one line. */

/** The longest paragraph that is looked through, in UTF-16 units. */
const longest = 3000;

/** Where the line of an offset begins, or as much of it as is looked through. */
export function lineStart(text: string, offset: number): number {
	const from = Math.max(0, offset - longest);
	const end = text.slice(from, offset).lastIndexOf('\n');
	return end < 0 ? from : from + end + 1;
}

/** Where the paragraph before that of an offset begins. */
export function paragraphBefore(text: string, offset: number): number {
	let end = lineStart(text, offset);
	while (end > 0 && text[end - 1] === '\n') end--;
	return lineStart(text, end);
}
