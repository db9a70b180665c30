import {linkSync, mkdirSync, symlinkSync, writeFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {givenFiles} from '../../source/library/given.ts';
import {folderOfEachTest} from './folder.ts';

const at = folderOfEachTest();

/** A shelf with an article and ways to it by other names, and a file outside. */
function lay(): void {
	mkdirSync(at('shelf', 'inner'), {recursive: true});
	mkdirSync(at('shelf-two'));
	for (const name of ['shelf/a.txt', 'shelf/inner/b.txt', 'shelf-two/c.txt', 'outside.txt'])
		writeFileSync(at(name), name);
	symlinkSync(at('shelf'), at('link'));
	symlinkSync(at('shelf/a.txt'), at('a-link.txt'));
	linkSync(at('shelf/a.txt'), at('a-hard.txt'));
}

describe('whether a file was given', () => {
	test.each([
		[['shelf'], 'shelf/a.txt', true],
		[['shelf'], 'shelf/inner/b.txt', true],
		[['shelf'], 'shelf/../shelf/a.txt', true],
		[['shelf'], 'link/a.txt', true],
		[['link'], 'shelf/a.txt', true],
		[['shelf'], 'a-link.txt', true],
		[['shelf/a.txt'], 'a-link.txt', true],
		[['shelf/a.txt'], 'a-hard.txt', true],
		[['a-link.txt'], 'shelf/a.txt', true],
		[['shelf/a.txt'], 'shelf/inner/b.txt', false],
		[['shelf'], 'shelf-two/c.txt', false],
		[['shelf'], 'outside.txt', false],
		[['shelf'], 'shelf/new.txt', false],
		[['missing', 'shelf'], 'shelf/a.txt', true],
		[['-'], 'outside.txt', false],
		[[], 'outside.txt', false],
	])('%j, %s: %s', (paths, file, is) => {
		lay();
		expect(givenFiles(paths.map(path => (path === '-' ? path : at(path))))(at(file))).toBe(is);
	});
});
