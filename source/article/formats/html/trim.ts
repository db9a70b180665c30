/** Folds what an article's element still holds around the text: labels before it, links and notes behind it. */
import {lineOf} from '../../debris/lines.ts';
import {reasonOf} from '../../debris/phrase.ts';
import type {DraftBlock} from '../../draft.ts';
import {bare} from './headline.ts';
import {wordsOf} from './walk.ts';

interface Sized {
	block: DraftBlock;
	text: string;
	/** Share of the text that is links. */
	linked: number;
	reason: string | null;
}

const runsOf = (block: DraftBlock) =>
	'runs' in block ? block.runs : block.kind === 'list' ? block.items.flatMap(({runs}) => runs) : [];

function size(block: DraftBlock): Sized {
	const text = wordsOf(block).trim();
	const linked = runsOf(block).reduce((sum, run) => sum + (run.href === undefined ? 0 : run.text.trim().length), 0);
	return {block, text, linked: text === '' ? 0 : linked / text.length, reason: null};
}

const sentence = /[.!?…。！？:](?:["'”’»›)\]]|\s)*$/;

/** Whether a block reads like the article's own text. */
function isText({block, text, linked}: Sized): boolean {
	if (block.kind === 'table' || block.kind === 'code') return true;
	if (block.kind === 'image' || block.kind === 'rule' || block.kind === 'heading' || block.kind === 'folded')
		return false;
	if (linked > 0.6) return false;
	if (block.kind === 'list') return text.length >= 60;
	return text.length >= 80 || (text.length >= 25 && sentence.test(text)) || block.kind === 'quotation';
}

const closing =
	/^(?:related|recommended|more (?:from|on|in|stories|news|like)|about the authors?|read (?:next|more|also)|you (?:may|might) (?:also )?(?:like|be)|most (?:read|popular)|latest|trending|popular|share this|follow us|comments?|leave a|join the|sign up|subscribe|newsletter|tags|keep reading|up next|editor|explore more|see also|further reading|don't miss|next article|previous)/i;

const fold = (blocks: Sized[], from: number, to: number, reason: string): void => {
	for (let at = from; at < to; at++) blocks[at]!.reason ??= reason;
};

function trimHead(blocks: Sized[], title: string | null, byline: string[]): void {
	const named = bare(title ?? '');
	const head =
		named === ''
			? -1
			: blocks.findIndex(({block, text}, index) => {
					if (index > 40 || (block.kind !== 'heading' && block.kind !== 'paragraph')) return false;
					const said = bare(text);
					return said === named || (said.length > 15 && (said.startsWith(named) || named.startsWith(said)));
				});
	const before = blocks.slice(0, head).reduce((sum, block) => sum + (isText(block) ? block.text.length : 0), 0);
	let at = 0;
	if (head >= 0 && before < 600) {
		fold(blocks, 0, head, 'before the article');
		blocks.splice(head, 1);
		at = head;
	}
	const names = byline.map(bare);
	for (; at < blocks.length && at < 60; at++) {
		const here = blocks[at]!;
		if (here.block.kind === 'image' || here.block.kind === 'rule') continue;
		if (isText(here) && !names.includes(bare(here.text))) break;
		const next = blocks.slice(at + 1, at + 3).some(isText);
		if (here.block.kind === 'heading' && next) break;
		if (here.block.kind === 'paragraph' && here.text.length >= 60 && here.linked < 0.3) break;
		here.reason ??= 'before the article';
	}
}

function trimTail(blocks: Sized[]): void {
	const total = blocks.reduce((sum, {text, reason}) => sum + (reason === null ? text.length : 0), 0);
	let behind = total;
	for (const [index, {block, text, reason}] of blocks.entries()) {
		if (reason !== null) continue;
		behind -= text.length;
		const label = block.kind === 'heading' || (block.kind === 'paragraph' && text.length < 60);
		if (label && closing.test(text) && behind < total * 0.3) {
			fold(blocks, index, blocks.length, 'after the article');
			break;
		}
	}
	for (let at = blocks.length - 1; at >= 0; at--) {
		const here = blocks[at]!;
		if (here.reason !== null || here.block.kind === 'image' || here.block.kind === 'rule') continue;
		if (isText(here)) break;
		here.reason = 'after the article';
	}
}

function foldDebris(here: Sized): void {
	const {block, text, linked} = here;
	if (block.kind === 'paragraph' || block.kind === 'heading') {
		if (text.length <= 300) here.reason = reasonOf(lineOf(text), false);
	}
	if (block.kind === 'paragraph' && linked > 0.9 && text.length > 20) here.reason ??= 'related articles';
}

export function trim(blocks: DraftBlock[], title: string | null, byline: string[]): DraftBlock[] {
	const sized = blocks.map(size);
	for (const here of sized) if (here.block.kind === 'folded') here.reason = here.block.reason;
	if (!sized.some(isText)) return blocks;
	for (const block of sized) if (block.reason === null) foldDebris(block);
	trimHead(sized, title, byline);
	trimTail(sized);
	return sized.map(({block, text, reason}) =>
		reason === null || text === '' ? block : {kind: 'folded', text, reason},
	);
}
