import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {DraftBlock} from '../../../../source/article/draft.ts';
import type {Flow} from '../../../../source/article/formats/mail/message.ts';
import {blocksOfText} from '../../../../source/article/formats/mail/plain.ts';

const words = (runs: readonly {text: string; href?: string}[]): string =>
	runs.map(({text, href}) => (href === undefined ? text : `${text}<${href}>`)).join('');
function shown(block: DraftBlock): string {
	if (block.kind === 'list') return block.items.map(({marker, runs}) => `${marker} ${words(runs)}`).join(' / ');
	if (block.kind === 'folded') return `[${block.reason}] ${block.text}`;
	if (!('runs' in block)) return block.kind;
	const depth = block.kind === 'quotation' ? block.depth : block.kind === 'heading' ? block.level : '';
	return `${block.kind.charAt(0)}${depth} ${words(block.runs)}`;
}
const read = (text: string, flow: Flow = 'none'): string[] => blocksOfText(text, flow).map(shown);

const wide = 'A line that is as long as mail programs make them, with its words to';
const address = `https://a.example/${'x'.repeat(90)}`;

describe('text', () => {
	test.each<[string, string, string[]]>([
		['paragraphs', 'One.\n\n\nTwo.', ['p One.', 'p Two.']],
		['lines that run on', `${wide}\nthe next one.`, [`p ${wide} the next one.`]],
		['lines that end where they ended', 'One.\nTwo.', ['p One.\nTwo.']],
		['lines wider than any program makes', `${'w '.repeat(60)}\nTwo.`, [`p ${'w '.repeat(60).trim()}\nTwo.`]],
		['quotations', '> a\n>> b\n> > c', ['q1 a', 'q2 b\nc']],
		['a quotation of a blank line', '> a\n>\n> b', ['q1 a', 'q1 b']],
		['marks without end', `${'>'.repeat(100)} a`, ['q20 a']],
		['a mark in a line', 'a > b', ['p a > b']],
		['a list', '* a\n* b', ['• a / • b']],
		['a list of numbers', '1. a\n2) b', ['1. a / 2. b']],
		['one number', '1. a', ['p 1. a']],
		['items over two lines', '- a\n  b\n- c', ['• a b / • c']],
		['dashes in prose', 'a\n- b', ['p a\n- b']],
		['a heading', 'Head\n====', ['h2 Head']],
		['a smaller one', 'Head\n----', ['h3 Head']],
		['a rule', 'a\n\n* * *\n\nb', ['p a', 'rule', 'p b']],
		['a rule under a paragraph', 'a\nb\n---', ['p a\nb', 'rule']],
		['addresses', 'See https://a.example/1.', ['p See https://a.example/1<https://a.example/1>.']],
		[
			'addresses in brackets',
			'See <https://a.example/1> (https://a.example/2).',
			['p See https://a.example/1<https://a.example/1> (https://a.example/2<https://a.example/2>).'],
		],
		['long addresses', `See ${address}`, [`p See a.example/…<${address}>`]],
		['a signature', 'a\n\n-- \nAnn', ['p a', '[signature] --\nAnn']],
		[
			'a signature up to an answer',
			'a\n-- \nAnn\nOn Friday, Bo Cole wrote:\n> b',
			['p a', '[signature] --\nAnn', 'p On Friday, Bo Cole wrote:', 'q1 b'],
		],
		['dashes over a text', `-- \n${'line\n'.repeat(14)}`, [expect.stringMatching(/^p -- ?\nline/)]],
		['a signature that is quoted', '> -- \n> Ann', [expect.stringMatching(/^q1 --/)]],
		[
			'what is passed on',
			'a\n\n-----Original Message-----\nFrom: Bo\nSubject: Rain\n\nIt rained.',
			['p a', '[forwarded header] -----Original Message-----\nFrom: Bo\nSubject: Rain', 'p It rained.'],
		],
		[
			'what is quoted below its header alone',
			'Yes.\n\nFrom: Bo\nSent: Friday\nTo: Ann\nSubject: Rain\n\nIt rains.',
			['p Yes.', '[forwarded header] From: Bo\nSent: Friday\nTo: Ann\nSubject: Rain', 'p It rains.'],
		],
		[
			'words like a header',
			'From: me\nTo: you\n\nFrom: here\nit is far',
			['p From: me\nTo: you', 'p From: here\nit is far'],
		],
		[
			'a text that is signed',
			'-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\na\n-----BEGIN PGP SIGNATURE-----\n\niQ\n-----END PGP SIGNATURE-----',
			[
				'[signature] -----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256',
				'p a',
				'[signature] -----BEGIN PGP SIGNATURE-----\n\niQ\n-----END PGP SIGNATURE-----',
			],
		],
		['a signature that never ends', '-----BEGIN PGP SIGNATURE-----\na', ['p -----BEGIN PGP SIGNATURE-----\na']],
		['a foot', 'Ann\n_________\nTarn list', ['p Ann', 'rule', 'p Tarn list']],
		['nothing', ' \n\n', []],
	])('%s', (_, text, expected) => expect(read(text)).toEqual(expected));
});

describe('text that flows', () => {
	test.each<[string, string, string[]]>([
		['lines that end in a blank', 'One \ntwo \nthree.', ['p One two three.']],
		['lines that do not', 'One\ntwo.', ['p One\ntwo.']],
		['quotations of their own', '> a \n>> b \n>> c', ['q1 a', 'q2 b c']],
		['a blank put before "From"', ' From here.', ['p From here.']],
		['a signature', 'a \n-- \nAnn', ['p a', '[signature] --\nAnn']],
	])('%s', (_, text, expected) => expect(read(text, 'flowed')).toEqual(expected));

	test.each<[string, string, string[]]>([
		['whose blanks go', 'One wo \nrd of  \n> two \n> more', ['p One word of', 'q1 twomore']],
		['but those of words', 'One  \ntwo.', ['p One two.']],
	])('%s', (_, text, expected) => expect(read(text, 'tight')).toEqual(expected));
});

test('no word is lost, whatever stands before it', () => {
	const line = fc.constantFrom(
		'word',
		'> word',
		'>> word',
		'- word',
		'1. word',
		'-- ',
		'',
		'====',
		'---',
		'word ',
		'On x, y wrote:',
		'  word',
	);
	fc.assert(
		fc.property(fc.array(line, {maxLength: 30}), fc.constantFrom<Flow>('none', 'flowed', 'tight'), (lines, flow) => {
			const text = lines.join('\n');
			expect(read(text, flow).join(' ').split('word').length).toBe(text.split('word').length);
		}),
		{numRuns: 300},
	);
});
