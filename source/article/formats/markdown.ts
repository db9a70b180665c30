/** Markdown: front matter by YAML, blocks by marked's lexer, walked into blocks of ours. */
import {lexer, type Token, type Tokens} from 'marked';
import {type Draft, type DraftBlock, type DraftItem, emptyDraft, type Run} from '../draft.ts';
import {decodeEntities} from './entities.ts';
import {stripTags} from './html/flat.ts';
import type {Source} from './index.ts';
import {takeFrontMatter} from './markdown/front-matter.ts';
import {runsOf} from './markdown/inlines.ts';
import {capNesting} from './markdown/nesting.ts';

const tagLine = /^#[\p{L}\p{N}][\p{L}\p{N}/_-]*(?:[ ,]+#[\p{L}\p{N}][\p{L}\p{N}/_-]*)*$/u;
const plainOf = (runs: Run[]): string =>
	runs
		.map(run => run.text)
		.join('')
		.trim();

/** The items of a list and of the lists in it; a further paragraph of an item has no marker. */
function itemsOf(list: Tokens.List, depth: number): DraftItem[] {
	const items: DraftItem[] = [];
	const start = typeof list.start === 'number' ? list.start : 1;
	for (const [index, item] of list.items.entries()) {
		const bullet = list.ordered ? `${start + index}.` : '•';
		let marker = item.task ? (item.checked ? '☑' : '☐') : bullet;
		for (const token of item.tokens) {
			if (token.type === 'list') items.push(...itemsOf(token as Tokens.List, depth + 1));
			else if (token.type !== 'space' && token.type !== 'checkbox') {
				const runs = token.type === 'code' ? [{text: token.text as string, code: true}] : proseOf(token);
				if (plainOf(runs) === '') continue;
				items.push({depth, marker, runs});
				marker = '';
			}
		}
	}
	return items;
}

/** The runs of whatever token holds words. */
function proseOf(token: Token): Run[] {
	if ('tokens' in token && token.tokens !== undefined) return runsOf(token.tokens);
	return runsOf([{type: 'text', raw: token.raw, text: token.raw} as Token]);
}

function imageOf(token: Token): DraftBlock | null {
	const inner = 'tokens' in token ? (token.tokens ?? []) : [];
	const images = inner.filter(part => part.type === 'image');
	const image = images[0];
	if (images.length !== 1 || inner.some(part => part.type !== 'image' && part.raw.trim() !== '') || !image) return null;
	const {text, title, href} = image as Tokens.Image;
	return {
		kind: 'image',
		alt: decodeEntities(text) || null,
		caption: title ? decodeEntities(title) : null,
		credit: null,
		source: /^https?:/i.test(href) ? href : null,
	};
}

function blocksOf(tokens: readonly Token[], quotes: number, tags: string[]): DraftBlock[] {
	return tokens.flatMap((token): DraftBlock[] => {
		switch (token.type) {
			case 'space':
			case 'def':
				return [];
			case 'heading':
				return [{kind: 'heading', level: (token as Tokens.Heading).depth as 1, runs: proseOf(token)}];
			case 'hr':
				return [{kind: 'rule'}];
			case 'code': {
				const {lang, text} = token as Tokens.Code;
				return [{kind: 'code', language: lang?.split(/[\s{,]/)[0] || null, text}];
			}
			case 'blockquote':
				return blocksOf((token as Tokens.Blockquote).tokens, quotes + 1, tags);
			case 'list':
				return [{kind: 'list', items: itemsOf(token as Tokens.List, 0)}];
			case 'table': {
				const {header, rows, align} = token as Tokens.Table;
				return [
					{
						kind: 'table',
						header: true,
						align,
						rows: [header, ...rows].map(row => row.map(cell => runsOf(cell.tokens))),
					},
				];
			}
			case 'html':
				return stripTags(token.raw);
			default: {
				const image = imageOf(token);
				if (image !== null) return [image];
				const runs = proseOf(token);
				const words = plainOf(runs);
				if (words === '') return [];
				if (tagLine.test(words)) {
					tags.push(...words.split(/[ ,]+/).map(tag => tag.slice(1)));
					return [];
				}
				return quotes > 0 ? [{kind: 'quotation', depth: quotes, runs}] : [{kind: 'paragraph', runs}];
			}
		}
	});
}

/** One article a file. Never throws on hostile nesting or broken front matter. */
export function parse({text}: Source): Draft[] {
	const {fields, body, broken} = takeFrontMatter(text);
	const tags: string[] = [];
	const blocks = blocksOf(lexer(capNesting(body), {gfm: true}), 0, tags);
	const first = blocks.findIndex(block => block.kind === 'heading' && block.level === 1);
	const head = blocks[first];
	const headline = head?.kind === 'heading' ? plainOf(head.runs).replace(/\s+/g, ' ') : null;
	const title = fields.title ?? headline;
	if (headline !== null && headline === title && first <= 2) blocks.splice(first, 1);
	if (broken !== null) blocks.unshift({kind: 'folded', text: broken, reason: 'front matter'});
	return [{...emptyDraft('markdown'), ...fields, title, tags: [...new Set([...fields.tags, ...tags])], blocks}];
}
