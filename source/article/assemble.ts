/** Draft -> Document: harmless strings, and offsets into the text. */
import {basename, extname} from 'node:path';
import type {Block, Document, Folded, Image, ListItem} from './article.ts';
import {parseDate} from './dates.ts';
import type {Draft, DraftBlock} from './draft.ts';
import {harmless, harmlessLine} from './harmless.ts';
import {languageOf} from './language.ts';
import {safeLink} from './links.ts';
import {setProse, TextBuilder} from './prose.ts';
import {countWords} from './words.ts';

const wordsPerMinute = 230;
/** Each once, whatever its case, empty ones left out. */
function unique(values: readonly string[]): string[] {
	const seen = new Map<string, string>();
	for (const value of values) {
		const clean = harmlessLine(value);
		if (clean !== '' && !seen.has(clean.toLowerCase())) seen.set(clean.toLowerCase(), clean);
	}
	return [...seen.values()];
}

const line = (value: string | null): string | null => (value === null ? null : harmlessLine(value) || null);

const plainText = (block: DraftBlock): string =>
	'runs' in block ? harmlessLine(block.runs.map(run => run.text).join('')) : '';

/** Letters and digits alone, to see whether two lines say the same. */
const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Whether a block may say no more than `title`: a paragraph of megabytes need not be looked at. */
const isShort = (block: DraftBlock, title: string): boolean =>
	'runs' in block && block.runs.reduce((length, {text}) => length + text.length, 0) <= 4 * title.length + 200;

interface Titled {
	title: string;
	blocks: readonly DraftBlock[];
}

/** UTF-16 units of a title; headlines have a hundred, a post that is its own title a few hundred. */
const longestTitle = 500;

/** What is longer is no title but prose: its beginning names the article, and all of it opens the text. */
function shortened({title, blocks}: Titled): Titled {
	if (title.length <= longestTitle) return {title, blocks};
	const blank = title.lastIndexOf(' ', longestTitle - 1);
	const beginning = title.slice(0, blank > 0 ? blank : longestTitle - 1).toWellFormed();
	const first = blocks.findIndex(block => block.kind !== 'folded');
	const opening = blocks[first];
	const stands = opening && 'runs' in opening && isShort(opening, title) && bare(plainText(opening)) === bare(title);
	const whole: DraftBlock = {kind: 'paragraph', runs: stands ? opening.runs : [{text: title}]};
	const rest = stands ? blocks.filter((_, index) => index !== first) : blocks;
	return {title: `${beginning.replace(/\uFFFD$/, '')}…`, blocks: [whole, ...rest]};
}

/** The title, and the blocks without the one that repeats it. */
function takeTitle(draft: Draft, name: string): Titled {
	const {blocks} = draft;
	const named = line(draft.title);
	const first = blocks.findIndex(block => block.kind === 'heading' || block.kind === 'paragraph');
	const opening = blocks[first];
	if (named !== null && draft.titleInText) return {title: named, blocks};
	if (named !== null) {
		const repeats = opening !== undefined && isShort(opening, named) && bare(plainText(opening)) === bare(named);
		return {title: named, blocks: repeats ? blocks.filter((_, index) => index !== first) : blocks};
	}
	if (opening?.kind === 'heading')
		return {title: plainText(opening), blocks: blocks.filter((_, index) => index !== first)};
	return {title: harmlessLine(draft.label ?? basename(name, extname(name))) || 'Untitled', blocks};
}

interface Body {
	text: string;
	blocks: Block[];
	images: Image[];
	folded: Folded[];
}

function addList(builder: TextBuilder, block: Extract<DraftBlock, {kind: 'list'}>): Block | null {
	const items: ListItem[] = [];
	let start = 0;
	for (const {depth, marker: found, markerInText = false, runs} of block.items) {
		const marker = harmlessLine(found);
		const prose = setProse(markerInText ? [{text: `${marker} `}, ...runs] : runs);
		if (prose.text === '') continue;
		const span = items.length === 0 ? builder.block(prose) : builder.line(prose);
		if (items.length === 0) start = span.start;
		if (markerInText) span.start = Math.min(span.end, span.start + marker.length + 1);
		items.push({...span, depth, marker});
	}
	return items.length === 0 ? null : {kind: 'list', start, end: items.at(-1)!.end, items};
}

function addTable(builder: TextBuilder, block: Extract<DraftBlock, {kind: 'table'}>): Block | null {
	const rows = block.rows.map(cells => cells.map(runs => setProse(runs).text.replace(/\s+/g, ' ')));
	if (!rows.some(cells => cells.some(text => text !== ''))) return null;
	const {start, end} = builder.block({text: rows.map(cells => cells.join('\t')).join('\n'), inlines: []});
	let at = start;
	const spans = rows.map(cells =>
		cells.map(text => {
			const span = {start: at, end: at + text.length};
			at += text.length + 1;
			return span;
		}),
	);
	return {kind: 'table', start, end, rows: spans, header: block.header, align: block.align};
}

function setBody(drafts: readonly DraftBlock[]): Body {
	const builder = new TextBuilder();
	const blocks: Block[] = [];
	const images: Image[] = [];
	const folded: Folded[] = [];
	/** Images, rules and folds stand before the block that comes next; at the end, after the last. */
	let waiting: {start: number; end: number}[] = [];
	let unplaced: Folded[] = [];
	const settle = (offset = builder.next): void => {
		for (const block of waiting) block.start = block.end = offset;
		for (const fold of unplaced) fold.at = offset;
		waiting = [];
		unplaced = [];
	};
	const put = (block: Block | null): void => void (block && blocks.push(block));
	for (const draft of drafts) {
		switch (draft.kind) {
			case 'paragraph':
			case 'heading':
			case 'quotation': {
				const prose = setProse(draft.runs);
				if (prose.text === '') break;
				settle();
				const {runs: _, ...rest} = draft;
				put({...rest, ...builder.block(prose)});
				break;
			}
			case 'list':
				settle();
				put(addList(builder, draft));
				break;
			case 'table':
				settle();
				put(addTable(builder, draft));
				break;
			case 'code': {
				const text = harmless(draft.text).replace(/^\n+|\s+$/g, '');
				if (text === '') break;
				settle();
				put({kind: 'code', language: line(draft.language), ...builder.block({text, inlines: []})});
				break;
			}
			case 'image': {
				const image = {
					caption: line(draft.caption),
					credit: line(draft.credit),
					alt: line(draft.alt),
					source: draft.source === null ? null : safeLink(harmlessLine(draft.source)),
				};
				if (image.caption === null && image.credit === null && image.alt === null) break;
				const block: Block = {kind: 'image', start: 0, end: 0, image: images.push(image) - 1};
				waiting.push(block);
				blocks.push(block);
				break;
			}
			case 'rule': {
				const block: Block = {kind: 'rule', start: 0, end: 0};
				waiting.push(block);
				blocks.push(block);
				break;
			}
			case 'folded': {
				const fold = {text: harmless(draft.text).trim(), reason: harmlessLine(draft.reason), at: 0};
				if (fold.text === '') break;
				folded.push(fold);
				unplaced.push(fold);
				break;
			}
		}
	}
	const {text} = builder;
	settle(text.length);
	return {text, blocks, images, folded};
}

/** Never throws, whatever the draft holds. `path` goes into the Document, made harmless. */
export function assemble(draft: Draft, path: string): Document {
	const {title, blocks: drafts} = shortened(takeTitle(draft, draft.item ?? path));
	const {text, blocks, images, folded} = setBody(drafts);
	const declared = line(draft.language);
	let language: string | null | undefined;
	const words = countWords(text);
	const url = line(draft.url);
	return {
		path: harmlessLine(path) || path.replace(/[^ -~]/g, '?'),
		...(draft.item === undefined ? {} : {item: harmlessLine(draft.item)}),
		format: draft.format,
		title,
		byline: unique(draft.byline),
		published: draft.published === null ? null : parseDate(draft.published),
		modified: draft.modified === null ? null : parseDate(draft.modified),
		site: line(draft.site),
		url: url === null ? null : safeLink(url),
		/** Told when it is first asked for: what goes as text through a pipe needs none, and is there a tenth sooner. */
		get language() {
			if (language === undefined) language = languageOf(declared, text);
			return language;
		},
		words,
		minutes: Math.max(1, Math.round(words / wordsPerMinute)),
		text,
		blocks,
		tags: unique(draft.tags),
		sources: unique(draft.sources),
		images,
		folded,
	};
}
