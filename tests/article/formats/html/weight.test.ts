import {describe, expect, test} from 'vitest';
import {elementsOf, parseTree} from '../../../../source/article/formats/html/tree.ts';
import {weightsOf} from '../../../../source/article/formats/html/weight.ts';
import {prose} from './drawn.ts';

const weigh = (html: string) => {
	const root = parseTree(html);
	return weightsOf(root).get(root)!;
};
const half = prose.slice(0, 60).trim();
const label = 'Sea and wind';

describe('running text counts for a part, labels and links against it', () => {
	test.each([
		['a sentence', `<p>${prose}</p>`, prose.length],
		['a sentence with formatting', `<p><b><i>${prose}</i></b></p>`, prose.length],
		['over several lines of source', `<p>${prose.replaceAll(' ', '\n\t ')}</p>`, prose.length],
		['half of one', `<p>${half}</p>`, half.length / 2],
		['a label', `<p>${label}</p>`, -5],
		['a heading', `<h2>${prose}</h2>`, 0],
		['a link', `<p><a href="/a">${half}</a></p>`, -15 - half.length / 2],
		['a link within the page', `<p><a href="#a">${prose}</a></p>`, prose.length],
		['a cell of a table', `<table><tr><td>${label}</td></tr></table>`, 0],
		['a term', `<dl><dt>${label}</dt><dd>${label}</dd></dl>`, 0],
		['a script', `<title>${prose}</title><script>${prose}</script><select><option>${prose}</select>`, 0],
		['a mark', '<p>·</p>', 0],
		['nothing', '', 0],
	])('%s', (_, html, sum) => expect(weigh(html).sum).toBe(sum));
});

test('what counts is running text; all of it is text', () => {
	const {text, prose: running} = weigh(`<p>${prose}</p><p>${label}</p>`);
	expect([text, running]).toEqual([prose.length + label.length, prose.length]);
});

test('a line break is a blank, a block is an end', () => {
	expect(weigh(`<p>${half}<br>${half}</p>`).sum).toBe(half.length * 2);
	expect(weigh(`<div>${half}<div>${half}</div></div>`).sum).toBe(half.length);
});

test('a box of links weighs no more against its article than a paragraph', () => {
	const box = `<div>${`<p><a href="/a">${half}</a></p>`.repeat(100)}</div>`;
	expect(weigh(box).sum).toBe(-600);
	expect(weigh(`<main><p>${prose.repeat(10)}</p>${box}</main>`).sum).toBeGreaterThan(0);
});

test('what is named as no part of it does not count', () => {
	const root = parseTree(`<div><p>${prose}</p><p>${prose}</p></div>`);
	const [, first] = elementsOf(root);
	expect(weightsOf(root, new Map([[first!, 'navigation']])).get(root)!.text).toBe(prose.length);
});
