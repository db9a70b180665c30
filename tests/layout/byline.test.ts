import {describe, expect, test} from 'vitest';
import {bylineParts, captionText, longDate} from '../../source/layout/byline.ts';
import {emptyArticle} from './article.ts';

test.each([
	['2026-01-03', '3 January 2026'],
	['2026-01-03T23:59:00Z', '3 January 2026'],
	['2026-12', 'December 2026'],
	['2026', '2026'],
	['2026-13-01', '2026'],
])('%s is %s', (iso, words) => expect(longDate(iso)).toBe(words));

describe('below the title', () => {
	test.each([
		['all there is, in order', {}, ['3 January 2026', '1 min', 'Ada Lund', 'Harbour Post']],
		['what is not known is left out', {published: null, byline: [], site: null}, ['1 min']],
		[
			'several authors are one part',
			{byline: ['Ada Lund', 'Per Vik'], site: null},
			['3 January 2026', '1 min', 'Ada Lund, Per Vik'],
		],
		[
			'sources stand last',
			{sources: ['Coast Agency', 'EPN']},
			['3 January 2026', '1 min', 'Ada Lund', 'Harbour Post', 'Coast Agency, EPN'],
		],
		[
			'a site that is its own author stands once',
			{byline: ['Harbour Post']},
			['3 January 2026', '1 min', 'Harbour Post'],
		],
	])('%s', (_, more, parts) => expect(bylineParts({...emptyArticle, ...more})).toEqual(parts));
});

describe('below a picture', () => {
	test.each([
		['The quay', 'Per Vik', null, 'The quay © Per Vik'],
		['The quay', 'Photo: Per Vik', null, 'The quay Photo: Per Vik'],
		['The quay', '© Per Vik', null, 'The quay © Per Vik'],
		['The quay', null, 'A quay', 'The quay'],
		[null, null, 'A quay', 'A quay'],
		[null, 'Per Vik', null, '© Per Vik'],
		[null, null, null, 'image'],
	])('caption %j, credit %j, alt %j', (caption, credit, alt, text) =>
		expect(captionText({caption, credit, alt, source: null})).toBe(text),
	);
});
