/** What exports of read-later services say of an article in the body of a note. */
import type {DraftBlock, Run} from '../../draft.ts';
import {plainOf} from './blocks.ts';
import {type Fields, fieldsOf, isKnown} from './fields.ts';

/** Blocks from the top within which it stands. */
const near = 8;

/** A link with its address, as fields are written; tags in the text stay as they are. */
const written = (runs: readonly Run[]): string =>
	runs.map(({text, href}) => (href !== undefined && /^https?:/i.test(href) ? href : text)).join('');

/** The `Name: value` items of the list under a heading "Metadata"; null where they tell little. */
function listed(heading: DraftBlock | undefined, list: DraftBlock | undefined): [string, string][] | null {
	if (heading?.kind !== 'heading' || list?.kind !== 'list') return null;
	if (!/^(?:metadata|article details|info|properties)$/i.test(plainOf(heading.runs))) return null;
	const pairs = list.items.flatMap(({runs}): [string, string][] => {
		const found = /^\s*([A-Za-z][\w -]{0,30}?)::?\s+(\S[\s\S]*)$/.exec(written(runs).slice(0, 2000));
		return found ? [[found[1]!, found[2]!.trim()]] : [];
	});
	return pairs.filter(([name]) => isKnown(name)).length >= 2 ? pairs : null;
}

/** The address of a line that says no more than where the original is. */
function originalOf(block: DraftBlock): string | null {
	if (block.kind !== 'paragraph') return null;
	const words = block.runs.filter(({text}) => /[\p{L}\p{N}]/u.test(text));
	if (words.length === 0 || !words.every(({href, text}) => href !== undefined && text.length < 60)) return null;
	const original = words.find(({text}) =>
		/^(?:(?:read|view|open|see)(?: the)? )?original|^(?:source|permalink)$/i.test(text.trim()),
	);
	return original?.href ?? null;
}

/** Takes it out of the blocks; what is taken is folded in its place. */
export function takeMetadata(blocks: readonly DraftBlock[]): {fields: Fields; blocks: DraftBlock[]} {
	const data: [string, string][] = [];
	const kept: DraftBlock[] = [];
	for (let index = 0; index < blocks.length; index++) {
		const block = blocks[index]!;
		const list = blocks[index + 1];
		const pairs = index < near ? listed(block, list) : null;
		const original = index < near ? originalOf(block) : null;
		if (pairs && list?.kind === 'list') {
			data.push(...pairs);
			kept.push({kind: 'folded', text: list.items.map(({runs}) => plainOf(runs)).join('\n'), reason: 'metadata'});
			index++;
		} else if (original !== null && block.kind === 'paragraph') {
			data.push(['url', original]);
			kept.push({kind: 'folded', text: plainOf(block.runs), reason: 'links to the original'});
		} else kept.push(block);
	}
	return {fields: fieldsOf(data), blocks: kept};
}
