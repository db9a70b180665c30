/**
 * A long expression over several lines: a line break and the tabs behind it are no part of it, anything else is as in a
 * literal.
 */
export const expression =
	(flags = '') =>
	(pattern: TemplateStringsArray, ...parts: readonly string[]): RegExp =>
		new RegExp(String.raw(pattern, ...parts).replace(/\n\t*/g, ''), flags);
