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

describe('names of annotated articles', () => {
	test.each([
		['studied, English', studied.filter(english), 'people 99 99, organisations 96 94, places 96 81'],
		['studied, other languages', studied.filter(others), 'people 98 98, organisations 98 98, places 98 87'],
		['unseen, English', unseen.filter(english), 'people 97 92, organisations 95 72, places 91 73'],
		['unseen, other languages', unseen.filter(others), 'people 98 85, organisations 77 61, places 92 64'],
	])('%s', (_, articles, floors) => {
		const found = figures(articles);
		for (const floor of floors.split(', ')) {
			const [kind, precision, recall] = floor.split(' ');
			const figure = found.find(one => one.kind === kind)!;
			expect(figure.precision, `precision of ${kind}`).toBeGreaterThanOrEqual(Number(precision));
			expect(figure.recall, `recall of ${kind}`).toBeGreaterThanOrEqual(Number(recall));
		}
	});

	test('a mark stands where it says', () => {
		const {text, people, places} = goldOf('{p|Ida Voss} of {l|Tarnby} left Tarnby.');
		expect(text).toBe('Ida Voss of Tarnby left Tarnby.');
		expect([...people, ...places]).toEqual(['Ida Voss', 'Tarnby']);
	});
});
