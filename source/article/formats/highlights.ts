/** Passages that readers marked, as services export them in JSON: one article for each thing that was read. */
import {type Draft, type DraftBlock, emptyDraft} from '../draft.ts';
import {NotAnArticle, Refusal, type Source} from '../source.ts';
import type {Section} from './format.ts';
import {isThing, lineOf, linesOf, type Thing} from './thing.ts';

const thingsIn = (value: unknown): Thing[] => (Array.isArray(value) ? value.filter(isThing) : []);

/** A list of things with their passages (Pocket, Readwise), or in one under `results`. */
function booksIn(text: string): Thing[] {
	let all: unknown;
	try {
		all = JSON.parse(text);
	} catch {
		throw new NotAnArticle('damaged JSON');
	}
	if (Array.isArray(all)) return thingsIn(all);
	if (!isThing(all)) return [];
	return Array.isArray(all.results) ? thingsIn(all.results) : [all];
}

/** The first of the names that says something. */
function lineIn(thing: Thing, ...names: string[]): string | null {
	for (const name of names) {
		const line = lineOf(thing[name]);
		if (line !== null) return line;
	}
	return null;
}

function blocksOf(highlight: Thing): DraftBlock[] {
	const passage = lineIn(highlight, 'quote', 'text');
	if (passage === null) return [];
	const quoted = passage.split(/\n\s*\n/).map((text): DraftBlock => ({kind: 'quotation', depth: 1, runs: [{text}]}));
	const note = lineIn(highlight, 'note', 'comment');
	return note === null ? quoted : [...quoted, {kind: 'paragraph', runs: [{text: note}]}];
}

function draftOf(book: Thing): Draft {
	const highlights = thingsIn(book.highlights).filter(({is_deleted}) => is_deleted !== true);
	const blocks = highlights.flatMap(blocksOf);
	if (blocks.length === 0) throw new Refusal('only a link, without its text');
	const note = lineIn(book, 'document_note');
	if (note !== null) blocks.unshift({kind: 'paragraph', runs: [{text: note}]});
	const author = lineIn(book, 'author');
	return {
		...emptyDraft('highlights'),
		title: lineIn(book, 'title', 'readable_title'),
		byline: author === null ? [] : [author],
		url: lineIn(book, 'url', 'source_url'),
		tags: [book.tags, book.book_tags, ...highlights.map(({tags}) => tags)].flatMap(linesOf),
		blocks,
	};
}

/** @throws {Refusal} it is no JSON */
export function* parse({text}: Pick<Source, 'text'>): Generator<Section> {
	for (const [index, book] of booksIn(text).entries()) {
		const name = lineIn(book, 'url', 'source_url', 'user_book_id', 'title');
		yield {item: name ?? String(index + 1), draft: () => draftOf(book)};
	}
}
