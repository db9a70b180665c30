/** An article as a page of its own: no script, no style from elsewhere, nothing loaded. */
import type {Block, Document, Folded, Inline, Span} from '../article/article.ts';
import {bylineParts, captionText} from '../layout/byline.ts';
import {bodyOf, isFolded} from './body.ts';
import type {Exporter, ExportOptions} from './exporter.ts';
import {piecesOf} from './inlines.ts';

const entities: Record<string, string> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};
const escaped = (text: string): string => text.replace(/[&<>"]/g, character => entities[character]!);

const tags: Record<Exclude<Inline['kind'], 'link'>, string> = {
	strong: 'strong',
	emphasis: 'em',
	code: 'code',
	strike: 's',
	mark: 'mark',
	debris: 'small',
};

const marked = (html: string, {kind, href = ''}: Inline): string =>
	kind === 'link' ? `<a href="${escaped(href)}">${html}</a>` : `<${tags[kind]}>${html}</${tags[kind]}>`;

const inlineHtml = (text: string, span: Span, inlines?: readonly Inline[]): string =>
	piecesOf(span, inlines)
		.map(({start, end, over}) => over.reduce(marked, escaped(text.slice(start, end)).replaceAll('\n', '<br>')))
		.join('');

function blockHtml(article: Document, block: Block): string {
	const {text} = article;
	switch (block.kind) {
		case 'paragraph':
			return `<p>${inlineHtml(text, block, block.inlines)}</p>`;
		case 'heading': {
			const level = Math.max(2, block.level);
			return `<h${level}>${inlineHtml(text, block, block.inlines)}</h${level}>`;
		}
		case 'quotation':
			return `<blockquote><p>${inlineHtml(text, block, block.inlines)}</p></blockquote>`;
		case 'list': {
			const tag = /^\d/.test(block.items[0]?.marker ?? '') ? 'ol' : 'ul';
			return `<${tag}>\n${block.items.map(item => `<li>${inlineHtml(text, item, item.inlines)}</li>`).join('\n')}\n</${tag}>`;
		}
		case 'code':
			return `<pre><code>${escaped(text.slice(block.start, block.end))}</code></pre>`;
		case 'table':
			return `<table>\n${block.rows
				.map((row, index) => {
					const tag = index === 0 && block.header ? 'th' : 'td';
					return `<tr>${row.map(({start, end}) => `<${tag}>${escaped(text.slice(start, end))}</${tag}>`).join('')}</tr>`;
				})
				.join('\n')}\n</table>`;
		case 'image':
			return `<figure><figcaption>${escaped(captionText(article.images[block.image]!))}</figcaption></figure>`;
		case 'rule':
			return '<hr>';
	}
}

/** What was cut: closed, with the reason on it. */
const foldedHtml = ({text, reason}: Folded): string =>
	`<details><summary>${escaped(reason)}</summary><p>${escaped(text).replaceAll('\n', '<br>')}</p></details>`;

function articleHtml(article: Document, folded: boolean): string {
	const lines = [
		`<h1>${escaped(article.title)}</h1>`,
		`<p><small>${escaped(bylineParts(article).join(' · '))}</small></p>`,
	];
	for (const part of bodyOf(article, folded)) lines.push(isFolded(part) ? foldedHtml(part) : blockHtml(article, part));
	if (article.tags.length > 0) lines.push(`<p><small>${escaped(article.tags.join(', '))}</small></p>`);
	return `<article${article.language === null ? '' : ` lang="${escaped(article.language)}"`}>\n${lines.join('\n')}\n</article>\n`;
}

const head = (title: string): string => `<!doctype html>
<html>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>
<style>body { max-width: 38em; margin: 2em auto; padding: 0 1em; line-height: 1.5 }</style>
</head>
<body>
`;

/** One page, whatever the number of articles; the first gives it its title. */
export const htmlExporter = ({folded = false}: ExportOptions): Exporter => ({
	article: (article, index) => (index === 0 ? head(article.title) : '<hr>\n') + articleHtml(article, folded),
	end: count => (count === 0 ? '' : '</body>\n</html>\n'),
});
