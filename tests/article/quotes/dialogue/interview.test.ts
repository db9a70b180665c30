import {expect, test} from 'vitest';
import {quotesIn, testDialogues} from './expect.ts';

const introduced = 'Reef\n\nWe spoke with the diver Kalea Mahoe on her boat.';
const bold = (introduction: string, ...exchanges: [question: string, ...answer: string[]][]) =>
	['# Reef', introduction, ...exchanges.flatMap(([question, ...answer]) => [`**${question}**`, ...answer])].join(
		'\n\n',
	);

testDialogues([
	[
		'answers between marks',
		`${introduced}\n\nIs it dark down there?\n\n“Yes. I sing.”\n\nWho hears it?\n\n“The shrimp.”`,
		'Kalea Mahoe | Kalea Mahoe | Yes. I sing.',
		'Kalea Mahoe | Kalea Mahoe | The shrimp.',
	],
	[
		'an answer over paragraphs, each opened by a mark',
		`${introduced}\n\nIs it dark down there?\n\n“Yes.\n\n“I sing.”\n\nWho hears it?\n\n“The shrimp.”`,
		'Kalea Mahoe | Kalea Mahoe | Yes.',
		'Kalea Mahoe | Kalea Mahoe | I sing.',
		'Kalea Mahoe | Kalea Mahoe | The shrimp.',
	],
	[
		'somebody else answers',
		`${introduced}\n\nIs it dark down there?\n\n“Very,” said Ida Brandt, who steers.\n\nWho hears it?\n\n“The shrimp.”`,
		'Ida Brandt | Ida Brandt | Very,',
		'Kalea Mahoe | Kalea Mahoe | The shrimp.',
	],
	[
		'an answer in a cue’s words stays with its cue',
		`${introduced}\n\nIs it dark down there?\n\n“Very,” she said. “I sing.”\n\nWho hears it?\n\n“The shrimp.”`,
		'Kalea Mahoe | she | Very,',
		'Kalea Mahoe | she | I sing.',
		'Kalea Mahoe | Kalea Mahoe | The shrimp.',
	],
	[
		'nobody is introduced',
		'Reef\n\nThe reef is old.\n\nIs it dark down there?\n\n“Yes, it is dark. I sing.”\n\nWho hears it?\n\n“The shrimp and the crabs do.”',
		'? | - | Yes, it is dark. I sing.',
		'? | - | The shrimp and the crabs do.',
	],
]);

testDialogues(
	[
		[
			'questions in bold',
			bold(
				'We spoke with the diver Kalea Mahoe on her boat.',
				['Are you afraid?', 'I used to be.', 'I count.'],
				['Do you sing?', 'I do.'],
			),
			'Kalea Mahoe | Kalea Mahoe | I used to be.',
			'Kalea Mahoe | Kalea Mahoe | I count.',
			'Kalea Mahoe | Kalea Mahoe | I do.',
		],
		[
			'the answer behind the bold question on its line',
			'# Reef\n\nWe spoke with the diver Kalea Mahoe.\n\n**Are you afraid?** I used to be.\n\n**Do you sing?** I do.',
			'Kalea Mahoe | Kalea Mahoe | I used to be.',
			'Kalea Mahoe | Kalea Mahoe | I do.',
		],
		[
			'questions as headings',
			'# Reef\n\nWe met Kalea Mahoe.\n\n## Are you afraid?\n\nI used to be.\n\n## Do you sing?\n\nI do.',
			'Kalea Mahoe | Kalea Mahoe | I used to be.',
			'Kalea Mahoe | Kalea Mahoe | I do.',
		],
		[
			'questions in italics',
			'# Reef\n\nWe met Kalea Mahoe.\n\n*Are you afraid?*\n\nI used to be.\n\n*Do you sing?*\n\nI do.',
			'Kalea Mahoe | Kalea Mahoe | I used to be.',
			'Kalea Mahoe | Kalea Mahoe | I do.',
		],
		[
			'the only person of the introduction',
			bold('Ida Brandt keeps the light at Holm.', ['Are you lonely?', 'I have a dog.'], ['Do you sing?', 'I do.']),
			'Ida Brandt | Ida Brandt | I have a dog.',
			'Ida Brandt | Ida Brandt | I do.',
		],
		[
			'a pronoun in the words of the meeting',
			bold(
				'Ida Brandt keeps the light at Holm. I spoke with her about the night the Old Cutter sank.',
				['Are you lonely?', 'I have a dog.'],
				['Do you sing?', 'I do.'],
			),
			'Ida Brandt | Ida Brandt | I have a dog.',
			'Ida Brandt | Ida Brandt | I do.',
		],
		[
			'what is told beside the answers',
			bold(
				'We met Kalea Mahoe.',
				['Are you afraid?', 'I was.', 'Mahoe laughs.', '[A boat passes.]'],
				['Do you sing?', 'I do.'],
			),
			'Kalea Mahoe | Kalea Mahoe | I was.',
			'Kalea Mahoe | Kalea Mahoe | I do.',
		],
		[
			'the end of the article',
			bold('We met Kalea Mahoe.', ['Are you afraid?', 'I was.'], ['Do you sing?', 'I do.', 'The book is out in May.']),
			'Kalea Mahoe | Kalea Mahoe | I was.',
			'Kalea Mahoe | Kalea Mahoe | I do.',
		],
		['no interview: one question', bold('We met Kalea Mahoe.', ['Are you afraid?', 'I used to be.'])],
		[
			'no interview: two persons introduced',
			bold('Ida Brandt and Jonas Petrel keep the light.', ['Are you lonely?', 'I am.'], ['Do you sing?', 'I do.']),
		],
		[
			'no interview: nobody is asked',
			bold('We met Ida Brandt.', ['Is the light old?', 'I think so.'], ['Is it bright?', 'I hear it is.']),
		],
		[
			'no interview: nobody answers',
			bold('We met Ida Brandt.', ['Are you lost?', 'Turn left.'], ['Do you sail?', 'Mind the rocks.']),
		],
		[
			'no interview: its author asks themselves',
			'---\ntitle: Why\nauthor: Ida Brandt\n---\n\nIda Brandt left.\n\n**Are you lonely?**\n\nI am.\n\n**Do you sing?**\n\nI do.',
		],
		[
			'three questions that are not set apart',
			'# Reef\n\nWe met Ida Brandt.\n\nAre you lonely?\n\nI am.\n\nDo you sing?\n\nI do.\n\nWhat do you sing?\n\nMy songs.',
			'Ida Brandt | Ida Brandt | I am.',
			'Ida Brandt | Ida Brandt | I do.',
			'Ida Brandt | Ida Brandt | My songs.',
		],
		[
			'no interview: three of them, and no meeting',
			'# Reef\n\nIda Brandt sails.\n\nAre you lonely?\n\nI am.\n\nDo you sing?\n\nI do.\n\nWhat do you sing?\n\nMy songs.',
		],
		[
			'no interview: three of them, one without an answer',
			'# Reef\n\nWe met Ida Brandt.\n\nAre you lonely?\n\nDo you sing?\n\nI do.\n\nWhat do you sing?\n\nMy songs.',
		],
		[
			'no interview: two questions that are not set apart',
			'# Reef\n\nWe met Ida Brandt.\n\nAre you lonely?\n\nI am.\n\nDo you sing?\n\nI do.',
		],
	],
	{path: 'talk.md'},
);

test('an answer is one group', async () => {
	const source = `${introduced}\n\nIs it dark?\n\n“Yes.\n\n“I sing.”\n\nWho hears it?\n\n“The shrimp.”`;
	const {quotes} = await quotesIn(source);
	expect(quotes.map(({group}) => group)).toEqual([quotes[0]!.group, quotes[0]!.group, quotes[2]!.group]);
	expect(quotes[0]!.group).not.toBe(quotes[2]!.group);
});

test('the mention is where the introduction names the interviewee', async () => {
	const {text, quotes} = await quotesIn(`${introduced}\n\nIs it dark?\n\n“Yes.”\n\nWho hears it?\n\n“The shrimp.”`);
	expect(quotes.map(({mentionStart}) => mentionStart)).toEqual([text.indexOf('Kalea'), text.indexOf('Kalea')]);
});

test('many questions are read in linear time', async () => {
	const started = process.cpuUsage().user;
	await quotesIn(`${introduced}\n\n${'Do you sing?\n\n“I do.”\n\n'.repeat(4_000)}`);
	expect((process.cpuUsage().user - started) / 1000).toBeLessThan(2000);
});
