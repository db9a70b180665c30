import {describe, expect, test} from 'vitest';
import {fragmentBlocks} from '../../../../source/article/formats/html/fragment.ts';
import {drawn} from './drawn.ts';

const blocks = (html: string): string[] => fragmentBlocks(html, 'https://a.org/news/').map(drawn);

describe('markup within a line', () => {
	test.each([
		['<p><b>a</b><strong>b</strong></p>', ['p {s a}{s b}']],
		['<p><i>a</i><em>b</em><cite>c</cite></p>', ['p {e a}{e b}{e c}']],
		['<p><b>a<i>b</i></b></p>', ['p {s a}{se b}']],
		['<p><b>a<b>b</b></b></p>', ['p {s a}{s b}']],
		['<p><code>a</code> <kbd>b</kbd> <samp>c</samp> <tt>d</tt></p>', ['p {c a} {c b} {c c} {c d}']],
		['<p><del>a</del><s>b</s><mark>c</mark></p>', ['p {x a}{x b}{m c}']],
		['<p><u>a</u><span>b</span><small>c</small></p>', ['p abc']],
		['<p><q>a</q></p>', ['p “a”']],
		['<p><ruby>港<rp>(</rp><rt>みなと</rt><rp>)</rp></ruby>と<ruby>橋<rt>はし</ruby></p>', ['p 港(みなと)と橋(はし)']],
		['<p>a<a epub:type="noteref" href="n.xhtml#1">1</a> b<a class="noteref" href="#2">2</a></p>', ['p a[1] b[2]']],
		['<p>a<a class="noteref" href="https://b.org/">the year 2</a></p>', ['p athe year 2<https://b.org/>']],
		['<p>a<wbr>b&shy;c</p>', ['p ab\u00ADc']],
		['<p>a\n  b\tc</p>', ['p a b c']],
		['<p>a<br>b<br/>c</p>', ['p a\nb\nc']],
		['<p>E=mc<sup>2</sup>, H<sub>2</sub>O</p>', ['p E=mc2, H2O']],
		['<p>a<button>b</button><math>c</math><video>d</video></p>', ['p a']],
	])('%s', (html, expected) => expect(blocks(html)).toEqual(expected));
});

describe('links', () => {
	test.each([
		['<a href="https://b.org/x">a</a>', 'p a<https://b.org/x>'],
		['<a href="boats">a</a>', 'p a<https://a.org/news/boats>'],
		['<a href="/boats?x=1&amp;y=2">a</a>', 'p a<https://a.org/boats?x=1&y=2>'],
		['<a href="//b.org">a</a>', 'p a<https://b.org/>'],
		['<a href="#part">a</a>', 'p a<#part>'],
		['<a href="mailto:ann@a.org">a</a>', 'p a<mailto:ann@a.org>'],
		['<a name="here">a</a>', 'p a'],
		['<a href="/x">a <b>b</b></a>', 'p a <https://a.org/x>{s b}<https://a.org/x>'],
		['<a href="/x"><p>a</p><p>b</p></a>', 'p a<https://a.org/x> + p b<https://a.org/x>'],
	])('%s', (html, expected) => expect(blocks(html).join(' + ')).toBe(expected));

	test('without an address of the page only whole ones lead anywhere', () => {
		const link = (href: string) => fragmentBlocks(`<a href="${href}">a</a>`, null).map(drawn);
		expect(link('https://b.org/x')).toEqual(['p a<https://b.org/x>']);
		expect(link('/x')).toEqual(['p a</x>']);
	});
});

describe('blocks', () => {
	test.each([
		['a<p>b</p>c', ['p a', 'p b', 'p c']],
		['<div>a<div>b</div></div>', ['p a', 'p b']],
		['<p> </p><p>&nbsp;</p><div></div>', []],
		['<h1>a</h1><h6>b</h6>', ['h1 a', 'h6 b']],
		['<h2><span>1</span> <a href="#x">a</a></h2>', ['h2 1 a<#x>']],
		['a<hr>b', ['p a', 'rule', 'p b']],
		['<blockquote>a<p>b</p></blockquote>c', ['q1 a', 'q1 b', 'p c']],
		['<blockquote><p>a</p><footer>Ann Lee</footer></blockquote>', ['q1 a', 'q1 Ann Lee']],
		['<details><summary>a</summary>b</details>', ['p a', 'p b']],
		['<dl><dt><b>Boat</b>, a</dt><dd>It <b>floats</b>.</dd></dl>', ['p {s Boat}{s , a}', 'p It {s floats}.']],
		['<dl><dt>Boat</dt><dd>It floats.</dd></dl>', ['p {s Boat}', 'p It floats.']],
		['<blockquote><cite>Ann wrote:</cite>a</blockquote>', ['q1 {e Ann wrote:}', 'q1 a']],
		['<blockquote><div><cite>Ann wrote:</cite><br>a</div></blockquote>', ['q1 {e Ann wrote:}', 'q1 a']],
		['<blockquote>a <cite>Sea</cite> b</blockquote>', ['q1 a {e Sea} b']],
		['<blockquote><ul><li>a</li></ul></blockquote>', ['0• a']],
		['<center>a</center><address>b</address>', ['p a', 'p b']],
		['<unknown-element>a <b>b</b></unknown-element>', ['p a {s b}']],
	])('%s', (html, expected) => expect(blocks(html)).toEqual(expected));
});

describe('lists', () => {
	test.each([
		['<ul><li>a</li><li>b</li></ul>', ['0• a / 0• b']],
		['<ol><li>a</li><li>b</li></ol>', ['01. a / 02. b']],
		['<ol start="7"><li>a</li></ol>', ['07. a']],
		['<ol start="x"><li>a</li></ol>', ['01. a']],
		['<ul><li>a<ul><li>b<ul><li>c</li></ul></li></ul></li><li>d</li></ul>', ['0• a / 1• b / 2• c / 0• d']],
		['<ul><ul><li>a</li></ul></ul>', ['1• a']],
		['<ul><li><p>a</p><p>b</p></li></ul>', ['0• a / 0 b']],
		['<ul><li></li><li>a</li></ul>', ['0• a']],
		['<ul>a<li>b</li></ul>', ['0 a / 0• b']],
		['<ul><li>a</li></ul><ul><li>b</li></ul>', ['0• a', '0• b']],
		['<ul><li>a<pre>b</pre>c</li></ul>', ['0• a', 'code null b', '0 c']],
		['<ul><li><h3>a</h3>b</li></ul>', ['h3 a', '0• b']],
		['<ul><li><input type="checkbox">a</li></ul>', ['0☐ a']],
		['<ul><li><input type="text">a</li></ul>', ['0• a']],
		['<li>a</li>', ['p a']],
	])('%s', (html, expected) => expect(blocks(html)).toEqual(expected));
});

describe('code', () => {
	test.each([
		['<pre>a\n  b\n</pre>', ['code null a\n  b']],
		['<pre>\na</pre>', ['code null a']],
		['<pre>a<br>b</pre>', ['code null a\nb']],
		['<pre><span class="k">if</span> (a)</pre>', ['code null if (a)']],
		['<pre><code class="language-rust">a</code></pre>', ['code rust a']],
		['<pre class="lang-c++">a</pre>', ['code c++ a']],
		['<pre class="brush: js; gutter: false">a</pre>', ['code js a']],
		['<div class="highlight-source-python"><pre>a</pre></div>', ['code python a']],
		['<figure data-lang="go"><div><pre>a</pre></div></figure>', ['code go a']],
		['<pre data-language="sql">a</pre>', ['code sql a']],
		['<pre class="slang-ml">a</pre>', ['code null a']],
		['<p>a</p><pre>b</pre><p>c</p>', ['p a', 'code null b', 'p c']],
		['<pre>a &lt; b</pre>', ['code null a < b']],
	])('%s', (html, expected) => expect(blocks(html)).toEqual(expected));
});

describe('tables', () => {
	const row = (...cells: string[]) => `<tr>${cells.map(cell => `<td>${cell}</td>`).join('')}</tr>`;
	test.each([
		[`<table>${row('a', 'b')}${row('1', '2')}</table>`, ['table a|b / 1|2']],
		[`<table><tr><th>a<th>b</tr>${row('1', '2')}</table>`, ['table+ a|b / 1|2']],
		[`<table><tr><th>a<td>b</tr>${row('1', '2')}</table>`, ['table a|b / 1|2']],
		[`<table><thead><tr><th>a<th>b</thead><tbody>${row('1', '2')}</tbody></table>`, ['table+ a|b / 1|2']],
		[
			`<table>${row('a', '<b>b</b>')}${row('1', '<a href="/x">2</a>')}</table>`,
			['table a|{s b} / 1|2<https://a.org/x>'],
		],
		[`<table>${row('<p>a</p><p>b</p>', 'c')}${row('1', '2')}</table>`, ['table a b|c / 1|2']],
		[`<table>${row('<ul><li>a<li>b</ul>', 'c')}${row('1', '2')}</table>`, ['table ab|c / 1|2']],
		[`<table>${row('a', 'b')}<tr></tr>${row('1')}</table>`, ['table a|b / 1']],
		[`<table><thead>${row('a', 'b')}</thead>${row('1', '2')}</table>`, ['table+ a|b / 1|2']],
		[`<table><caption>Boats</caption>${row('a', 'b')}${row('1', '2')}</table>`, ['p Boats', 'table a|b / 1|2']],
		[`<table><tr><td colspan="2">a<td>b</tr>${row('1', '2', '3')}</table>`, ['table a||b / 1|2|3']],
		[
			`<table><tr><th rowspan="2">a<th colspan="2">b</tr><tr><th>c<th>d</tr>${row('1', '2', '3')}</table>`,
			['table+ a|b| / |c|d / 1|2|3'],
		],
		[`<table><tr><td>a<td rowspan="2">b</tr>${row('1')}${row('2', '3')}</table>`, ['table a|b / 1| / 2|3']],
		[`<table><tr><td rowspan="99999999">a<td>b</tr>${row('1')}</table>`, ['table a|b / |1']],
		[`<table><tr><td colspan="0">a<td colspan="x">b</tr>${row('1', '2')}</table>`, ['table a|b / 1|2']],
		[`<table><tr><td colspan="9999999">a<td>b</tr>${row('1', '2')}</table>`, [`table a${'|'.repeat(20)}b / 1|2`]],
		// Those that only lay out a page.
		[`<table>${row('a', 'b')}</table>`, ['p a', 'p b']],
		[`<table>${row('a')}${row('b')}</table>`, ['p a', 'p b']],
		[`<table>${row('<h2>a</h2>', 'b')}${row('1', '2')}</table>`, ['h2 a', 'p b', 'p 1', 'p 2']],
		[`<table>${row('x'.repeat(601), 'b')}${row('1', '2')}</table>`, [`p ${'x'.repeat(601)}`, 'p b', 'p 1', 'p 2']],
	])('%s', (html, expected) => expect(blocks(html)).toEqual(expected));

	test('columns stand as their first row says', () => {
		const [table] = fragmentBlocks(
			'<table><tr><td align="right">a<td style="text-align: center">b<td>c</tr><tr><td>1<td>2<td>3</tr></table>',
			null,
		);
		expect(table).toMatchObject({align: ['right', 'center', null]});
	});
});

describe('footnotes', () => {
	test.each([
		['<p>Boats<sup><a href="#fn1">1</a></sup> sail.</p>', ['p Boats[1] sail.']],
		['<p>Boats<a href="#fn1"><sup>1</sup></a> sail.</p>', ['p Boats[1]<#fn1> sail.']],
		['<p>Boats<sup><a href="/a#fn12">[12]</a></sup></p>', ['p Boats[12]']],
		['<p>10<sup>3</sup> boats</p>', ['p 103 boats']],
		['<p>Boats<sup><a href="/a">1</a></sup></p>', ['p Boats1<https://a.org/a>']],
		['<p>Boats<sup><a href="#fn1">see</a></sup></p>', ['p Boatssee<#fn1>']],
		['<ol><li>A note. <a href="#ref1">↩</a></li></ol>', ['01. A note.']],
		['<ol><li>A note. <a href="#ref1">↩︎</a></li></ol>', ['01. A note.']],
		['<ol><li><a href="#ref1">^</a> A note.</li></ol>', ['01. A note.']],
		['<ol><li>A note. <a href="#ref1">back</a></li></ol>', ['01. A note. back<#ref1>']],
		['<ol><li>A note. <a href="/x">↩</a></li></ol>', ['01. A note. ↩<https://a.org/x>']],
	])('%s', (html, expected) => expect(blocks(html)).toEqual(expected));
});

describe('pictures', () => {
	const at = 'https://a.org/news/x.png';
	test.each([
		['<img src="x.png" alt="Boats">', [`img Boats null null ${at}`]],
		['<img src="x.png">', [`img null null null ${at}`]],
		['<img alt=" ">', []],
		['<img data-src="x.png" src="data:image/gif;base64,R0">', [`img null null null ${at}`]],
		['<img data-lazy-src="x.png">', [`img null null null ${at}`]],
		['<img data-original="x.png" alt="">', [`img null null null ${at}`]],
		['<img src="file:///x.png" alt="Boats">', ['img Boats null null null']],
		['<p>a <img src="x.png" alt="Boats"> b</p>', ['p a  b', `img Boats null null ${at}`]],
		['<p>a<img class="emoji" alt="🙂" src="x.png"></p>', ['p a🙂']],
		['<p>a<img class="latex" alt="x^2" src="x.png"></p>', ['p ax^2']],
		['<img srcset="x.png 1x, y.png 2x">', [`img null null null ${at}`]],
		['<img src="data:image/gif;base64,R0" data-srcset=" x.png 320w, y.png 640w">', [`img null null null ${at}`]],
		['<img srcset="data:image/gif;base64,R0 1x" alt="Boats">', ['img Boats null null null']],
		['<noscript><img src="x.png" alt="Boats"></noscript>', []],
		['<picture><source srcset="y.webp"><img src="x.png" alt="Boats"></picture>', [`img Boats null null ${at}`]],
	])('%s', (html, expected) => expect(blocks(html)).toEqual(expected));

	const picture = '<img src="x.png" alt="Boats">';
	test.each([
		[`<figure>${picture}<figcaption>At noon.</figcaption></figure>`, [`img Boats At noon. null ${at}`]],
		[
			`<figure>${picture}<figcaption>At noon. <small>Ann Lee</small></figcaption></figure>`,
			[`img Boats At noon. Ann Lee ${at}`],
		],
		[
			`<figure>${picture}<figcaption>At noon. <span class="credit">Ann Lee</span></figcaption></figure>`,
			[`img Boats At noon. Ann Lee ${at}`],
		],
		[
			`<figure>${picture}<span class="image-copyright">Ann Lee</span><figcaption>At noon.</figcaption></figure>`,
			[`img Boats At noon. Ann Lee ${at}`],
		],
		[`<figure>${picture}</figure>`, [`img Boats null null ${at}`]],
		[`<figure>${picture}At noon.</figure>`, [`img Boats At noon. null ${at}`]],
		['<figure><figcaption>A film.</figcaption><video>x</video></figure>', ['img null A film. null null']],
		[
			`<figure><blockquote>a</blockquote><figcaption>Ann Lee</figcaption></figure>`,
			['q1 a', 'img null Ann Lee null null'],
		],
		[
			`<div>${picture}<p class="wp-caption-text">At noon.</p></div>`,
			[`img Boats null null ${at}`, 'img null At noon. null null'],
		],
		['<div class="photo-caption">At noon.</div>', ['img null At noon. null null']],
		['<div class="captioned">At noon.</div>', ['p At noon.']],
		[`<div class="caption"><p>a</p><p>b</p></div>`, ['p a', 'p b']],
	])('%s', (html, expected) => expect(blocks(html)).toEqual(expected));
});
