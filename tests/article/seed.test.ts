import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {readArticles} from '../../source/article/read.ts';

/** The page that newsread was made for; it is not ours to keep here. */
const folder = join(import.meta.dirname, '..', '..', '..', 'shared', 'seed');
const file = existsSync(folder) ? readdirSync(folder).find(name => name.endsWith('.txt')) : undefined;

describe.runIf(file)('the first page of all', async () => {
	const bytes = file ? readFileSync(join(folder, file)) : new Uint8Array();
	const [article] = file ? await readArticles(bytes, {path: 'seed.txt'}) : [];
	const lines = new TextDecoder().decode(bytes).split('\n');
	if (!article) return;

	test('its first line is the title', () => expect(article.title).toBe(lines[0]));

	test.each(['first Amendment', '4 minutes', 'Source link', 'Leave a Reply', 'Required fields', 'Back to top'])(
		'%s is folded',
		words => {
			expect(article.folded.some(({text}) => text.includes(words))).toBe(true);
			expect(article.text).not.toContain(words);
		},
	);

	test('tags, sources, the picture', () => {
		expect(article.tags).toEqual(['Middle East', 'Iran', 'Pakistan', 'Bombing', 'Peace', 'Gaza']);
		expect(article.sources).toEqual(['Reuters', 'EFE']);
		expect(article.images).toHaveLength(1);
		expect(article.images[0]?.credit).toContain('Reuters');
	});

	test('two lines head sections', () => {
		const headings = article.blocks
			.filter(({kind}) => kind === 'heading')
			.map(({start, end}) => article.text.slice(start, end));
		expect(headings.map(heading => heading.split(' ').slice(0, 3).join(' '))).toEqual([
			'“The Islamic Republic',
			'What was involved',
		]);
	});

	test.each(['Were killed.', 'Can.”', 'Was called for.', 'Was.'])('%s is marked as debris in the text', words => {
		const debris = article.blocks
			.flatMap(block => ('inlines' in block ? (block.inlines ?? []) : []))
			.filter(({kind}) => kind === 'debris')
			.map(({start, end}) => article.text.slice(start, end));
		expect(debris).toContain(words);
	});

	test('people', () => {
		const named = article.people.map(({name}) => name);
		for (const name of [
			'Anwar ul Haq Kakkar',
			'Jalil Abbas Jilani',
			'Hossein Amirabdullahia',
			'Antonio Guterres',
			'Asim Munir',
		])
			expect(named).toContain(name);
	});

	test.each([
		['can resolve minor', /Kakkar/],
		['will be responded', /letter/i],
		['Minister Jilani expressed', /official statement/],
		['no interest', /^Pakistan$/],
		['Pakistan has always', /embassy in Iran/],
		['disproportionate', /Foreign Ministry/],
		['The Islamic Republic of Iran adheres', /Foreign Ministry/],
	])('who said “%s …”', (words, speaker) => {
		expect(article.quotes.find(({text}) => text.startsWith(words))?.speaker).toMatch(speaker);
	});

	test('nothing is lost', () => {
		const kept = [
			article.title,
			article.text,
			...article.folded.map(({text}) => text),
			...article.images.map(({caption, credit}) => `${caption} © ${credit}`),
		].join('\n');
		for (const line of lines) expect(kept).toContain(line.trim());
	});
});
