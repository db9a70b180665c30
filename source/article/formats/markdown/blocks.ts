/** Block tokens -> blocks of ours. */
import type {Token, Tokens} from 'marked';
import type {DraftBlock, DraftItem, Run} from '../../draft.ts';
import {decodeEntities} from '../entities.ts';
import {type Aside, runsOf, wikiText} from './inlines.ts';
import type {WikiLink} from './syntax.ts';

export const plainOf = (runs: readonly Run[]): string =>
	runs
		.map(run => run.text)
		.join('')
		.trim();

/** Reads what HTML holds. */
export type HtmlReader = (html: string) => DraftBlock[];

const tagLine = /^#[\p{L}\p{N}][\p{L}\p{N}/_-]*(?:[ ,]+#[\p{L}\p{N}][\p{L}\p{N}/_-]*)*$/u;
/** Lines for a program that makes pages: a table of contents, Hugo's shortcodes, Jekyll's tags, kramdown's attributes. */
const template = /^(?:\[\[?_?toc_?\]?\]|\{\{[<%].*[%>]\}\}|\{%.*%\}|\{:[^{}]*\})$/i;
const picture = /\.(?:apng|avif|bmp|gif|jpe?g|png|svg|tiff?|webp)$/i;
const callout = /^\[!([\w-]{1,40})(?:\|[^\]\n]{0,100})?\][+-]?[ \t]*([^\n]*)(?:\n|$)/;
/** `^name` at the end of a block, by which Obsidian links to it; `{#name}` behind a heading. */
const blockName = /[ \n]\^[a-z\d]+(?:-[a-z\d]+)*$/i;
const headingName = /\s*\{[#.:][^{}]*\}$/;

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();

/** One walk over the tokens of one file. */
export class Walk implements Aside {
	/** From lines that hold tags alone. */
	readonly tags: string[] = [];
	readonly #notes = new Map<string, DraftItem[]>();
	#comments: string[] = [];
	readonly #html: HtmlReader;

	constructor(html: HtmlReader) {
		this.#html = html;
	}

	note(runs: Run[]): string {
		let number = this.#notes.size + 1;
		while (this.#notes.has(String(number))) number++;
		this.#notes.set(String(number), [{depth: 0, marker: `[${number}]`, runs}]);
		return String(number);
	}

	comment(text: string): void {
		this.#comments.push(text);
	}

	/** The blocks of the tokens, and the notes below them. */
	blocks(tokens: readonly Token[]): DraftBlock[] {
		const blocks = this.#blocks(tokens, 0);
		const items = [...this.#notes.values()].flat();
		return items.length === 0 ? blocks : [...blocks, {kind: 'list', items}];
	}

	/** Comments within the lines of a block stand behind it. */
	#blocks(tokens: readonly Token[], quotes: number): DraftBlock[] {
		const blocks: DraftBlock[] = [];
		for (let index = 0; index < tokens.length; index++) {
			const end = endOfHtml(tokens, index);
			const found =
				end > index ? this.#htmlBlocks(tokens.slice(index, end), quotes) : this.#block(tokens[index]!, quotes);
			for (const block of found) blocks.push(block);
			if (end > index) index = end - 1;
			for (const text of this.#comments) blocks.push({kind: 'folded', text, reason: 'comment'});
			this.#comments = [];
		}
		return blocks;
	}

	#block(token: Token, quotes: number): DraftBlock[] {
		switch (token.type) {
			case 'space':
			case 'def':
				return [];
			case 'heading': {
				const runs = withoutEnd(withoutEnd(this.#prose(token), headingName), blockName);
				return [{kind: 'heading', level: (token as Tokens.Heading).depth as 1, runs}];
			}
			case 'hr':
				return [{kind: 'rule'}];
			case 'code': {
				const {lang, text} = token as Tokens.Code;
				return [{kind: 'code', language: lang?.split(/[\s{,]/)[0] || null, text}];
			}
			case 'formula':
				return [{kind: 'code', language: 'math', text: token.text as string}];
			case 'blockquote':
				return this.#quotation(token as Tokens.Blockquote, quotes + 1);
			case 'list':
				return [{kind: 'list', items: this.#items(token as Tokens.List, 0)}];
			case 'definitions':
				return [{kind: 'list', items: this.#definitions(token as Tokens.Generic)}];
			case 'note':
				this.#keepNote(token as Tokens.Generic);
				return [];
			case 'comments':
				this.comment(token.text as string);
				return [];
			case 'table': {
				const {header, rows, align} = token as Tokens.Table;
				const cells = [header, ...rows].map(row => row.map(cell => runsOf(cell.tokens, this)));
				return [{kind: 'table', header: true, align, rows: cells}];
			}
			default:
				return this.#paragraph(token, quotes);
		}
	}

	/** The runs of whatever token holds words. */
	#prose(token: Token): Run[] {
		if ('tokens' in token && token.tokens !== undefined) return runsOf(token.tokens, this);
		return runsOf([{type: 'text', raw: token.raw, text: token.raw} as Token], this);
	}

	#paragraph(token: Token, quotes: number): DraftBlock[] {
		const image = imageOf(token);
		if (image !== null) return [image];
		const runs = withoutEnd(this.#prose(token), blockName);
		const words = plainOf(runs);
		if (words === '') return [];
		if (tagLine.test(words)) {
			this.tags.push(...words.split(/[ ,]+/).map(tag => tag.slice(1)));
			return [];
		}
		if (template.test(token.raw.trim())) return [{kind: 'folded', text: token.raw, reason: 'template'}];
		return quotes > 0 ? [{kind: 'quotation', depth: quotes, runs}] : [{kind: 'paragraph', runs}];
	}

	/** A callout's kind or title stands over it. */
	#quotation(token: Tokens.Blockquote, quotes: number): DraftBlock[] {
		const [first, ...rest] = token.tokens;
		const found = first?.type === 'paragraph' ? callout.exec(first.raw) : null;
		if (!first || !found) return this.#blocks(token.tokens, quotes);
		const [lead, kind = '', title = ''] = found;
		const said = title.trim() === '' ? capital(kind.replaceAll('-', ' ')) : title.trim();
		const heading: DraftBlock = {kind: 'quotation', depth: quotes, runs: [{text: said, strong: true}]};
		return [heading, ...this.#blocks([shortened(first, lead.length), ...rest], quotes)];
	}

	/** The items of a list and of the lists in it; a further paragraph of an item has no marker. */
	#items(list: Tokens.List, depth: number): DraftItem[] {
		const items: DraftItem[] = [];
		const start = typeof list.start === 'number' ? list.start : 1;
		for (const [index, item] of list.items.entries()) {
			const bullet = list.ordered ? `${start + index}.` : '•';
			let marker = item.task ? (item.checked ? '☑' : '☐') : bullet;
			for (const token of item.tokens) {
				if (token.type === 'list') {
					for (const inner of this.#items(token as Tokens.List, depth + 1)) items.push(inner);
				} else if (token.type !== 'space' && token.type !== 'checkbox') {
					for (const runs of this.#itemProse(token)) {
						items.push({depth, marker, runs});
						marker = '';
					}
				}
			}
		}
		return items;
	}

	/** What a block within a list's item says: a list holds prose alone. */
	#itemProse(token: Token): Run[][] {
		if (token.type === 'code') return [[{text: token.text as string, code: true}]];
		const isProse = token.type === 'text' || token.type === 'paragraph' || token.type === 'heading';
		const proses = isProse ? [withoutEnd(this.#prose(token), blockName)] : this.#block(token, 0).flatMap(prosesOf);
		return proses.filter(runs => plainOf(runs) !== '');
	}

	#definitions({term, meanings}: Tokens.Generic): DraftItem[] {
		const name = {depth: 0, marker: '•', runs: runsOf(term as Token[], this, {strong: true})};
		const said = (meanings as Token[][]).map(tokens => ({depth: 0, marker: '', runs: runsOf(tokens, this)}));
		return [name, ...said];
	}

	#keepNote({label, tokens = []}: Tokens.Generic): void {
		const items: DraftItem[] = [];
		for (const runs of this.#blocks(tokens, 0).flatMap(prosesOf))
			items.push({depth: 0, marker: items.length === 0 ? `[${label}]` : '', runs});
		if (items.length > 0 && !this.#notes.has(label as string)) this.#notes.set(label as string, items);
	}

	#htmlBlocks(tokens: readonly Token[], quotes: number): DraftBlock[] {
		const html = tokens.map(({raw}) => raw).join('');
		const comment = /^\s*<!--([\s\S]*?)-->\s*$/.exec(html);
		if (comment) {
			this.comment(comment[1]!.trim());
			return [];
		}
		const blocks = this.#html(html);
		if (quotes === 0) return blocks;
		return blocks.map(block => (block.kind === 'paragraph' ? {...block, kind: 'quotation', depth: quotes} : block));
	}
}

/** Where the HTML ends that starts here: a table with blank lines in it comes in pieces. `start` where there is none. */
function endOfHtml(tokens: readonly Token[], start: number): number {
	let end = start;
	for (let index = start; index < tokens.length; index++) {
		const {type} = tokens[index]!;
		if (type === 'html') end = index + 1;
		else if (type !== 'space' || end === start) break;
	}
	return end;
}

/** The prose of a block, one for each of its paragraphs. */
function prosesOf(block: DraftBlock): Run[][] {
	if ('runs' in block) return [block.runs];
	if (block.kind === 'list') return block.items.map(item => item.runs);
	if (block.kind === 'code') return [[{text: block.text, code: true}]];
	return block.kind === 'table' ? block.rows.map(cells => cells.flatMap(runs => [...runs, {text: ' '}])) : [];
}

/** Without what a pattern finds at the end of the last run. */
function withoutEnd(runs: Run[], end: RegExp): Run[] {
	const last = runs.at(-1);
	const text = last?.text.slice(-100) ?? '';
	const found = last ? end.exec(text) : null;
	if (!last || !found) return runs;
	return [...runs.slice(0, -1), {...last, text: last.text.slice(0, last.text.length - found[0].length)}];
}

/** A paragraph without its first characters, all of which stand in its first tokens of text. */
function shortened(token: Token, length: number): Token {
	const tokens = [...(('tokens' in token && token.tokens) || [])];
	for (let left = length; left > 0 && tokens.length > 0; ) {
		const first = tokens[0]!;
		if (first.raw.length <= left) tokens.shift();
		else {
			const text = first.raw.slice(left);
			tokens[0] = {type: 'text', raw: text, text} as Token;
		}
		left -= Math.min(left, first.raw.length);
	}
	return {type: 'paragraph', raw: token.raw.slice(length), text: token.raw.slice(length), tokens} as Token;
}

function imageOf(token: Token): DraftBlock | null {
	const inner = 'tokens' in token ? (token.tokens ?? []) : [];
	const [image, ...others] = inner.filter(part => part.raw.trim() !== '');
	if (!image || others.length > 0) return null;
	if (image.type === 'wiki') {
		const wiki = image as WikiLink;
		if (!wiki.embed || !picture.test(wiki.page)) return null;
		const alt = wikiText(wiki).replace(picture, '').replace(/^.*\//, '');
		return {kind: 'image', alt, caption: null, credit: null, source: null};
	}
	// A picture may be a link to its larger self.
	const {type, text, title, href} = (image.type === 'link' ? onlyImage(image) : image) as Tokens.Image;
	if (type !== 'image') return null;
	return {
		kind: 'image',
		alt: decodeEntities(text) || null,
		caption: title ? decodeEntities(title) : null,
		credit: null,
		source: /^https?:/i.test(href) ? href : null,
	};
}

function onlyImage(link: Token): Token {
	const inner = ('tokens' in link && link.tokens) || [];
	return inner.length === 1 && inner[0]!.type === 'image' ? inner[0]! : link;
}
