import {describe, expect, test} from 'vitest';
import {elementsOf} from '../../../source/article/formats/service/elements.ts';
import {readDocuments} from '../../../source/article/read.ts';
import {type Bytes, inMemory} from '../../../source/article/source.ts';

describe('tables that only list links are refused', () => {
	test.each([
		['title,url,time_added,tags,status', 'A,https://a.example/,1700000000,x|y,unread'],
		['Title,URL,ID,Document tags,Saved date,Reading progress', 'A,https://a.example/,1,x,2024-01-01,0.5'],
		['URL,Title,Selection,Folder,Timestamp', 'https://a.example/,A,,Unread,1700000000'],
	])('%s', async (...lines) => {
		await expect(readDocuments(Buffer.from(`${lines.join('\n')}\n`), {path: 'list.csv'})).rejects.toThrow(
			'only a list of links, without their texts',
		);
	});
});

describe('the elements of an array', () => {
	const elements = (json: string): unknown[] => [...elementsOf(inMemory(Buffer.from(json)))];

	test.each([
		['[]', []],
		['[{"a": 1}, [2, {"b": []}] , {}]', [{a: 1}, [2, {b: []}], {}]],
		['[{"a": "]}\\"[{\\\\"}]', [{a: ']}"[{\\'}]],
	])('%s', (json, expected) => expect(elements(json)).toEqual(expected));

	test('over the edges of pieces', () => {
		const things = Array.from({length: 3000}, (_, index) => ({index, text: '“x” [ '.repeat(index % 90)}));
		expect(elements(JSON.stringify(things))).toEqual(things);
	});

	test.each([
		['[{"a": 1}, {"b": ', 'cut off'],
		['[{"a": tru}]', 'damaged JSON'],
		['['.repeat(200_000), 'cut off'],
	])('%.20s: %s', (json, reason) => expect(() => elements(json)).toThrow(reason));

	test('are given one at a time: the rest is not asked for', () => {
		const bytes = inMemory(Buffer.from(`[{"a": 1}, ${'{"b": "'.padEnd(200_000)}"}]`));
		let last = 0;
		const watched: Bytes = {
			size: bytes.size,
			slice(start, end) {
				last = end;
				return bytes.slice(start, end);
			},
		};
		expect(elementsOf(watched).next().value).toEqual({a: 1});
		expect(last).toBeLessThan(100_000);
	});
});
