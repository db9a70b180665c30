import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Article} from '../../source/article/article.ts';
import {parseDate} from '../../source/article/dates.ts';
import {recognise} from '../../source/article/formats/index.ts';
import {detectLanguage, normaliseLanguage} from '../../source/article/language.ts';
import {safeLink} from '../../source/article/links.ts';
import {NotAnArticle, readArticles} from '../../source/article/read.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const read = async (text: string, path = 'story.txt'): Promise<Article> =>
	(await readArticles(bytesOf(text), {path}))[0]!;

describe('what is no article', () => {
	test.each([
		['empty', ''],
		['empty', ' \n\t\n'],
		['binary data', '\u0000\u0001\u0002'],
	])('%s', async (reason, text) => {
		await expect(readArticles(bytesOf(text), {path: 'x'})).rejects.toThrow(new NotAnArticle(reason));
	});
});

describe('recognising the format', () => {
	test.each([
		['html', '<!DOCTYPE html><p>x', 'x.txt'],
		['html', '<?xml version="1.0"?>\n<html xmlns="x">', 'x'],
		['html', 'plain words', 'x.html'],
		['markdown', '---\ntitle: x\n---\n\ntext', 'x'],
		['markdown', '# Head\n\nA [link](https://example.org).', 'x.txt'],
		['markdown', 'plain words', 'x.md'],
		['text', 'A line.\n\n#hashtag and *one* star', 'x.txt'],
		['text', 'plain words', 'x'],
	])('%s: %j in %s', (name, text, path) => expect(recognise(text, path).format.name).toBe(name));
});

describe('dates', () => {
	test.each([
		['2024-01-19', '2024-01-19'],
		['2024-01-19T08:30:00Z', '2024-01-19T08:30:00Z'],
		['2024-01-19T08:30:00.123+0100', '2024-01-19T08:30:00+01:00'],
		['January 19, 2024', '2024-01-19'],
		['Fri, 19 Jan 2024', '2024-01-19'],
		['Fri, 19 Jan 2024 08:30:00 GMT', '2024-01-19T08:30:00Z'],
		['Fri, 19 Jan 2024 08:30 +0100', '2024-01-19T08:30:00+01:00'],
		['Fri, 19 Jan 2024 08:30:05 EST', '2024-01-19T08:30:05-05:00'],
		['19 Jan 2024 08:30:05 XYZ', '2024-01-19T08:30:05'],
		['19th of January', null],
		['19. Januar 2024', '2024-01-19'],
		['19 de enero de 2024', '2024-01-19'],
		['1er février 2024', '2024-02-01'],
		['19.01.2024', '2024-01-19'],
		['19/01/2024', '2024-01-19'],
		['01/19/2024', '2024-01-19'],
		['02/03/2024', null],
		['2024年1月19日', '2024-01-19'],
		['31 February 2024', null],
		['yesterday', null],
	])('%s', (text, date) => expect(parseDate(text)).toBe(date));
});

describe('languages', () => {
	test.each([
		['en', 'The boats came in with the tide and they were full of fish that had been caught by the others.'],
		['de', 'Die Boote kamen mit der Flut, und sie waren voll von Fischen, die nicht auf dem Markt verkauft wurden.'],
		['fr', 'Les bateaux sont rentrés avec la marée, et ils étaient pleins de poissons pour les gens dans le port.'],
		['es', 'Los barcos llegaron con la marea, y la gente del puerto ya no era la que los había visto por la mañana.'],
		['ja', '本の値段は買う人が決める。'],
		['fa', 'در روستای کوچکی در دامنهٔ کوه باغی هست که چهار درخت گردو دارد.'],
		['ar', 'في قرية صغيرة عند سفح الجبل بستان قديم.'],
		['ru', 'Лодки пришли вместе с приливом.'],
		[null, 'Zyx qwv.'],
	])('%s', (language, text) => expect(detectLanguage(text)).toBe(language));

	test.each([
		['en_US', 'en-US'],
		['DE', 'de'],
		['not a language', null],
	])('%s', (declared, normal) => expect(normaliseLanguage(declared)).toBe(normal));
});

test.each([
	['https://example.org/a b', 'https://example.org/a%20b'],
	['mailto:a@example.org', 'mailto:a@example.org'],
	['javascript:alert(1)', null],
	['file:///etc/passwd', null],
	['nothing', null],
])('link %s', (link, safe) => expect(safeLink(link)).toBe(safe));

const harmful = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]/;

/** Everything that a reader of articles relies on. */
function expectSound(article: Article): void {
	const {text, blocks, quotes, people, folded} = article;
	let before = 0;
	for (const block of blocks) {
		expect(block.start).toBeGreaterThanOrEqual(before);
		expect(block.end).toBeGreaterThanOrEqual(block.start);
		expect(block.end).toBeLessThanOrEqual(text.length);
		if (block.kind !== 'image' && block.kind !== 'rule') before = block.end;
	}
	for (const quote of quotes) expect(text.slice(quote.start, quote.end)).toBe(quote.text);
	for (const {start, end} of people.flatMap(person => person.spans)) expect(end).toBeGreaterThan(start);
	for (const {at} of folded) expect(at).toBeLessThanOrEqual(text.length);
	JSON.stringify(article, (_, value) => {
		if (typeof value === 'string') expect(value).not.toMatch(harmful);
		return value;
	});
}

describe('any bytes', () => {
	const parts = fc.constantFrom(
		'Words of a line.',
		'\n\n',
		'# ',
		'> ',
		'“said”',
		'<p>',
		'<b>',
		'</p>',
		'- item\n',
		'|a|b|\n|-|-|\n',
		'\u001B[31m',
		'&#27;[1m',
		'&#x202E;',
		'```\n',
		'---\n',
		'title: "\\u001b[2J"\n',
		'\u009B',
		'\uD800',
		'\u2028',
		'[a](javascript:x)',
		'(TagsToTranslate)a(T)b',
	);
	const texts = fc.array(parts, {maxLength: 25}).map(words => words.join(''));

	test.each(['x.txt', 'x.md', 'x.html', 'a\u001B[31m\nb.txt'])('%j: sound and harmless, or no article', async path => {
		await fc.assert(
			fc.asyncProperty(texts, async text => {
				try {
					for (const article of await readArticles(bytesOf(text), {path})) expectSound(article);
				} catch (error) {
					if (!(error instanceof NotAnArticle)) throw error;
				}
			}),
			{numRuns: 150},
		);
	});

	test('random bytes', async () => {
		await fc.assert(
			fc.asyncProperty(fc.uint8Array({maxLength: 300}), async bytes => {
				await readArticles(bytes, {path: 'x'}).then(
					articles => articles.forEach(expectSound),
					error => expect(error).toBeInstanceOf(NotAnArticle),
				);
			}),
			{numRuns: 300},
		);
	});
});

describe('an article', () => {
	test('the title is not repeated in the body, lists keep their markers out of the text', async () => {
		const article = await read('# A title\n\nFirst **bold** words.\n\n- one\n- two\n', 'x.md');
		expect(article.title).toBe('A title');
		expect(article.text).toBe('First bold words.\n\none\ntwo');
		expect(article.blocks.map(({kind}) => kind)).toEqual(['paragraph', 'list']);
		expect(article.blocks[0]).toMatchObject({inlines: [{kind: 'strong', start: 6, end: 10}]});
	});

	test('without a title the file names it', async () => {
		expect((await read('> only a quotation\n', 'notes/a-note.md')).title).toBe('a-note');
	});

	test('words are counted where nothing parts them, too', async () => {
		expect((await read('one two three four.\n\nfive six.', 'x.md')).words).toBe(6);
		expect((await read('坂の上の古本市、十年目の春だった。', 'x.md')).words).toBeGreaterThan(5);
	});
});
