/** Quotations as CSV (RFC 4180, with newlines alone), safe to be opened in a spreadsheet. */
import type {Finding} from '../../corpus/finding.ts';

const columns = [
	'path',
	'start',
	'end',
	'speaker',
	'mention',
	'cue',
	'text',
	'context',
	'title',
	'published',
	'url',
	'site',
	'item',
	'kind',
	'group',
	'corrected',
] as const satisfies readonly (keyof Finding)[];

/** A cell that begins like a formula would be run by spreadsheets: an apostrophe makes it text. */
function cell(value: string | number | boolean | null | undefined): string {
	if (typeof value === 'number') return String(value);
	const text = String(value ?? '');
	const safe = /^[\s]*[=+\-@]|^[\t\r]/.test(text) ? `'${text}` : text;
	return /[",;\r\n]|^'/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export const csvHead = `${columns.join(',')}\n`;

export const csvRow = (finding: Finding): string => `${columns.map(column => cell(finding[column])).join(',')}\n`;
