import {describe, expect, test} from 'vitest';
import {readArticles} from '../../source/article/read.ts';
import {claimsIn, claimsInRecords} from '../../source/corpus/claims.ts';

/** What notes in Markdown claim: `words | speaker`. */
async function claimed(markdown: string): Promise<string[]> {
	const [notes] = await readArticles(Buffer.from(`# Notes\n\nSome notes of a day by the sea.\n\n${markdown}\n`), {
		path: 'notes.md',
	});
	return claimsIn(notes!).map(({text, speaker}) => `${text} | ${speaker ?? '-'}`);
}

describe('a block quotation', () => {
	test.each<[string, string, string[]]>([
		['alone', '> We waited', ['We waited | -']],
		['with its marks taken off', '> «We waited»', ['We waited | -']],
		['in German marks', '> „We waited“ — Mara Lind', ['We waited | Mara Lind']],
		['with a double hyphen', '> We waited -- Mara Lind', ['We waited | Mara Lind']],
		['with an en dash', '> We waited – Mara Lind', ['We waited | Mara Lind']],
		['of a body with an article', '> We waited — the Harbour Council', ['We waited | the Harbour Council']],
		['with a source behind the name', '> We waited — Mara Lind, “The pier”, 2026', ['We waited | Mara Lind']],
		['with a source in brackets', '> We waited — Mara Lind (Harbour Post)', ['We waited | Mara Lind']],
		['with a name in bold', '> We waited\n>\n> — **Mara Lind**', ['We waited | Mara Lind']],
		[
			'a dash within it is no name',
			'> We waited — all of us — for the boats',
			['We waited — all of us — for the boats | -'],
		],
		['a hyphen is no dash', '> We are well-known', ['We are well-known | -']],
		['nobody by any name', '> We waited — Anonymous', ['We waited | -']],
		[
			'a name is that of its own paragraph',
			'> One waited\n>\n> Two waited — Mara Lind',
			['One waited | -', 'Two waited | Mara Lind'],
		],
		[
			'split by its cue',
			'> “We waited for long,” said Mara Lind. “Nobody ever came for us.”',
			['We waited for long, | Mara Lind', 'Nobody ever came for us. | Mara Lind'],
		],
	])('%s', async (_, markdown, claims) => expect(await claimed(markdown)).toEqual(claims));
});

describe('a line', () => {
	test.each<[string, string, string[]]>([
		[
			'of a list',
			'- “We waited” — Mara Lind\n- “We left” — Olav Berg',
			['We waited | Mara Lind', 'We left | Olav Berg'],
		],
		['with a title behind the name', '“We waited” — Mara Lind, “The long pier”', ['We waited | Mara Lind']],
		['told in a sentence', '“We waited for a whole day,” said Mara Lind.', ['We waited for a whole day, | Mara Lind']],
		['of code claims nothing', '    “We waited” — Mara Lind', []],
		['of a table', '| a | b |\n|---|---|\n| Mara | “We waited long” |', ['We waited long | -']],
		['that nobody is said to say', '- “We waited for all the boats”', ['We waited for all the boats | -']],
		['of a footnote', 'Some waited.[^1]\n\n[^1]: “We waited for all the boats”', ['We waited for all the boats | -']],
		[
			'with a name in brackets that the notes know',
			'“We waited for long,” said Mara Lind.\n\n- “We left in time […] with all” (Lind, 12 March)',
			['We waited for long, | Mara Lind', 'We left in time […] with all | Mara Lind'],
		],
		[
			'with another name in brackets than that before it',
			'“We waited for long,” said Mara Lind. “It was dark,” said Olav Berg.\n\n- “We left in time for once” (Berg)',
			['We waited for long, | Mara Lind', 'It was dark, | Olav Berg', 'We left in time for once | Olav Berg'],
		],
		[
			'with a source in brackets',
			'- “We waited for all the boats” (Harbour Post)',
			['We waited for all the boats | -'],
		],
		['words within a sentence', 'They call it “a day for the books” there.', ['a day for the books | -']],
		['a term is no claim', 'The “red day” and the “Boats” are kept.', []],
		['the title of a work is no claim', 'In “The Pier of the Northern Harbour Town” she tells of it.', []],
		['marks around no words are no claim', '> …', []],
		['without a quotation claims nothing', 'Mara Lind — a mender of nets', []],
	])('%s', async (_, markdown, claims) => expect(await claimed(markdown)).toEqual(claims));
});

test.each<[string, string, string[]]>([
	[
		'a paragraph of another',
		'“We waited,” said Mara Lind.\n\nLaut Renn ist das Eis „dicker als je zuvor in diesem Jahrhundert“.',
		['We waited, | Mara Lind', 'dicker als je zuvor in diesem Jahrhundert | Renn'],
	],
	[
		'an item of another',
		'- “We waited,” said Mara Lind.\n\nNo more of it.\n\n- Según Renn, «el puerto se cierra en invierno» para todos los barcos.',
		['We waited, | Mara Lind', 'el puerto se cierra en invierno | Renn'],
	],
	[
		'a paragraph too short to tell is in that of the notes',
		'„Das Eis ist da“, sagte der Mann, der es weiß.\n\n“We waited,” said Mara Lind.',
		['Das Eis ist da | der Mann', 'We waited, | Mara Lind'],
	],
])('notes are read in the language of each paragraph: %s', async (_, markdown, claims) =>
	expect(await claimed(markdown)).toEqual(claims),
);

describe('records', () => {
	test.each<[string, string, [string, string | null][]]>([
		[
			'one a line',
			'{"text":"We waited","speaker":"Mara"}\n{"text":"We left","speaker":null}',
			[
				['We waited', 'Mara'],
				['We left', null],
			],
		],
		['an array', '[{"text":"We waited"}]', [['We waited', null]]],
		['with blank lines', '\n{"text":"We waited"}\n\n', [['We waited', null]]],
		[
			'without a text are none',
			'[{"speaker":"Mara"}, null, 4, "text", ["text"], {"text":"  "}, {"text":"…."}, {"text":4}]',
			[],
		],
		['a speaker that is no name is none', '{"text":"We waited","speaker":{"name":"Mara"}}', [['We waited', null]]],
		['are made harmless', '{"text":"We \\u001b[31mwaited","speaker":"Ma\\u202era\\n"}', [['We waited', 'Mara']]],
		['of nothing are none', '', []],
	])('%s', (_, json, claims) =>
		expect(claimsInRecords(json).map(({text, speaker}) => [text, speaker])).toEqual(claims),
	);

	test('know their lines', () =>
		expect(claimsInRecords('\n{"text":"We waited"}\n\n{"text":"We left"}').map(({line}) => line)).toEqual([2, 4]));

	test.each([
		['{"text":"a"}\n{"text":', 'line 2 is no JSON'],
		['no json', 'line 1 is no JSON'],
		['[{"text":', /JSON/],
	])('%j is told', (json, message) => expect(() => claimsInRecords(json)).toThrow(message));
});

test('a hundred thousand dashes take no time that grows with their square', async () => {
	const dashes = '— '.repeat(100_000);
	const [notes] = await readArticles(Buffer.from(`# Notes\n\nSome notes.\n\n> We waited ${dashes}\n`), {path: 'n.md'});
	const began = process.cpuUsage();
	claimsIn(notes!);
	expect(process.cpuUsage(began).user).toBeLessThan(2_000_000);
});
