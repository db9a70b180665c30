/** An article as Markdown with YAML front matter. */
import type {Block, Document, Folded, Inline, Span} from '../article/article.ts';
import {bodyOf, isFolded} from './body.ts';
import type {Exporter, ExportOptions} from './exporter.ts';
import {piecesOf} from './inlines.ts';

/** Characters that would be markup where they stand. */
const escaped = (text: string): string =>
	text
		.replace(/[\\`*_[\]<>|~]/g, '\\$&')
		.replace(/&(?=#?\w+;)/g, '\\&')
		.replace(/==|%%|\$(?=\S)/g, '\\$&')
		.replace(/^([^\S\n]*)(#{1,6}(?=\s|$)|[-+=](?=[-+=:\s]|$)|:(?=[- ]))/gm, '$1\\$2')
		.replace(/^([^\S\n]*\d+)([.)](?=\s|$))/gm, '$1\\$2');

const fence = (text: string): string =>
	'`'.repeat(Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length)) + 1);

const marks: Record<Exclude<Inline['kind'], 'link' | 'code'>, string> = {
	strong: '**',
	emphasis: '*',
	strike: '~~',
	mark: '==',
	debris: '',
};

/** Text with its markup; blanks at the edges of an inline stand outside its marks. */
const inlineMarkdown = (text: string, span: Span, inlines?: readonly Inline[]): string =>
	piecesOf(span, inlines)
		.map(({start, end, over}) => marked(text.slice(start, end), over))
		.join('');

function marked(text: string, inlines: readonly Inline[]): string {
	const [, before = '', core = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
	if (core === '') return text;
	const isCode = inlines.some(({kind}) => kind === 'code');
	let written = isCode ? `\`${core.replaceAll('`', "'")}\`` : escaped(core);
	for (const inline of inlines)
		if (inline.kind !== 'code' && inline.kind !== 'link')
			written = `${marks[inline.kind]}${written}${marks[inline.kind]}`;
	const link = inlines.find(({kind}) => kind === 'link');
	if (link?.href !== undefined) written = `[${written}](<${link.href.replace(/[<>]/g, encodeURIComponent)}>)`;
	return before + written + after;
}

/** On one line; a number sign at the end would be taken for the heading's own. */
const headingMarkdown = (markdown: string): string => markdown.replaceAll('\n', ' ').replace(/#(?=#*$)/g, '\\#');

const breaks = (text: string): string => text.replaceAll('\n', '  \n');

function blockMarkdown(article: Document, block: Block): string {
	const {text} = article;
	switch (block.kind) {
		case 'paragraph':
			return breaks(inlineMarkdown(text, block, block.inlines));
		case 'heading':
			return `${'#'.repeat(Math.max(2, block.level))} ${headingMarkdown(inlineMarkdown(text, block, block.inlines))}`;
		case 'quotation': {
			const mark = '> '.repeat(Math.min(block.depth, 8));
			return breaks(inlineMarkdown(text, block, block.inlines)).replace(/^/gm, mark);
		}
		case 'list':
			return block.items
				.map(item => {
					const marker =
						item.marker === '☐'
							? '- [ ]'
							: item.marker === '☑'
								? '- [x]'
								: /^\d+[.)]$/.test(item.marker)
									? item.marker
									: item.marker === ''
										? ' '
										: '-';
					const indent = '    '.repeat(Math.min(item.depth, 10));
					// A further paragraph of an item stands apart, else it would run on.
					return `${item.marker === '' ? '\n' : ''}${indent}${marker} ${inlineMarkdown(text, item, item.inlines).replaceAll('\n', `\n${indent}  `)}`;
				})
				.join('\n');
		case 'code': {
			const code = text.slice(block.start, block.end);
			return `${fence(code)}${block.language ?? ''}\n${code}\n${fence(code)}`;
		}
		case 'table':
			return tableMarkdown(article, block);
		case 'image': {
			const {caption, credit, alt, source} = article.images[block.image]!;
			const words = escaped([caption ?? alt, credit].filter(Boolean).join(' © ')).replaceAll('\n', ' ');
			return source === null ? `*[${words}]*` : `![${words}](<${source}>)`;
		}
		case 'rule':
			return '---';
	}
}

function tableMarkdown({text}: Document, {rows, header, align}: Extract<Block, {kind: 'table'}>): string {
	const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
	const line = (cells: readonly string[]): string =>
		`| ${Array.from({length: columns}, (_, index) => cells[index] ?? '').join(' | ')} |`;
	const written = rows.map(row =>
		line(row.map(({start, end}) => escaped(text.slice(start, end)).replaceAll('\n', ' '))),
	);
	const rule = line(
		Array.from(
			{length: columns},
			(_, index) => ({left: ':--', right: '--:', center: ':-:'})[align[index] ?? 'left'] ?? '---',
		),
	);
	return (header ? [written[0]!, rule, ...written.slice(1)] : [line([]), rule, ...written]).join('\n');
}

/** JSON strings are YAML strings. */
const yaml = (value: string): string => JSON.stringify(value);

function frontMatter(article: Document): string {
	const {title, byline, published, modified, site, url, language, tags, sources} = article;
	const list = (values: readonly string[]): string | null =>
		values.length === 0 ? null : `[${values.map(yaml).join(', ')}]`;
	const fields: [name: string, value: string | null][] = [
		['title', yaml(title)],
		['author', list(byline)],
		['date', published],
		['modified', modified],
		['site', site === null ? null : yaml(site)],
		['url', url === null ? null : yaml(url)],
		['language', language],
		['tags', list(tags)],
		['sources', list(sources)],
	];
	return `---\n${fields.flatMap(([name, value]) => (value === null ? [] : [`${name}: ${value}\n`])).join('')}---\n`;
}

/** What was cut, struck through, and why. */
const foldedMarkdown = ({text, reason}: Folded): string =>
	text
		.split('\n')
		.map(line => `~~${escaped(line)}~~ *(${escaped(reason)})*`)
		.join('  \n');

export function articleMarkdown(article: Document, folded = false): string {
	const blocks = bodyOf(article, folded).map(part =>
		isFolded(part) ? foldedMarkdown(part) : blockMarkdown(article, part),
	);
	return `${frontMatter(article)}\n${[`# ${headingMarkdown(escaped(article.title))}`, ...blocks].join('\n\n')}\n`;
}

export const markdownExporter = ({folded}: ExportOptions): Exporter => ({
	article: (article, index) => (index > 0 ? '\n' : '') + articleMarkdown(article, folded),
	end: () => '',
});
