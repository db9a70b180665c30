import {describe, expect, test} from 'vitest';
import {surroundingsOf} from '../../../../source/article/formats/html/surroundings.ts';
import {lineOfText, parseTree} from '../../../../source/article/formats/html/tree.ts';
import {weightsOf} from '../../../../source/article/formats/html/weight.ts';
import {long, prose} from './drawn.ts';

/** What is named as no part of the article: "reason: text". */
const around = (html: string): string[] => {
	const root = parseTree(html);
	return [...surroundingsOf(root, weightsOf(root))].map(([element, reason]) => `${reason}: ${lineOfText(element)}`);
};
const page = (part: string) => around(`<body><article>${long.repeat(4)}${part}${long.repeat(4)}</article></body>`);

describe('parts are known by what they are called', () => {
	test.each([
		['<nav><a href="/a">Sea</a></nav>', 'navigation: Sea'],
		['<footer>Daily Sea, Harbour Street 1</footer>', 'footer: Daily Sea, Harbour Street 1'],
		['<dialog>Are you sure?</dialog>', 'dialog: Are you sure?'],
		['<aside>Boats: 12</aside>', 'aside: Boats: 12'],
		['<aside class="related">Boats</aside>', 'related articles: Boats'],
		['<div class="share">Tweet</div>', 'share row: Tweet'],
		['<div class="post-share-buttons">Tweet</div>', 'share row: Tweet'],
		['<div class="sharedaddy sd-like">Like</div>', 'share row: Like'],
		['<div id="disqus_thread">Loading</div>', 'comments: Loading'],
		['<div class="newsletterSignup">Mail me</div>', 'newsletter: Mail me'],
		['<div id="cookie-notice">We use cookies</div>', 'cookie notice: We use cookies'],
		['<div class="relatedPosts">Boats</div>', 'related articles: Boats'],
		['<div class="article__related-links">Boats</div>', 'related articles: Boats'],
		['<div class="taboola">Boats</div>', 'related articles: Boats'],
		['<div class="ad-slot">Buy</div>', 'advertisement: Buy'],
		['<div class="ad1">Buy</div>', 'advertisement: Buy'],
		['<div class="breadcrumbs">Home</div>', 'navigation: Home'],
		['<div class="author-bio">Ann writes.</div>', 'about the author: Ann writes.'],
		['<div class="post-tags">sea</div>', 'tags: sea'],
		['<div class="entry-meta">9 March</div>', 'byline: 9 March'],
		['<blockquote class="twitter-tweet">So it goes</blockquote>', 'embedded post: So it goes'],
		['<h2>Boats <span class="mw-editsection">[edit]</span></h2>', 'edit link: [edit]'],
		['<div class="modal">Welcome</div>', 'dialog: Welcome'],
		['<div class="donate-box">Give</div>', 'appeal: Give'],
		['<div class="videoPlayer">Play</div>', 'video: Play'],
		['<span class="share">Tweet</span>', 'share row: Tweet'],
	])('%s', (part, expected) => expect(page(part)).toEqual([expected]));

	test.each([
		['a word within another', '<div class="shared-history">Tweet</div>'],
		['header', '<header>Daily Sea</header>'],
		['the footer of a quotation', '<blockquote><p>So it goes</p><footer>Ann Lee</footer></blockquote>'],
		['the id of a heading, which is what it says', '<h2 id="related-work">Related work</h2>'],
		['an id of many words, which is what a heading says', '<span id="the-role-of-comments">Comments</span>'],
		['emphasis', '<b class="share">Tweet</b>'],
		['a long list of classes', `<div class="share ${'w-full p-4 '.repeat(40)}">Tweet</div>`],
		['a part without a name', '<div>Tweet</div>'],
	])('but not %s', (_, part) => expect(page(part)).toEqual([]));
});

describe('what holds much text is what it holds', () => {
	test.each([
		['share', 1, 1],
		['share', 3, 0],
		['related', 10, 1],
		['related', 30, 0],
		['newsletter', 5, 1],
		['newsletter', 9, 0],
	])('a part called %s of %i sentences', (name, sentences, parts) => {
		const part = `<div class="${name}"><p>${prose.repeat(sentences)}</p></div>`;
		expect(around(`<body>${long.repeat(60)}${part}</body>`)).toHaveLength(parts);
	});

	test('a name that stands for most of a page tells nothing', () => {
		const parts = `<div class="promo-text"><div class="promo">${prose}</div></div>`.repeat(6);
		expect(around(`<body><p>${prose}</p>${parts}</body>`)).toEqual([]);
	});

	test('unless it is that of comments', () => {
		const comments = `<div class="comment"><p>${prose}</p></div>`.repeat(6);
		expect(around(`<body><p>${prose}</p>${comments}</body>`)).toHaveLength(6);
	});

	test('the whole page and the article have no such names', () => {
		expect(around(`<body class="share"><article class="share">${long}</article></body>`)).toEqual([]);
	});
});

describe('hidden parts', () => {
	const answer = 'Ask the harbour master, who knows it. ';
	test.each([
		['<div hidden>Close</div>', ['hidden: Close']],
		['<div style="display: none">Close</div>', ['hidden: Close']],
		['<div style="display:block">Close</div>', []],
		// The answers of questions wait there until somebody clicks.
		[`<div hidden>${answer.repeat(5)}</div>`, []],
		[`<div class="message hidden">${answer.repeat(2).trim()}</div>`, [`message: ${answer.repeat(2).trim()}`]],
		['<div class="hidden md:block">Boats</div>', []],
		['<div class="hidden-gems">Boats</div>', []],
	])('%s', (part, expected) => expect(page(part)).toEqual(expected));
});

describe('forms', () => {
	test.each([
		['one that asks', '<form>Name <input name="a"> Mail <input name="b"></form>', 1],
		['one of fields of each kind', '<form>Name <select></select> Text <textarea></textarea></form>', 1],
		['a search field', '<form>Find <input name="a"></form>', 0],
		['one around a page', `<form>Words <input type="hidden"><input type="hidden"><input></form>`, 0],
	])('%s', (_, form, parts) => expect(page(form)).toHaveLength(parts));
});

describe('lists of teasers', () => {
	const list = (item: string, count = 4) => page(`<ul>${item.repeat(count)}</ul>`).length;
	test.each([
		['a link in a box', '<li><div><a href="/a">Boats</a></div></li>', 1],
		['a box in a link', '<li><a href="/a"><h3>Boats</h3></a></li>', 1],
		['a linked picture', '<li><a href="/a"><img src="a.png"></a> Boats</li>', 1],
		['blanks before the link', '<li> <div> <a href="/a">Boats</a></div></li>', 1],
		['a link in a line', '<li><a href="/a">Boats</a> are for sale.</li>', 0],
		['text before the link', '<li>The <a href="/a">Boats</a></li>', 0],
		['no link', '<li><p>Boats</p></li>', 0],
		['nothing', '<li></li>', 0],
	])('%s', (_, item, parts) => expect(list(item)).toBe(parts));

	const teaser = '<li><a href="/a"><img src="a.png"></a> Boats</li>';
	test.each([
		['two are too few', teaser.repeat(2), 0],
		['items of advertisements do not count', `${teaser.repeat(3)}${'<li><script>x</script></li>'.repeat(3)}`, 1],
		['points between them do', `${teaser.repeat(3)}${'<li>A point</li>'.repeat(3)}`, 0],
	])('%s', (_, items, parts) => expect(page(`<ol>${items}</ol>`)).toHaveLength(parts));
});

test('the outermost part is named, and nothing in it', () =>
	expect(page('<div class="related"><div class="share">Tweet</div></div>')).toEqual(['related articles: Tweet']));
