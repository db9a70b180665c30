import {describe, expect, test} from 'vitest';
import {readDocuments} from '../../../../source/article/read.ts';
import {told} from './told.ts';

const many = 10_000;
const yaml = (...lines: string[]): string => `---\n${lines.join('\n')}\n---\n\nIt rained.\n`;

describe('front matter', () => {
	const bomb = [
		'a: &a [x, x]',
		'b: &b [*a, *a]',
		...'cdefghijklmnop'
			.split('')
			.map((name, index, all) => `${name}: &${name} [*${all[index - 1] ?? 'b'}, *${all[index - 1] ?? 'b'}]`),
	];
	test.each<[string, string]>([
		['anchors and aliases', yaml('title: Rain', 'author: &a Ann', 'by: *a')],
		['aliases without end', yaml(...bomb, 'tags: *p')],
		['an alias of itself', yaml('tags: &a [*a]')],
		['an alias of nothing', yaml('tags: *none')],
		['lists in lists', yaml(`tags: ${'['.repeat(many)}`)],
		['maps in maps', yaml(`tags: ${'{a: '.repeat(many)}`)],
		['a type of a program', yaml('title: !!js/function "x"', 'tags: !!python/object/apply:os.system [x]')],
		['names of the prototype', yaml('__proto__: {title: x}', 'constructor: y', 'toString: z')],
		['a date that is none', yaml('date: 2024-99-99')],
		['two documents', '---\ntitle: Rain\n---\n---\ntitle: Snow\n---\n\nIt rained.\n'],
		['escapes', yaml('title: "a\\e[31m\\u009b\\u202e"', 'tags: ["\\x1b[2J"]')],
		['a key of keys', yaml('? [a, b]', ': c')],
		['tabs', yaml('title:\tRain', '\ttags: x')],
		['no end', `---\ntitle: Rain\n\nIt rained.\n`],
		['a thousand lines', yaml(...Array.from({length: 1000}, (_, index) => `key${index}: value`))],
		['TOML that is none', '+++\ntitle = \n+++\n\nIt rained.\n'],
		['TOML in tables', `+++\n${'[a.b]\n'.repeat(3)}+++\n\nIt rained.\n`],
		['TOML deep', `+++\na = ${'['.repeat(many)}\n+++\n\nIt rained.\n`],
		['TOML names of the prototype', '+++\n__proto__ = 1\n[constructor]\nprototype = 2\n+++\n\nIt rained.\n'],
	])('%s', async (_, text) => {
		const lines = await told(text, 'a.md');
		expect(lines).toHaveLength(1);
		expect(lines[0]).toMatch(/It rained\.|---/);
		const [document] = await readDocuments(Buffer.from(text), {path: 'a.md'});
		expect(`${document?.title}${document?.tags}`.length).toBeLessThan(2000);
	});
});

describe('marks', () => {
	test.each<[string, string]>([
		['quotes in quotes', `${Array.from({length: 2000}, (_, at) => `${'> '.repeat(at)}x`).join('\n')}\n`],
		['lists in lists', Array.from({length: many}, (_, at) => `${'  '.repeat(at % 300)}- x`).join('\n')],
		['numbers in numbers', `${'1. '.repeat(many)}x`],
		['a table of ten thousand columns', `|${'a|'.repeat(many)}\n|${'-|'.repeat(many)}\n|${'x|'.repeat(many)}`],
		['a table of ten thousand rows', `|a|b|\n|-|-|\n${'|x|y|\n'.repeat(many)}`],
		['a table whose rows are wide', `|a|\n|-|\n|${'x|'.repeat(many * 5)}`],
		['a table without its line', `${'|x'.repeat(many * 5)}\n`],
		['open brackets', `${'['.repeat(many * 5)}x`],
		['brackets and parentheses', `${'[x]('.repeat(many)}`],
		['images', `${'![x]('.repeat(many)}`],
		['stars', `${'****'.repeat(many)} x ${'****'.repeat(many)}`],
		['stars and words', `${'**x '.repeat(many)}`],
		['underscores in words', `${'a_x'.repeat(many * 2)}`],
		['angles', `${'<<<<'.repeat(many)}x`],
		['tags that are open', `x ${'<a href="'.repeat(many)}`],
		['comments that are open', `x ${'<!-- '.repeat(many)}`],
		['backticks of every length', `x ${Array.from({length: 700}, (_, at) => '`'.repeat(at + 1)).join(' ')}`],
		['backticks', `x ${'` '.repeat(many * 2)}`],
		['fences', `x\n${'```\n'.repeat(many)}`],
		['fences of every length', Array.from({length: 500}, (_, at) => `${'`'.repeat(at + 3)}\nx`).join('\n')],
		['tildes', `${'~~x'.repeat(many)}`],
		['backslashes', `${'\\'.repeat(many * 5)}x`],
		['entities', `${'&amp'.repeat(many * 2)}x`],
		[
			'definitions of links',
			`${Array.from({length: many}, (_, at) => `[x${at}]: http://a.example/${at}`).join('\n')}\n\nx [x1]`,
		],
		['one link by its name', `[x]: http://a.example/\n\n${'[x] '.repeat(many)}`],
		['names that nobody defined', `${'[x][y] '.repeat(many)}`],
		['rules', `x\n\n${'---\n\n'.repeat(many)}`],
		['lines under lines', `x\n${'===\n'.repeat(many)}`],
		['headings', `${'# x\n'.repeat(many)}`],
		['blanks', `x${' '.repeat(many * 10)}x`],
		['tabs', `${'\t'.repeat(many)}x`],
		['lines of blanks', `x${`${' '.repeat(80)}\n`.repeat(many)}x`],
		['addresses', `${'https://a.example/x) '.repeat(many)}`],
		['addresses of mail', `x ${'a@b.'.repeat(many)}`],
		['www', `x ${'www.'.repeat(many)}`],
		['maths', `x ${'$$ x '.repeat(many)}`],
		['callouts', `${'> [!note] x\n> y\n\n'.repeat(many / 4)}`],
		['notes', `${Array.from({length: many / 2}, (_, at) => `x[^${at}]\n\n[^${at}]: y\n`).join('\n')}`],
	])(
		'%s',
		async (_, text) => {
			const lines = await told(`The rain\n\n${text}`, 'a.md');
			expect(lines).toHaveLength(1);
			expect(lines[0]).toMatch(/^: The rain/);
		},
		60_000,
	);
});

describe('more than anybody wrote', () => {
	const refused = '! more than 60 thousand lines of lists, tables and quotations';
	test.each([
		['quotations', '> x\n\n'.repeat(100_000)],
		['items', '- x\n'.repeat(100_000)],
		['numbered items', '1. x\n'.repeat(100_000)],
		['rows', `|a|\n|-|\n${'|x|\n'.repeat(100_000)}`],
		['headings', '# x\n'.repeat(100_000)],
	])('%s', async (_, text) => expect(await told(text, 'a.md')).toEqual([refused]));

	test.each([
		['bold letters', '**x** '.repeat(300_000)],
		['links', '[x](y) '.repeat(1_000_001)],
		['elements', '<b>x</b> '.repeat(500_001)],
	])('%s', async (_, text) =>
		expect(await told(text, 'a.md')).toEqual(['! more than a million signs of emphasis, links and code']),
	);

	test('as many lines of words are read', async () =>
		expect(await told('A line of words.\n\n'.repeat(60_001), 'a.md')).toEqual([expect.stringMatching(/^: A line/)]));
});
