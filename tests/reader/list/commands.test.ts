import {describe, expect, test} from 'vitest';
import {sidebarRows} from '../../../source/reader/article/sidebar.ts';
import {selected} from '../../../source/reader/state.ts';
import {update} from '../../../source/reader/update.ts';
import {choose, deskOf, harbour, itemOf, market, museum, press, tell} from '../keyboard.ts';

const titleAt = (keys: string): string | undefined => selected(press(deskOf(), keys).state)?.entry?.title;

describe('moving in the list', () => {
	test.each([
		['', harbour.title],
		['j', museum.title],
		['<down>', museum.title],
		['jj', market.title],
		['jjjjj', market.title],
		['jk', harbour.title],
		['kkk', harbour.title],
		['G', market.title],
		['<end>', market.title],
		['Gg', harbour.title],
		['J', museum.title],
		['JK', harbour.title],
		['<space>', market.title],
		['<space>b', harbour.title],
		[']', museum.title],
		['r]r]', market.title],
	])('%s', (keys, title) => expect(titleAt(keys)).toBe(title));
});

describe('keys typed while an article is on its way', () => {
	/** Presses keys without answering, then lets the article come. */
	function late(keys: readonly string[], article = harbour) {
		let {state} = deskOf();
		for (const key of keys) ({state} = update(state, {kind: 'key', key}));
		return update(state, {kind: 'opened', key: article.path, article, searched: true}).state;
	}

	test('are meant for it', () => expect(late(['enter', 'space', 'space']).open?.top).toBeGreaterThan(20));
	test('may leave it again', () => {
		const state = late(['enter', 'q', 'j']);
		expect([state.open, state.cursor]).toEqual([null, 1]);
	});
	test('wait for the next one that they open', () => {
		const state = late(['enter', 'J', 'space']);
		expect([state.opening, state.held]).toEqual([museum.path, ['space']]);
	});
	test('are dropped with it by Esc', () => {
		const state = late(['enter', 'j', 'escape', 'j']);
		expect([state.open, state.opening, state.cursor]).toEqual([null, null, 1]);
	});
	test('Ctrl+C does not wait', () => {
		const {state} = update(deskOf().state, {kind: 'key', key: 'enter'});
		expect(update(state, {kind: 'key', key: 'ctrl+c'}).effects).toEqual([{kind: 'quit', code: 130}]);
	});
	test('go to the list where it cannot be read', () => {
		let {state} = deskOf();
		for (const key of ['enter', 'j']) ({state} = update(state, {kind: 'key', key}));
		({state} = update(state, {kind: 'failed', key: harbour.path, reason: 'gone'}));
		expect([state.cursor, state.opening]).toEqual([1, null]);
	});
});

describe('filtering', () => {
	const listed = (keys: string): (string | undefined)[] => {
		const {state} = press(deskOf(), keys);
		return state.visible.map(index => state.items[index]?.entry?.title);
	};
	test.each([
		['/museum', [museum.title]],
		['/MUSEUM<enter>', [museum.title]],
		['/mark day', [market.title]],
		['/culture', [museum.title, market.title]],
		['/culture food', [market.title]],
		['/culturex<backspace>', [museum.title, market.title]],
		['/museum<escape>', [harbour.title, museum.title, market.title]],
		['/museum<enter><escape>', [harbour.title, museum.title, market.title]],
		['/nothing like it', []],
	])('%s', (keys, titles) => expect(listed(keys)).toEqual(titles));

	test.each([
		["/L'ETE", true],
		['/"cafe"', true],
		['/l’été', true],
		['/lete', false],
	])('%s finds a title whatever its marks and accents: %s', (keys, found) => {
		const summer = itemOf({...market, title: 'L’été au “Café”'});
		expect(press(deskOf({}, [summer]), keys).state.visible).toEqual(found ? [0] : []);
	});

	test('keeps the cursor on its article', () => {
		const {state} = press(deskOf(), 'jj/culture');
		expect(selected(state)?.entry?.title).toBe(market.title);
	});

	test('a picked tag filters, a second pick of "all articles" clears', () => {
		const desk = press(deskOf(), 't');
		expect(desk.state.picker?.choices.map(({label, note}) => `${label} ${note}`)).toEqual([
			'culture 2',
			'climate 1',
			'fisheries 1',
			'food 1',
		]);
		choose(desk, 'food');
		expect(desk.state.visible).toEqual([2]);
		press(desk, 't');
		expect(desk.state.picker?.choices[0]).toEqual({label: 'all articles', value: ''});
		choose(desk, '');
		expect(desk.state.visible).toEqual([0, 1, 2]);
	});

	test('pasted text goes into the prompt, and nowhere without one', () => {
		const desk = deskOf();
		tell(desk, {kind: 'pasted', text: 'jjq'});
		expect(desk.state.cursor).toBe(0);
		press(desk, '/');
		tell(desk, {kind: 'pasted', text: 'muse\num'});
		expect(desk.state.filter.words).toBe('muse um');
	});
});

describe('marks', () => {
	const marks = (keys: string): string => {
		const {state} = press(deskOf(), keys);
		return state.items.map(({mark}) => `${mark.read ? 'r' : '-'}${mark.starred ? 's' : '-'}`).join(' ');
	};
	test.each([
		['r', 'r- -- --'],
		['rr', '-- -- --'],
		['js', '-- -s --'],
		['A', 'r- r- r-'],
		['AU', '-- -- --'],
		['rAU', 'r- -- --'],
		['rAUU', '-- -- --'],
		['/culture<enter>A', '-- r- r-'],
	])('%s', (keys, expected) => expect(marks(keys)).toBe(expected));

	test('every change is remembered at once', () => {
		expect(press(deskOf(), 's').effects).toEqual([
			{kind: 'remember', marks: new Map([[harbour.path, {read: false, starred: true, place: null}]])},
		]);
	});
});

describe('tags of the reader', () => {
	const tagged = (keys: string) => press(deskOf(), keys).state.items.map(({mark}) => (mark.tags ?? []).join('+'));
	test.each([
		['#ice<enter>', ['ice', '', '']],
		['##ice<enter>', ['ice', '', '']],
		['#two words<enter>', ['two words', '', '']],
		['#ice<enter>#sea<enter>', ['ice+sea', '', '']],
		['#ice<enter>#ice<enter>', ['', '', '']],
		['#ice<enter>#sea<enter>#ice<enter>', ['sea', '', '']],
		['#ice<enter>U', ['', '', '']],
		['#ice<enter>#ice<enter>U', ['ice', '', '']],
		['#ice<enter>sU', ['ice', '', '']],
		['#ice<escape>', ['', '', '']],
		['#<enter>', ['', '', '']],
		['j<enter>#ice<enter>', ['', 'ice', '']],
		['j<enter><tab>#ice<enter>', ['', 'ice', '']],
	])('%s', (keys, tags) => expect(tagged(keys)).toEqual(tags));

	test('are offered, filtered by and found like its own', () => {
		const desk = press(deskOf(), 'j#ice<enter>t');
		expect(desk.state.picker?.choices).toContainEqual({label: 'ice', note: '1', value: 'ice'});
		expect(choose(desk, 'ice').state.visible).toEqual([1]);
		expect(press(deskOf(), 'j#snowdrift<enter>/snowd').state.visible).toEqual([1]);
	});

	test('stand in the sidebar before those of the article, and lead to its articles', () => {
		const open = press(deskOf({columns: 110, rows: 40}), '<enter>#ice<enter>#climate<enter><tab>G');
		const shown = (desk: typeof open): string[] =>
			sidebarRows(desk.state.open!, 40, 40, desk.state, {cursor: null, underEye: null})
				.map(row => row.map(({text}) => text).join(''))
				.map(row => row.trim())
				.filter(row => /^#?(?:ice|climate|fisheries|TAGS.*)$/.test(row));
		expect(shown(open)).toEqual(['TAGS  3', '#ice', 'climate', 'fisheries']);
		expect(shown(press(open, 'qq<enter><tab>'))).toEqual(['TAGS  3', '#ice', 'climate', 'fisheries']);
		expect(shown(press(open, '#ice<enter>'))).toEqual(['TAGS  2', 'climate', 'fisheries']);
		expect(shown(press(open, 'U'))).toEqual(['TAGS  3', '#ice', 'climate', 'fisheries']);
		expect(press(open, 'Gkk<enter>').state.filter.tag).toBe('ice');
	});

	test('are remembered at once, and told', () => {
		const desk = press(deskOf(), '#ice<enter>');
		expect(desk.effects).toEqual([
			{kind: 'remember', marks: new Map([[harbour.path, {read: false, starred: false, place: null, tags: ['ice']}]])},
		]);
		expect(desk.state.message).toBe('tagged ice; U undoes');
		expect(press(desk, '#ice<enter>').state.message).toBe('no longer tagged ice; U undoes');
	});
});

describe('files arriving', () => {
	const waiting = (path: string) => ({
		key: `file ${path}`,
		path,
		entry: null,
		problem: null,
		mark: {read: false, starred: false, place: null},
	});

	test('what was read takes the place of its file, and the cursor stays on its article', () => {
		const desk = deskOf({}, [waiting('a.md'), itemOf(museum), waiting('z.md')]);
		press(desk, 'j');
		tell(desk, {kind: 'read', items: new Map([['a.md', [itemOf(harbour), itemOf(market)]]])});
		expect(desk.state.items.map(item => item.path)).toEqual([harbour.path, market.path, museum.path, 'z.md']);
		expect(selected(desk.state)?.path).toBe(museum.path);
	});

	test('what is found in a text takes the place of its item, under the cursor and only there', () => {
		const unsearched = {...itemOf({...harbour, quotes: []}), provisional: true as const};
		const desk = deskOf({}, [itemOf(museum), unsearched]);
		press(desk, 'j');
		tell(desk, {kind: 'read', items: new Map([harbour, museum].map(article => [article.path, [itemOf(article)]]))});
		expect(desk.state.items.map(item => item.entry?.quotes)).toEqual([0, harbour.quotes.length]);
		expect(selected(desk.state)).toEqual(itemOf(harbour));
	});

	test('what was marked while it was read stays marked', () => {
		const desk = press(deskOf({}, [{...itemOf(harbour), provisional: true}]), 's#ice<enter>');
		tell(desk, {kind: 'read', items: new Map([[harbour.path, [itemOf(harbour)]]])});
		expect(desk.state.items[0]?.mark).toMatchObject({starred: true, tags: ['ice']});
		expect(desk.state.items[0]?.provisional).toBeUndefined();
	});

	test('what cannot be read keeps a row with its reason', () => {
		const desk = deskOf({}, [waiting('a.md')]);
		tell(desk, {kind: 'read', items: new Map([['a.md', [{...waiting('a.md'), problem: 'binary data'}]]])});
		press(desk, '<enter>');
		expect(desk.state.message).toBe('a.md: binary data');
		expect(desk.effects).toEqual([]);
	});
});

describe('leaving', () => {
	test.each([
		['q', 0],
		['Q', 0],
		['<ctrl+c>', 130],
		['/abc<ctrl+c>', 130],
		['?Q', 0],
	])('%s', (keys, code) => expect(press(deskOf(), keys).effects).toContainEqual({kind: 'quit', code}));

	test.each(['q', 'h', '<left>', '<escape>', '<backspace>'])(
		'%s goes back to all articles from those of a tag',
		key => {
			const {state, effects} = press(deskOf(), `/culture<enter>${key}`);
			expect([state.visible.length, effects]).toEqual([3, []]);
		},
	);

	test('q in a prompt is a letter', () => expect(press(deskOf(), '/q').effects).toEqual([]));
});
