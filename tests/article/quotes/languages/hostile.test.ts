import {expect, test} from 'vitest';
import {findQuotes} from '../../../../source/article/quotes/index.ts';

const nobody = {people: [], organisations: [], places: []};

test.each([
	[
		'nested marks that never close, cues and no names',
		`${'„a „b“ '.repeat(6_000)}${'Er sagte „eins zwei“ und '.repeat(3_000)}`,
	],
	['reported speech without an end', 'Das sei „so gut wie nie zuvor“ gewesen. Er habe es gesehen und '.repeat(3_000)],
	['dashes and commas', `– ${'Tak – A, mówi, '.repeat(6_000)}`],
	['small words alone', `${'der die das von mit '.repeat(2_000)}${'„a b c d e f“ '.repeat(2_000)}`],
	['brackets that never close', '(Aaa Bbb „c d e f g h“ '.repeat(3_000)],
])('%s take linear time in any language', (_what, text) => {
	for (const language of ['de', 'pl']) {
		const started = process.cpuUsage().user;
		findQuotes(text, [{kind: 'paragraph', start: 0, end: text.length}], nobody, language);
		expect((process.cpuUsage().user - started) / 1000).toBeLessThan(2000);
	}
});
