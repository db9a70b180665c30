/** JSON whose shape nobody promised: what pages and services say about an article. */

export type Thing = Record<string, unknown>;

export const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null;

/** A text that says something; a number as its digits. */
export function lineOf(value: unknown): string | null {
	const text = typeof value === 'number' ? String(value) : value;
	return typeof text === 'string' && text.trim() !== '' ? text.trim() : null;
}

/** The texts of a list, or of things with a `label` or a `name` in it. */
export function linesOf(value: unknown): string[] {
	const list = Array.isArray(value) ? value : [value];
	return list.flatMap(part => lineOf(isThing(part) ? (part.label ?? part.name) : part) ?? []);
}
