import {describe, expect, test} from 'vitest';
import type {Article} from '../../source/article/article.ts';
import {byVoice, collect} from '../../source/corpus/collection.ts';
import {articleOf} from '../reader/keyboard.ts';
import {foundIn} from './found.ts';

const warm = '“It has never been this warm in January,”';

/** Names that are known across articles. */
const known = {organisations: ['Ingrid', 'Olav']};
const one = articleOf('One', [`${warm} said Ingrid.`, '“We will fish in the winter,” said Olav.'], known);
const two = articleOf('Two', [`${warm} said Ingrid again.`], known);
const stolen = articleOf('Three', [`${warm} said Olav.`], known);
const altered = articleOf('Four', ['“It has never been so warm in January,” said Ingrid.'], known);
const unnamed = articleOf('Five', [`${warm} a note. “Nothing more,” a note.`]);

describe('each quotation once', () => {
	test('with the other places where it stands', () => {
		const [first, second] = collect(foundIn(one, two));
		expect(first?.collected.also.map(({title}) => title)).toEqual(['Two']);
		expect(second?.collected.also).toEqual([]);
	});

	test.each<[string, Article, string, string]>([
		['another speaker', stolen, 'speaker', 'Olav'],
		['altered words', altered, 'altered', 'Ingrid'],
	])('with %s marked at both', (_, other, kind, speaker) => {
		const all = collect(foundIn(one, other)).map(({collected}) => collected);
		expect(all[0]?.variants.map(variant => [variant.kind, variant.finding.speaker])).toEqual([[kind, speaker]]);
		expect(all.at(-1)?.variants.map(variant => [variant.kind, variant.finding.title])).toEqual([[kind, 'One']]);
	});

	test('and nothing is said where nobody is named', () =>
		expect(collect(foundIn(one, unnamed)).flatMap(({collected}) => collected.variants)).toEqual([]));

	test('of nothing is nothing', () => expect(collect([])).toEqual([]));
});

describe('by speaker', () => {
	test('the most quoted first, the unnamed last', () => {
		const more = articleOf('Six', ['“Nets,” said Olav. “Boats,” said Olav.'], known);
		expect(
			byVoice(collect(foundIn(unnamed, one, more))).map(({speaker, quotations}) => [speaker, quotations.length]),
		).toEqual([
			['Olav', 3],
			['Ingrid', 1],
			[null, 2],
		]);
	});

	test('of equals by name', () =>
		expect(
			byVoice(collect(foundIn(articleOf('Two', ['“Nets,” said Olav. “Ice,” said Ann.'], known)))).map(
				({speaker}) => speaker,
			),
		).toEqual(['Ann', 'Olav']));

	test('articles are counted, those with the same words too', () =>
		expect(byVoice(collect(foundIn(one, two))).find(({speaker}) => speaker === 'Ingrid')?.articles).toBe(2));

	test('a surname alone is somebody else in each article', () => {
		const here = articleOf('Here', ['“Nets are dear,” said Berg.']);
		const there = articleOf('There', ['“Boats are dear,” said Berg.']);
		expect(byVoice(collect(foundIn(here, there))).map(({speaker}) => speaker)).toEqual(['Berg', 'Berg']);
	});
});
