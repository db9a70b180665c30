import {describe, expect, test} from 'vitest';
import {
	Bomb,
	type Bytes,
	inMemory,
	NotAnArticle,
	Refusal,
	refuseSize,
	Source,
	textOf,
} from '../../source/article/source.ts';

const open = async (content: string | Buffer): Promise<Source> => {
	const source = await Source.open(inMemory(Buffer.from(content as string)), 'a.txt');
	await source.decodeAll();
	return source;
};
/** Bytes of a size that are only there when they are asked for; counts how many were. */
function counted(size: number): {bytes: Bytes; asked(): number} {
	let asked = 0;
	const slice = (start: number, end: number): Uint8Array => {
		asked += Math.min(end, size) - start;
		return Buffer.alloc(Math.min(end, size) - start, 'a');
	};
	return {bytes: {size, slice}, asked: () => asked};
}

describe('the text of a file', () => {
	test.each<[string, string | Buffer, string, string]>([
		['UTF-8', 'Café', 'Café', 'valid UTF-8'],
		['Windows line ends', 'a\r\nb\rc', 'a\nb\nc', 'valid UTF-8'],
		['a byte order mark', '\uFEFFa', 'a', 'byte order mark'],
		['UTF-16', Buffer.from('\uFEFFa b', 'utf16le'), 'a b', 'byte order mark'],
	])('%s', async (_, content, text, reason) => {
		const source = await open(content);
		expect([source.text, source.charset?.reason]).toEqual([text, reason]);
	});

	test.each<[string, string | Buffer, string]>([
		['nothing', '', 'empty'],
		['blanks', ' \n\t', 'empty'],
		['bytes', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1]), 'binary data'],
		['a library', 'x'.repeat(11 * 2 ** 20), '11 MB of text; the limit is 10 MB'],
	])('%s is none', async (_, content, reason) => {
		const source = await open(content);
		expect(() => source.text).toThrow(new NotAnArticle(reason));
	});

	test('long, in another charset, and decoded when it is needed', async () => {
		const latin = Buffer.from(`${'Words of a line. '.repeat(30_000)}Café\n`, 'latin1');
		const source = await Source.open(inMemory(latin), 'a.txt');
		expect(source.charset?.reason).toBe('valid UTF-8');
		await source.decodeAll();
		expect(source.text.endsWith('Café\n')).toBe(true);
	});

	test('of bytes that a container gives', async () => {
		expect(await textOf(Buffer.from('Café'), 'a.html')).toBe('Café');
		await expect(textOf(Buffer.from('\u0000\u0001'), 'a.html')).rejects.toThrow('binary data');
	});
});

describe('the beginning', () => {
	test.each<[string, string | Buffer, string]>([
		['of a text', `a${'b'.repeat(10_000)}`, `a${'b'.repeat(4095)}`],
		['of bytes, one character each', Buffer.from([0x50, 0x4b, 3, 4, 0, 0xff]), 'PK\u0003\u0004\u0000\u00FF'],
		['of a text whose letters are cut in two', `a${'€'.repeat(200_000)}`, `a${'€'.repeat(2729)}`],
	])('%s', async (_, content, head) => expect((await open(content)).head).toBe(head));

	test('is all that is read of what need not be a text', async () => {
		const {bytes, asked} = counted(20 * 2 ** 20);
		const source = await Source.open(bytes, 'a.mbox');
		expect([source.head.length, source.charset?.charset, asked()]).toEqual([4096, 'utf-8', 8192]);
	});
});

test('what is too large to be read whole says how large it is', async () => {
	const source = await Source.open(counted(200 * 2 ** 20).bytes, 'a.txt');
	await source.decodeAll();
	expect(() => source.text).toThrow(new Refusal('too large (200 MB; the limit is 32 MB)'));
	expect(() => source.bytes).toThrow(Refusal);
	expect(() => refuseSize(33 * 2 ** 20)).toThrow('too large (33 MB; the limit is 32 MB)');
});

test.each<[Refusal, string]>([
	[new Refusal('cut off'), 'cut off'],
	[new NotAnArticle('empty'), 'not an article (empty)'],
	[new Bomb(), 'too large when unpacked'],
])('%s', (refusal, reason) => expect(refusal.reason).toBe(reason));
