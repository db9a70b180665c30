import {describe, expect, test} from 'vitest';
import type {DraftBlock, Run} from '../../../source/article/draft.ts';
import {parse} from '../../../source/article/formats/markdown.ts';

const runs = (list: Run[]): string =>
	list
		.map(run => {
			const marks = `${run.strong ? 's' : ''}${run.emphasis ? 'e' : ''}${run.code ? 'c' : ''}${run.strike ? 'x' : ''}`;
			const text = marks === '' ? run.text : `{${marks} ${run.text}}`;
			return run.href === undefined ? text : `${text}<${run.href}>`;
		})
		.join('');

function show(block: DraftBlock): string {
	if (block.kind === 'heading') return `h${block.level} ${runs(block.runs)}`;
	if (block.kind === 'paragraph') return `p ${runs(block.runs)}`;
	if (block.kind === 'quotation') return `q${block.depth} ${runs(block.runs)}`;
	if (block.kind === 'list')
		return block.items.map(item => `${item.depth}${item.marker} ${runs(item.runs)}`).join(' / ');
	if (block.kind === 'code') return `code ${block.language} ${block.text}`;
	if (block.kind === 'image') return `img ${block.alt} ${block.caption} ${block.source}`;
	if (block.kind === 'table')
		return `table ${block.align} ${block.rows.map(row => row.map(runs).join('|')).join(' / ')}`;
	return block.kind === 'folded' ? `folded ${block.reason}` : block.kind;
}

const read = (text: string) => parse({text, path: 'a.md'})[0]!;

test.each([
	['One\ntwo.', ['p One two.']],
	['## Sub', ['h2 Sub']],
	['**b *n*** ~~x~~ `c`', ['p {s b }{se n} {x x} {c c}']],
	['[l](http://e.org)', ['p l<http://e.org>']],
	['Salt &amp; pepper &#8212; [[Page|shown]], [[Other]]', ['p Salt & pepper — shown, Other']],
	['> a\n>\n> > b', ['q1 a', 'q2 b']],
	['- a\n  - b\n- c', ['0• a / 1• b / 0• c']],
	['3. a\n4. b', ['03. a / 04. b']],
	['- [x] done\n- [ ] open', ['0☑ done / 0☐ open']],
	['```js\nx < y\n```', ['code js x < y']],
	['|a|b|\n|--|-:|\n|1|2|', ['table ,right a|b / 1|2']],
	['![alt](http://i.org/x.png "Words")', ['img alt Words http://i.org/x.png']],
	['See ![a cat](x.png) here', ['p See a cat here']],
	['a\n\n---\n\nb', ['p a', 'rule', 'p b']],
	['<div>Hello <b>you</b></div>', ['p Hello you']],
	['A claim[^1].\n\n[^1]: Its note.', ['p A claim[1].', 'p [1]: Its note.']],
])('%j', (text, expected) => {
	expect(read(text).blocks.map(show)).toEqual(expected);
});

describe('front matter', () => {
	test('names the article', () => {
		const draft = read(
			'---\ntitle: Rain\nauthors: [Ann Lee, Bo Cole]\ndate: 2024-01-02\ntags: "#sea, wind"\nsource: https://a.org/x\n---\nText.',
		);
		expect(draft).toMatchObject({
			title: 'Rain',
			byline: ['Ann Lee', 'Bo Cole'],
			published: '2024-01-02',
			tags: ['sea', 'wind'],
			site: null,
			url: 'https://a.org/x',
		});
		expect(draft.blocks.map(show)).toEqual(['p Text.']);
	});

	test('is folded when broken', () => {
		expect(read('---\ntitle: [a\n---\nText.').blocks.map(show)).toEqual(['folded front matter', 'p Text.']);
	});

	test('gives way to prose between rules', () => {
		expect(read('---\nJust words.\n---\n\nText.').blocks.at(-1)).toMatchObject({kind: 'paragraph'});
	});
});

test('takes the title from the first heading and tags from a line of them', () => {
	const draft = read('# Rain\n\nText.\n\n#sea #wind');
	expect([draft.title, draft.tags, draft.blocks.map(show)]).toEqual(['Rain', ['sea', 'wind'], ['p Text.']]);
});

test.each([
	['quotes', `${'>'.repeat(10_000)} x`],
	['quotes and bullets', `${'> - '.repeat(5000)}x`],
	['bullets', `${'- '.repeat(10_000)}x`],
	['brackets', `${'['.repeat(50_000)}x`],
	['marks that cross', `${'*a_'.repeat(20_000)}x`],
	['deep lists', Array.from({length: 2000}, (_, at) => `${' '.repeat(at * 2)}- x`).join('\n')],
])('stays quick with hostile %s', (_, text) => {
	const started = performance.now();
	expect(read(text).blocks.map(show).join('')).toContain('x');
	expect(performance.now() - started).toBeLessThan(3000);
});
