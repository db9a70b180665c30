import {expect, test} from 'vitest';
import {quotesIn, testDialogues} from './dialogue/expect.ts';

const news = (heading: string, ...body: string[]) => ['# News', `## ${heading}`, ...body].join('\n\n');
const falk = 'Anna Falk said on Monday that “the dam will hold until spring and longer.”';
const said = 'Anna Falk | Anna Falk | the dam will hold until spring and longer.';

testDialogues(
	[
		['a name before a colon', news('Falk: ‘Nobody Will Drown’', falk), 'Anna Falk | Falk | Nobody Will Drown', said],
		['a full name', news('Anna Falk: “Nobody will drown”', falk), 'Anna Falk | Anna Falk | Nobody will drown', said],
		['a name the text has not', news('Holm: “We are ready”', falk), 'Holm | Holm | We are ready', said],
		['a cue behind', news('‘Nobody Will Drown’, Says Falk', falk), 'Anna Falk | Falk | Nobody Will Drown', said],
		[
			'a comma within the marks',
			news('“Nobody will drown,” says Falk', falk),
			'Anna Falk | Falk | Nobody will drown,',
			said,
		],
		['a name behind a colon', news('‘Nobody Will Drown’: Falk', falk), 'Anna Falk | Falk | Nobody Will Drown', said],
		['a name behind a dash', news('‘Nobody Will Drown’ – Falk', falk), 'Anna Falk | Falk | Nobody Will Drown', said],
		['a cue before', news('Falk Says: ‘Nobody Will Drown’', falk), 'Anna Falk | Falk | Nobody Will Drown', said],
		[
			'a cue before, no colon',
			news('Falk says “nobody will drown”', falk),
			'Anna Falk | Falk | nobody will drown',
			said,
		],
		[
			'the same words in the text',
			news('“The dam will hold until spring”', falk),
			'Anna Falk | Anna Falk | The dam will hold until spring',
			said,
		],
		['words that the text has not are nobody’s', news('“A river is a promise”', falk), said],
		[
			'the same words behind what happened',
			news('A flood in the valley: “the dam will hold until spring”', falk),
			'Anna Falk | Anna Falk | the dam will hold until spring',
			said,
		],
		['two of the same words', news('A flood in the valley: “the dam”', falk), said],
		['a title of a work', news('The Trio Plays ‘Blue Harbour’ in Holm', falk), said],
		['a verb that says nothing', news('Falk Leaves ‘Blue Harbour’', falk), said],
		['two quotations', news('‘Ready’ and ‘Steady’, Says Falk', falk), said],
	],
	{path: 'news.md'},
);

const plain = (...lines: string[]) => ['News', ...lines].join('\n\n');
const pryce = '“The fish were here before,” said its secretary, Owen Pryce.';

testDialogues([
	[
		'a question that heads what follows is not the last speaker’s',
		plain(pryce, '“How long can you sit beside a river?”', 'Not everybody on the rota knew.'),
		'Owen Pryce | Owen Pryce | The fish were here before,',
		'? | - | How long can you sit beside a river?',
	],
	[
		'words set large are said by whoever says them in the text',
		plain(
			pryce,
			'“You can hear the water think”',
			'Not everybody on the rota knew. “You can hear the water think,” said Ida Brandt.',
		),
		'Owen Pryce | Owen Pryce | The fish were here before,',
		'Ida Brandt | Ida Brandt | You can hear the water think',
		'Ida Brandt | Ida Brandt | You can hear the water think,',
	],
	[
		'a sentence goes on with the last speaker',
		plain(pryce, '“They will be here after it.”', 'Not everybody on the rota knew.'),
		'Owen Pryce | Owen Pryce | The fish were here before,',
		'Owen Pryce | Owen Pryce | They will be here after it.',
	],
	[
		'a question goes on where the next paragraph does',
		plain(pryce, '“Who asked them?', '“Nobody did.”', 'The boats left.'),
		'Owen Pryce | Owen Pryce | The fish were here before,',
		'Owen Pryce | Owen Pryce | Who asked them?',
		'Owen Pryce | Owen Pryce | Nobody did.',
	],
]);

testDialogues(
	[
		[
			'German: a name before a colon',
			'# Neues\n\n## Falk: „Niemand wird ertrinken“\n\nAnna Falk sagte am Montag: „Der Damm hält bis zum Frühling.“',
			'Anna Falk | Falk | Niemand wird ertrinken',
			'Anna Falk | Anna Falk | Der Damm hält bis zum Frühling.',
		],
		[
			'German: a cue behind',
			'# Neues\n\n## „Niemand wird ertrinken“, sagt Falk\n\nAnna Falk sagte am Montag: „Der Damm hält bis zum Frühling.“',
			'Anna Falk | Falk | Niemand wird ertrinken',
			'Anna Falk | Anna Falk | Der Damm hält bis zum Frühling.',
		],
	],
	{path: 'neues.md', language: 'de'},
);

test('the cue of a heading is its own word', async () => {
	const {quotes} = await quotesIn(news('‘Nobody Will Drown’, Says Falk', falk), {path: 'news.md'});
	expect(quotes[0]!.cue).toBe('Says');
});

test('a book of headings is read in linear time', async () => {
	const started = process.cpuUsage().user;
	await quotesIn(`${'## “The dam will hold”\n\nSo it was told.\n\n'.repeat(3_000)}${falk}`, {path: 'news.md'});
	expect((process.cpuUsage().user - started) / 1000).toBeLessThan(2500);
});
