/** A content tree -> blocks, without recursion over its depth. */
import type {DraftBlock, DraftItem, Run} from '../../draft.ts';
import {type Element, isElement, lineOfText, type Node} from './dom.ts';
import {imageOf, isIcon} from './images.ts';
import {codeOf, isDataTable, rowsOf} from './preformatted.ts';

type List = {kind: 'list'; items: DraftItem[]};

const blockNames = new Set(
	(
		'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM ' +
		'H1 H2 H3 H4 H5 H6 HEADER LI MAIN NAV OL P SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'
	).split(' '),
);
const silent = new Set(
	'AUDIO BUTTON CANVAS EMBED HEAD IFRAME INPUT LINK MATH META NOSCRIPT OBJECT SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA TITLE VIDEO'.split(
		' ',
	),
);
const marks: Record<string, 'strong' | 'emphasis' | 'code' | 'strike'> = {
	B: 'strong',
	STRONG: 'strong',
	I: 'emphasis',
	EM: 'emphasis',
	CITE: 'emphasis',
	CODE: 'code',
	KBD: 'code',
	SAMP: 'code',
	TT: 'code',
	DEL: 'strike',
	S: 'strike',
	STRIKE: 'strike',
};

/** @param resolve makes a link absolute, or null where it leads nowhere */
export function blocksOf(root: Element, resolve: (href: string) => string | null): DraftBlock[] {
	const blocks: DraftBlock[] = [];
	const depth = {strong: 0, emphasis: 0, code: 0, strike: 0};
	const links: (string | null)[] = [];
	const lists: {ordered: boolean; next: number}[] = [];
	let runs: Run[] = [];
	let images: DraftBlock[] = [];
	let list: List | null = null;
	let marker = '';
	let level = 0;
	let quotes = 0;

	function text(value: string): void {
		const run: Run = {text: value};
		for (const mark of ['strong', 'emphasis', 'code', 'strike'] as const) if (depth[mark] > 0) run[mark] = true;
		const href = links.at(-1);
		if (href) run.href = href;
		runs.push(run);
	}
	function closeList(): void {
		if (list !== null && list.items.length > 0) blocks.push(list);
		list = null;
	}
	function flush(): void {
		const taken = runs;
		runs = [];
		if (taken.some(run => /\S/.test(run.text))) {
			if (level > 0) {
				closeList();
				blocks.push({kind: 'heading', level: level as 1, runs: taken});
			} else if (lists.length > 0) {
				list ??= {kind: 'list', items: []};
				const box = marker === '' ? null : /^\s*([☐☑])\s*/.exec(taken[0]!.text);
				if (box !== null) taken[0] = {...taken[0]!, text: taken[0]!.text.slice(box[0].length)};
				list.items.push({depth: lists.length - 1, marker: box?.[1] ?? marker, runs: taken});
				marker = '';
			} else if (quotes > 0) blocks.push({kind: 'quotation', depth: quotes, runs: taken});
			else blocks.push({kind: 'paragraph', runs: taken});
		}
		for (const image of images) blocks.push(image);
		images = [];
	}
	function whole(block: DraftBlock): void {
		flush();
		closeList();
		blocks.push(block);
	}

	/** Whether the children are to be walked. */
	function enter(element: Element, name: string): boolean {
		if (silent.has(name) || element.hasAttribute('hidden')) return false;
		if (name === 'BR') text('\n');
		else if (name === 'HR') whole({kind: 'rule'});
		else if (name === 'IMG') {
			const image = imageOf(element, null, resolve);
			if (isIcon(element)) text(element.getAttribute('alt') ?? '');
			else if (image !== null) images.push(image);
		} else if (name === 'PRE') {
			whole(codeOf(element));
			return false;
		} else if (name === 'FIGURE' && element.querySelector('table, pre, blockquote, p + p') === null) {
			const image = imageOf(element.querySelector('img'), element, resolve);
			if (image !== null) whole(image);
			return false;
		} else if (name === 'TABLE' && isDataTable(element)) {
			const cells = rowsOf(element).map(row => row.map(cell => runsOf(blocksOf(cell, resolve))));
			const first = rowsOf(element)[0]!;
			const align = first.map(cell => alignOf(cell));
			whole({kind: 'table', header: first.every(cell => cell.nodeName === 'TH'), align, rows: cells});
			return false;
		}
		if (blockNames.has(name)) {
			flush();
			if (/^H[1-6]$/.test(name)) level = Number(name[1]);
			else if (name === 'BLOCKQUOTE') quotes++;
			else if (name === 'UL' || name === 'OL') {
				const start = Number.parseInt(element.getAttribute('start') ?? '1', 10);
				lists.push({ordered: name === 'OL', next: Number.isNaN(start) ? 1 : start});
			} else if (name === 'LI' && lists.length > 0) {
				const here = lists.at(-1)!;
				marker = here.ordered ? `${here.next++}.` : '•';
			}
		}
		const mark = marks[name];
		if (mark !== undefined) depth[mark]++;
		if (name === 'A') links.push(resolve(element.getAttribute('href') ?? ''));
		if (name === 'Q') text('“');
		return true;
	}
	function leave(name: string): void {
		const mark = marks[name];
		if (mark !== undefined) depth[mark]--;
		if (name === 'A') links.pop();
		if (name === 'Q') text('”');
		if (!blockNames.has(name)) return;
		flush();
		if (/^H[1-6]$/.test(name)) level = 0;
		else if (name === 'BLOCKQUOTE') quotes--;
		else if (name === 'UL' || name === 'OL') {
			lists.pop();
			if (lists.length === 0) closeList();
		} else if (name === 'LI') marker = '';
	}

	let node: Node | null = root.firstChild;
	while (node !== null) {
		let below: Node | null = null;
		if (node.nodeType === 3) text((node.nodeValue ?? '').replace(/[\t\n\f\r ]+/g, ' '));
		else if (isElement(node)) {
			const name = node.nodeName.toUpperCase();
			if (enter(node, name)) {
				below = node.firstChild;
				if (below === null) leave(name);
			}
		}
		if (below !== null) {
			node = below;
			continue;
		}
		while (node !== null && node.nextSibling === null) {
			const parent: Element | null = node.parentNode;
			if (parent === null || parent === root) {
				node = null;
				break;
			}
			leave(parent.nodeName.toUpperCase());
			node = parent;
		}
		if (node !== null) node = node.nextSibling;
	}
	flush();
	closeList();
	return blocks;
}

/** What a cell says, its blocks in one line. */
function runsOf(blocks: DraftBlock[]): Run[] {
	return blocks.flatMap((block, index) => {
		const own = 'runs' in block ? block.runs : block.kind === 'list' ? block.items.flatMap(item => item.runs) : [];
		return index === 0 ? own : [{text: ' '}, ...own];
	});
}

function alignOf(cell: Element): 'left' | 'right' | 'center' | null {
	const said = `${cell.getAttribute('align') ?? ''} ${cell.getAttribute('style') ?? ''}`;
	const found = /\b(left|right|center)\b/.exec(said)?.[1];
	return (found as 'left' | undefined) ?? null;
}

/** The words of a block in one line; empty for images and rules. */
export function wordsOf(block: DraftBlock): string {
	if ('runs' in block) return lineOfText({textContent: block.runs.map(run => run.text).join('')} as Node);
	if (block.kind === 'list') return block.items.map(item => item.runs.map(run => run.text).join('')).join(' ');
	return block.kind === 'code' ? block.text : '';
}
