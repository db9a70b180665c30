/** How one file was read -> sections. */
import {basename, extname} from 'node:path';
import type {Article, Document} from '../../article/article.ts';
import type {Draft, Evidence} from '../../article/draft.ts';
import type {Recognised} from '../../article/read.ts';
import type {Problem} from '../../library/library.ts';
import {bytesText, counted, excerpt, type Section} from './report.ts';

/** An article, with where each of its fields was found. */
export interface Examined {
	article: Article;
	sources: Partial<Record<Evidence['field'], string>>;
}

export interface Diagnosis {
	path: string;
	/** The file itself, then the files in it. */
	recognised: readonly Recognised[];
	/** The first few. */
	examined: readonly Examined[];
	/** Of all articles. */
	count: number;
	problems: readonly Problem[];
	/** Until the first article and until the last. */
	milliseconds: {first: number; all: number};
}

const fields = ['title', 'byline', 'published', 'modified', 'site', 'url', 'language', 'tags'] as const;

/** Where the fields of a document were found: as the format's parser tells, else by what assembling makes up for. */
export function sourcesOf(document: Document, draft: Draft): Examined['sources'] {
	const sources: Examined['sources'] = {};
	for (const {field, source} of draft.evidence ?? []) if (source !== '') sources[field] ??= source;
	for (const field of fields) {
		const said = document[field];
		if (said !== null && said.length > 0) sources[field] ??= 'the text itself';
	}
	if (draft.title === null) {
		const {path, title} = document;
		sources.title = title === basename(path, extname(path)) ? 'the name of the file' : 'its first heading';
	}
	if (draft.language === null && document.language !== null) sources.language = 'the words of the text';
	return sources;
}

const signs: Record<Recognised['sign'], string> = {
	content: 'its content begins like one',
	extension: 'its extension says so',
	none: 'nothing tells of another',
};

function fileSection({path, recognised, count, problems, milliseconds}: Diagnosis): Section {
	const rows: [string, string][] = [];
	const [file, ...inner] = recognised;
	if (file) {
		const {format, sign, charset, size} = file;
		rows.push(['format', `${format}: ${signs[sign]}`]);
		rows.push(['charset', charset === null ? 'none: it is no text' : `${charset.charset}: ${charset.reason}`]);
		rows.push(['size', bytesText(size)]);
	}
	if (inner.length > 0) rows.push(['files in it', counted(inner.length, 'file')]);
	rows.push(['articles', String(count)]);
	if (count > 0)
		rows.push([
			'time',
			`${Math.round(milliseconds.first)} ms to the first article, ${Math.round(milliseconds.all)} ms to the last`,
		]);
	for (const {path: where, reason} of problems.slice(0, 20)) rows.push(['not read', `${where}: ${reason}`]);
	return {title: path === '-' ? 'standard input' : path, rows};
}

const shown = (value: string | readonly string[]): string => (typeof value === 'string' ? value : value.join(', '));

function articleSection({article, sources}: Examined): Section {
	const rows: [string, string][] = [];
	for (const field of fields) {
		const value = article[field];
		if (value === null || value.length === 0) rows.push([field, '(none)']);
		else rows.push([field, `${excerpt(shown(value))}  (${sources[field] ?? 'unknown'})`]);
	}
	if (sources.text !== undefined) rows.push(['text', sources.text]);
	const named = article.quotes.filter(({speaker}) => speaker !== null).length;
	rows.push([
		'counts',
		[
			counted(article.words, 'word'),
			counted(article.blocks.length, 'block'),
			`${counted(article.quotes.length, 'quote')} (${named} with a speaker)`,
			counted(article.people.length, 'person', 'people'),
			counted(article.images.length, 'image'),
		].join(', '),
	]);
	if (article.folded.length === 0) rows.push(['folded', 'nothing']);
	for (const {text, reason} of article.folded) rows.push(['folded', `${reason}: ${excerpt(text)}`]);
	return {title: article.item ?? article.title, rows};
}

export const fileSections = (diagnosis: Diagnosis): Section[] => [
	fileSection(diagnosis),
	...diagnosis.examined.map(articleSection),
];
