import {expect, test} from 'vitest';
import type {DraftBlock} from '../../../../source/article/draft.ts';
import {trim} from '../../../../source/article/formats/html/trim.ts';

const heading = (text: string): DraftBlock => ({kind: 'heading', level: 2, runs: [{text}]});
const paragraph = (text: string, href?: string): DraftBlock => ({
	kind: 'paragraph',
	runs: [href === undefined ? {text} : {text, href}],
});
const prose = 'The boats came home at noon, and nobody on the quay had waited for them that day.';

/** What stands, and what is folded in brackets. */
const drawn = (blocks: DraftBlock[]): string[] =>
	trim(blocks, null, []).map(block =>
		block.kind === 'folded' ? `[${block.reason}]` : 'runs' in block ? block.runs[0]!.text : block.kind,
	);

test.each([
	['text stays', [paragraph(prose), paragraph(prose)], [prose, prose]],
	[
		'a link alone behind it does not',
		[paragraph(prose), paragraph('More of the sea', '/sea')],
		[prose, '[after the article]'],
	],
	['nor does a note', [paragraph(prose), paragraph('Editing by Ann Lee')], [prose, '[after the article]']],
	['a heading before text stays', [paragraph(prose), heading('At sea'), paragraph(prose)], [prose, 'At sea', prose]],
])('%s', (_, blocks, expected) => expect(drawn(blocks)).toEqual(expected));

test('time grows with the number of headings, not with its square', () => {
	const blocks = Array.from({length: 150_000}, (_, index) => heading(`One more of them, number ${index}`));
	const started = process.cpuUsage();
	trim([paragraph(prose), ...blocks, paragraph(prose)], null, []);
	expect(process.cpuUsage(started).user / 1000).toBeLessThan(3000);
});
