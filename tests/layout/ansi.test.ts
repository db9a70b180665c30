import {expect, test} from 'vitest';
import {coloursOnly, loadHighlighter} from '../../source/layout/ansi.ts';

const highlight = await loadHighlighter();

const bare = (lines: readonly string[]): string => lines.join('\n').replace(/\u001B\[[0-9;]*m/g, '');

test.each([
	['javascript', 'const depth = 12; // metres\n\nif (depth) {\n  return "ice";\n}'],
	['python', 'def depth():\n    return "~~~~"'],
	[null, 'no language'],
	['no-such-language', 'a *b* :smile:'],
])('code in %s keeps its text', (language, code) => {
	expect(bare(highlight(code, language))).toBe(code);
});

test('code in a known language has colours, in another none', () => {
	expect(highlight('const depth = 12;', 'javascript').join('')).toContain('\u001B[');
	expect(highlight('const depth = 12;', null)).toEqual(['const depth = 12;']);
});

test.each([
	['\u001B[31mred\u001B[39m', '\u001B[31mred\u001B[39m'],
	['\u001B[2Jcleared', 'cleared'],
	['\u001B]8;;http://a.example\u0007link\u001B]8;;\u0007', 'link'],
])('%j keeps its colours alone', (text, kept) => expect(coloursOnly(text)).toBe(kept));
