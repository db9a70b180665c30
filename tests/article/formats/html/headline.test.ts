import {describe, expect, test} from 'vitest';
import {linkedData, long, readPage} from './drawn.ts';

const page = (head: string, body = '') =>
	readPage(`<html><head>${head}</head><body>${body}${long}${long}</body></html>`);
const titleOf = (head: string, body = '') => page(head, body).title;
const sourceOf = (head: string, body = '') =>
	page(head, body).evidence?.find(({field}) => field === 'title')?.source ?? null;

const site = '<meta property="og:site_name" content="The Daily Sea">';
const element = (text: string) => `<title>${text}</title>`;

describe('the name of the site is cut off', () => {
	test.each([
		['The boats came home | The Daily Sea', 'The boats came home'],
		['The boats came home - The Daily Sea', 'The boats came home'],
		['The boats came home — The Daily Sea', 'The boats came home'],
		['The boats came home « The Daily Sea', 'The boats came home'],
		['The Daily Sea: The boats came home', 'The boats came home'],
		['The Daily Sea | Boats', 'Boats'],
		['The boats came home | News | The Daily Sea', 'The boats came home'],
		['The boats came home|The Daily Sea', 'The boats came home'],
		['The boats came home today - Sea News', 'The boats came home today'],
		// The longer part is the title, and so is what holds the name.
		['Boats - how they all came home again at last', 'Boats - how they all came home again at last'],
		['How The Daily Sea came home', 'How The Daily Sea came home'],
		['Well-known boats came home', 'Well-known boats came home'],
		['The Daily Sea', 'The Daily Sea'],
	])('%s', (text, title) => expect(titleOf(site + element(text))).toBe(title));
});

describe('of what a page declares and prints', () => {
	const declared = '<meta property="og:title" content="The boats came home at last">';
	test.each([
		[
			'the same in other marks as declared',
			declared,
			'<h1>The boats came home: at last!</h1>',
			'The boats came home at last',
			'h1',
		],
		[
			'one in other words',
			declared,
			'<h1>At last the boats came home to us</h1>',
			'At last the boats came home to us',
			'h1',
		],
		[
			'without a label before it',
			declared,
			'<h1>Opinion The boats came home at last</h1>',
			'The boats came home at last',
			'h1',
		],
		[
			'not another heading',
			declared,
			'<h1>Sign in to read on</h1><h1>Menu</h1>',
			'The boats came home at last',
			'meta og:title',
		],
		['the right one of several', declared, '<h1>News</h1><h1>The boats came home</h1>', 'The boats came home', 'h1'],
		[
			'not the name of the site',
			site + declared,
			'<h1>The Daily Sea</h1>',
			'The boats came home at last',
			'meta og:title',
		],
		['not an empty one', declared, '<h1> </h1>', 'The boats came home at last', 'meta og:title'],
		['the only heading of many words', '', '<h1>The boats came home at last</h1>', 'The boats came home at last', 'h1'],
		['any heading', '', '<h1>Boats</h1>', 'Boats', 'h1'],
		[
			'linked data first',
			`${linkedData({'@type': 'Article', headline: 'Boats at sea'})}${declared}`,
			'',
			'Boats at sea',
			'JSON-LD',
		],
		[
			'then meta tags',
			`${declared}${element('Boats of all kinds')}`,
			'',
			'The boats came home at last',
			'meta og:title',
		],
		['then the title of the page', element('Boats of all kinds'), '', 'Boats of all kinds', 'title element'],
		['entities', element('Rain &amp; wind &#8211; and boats'), '', 'Rain & wind – and boats', 'title element'],
		['blanks', element('\n  The boats\n came  home '), '', 'The boats came home', 'title element'],
	])('%s', (_, head, body, title, source) => {
		expect([titleOf(head, body), sourceOf(head, body)]).toEqual([title, source]);
	});

	test('none is none', () => expect(titleOf('')).toBeNull());

	test('one without end is cut', () => expect(titleOf(element('Boats '.repeat(150)))!.length).toBeLessThanOrEqual(300));
});
