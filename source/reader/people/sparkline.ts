/** How often over the months, as a line of small columns. */

const columns = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];

/** Months since year 0 of `2026-01…`; null where there is no month. */
function monthOf(iso: string | null): number | null {
	const match = /^(\d{4})-(\d\d)/.exec(iso ?? '');
	return match ? Number(match[1]) * 12 + Number(match[2]) - 1 : null;
}

/**
 * One cell a month from the first of `months` to the last, or one for several where they are more than `width`.
 * A cell without any is a blank; in ASCII a digit counts to nine.
 */
export function sparkline(
	dates: readonly (string | null)[],
	months: readonly [string, string] | null,
	width: number,
	ascii: boolean,
): string {
	const first = monthOf(months?.[0] ?? null);
	const last = monthOf(months?.[1] ?? null);
	if (first === null || last === null || width < 1) return '';
	const perCell = Math.ceil((last - first + 1) / width);
	const cells = new Array<number>(Math.ceil((last - first + 1) / perCell)).fill(0);
	for (const date of dates) {
		const month = monthOf(date);
		if (month === null || month < first || month > last) continue;
		cells[Math.floor((month - first) / perCell)]!++;
	}
	const most = Math.max(...cells);
	return cells
		.map(count => {
			if (count === 0) return ' ';
			return ascii ? String(Math.min(9, count)) : columns[Math.ceil((count / most) * columns.length) - 1]!;
		})
		.join('');
}
