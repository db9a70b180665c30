import {expect, test} from 'vitest';
import {clean} from '../../../source/article/debris/clean.ts';
import {type Line, lineOf} from '../../../source/article/debris/lines.ts';
import {heaviestRun, noiseOf, takenUp} from '../../../source/article/debris/noise.ts';
import {reasonOf} from '../../../source/article/debris/phrase.ts';

const lines = (...texts: string[]): Line[] => {
	const made = texts.map(text => lineOf(text));
	for (const line of made) line.reason = reasonOf(line, false);
	return made;
};
const prose = Array.from(
	{length: 6},
	(_, i) =>
		`On day ${i + 1} the river rose again, and the people of the town carried sand to the bank until the evening.`,
);
const menu = ['Skip to content', 'World', 'Politics', 'Culture', 'Sport', 'Weather', 'Log in', 'Subscribe'];

const page = [...menu, 'Travel', 'Opinion', 'Letters', 'Contact us', 'Follow us'];

test.each([
	['an article', prose, 0],
	['an article with a list of its own', [...prose, 'bread', 'milk', 'salt', 'flour', 'eggs'], 0],
	['nothing', [], 0],
])('%s has no noise', (_, texts, noise) => {
	expect(noiseOf(lines(...texts))).toBe(noise);
});

test('a menu is noise line by line', () => {
	expect(noiseOf(lines(...menu, ...prose))).toBeCloseTo(8 / 14);
});

test('the heaviest run is the prose between the menus', () => {
	expect(heaviestRun(lines(...menu, ...prose, ...menu))).toEqual([8, 14]);
});

test('an advertisement between two paragraphs does not part them', () => {
	expect(heaviestRun(lines(...menu, ...prose.slice(0, 3), 'Advertisement', ...prose.slice(3), ...menu))).toEqual([
		8, 15,
	]);
});

test.each([
	[
		'a box of what else to read does not',
		['Read also', 'Ten bakeries', 'A night on the ice', 'Who keeps the bridge'],
		[8, 20],
	],
	['more lines than a box has do', [...menu], [8, 14]],
])('short paragraphs go on behind lines of page: %s', (_rule, between, run) => {
	const short = prose.slice(0, 3).map(text => text.replace(/ until.*/, '.'));
	const found = heaviestRun(lines(...menu, ...prose.slice(0, 3), ...short, ...between, ...short.slice(1), ...menu));
	expect(found).toEqual(run);
});

const box = ['Get our newsletter', 'What matters on the river, every day', 'Email', 'Sign up'];

test.each([
	['by what somebody says', [...box, '“We need sand,” Lena Holm said.'], 11],
	['by two sentences that know it', [...box, 'The river fell on Sunday. Nobody was hurt in it.'], 11],
	['not by two that do not', [...box, 'Ten bakeries to try. Bring your own basket, and come early.'], 6],
	['not by one sentence', [...box, 'The river fell on Sunday, and so did the price of sand.'], 6],
	['not behind the foot of the page', ['Contact us', '“We need sand,” Lena Holm said.'], 6],
	['not behind a whole list', [...menu, ...menu, '“We need sand,” Lena Holm said.'], 6],
])('an article is taken up again %s', (_rule, after, end) => {
	expect(takenUp(lines(...prose, ...after), 0, prose.length)).toBe(end);
});

test.each([
	['a clean text keeps its list', [], ['bread', 'milk', 'salt', 'flour', 'eggs'], null],
	['a page keeps a list between two paragraphs', page, ['bread', 'milk', 'salt', 'flour', 'eggs'], null],
	['a page loses a menu between two paragraphs', page, ['News', 'Sport', 'Log in', 'Weather', 'Travel'], 'menu'],
	['teasers go with what announces them', page, ['Related stories', 'Ten bakeries'], 'related'],
	['a repeated sentence is folded in a page', page, [prose[0] ?? ''], 'repeated line'],
])('%s', (_, above, between, reason) => {
	const all = [...above, ...prose, ...between, ...prose.map(text => text.replace('day', 'night'))].map(text =>
		lineOf(text),
	);
	clean(all);
	expect(all[above.length + prose.length + between.length - 1]?.reason).toBe(reason);
});

test('the tail is cut at a comment form, and only after two thirds of the prose', () => {
	const comment = 'I remember that winter very well, we crossed the ice on foot.';
	const late = [...prose, 'Leave a Reply', comment].map(text => lineOf(text));
	const early = [...prose.slice(0, 2), 'Leave a Reply', ...prose.slice(2)].map(text => lineOf(text));
	clean(late);
	clean(early);
	expect(late.at(-1)?.reason).toBe('after the article');
	expect(early.filter(line => line.reason === null)).toHaveLength(prose.length);
});

test('a single "Related stories" may be the writer’s own heading', () => {
	const one = [...prose, 'Related stories', 'Ten bakeries'].map(text => lineOf(text));
	clean(one);
	expect(one.filter(line => line.reason !== null)).toEqual([]);
});
