/** The reader's list filled from real files, with a session but without a terminal. */
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {setTimeout} from 'node:timers/promises';
import {describe, expect, test} from 'vitest';
import {firstPage, searchOpened} from '../../../source/commands/read/first-page.ts';
import {gather} from '../../../source/commands/read/gather.ts';
import {findAll, type Pending, readAll, type Shelf, waiting} from '../../../source/commands/read/load.ts';
import {openCatalog} from '../../../source/library/catalog.ts';
import {keyOf} from '../../../source/library/library.ts';
import {readArticle} from '../../../source/library/read.ts';
import {realPath, scan} from '../../../source/library/scan.ts';
import {LazyTexts} from '../../../source/library/texts/keep.ts';
import {type Session, startSession} from '../../../source/reader/session.ts';
import {initialState, type State} from '../../../source/reader/state.ts';
import type {Effect} from '../../../source/reader/step.ts';
import {folderOfEachTest} from '../../library/folder.ts';

const at = folderOfEachTest();

const story = (title: string, quote = 'We waited for the boats'): string =>
	`${title}\n\nThe pier was long and the winter was longer.\n\n“${quote},” said Mara Lind, who mends nets.\n`;
const feed = (...titles: string[]): string =>
	JSON.stringify({
		version: 'https://jsonfeed.org/version/1.1',
		title: 'Letters',
		items: titles.map(title => ({id: title, title, content_text: `“About ${title},” said Mara Lind.`})),
	});

/** Three articles, a feed of two, and what is no article. */
function lay(): string {
	mkdirSync(at('shelf'));
	const said = {a: 'Nobody mends a net at night', b: 'The ice was late again', c: 'My brother sold his boat'};
	for (const name of ['a', 'b', 'c'] as const)
		writeFileSync(at('shelf', `${name}.txt`), story(`Story ${name}`, said[name]));
	writeFileSync(at('shelf', 'd.json'), feed('bread', 'salt'));
	writeFileSync(at('shelf', 'e.txt'), '');
	return at('shelf');
}

const shelfOf = (marks: Shelf['marks'] = new Map()): Shelf => ({
	catalog: openCatalog(at('catalog.db')),
	texts: new LazyTexts(at('texts.db')),
	marks,
});
const blank = (rows = 24): State => initialState({columns: 80, rows, ascii: false, colour: true, library: 'shelf'});

async function filled(paths: readonly string[], shelf = shelfOf(), state = blank()): Promise<Session> {
	const session = startSession(state, () => {});
	const pending: Pending[] = [];
	await findAll(scan(paths), session, shelf, pending);
	await readAll(pending, session, shelf, () => false);
	return session;
}
const told = ({items}: State): string[] =>
	items.map(({entry, problem, path}) => entry?.title ?? (problem === null ? `? ${path}` : `! ${problem}`));

describe('the list', () => {
	test('holds every article in the order of the files, and what cannot be read', async () => {
		const session = await filled([lay()]);
		expect(told(session.state())).toEqual([
			'Story a',
			'Story b',
			'Story c',
			'bread',
			'salt',
			'! not an article (empty)',
		]);
		expect(session.state().reading).toBeNull();
	});

	test('stands by names before anything is read', async () => {
		const session = startSession(blank(), () => {});
		await findAll(scan([lay()]), session, shelfOf(), []);
		expect(told(session.state()).map(line => line.replace(at(), ''))).toEqual(
			['a.txt', 'b.txt', 'c.txt', 'd.json', 'e.txt'].map(name => `? /shelf/${name}`),
		);
	});

	test('has the marks of the articles by their real paths', async () => {
		const path = lay();
		const mark = {read: true, starred: true, place: null};
		const marks = new Map([
			[keyOf(realPath(`${path}/b.txt`)), mark],
			[keyOf(realPath(`${path}/d.json`), 'salt'), mark],
		]);
		const {items} = (await filled([path], shelfOf(marks))).state();
		expect(items.map(({mark: {starred}}) => starred)).toEqual([false, true, false, false, true, false]);
	});

	test('comes from the catalog the next time, and from the file when that has changed', async () => {
		const path = lay();
		const shelf = shelfOf();
		await filled([path], shelf);
		const known = (): boolean[] =>
			[...scan([path])].map(found => !('reason' in found) && shelf.catalog.entries(found) !== null);
		expect(known()).toEqual([true, true, true, true, true]);
		writeFileSync(at('shelf', 'b.txt'), story('Another story', 'It has changed'));
		expect(known()).toEqual([true, false, true, true, true]);
		expect(told((await filled([path], shelf)).state())[1]).toBe('Another story');
	});

	test('may be opened and marked before it is read, and knows its marks', async () => {
		const path = lay();
		const mark = {read: false, starred: true, place: null};
		const key = keyOf(realPath(`${path}/a.txt`));
		const shelf = shelfOf(new Map([[key, mark]]));
		const asked: Effect[] = [];
		const session = startSession(blank(), effect => void asked.push(effect));
		const pending: Pending[] = [];
		await findAll(scan([path]), session, shelf, pending);
		session.dispatch({kind: 'key', key: 'enter'});
		await readAll(pending, session, shelf, () => false);
		session.dispatch({kind: 'opened', key, article: await readArticle(`${path}/a.txt`), searched: true});
		expect(session.state().open?.article.title).toBe('Story a');
		expect(asked).toEqual([
			{kind: 'open', key, path: `${path}/a.txt`},
			{kind: 'remember', marks: new Map([[key, {...mark, read: true}]])},
		]);
	});

	test('never shows a row for what does not come, however slowly the rest is read', async () => {
		const path = lay();
		const shelf = shelfOf();
		const session = startSession(blank(), () => {});
		const pending: Pending[] = [];
		await findAll(scan([path]), session, shelf, pending);
		const slow = pending.map(({path: file, items}) => ({
			path: file,
			items: (async function* () {
				for await (const item of items) {
					await setTimeout(150);
					yield item;
				}
			})(),
		}));
		const seen: string[] = [];
		session.subscribe(() => void seen.push(told(session.state()).join(', ').replaceAll(`${path}/`, '')));
		await readAll(slow, session, shelf, () => false);
		const right = [
			'Story a, ? b.txt, ? c.txt, ? d.json, ? e.txt',
			'Story a, Story b, ? c.txt, ? d.json, ? e.txt',
			'Story a, Story b, Story c, ? d.json, ? e.txt',
			'Story a, Story b, Story c, bread, ? d.json, ? e.txt',
			'Story a, Story b, Story c, bread, salt, ? e.txt',
			'Story a, Story b, Story c, bread, salt, ! not an article (empty)',
		];
		for (const rows of seen) expect(right).toContain(rows);
		expect(seen.at(-1)).toBe(right.at(-1));
		expect(new Set(seen).size).toBeGreaterThan(3);
	});

	test('writes nothing more when the reader is left while a file is read', async () => {
		const path = lay();
		const shelf = shelfOf();
		let isLeft = false;
		const pending: Pending[] = [
			{
				path,
				items: (async function* () {
					yield waiting(path, shelf);
					await setTimeout(150);
					isLeft = true;
					shelf.catalog.close();
				})(),
			},
		];
		const session = startSession(blank(), () => {});
		const before = session.state();
		await readAll(pending, session, shelf, () => isLeft);
		expect(session.state()).toBe(before);
	});

	test('is left as it is when the reader is left', async () => {
		const session = startSession(blank(), () => {});
		const pending: Pending[] = [];
		await findAll(scan([lay()]), session, shelfOf(), pending);
		const before = session.state();
		await readAll(pending, session, shelfOf(), () => true);
		expect(session.state()).toBe(before);
	});
});

describe('the first page', () => {
	test('of one article is the article, its text searched later', async () => {
		lay();
		const shelf = shelfOf();
		const page = await firstPage(blank(), [at('shelf', 'a.txt')], shelf);
		expect([page.state.open?.article.title, page.state.open?.searched]).toEqual(['Story a', false]);
		expect(page.effects).toEqual([expect.objectContaining({kind: 'remember'})]);
		const session = startSession(page.state, () => {});
		await searchOpened(page.opened!, session, shelf);
		expect(session.state().open?.searched).toBe(true);
		expect(session.state().open?.article.quotes).toHaveLength(1);
		expect(session.state().items[0]?.entry?.quotes).toBe(1);
	});

	test('of one container is the list of what it holds', async () => {
		lay();
		const page = await firstPage(blank(), [at('shelf', 'd.json')], shelfOf());
		expect([told(page.state), page.state.open]).toEqual([['bread', 'salt'], null]);
	});

	test('of one file that cannot be read says why', async () => {
		lay();
		const page = await firstPage(blank(), [at('shelf', 'e.txt')], shelfOf());
		expect(told(page.state)).toEqual(['! not an article (empty)']);
	});

	test('of a folder is as much as the screen holds, the rest comes later', async () => {
		const page = await firstPage(blank(5), [lay()], shelfOf());
		// One entry more than the screen holds, and the row of a file of which more is to come.
		expect(page.state.items.length).toBeLessThanOrEqual(5);
		const session = startSession(page.state, () => {});
		await findAll(page.files, session, shelfOf(), page.pending);
		await readAll(page.pending, session, shelfOf(), () => false);
		expect(told(session.state())).toHaveLength(6);
	});

	test.each([
		['an empty folder', () => at('none'), '! no articles in it'],
		['what is not there', () => at('nowhere'), '! no such file'],
	])('of %s says so', async (_, path, line) => {
		mkdirSync(at('none'));
		expect(told((await firstPage(blank(), [path()], shelfOf())).state)).toEqual([line]);
	});
});

describe('what is quoted', () => {
	/** Gathers until all is compared. */
	async function gathered(session: Session, shelf: Shelf): Promise<State> {
		const run = 1;
		const all = new Promise<void>(resolve => {
			session.subscribe(() => {
				if (session.state().gathered?.ended) resolve();
			});
		});
		session.dispatch({kind: 'key', key: 'P'});
		void gather(run, session, shelf.catalog);
		await all;
		return session.state();
	}

	test('comes from every article, known by the catalog or not', async () => {
		const shelf = shelfOf();
		const session = await filled([lay()], shelf);
		const {gathered: all} = await gathered(session, shelf);
		expect([...(all?.roster.speakers.values() ?? [])].map(({name, quotations}) => [name, quotations.length])).toEqual([
			['Mara Lind', 5],
		]);
		session.dispatch({kind: 'key', key: 'q'});
	});

	test('has what is told differently', async () => {
		const path = lay();
		writeFileSync(`${path}/f.txt`, story('Story f', 'We waited for all the boats').replace('Mara Lind', 'Olav Berg'));
		writeFileSync(`${path}/g.txt`, story('Story g', 'We waited for all the boats'));
		const shelf = shelfOf();
		const session = await filled([path], shelf);
		const {gathered: all} = await gathered(session, shelf);
		const kinds = [...(all?.differences.values() ?? [])].flatMap(differences => differences.map(({kind}) => kind));
		expect(kinds).toEqual(['speaker', 'speaker']);
	});

	test('has the speakers that the reader has named', async () => {
		const path = lay();
		const shelf = shelfOf();
		const [quote] = (await readArticle(`${path}/b.txt`)).quotes;
		const {start, text} = quote!;
		const corrections = new Map([[realPath(`${path}/b.txt`), [{start, text, speaker: 'Olav Berg'}]]]);
		const {gathered: all} = await gathered(await filled([path], shelf, {...blank(), corrections}), shelf);
		expect(all?.roster.speakers.get('olav berg')?.quotations.map(quotation => quotation.text)).toEqual([text]);
	});

	test('of a file that has gone is nothing', async () => {
		const path = lay();
		const session = await filled([path]);
		rmSync(`${path}/a.txt`);
		const {gathered: all} = await gathered(session, {...shelfOf(), catalog: openCatalog('/dev/null/none.db')});
		expect(all?.roster.count).toBe(4);
	});
});
