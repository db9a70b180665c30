/** What a draft's blocks say. */
import {oneLine} from '../blanks.ts';
import type {DraftBlock, Run} from '../draft.ts';

const plainOf = (runs: readonly Run[]): string => runs.map(run => run.text).join('');

/** The words of a block in one line; empty for images and rules. */
export function wordsOf(block: DraftBlock): string {
	if ('runs' in block) return oneLine(plainOf(block.runs)).trim();
	if (block.kind === 'list') return block.items.map(item => plainOf(item.runs)).join(' ');
	if (block.kind === 'table') return block.rows.map(row => row.map(plainOf).join(' ')).join(' ');
	return block.kind === 'code' || block.kind === 'folded' ? block.text : '';
}
