import {describe, expect, test} from 'vitest';
import {readArticles} from '../../source/article/read.ts';
import {claimsIn, claimsInRecords} from '../../source/corpus/claims.ts';
import {Verifier} from '../../source/corpus/verify.ts';
import {growth, linear} from '../growth.ts';
import {articleOf} from '../reader/keyboard.ts';

const harbour = {
	...articleOf('The harbour', [
		'“It has never been this warm in January,” said Ingrid while the nets dried. She looked at the pier.',
		'“We will fish whether they like it or not,” said Olav on the pier. “Nobody asked the fish.”',
		'“The ice was gone,” said Olav, “before the boats came back.” said Olav.',
		'“[T]he nets were torn, and nobody cared,” said Olav.',
	]),
	site: 'Harbour Post',
};

function verdict(text: string, speaker: string | null) {
	const verifier = new Verifier([{text, speaker, line: null}]);
	verifier.add(harbour);
	return verifier.verdicts()[0]!;
}

test('claims that say the same are told one by one', () => {
	const claim = {text: 'It has never been this warm in January', speaker: 'Ingrid'};
	const verifier = new Verifier([
		{...claim, line: 3},
		{...claim, speaker: 'Olav', line: 5},
		{...claim, line: 7},
	]);
	verifier.add(harbour);
	expect(verifier.verdicts().map(({kind, claim: {line}}) => [kind, line])).toEqual([
		['stands', 3],
		['speaker', 5],
		['stands', 7],
	]);
});

test.each<[string, (index: number) => string, (index: number) => string]>([
	[
		'begin alike',
		index => `we will never close the harbour ${index} again`,
		index => `We will never close the harbour, ${index}.`,
	],
	['are the same', () => 'we will never close the harbour again', () => 'We will never close the harbour today.'],
])('time grows with the number of claims that %s, and with the text', (_, claimed, written) => {
	const inputOf = (size: number) => {
		const numbers = Array.from({length: size}, (__, index) => index);
		return {
			claims: numbers.map(index => ({text: claimed(index), speaker: 'Ann', line: null})),
			text: numbers.map(written).join(' '),
		};
	};
	const verify = ({claims, text}: ReturnType<typeof inputOf>): void =>
		new Verifier(claims).add(articleOf('The harbour', [text]));
	expect(growth(verify, inputOf, 800)).toBeLessThan(linear);
});

describe('a claim', () => {
	test.each<[string, string, string | null]>([
		['stands', 'It has never been this warm in January', 'Ingrid'],
		['stands', 'it has NEVER been this warm, in january…', null],
		['stands', 'It has […] warm in January', 'Ingrid'],
		['stands', '[I]t has … in January', 'Mayor Ingrid'],
		['stands', 'It has [the mayor says] never been this warm', 'Ingrid'],
		['stands', 'The ice was gone before the boats came back', 'Olav'],
		['stands', 'She looked at the pier', null],
		['stands', 'It has never be[en] this warm in January', 'Ingrid'],
		['stands', 'The nets were torn, and nobody cared', 'Olav'],
		['stands', '[T]he nets were torn, and nobody cared', 'Olav'],
		['stands', 'It has never been this warm in January', 'The Harbour Post'],
		['altered', 'Whether they like it or not. The ice was gone', null],
		['speaker', 'It has never been this warm in January', 'Olav'],
		['unnamed', 'Nobody asked the fish', 'Olav'],
		['unnamed', 'She looked at the pier', 'Ingrid'],
		['altered', 'It has never been so warm in January', 'Ingrid'],
		['altered', 'It has been this warm in January', 'Ingrid'],
		['missing', 'We went to the moon and did not come back', 'Olav'],
		['missing', 'No fish', null],
		['missing', '…', null],
	])('%s: %s (%s)', (kind, text, speaker) => expect(verdict(text, speaker).kind).toBe(kind));

	const far = {
		...articleOf('Far', [
			'“We will keep the boats on land,” said Ingrid.',
			'“The nets are in the old shed,” said Olav.',
			`It rained ${'and rained '.repeat(100)}.`,
			'“The pier will be mended by then,” said Ingrid.',
		]),
	};
	test.each<[string, string, string, string[]]>([
		['pieced', 'We will keep the boats … the pier will be mended', 'Ingrid', ['Ingrid', 'Ingrid']],
		['pieced', 'The pier will be mended […] we will keep the boats', 'Ingrid', ['Ingrid', 'Ingrid']],
		['altered', 'We will keep the boats … the nets are in the shed', 'Ingrid', []],
		['pieced', 'We will keep the boats … nets are in the old shed', 'Ingrid', ['Ingrid', 'Olav']],
		['speaker', 'We will keep the boats … nets are in the old shed', 'Mara', []],
		['speaker', 'We will … the nets', 'Ingrid', []],
		['missing', 'We will keep … mended by then', 'Ingrid', []],
	])('%s: %s (%s)', (kind, text, speaker, speakers) => {
		const verifier = new Verifier([{text, speaker, line: null}]);
		verifier.add(far);
		const told = verifier.verdicts()[0]!;
		expect([told.kind, told.parts.map(part => part.speaker)]).toEqual([kind, speakers]);
	});

	test('that is altered is told with the difference', () => {
		const {edits, source} = verdict('We will certainly fish whether we like it or not', 'Olav');
		expect(edits.map(({kind, text}) => `${kind[0]} ${text}`)).toEqual([
			's We will',
			'q certainly',
			's fish whether',
			'q we',
			'o they',
			's like it or not',
		]);
		expect(harbour.text.slice(source!.start, source!.end)).toBe('We will fish whether they like it or not');
	});

	test('is judged by the article that tells most', () => {
		const verifier = new Verifier([{text: 'It has never been so warm in January', speaker: 'Ingrid', line: null}]);
		verifier.add(harbour);
		verifier.add(articleOf('Another', ['“It has never been so warm in January,” said Ingrid again.']));
		expect(verifier.verdicts()[0]).toMatchObject({kind: 'stands', source: {title: 'Another'}, edits: []});
	});
});

describe('notes claim', () => {
	test.each<[string, [string, string | null][]]>([
		['> We waited — Mara Lind', [['We waited', 'Mara Lind']]],
		['> We waited\n> — *Mara Lind*, [A title](https://harbour.example/a)', [['We waited', 'Mara Lind']]],
		['> “We waited”\n\n— Mara Lind, harbour master', [['We waited', 'Mara Lind']]],
		[
			'> We waited\n>\n> And waited\n>\n> -- Mara Lind',
			[
				['We waited', 'Mara Lind'],
				['And waited', 'Mara Lind'],
			],
		],
		[
			'> One — Mara Lind\n\n> Two — Olav Berg',
			[
				['One', 'Mara Lind'],
				['Two', 'Olav Berg'],
			],
		],
		['> We waited — and then we left', [['We waited — and then we left', null]]],
		['> We waited — unattributed', [['We waited — unattributed', null]]],
		['“We waited” — Mara Lind, “A title”, Harbour Post', [['We waited', 'Mara Lind']]],
		['- “We waited” – Mara Lind', [['We waited', 'Mara Lind']]],
		['“We waited for a long time,” said Mara Lind.', [['We waited for a long time,', 'Mara Lind']]],
		['> “We waited for a long time,” said Mara Lind.', [['We waited for a long time,', 'Mara Lind']]],
		['Nothing is quoted.', []],
	])('%s', async (markdown, claims) => {
		const source = `# Notes\n\nSome notes of a day by the sea.\n\n${markdown}\n`;
		const [notes] = await readArticles(Buffer.from(source), {path: 'notes.md'});
		expect(claimsIn(notes!).map(({text, speaker}) => [text, speaker])).toEqual(claims);
	});

	test.each([
		['{"text":"We waited","speaker":"Mara"}\n\n{"text":"Yes","speaker":null,"cue":"said"}\n', 2],
		['[{"text":"We waited","speaker":"Mara"}]', 1],
		['{"text":""}\n7\n{"words":"no"}', 0],
	])('as records: %s', (json, count) => expect(claimsInRecords(json)).toHaveLength(count));

	test('no record', () => expect(() => claimsInRecords('{"text":"a"}\nno json')).toThrow('line 2 is no JSON'));
});
