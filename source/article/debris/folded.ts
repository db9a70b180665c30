/** Folded blocks as a reader meets them: one for each stretch of page around the article. */
import type {DraftBlock} from '../draft.ts';

/** Debris within the article stays line by line. */
const stretches = new Set(['before the article', 'after the article', 'menu']);

/** Joins folded blocks that stand side by side and are of one stretch of the page. */
export function joinStretches(blocks: readonly DraftBlock[]): DraftBlock[] {
	const joined: DraftBlock[] = [];
	let rows: string[] = [];
	let reason: string | null = null;
	const close = (): void => {
		if (reason !== null) joined.push({kind: 'folded', text: rows.join('\n'), reason});
		reason = null;
	};
	for (const block of blocks) {
		const stretch = block.kind === 'folded' && stretches.has(block.reason) ? block : null;
		if (stretch?.reason !== reason) close();
		if (stretch === null) joined.push(block);
		else {
			if (reason === null) rows = [];
			({reason} = stretch);
			rows.push(stretch.text);
		}
	}
	close();
	return joined;
}
