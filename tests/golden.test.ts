/**
 * The samples as they are read, laid out, exported and shown, word for word. After a change that is meant:
 * `vitest run tests/golden.test.ts --update`, and read what it changed.
 */
import {readdirSync, readFileSync} from 'node:fs';
import {basename, extname, join} from 'node:path';
import {describe, expect, test} from 'vitest';
import type {Article} from '../source/article/article.ts';
import {readArticles} from '../source/article/read.ts';
import {type ExportFormat, exporter} from '../source/export/index.ts';
import {layoutArticle} from '../source/layout/layout.ts';
import {entryOf} from '../source/library/library.ts';
import {initialState, noMark} from '../source/reader/state.ts';
import {type Event, update} from '../source/reader/update.ts';
import {view} from '../source/reader/view.ts';

const folder = join(import.meta.dirname, '../articles');
const golden = (name: string): string => join(import.meta.dirname, 'golden', name);

const files = readdirSync(folder).sort();
const articles = new Map<string, Article>();
for (const file of files) {
	const [article] = await readArticles(readFileSync(join(folder, file)), {path: `articles/${file}`});
	if (article) articles.set(file, article);
}
const nameOf = (file: string): string => basename(file, extname(file));
/** Long enough to see everything once, short enough to be read. */
const short = files.filter(file => (articles.get(file)?.words ?? 0) < 1000);

describe('articles', () => {
	test.each(short)('%s', async file => {
		const json = `${JSON.stringify(articles.get(file), null, '\t')}\n`;
		await expect(json).toMatchFileSnapshot(golden(`articles/${nameOf(file)}.json`));
	});
});

describe.each([20, 40, 72])('laid out in %i columns', width => {
	test.each(short)('%s', async file => {
		const lines = layoutArticle(articles.get(file)!, {width});
		const text = lines.map(({indent, lead, text}) => (' '.repeat(indent) + lead + text).trimEnd()).join('\n');
		await expect(`${text}\n`).toMatchFileSnapshot(golden(`layout/${nameOf(file)}-${width}.txt`));
	});
});

describe.each([
	['text', 'txt'],
	['markdown', 'md'],
	['html', 'html'],
] as const satisfies [ExportFormat, string][])('exported as %s', (format, end) => {
	test.each(short)('%s', async file => {
		const writer = await exporter(format, {width: 80, colour: false}, false);
		const text = writer.article(articles.get(file)!, 0) + writer.end(1);
		await expect(text).toMatchFileSnapshot(golden(`export/${nameOf(file)}.${end}`));
	});
});

/** What stands on the screen after the keys: the samples in the list, none read. */
function screenAfter(columns: number, rows: number, keys: readonly string[]): string {
	let state = initialState({columns, rows, ascii: false, colour: false, library: 'sample articles'});
	const dispatch = (event: Event): void => {
		const next = update(state, event);
		state = next.state;
		for (const effect of next.effects) {
			const article = effect.kind === 'open' && [...articles.values()].find(({path}) => path === effect.path);
			if (article) dispatch({kind: 'opened', key: effect.key, article, searched: true});
		}
	};
	const items = [...articles.values()].map(article => ({
		key: article.path,
		path: article.path,
		entry: entryOf(article),
		problem: null,
		mark: noMark,
	}));
	dispatch({kind: 'found', items});
	for (const key of keys) dispatch({kind: 'key', key});
	const drawn = view(state).map(row => row.map(({text}) => text).join(''));
	return drawn.map(row => `${row.trimEnd()}\n`).join('');
}

describe.each([
	[120, 40],
	[80, 24],
	[60, 20],
	[20, 5],
])('the screen at %i x %i', (columns, rows) => {
	test.each([
		['list', []],
		['filtered', ['/', 'b', 'r', 'i', 'd', 'g', 'e', 'enter']],
		['help', ['?']],
		['article', ['j', 'j', 'j', 'j', 'enter', 'space']],
		['sidebar', ['j', 'j', 'j', 'j', 'enter', 'tab', 'j', 'j']],
		['zen', ['j', 'j', 'j', 'j', 'enter', 'z']],
		['table', ['j', 'j', 'j', 'enter']],
		['by speaker', ['j', 'j', 'j', 'j', 'enter', 'v', 'tab', 'j', 'j']],
		['right to left', ['j', 'j', 'enter']],
	])('%s', async (name, keys) => {
		const screen = screenAfter(columns, rows, keys);
		await expect(screen).toMatchFileSnapshot(golden(`screens/${name.replaceAll(' ', '-')}-${columns}x${rows}.txt`));
	});
});
