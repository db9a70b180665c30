import {expect, test} from 'vitest';
import type {Run} from '../../source/article/draft.ts';
import {setProse} from '../../source/article/prose.ts';
import {growth, linear} from '../growth.ts';

const text = (...runs: (string | Run)[]): string =>
	setProse(runs.map(run => (typeof run === 'string' ? {text: run} : run))).text;

test.each([
	['single blanks stay', ['the ice came'], 'the ice came'],
	['more are one', ['the   ice\t came'], 'the ice came'],
	['a newline is a line break', ['the ice\ncame'], 'the ice\ncame'],
	['without the blanks around it', ['the ice \n came'], 'the ice\ncame'],
	['several are one', ['the ice\n \n\ncame'], 'the ice\ncame'],
	['none stands at either end', [' \n the ice \n'], 'the ice'],
	['a blank that does not break stays', ['12\u00A0 km'], '12\u00A0 km'],
	['one blank where runs meet', ['the ', ' ice'], 'the ice'],
	['a line break where runs meet takes the blank', ['the ice ', '\ncame'], 'the ice\ncame'],
	['a letter and the mark of the next run compose', ['cafe', '\u0301'], 'café'],
	['a sequence that runs put together goes', ['\u001B', '[31mred'], '[31mred'],
	['runs of blanks alone are nothing', [' ', '\n'], ''],
	['no runs are nothing', [], ''],
])('%s', (_, runs, expected) => expect(text(...runs)).toBe(expected));

test.each<[string, Run[], ReturnType<typeof setProse>['inlines']]>([
	['its place', [{text: 'the '}, {text: 'ice', strong: true}], [{kind: 'strong', start: 4, end: 7}]],
	[
		'its place behind blanks that went',
		[{text: '  the   '}, {text: ' ice', strong: true}],
		[{kind: 'strong', start: 4, end: 7}],
	],
	[
		'one inline for neighbours',
		[
			{text: 'the ', emphasis: true},
			{text: 'ice', emphasis: true},
		],
		[{kind: 'emphasis', start: 0, end: 7}],
	],
	['no blank at its end', [{text: 'ice ', code: true}], [{kind: 'code', start: 0, end: 3}]],
	['none where nothing is left of it', [{text: 'ice'}, {text: ' ', mark: true}], []],
	['none for a link that is refused', [{text: 'ice', href: 'javascript:void 0'}], []],
])('markup has %s', (_, runs, inlines) => expect(setProse(runs).inlines).toEqual(inlines));

test.each<[string, (size: number) => Run[]]>([
	['one run', size => [{text: 'the  ice \n came '.repeat(size)}]],
	['many runs', size => Array.from({length: size}, () => ({text: 'the ice \n', strong: true}))],
	['blanks', size => [{text: ' \t'.repeat(4 * size)}]],
	['newlines', size => [{text: ' \n'.repeat(4 * size)}]],
])('%s are set in linear time', (_, runsOf) => expect(growth(setProse, runsOf, 4_000)).toBeLessThan(linear));
