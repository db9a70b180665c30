import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {jsonPieces} from '../../source/export/json-pieces.ts';

const many = <Value>(value: Value, count: number): Value[] => Array.from({length: count}, () => value);

describe.each([0, 2])('indented by %i', indent => {
	test.each<[string, object]>([
		['nothing in it', {}],
		['what is undefined is left out', {a: undefined, b: 1, c: undefined}],
		['only what is undefined', {a: undefined}],
		['empty within', {a: [], b: {}, c: '', d: null}],
		['a long string', {text: 'ebb and flow '.repeat(20_000)}],
		['quotation marks and lines', {text: '"\\\n\u2028'.repeat(40_000)}],
		['pairs across every cut', {even: '😀'.repeat(70_000), odd: `x${'😀'.repeat(70_000)}`}],
		['half pairs', {text: `${'x'.repeat(65_535)}\uD83D${'x'.repeat(10)}`}],
		['a long list of strings with lines', {a: 1, list: many('one\ntwo', 1000), b: 2}],
		['a long list of objects and lists', {list: many({start: 1, spans: [{start: 2}], none: []}, 1000)}],
		['exactly one piece more', {list: many(0, 257)}],
		['holes in a long list', {list: many(undefined, 600)}],
	])('%s', (_, object) => {
		expect(Array.from(jsonPieces(object, indent)).join('')).toBe(JSON.stringify(object, null, indent));
	});

	test('any object', () => {
		const value = fc.jsonValue({maxDepth: 4});
		fc.assert(
			fc.property(fc.dictionary(fc.string(), value), object => {
				expect(Array.from(jsonPieces(object, indent)).join('')).toBe(JSON.stringify(object, null, indent));
			}),
		);
	});

	test('no piece is long, whatever the object holds', () => {
		const object = {text: 'ebb '.repeat(500_000), list: many({start: 1, end: 2}, 50_000)};
		for (const piece of jsonPieces(object, indent)) expect(piece.length).toBeLessThan(70_000);
	});
});
