/** The lexer recurses: what nests deeper than any writer means is made shallower before it. */
const deepest = 20;
const widest = 80;

/** Caps the quote marks and the indentation of each line, and breaks runs of brackets and emphasis marks. Linear. */
export function capNesting(text: string): string {
	return text
		.split('\n')
		.map(line => {
			const lead = /^(?:[ \t]*>)+/.exec(line)?.[0];
			let capped = line;
			if (lead !== undefined) {
				const depth = lead.replace(/[^>]/g, '').length;
				if (depth > deepest) capped = '> '.repeat(deepest) + line.slice(lead.length);
			}
			const indent = /^[ \t]*/.exec(capped)![0].length;
			if (indent > widest) capped = capped.slice(indent - widest);
			const bullets = /^\s*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)+/.exec(capped)?.[0];
			if (bullets !== undefined && bullets.length > 2 * widest) capped = `- ${capped.slice(bullets.length)}`;
			return capped.replace(/([[\]*_~`!(<])\1{19,}/g, '');
		})
		.join('\n');
}
