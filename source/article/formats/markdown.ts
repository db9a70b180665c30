/** Markdown: front matter, then blocks by marked's lexer, walked into blocks of ours. */
import {type Draft, emptyDraft} from '../draft.ts';
import type {Source} from './index.ts';
import {type HtmlReader, plainOf, Walk} from './markdown/blocks.ts';
import {takeMetadata} from './markdown/body-metadata.ts';
import {fieldsOf, merged} from './markdown/fields.ts';
import {takeFrontMatter} from './markdown/front-matter.ts';
import {hashtagsOf} from './markdown/hashtags.ts';
import {capNesting} from './markdown/nesting.ts';
import {tokensOf} from './markdown/syntax.ts';

const noHtml: HtmlReader = () => [];

/** One article a file. Never throws on hostile nesting or broken front matter. */
export async function parse({text}: Source): Promise<Draft[]> {
	const {fields: front, body, broken, kind} = await takeFrontMatter(text);
	const html = /<[a-z][a-z\d]*[\s>/]/i.test(body) ? (await import('./markdown/html.ts')).readHtml : noHtml;
	const walk = new Walk(html);
	const told = takeMetadata(walk.blocks(tokensOf(capNesting(body))));
	const {blocks} = told;
	const first = blocks.findIndex(block => block.kind === 'heading' && block.level === 1);
	const head = blocks[first];
	const headline = head?.kind === 'heading' ? plainOf(head.runs).replace(/\s+/g, ' ') : null;
	const {fields, evidence} = merged([
		[front, kind ?? ''],
		[told.fields, 'the list of its metadata'],
		[{...fieldsOf([]), title: headline}, 'its first heading'],
	]);
	const repeats = headline !== null && (headline === fields.title || told.fields.title !== null);
	if (repeats && first <= 2) blocks.splice(first, 1);
	if (broken !== null) blocks.unshift({kind: 'folded', text: broken, reason: 'front matter'});
	const tags = [...front.tags, ...told.fields.tags, ...walk.tags, ...hashtagsOf(body, blocks)];
	return [{...emptyDraft('markdown'), ...fields, tags: [...new Set(tags)], blocks, evidence}];
}
