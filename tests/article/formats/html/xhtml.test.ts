import {expect, test} from 'vitest';
import {isXhtml, withEndTags} from '../../../../source/article/formats/html/xhtml.ts';
import {growth, linear} from '../../../growth.ts';

test.each([
	['<a id="x"/>', '<a id="x"></a>'],
	['<p/><h1 />', '<p></p><h1 ></h1>'],
	['<script src="a.js"/>a', '<script src="a.js"></script>a'],
	['<epub:case/>', '<epub:case></epub:case>'],
	['<br/><img src="a.png"/><hr />', '<br/><img src="a.png"/><hr />'],
	['<p>a</p>', '<p>a</p>'],
	['a </> b < c/>', 'a </> b < c/>'],
])('%s', (xhtml, html) => expect(withEndTags(xhtml)).toBe(html));

test.each([
	['<?xml version="1.0"?><html>', true],
	['<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN">', true],
	['<!DOCTYPE html><html>', false],
])('%s is XHTML: %s', (text, is) => expect(isXhtml(text)).toBe(is));

test('tags without end take linear time', () => {
	expect(growth(withEndTags, size => '<a b="/" '.repeat(size), 10_000)).toBeLessThan(linear);
});
