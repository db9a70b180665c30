import {expect, test} from 'vitest';
import {keyOf, lineOf} from '../../../source/article/debris/lines.ts';

test.each([
	['Read more »', 'read more'],
	['DON’T MISS', 'dont miss'],
	['Share · on: X', 'share on x'],
	['one  two', 'one two'],
	['one\u00A0two', 'one two'],
	['(one) — (two)', 'one two'],
	['Größe, 12 km²', 'größe 12 km'],
	['続きを読む」', '続きを読む'],
	['ПОДЕЛИТЬСЯ!', 'поделиться'],
	['اقرأ أيضًا:', 'اقرأ أيضًا'],
	['***', ''],
	['a'.repeat(600), 'a'.repeat(600)],
	['a'.repeat(601), ''],
])('%s compares as %s', (text, key) => {
	expect(keyOf(text)).toBe(key);
});

test('the key of a line is that of its text, trimmed and with single blanks', () =>
	expect(lineOf('  Read   MORE » ').key).toBe('read more'));

test.each([
	['The bridge was closed to all traffic on Friday.', true],
	['World Politics Business Culture Sport Travel Opinion Video', false],
	['Can.”', false],
])('%s is prose: %s', (text, prose) => {
	expect(lineOf(text).prose).toBe(prose);
});
