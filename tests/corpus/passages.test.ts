import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {align, editsOf, matchAt, parted, passageOf} from '../../source/corpus/passages.ts';
import {type Word, wordsOf} from '../../source/corpus/words.ts';

describe('what is looked for', () => {
	const parts = (text: string): string =>
		passageOf(text)
			.parts.map(part => part.map(({folded}) => folded).join(' '))
			.join(' | ');
	test.each([
		['We waited', 'we waited'],
		['“We waited,”', 'we waited'],
		['We … left', 'we | left'],
		['We ... left', 'we | left'],
		['We . . . left', 'we | left'],
		['We (...) left', 'we | left'],
		['We […] left', 'we | left'],
		['We [the crew] left', 'we | left'],
		['[W]e left', 'we left'],
		['We left[.]', 'we left'],
		['We were look[ing] on', 'we were | on'],
		['We [re]turned home', 'we | home'],
		['… we left …', 'we left'],
		['It’s José’s', "it's jose's"],
		['', ''],
		['[nothing] …', ''],
	])('%j: %s', (text, expected) => expect(parts(text)).toBe(expected));

	test('is no longer than four hundred words', () => expect(passageOf('word '.repeat(900)).words.length).toBe(400));
});

describe('it stands', () => {
	const text = 'Before that we waited for the boats a long time and then we went home. After.';
	const words = wordsOf(text);
	const stands = (claim: string): string | null => {
		const passage = passageOf(claim);
		for (let at = 0; at < words.length; at++) {
			const found = matchAt(words, at, passage);
			if (found) return text.slice(words[found[0]!.start]!.start, words[found.at(-1)!.end - 1]!.end);
		}
		return null;
	};
	test.each([
		['we waited for the boats', 'we waited for the boats'],
		['WE WAITED', 'we waited'],
		['we waited … home', 'we waited for the boats a long time and then we went home'],
		['we … boats … home', 'we waited for the boats a long time and then we went home'],
		['waited boats', null],
		['home … boats', null],
		['after', 'After'],
		['after all', null],
		['…', null],
	])('%s: %j', (claim, found) => expect(stands(claim)).toBe(found));

	test('eighty words may be left out, no more', () => {
		const far = (between: number) => {
			const all = wordsOf(`start ${'word '.repeat(between)}end`);
			return matchAt(all, 0, passageOf('start … end')) !== null;
		};
		expect([far(80), far(81)]).toEqual([true, false]);
	});

	test('nothing is left out over a parting', () => {
		const [start, end] = wordsOf('start end') as [Word, Word];
		const over = (folded: string) => matchAt([start, {...start, folded}, end], 0, passageOf('start … end')) !== null;
		expect([over('word'), over(parted)]).toEqual([true, false]);
	});
});

describe('the difference', () => {
	const told = (claim: string, text: string): string => {
		const passage = passageOf(claim);
		const words = wordsOf(text);
		const found = align(passage, words, 0, words.length);
		return editsOf(passage, found, words, text)
			.map(({kind, text: said}) => ({same: said, quoted: `-${said}-`, original: `+${said}+`})[kind])
			.join(' ');
	};
	test.each([
		['we waited long', 'So we waited long there', 'we waited long'],
		['we waited long', 'we waited there', 'we waited -long-'],
		['we waited for ice', 'we all waited for ice', 'we +all+ waited for ice'],
		['we slept long', 'we waited long', 'we -slept- +waited+ long'],
		['We Slept so long', 'we waited, slept so long', 'we +waited+ slept so long'],
		['we … home', 'we waited and went home', 'we … home'],
		['one two three four', 'one three four', 'one -two- three four'],
	])('of %j to %j: %s', (claim, text, expected) => expect(told(claim, text)).toBe(expected));

	test('is nothing for words that stand there, wherever', () => {
		const word = fc.constantFrom('ice', 'boat', 'we', 'the', 'late');
		fc.assert(
			fc.property(
				fc.array(word, {minLength: 1, maxLength: 8}),
				fc.array(word, {maxLength: 6}),
				fc.array(word, {maxLength: 6}),
				(claim, before, after) => {
					const words = wordsOf([...before, ...claim, ...after].join(' '));
					expect(align(passageOf(claim.join(' ')), words, 0, words.length).distance).toBe(0);
				},
			),
		);
	});
});
