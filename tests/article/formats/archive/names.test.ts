import {describe, expect, test} from 'vitest';
import {isHidden, isMetadata, tidyName} from '../../../../source/article/formats/archive/names.ts';

describe('tidyName', () => {
	test.each([
		['a.txt', 'a.txt'],
		['a/b.txt', 'a/b.txt'],
		['a\\b.txt', 'a/b.txt'],
		['./a//b.txt', 'a/b.txt'],
		['a/', 'a'],
		['a..b/c...txt', 'a..b/c...txt'],
		['..', null],
		['../a.txt', null],
		['a/../b.txt', null],
		['a\\..\\b.txt', null],
		['/a.txt', null],
		['\\a.txt', null],
		['c:/a.txt', null],
		['C:\\a.txt', null],
		['c:a.txt', 'c:a.txt'],
		['', ''],
	])('%j: %j', (name, tidy) => expect(tidyName(name)).toBe(tidy));
});

describe('isHidden', () => {
	test.each([
		['.a.txt', true],
		['a/.git/b.txt', true],
		['__MACOSX/a.txt', true],
		['a/node_modules/b.md', true],
		['a/b.txt', false],
		['./a.txt', false],
		['a.b/c.txt', false],
		['MACOSX/a.txt', false],
	])('%s: %s', (name, hidden) => expect(isHidden(name)).toBe(hidden));
});

describe('isMetadata', () => {
	test.each([
		['metadata_0_to_20.json', true],
		['export/metadata_20_to_40.json', true],
		['metadata.json', false],
		['my-metadata_0_to_20.json', false],
		['metadata_0_to_20.json.bak', false],
	])('%s: %s', (name, is) => expect(isMetadata(name)).toBe(is));
});
