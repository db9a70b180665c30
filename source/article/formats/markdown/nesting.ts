/** The lexer recurses, and pairs marks in quadratic time: what nests deeper than any writer means is made shallower before it. */
const deepest = 20;
const widest = 80;
const mostMarks = 1000;

/** The quote marks, bullets and names of notes that a line begins with. */
const lead = /^(?:[ \t]*(?:>|[-*+][ \t]|\d{1,9}[.)][ \t]|\[\^[^\]\s]{1,40}\]:))+/;
const rule = /^ {0,3}([*_-])\1{19,}[ \t]*$/;

function capLine(line: string): string {
	if (rule.test(line)) return '***';
	const start = lead.exec(line)?.[0] ?? '';
	const depth = start.match(/[>*+.):-]/g)?.length ?? 0;
	let capped = line;
	// A line of stars or dashes alone is a rule.
	if (depth > deepest && /\w/.test(line)) capped = `${start.startsWith('>') ? '> ' : '- '}${line.slice(start.length)}`;
	const indent = /^[ \t]*/.exec(capped)![0].length;
	if (indent > widest) capped = capped.slice(indent - widest);
	return capped.replace(/([[\]*_~`!(<])\1{19,}/g, '');
}

/**
 * Caps the depth of quotes, lists and indentation, breaks up runs of one mark, and takes the marks out of paragraphs
 * that hold a thousand of them. Linear.
 */
export function capNesting(text: string): string {
	return text
		.split('\n\n')
		.map(paragraph => {
			const capped = paragraph.split('\n').map(capLine).join('\n');
			const marks = capped.match(/[*_~`[]/g)?.length ?? 0;
			return marks > mostMarks && marks * 20 > capped.length ? capped.replace(/[*_~`[]/g, ' ') : capped;
		})
		.join('\n\n');
}
