import {expect, test} from 'vitest';
import {fileName} from '../../source/commands/file-name.ts';

test.each([
	['The harbour that would not freeze', 'the-harbour-that-would-not-freeze'],
	['  “Ice,” she said: 12 %  ', 'ice-she-said-12'],
	['../../etc/passwd', 'etc-passwd'],
	['Ein Märchen — für Große', 'ein-märchen-für-große'],
	['港の船', '港の船'],
	['.hidden', 'hidden'],
	['-rf', 'rf'],
	['…', 'article'],
	['', 'article'],
	['a\u0000b\nc', 'a-b-c'],
])('%j is kept as %s', (title, name) => expect(fileName(title)).toBe(name));

test.each([
	['x'.repeat(200), 60],
	['word '.repeat(40), 60],
])('%s is not too long', (title, most) => expect(fileName(title).length).toBeLessThanOrEqual(most));

test('no half of a pair is left where a name is cut', () => {
	const name = fileName(`${'x'.repeat(59)}𝒳y`);
	expect(name.isWellFormed()).toBe(true);
	expect(fileName('word '.repeat(40))).not.toMatch(/-$/);
});
