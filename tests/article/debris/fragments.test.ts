import {expect, test} from 'vitest';
import {fragmentsOf} from '../../../source/article/debris/fragments.ts';

const found = (text: string) => fragmentsOf(text).map(({start, end}) => text.slice(start, end));

test.each([
	['The storm took the roofs of nine houses. Were lost.', ['Were lost.']],
	['They spoke of “the oldest ties.” Can.”', ['Can.”']],
	['Can.”', ['Can.”']],
	['The letter asks the towns to share their boats. Was called for. The mayors agreed.', ['Was called for.']],
	['It struck the harbour at dawn. Was. Nobody slept. Has been closed.', ['Was.', 'Has been closed.']],
])('%s', (text, fragments) => expect(found(text)).toEqual(fragments));

test.each([
	['Was it late? It was.'],
	['Were the boats lost, the town would starve.'],
	['“It was lost. Was lost.”'],
	['"It was lost. Was lost." So she said.'],
	['Will Smith was there. Can the town pay? It can.'],
	['Could be. Will do.'],
])('%s is meant', text => expect(found(text)).toEqual([]));
