/** The blocks of a draft -> a body: the text, and where in it each block, image and fold stands. */
import type {Block, Folded, Image, ListItem, Span} from './article.ts';
import type {DraftBlock} from './draft.ts';
import {harmless, harmlessLine, lineOrNull} from './harmless.ts';
import {safeLink} from './links.ts';
import {setProse, TextBuilder} from './prose.ts';

type Of<Kind extends DraftBlock['kind']> = Extract<DraftBlock, {kind: Kind}>;

export interface Body {
	text: string;
	blocks: Block[];
	images: Image[];
	folded: Folded[];
}

function addList(builder: TextBuilder, block: Of<'list'>): Block | null {
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

function addTable(builder: TextBuilder, block: Of<'table'>): Block | null {
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

/** Puts blocks after one another. Images, rules and folds stand before the block that comes next; at the end, after the last. */
class BodyBuilder {
	readonly #builder = new TextBuilder();
	readonly #blocks: Block[] = [];
	readonly #images: Image[] = [];
	readonly #folded: Folded[] = [];
	#waiting: Span[] = [];
	#unplaced: Folded[] = [];

	add(draft: DraftBlock): void {
		switch (draft.kind) {
			case 'paragraph':
			case 'heading':
			case 'quotation':
				this.#addProse(draft);
				break;
			case 'list':
				this.#settle();
				this.#put(addList(this.#builder, draft));
				break;
			case 'table':
				this.#settle();
				this.#put(addTable(this.#builder, draft));
				break;
			case 'code':
				this.#addCode(draft);
				break;
			case 'image':
				this.#addImage(draft);
				break;
			case 'rule':
				this.#wait({kind: 'rule', start: 0, end: 0});
				break;
			case 'folded':
				this.#addFold(draft);
		}
	}

	end(): Body {
		const {text} = this.#builder;
		this.#settle(text.length);
		return {text, blocks: this.#blocks, images: this.#images, folded: this.#folded};
	}

	#settle(offset = this.#builder.next): void {
		for (const span of this.#waiting) span.start = span.end = offset;
		for (const fold of this.#unplaced) fold.at = offset;
		this.#waiting = [];
		this.#unplaced = [];
	}

	#put(block: Block | null): void {
		if (block) this.#blocks.push(block);
	}

	#wait(block: Block): void {
		this.#waiting.push(block);
		this.#blocks.push(block);
	}

	#addProse({runs, ...rest}: Of<'paragraph' | 'heading' | 'quotation'>): void {
		const prose = setProse(runs);
		if (prose.text === '') return;
		this.#settle();
		this.#put({...rest, ...this.#builder.block(prose)});
	}

	#addCode({language, text: found}: Of<'code'>): void {
		const text = harmless(found).replace(/^\n+|\s+$/g, '');
		if (text === '') return;
		this.#settle();
		this.#put({kind: 'code', language: lineOrNull(language), ...this.#builder.block({text, inlines: []})});
	}

	#addImage({caption, credit, alt, source}: Of<'image'>): void {
		const image = {
			caption: lineOrNull(caption),
			credit: lineOrNull(credit),
			alt: lineOrNull(alt),
			source: source === null ? null : safeLink(harmlessLine(source)),
		};
		if (image.caption === null && image.credit === null && image.alt === null) return;
		this.#wait({kind: 'image', start: 0, end: 0, image: this.#images.push(image) - 1});
	}

	#addFold({text, reason}: Of<'folded'>): void {
		const fold = {text: harmless(text).trim(), reason: harmlessLine(reason), at: 0};
		if (fold.text === '') return;
		this.#folded.push(fold);
		this.#unplaced.push(fold);
	}
}

/** Blocks without words are left out. */
export function setBody(drafts: readonly DraftBlock[]): Body {
	const builder = new BodyBuilder();
	for (const draft of drafts) builder.add(draft);
	return builder.end();
}
