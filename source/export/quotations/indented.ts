import {wrap} from '../../layout/wrap.ts';

/** Lines of `text` after an indent, in columns; a width of 0 wraps nothing. */
export function indented(text: string, indent: number, width: number): string[] {
	const lead = ' '.repeat(indent);
	const flat = text.replace(/\s+/g, ' ');
	if (width === 0) return [lead + flat];
	return wrap(flat, 0, flat.length, Math.max(10, width - indent)).map(({start, end}) => lead + flat.slice(start, end));
}
