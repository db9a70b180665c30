import {expect, test} from 'vitest';
import {hashtagsOf} from '../../../../source/article/formats/markdown/hashtags.ts';

const vault = '[[Note]]';
const tags = (text: string, source = vault): string[] => hashtagsOf(source, [{kind: 'paragraph', runs: [{text}]}]);

test.each([
	['a word', 'of #sea', ['sea']],
	['at the beginning', '#sea', ['sea']],
	['in brackets', '(#sea) [#wind]', ['sea', 'wind']],
	['of parts', '#sea/deep_blue-1', ['sea/deep_blue-1']],
	['of other scripts', '#море #海', ['море', '海']],
	['with a mark behind', '#sea, #wind.', ['sea', 'wind']],
	['with a dash at its end', '#sea- #wind/', ['sea', 'wind']],
	['a number', '#12', []],
	['a colour', '#aabbcc', []],
	['a word like a colour', '#decade', []],
	['a longer word like one', '#decades', ['decades']],
	['within a word', 'a#sea', []],
	['a heading sign', '# sea ## wind', []],
])('%s: %s', (_, text, found) => expect(tags(text)).toEqual(found));

test.each([
	['[[Note]]', 1],
	['![[picture.png]]', 1],
	['> [!note] x', 1],
	['%% x', 1],
	['plain words', 0],
	['[a](b)', 0],
])('are tags in a text with %s: %i', (source, count) => expect(tags('#sea', source)).toHaveLength(count));

test('not in code or in links', () =>
	expect(
		hashtagsOf(vault, [
			{
				kind: 'paragraph',
				runs: [
					{text: '#sea', code: true},
					{text: '#wind', href: 'https://a.example/'},
				],
			},
		]),
	).toEqual([]));

test('in the items of lists', () =>
	expect(hashtagsOf(vault, [{kind: 'list', items: [{depth: 0, marker: '•', runs: [{text: '#sea'}]}]}])).toEqual([
		'sea',
	]));
