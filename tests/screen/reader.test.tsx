import {setImmediate} from 'node:timers/promises';
import {stripVTControlCharacters} from 'node:util';
import {render} from 'ink-testing-library';
import {afterEach, describe, expect, test} from 'vitest';
import {columnWidth} from '../../source/layout/width.ts';
import {startSession} from '../../source/reader/session.ts';
import {initialState} from '../../source/reader/state.ts';
import {update} from '../../source/reader/update.ts';
import {Reader} from '../../source/screen/reader.tsx';
import {articleOf, itemOf, quotedIn} from '../reader/keyboard.ts';

const articles = [
	articleOf(
		'The flood at the mill',
		[
			'The river rose. “We waited,” said Mara. 渡し船は正午に出た。 🚢',
			...Array.from({length: 30}, () => 'It fell again.'),
		],
		{tags: ['river', 'mill']},
	),
	articleOf('A quiet market', ['Nobody came.']),
];

// The stand-in for a terminal has no rows: without these Ink starts programs, for each frame, that might know them.
process.env.COLUMNS = '100';
process.env.LINES = '40';

let screen: ReturnType<typeof render> | undefined;
afterEach(() => screen?.unmount());

/** React draws, and takes up its effects, within a few turns of the event loop; no clock is waited for. */
async function drawn(): Promise<void> {
	for (let turn = 0; turn < 5; turn++) await setImmediate();
}

/** The reader at a size, its list filled. */
function open(columns: number, rows: number) {
	const blank = initialState({columns, rows, ascii: false, colour: false, library: 'articles'});
	const items = articles.map(article => itemOf(article));
	const {state} = update(blank, {kind: 'found', items});
	const session = startSession(state, effect => {
		if (effect.kind === 'gather')
			session.dispatch({kind: 'gathered', run: effect.run, articles: articles.map(quotedIn)});
		const article = effect.kind === 'open' && articles.find(({path}) => path === effect.path);
		if (article) session.dispatch({kind: 'opened', key: effect.key, article, searched: true});
	});
	screen = render(<Reader session={session} />);
	const {stdin, lastFrame} = screen;
	return {
		async press(...keys: string[]) {
			for (const key of keys) {
				await drawn();
				stdin.write(key);
			}
			await drawn();
		},
		frame: () => lastFrame() ?? '',
		rows: () => stripVTControlCharacters(lastFrame() ?? '').split('\n'),
		session,
	};
}

describe.each([
	[100, 40],
	[80, 24],
	[60, 20],
	[20, 5],
])('%i x %i', (columns, rows) => {
	test.each([
		['the list', []],
		['an article', ['\r']],
		['the sidebar', ['\r', '\t']],
		['the end of an article', ['\r', 'G']],
		['help', ['?']],
		['a prompt', ['/', 'm', 'i']],
		['a picker', ['t']],
		['zen', ['\r', 'z']],
		['by speaker', ['\r', '\t', 'v']],
		['whose speaker', ['\r', '}', 'c']],
		['the people', ['P']],
		['what one of them said', ['P', '\r']],
		['a name that is looked for', ['P', '/', 'x']],
	])('%s is that many rows, none too wide', async (_, keys) => {
		const reader = open(columns, rows);
		await reader.press(...keys);
		expect(reader.rows()).toHaveLength(rows);
		for (const row of reader.rows()) expect(columnWidth(row)).toBeLessThanOrEqual(columns);
	});
});

test('a new size is drawn at once, the same words at the top', async () => {
	const reader = open(80, 24);
	await reader.press('\r', ' ');
	const {place} = reader.session.state().open!;
	reader.session.dispatch({kind: 'resized', columns: 50, rows: 12});
	await reader.press();
	expect(reader.rows()).toHaveLength(12);
	expect(reader.session.state().open!.place).toEqual(place);
});

test('a tag is picked with the keys and filters the list', async () => {
	const reader = open(80, 24);
	await reader.press('t');
	expect(reader.rows().join('\n')).toContain('Articles with the tag');
	await reader.press('\r');
	expect(reader.session.state().filter.tag).not.toBeNull();
	expect(reader.session.state().visible).toHaveLength(1);
});

test('keys of one chunk reach a picker that is not drawn yet', async () => {
	const reader = open(80, 24);
	await reader.press('tG\r');
	expect(reader.session.state().filter.tag).toBe('river');
});

test('a picker draws the bar before what is under the cursor, and nothing in a colour of its own', async () => {
	const reader = open(80, 24);
	await reader.press('t', 'j');
	expect(reader.rows().filter(row => row.startsWith(' ▌'))).toEqual([expect.stringMatching(/^ ▌ river {2}1 *$/)]);
	expect(reader.frame()).not.toMatch(/\u001B\[(?:3[0-7]|9[0-7])m/);
});
