/** A tree of HTML -> blocks. Walked with a stack of its own, since a page chooses its depth. */
import type {DraftBlock, DraftItem, Run} from '../draft.ts';

const blockTags = new Set(
	'ADDRESS ARTICLE ASIDE BODY CENTER DD DETAILS DIV DL DT FIGURE FIGCAPTION FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TH THEAD TR UL BLOCKQUOTE'.split(
		' ',
	),
);
const skipped = new Set(
	'SCRIPT STYLE NOSCRIPT TEMPLATE SVG IFRAME BUTTON INPUT SELECT TEXTAREA NAV FORM HEAD LINK META OBJECT VIDEO AUDIO CANVAS'.split(
		' ',
	),
);

const markup: Record<string, Omit<Run, 'text'>> = {
	STRONG: {strong: true},
	B: {strong: true},
	EM: {emphasis: true},
	I: {emphasis: true},
	CITE: {emphasis: true},
	CODE: {code: true},
	KBD: {code: true},
	DEL: {strike: true},
	S: {strike: true},
};

interface Context {
	over: Omit<Run, 'text'>;
	quoteDepth: number;
	lists: readonly {ordered: boolean; next: {number: number}}[];
	/** The heading that encloses, if any. */
	level: number;
}

type Task = {enter: Node; context: Context} | {leave: true};

const elementType = 1;
const textType = 3;

function absolute(href: string, base: string | null): string {
	return base !== null && URL.canParse(href, base) ? new URL(href, base).href : href;
}

const clean = (text: string | null | undefined): string | null => text?.replace(/\s+/g, ' ').trim() || null;

function imageOf(element: Element, base: string | null): DraftBlock | null {
	const image = element.tagName === 'IMG' ? element : element.querySelector('img');
	const caption = element.tagName === 'IMG' ? null : element.querySelector('figcaption');
	const credit = caption?.querySelector('[class*=credit], [class*=copyright], small, cite');
	const creditText = clean(credit?.textContent);
	let captionText = clean(caption?.textContent);
	if (creditText !== null && captionText?.endsWith(creditText))
		captionText = clean(captionText.slice(0, -creditText.length));
	const alt = clean(image?.getAttribute('alt'));
	if (captionText === null && alt === null) return null;
	const source = image?.getAttribute('src') ?? null;
	return {
		kind: 'image',
		alt,
		caption: captionText,
		credit: creditText,
		source: source === null ? null : absolute(source, base),
	};
}

function codeOf(element: Element): DraftBlock {
	const inner = element.querySelector('code') ?? element;
	const language =
		/(?:lang(?:uage)?|highlight-source)-([\w+#-]+)/.exec(
			`${inner.getAttribute('class') ?? ''} ${element.getAttribute('class') ?? ''}`,
		)?.[1] ?? null;
	return {kind: 'code', language, text: element.textContent ?? ''};
}

/** A table of data; one that only arranges the page is walked as any other element. */
function tableOf(element: Element): DraftBlock | null {
	const rows = [...element.querySelectorAll('tr')];
	const cells = rows.map(row => [...row.children].filter(cell => cell.tagName === 'TD' || cell.tagName === 'TH'));
	const isData =
		cells.some(row => row.length > 1) && !element.querySelector('table, p + p, ul, ol, h1, h2, h3, article');
	if (!isData) return null;
	const header = cells[0]?.every(cell => cell.tagName === 'TH') ?? false;
	return {
		kind: 'table',
		header,
		align: [],
		rows: cells.map(row => row.map(cell => [{text: clean(cell.textContent) ?? ''}])),
	};
}

export function blocksOfTree(root: Element, base: string | null): DraftBlock[] {
	const blocks: DraftBlock[] = [];
	let runs: Run[] = [];
	let items: DraftItem[] = [];
	let marker: string | null = null;
	let context: Context = {over: {}, quoteDepth: 0, lists: [], level: 0};
	const endList = (): void => {
		if (items.length > 0) blocks.push({kind: 'list', items});
		items = [];
	};
	const flush = (): void => {
		const isBlank = runs.every(run => run.text.trim() === '');
		const taken = runs;
		runs = [];
		if (isBlank) return;
		if (context.lists.length > 0) {
			items.push({depth: context.lists.length - 1, marker: marker ?? '', runs: taken});
			marker = null;
			return;
		}
		endList();
		if (context.level > 0) blocks.push({kind: 'heading', level: context.level as 1 | 2 | 3 | 4 | 5 | 6, runs: taken});
		else if (context.quoteDepth > 0) blocks.push({kind: 'quotation', depth: context.quoteDepth, runs: taken});
		else blocks.push({kind: 'paragraph', runs: taken});
	};
	const whole = (block: DraftBlock | null): void => {
		flush();
		endList();
		if (block) blocks.push(block);
	};
	const stack: (Task & {outer?: Context})[] = [{enter: root as unknown as Node, context}];
	for (let task = stack.pop(); task; task = stack.pop()) {
		if ('leave' in task) {
			flush();
			context = task.outer!;
			if (context.lists.length === 0) endList();
			continue;
		}
		const node = task.enter;
		if (node.nodeType === textType) {
			runs.push({text: (node.textContent ?? '').replace(/\s+/g, ' '), ...task.context.over});
			continue;
		}
		if (node.nodeType !== elementType) continue;
		const element = node as Element;
		const tag = element.tagName.toUpperCase();
		if (skipped.has(tag) || element.hasAttribute('hidden')) continue;
		if (tag === 'BR') runs.push({text: '\n'});
		else if (tag === 'HR') whole({kind: 'rule'});
		else if (tag === 'PRE') whole(codeOf(element));
		else if (tag === 'IMG' || (tag === 'FIGURE' && !element.querySelector('pre, table, blockquote')))
			whole(imageOf(element, base));
		else {
			const table = tag === 'TABLE' ? tableOf(element) : null;
			if (table) {
				whole(table);
				continue;
			}
			let inner = task.context;
			if (tag === 'A' && element.getAttribute('href'))
				inner = {...inner, over: {...inner.over, href: absolute(element.getAttribute('href')!, base)}};
			else if (markup[tag]) inner = {...inner, over: {...inner.over, ...markup[tag]}};
			if (blockTags.has(tag)) {
				flush();
				const outer = context;
				if (tag === 'BLOCKQUOTE') inner = {...inner, quoteDepth: inner.quoteDepth + 1};
				else if (/^H[1-6]$/.test(tag)) inner = {...inner, level: Number(tag[1])};
				else if (tag === 'UL' || tag === 'OL') {
					const start = Number(element.getAttribute('start') ?? 1);
					inner = {
						...inner,
						lists: [
							...inner.lists.slice(-20),
							{ordered: tag === 'OL', next: {number: Number.isFinite(start) ? start : 1}},
						],
					};
				} else if (tag === 'LI') {
					const list = inner.lists.at(-1);
					marker = list?.ordered ? `${list.next.number++}.` : '•';
				}
				stack.push({leave: true, outer});
				context = inner;
			}
			const children = [...element.childNodes];
			for (let index = children.length - 1; index >= 0; index--) stack.push({enter: children[index]!, context: inner});
		}
	}
	flush();
	endList();
	return blocks;
}
