/** HTML: Readability finds the article on linkedom's tree; the tree is walked into blocks here. */
import {Readability} from '@mozilla/readability';
import {parseHTML} from 'linkedom';
import {type Draft, type DraftBlock, emptyDraft} from '../draft.ts';
import {blocksOfTree} from './html-blocks.ts';
import {readMetadata} from './html-metadata.ts';
import {plainBlocks} from './html-plain.ts';
import type {Source} from './index.ts';

/** Deeper nesting than any page has; the tree's own functions would run out of stack. */
const deepest = 1500;
/** Characters; a tree of more would not fit. */
const largest = 8_000_000;

function depthOf(text: string): number {
	let depth = 0;
	let most = 0;
	for (const [tag] of text.matchAll(/<(\/?)[a-z][^<>]{0,2000}>/gi)) {
		if (tag.startsWith('</')) depth--;
		else if (!tag.endsWith('/>') && !/^<(?:p|li|br|img|hr|meta|link|input|td|tr|th|source|option|dt|dd)\b/i.test(tag))
			depth++;
		if (depth > most) most = depth;
	}
	return most;
}

const letters = (blocks: readonly DraftBlock[]): number =>
	blocks.reduce(
		(sum, block) => sum + ('runs' in block ? block.runs.reduce((length, run) => length + run.text.length, 0) : 0),
		0,
	);

/** Less than this is no article found. */
const enough = 140;

export function parse({text}: Source): Draft[] {
	const draft = emptyDraft('html');
	if (text.length > largest || depthOf(text) > deepest) {
		draft.blocks = plainBlocks(text);
		return [draft];
	}
	const {document} = parseHTML(/<html[\s>]/i.test(text) ? text : `<html><body>${text}</body></html>`);
	Object.assign(draft, readMetadata(document));
	const whole = document.body ? blocksOfTree(document.body, draft.url) : [];
	const found = new Readability(document as unknown as Document, {charThreshold: 200, keepClasses: true}).parse();
	const content = found?.content ? parseHTML(`<html><body>${found.content}</body></html>`).document.body : null;
	const blocks = content ? blocksOfTree(content, draft.url) : [];
	draft.blocks = letters(blocks) >= Math.min(enough, letters(whole) / 2) ? blocks : whole;
	draft.title ??= found?.title || null;
	draft.site ??= found?.siteName || null;
	draft.language ??= found?.lang || null;
	return [draft];
}
