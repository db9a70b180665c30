/**
 * Runs of blanks made one. A single blank, by far the commonest, is left alone: replacing each by itself takes an array
 * of millions of parts for a text of megabytes.
 */
export const oneLine = (text: string): string => text.replace(/ \s+|[^\S ]\s*/g, ' ');

/** The same within lines: newlines stay, and so do blanks that mean what they are (that do not break, that are wide). */
export const oneBlank = (text: string): string =>
	text.replace(/ [^\S\n\u00A0\u202F\u3000]+|[^\S\n \u00A0\u202F\u3000][^\S\n\u00A0\u202F\u3000]*/g, ' ');
