/** The house stands as drawn: imports run one way, nothing turns in a circle, and files stay short. */
import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join, normalize} from 'node:path';
import {fileURLToPath} from 'node:url';
import {expect, test} from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Which folders of source/ a folder may import from, besides itself. */
const MAY_IMPORT: Record<string, readonly string[]> = {
	cli: ['commands', 'library', 'article'],
	commands: ['screen', 'export', 'reader', 'library', 'corpus', 'layout', 'article'],
	screen: ['reader', 'layout', 'article'],
	export: ['reader', 'corpus', 'layout', 'article'],
	reader: ['corpus', 'layout', 'article', 'library'],
	layout: ['article'],
	library: ['corpus', 'article'],
	corpus: ['article'],
	article: [],
};

/** Where only types may be taken. */
const TYPES_ONLY = new Set(['reader -> library']);

const TERMINAL_LIBRARIES = /^(ink|react)(\/|$|-)/;
const IMPORT = /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[\w*{][^'"`;]*?\sfrom\s+)?'([^']+)'|\bimport\('([^']+)'\)/g;

type Import = {from: string; to: string; typeOnly: boolean; lazy: boolean};

function sourceFiles(): string[] {
	return readdirSync(join(root, 'source'), {recursive: true, encoding: 'utf8'})
		.map(file => file.replaceAll('\\', '/'))
		.filter(file => /\.tsx?$/.test(file))
		.sort();
}

/** The imports of one file; a relative one as a path inside source/. */
function importsOf(file: string): Import[] {
	const text = readFileSync(join(root, 'source', file), 'utf8');
	return Array.from(text.matchAll(IMPORT), ([, typeOnly, static_, lazy]) => {
		const target = (static_ ?? lazy)!;
		const to = target.startsWith('.') ? normalize(join(dirname(file), target)).replaceAll('\\', '/') : target;
		return {from: file, to, typeOnly: typeOnly !== undefined, lazy: lazy !== undefined};
	});
}

const folderOf = (file: string) =>
	file.includes('/') ? file.slice(0, file.indexOf('/')) : file.replace(/\.tsx?$/, '');
const files = sourceFiles();
const imports = files.flatMap(importsOf);
const own = imports.filter(({to}) => files.includes(to));

test('the imports are found', () => {
	expect(files.length).toBeGreaterThan(30);
	expect(own.length).toBeGreaterThan(files.length);
	expect(imports.some(({to, lazy}) => lazy && to.startsWith('commands/'))).toBe(true);
	expect(imports.filter(({to}) => /^[./]|^source/.test(to) && !files.includes(to))).toEqual([]);
});

test('imports run one way through the house', () => {
	const wrong = own
		.map(entry => ({...entry, arrow: `${folderOf(entry.from)} -> ${folderOf(entry.to)}`}))
		.filter(({from, to, typeOnly, arrow}) => {
			if (folderOf(from) === folderOf(to)) return false;
			if (!MAY_IMPORT[folderOf(from)]?.includes(folderOf(to))) return true;
			return TYPES_ONLY.has(arrow) && !typeOnly;
		});
	expect(wrong.map(({from, to}) => `${from} imports ${to}`)).toEqual([]);
});

test('Ink and React stay in screen/', () => {
	const outside = imports.filter(({from, to}) => TERMINAL_LIBRARIES.test(to) && folderOf(from) !== 'screen');
	expect(outside.map(({from, to}) => `${from} imports ${to}`)).toEqual([]);
});

test('only the commands that open the screen load it, and late', () => {
	const early = own.filter(
		({from, to, typeOnly, lazy}) =>
			folderOf(to) === 'screen' && folderOf(from) !== 'screen' && !typeOnly && !lazy && to.endsWith('.tsx'),
	);
	expect(early.map(({from, to}) => `${from} imports ${to}`)).toEqual([]);
});

/** The ways round, where one leads from anything to itself. */
function circlesIn(arrows: readonly (readonly [from: string, to: string])[]): string[] {
	const next = Map.groupBy(arrows, ([from]) => from);
	const done = new Set<string>();
	const circles: string[] = [];
	const visit = (place: string, path: string[]) => {
		if (path.includes(place)) circles.push([...path.slice(path.indexOf(place)), place].join(' -> '));
		if (done.has(place)) return;
		done.add(place);
		for (const [, target] of next.get(place) ?? []) visit(target, [...path, place]);
	};
	for (const place of next.keys()) visit(place, []);
	return circles;
}

test('no file imports itself by way of others, not even a type', () => {
	expect(circlesIn(own.map(({from, to}) => [from, to]))).toEqual([]);
});

/** The folders of one folder in which two files lie; null where one of them lies in that folder itself, or both in one. */
function sisters(from: string, to: string): [string, string] | null {
	const [one, other] = [from.split('/'), to.split('/')];
	const at = one.findIndex((part, index) => part !== other[index]);
	if (at === one.length - 1 || at === other.length - 1) return null;
	return [one.slice(0, at + 1).join('/'), other.slice(0, at + 1).join('/')];
}

test('no folder imports itself by way of those beside it', () => {
	const arrows = own.flatMap(({from, to}) => [sisters(from, to) ?? []].filter(pair => pair.length === 2));
	expect(arrows.length).toBeGreaterThan(100);
	expect(circlesIn(arrows)).toEqual([]);
});

test('no file is longer than 400 lines', () => {
	const lines = (file: string) => readFileSync(join(root, 'source', file), 'utf8').split('\n').length;
	expect(files.filter(file => lines(file) > 400)).toEqual([]);
});
