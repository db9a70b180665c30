import {execFileSync} from 'node:child_process';
import {mkdirSync, symlinkSync, truncateSync, writeFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {articlesOf, documentsOf} from '../../source/library/articles.ts';
import {documentsOfFile, readArticle, Unreadable} from '../../source/library/read.ts';
import {realPath, reasonOf} from '../../source/library/scan.ts';
import {folderOfEachTest} from './folder.ts';

const at = folderOfEachTest();
const put = (name: string, content: string | Buffer): string => {
	writeFileSync(at(name), content);
	return at(name);
};
const aFolder = (): string => {
	mkdirSync(at('b'));
	return at('b');
};
const feed = (...titles: string[]): string =>
	JSON.stringify({
		version: 'https://jsonfeed.org/version/1.1',
		title: 'Letters',
		items: titles.map(title => ({id: title, title, content_text: `“About ${title},” said Mara Lind.`})),
	});

async function told(all: AsyncIterable<{title: string} | {reason: string}>): Promise<string[]> {
	const lines: string[] = [];
	for await (const one of all) lines.push('reason' in one ? `! ${one.reason}` : one.title);
	return lines;
}

describe('one file', () => {
	test.each<[string, () => string, string[]]>([
		['an article', () => put('a.txt', 'The pier\n\nIt was long.\n'), ['The pier']],
		['a feed', () => put('a.json', feed('bread', 'salt')), ['bread', 'salt']],
		['nothing in it', () => put('a.txt', ''), ['! not an article (empty)']],
		['no text', () => put('a.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1])), ['! not an article (a picture)']],
		['a folder', aFolder, ['! not a file']],
		['missing', () => at('nowhere.txt'), ['! no such file']],
		['below a file', () => `${put('a.txt', 'x')}/b.txt`, ['! no such file']],
		['a device', () => '/dev/null', ['! not a file']],
		['a name too long', () => at('x'.repeat(300)), ['! the name is too long']],
	])('%s', async (_, make, expected) => expect(await told(documentsOfFile({path: make()}))).toEqual(expected));

	test('a pipe that took its place holds nobody up', async () => {
		execFileSync('mkfifo', [at('pipe')]);
		expect(await told(documentsOfFile({path: at('pipe')}))).toEqual(['! not a file']);
	});

	test('a file of /proc, which has no size, is read all the same', async () =>
		expect(await told(documentsOfFile({path: '/proc/self/status'}))).toEqual([expect.stringMatching(/^[^!]/)]));

	test('too large a file is refused at once', async () => {
		truncateSync(put('a.txt', 'x'), 200_000_000);
		const began = process.cpuUsage();
		expect(await told(documentsOfFile({path: at('a.txt')}))).toEqual([expect.stringContaining('! too large')]);
		expect(process.cpuUsage(began).user).toBeLessThan(1_000_000);
	});
});

describe('one article', () => {
	test('is read with what is found in it', async () =>
		expect((await readArticle(put('a.json', feed('bread', 'salt')), 'salt')).quotes[0]?.speaker).toBe('Mara Lind'));

	test.each<[string, () => [string, string?], string]>([
		['gone', () => [at('nowhere.txt')], 'no such file'],
		['no longer in its file', () => [put('a.json', feed('bread')), 'pepper'], 'the article is no longer in the file'],
		[
			'of a file that is an article itself now',
			() => [put('a.txt', 'The pier\n\nLong.\n'), 'bread'],
			'the article is no longer in the file',
		],
	])('%s', async (_, make, reason) => {
		const [path, item] = make();
		await expect(readArticle(path, item)).rejects.toThrow(new Unreadable(reason));
	});
});

describe('many', () => {
	test('come in the order of the paths, problems in their places', async () => {
		mkdirSync(at('shelf'));
		for (const name of ['b', 'a']) writeFileSync(at('shelf', `${name}.txt`), `Title ${name}\n\nWords of it.\n`);
		const paths = [at('nowhere'), at('shelf'), put('z.txt', 'Last\n\nOf all.\n')];
		const expected = ['! no such file', 'Title a', 'Title b', 'Last'];
		expect(await told(documentsOf(paths))).toEqual(expected);
		expect(await told(articlesOf(paths))).toEqual(expected);
	});

	test('only articles have their text searched', async () => {
		const path = put('a.json', feed('bread'));
		for await (const document of documentsOf([path])) expect(document).not.toHaveProperty('quotes');
		for await (const article of articlesOf([path])) expect(article).toHaveProperty('quotes');
	});
});

describe('a path leads', () => {
	test('to what a link names, and to itself where there is nothing', () => {
		put('a.txt', 'x');
		symlinkSync(at('a.txt'), at('link.txt'));
		expect([realPath(at('link.txt')), realPath(at('nowhere')), realPath('-')]).toEqual([
			realPath(at('a.txt')),
			at('nowhere'),
			'-',
		]);
	});
});

test.each([
	['ENOENT', 'no such file'],
	['EACCES', 'permission denied'],
	['EPERM', 'permission denied'],
	['ELOOP', 'a link that leads back to itself'],
	['ENOSPC', 'the disk is full'],
	['EROFS', 'cannot be written to'],
	['EIO', 'cannot be read (EIO)'],
])('%s: %s', (code, reason) => expect(reasonOf(Object.assign(new Error(code), {code}))).toBe(reason));
