import {describe, expect, test} from 'vitest';
import {takeFrontMatter} from '../../../../source/article/formats/markdown/front-matter.ts';

describe('what is front matter', () => {
	test.each<[string, string, string | null, string]>([
		['YAML', '---\ntitle: Rain\n---\nText.', 'YAML front matter', 'Text.'],
		['YAML that dots end', '---\ntitle: Rain\n...\nText.', 'YAML front matter', 'Text.'],
		['YAML behind blank lines', '\n\n---\ntitle: Rain\n---\nText.', 'YAML front matter', 'Text.'],
		['YAML with blanks behind its fences', '---  \ntitle: Rain\n---\t\nText.', 'YAML front matter', 'Text.'],
		['YAML and nothing else', '---\ntitle: Rain\n---', 'YAML front matter', ''],
		['empty YAML', '---\n---\nText.', null, 'Text.'],
		['a comment of YAML', '---\n# nothing\n---\nText.', null, 'Text.'],
		['TOML', '+++\ntitle = "Rain"\n+++\nText.', 'TOML front matter', 'Text.'],
		['lines', 'Title: Rain\nAuthor: Ann\n\nText.', 'lines at the top', 'Text.'],
		['properties', 'title:: Rain\nauthor:: Ann\n\nText.', 'lines at the top', 'Text.'],
		['percent signs', '% Rain\n% Ann\n\nText.', 'lines at the top', 'Text.'],
		['one percent sign', '% Rain\n\nText.', 'lines at the top', 'Text.'],
		[
			'lines of a service',
			'Title: Rain\n\nURL Source: https://a.example/\n\nMarkdown Content:\nText.',
			'lines at the top',
			'Text.',
		],
		['a fence that does not end', '---\ntitle: Rain\n\nText.', null, '---\ntitle: Rain\n\nText.'],
		['prose between rules', '---\nJust words.\n---\nText.', null, '---\nJust words.\n---\nText.'],
		['a list between rules', '---\n- a\n- b\n---\nText.', null, '---\n- a\n- b\n---\nText.'],
		['four dashes', '----\ntitle: Rain\n----\n', null, '----\ntitle: Rain\n----\n'],
		['one line alone', 'Title: Rain\n\nText.', null, 'Title: Rain\n\nText.'],
		[
			'lines that tell of something else',
			'Flour: two\nSalt: one\nWater: three\n\nText.',
			null,
			'Flour: two\nSalt: one\nWater: three\n\nText.',
		],
		[
			'lines mostly of something else',
			'Title: x\nDate: y\na: 1\nb: 2\nc: 3\n\nText.',
			null,
			'Title: x\nDate: y\na: 1\nb: 2\nc: 3\n\nText.',
		],
		[
			'lines that go over into prose',
			'Title: Rain\nAuthor: Ann\nIt rained.',
			null,
			'Title: Rain\nAuthor: Ann\nIt rained.',
		],
		['a percentage', '%5 of all.\n\nText.', null, '%5 of all.\n\nText.'],
		['nothing', '', null, ''],
	])('%s', async (_, text, kind, body) =>
		expect(await takeFrontMatter(text)).toMatchObject({kind, body, broken: null}),
	);
});

describe('what is broken is handed back', () => {
	test.each([
		['YAML', '---\ntitle: [a\n---\nText.', 'title: [a\n'],
		['TOML', '+++\ntitle = Rain\n+++\nText.', 'title = Rain\n'],
	])('%s', async (_, text, broken) => expect(await takeFrontMatter(text)).toMatchObject({broken, body: 'Text.'}));
});

describe('as people write it', () => {
	const yaml = async (...lines: string[]) => (await takeFrontMatter(`---\n${lines.join('\n')}\n---\n`)).fields;
	test.each<[string, string[], object]>([
		['a colon in a title', ['title: Rain: a story'], {title: 'Rain: a story'}],
		['a colon in quotation marks', ['title: "Rain: a story"'], {title: 'Rain: a story'}],
		['a hash before a tag', ['tags:', '  - #sea', '  - wind'], {tags: ['sea', 'wind']}],
		['a hash and a comment', ['tags: sea # the big one'], {tags: ['sea']}],
		['text over several lines', ['title: >', '  Rain', '  over Tarn'], {title: 'Rain over Tarn'}],
		['Obsidian’s empty fields', ['title:', 'tags: []', 'aliases:'], {title: null, tags: []}],
		[
			'Jekyll’s',
			['layout: post', 'title: "Rain"', 'date: 2024-01-19 08:30:00 +0100', 'categories: sea wind'],
			{title: 'Rain', published: '2024-01-19 08:30:00 +0100', tags: ['sea', 'wind']},
		],
		[
			'Hugo’s',
			['title: Rain', 'date: 2024-01-19T08:30:00Z', 'draft: false', 'params:', '  author: Ann Lee'],
			{title: 'Rain', byline: ['Ann Lee']},
		],
		[
			'Readwise’s',
			['title: Rain', 'author: [Ann Lee]', 'url: https://a.example/1', 'category: articles'],
			{url: 'https://a.example/1', byline: ['Ann Lee']},
		],
		[
			'Omnivore’s',
			['id: 1', 'title: |', '  Rain', 'author: |', '  Ann Lee', 'tags:', '  - Sea Level'],
			{title: 'Rain', byline: ['Ann Lee'], tags: ['Sea Level']},
		],
		['a number for a title', ['title: 1984'], {title: '1984'}],
		['no for a language', ['lang: no'], {language: 'no'}],
	])('%s', async (_, lines, expected) => expect(await yaml(...lines)).toMatchObject(expected));

	test.each<[string, string, object]>([
		[
			'Zola’s taxonomies',
			'title = "Rain"\n[taxonomies]\ntags = ["sea"]\n[extra]\nauthor = "Ann Lee"',
			{tags: ['sea'], byline: ['Ann Lee']},
		],
		[
			'Hugo’s dates',
			'date = 2024-01-19\nlastmod = 2024-02-03T08:30:00Z',
			{published: '2024-01-19', modified: '2024-02-03T08:30:00.000Z'},
		],
		['text over several lines', 'title = """\nRain"""', {title: 'Rain'}],
		['Hugo’s menus, which tell nothing', 'title = "Rain"\n[[menu.main]]\nname = "x"', {title: 'Rain'}],
	])('TOML: %s', async (_, lines, expected) =>
		expect((await takeFrontMatter(`+++\n${lines}\n+++\n`)).fields).toMatchObject(expected),
	);
});
