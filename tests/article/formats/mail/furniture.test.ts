import {describe, expect, test} from 'vitest';
import type {DraftBlock} from '../../../../source/article/draft.ts';
import {foldFurniture, webVersionOf} from '../../../../source/article/formats/mail/furniture.ts';

const prose = (text: string, href?: string): DraftBlock => ({
	kind: 'paragraph',
	runs: [href === undefined ? {text} : {text, href}],
});
const picture = (alt: string, caption: string | null = null): DraftBlock => ({
	kind: 'image',
	alt,
	caption,
	credit: null,
	source: null,
});
/** The reasons for which the blocks are folded; `-` where one is not. */
const folded = (...blocks: DraftBlock[]): string[] =>
	foldFurniture(blocks).map(block => (block.kind === 'folded' ? block.reason : '-'));

describe('lines around a letter', () => {
	test.each([
		['View this email in your browser', 'view in browser'],
		['Trouble reading this? Open it online', 'view in browser'],
		['Im Browser ansehen', 'view in browser'],
		['Voir dans votre navigateur', 'view in browser'],
		['Unsubscribe', 'unsubscribe line'],
		['Manage your email preferences', 'unsubscribe line'],
		['Newsletter abbestellen', 'unsubscribe line'],
		['Se désabonner', 'unsubscribe line'],
		['Darse de baja', 'unsubscribe line'],
		['You are receiving this email because you signed up.', 'why this was sent'],
		['This message was sent to a@post.example', 'why this was sent'],
		['Vous recevez ce message', 'why this was sent'],
		['Please do not reply to this message.', 'sender’s notice'],
		['© 2024 Tarn Press', 'sender’s notice'],
		['All rights reserved.', 'sender’s notice'],
		['Was this email forwarded to you?', 'share row'],
		['Forward to a friend', 'share row'],
		['Sent from my telephone', 'signature'],
		['Gesendet von meinem Telefon', 'signature'],
		['Get Outlook for Android', 'signature'],
	])('%s: %s', (text, reason) => expect(folded(prose(text))).toEqual([reason]));

	test.each([
		'She sent from my village a letter to the town.',
		'What she could see of it in her browser was a coast in the rain, and behind it the lamp that her father had kept until the ferry was given up.',
		'We forward what we know.',
		'He shared this with us all.',
		`He ${'word '.repeat(70)}unsubscribe`,
		'Add salt to your soup.',
		'',
	])('but not %j', text => expect(folded(prose(text))).toEqual(['-']));

	test.each<[string, DraftBlock, string]>([
		['a button', picture('Facebook icon'), 'share row'],
		['a spacer', picture('spacer'), 'share row'],
		['a picture', picture('A boat at sea'), '-'],
		['a picture with a caption', picture('Logo', 'The old logo of the ferry'), '-'],
		[
			'a list of ways out',
			{kind: 'list', items: [{depth: 0, marker: '•', runs: [{text: 'Unsubscribe'}]}]},
			'unsubscribe line',
		],
		['a quotation of one', {kind: 'quotation', depth: 1, runs: [{text: 'Unsubscribe'}]}, '-'],
		['what is passed on', prose('---------- Forwarded message ---------\nFrom: Bo'), 'forwarded header'],
	])('%s: %s', (_, block, reason) => expect(folded(block)).toEqual([reason]));
});

describe('the foot', () => {
	const foot = [prose('Unsubscribe'), prose('1 Quay Street, Tarn'), picture('A lamp')];
	test.each<[string, DraftBlock[], string[]]>([
		['what follows the way out', [prose('Text.'), ...foot], ['-', 'unsubscribe line', 'foot of the mail', '-']],
		[
			'not what a sentence of the letter follows',
			[...foot, prose('word '.repeat(30))],
			['unsubscribe line', '-', '-', '-'],
		],
		[
			'from the notice on',
			[prose('word '.repeat(30)), prose('All rights reserved.'), prose('Tarn'), prose('Unsubscribe')],
			['-', 'sender’s notice', 'foot of the mail', 'unsubscribe line'],
		],
		['not without a way out', [prose('Text.'), prose('1 Quay Street, Tarn')], ['-', '-']],
		[
			'not past a heading',
			[prose('Unsubscribe'), {kind: 'heading', level: 2, runs: [{text: 'More'}]}, prose('Short.')],
			['unsubscribe line', '-', '-'],
		],
	])('%s', (_, blocks, reasons) => expect(folded(...blocks)).toEqual(reasons));
});

test.each<[string, DraftBlock[], string | null]>([
	['its first lines say', [prose('View in browser', 'https://a.example/w'), prose('Text.')], 'https://a.example/w'],
	['no link', [prose('View in browser')], null],
	['no page', [prose('View in browser', 'mailto:a@b.example')], null],
	['another link', [prose('Our browser', 'https://a.example/w')], null],
	[
		'too far down',
		[...Array.from({length: 12}, () => prose('Text.')), prose('View online', 'https://a.example/w')],
		null,
	],
])('where it stands on the web: %s', (_, blocks, url) => expect(webVersionOf(blocks)).toBe(url));
