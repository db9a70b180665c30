import {mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {run} from './program.ts';

let folder: string;

const feed = (...items: string[]) =>
	JSON.stringify({
		version: 'https://jsonfeed.org/version/1.1',
		title: 'Letters',
		items: items.map(title => ({id: title, title, content_text: `What is said about ${title}.`})),
	});

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'newsread-'));
	mkdirSync(join(folder, 'mixed'));
	const put = (name: string, content: string): void => writeFileSync(join(folder, name), content);
	put('two.json', feed('bread', 'salt'));
	put('one.json', feed('bread'));
	put('mixed/letters.json', feed('bread', 'salt', 'bread'));
	put('mixed/settings.json', '{"theme": "dark"}');
	put('mixed/layout.xml', '<?xml version="1.0"?><layout><pane/></layout>');
	put('mixed/note.txt', 'A note\n\nWords of a note.\n');
	put(
		'bomb.rss',
		'<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><rss><channel><item><title>&b;</title></item></channel></rss>',
	);
});

afterAll(() => rmSync(folder, {recursive: true, force: true}));

const here = (args: readonly string[]) => run(args, {cwd: folder});
const lines = (text: string): string[] => text.trim().split('\n');

describe('a file that holds several articles', () => {
	test('is an array in json, or an object when it holds one', async () => {
		expect(JSON.parse((await here(['export', 'two.json', '--format', 'json'])).stdout)).toMatchObject([
			{path: 'two.json', item: 'bread'},
			{path: 'two.json', item: 'salt'},
		]);
		expect(JSON.parse((await here(['export', 'one.json', '--format', 'json'])).stdout)).toMatchObject({item: 'bread'});
	});

	test('gives a folder a file for each', async () => {
		await here(['export', 'mixed', '--output', 'out/']);
		expect(readdirSync(join(folder, 'out')).sort()).toEqual([
			'letters-bread-2.txt',
			'letters-bread.txt',
			'letters-salt.txt',
			'note.txt',
		]);
	});

	test('in a folder, what only shares its extension is passed over without a word', async () => {
		const {code, stdout, stderr} = await here(['list', 'mixed', '--format', 'ndjson']);
		expect([code, stderr]).toEqual([0, '']);
		expect(lines(stdout).map(line => JSON.parse(line).item ?? 'no item')).toEqual([
			'bread',
			'salt',
			'bread~2',
			'no item',
		]);
	});
});

test.each([['bomb.rss', 'bomb.rss: declares entities in XML, which are not read']])(
	'%s is refused',
	async (name, line) =>
		expect(await here(['export', name])).toEqual({code: 1, stdout: '', stderr: `newsread: ${line}\n`}),
);
