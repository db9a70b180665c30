/** What the session asks of the world. */
import {expect, test} from 'vitest';
import {startSession} from '../../source/reader/session.ts';
import type {Effect} from '../../source/reader/step.ts';
import {deskOf, harbour, press} from './keyboard.ts';

test.each([
	['keys typed after q', '', ['q', 'j', 'enter']],
	['an article on its way at Ctrl+C', '', ['enter', 'ctrl+c']],
	['keys typed after Q in an article', '<enter>', ['Q', 'r', 's']],
])('%s ask for nothing once the reader has quit: what would answer is closed', (_, before, keys) => {
	const asked: Effect[] = [];
	const session = startSession(press(deskOf(), before).state, effect => void asked.push(effect));
	for (const key of keys) session.dispatch({kind: 'key', key});
	session.dispatch({kind: 'opened', key: harbour.path, article: harbour, searched: true});
	expect(asked.at(-1)?.kind).toBe('quit');
});
