import {describe, expect, test} from 'vitest';
import {type Annotated, goldOf, studied, unseen} from './articles.ts';
import {namesIn} from './read.ts';

const kinds = ['people', 'organisations', 'places'] as const;

/** Precision and recall of each kind, in percent, over whole articles: a name counts once an article. */
function figures(articles: readonly Annotated[]) {
	return kinds.map(kind => {
		let [right, found, marked] = [0, 0, 0];
		for (const [, language, source] of articles) {
			const gold = goldOf(source);
			const names = namesIn(gold.text, language)[kind].map(({name}) => name);
			right += names.filter(name => gold[kind].has(name)).length;
			found += names.length;
			marked += gold[kind].size;
		}
		return {kind, precision: Math.round((100 * right) / found), recall: Math.round((100 * right) / marked)};
	});
}

const english = ([, language]: Annotated) => language === 'en';
const others = (article: Annotated) => !english(article);

/** The least precision and recall of people, bodies and places. */
type Floors = readonly (readonly [precision: number, recall: number])[];

describe('names of annotated articles', () => {
	test.each<[string, readonly Annotated[], Floors]>([
		[
			'studied, English',
			studied.filter(english),
			[
				[98, 97],
				[94, 90],
				[95, 81],
			],
		],
		[
			'studied, other languages',
			studied.filter(others),
			[
				[98, 98],
				[93, 93],
				[98, 87],
			],
		],
		[
			'unseen, English',
			unseen.filter(english),
			[
				[97, 92],
				[95, 70],
				[91, 73],
			],
		],
		[
			'unseen, other languages',
			unseen.filter(others),
			[
				[98, 85],
				[77, 54],
				[84, 63],
			],
		],
	])('%s', (_, articles, floors) => {
		for (const [at, {kind, precision, recall}] of figures(articles).entries()) {
			const [leastPrecision, leastRecall] = floors[at]!;
			expect(precision, `precision of ${kind}`).toBeGreaterThanOrEqual(leastPrecision);
			expect(recall, `recall of ${kind}`).toBeGreaterThanOrEqual(leastRecall);
		}
	});

	test('a mark stands where it says', () => {
		const {text, people, places} = goldOf('{p|Ida Voss} of {l|Tarnby} left Tarnby.');
		expect(text).toBe('Ida Voss of Tarnby left Tarnby.');
		expect([...people, ...places]).toEqual(['Ida Voss', 'Tarnby']);
	});
});
