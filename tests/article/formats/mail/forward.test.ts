import {describe, expect, test} from 'vitest';
import type {DraftBlock} from '../../../../source/article/draft.ts';
import {forwardLine, forwardReason, passedOn} from '../../../../source/article/formats/mail/forward.ts';

describe('the line over what is passed on', () => {
	test.each([
		['---------- Forwarded message ---------', true],
		['-----Original Message-----', true],
		['----- Weitergeleitete Nachricht -----', true],
		['-------- Message d’origine --------', true],
		['----- Mensaje original -----', true],
		['Begin forwarded message:', true],
		['- Forwarded message', false],
		['-- ', false],
		['---- forwardedness', false],
		['He began the forwarded message:', false],
	])('%s: %s', (line, is) => expect(forwardLine.test(line)).toBe(is));
});

const header = (...lines: string[]): DraftBlock => ({kind: 'folded', text: lines.join('\n'), reason: forwardReason});
const prose = (text: string): DraftBlock => ({kind: 'paragraph', runs: [{text}]});
const line = '---------- Forwarded message ---------';

test.each<[string, DraftBlock[], object | null]>([
	[
		'a letter',
		[header(line, 'From: Bo Cole <bo@post.example>', 'Date: 19 Jan 2024', 'Subject: Fwd: Rain')],
		{title: 'Rain', byline: ['Bo Cole'], published: '19 Jan 2024', site: 'post.example'},
	],
	[
		'in German',
		[header(line, 'Von: Bo Cole <bo@post.example>', 'Gesendet: heute', 'Betreff: WG: Regen')],
		{title: 'Regen', byline: ['Bo Cole'], published: 'heute'},
	],
	['in bold', [header(line, '*From:* Bo Cole', '*Subject:* Rain')], {title: 'Rain', byline: ['Bo Cole'], site: null}],
	[
		'by an address',
		[header(line, 'From: bo@post.example', 'Subject: Rain')],
		{byline: ['bo@post.example'], site: 'post.example'},
	],
	['in quotation marks', [header(line, 'From: "Bo Cole" <bo@post.example>', 'Subject: Rain')], {byline: ['Bo Cole']}],
	['the first of a name', [header(line, 'From: Bo', 'From: Ann', 'Subject: A: b')], {byline: ['Bo'], title: 'A: b'}],
	['below few words', [prose('See below.'), header(line, 'From: Bo', 'Subject: Rain')], {title: 'Rain'}],
	['below a letter', [prose('word '.repeat(60)), header(line, 'From: Bo', 'Subject: Rain')], null],
	['without a subject', [header(line, 'From: Bo')], null],
	['without a sender', [header(line, 'Subject: Rain')], null],
	['nothing passed on', [prose('From: Bo')], null],
	['something else folded', [{kind: 'folded', text: 'From: Bo\nSubject: Rain', reason: 'signature'}], null],
])('%s', (_, blocks, passed) => {
	if (passed === null) expect(passedOn(blocks)).toBeNull();
	else expect(passedOn(blocks)).toMatchObject(passed);
});
