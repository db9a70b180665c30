import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {
	type Element,
	elementsOf,
	lineOfText,
	type Node,
	parseTree,
	shortTextOf,
	textOf,
} from '../../../../source/article/formats/html/tree.ts';

/** "p(words b(strong) words)", attributes left out. */
const outline = (node: Node): string =>
	typeof node === 'string' ? node : `${node.name}(${node.children.map(outline).join(' ')})`;
const tree = (html: string): string => parseTree(html).children.map(outline).join(' ');
const attributesOf = (html: string) => Object.fromEntries(elementsOf(parseTree(html))[0]!.attributes);

describe('what is left open is closed as browsers do', () => {
	test.each([
		['<p>a<p>b', 'p(a) p(b)'],
		['<p>a<div>b</div>c', 'p(a) div(b) c'],
		['<p><b>a<p>b', 'p(b(a)) p(b)'],
		['<ul><li>a<li>b</ul>', 'ul(li(a) li(b))'],
		['<ul><li>a<ul><li>b</ul><li>c</ul>', 'ul(li(a ul(li(b))) li(c))'],
		['<dl><dt>a<dd>b<dt>c</dl>', 'dl(dt(a) dd(b) dt(c))'],
		['<table><tr><td>a<td>b<tr><th>c</table>', 'table(tr(td(a) td(b)) tr(th(c)))'],
		['<table><thead><tr><th>a<tbody><tr><td>b</table>', 'table(thead(tr(th(a))) tbody(tr(td(b))))'],
		['<table><tr><td><table><tr><td>a</table><td>b</table>', 'table(tr(td(table(tr(td(a)))) td(b)))'],
		['<select><option>a<option>b</select>', 'select(option(a) option(b))'],
		['<a href=x>a<a href=y>b</a>', 'a(a) a(b)'],
		['<h2>a<h3>b</h3>', 'h2(a) h3(b)'],
		['<div><span>a</div>b', 'div(span(a)) b'],
		['a</b></p>b', 'ab'],
		['a</br>b', 'a br() b'],
		['<br/>a<br>', 'br() a br()'],
		['<div/>a', 'div(a)'],
		['<td>a</td><div>b', 'td(a) div(b)'],
		['<table><tr><td>a</div>b</td></table>', 'table(tr(td(ab)))'],
		['<html><head><title>t</title><p>a</html>', 'html(head(title(t)) p(a))'],
		['<head><meta name=a>words', 'head(meta()) words'],
		['<body>a<body>b', 'body(ab)'],
	])('%s', (html, expected) => expect(tree(html)).toBe(expected));
});

describe('what no reader sees is left out', () => {
	test.each([
		['<style>p{}</style>a', 'a'],
		['<template><p>a</p></template>b', 'b'],
		['<svg><title>t</title><path d="x"/></svg>a', 'a'],
		['<svg/>a', 'a'],
		['<iframe>a</iframe>b', 'b'],
		['<object><p>a</p></object>b', 'b'],
		['<canvas>a</canvas>b', 'b'],
		['<svg><svg>a</svg>b</svg>c', 'c'],
		['<!-- a -->b', 'b'],
		['<?php a ?>b', 'b'],
		['<!doctype html>b', 'b'],
		['<div><template shadowrootmode="open"><p>a</p></template></div>', 'div(template(p(a)))'],
		['<script>if (a < b) "</p>"</script>c', 'script(if (a < b) "</p>") c'],
		['<textarea><p>a</textarea>b', 'textarea(<p>a) b'],
		['<title>a <b>c</title>', 'title(a <b>c)'],
	])('%s', (html, expected) => expect(tree(html)).toBe(expected));
});

describe('attributes', () => {
	test.each([
		['<p class="a b" ID=c>', {class: 'a b', id: 'c'}],
		['<p class=a class=b>', {class: 'a'}],
		['<p onclick="x" data-x=y>', {}],
		['<a href="?a=1&amp;b=2">', {href: '?a=1&b=2'}],
		['<img alt="&#x4e00;&lt;" hidden>', {alt: '一<', hidden: ''}],
		['<img data-src=a srcset="b 1x, c 2x">', {'data-src': 'a', srcset: 'b 1x, c 2x'}],
	])('%s', (html, expected) => expect(attributesOf(html)).toEqual(expected));
});

test.each([
	['a &amp; b', 'a & b'],
	['&eacute;&#233;&#xE9;', 'ééé'],
	['&boat; &', '&boat; &'],
	['&notaname;', '¬aname;'],
	['&amp;lt;b&amp;gt;', '&lt;b&gt;'],
	['<![CDATA[a]]>b', 'ab'],
])('references in text: %s', (html, expected) => expect(textOf(parseTree(html))).toBe(expected));

describe('text', () => {
	test.each([
		['<p>a</p><p>b</p>', 'a b'],
		['a<br>b', 'a b'],
		['<td>a</td><td>b</td>', 'a b'],
		['a<b>b</b>c', 'abc'],
		['  a \n\t b ', 'a b'],
		['a<script>b</script><noscript>c</noscript><select><option>d</select>', 'a'],
	])('%s', (html, expected) => expect(lineOfText(parseTree(html))).toBe(expected));

	test.each([
		['<p>boats</p>', 8, 'boats'],
		['<p>boats</p>', 4, ''],
		['<p>  boats  </p>', 8, 'boats'],
		[`<p>boats</p>${'<i></i>'.repeat(100)}`, 5, ''],
	])('%s of no more than %i', (html, most, expected) => expect(shortTextOf(parseTree(html), most)).toBe(expected));
});

describe('limits', () => {
	const depthOf = (element: Element): number =>
		1 + Math.max(0, ...element.children.map(child => (typeof child === 'string' ? 0 : depthOf(child))));

	test('nothing lies deeper than a walk may go, and no text is lost', () => {
		const root = parseTree(`${'<div>'.repeat(5000)}words${'</div>'.repeat(5000)}<p>after</p>`);
		expect(depthOf(root)).toBeLessThan(200);
		expect(lineOfText(root)).toBe('words after');
	});

	test('of a page of too many elements the text is kept', () => {
		const root = parseTree('<p>a</p>'.repeat(60_000));
		expect(elementsOf(root).length).toBe(40_000);
		expect(lineOfText(root)).toHaveLength(60_000 * 2 - 1);
	});
});

const piece = fc.constantFrom(
	...['<p>', '</p>', '<b>', '</b>', '<li>', '<ul>', '</ul>', '<table>', '<tr>', '<td>', '</table>', '<svg>', '</svg>'],
	...['<!--', '-->', '<a href="', '">', '&amp', ';', '<', '>', '"', ' ', 'boat', '\0', '<script>', '</script>', '<h2>'],
);

test('any pieces make a tree whose parts know their parents', () => {
	fc.assert(
		fc.property(fc.array(piece, {maxLength: 60}), pieces => {
			const root = parseTree(pieces.join(''));
			for (const element of elementsOf(root)) expect(element.parent?.children).toContain(element);
		}),
	);
});
