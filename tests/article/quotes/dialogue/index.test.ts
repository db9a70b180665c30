import {expect, test} from 'vitest';
import {quotesIn, testDialogues} from './expect.ts';

/** A text file with this introduction, a paragraph a line. */
const talk = (...lines: string[]) =>
	['A talk on the reef', 'Samuel Reyes spoke with the diver Kalea Mahoe about her work.', ...lines].join('\n\n');

testDialogues([
	[
		'question and answer by letters',
		talk('Q: What do you hear down there?', 'A: My own heart, mostly.', 'Q: Shrimp?', 'A: They crackle like a fire.'),
		'Samuel Reyes | Q | What do you hear down there?',
		'Kalea Mahoe | A | My own heart, mostly.',
		'Samuel Reyes | Q | Shrimp?',
		'Kalea Mahoe | A | They crackle like a fire.',
	],
	[
		'question and answer by words',
		talk('Question: Are you afraid?', 'Answer: I used to be.'),
		'Samuel Reyes | Question | Are you afraid?',
		'Kalea Mahoe | Answer | I used to be.',
	],
	[
		'question and answer with stops and numbers',
		talk('Q1. Are you afraid?', 'A1. I used to be.', 'Q2. And now?', 'A2. Only of boats.'),
		'Samuel Reyes | Q1 | Are you afraid?',
		'Kalea Mahoe | A1 | I used to be.',
		'Samuel Reyes | Q2 | And now?',
		'Kalea Mahoe | A2 | Only of boats.',
	],
	[
		'an answer over paragraphs',
		talk(
			'Q: Are you afraid?',
			'A: I used to be.',
			'Now I only count.',
			'It calms me.',
			'Q: To what?',
			'A: To a hundred.',
		),
		'Samuel Reyes | Q | Are you afraid?',
		'Kalea Mahoe | A | I used to be.',
		'Kalea Mahoe | A | Now I only count.',
		'Kalea Mahoe | A | It calms me.',
		'Samuel Reyes | Q | To what?',
		'Kalea Mahoe | A | To a hundred.',
	],
	[
		'marks around what is said',
		talk('Q: “Are you afraid?”', 'A: “I used to be.', '“Now I only count.”', 'Q: “To what?”', 'A: “To a hundred.”'),
		'Samuel Reyes | Q | Are you afraid?',
		'Kalea Mahoe | A | I used to be.',
		'Kalea Mahoe | A | Now I only count.',
		'Samuel Reyes | Q | To what?',
		'Kalea Mahoe | A | To a hundred.',
	],
	[
		'marks around the label, too',
		talk('“Q: Are you afraid?”', '“A: I used to be.”', '“Q: And now?”', '“A: Only of boats.”'),
		'Samuel Reyes | Q | Are you afraid?',
		'Kalea Mahoe | A | I used to be.',
		'Samuel Reyes | Q | And now?',
		'Kalea Mahoe | A | Only of boats.',
	],
	[
		'marks within what is said',
		talk('Q: Who said “never dive alone”?', 'A: My mother said “never dive”, and I did not listen.'),
		'Samuel Reyes | Q | Who said “never dive alone”?',
		'Kalea Mahoe | A | My mother said “never dive”, and I did not listen.',
	],
	[
		'surnames in capitals, full names first',
		talk('SAMUEL REYES: Are you afraid?', 'KALEA MAHOE: I used to be.', 'REYES: And now?', 'MAHOE: Only of boats.'),
		'Samuel Reyes | SAMUEL REYES | Are you afraid?',
		'Kalea Mahoe | KALEA MAHOE | I used to be.',
		'Samuel Reyes | REYES | And now?',
		'Kalea Mahoe | MAHOE | Only of boats.',
	],
	[
		'surnames as they are written elsewhere',
		talk('Reyes: Are you afraid?', 'Mahoe: I used to be.', 'Reyes: And now?', 'Mahoe: Only of boats.'),
		'Samuel Reyes | Reyes | Are you afraid?',
		'Kalea Mahoe | Mahoe | I used to be.',
		'Samuel Reyes | Reyes | And now?',
		'Kalea Mahoe | Mahoe | Only of boats.',
	],
	[
		'first names',
		talk('Samuel: Are you afraid?', 'Kalea: I used to be.', 'Samuel: And now?', 'Kalea: Only of boats.'),
		'Samuel Reyes | Samuel | Are you afraid?',
		'Kalea Mahoe | Kalea | I used to be.',
		'Samuel Reyes | Samuel | And now?',
		'Kalea Mahoe | Kalea | Only of boats.',
	],
	[
		'initials',
		talk('SR: Are you afraid?', 'KM: I used to be.', 'SR: And now?', 'KM: Only of boats.'),
		'Samuel Reyes | SR | Are you afraid?',
		'Kalea Mahoe | KM | I used to be.',
		'Samuel Reyes | SR | And now?',
		'Kalea Mahoe | KM | Only of boats.',
	],
	[
		'a paper asks',
		talk('Reef Post: Are you afraid?', 'Mahoe: I used to be.', 'Reef Post: And now?', 'Mahoe: Only of boats.'),
		'Reef Post | Reef Post | Are you afraid?',
		'Kalea Mahoe | Mahoe | I used to be.',
		'Reef Post | Reef Post | And now?',
		'Kalea Mahoe | Mahoe | Only of boats.',
	],
	[
		'parts',
		talk('Host: Are you afraid?', 'Guest: I used to be.', 'Host: And now?', 'Guest: Only of boats.'),
		'Samuel Reyes | Host | Are you afraid?',
		'Kalea Mahoe | Guest | I used to be.',
		'Samuel Reyes | Host | And now?',
		'Kalea Mahoe | Guest | Only of boats.',
	],
	[
		'labels on lines of their own',
		talk('REYES', 'Are you afraid?', 'MAHOE', 'I used to be.', 'REYES', 'And now?', 'MAHOE', 'Only of boats.'),
		'Samuel Reyes | REYES | Are you afraid?',
		'Kalea Mahoe | MAHOE | I used to be.',
		'Samuel Reyes | REYES | And now?',
		'Kalea Mahoe | MAHOE | Only of boats.',
	],
	[
		'labels with colons on lines of their own',
		talk('Reyes:', 'Are you afraid?', 'Mahoe:', 'I used to be.', 'Reyes:', 'And now?', 'Mahoe:', 'Only of boats.'),
		'Samuel Reyes | Reyes | Are you afraid?',
		'Kalea Mahoe | Mahoe | I used to be.',
		'Samuel Reyes | Reyes | And now?',
		'Kalea Mahoe | Mahoe | Only of boats.',
	],
	[
		'time stamps before the labels',
		talk('[00:01] Reyes: Welcome to the reef.', '[00:04] Mahoe: Thank you.', '[00:09] Reyes: Is it cold?'),
		'Samuel Reyes | Reyes | Welcome to the reef.',
		'Kalea Mahoe | Mahoe | Thank you.',
		'Samuel Reyes | Reyes | Is it cold?',
	],
	[
		'a voice that nobody names',
		talk('Reyes: Are you afraid?', 'Mahoe: I used to be.', 'Audience member: Of what?', 'Mahoe: Of boats.'),
		'Samuel Reyes | Reyes | Are you afraid?',
		'Kalea Mahoe | Mahoe | I used to be.',
		'Audience member | Audience member | Of what?',
		'Kalea Mahoe | Mahoe | Of boats.',
	],
	[
		'what is noted beside the words is not said',
		talk('Reyes: Are you afraid?', 'Mahoe: I used to be.', '(Laughter.)', 'Reyes: And now?', 'Mahoe: [laughs]'),
		'Samuel Reyes | Reyes | Are you afraid?',
		'Kalea Mahoe | Mahoe | I used to be.',
		'Samuel Reyes | Reyes | And now?',
	],
	[
		'what is told of the speaker is not said',
		talk('Reyes: Are you afraid?', 'Mahoe: I used to be.', 'Mahoe looks at the sea.', 'Reyes: And now?', 'Mahoe: No.'),
		'Samuel Reyes | Reyes | Are you afraid?',
		'Kalea Mahoe | Mahoe | I used to be.',
		'Samuel Reyes | Reyes | And now?',
		'Kalea Mahoe | Mahoe | No.',
	],
	[
		'the writer has the last word',
		talk('Reyes: Are you afraid?', 'Mahoe: I used to be.', 'But I dive.', 'The book is out in May.'),
		'Samuel Reyes | Reyes | Are you afraid?',
		'Kalea Mahoe | Mahoe | I used to be.',
		'Kalea Mahoe | Mahoe | But I dive.',
	],
	[
		'what others are quoted with beside the talk',
		talk('“She is brave,” said Ida Brandt, a friend.', 'Q: Are you afraid?', 'A: I used to be.'),
		'Ida Brandt | Ida Brandt | She is brave,',
		'Samuel Reyes | Q | Are you afraid?',
		'Kalea Mahoe | A | I used to be.',
	],
	[
		'nobody is named',
		'At the reef\n\nThe reef is old.\n\nQ: Are you afraid?\n\nA: I used to be.\n\nQ: Will you go on?\n\nA: I will.',
		'? | Q | Are you afraid?',
		'? | A | I used to be.',
		'? | Q | Will you go on?',
		'? | A | I will.',
	],
	[
		'a transcript whose speakers nobody introduces',
		'On the air\n\nTARN: You were late.\n\nVOSK: I was lost.\n\nTARN: Where?\n\nVOSK: I do not know.',
		'TARN | TARN | You were late.',
		'VOSK | VOSK | I was lost.',
		'TARN | TARN | Where?',
		'VOSK | VOSK | I do not know.',
	],
]);

testDialogues(
	[
		['hours and places', 'Fair\n\nTime: 9 a.m.\n\nPlace: Holm.\n\nTime: 10 a.m.\n\nPlace: Ostry.'],
		['a recipe', 'Bread\n\nIngredients: flour and salt.\n\nMethod: wait.\n\nNote: we like rye.\n\nMethod: bake.'],
		[
			'notes of the editor',
			'News\n\nUpdate: The road is open.\n\nNote: We had it wrong.\n\nUpdate: It is closed. Why?',
		],
		['figures of a vote', 'Vote\n\nAnna Falk won in Holm.\n\nFalk: 45%\n\nLind: 43%\n\nFalk: 51%\n\nLind: 40%'],
		['marks of players', 'Marks\n\nIda Brandt led us.\n\nBrandt: Slow today.\n\nMoss: Fast.\n\nAlmeida: Tired.'],
		[
			'pros and cons',
			'Boats\n\nPros: Your boat is light.\n\nCons: It leaks.\n\nPros: It is red.\n\nCons: Is it? Your call.',
		],
		[
			'questions that a maker answers',
			'Help\n\nQ: How do I start it?\n\nA: Press the button.\n\nQ: Is it safe?\n\nA: It is.',
		],
		['a list by letters', 'Plan\n\nA. Mend the roof.\n\nB. Mend the door.\n\nC. Mend the road.'],
		['one label alone', 'Talk\n\nAnna Falk came.\n\nFalk: I am here.\n\nThe boats left.'],
		[
			'a headline with a name',
			'Storm\n\nFalk: Dam Will Hold Until Spring\n\nAnna Falk came. Were you there?\n\nLind: Town Must Pay The Bill',
		],
		['datelines', 'Wire\n\nOSLO — It rained. We waited.\n\nPARIS — It snowed. Did you see?\n\nROME — I saw the sun.'],
	].map(([shows, source]) => [`no dialogue: ${shows}`, source!] as const),
);

testDialogues(
	[
		[
			'labels in bold',
			'# Reef\n\nSamuel Reyes spoke with Kalea Mahoe.\n\n**Samuel Reyes:** Are you afraid?\n\n**Kalea Mahoe:** I used to be.\n\n**Reyes**: And now?\n\n**Mahoe**: No.',
			'Samuel Reyes | Samuel Reyes | Are you afraid?',
			'Kalea Mahoe | Kalea Mahoe | I used to be.',
			'Samuel Reyes | Reyes | And now?',
			'Kalea Mahoe | Mahoe | No.',
		],
		[
			'an interviewer from the byline',
			'---\ntitle: Reef\nauthor: Samuel Reyes\n---\n\nKalea Mahoe has dived for thirty years.\n\n**Q:** Are you afraid?\n\n**A:** I used to be.',
			'Samuel Reyes | Q | Are you afraid?',
			'Kalea Mahoe | A | I used to be.',
		],
		[
			'a subhead between two turns',
			'# Reef\n\nSamuel Reyes spoke with Kalea Mahoe.\n\nReyes: Are you afraid?\n\nMahoe: I used to be.\n\n## On boats\n\nReyes: And now?\n\nMahoe: No.',
			'Samuel Reyes | Reyes | Are you afraid?',
			'Kalea Mahoe | Mahoe | I used to be.',
			'Samuel Reyes | Reyes | And now?',
			'Kalea Mahoe | Mahoe | No.',
		],
		[
			'an interview in a list',
			'# Reef\n\nSamuel Reyes spoke with Kalea Mahoe.\n\n- Q: Are you afraid?\n- A: I used to be.',
			'Samuel Reyes | Q | Are you afraid?',
			'Kalea Mahoe | A | I used to be.',
		],
	],
	{path: 'talk.md'},
);

testDialogues(
	[
		[
			'turns parted by line breaks',
			'<article><h1>Reef</h1><p>Samuel Reyes spoke with Kalea Mahoe in the harbour about thirty years of diving.</p><p><b>Q:</b> Are you afraid of the dark down there?<br><b>A:</b> I used to be, before I learned to count.</p><p><b>Q:</b> And now?<br><b>A:</b> Only of boats.</p></article>',
			'Samuel Reyes | Q | Are you afraid of the dark down there?',
			'Kalea Mahoe | A | I used to be, before I learned to count.',
			'Samuel Reyes | Q | And now?',
			'Kalea Mahoe | A | Only of boats.',
		],
	],
	{path: 'talk.html'},
);

test('each turn is a group of its own', async () => {
	const {quotes} = await quotesIn(talk('Q: Are you afraid?', 'A: I was.', 'I am not now.', 'Q: Why?', 'A: I count.'));
	expect(quotes.map(({group}) => group)).toEqual([0, 1, 1, 2, 3]);
});

test('groups of what is told and of what is said in turns do not meet', async () => {
	const {quotes} = await quotesIn(
		talk('“She is brave,” said Ida Brandt. “She sings.”', 'Q: Are you afraid?', 'A: I was.', '“She is,” said Brandt.'),
	);
	expect(quotes.map(({group, speaker}) => `${group} ${speaker}`)).toEqual([
		'0 Ida Brandt',
		'0 Ida Brandt',
		'1 Samuel Reyes',
		'2 Kalea Mahoe',
		'3 Ida Brandt',
	]);
});

test.each([
	['labels alone', 'Anna Falk:\n\n'.repeat(8_000)],
	['turns', 'Q: Do you?\n\nA: I do.\n\n'.repeat(4_000)],
	['one turn without an end', `Q: Do you?\n\nA: I do.\n\n${'I do.\n\n'.repeat(8_000)}Q: Why?`],
	['labels of ever other people', Array.from({length: 4_000}, (_, at) => `N${at} Falk: I do.\n\n`).join('')],
])('%s are read in linear time', async (_what, source) => {
	const started = process.cpuUsage().user;
	await quotesIn(talk(source));
	expect((process.cpuUsage().user - started) / 1000).toBeLessThan(2000);
});
