/** Tables that reading services export: a row for each thing marked or saved, read where it holds more than a link. */
import {parse as parseCsv} from 'papaparse';
import {type Draft, type DraftBlock, emptyDraft} from '../draft.ts';
import {Refusal, type Source} from '../source.ts';
import type {Section} from './format.ts';
import {type Service, serviceOf} from './service/tables.ts';

type Row = Record<string, string | undefined>;

/** The rows about one article. */
interface Group {
	item: string;
	rows: Row[];
}

const cell = (row: Row | undefined, column: string | undefined): string | null =>
	(column === undefined ? undefined : row?.[column]?.trim()) || null;

/** In the order of their first rows. */
function groupsOf(text: string, {passage, title, author, url}: Service): Group[] {
	const groups = new Map<string, Group>();
	const put = (row: Row): void => {
		if (cell(row, passage) === null) return;
		const item = [cell(row, url) ?? cell(row, title), cell(row, author)].filter(part => part !== null).join(', ');
		const group = groups.get(item) ?? {item, rows: []};
		group.rows.push(row);
		groups.set(item, group);
	};
	// Guessing the delimiter takes far longer than reading.
	parseCsv<Row>(text, {header: true, delimiter: ',', skipEmptyLines: true, step: ({data}) => put(data)});
	return [...groups.values()];
}

function tagsOf(text: string | null): string[] {
	if (text === null) return [];
	if (!text.startsWith('[')) return text.split(/[,|]/);
	try {
		const tags: unknown = JSON.parse(text);
		return Array.isArray(tags) ? tags.map(String) : [];
	} catch {
		return [];
	}
}

function blocksOf({rows}: Group, {passage, note}: Service): DraftBlock[] {
	return rows.flatMap(row => {
		const passages = (cell(row, passage) ?? '').split(/\n\s*\n/);
		const quoted = passages.map((text): DraftBlock => ({kind: 'quotation', depth: 1, runs: [{text}]}));
		const remark = cell(row, note);
		return remark === null ? quoted : [...quoted, {kind: 'paragraph', runs: [{text: remark}]}];
	});
}

function draftOf(group: Group, service: Service): Draft {
	const [row] = group.rows;
	const author = cell(row, service.author);
	const tags = group.rows.flatMap(own => service.tags.flatMap(column => tagsOf(cell(own, column))));
	return {
		...emptyDraft('csv'),
		title: cell(row, service.title),
		byline: author === null ? [] : [author],
		url: cell(row, service.url),
		tags,
		blocks: blocksOf(group, service),
	};
}

/** @throws {Refusal} it only lists links */
export function* parse({text}: Source): Generator<Section> {
	const service = serviceOf(text);
	const groups = service?.passage === undefined ? [] : groupsOf(text.trim(), service);
	if (service === undefined || groups.length === 0) throw new Refusal('only a list of links, without their texts');
	for (const group of groups) yield {item: group.item, draft: () => draftOf(group, service)};
}
