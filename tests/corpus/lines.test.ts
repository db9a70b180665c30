import {expect, test} from 'vitest';
import {linesOf} from '../../source/corpus/lines.ts';

const notes = `# Notes

> We waited for the
> boats — Mara Lind

- “[T]he ice was gone” (Berg)
- “The ice … came back,” said Olav.[^1]
- “The ice was gone” — Berg

He said “We **never** asked them” twice.

[^1]: “We went home, and the ice was gone”

- “the ice was gone”
`;

test.each<[string, string[], (number | null)[]]>([
	['in order', ['We waited for the boats', 'We went home, and'], [3, 12]],
	['the same words twice', ['[T]he ice was gone', 'The ice was gone'], [6, 8]],
	['a letter in brackets leads to no later line', ['[T]he ice was gone', 'The ice … came back,'], [6, 7]],
	[
		'not within a longer one',
		['We never asked them', 'the ice was gone', 'We went home, and the ice was gone'],
		[10, 14, 12],
	],
	['with words in bold', ['We never asked them'], [10]],
	['what stands before the last found', ['We went home, and the ice was gone', 'We waited for the boats'], [12, 3]],
	['one word', ['never'], [10]],
	['most of the words', ['We waited for the whale'], [3]],
	['not there', ['Nobody asked the fish', ''], [null, null]],
])('%s', (_, texts, lines) => expect(linesOf(texts, notes)).toEqual(lines));

test('time grows with the length of the notes: thousands that begin alike', () => {
	const texts = Array.from({length: 10_000}, (_, index) => `all of the boats of ${index} lay in the harbour`);
	const source = texts.map(text => `- “${text}”`).join('\n');
	const began = process.cpuUsage();
	expect(linesOf(texts, source).at(-1)).toBe(10_000);
	expect(process.cpuUsage(began).user / 1000).toBeLessThan(2500);
});
