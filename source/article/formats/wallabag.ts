/** What wallabag exports as JSON: its entries with their pages and annotations. */
import {type Draft, type DraftBlock, emptyDraft} from '../draft.ts';
import {Refusal, type Source} from '../source.ts';
import type {Section} from './format.ts';
import {fragmentBlocks} from './html/fragment.ts';
import {elementsOf} from './service/elements.ts';
import {isThing, lineOf, linesOf, type Thing} from './thing.ts';

/** What the reader marked, and wrote beside it. */
function notesOf(annotations: unknown): string {
	const things = Array.isArray(annotations) ? annotations.filter(isThing) : [];
	return things
		.map(({quote, text}) => [lineOf(quote), lineOf(text)].filter(part => part !== null).join('\n'))
		.filter(note => note !== '')
		.join('\n\n');
}

function draftOf(entry: Thing): Draft {
	const url = lineOf(entry.url);
	const blocks: DraftBlock[] = fragmentBlocks(lineOf(entry.content) ?? '', url);
	if (blocks.length === 0) throw new Refusal('only a link, without its text');
	const notes = notesOf(entry.annotations);
	if (notes !== '') blocks.push({kind: 'folded', text: notes, reason: 'annotations'});
	return {
		...emptyDraft('wallabag'),
		title: lineOf(entry.title),
		byline: linesOf(entry.published_by),
		published: lineOf(entry.published_at),
		site: lineOf(entry.domain_name),
		url,
		language: lineOf(entry.language),
		tags: linesOf(entry.tags),
		blocks,
	};
}

export function* parse(source: Source): Generator<Section> {
	let count = 0;
	for (const entry of elementsOf(source)) {
		count++;
		if (isThing(entry))
			yield {item: lineOf(entry.id) ?? lineOf(entry.url) ?? String(count), draft: () => draftOf(entry)};
	}
}
