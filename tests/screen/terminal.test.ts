import {describe, expect, test} from 'vitest';
import {takenStdout} from '../../source/screen/terminal.ts';

/** What reaches the terminal of what is written to a stdout for Ink. */
function passed(...chunks: (string | Uint8Array)[]): (string | Uint8Array)[] {
	const written: (string | Uint8Array)[] = [];
	const stdout = {
		columns: 80,
		write(chunk: string | Uint8Array) {
			written.push(chunk);
			return true;
		},
	} as unknown as NodeJS.WriteStream;
	const taken = takenStdout(stdout);
	for (const chunk of chunks) taken.write(chunk);
	return written;
}

describe('stdout after the first frame', () => {
	test.each([
		['the first way into the alternate screen goes to the corner instead', ['a\u001B[?1049hb'], ['a\u001B[Hb']],
		[
			'the second is real: it comes back from a suspension',
			['\u001B[?1049h', '\u001B[?1049h'],
			['\u001B[H', '\u001B[?1049h'],
		],
		['all else passes', ['one', '\u001B[2K', '\u001B[?25l'], ['one', '\u001B[2K', '\u001B[?25l']],
	])('%s', (_, chunks, expected) => expect(passed(...chunks)).toEqual(expected));

	test('bytes pass', () => expect(passed(new Uint8Array([1, 2]))).toEqual([new Uint8Array([1, 2])]));

	test('keeps what else stdout knows', () => {
		const stdout = {columns: 93, write: () => true} as unknown as NodeJS.WriteStream;
		expect(takenStdout(stdout).columns).toBe(93);
	});
});
