import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {clean} from '../../../source/article/debris/clean.ts';
import {linesOf} from '../../../source/article/debris/paragraphs.ts';
import {parse} from '../../../source/article/formats/text.ts';

const prose = Array.from(
	{length: 8},
	(_, i) =>
		`On day ${i + 1} of the flood the people of Arden carried sand to the bank, and nobody slept until the evening.`,
);
const menu = ['Skip to content', 'World', 'Politics', 'Culture', 'Sport', 'Weather', 'Log in', 'Subscribe', 'Letters'];
const foot = ['Contact us', 'Privacy policy', 'All rights reserved.'];
const headline = 'Flood keeps the people of Arden awake';

function read(...texts: string[]) {
	const lines = linesOf(texts.join('\n\n'));
	const {title, titleIsCertain, captions, details} = clean(lines);
	return {
		title: lines[title]?.text ?? null,
		titleIsCertain,
		details,
		captions: [...captions.values()],
		kept: lines.filter((line, i) => i !== title && line.reason === null && !captions.has(i)).map(line => line.text),
		reasons: new Map(lines.map(line => [line.text, line.reason])),
	};
}

describe('the title', () => {
	test.each<[string, string[], string | null]>([
		['the first line of a clean text', [headline, ...prose], headline],
		['none where the text begins with a sentence', prose, null],
		['not a date', ['14 March 2024', ...prose], null],
		['not a credit', ['Photo: Lena Holm', headline, ...prose], headline],
		['not a menu entry above it', [...menu, headline, ...prose], headline],
		['not a teaser of another article', [...menu, 'Ten bakeries to try in the capital', headline, ...prose], headline],
		['a quotation on top', ['“We carried sand to the bank”', ...prose], '“We carried sand to the bank”'],
		['below a label of a scraped text', ['News', headline, 'Share this article', ...prose], headline],
		[
			'above a byline, under a row of a menu',
			['Home News Sport Weather', 'Log in', headline, 'By Lena Holm', ...prose],
			headline,
		],
		[
			'on top, though a byline stands further down',
			[headline, 'Log in', 'The water and us', 'By Lena Holm', ...prose],
			headline,
		],
		[
			'above a standfirst that says more of the article',
			[...menu, headline, 'The people of Arden carried sand to the bank for days', ...prose, ...foot],
			headline,
		],
		[
			'not a row of a menu that the article takes no word of',
			['Home News Sport Weather', 'Sandbags for everybody', ...prose.slice(0, 2), ...menu, ...foot],
			'Sandbags for everybody',
		],
		[
			'not a row of a menu with signs between its entries',
			['The Post | Home | News | Sport', headline, 'By Lena Holm', ...prose, 'Share'],
			headline,
		],
		['none in a text of one line', [headline], null],
	])('%s', (_, texts, title) => expect(read(...texts).title).toBe(title));
});

test.each([
	['flood-keeps-arden-awake', true],
	['flood', false],
	['notes', false],
])('the name %s of the file makes the title certain: %s', (name, certain) => {
	expect(clean(linesOf([headline, ...prose].join('\n\n')), name).titleIsCertain).toBe(certain);
});

test('a caption above the title is one', () => {
	const {captions, kept} = read('Sand on the bank. Photo: Lena Holm', headline, ...prose);
	expect({captions, kept}).toEqual({captions: [{caption: 'Sand on the bank.', credit: 'Lena Holm'}], kept: prose});
});

test.each([
	['whose it is, behind the article', [...prose, '© Harbour Post'], 'footer'],
	['whose picture it is, within it', [prose[0]!, '© Harbour Post', ...prose.slice(1)], 'caption'],
])('“© Harbour Post” says %s', (_, texts, reason) => {
	expect(read(headline, ...texts).reasons.get('© Harbour Post')).toBe(reason);
});

describe('a page', () => {
	test('loses what stands around the article', () => {
		expect(read(...menu, headline, ...prose, ...foot)).toMatchObject({title: headline, kept: prose});
	});

	test.each([
		['a standfirst', 'What the sand did, and what it could not do'],
		['a lead', 'Nobody slept, and nobody will tonight, since the water is still rising in the lower town.'],
	])('keeps %s below the title', (_, lead) => {
		expect(read(...menu, headline, lead, 'Share', ...prose, ...foot).kept).toEqual([lead, ...prose]);
	});

	test('keeps a caption below the title as one', () => {
		expect(read(...menu, headline, 'Sand on the bank. Photo: Lena Holm', 'Share', ...prose, ...foot).captions).toEqual([
			{caption: 'Sand on the bank.', credit: 'Lena Holm'},
		]);
	});

	test('keeps its advertisements out and its paragraphs in', () => {
		const [a = '', b = '', ...rest] = prose;
		const {kept, reasons} = read(...menu, headline, a, 'Advertisement', b, 'Story continues below', ...rest, ...foot);
		expect(kept).toEqual(prose);
		expect(reasons.get('Advertisement')).toBe('advertisement');
	});

	test("folds an author's box whole: the name, the post, and each sentence about the same", () => {
		const box = [
			'Lena Holm',
			'Staff writer',
			'Lena Holm is a reporter who covers the river and the sea.',
			'Lena has lived in Arden since she was nine.',
		];
		const {kept, reasons} = read(...menu, headline, ...prose.slice(0, 4), ...box, ...prose.slice(4), ...foot);
		expect(kept).toEqual(prose);
		expect(new Set(box.map(line => reasons.get(line)))).toEqual(new Set(['about the author']));
	});

	test('goes on behind a box of other articles with what somebody says', () => {
		const end = '“We have sand for one more night,” said Lena Holm. “Then we have none.”';
		const {kept} = read(...menu, headline, ...prose, 'Read also', 'Ten bakeries', 'A night on ice', end, ...foot);
		expect(kept).toEqual([...prose, end]);
	});

	test('keeps a list between two paragraphs', () => {
		const list = ['two thousand sacks of sand', 'forty boats', 'nine lorries', 'bread for a week', 'one old pump'];
		expect(read(...menu, headline, ...prose, ...list, ...prose.map(text => `Later: ${text}`), ...foot).kept).toEqual(
			expect.arrayContaining(list),
		);
	});

	test('folds a line that stood before, but not the names of speakers', () => {
		const {kept} = read(...menu, headline, ...prose, 'Mara Holm:', prose[0]!, 'Mara Holm:', `So ${prose[1]}`, ...foot);
		expect(kept.filter(text => text === prose[0])).toHaveLength(1);
	});

	test('takes byline and date from its head', () => {
		const {details, kept} = read(...menu, headline, 'By Mara Lindqvist | March 14, 2024 5:30 PM', ...prose, ...foot);
		expect(details).toMatchObject({byline: ['Mara Lindqvist'], published: 'March 14, 2024 5:30 PM'});
		expect(kept).toEqual(prose);
	});

	test('folds an embedded post with who posted it', () => {
		const post = 'The water is in the church now.';
		const {reasons, kept} = read(headline, ...prose, post, '— Mara Lindqvist (@mara) March 14, 2024', `So ${prose[0]}`);
		expect(reasons.get(post)).toBe('embedded post');
		expect(kept).toHaveLength(prose.length + 1);
	});

	test('folds a caption once more without its credit', () => {
		const caption = 'Sand on the bank of the river on Friday.';
		const {captions, reasons} = read(headline, ...prose, caption, `${caption} © Lena Holm`);
		expect(captions).toEqual([{caption, credit: 'Lena Holm'}]);
		expect(reasons.get(caption)).toBe('repeated line');
	});
});

describe('the tail', () => {
	const comment = 'I remember the flood of that other winter, and it was worse.';
	test.each([
		['a comment form', 'Leave a Reply'],
		['related articles', 'You may also like'],
		['a footer', '© 2024 The Harbour Post'],
		['navigation', 'Back to top'],
	])('%s ends the article', (_, line) => {
		const {reasons} = read(headline, 'Share', ...prose, line, comment);
		expect(reasons.get(comment)).toBe('after the article');
	});

	test.each([
		['an advertisement', 'Advertisement'],
		['a row of buttons', 'Share this article'],
	])('%s does not', (_, line) => {
		expect(read(headline, 'Share', ...prose, line, comment).kept).toContain(comment);
	});

	test('nor does anything that much of the text follows', () => {
		const more = prose.map(text => `Later: ${text}`);
		expect(read(headline, 'Share', ...prose, 'Read more: The dam', ...more).kept).toEqual([...prose, ...more]);
	});
});

test.each<[string, string[]]>([
	['sentences', prose],
	['a headline and sentences', [headline, ...prose]],
	['with headings', [headline, ...prose.slice(0, 4), 'What comes next', ...prose.slice(4)]],
	['with a list', [headline, ...prose, 'bread', 'milk', 'salt', 'flour', 'eggs', 'sand']],
	['with a poem', [headline, ...prose, 'O river, river', 'why so high', 'the boats are low', 'the bread is dry']],
	['with one word that pages use', [headline, ...prose.slice(0, 4), 'Comments', ...prose.slice(4)]],
	['in German', ['Hochwasser in Arden', ...prose.map((_, i) => `Am Tag ${i} trugen alle Leute Sand an das Ufer.`)]],
	['in Japanese', ['洪水', ...prose.map((_, i) => `${i}日目も、町の人々は川岸に砂を運び、夜まで眠らなかった。`)]],
	['in Arabic', ['الفيضان', ...prose.map((_, i) => `في اليوم ${i} حمل أهل البلدة الرمل إلى ضفة النهر حتى المساء.`)]],
])('a clean text passes untouched: %s', (_, texts) => {
	expect([...read(...texts).reasons.values()].filter(reason => reason !== null)).toEqual([]);
});

const parts = fc.constantFrom(
	...[...prose, ...menu, ...foot, headline, 'By Mara Lindqvist', 'March 14, 2024', 'Tags: rivers, floods'],
	...['Mara Holm:', 'Related stories', '- one', '- two', 'Were lost.', 'Read more: The dam', '© Lena Holm', '***'],
	...[
		'— Mara (@mara) March 14, 2024',
		'Advertisement',
		'[+1234 chars]',
		'“Sand”',
		'With Reuters',
		'https://example.org',
	],
);

/** Every word that a draft still holds somewhere. */
function wordsOf(text: string): Set<string> {
	return new Set(
		JSON.stringify(parse({text, path: 'a.txt'}))
			.replaceAll('\\n', ' ')
			.match(/[\p{L}\p{N}]{2,}/gu),
	);
}

test('no word of a text is lost, whatever is folded', () => {
	fc.assert(
		fc.property(fc.array(parts, {minLength: 1, maxLength: 40}), texts => {
			const text = texts.join('\n\n');
			const held = wordsOf(text);
			expect((text.match(/[\p{L}\p{N}]{2,}/gu) ?? []).filter(word => !held.has(word))).toEqual([]);
		}),
		{numRuns: 300},
	);
});

test('what was cleaned is clean', () => {
	const dirty = [...menu, headline, 'By Mara Lindqvist', 'Share', ...prose, 'Leave a Reply', 'I was there.', ...foot];
	const once = read(...dirty);
	expect(once.kept).toEqual(prose);
	expect(read(headline, ...once.kept).kept).toEqual(prose);
});

test.each([
	['debris', 'Share this article'],
	['short lines', 'bread'],
	['prose', prose[0]!],
	['dates', 'By Mara Lindqvist | March 14, 2024 5:30 PM'],
	['posts', '— Mara Lindqvist (@mara) March 14, 2024'],
	['captions', 'A ferry leaves the harbour. © Lena Holm'],
])('twenty thousand lines of %s take linear time', (_, line) => {
	const time = (count: number): number => {
		const lines = linesOf(Array.from({length: count}, (_, i) => `${line}${i % 7 ? '' : i}`).join('\n\n'));
		const started = process.cpuUsage();
		clean(lines);
		const {user, system} = process.cpuUsage(started);
		return (user + system) / 1000;
	};
	time(2000);
	expect(time(20_000)).toBeLessThan(12 * time(5000) + 100);
});
