/** How far two sequences of words are apart, and where. */

/** Stands for any number of words: what "…" left out. */
export const gap = -1;

/**
 * Words that must be put in, taken out or changed to make one sequence the other; more than `most` is `most + 1`.
 * A {@link gap} in either costs nothing. Time grows with the length times `most` where there are no gaps.
 */
export function editDistance(one: readonly number[], other: readonly number[], most: number): number {
	const gaps = one.includes(gap) || other.includes(gap);
	if (!gaps && Math.abs(one.length - other.length) > most) return most + 1;
	let above = new Uint16Array(other.length + 1);
	let row = new Uint16Array(other.length + 1);
	for (let column = 1; column <= other.length; column++)
		above[column] = above[column - 1]! + (other[column - 1] === gap ? 0 : 1);
	for (let at = 1; at <= one.length; at++) {
		const word = one[at - 1]!;
		const from = gaps ? 1 : Math.max(1, at - most);
		const to = gaps ? other.length : Math.min(other.length, at + most);
		row.fill(most + 1);
		row[0] = above[0]! + (word === gap ? 0 : 1);
		if (from > 1) row[from - 1] = most + 1;
		let least = from > 1 ? most + 1 : row[0]!;
		for (let column = from; column <= to; column++) {
			const theirs = other[column - 1]!;
			const same = word === theirs || word === gap || theirs === gap ? 0 : 1;
			const change = above[column - 1]! + same;
			const out = above[column]! + (word === gap || theirs === gap ? 0 : 1);
			const put = row[column - 1]! + (word === gap || theirs === gap ? 0 : 1);
			const best = Math.min(change, out, put);
			row[column] = best;
			if (best < least) least = best;
		}
		if (least > most) return most + 1;
		[above, row] = [row, above];
	}
	return Math.min(above[other.length]!, most + 1);
}

/** Whether the shorter sequence stands within the longer as it is: an excerpt, not an alteration. */
export function isExcerpt(one: readonly number[], other: readonly number[]): boolean {
	const [short, long] = one.length <= other.length ? [one, other] : [other, one];
	for (let from = 0; from + short.length <= long.length; from++) {
		let same = 0;
		while (same < short.length && long[from + same] === short[same]) same++;
		if (same === short.length) return true;
	}
	return false;
}
