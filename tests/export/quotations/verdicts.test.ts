import {describe, expect, test} from 'vitest';
import type {Source, Verdict} from '../../../source/corpus/verdict.ts';
import {type Judged, verdictText} from '../../../source/export/quotations/verdicts.ts';

const source: Source = {
	path: 'harbour.txt',
	title: 'The harbour',
	published: '2026-01-03T08:00:00Z',
	start: 0,
	end: 9,
	text: 'We waited',
	speaker: 'Olav Berg',
	quoted: true,
};
const claim = {text: 'We waited', speaker: 'Mara Lind', line: 7};
const judged = (kind: Verdict['kind'], more: Partial<Judged> = {}): Judged => ({
	claim,
	kind,
	source: kind === 'missing' ? null : source,
	parts: [],
	edits: [],
	notes: 'notes.md',
	...more,
});
const told = (...verdicts: Judged[]): string[] =>
	verdictText(verdicts, {width: 72, colour: false}).trimEnd().split('\n');

describe('a quotation that does not stand is told with', () => {
	test.each<[string, Judged, string[]]>([
		['nothing where it was not found', judged('missing'), ['notes.md:7  not found', '    “We waited” — Mara Lind']],
		[
			'no line where that is not known',
			judged('missing', {claim: {...claim, line: null}}),
			['notes.md  not found', '    “We waited” — Mara Lind'],
		],
		[
			'no name where the notes give none',
			judged('missing', {claim: {...claim, speaker: null}}),
			['notes.md:7  not found', '    “We waited”'],
		],
		[
			'who said it',
			judged('speaker'),
			[
				'notes.md:7  another speaker',
				'    “We waited” — Mara Lind',
				'        said by Olav Berg',
				'        The harbour · 2026-01-03 · harbour.txt',
			],
		],
		[
			'that nobody is named',
			judged('unnamed', {source: {...source, speaker: null}}),
			[
				'notes.md:7  speaker not named',
				'    “We waited” — Mara Lind',
				'        the article does not name who said it',
				'        The harbour · 2026-01-03 · harbour.txt',
			],
		],
		[
			'that the words are the article’s',
			judged('unnamed', {source: {...source, speaker: null, quoted: false}}),
			[
				'notes.md:7  speaker not named',
				'    “We waited” — Mara Lind',
				'        the words are the article’s own',
				'        The harbour · 2026-01-03 · harbour.txt',
			],
		],
		[
			'the difference, and another speaker',
			judged('altered', {
				edits: [
					{kind: 'same', text: 'We'},
					{kind: 'quoted', text: 'waited'},
					{kind: 'original', text: 'left'},
				],
			}),
			[
				'notes.md:7  altered',
				'    “We waited” — Mara Lind',
				'        “We [-waited-] {+left+}”',
				'        The harbour · 2026-01-03 · harbour.txt · Olav Berg',
			],
		],
		[
			'its pieces, each with who said it',
			judged('pieced', {parts: [source, {...source, text: 'for boats', speaker: 'Mara Lind'}]}),
			[
				'notes.md:7  pieced together',
				'    “We waited” — Mara Lind',
				'        “We waited” · said by Olav Berg',
				'        “for boats” · said by Mara Lind',
				'        The harbour · 2026-01-03 · harbour.txt',
			],
		],
		[
			'the item of a container',
			judged('speaker', {source: {...source, item: 'letter', published: null}}),
			[
				'notes.md:7  another speaker',
				'    “We waited” — Mara Lind',
				'        said by Olav Berg',
				'        The harbour · harbour.txt (letter)',
			],
		],
	])('%s', (_, verdict, lines) => expect(told(verdict).slice(0, -2)).toEqual(lines));
});

describe('the count', () => {
	test.each<[Verdict['kind'][], string]>([
		[['stands'], '1 quotation: 1 stands'],
		[['stands', 'stands'], '2 quotations: 2 stand'],
		[['missing', 'stands', 'altered', 'missing'], '4 quotations: 1 stands, 1 altered, 2 not found'],
		[['unnamed', 'speaker'], '2 quotations: 1 another speaker, 1 speaker not named'],
	])('of %j: %s', (kinds, count) => expect(told(...kinds.map(kind => judged(kind))).at(-1)).toBe(count));
});

test('long words are wrapped, at no width none are', () => {
	const long = judged('missing', {claim: {text: 'word '.repeat(40).trim(), speaker: null, line: null}});
	const widths = (width: number) =>
		Math.max(
			...verdictText([long], {width, colour: false})
				.split('\n')
				.map(line => line.length),
		);
	expect(widths(50)).toBeLessThanOrEqual(50);
	expect(widths(0)).toBe(205);
});

test('colour makes the verdict bold and changes no word', () => {
	const plain = verdictText([judged('missing')], {width: 72, colour: false});
	const painted = verdictText([judged('missing')], {width: 72, colour: true});
	expect(painted).toContain('\u001B[1mnot found\u001B[22m');
	expect(painted.replace(/\u001B\[\d+m/g, '')).toBe(plain);
});
