/** Markdown: marked lexes, the tokens become blocks here. Front matter is YAML. */
import {lexer, type Token, type Tokens} from 'marked';
import {parse as parseYaml} from 'yaml';
import {type Draft, type DraftBlock, type DraftItem, emptyDraft, type Run} from '../draft.ts';
import type {Source} from './index.ts';

const front = /^---\n([\s\S]*?)\n(?:---|\.\.\.)(?:\n|$)/;

/** Values of front matter as strings, whatever YAML made of them. */
function strings(value: unknown): string[] {
	if (Array.isArray(value)) return value.flatMap(strings);
	if (value instanceof Date) return [value.toISOString()];
	if (typeof value === 'string') return value.split(/\s*,\s*/).filter(part => part !== '');
	return typeof value === 'number' ? [String(value)] : [];
}

const whole = (value: unknown): string | null => {
	if (value instanceof Date) return value.toISOString();
	return typeof value === 'string' || typeof value === 'number' ? String(value) : (strings(value)[0] ?? null);
};

/** Takes the front matter into the draft; gives the rest of the text. */
function takeFrontMatter(text: string, draft: Draft): string {
	const match = front.exec(text);
	if (!match) return text;
	let fields: Record<string, unknown>;
	try {
		const parsed: unknown = parseYaml(match[1]!, {maxAliasCount: 50});
		fields =
			typeof parsed === 'object' && parsed !== null
				? Object.fromEntries(Object.entries(parsed).map(([name, value]) => [name.toLowerCase(), value]))
				: {};
	} catch {
		draft.blocks.push({kind: 'folded', text: match[1]!, reason: 'front matter that is no YAML'});
		return text.slice(match[0].length);
	}
	const pick = (...names: string[]): unknown =>
		names.map(name => fields[name]).find(value => value !== undefined && value !== null);
	draft.title = whole(pick('title', 'headline'));
	draft.byline = strings(pick('author', 'authors', 'by', 'byline', 'creator'));
	draft.published = whole(pick('date', 'published', 'created', 'pubdate'));
	draft.modified = whole(pick('updated', 'modified', 'lastmod'));
	draft.site = whole(pick('site', 'publisher', 'publication'));
	draft.url = whole(pick('url', 'link', 'source', 'canonical'));
	draft.language = whole(pick('lang', 'language'));
	draft.tags = [...strings(pick('tags', 'keywords')), ...strings(pick('categories', 'category'))].map(tag =>
		tag.replace(/^#/, ''),
	);
	return text.slice(match[0].length);
}

const namedEntities: Record<string, string> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: '\u00A0',
	hellip: '…',
	mdash: '—',
	ndash: '–',
	lsquo: '‘',
	rsquo: '’',
	ldquo: '“',
	rdquo: '”',
	copy: '©',
};

/** The entities that Markdown is written with; others stay as they are. */
const decoded = (text: string): string =>
	text.replace(
		/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,8}));/gi,
		(entity, decimal?: string, hex?: string, name?: string) => {
			if (name !== undefined) return namedEntities[name] ?? entity;
			const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hex!, 16);
			return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD';
		},
	);

const wikiLinks = (text: string): string =>
	text.replace(/!?\[\[([^\]|\n]+)(?:\|([^\]\n]+))?\]\]/g, (_, target: string, shown?: string) => shown ?? target);

const stripTags = (html: string): string =>
	html
		.replace(/<!--[\s\S]*?-->/g, '')
		.replace(/<br\s*\/?>/gi, '\n')
		.replace(/<\/?[a-z][^>]*>/gi, '');

type Markup = Omit<Run, 'text'>;

const markup: Record<string, (token: Token) => Markup> = {
	strong: () => ({strong: true}),
	em: () => ({emphasis: true}),
	del: () => ({strike: true}),
	link: token => ({href: (token as Tokens.Link).href}),
};

/** The inline tokens of a block as runs, in order; a stack, since nesting is the file's to choose. */
function runsOf(tokens: readonly Token[] | undefined): Run[] {
	const runs: Run[] = [];
	const stack: {token: Token; over: Markup}[] = [...(tokens ?? [])].reverse().map(token => ({token, over: {}}));
	for (let next = stack.pop(); next; next = stack.pop()) {
		const {token, over} = next;
		if (token.type === 'br') runs.push({text: '\n', ...over});
		else if (token.type === 'codespan')
			runs.push({text: decoded((token as Tokens.Codespan).text), ...over, code: true});
		else if (token.type === 'html') runs.push({text: decoded(stripTags(token.raw)), ...over});
		else if (token.type === 'image') runs.push({text: (token as Tokens.Image).text, ...over});
		else if ('tokens' in token && token.tokens && token.tokens.length > 0) {
			const inner = {...over, ...markup[token.type]?.(token)};
			for (const child of token.tokens.toReversed()) stack.push({token: child, over: inner});
		} else if (token.type === 'escape') runs.push({text: (token as Tokens.Escape).text, ...over});
		else runs.push({text: wikiLinks(decoded('text' in token ? String(token.text) : token.raw)), ...over});
	}
	return runs;
}

function imageOf(token: Token): DraftBlock | null {
	if (token.type !== 'paragraph') return null;
	const inner = (token.tokens ?? []).filter(child => child.raw.trim() !== '');
	if (inner.length !== 1 || inner[0]!.type !== 'image') return null;
	const {text, title, href} = inner[0] as Tokens.Image;
	return {kind: 'image', alt: text || null, caption: title ?? null, credit: null, source: href};
}

function listOf(list: Tokens.List): {items: DraftItem[]; others: Token[]} {
	const items: DraftItem[] = [];
	const others: Token[] = [];
	const stack: {list: Tokens.List; depth: number; at: number}[] = [{list, depth: 0, at: 0}];
	while (stack.length > 0) {
		const frame = stack.at(-1)!;
		const item = frame.list.items[frame.at];
		if (!item) {
			stack.pop();
			continue;
		}
		const number = Number(frame.list.start || 1) + frame.at++;
		const marker = item.task ? (item.checked ? '☑' : '☐') : frame.list.ordered ? `${number}.` : '•';
		let first = true;
		const nested: Tokens.List[] = [];
		for (const token of item.tokens) {
			if (token.type === 'list') nested.push(token as Tokens.List);
			else if (token.type === 'text' || token.type === 'paragraph') {
				items.push({
					depth: frame.depth,
					marker: first ? marker : '',
					runs: runsOf('tokens' in token && token.tokens ? token.tokens : [token]),
				});
				first = false;
			} else if (token.type !== 'space' && token.type !== 'checkbox') others.push(token);
		}
		for (const inner of nested.toReversed()) stack.push({list: inner, depth: frame.depth + 1, at: 0});
	}
	return {items, others};
}

const deepestQuote = 12;

/** Deeper nesting than anyone writes would cost the lexer its stack. */
const shallow = (text: string): string => text.replace(/^(?:[ \t]{0,3}>[ \t]?){13,}/gm, '> '.repeat(deepestQuote));

/** Block tokens -> blocks, with a stack of what is still to be done. */
function blocksOf(tokens: readonly Token[]): DraftBlock[] {
	const blocks: DraftBlock[] = [];
	const stack = tokens.toReversed().map(token => ({token, depth: 0}));
	for (let next = stack.pop(); next; next = stack.pop()) {
		const {token, depth} = next;
		const prose = (runs: Run[]): DraftBlock =>
			depth > 0 ? {kind: 'quotation', depth, runs} : {kind: 'paragraph', runs};
		switch (token.type) {
			case 'heading':
				blocks.push({
					kind: 'heading',
					level: (token as Tokens.Heading).depth as 1 | 2 | 3 | 4 | 5 | 6,
					runs: runsOf(token.tokens),
				});
				break;
			case 'paragraph':
			case 'text':
				blocks.push(imageOf(token) ?? prose(runsOf('tokens' in token && token.tokens ? token.tokens : [token])));
				break;
			case 'blockquote':
				for (const child of (token.tokens ?? []).toReversed()) stack.push({token: child, depth: depth + 1});
				break;
			case 'list': {
				const {items, others} = listOf(token as Tokens.List);
				blocks.push({kind: 'list', items});
				for (const other of others.toReversed()) stack.push({token: other, depth});
				break;
			}
			case 'code': {
				const {lang, text} = token as Tokens.Code;
				blocks.push({kind: 'code', language: lang?.split(/\s/)[0] || null, text});
				break;
			}
			case 'table': {
				const {header, rows, align} = token as Tokens.Table;
				blocks.push({
					kind: 'table',
					header: true,
					align,
					rows: [header, ...rows].map(row => row.map(cell => runsOf(cell.tokens))),
				});
				break;
			}
			case 'hr':
				blocks.push({kind: 'rule'});
				break;
			case 'html':
				for (const part of decoded(stripTags(token.raw)).split(/\n{2,}/)) blocks.push(prose([{text: part}]));
				break;
		}
	}
	return blocks;
}

export function parse({text}: Source): Draft[] {
	const draft = emptyDraft('markdown');
	const body = takeFrontMatter(text, draft);
	draft.blocks.push(...blocksOf(lexer(shallow(body), {gfm: true})));
	return [draft];
}
