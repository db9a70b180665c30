/** The reading state in real files, also where others write them or nobody can. */
import {spawn} from 'node:child_process';
import {existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import {describe, expect, test} from 'vitest';
import type {Mark} from '../../source/library/library.ts';
import {type Memory, openMemory} from '../../source/library/memory.ts';
import {marksIn} from '../../source/library/reading-state.ts';
import {readCorrections, readTags} from '../../source/library/remembered.ts';
import {folderOfEachTest} from './folder.ts';

const at = folderOfEachTest();
const file = (): string => at('state', 'reading.db');

const read = {read: true, starred: false, place: {block: 2, offset: 40}};

describe('the reading state', () => {
	test('is there again', () => {
		const first = openMemory(file());
		first.set('a', read);
		first.set('b', {read: false, starred: true, place: null});
		first.close();
		const second = openMemory(file());
		expect(second.marks()).toEqual(
			new Map<string, Mark>([
				['a', read],
				['b', {read: false, starred: true, place: null}],
			]),
		);
		expect(second.problem).toBeNull();
		second.close();
	});

	const plain: Mark = {read: false, starred: false, place: null};
	const mara = {start: 7, text: 'We waited', speaker: 'Mara Lind'};
	const [elsewhere, olav] = [
		{...mara, start: 90},
		{...mara, speaker: 'Olav Ness'},
	];
	/** What stands in the file when two have had it open, neither of which knew what the other did. */
	const afterTwo = (one: (memory: Memory) => void, other: (memory: Memory) => void, before = one): unknown => {
		const known = openMemory(file());
		if (before !== one) before(known);
		known.close();
		const [first, second] = [openMemory(file()), openMemory(file())];
		one(first);
		other(second);
		first.close();
		second.close();
		const third = openMemory(file());
		third.close();
		return {...third.marks().get('a'), ...(third.corrections().size > 0 ? {said: third.corrections().get('a')} : {})};
	};
	const set =
		(mark: Partial<Mark>) =>
		(memory: Memory): void =>
			void memory.set('a', {...plain, ...mark});
	const correct =
		(...corrections: (typeof mara)[]) =>
		(memory: Memory): void =>
			void memory.correct('a', corrections);
	test.each([
		['star and read', afterTwo, set({starred: true}), set({read: true}), {...plain, starred: true, read: true}],
		['place and star', afterTwo, set(read), set({starred: true}), {...read, starred: true}],
		['two tags', afterTwo, set({tags: ['ice']}), set({tags: ['sea']}), {...plain, tags: ['ice', 'sea']}],
		['two quotes', afterTwo, correct(mara), correct(elsewhere), {said: [mara, elsewhere]}],
		['one quote twice: the last', afterTwo, correct(mara), correct(olav), {said: [olav]}],
	])('two at once lose nothing: %s', (_, run, one, other, kept) => expect(run(one, other)).toEqual(kept));

	test.each([
		['a tag', set({tags: ['ice']}), set({tags: []}), set({tags: ['ice', 'sea']}), {...plain, tags: ['sea']}],
		['a correction', correct(mara), correct(), correct(mara, elsewhere), {said: [elsewhere]}],
	])('two at once: %s that one takes away is not put back by the other', (_, before, one, other, kept) =>
		expect(afterTwo(one, other, before)).toEqual(kept),
	);

	test('what is in the way is told, and tried again at the end', () => {
		const memory = openMemory(file());
		const other = new DatabaseSync(file());
		other.exec('BEGIN IMMEDIATE');
		expect(memory.set('a', read)).toMatch(/locked/);
		expect(memory.correct('a', [mara])).toMatch(/locked/);
		other.exec('COMMIT');
		expect(memory.set('a', {...read, starred: true})).toBeNull();
		memory.close();
		other.close();
		expect(memory.problem).toBeNull();
		const again = openMemory(file());
		expect(again.marks().get('a')).toEqual({...read, starred: true});
		expect(again.corrections().get('a')).toEqual([mara]);
		again.close();
	});

	test('tells what another has written since, and only that', () => {
		const [one, other] = [openMemory(file()), openMemory(file())];
		one.set('a', read);
		expect(other.fromOthers()).toEqual({marks: new Map([['a', read]]), corrections: new Map()});
		expect([other.marks().get('a'), other.fromOthers()]).toEqual([read, null]);
		other.set('b', read);
		other.correct('b', [mara]);
		expect(other.fromOthers()).toBeNull();
		expect(one.fromOthers()).toEqual({marks: new Map([['b', read]]), corrections: new Map([['b', [mara]]])});
		other.correct('b', []);
		expect(one.fromOthers()).toEqual({marks: new Map(), corrections: new Map([['b', []]])});
		one.close();
		other.close();
	});

	test('what could not be kept is not taken from others', () => {
		const [one, other] = [openMemory(file()), openMemory(file())];
		const writer = new DatabaseSync(file());
		other.set('a', {...read, starred: true});
		writer.exec('BEGIN IMMEDIATE');
		expect(one.set('a', read)).toMatch(/locked/);
		writer.exec('COMMIT');
		expect(one.fromOthers()).toBeNull();
		expect(one.marks().get('a')).toEqual(read);
		for (const open of [one, other, writer]) open.close();
	});

	test('many marks are kept together, or tried again together at the end', () => {
		const memory = openMemory(file());
		const other = new DatabaseSync(file());
		const many = new Map(['a', 'b', 'c'].map(key => [key, read]));
		other.exec('BEGIN IMMEDIATE');
		expect(memory.setAll(many)).toMatch(/locked/);
		other.exec('COMMIT');
		memory.set('b', {...read, starred: true});
		expect([...marksIn(other).keys()]).toEqual(['b']);
		memory.close();
		expect(marksIn(other)).toEqual(new Map([...many, ['b', {...read, starred: true}]]));
		other.close();
	});

	test('what could not be kept is told at the end', () => {
		const memory = openMemory(file());
		const other = new DatabaseSync(file());
		other.exec('BEGIN IMMEDIATE');
		memory.correct('a', [mara]);
		memory.close();
		expect(memory.problem).toBe(
			'the reading state is locked by another program; what was marked or corrected since is not kept',
		);
		other.close();
	});

	test('where nothing can be written, what is in it is known', () => {
		const memory = openMemory(file());
		memory.set('a', read);
		memory.correct('a', [mara]);
		memory.close();
		symlinkSync(at('none', 'shm'), `${file()}-shm`);
		const unwritable = openMemory(file());
		expect(unwritable.problem).toContain('for this run only');
		expect(unwritable.marks().get('a')).toEqual(read);
		const complaints: string[] = [];
		expect([...readCorrections(file(), problem => complaints.push(problem)).values()]).toEqual([[mara]]);
		expect(complaints).toEqual([]);
	});

	test.each<[string, () => void, string]>([
		['a newer', () => void new DatabaseSync(file()).exec('PRAGMA user_version = 99'), 'written by a newer newsread'],
		['a broken', () => writeFileSync(file(), 'no database, and longer than a header '.repeat(20)), 'cannot be opened'],
	])('%s one is no reason to be silent about corrections and tags', (_, spoil, why) => {
		openMemory(file()).close();
		spoil();
		const complaints: string[] = [];
		readCorrections(file(), problem => complaints.push(problem));
		readTags(file(), problem => complaints.push(problem));
		expect(complaints[0]).toContain(`${why}; your corrections of speakers are not known`);
		expect(complaints[1]).toContain(`${why}; your tags are not known`);
	});

	test.each([
		[
			'no database',
			() => writeFileSync(file(), 'this is no database, and longer than its header would be '.repeat(20)),
		],
		[
			'a damaged one',
			() => {
				openMemory(file()).close();
				const database = new DatabaseSync(file());
				for (const {name} of database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all())
					database.exec(`DROP TABLE ${name}`);
				database.close();
			},
		],
	])('%s is set aside, and a new one works', (_, damage) => {
		mkdirSync(at('state'));
		damage();
		const memory = openMemory(file());
		memory.set('a', read);
		memory.close();
		expect(memory.problem).toContain('broken');
		expect(readdirSync(at('state')).some(name => name.includes('broken-1'))).toBe(true);
		const again = openMemory(file());
		expect(again.marks().get('a')).toEqual(read);
		again.close();
	});

	test('a newer one is left alone', () => {
		openMemory(file()).close();
		const database = new DatabaseSync(file());
		database.exec('PRAGMA user_version = 99');
		database.close();
		const memory = openMemory(file());
		memory.set('a', read);
		expect(memory.problem).toContain('newer');
		expect(readdirSync(at('state')).some(name => name.includes('broken'))).toBe(false);
	});

	test('a locked one does not keep us', () => {
		openMemory(file()).close();
		const other = new DatabaseSync(file());
		other.exec('BEGIN EXCLUSIVE');
		const memory = openMemory(file());
		expect(memory.set('a', read)).toContain('locked');
		expect(memory.marks().get('a')).toEqual(read);
		other.close();
	});

	test('where nothing can be written, marks live for the run', () => {
		const memory = openMemory('/dev/null/newsread/reading.db');
		memory.set('a', read);
		expect(memory.marks().get('a')).toEqual(read);
		expect(memory.problem).not.toBeNull();
	});

	test('what was set is there after a kill', async () => {
		const script = `import {openMemory} from ${JSON.stringify(join(import.meta.dirname, '../../source/library/memory.ts'))};
			const memory = openMemory(${JSON.stringify(file())});
			for (let count = 0; ; count++) { memory.set('key ' + count, {read: true, starred: false, place: null}); if (count === 50) console.log('ready'); }`;
		const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', script], {
			stdio: ['ignore', 'pipe', 'ignore'],
		});
		await new Promise(resolve => child.stdout.once('data', resolve));
		child.kill('SIGKILL');
		await new Promise(resolve => child.once('exit', resolve));
		const memory = openMemory(file());
		expect(memory.problem).toBeNull();
		expect(memory.marks().size).toBeGreaterThan(50);
		memory.close();
	});
});

describe('tags of the reader', () => {
	const kept = (...steps: (readonly string[] | undefined)[]): readonly string[] | undefined => {
		const memory = openMemory(file());
		for (const tags of steps) memory.set('a', {...read, ...(tags ? {tags} : {})});
		memory.close();
		const again = openMemory(file());
		const mark = again.marks().get('a');
		again.close();
		return mark?.tags;
	};
	test.each<[string, (string[] | undefined)[], string[] | undefined]>([
		['none', [undefined], undefined],
		['some', [['ice', 'sea']], ['ice', 'sea']],
		['the last', [['ice'], ['sea']], ['sea']],
		['none any more', [['ice'], []], undefined],
		['one twice', [['ice', 'ice']], ['ice']],
	])('%s', (_, steps, tags) => expect(kept(...steps)).toEqual(tags));

	test('stand with marks that were made before there were tags', () => {
		openMemory(file()).close();
		const database = new DatabaseSync(file());
		database.exec("INSERT INTO mark VALUES ('a', 1, 0, 2, 40); DROP TABLE tag; PRAGMA user_version = 3");
		database.close();
		const memory = openMemory(file());
		expect(memory.marks().get('a')).toEqual(read);
		memory.set('a', {...read, tags: ['ice']});
		memory.close();
		expect(openMemory(file()).marks().get('a')?.tags).toEqual(['ice']);
	});
});

describe('wishes', () => {
	test('are kept, the last of a name', () => {
		const memory = openMemory(file());
		memory.wish('theme', 'light');
		memory.wish('theme', 'plain');
		memory.wish('measure', '60');
		memory.close();
		const again = openMemory(file());
		expect([...again.wishes()].sort()).toEqual([
			['measure', '60'],
			['theme', 'plain'],
		]);
		again.close();
	});

	test('come into a reading state that knew none, and what it held stays', () => {
		const memory = openMemory(file());
		memory.set('a', read);
		memory.close();
		const database = new DatabaseSync(file());
		database.exec('DROP TABLE wish; PRAGMA user_version = 2');
		database.close();
		const again = openMemory(file());
		again.wish('theme', 'light');
		expect([again.problem, again.marks().get('a'), again.wishes().get('theme')]).toEqual([null, read, 'light']);
		again.close();
	});

	test('live for the run where nothing can be written', () => {
		const memory = openMemory('/dev/null/newsread/reading.db');
		memory.wish('theme', 'light');
		expect(memory.wishes().get('theme')).toBe('light');
	});
});

describe('corrections of speakers', () => {
	const corrections = () => readCorrections(file(), () => {});
	const correction = {start: 7, text: 'We waited', speaker: 'Mara Lind'};

	test('are kept, replaced and taken back', () => {
		const memory = openMemory(file());
		memory.correct('a', [correction, {...correction, start: 90, speaker: null}]);
		memory.correct('b', [correction]);
		memory.correct('b', []);
		memory.close();
		expect([...corrections()]).toEqual([['a', [correction, {...correction, start: 90, speaker: null}]]]);
	});

	test('come into a reading state that knew none', () => {
		openMemory(file()).close();
		const database = new DatabaseSync(file());
		database.exec('DROP TABLE correction; PRAGMA user_version = 1');
		database.close();
		const memory = openMemory(file());
		memory.correct('a', [correction]);
		memory.close();
		expect(corrections().get('a')).toEqual([correction]);
	});

	test('asking makes no file', () => {
		expect(readCorrections(at('none', 'reading.db'), () => {}).size).toBe(0);
		expect(existsSync(at('none'))).toBe(false);
	});
});
