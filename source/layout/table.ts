/** Tables as lines: columns as wide as their cells need, narrowed until they fit, cells wrapped within. */
import type {Document, Table} from '../article/article.ts';
import {columnWidth, padEnd} from './width.ts';
import {wrap} from './wrap.ts';

const gap = 2;
/** Columns that hold any character. */
const narrowest = 2;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/**
 * Columns for each column, at most `width` in all with their gaps: narrow ones get what they need, wide ones share the
 * rest evenly. Where even `narrowest` is too much, what the columns would need.
 */
export function columnWidths(cells: readonly (readonly string[])[], width: number): number[] {
	const count = cells.reduce((most, row) => Math.max(most, row.length), 0);
	const wanted = Array.from({length: count}, (_, column) =>
		cells.reduce((most, row) => Math.max(most, columnWidth(row[column] ?? '')), 1),
	);
	const room = width - gap * (count - 1);
	const atMost = (limit: number): number[] => wanted.map(needed => Math.min(needed, limit));
	if (sum(wanted) <= room || sum(atMost(narrowest)) > room) return wanted;
	let limit = narrowest;
	while (sum(atMost(limit + 1)) <= room) limit++;
	const widths = atMost(limit);
	let left = room - sum(widths);
	return widths.map((columns, column) => (columns < wanted[column]! && left-- > 0 ? columns + 1 : columns));
}

function aligned(text: string, width: number, align: Table['align'][number]): string {
	const free = Math.max(0, width - columnWidth(text));
	if (align === 'right') return ' '.repeat(free) + text;
	if (align === 'center') return padEnd(' '.repeat(free >> 1) + text, width);
	return padEnd(text, width);
}

export interface TableLine {
	text: string;
	/** Index of the row it shows; the header's rule belongs to row 0. */
	row: number;
}

/** `rule` draws the line below the header. Where not even one column a cell fits, cells stand below one another. */
export function layoutTable(article: Document, table: Table, width: number, rule: string): TableLine[] {
	const cells = table.rows.map(row => row.map(({start, end}) => article.text.slice(start, end)));
	const widths = columnWidths(cells, width);
	if (sum(widths) + gap * (widths.length - 1) > width) {
		return cells.flatMap((row, index) =>
			row.flatMap(text =>
				wrap(text, 0, text.length, width).map(line => ({text: text.slice(line.start, line.end), row: index})),
			),
		);
	}
	const lines: TableLine[] = [];
	for (const [index, row] of cells.entries()) {
		const wrapped = widths.map((columns, column) => {
			const text = row[column] ?? '';
			return text === '' ? [] : wrap(text, 0, text.length, columns).map(line => text.slice(line.start, line.end));
		});
		const height = Math.max(1, ...wrapped.map(cell => cell.length));
		for (let at = 0; at < height; at++) {
			const text = wrapped
				.map((cell, column) => aligned(cell[at] ?? '', widths[column]!, table.align[column] ?? null))
				.join(' '.repeat(gap));
			lines.push({text: text.trimEnd(), row: index});
		}
		if (index === 0 && table.header)
			lines.push({text: widths.map(columns => rule.repeat(columns)).join(' '.repeat(gap)), row: 0});
	}
	return lines;
}
