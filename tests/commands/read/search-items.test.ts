/** Searching the texts of a list on a real disk. */
import {utimesSync, writeFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {searchItems} from '../../../source/commands/read/search-items.ts';
import {openTexts} from '../../../source/library/texts/texts.ts';
import {type Session, startSession} from '../../../source/reader/session.ts';
import type {Item} from '../../../source/reader/state.ts';
import {folderOfEachTest} from '../../library/folder.ts';
import {articleOf, deskOf, itemOf} from '../../reader/keyboard.ts';

const at = folderOfEachTest();

function article(name: string, words: string): Item {
	writeFileSync(at(name), `The story of ${name}\n\n${words} `.repeat(3));
	return itemOf({...articleOf(name, [words]), path: at(name)});
}

/** A session that has begun to search its items; what it asks for is done. */
function searching(items: readonly Item[], words: string): Session {
	const texts = openTexts(at('cache', 'texts.db'));
	const session: Session = startSession(deskOf({}, items).state, effect => {
		if (effect.kind === 'search') void searchItems(effect.run, effect.words, session, texts);
	});
	for (const key of ['S', ...[...words].map(letter => (letter === ' ' ? 'space' : letter)), 'enter'])
		session.dispatch({kind: 'key', key});
	return session;
}

const until = (session: Session, holds: () => boolean): Promise<void> =>
	new Promise(resolve => {
		const stop = session.subscribe(() => {
			if (!holds()) return;
			stop();
			resolve();
		});
	});

const found = (session: Session): string[] =>
	session.state().visible.map(index => session.state().items[index]!.entry!.title);

test('finds those that hold all words, in files that come later, too', async () => {
	const first = [article('a.txt', 'The pier was old.'), article('b.txt', 'The pier was new.')];
	const session = searching(first, 'old pier');
	await until(session, () => session.state().filter.text?.ended === true);
	expect([found(session), session.state().filter.text?.searched]).toEqual([['a.txt'], 2]);
	session.dispatch({kind: 'found', items: [article('c.txt', 'An old house by the pier.')]});
	await until(session, () => session.state().filter.text?.searched === 3);
	expect(found(session)).toEqual(['a.txt', 'c.txt']);
});

test('finds an item of a container by its own text', async () => {
	const items = ['ice', 'salt'].map(title => ({
		id: title,
		title,
		content_text: `All that is known about ${title}. It is much.`,
	}));
	writeFileSync(at('feed.json'), JSON.stringify({version: 'https://jsonfeed.org/version/1.1', title: 'Feed', items}));
	const listed = items.map(({title}) => ({
		...itemOf({...articleOf(title, [title]), path: at('feed.json'), item: title}),
		key: title,
		item: title,
	}));
	const session = searching(listed, 'salt');
	await until(session, () => session.state().filter.text?.ended === true);
	expect(found(session)).toEqual(['salt']);
});

test('finds again in the texts that were kept, until their file changes', async () => {
	const put = (words: string, seconds: number): Item => {
		const item = article('a.txt', words);
		utimesSync(at('a.txt'), seconds, seconds);
		return item;
	};
	const foundIn = async (item: Item): Promise<string[]> => {
		const session = searching([item], 'old pier');
		await until(session, () => session.state().filter.text?.ended === true);
		return found(session);
	};
	expect(await foundIn(put('The pier was old.', 1000))).toEqual(['a.txt']);
	expect(await foundIn(put('The pier was new.', 1000))).toEqual(['a.txt']);
	expect(await foundIn(put('The pier was new.', 2000))).toEqual([]);
});
