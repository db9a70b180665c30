import {expect, test} from 'vitest';
import {byVoice, collect} from '../../../source/corpus/collection.ts';
import {quotationJson} from '../../../source/export/quotations/json.ts';
import {quotationMarkdown} from '../../../source/export/quotations/markdown.ts';
import {foundIn} from '../../corpus/found.ts';
import {articleOf} from '../../reader/keyboard.ts';

const warm = '“It has never been this warm in January,”';
const known = {organisations: ['Ingrid', 'Olav']};
const articles = [
	articleOf('One', [`${warm} said Ingrid.`], {
		...known,
		published: '2026-01-03',
		url: 'https://a.example/one(1)',
		site: 'Post',
	}),
	articleOf('Two', [`${warm} said Ingrid.`], {...known, item: 'letter'}),
	articleOf('Three', [`${warm} said Olav.`], known),
];
const collected = collect(foundIn(...articles));
const records = JSON.parse(quotationJson(collected.map(({collected: one}) => one)));

test('a quotation tells where else it stands, and what differs', () =>
	expect(records[0]).toMatchObject({
		title: 'One',
		speaker: 'Ingrid',
		also: [{path: 'two.txt', item: 'letter', start: 1, title: 'Two', published: null}],
		variants: [{kind: 'speaker', path: 'three.txt', speaker: 'Olav', text: 'It has never been this warm in January,'}],
	}));

test('what is the same names it and says nothing twice', () => {
	expect(records[1]).toMatchObject({title: 'Two', sameAs: {path: 'one.txt', start: 1}});
	expect(records[1]).not.toHaveProperty('variants');
});

test('offsets are those of its article', () => {
	for (const {path, start, end, text} of records)
		expect(articles.find(article => article.path === path)?.text.slice(start, end)).toBe(text);
});

test('none is an empty array', () => expect(quotationJson([])).toBe('[]\n'));

test('Markdown links to the address, or names the file', () => {
	const markdown = quotationMarkdown(byVoice(collected));
	expect(markdown).toContain('> — Ingrid, [One](https://a.example/one%281%29), Post, 2026-01-03\n');
	expect(markdown).toContain('- also in Two, `two.txt`');
	expect(markdown).toContain('- said by Olav, Three, `three.txt`');
});
