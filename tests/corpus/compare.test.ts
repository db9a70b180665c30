import {describe, expect, test} from 'vitest';
import {compare} from '../../source/corpus/compare.ts';
import {editDistance, gap} from '../../source/corpus/edits.ts';

let articles = 0;
/** In an article of its own, or in the one named. */
const spoken = (text: string, speaker: string | null, article = `${articles++}`) => ({
	text,
	speaker,
	voice: speaker?.toLowerCase() ?? null,
	article,
});

/** What the second of two quotations is to the first. */
function relation(one: [string, string | null], other: [string, string | null]): string {
	const {first, variants} = compare([spoken(...one), spoken(...other)]);
	return first[1] === 0 ? 'same' : (variants.get(1)?.[0]?.kind ?? 'different');
}

const warm = 'It has never been this warm in January';

describe('the second is', () => {
	test.each<[string, [string, string | null], [string, string | null]]>([
		['same', [warm, 'Ingrid Dahl'], [`“${warm.toUpperCase()},”`, 'Ingrid Dahl']],
		['same', [warm, 'Ingrid Dahl'], [warm, 'Dahl']],
		['same', [warm, null], [warm, null]],
		['speaker', [warm, 'Ingrid Dahl'], [warm, 'Olav Berg']],
		['speaker', [warm, 'Ingrid Dahl'], [warm, 'Olav Dahl']],
		['different', [warm, 'Ingrid Dahl'], [warm, null]],
		['same', [warm, 'Ingrid Dahl'], ['[I]t has never been this warm in January', 'Ingrid Dahl']],
		['different', ['Yes, of course', 'Ingrid Dahl'], ['Yes, of course', 'Olav Berg']],
		['altered', [warm, 'Ingrid Dahl'], ['It has never been so warm in January', 'Ingrid Dahl']],
		['altered', [warm, 'Ingrid Dahl'], ['It has never been warm in January', 'Dahl']],
		['different', [warm, 'Ingrid Dahl'], ['It has never been so warm in January', 'Olav Berg']],
		['different', [warm, 'Ingrid Dahl'], ['It has never been this warm', 'Ingrid Dahl']],
		['different', [warm, 'Ingrid Dahl'], ['It … warm in January', 'Ingrid Dahl']],
		['different', [warm, 'Ingrid Dahl'], ['It has [really] never been this warm in January', 'Ingrid Dahl']],
		['different', [warm, 'Ingrid Dahl'], ['They say that we had a cold summer in Norland', 'Ingrid Dahl']],
	])('%s: %j, %j', (expected, one, other) => expect(relation(one, other)).toBe(expected));
});

test.each([
	['altered', 'It has never been so warm in January', 'Ingrid Dahl'],
	['said by another', warm, 'Olav Berg'],
])('%s in the same article is no difference', (_, text, speaker) => {
	expect(compare([spoken(warm, 'Ingrid Dahl', 'a'), spoken(text, speaker, 'a')]).variants.size).toBe(0);
	expect(compare([spoken(warm, 'Ingrid Dahl', 'a'), spoken(text, speaker, 'b')]).variants.size).toBe(2);
});

test.each([
	[[1, 2, 3], [1, 2, 3], 0],
	[[1, 2, 3], [1, 4, 3], 1],
	[[1, 2, 3], [1, 3], 1],
	[[1, 2, 3], [2, 3, 4], 2],
	[[1, 2, 3, 4], [5, 6, 7, 8], 3],
	[[1, gap, 9], [1, 2, 3, 4, 5, 9], 0],
	[[1, gap, 9], [1, 2, 3, 8], 1],
])('%j to %j: %d edits', (one, other, edits) => expect(editDistance(one, other, 2)).toBe(edits));

test('time grows with the number of quotations: thousands that share their words', () => {
	const words = Array.from({length: 12}, (_, index) => `word${index}`);
	let seed = 1;
	const next = (): string => {
		seed = (seed * 48_271) % 2_147_483_647;
		return words[seed % words.length]!;
	};
	const many = Array.from({length: 20_000}, () => spoken(Array.from({length: 20}, next).join(' '), 'Ann Lee'));
	// Of this process alone: other programs may keep the machine busy.
	const began = process.cpuUsage();
	compare(many);
	expect(process.cpuUsage(began).user / 1000).toBeLessThan(5000);
});
