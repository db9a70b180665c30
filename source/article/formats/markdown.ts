/** Markdown: front matter, then blocks by marked's lexer, walked into blocks of ours. */
import {type Draft, emptyDraft} from '../draft.ts';
import {Refusal} from '../source.ts';
import type {Source} from './format.ts';
import {type HtmlReader, plainOf, Walk} from './markdown/blocks.ts';
import {takeMetadata} from './markdown/body-metadata.ts';
import {foldDebris} from './markdown/debris.ts';
import {fieldsOf, merged} from './markdown/fields.ts';
import {takeFrontMatter} from './markdown/front-matter.ts';
import {hashtagsOf} from './markdown/hashtags.ts';
import {capNesting} from './markdown/nesting.ts';
import {tokensOf} from './markdown/syntax.ts';

const noHtml: HtmlReader = () => [];

/** Lines of quotations, lists, tables and headings: the lexer keeps each as a tree. More is no text that anybody wrote. */
const mostMarked = 60_000;
const marked = /^[ \t]*(?:[>|#]|[-*+][ \t]|\d{1,9}[.)][ \t])/gm;

/** Signs of emphasis, code, links and elements within lines: each pair is a tree of its own, too. */
const mostSigns = 1_000_000;
const signs = /[*_`[<~]/g;

const holdsMore = (text: string, pattern: RegExp, most: number): boolean => {
	if (text.length < most) return false;
	let count = 0;
	for (pattern.lastIndex = 0; pattern.test(text); ) if (++count > most) return true;
	return false;
};

/** Some programs that fit Markdown to a width break addresses, too: a link with a line end in its address is none. */
const brokenAddress = /\]\([^()\s]{1,2000}(?:\n[^()\s]{1,2000}){1,20}\)/g;
const joinAddresses = (text: string): string => text.replace(brokenAddress, link => link.replaceAll('\n', ''));

/** @throws {Refusal} it has more markup than fits into memory as trees */
function checkMarks(text: string): void {
	if (holdsMore(text, marked, mostMarked))
		throw new Refusal(`more than ${mostMarked / 1000} thousand lines of lists, tables and quotations`);
	if (holdsMore(text, signs, mostSigns)) throw new Refusal('more than a million signs of emphasis, links and code');
}

/**
 * One article a file. Hostile nesting and broken front matter are read.
 *
 * @throws {Refusal} it has more markup than fits into memory as trees
 */
export async function parse({text}: Source): Promise<Draft[]> {
	checkMarks(text);
	const {fields: front, label = null, body, broken, kind} = await takeFrontMatter(text);
	const html = /<[a-z][a-z\d]*[\s>/]/i.test(body) ? (await import('./markdown/html.ts')).readHtml : noHtml;
	const walk = new Walk(html);
	const told = takeMetadata(walk.blocks(tokensOf(capNesting(joinAddresses(body)))));
	const {blocks, headline: found, title, details} = foldDebris(told.blocks);
	const first = blocks.findIndex(block => block.kind === 'heading' && block.level === 1);
	const head = blocks[first];
	const headline = head?.kind === 'heading' ? plainOf(head.runs).replace(/\s+/g, ' ') : null;
	const {fields, evidence} = merged([
		[front, kind ?? ''],
		[told.fields, 'the list of its metadata'],
		[{...fieldsOf([]), ...details, title: found}, 'the lines around its article'],
		[{...fieldsOf([]), title: headline}, 'its first heading'],
		[{...fieldsOf([]), title: label}, kind ?? ''],
		[{...fieldsOf([]), title}, 'the line above its article'],
	]);
	const repeats = headline !== null && (headline === fields.title || told.fields.title !== null);
	if (repeats && first <= 2) blocks.splice(first, 1);
	if (broken !== null) blocks.unshift({kind: 'folded', text: broken, reason: 'front matter'});
	const tags = [...front.tags, ...told.fields.tags, ...details.tags, ...walk.tags, ...hashtagsOf(body, blocks)];
	const {sources} = details;
	return [{...emptyDraft('markdown'), ...fields, tags: [...new Set(tags)], sources, blocks, evidence}];
}
