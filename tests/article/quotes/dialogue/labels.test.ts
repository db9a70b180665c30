import {expect, test} from 'vitest';
import {type Label, labelOf} from '../../../../source/article/quotes/dialogue/labels.ts';
import {readDialogue} from '../../../../source/article/quotes/dialogue/words.ts';

const words = readDialogue({
	questions: 'question',
	answers: 'answer',
	hosts: 'host',
	guests: 'guest',
	voices: 'speaker',
	self: '',
	selves: '',
	addressed: '',
	meetings: [],
	askedBy: [],
});

const read = (text: string, set: 'plain' | 'apart' | 'heading' = 'plain'): Label | null =>
	labelOf(text, {start: 0, end: text.length, block: 0, apart: set !== 'plain', heading: set === 'heading'}, 0, words);

/** `part: label -> words said`. */
const shown = (text: string, label: Label | null) =>
	label && `${label.part}: ${text.slice(label.start, label.end)} -> ${text.slice(label.body)}`;

test.each([
	['a letter and a colon', 'Q: Where were you?', 'question: Q -> Where were you?'],
	['a letter and a stop', 'A. At home.', 'answer: A -> At home.'],
	['a letter and a bracket', 'Q) Where?', 'question: Q -> Where?'],
	['a letter and a number', 'Q12: Where?', 'question: Q12 -> Where?'],
	['a letter in lower case', 'q: where?', 'question: q -> where?'],
	['a word', 'Question: Where?', 'question: Question -> Where?'],
	['a word and a number', 'Answer 3: Here.', 'answer: Answer 3 -> Here.'],
	['a part', 'Host: Welcome.', 'host: Host -> Welcome.'],
	['a part in capitals', 'GUEST: Thank you.', 'guest: GUEST -> Thank you.'],
	['a voice with a number', 'Speaker 2: Yes.', 'voice: Speaker 2 -> Yes.'],
	['a surname in capitals', 'FALK: Yes.', 'name: FALK -> Yes.'],
	['a full name', 'Anna Falk: Yes.', 'name: Anna Falk -> Yes.'],
	['a courtesy', 'Dr. Anna Falk: Yes.', 'name: Dr. Anna Falk -> Yes.'],
	['particles', 'Ursula von der Au: Ja.', 'name: Ursula von der Au -> Ja.'],
	['a name with hyphen and apostrophe', 'Ann-Marie O’Neill: Yes.', 'name: Ann-Marie O’Neill -> Yes.'],
	['initials', 'AF: Yes.', 'name: AF -> Yes.'],
	['a party in brackets', 'Anna Falk (Greens): Yes.', 'name: Anna Falk -> Yes.'],
	['a blank before the colon', 'Falk : Oui.', 'name: Falk -> Oui.'],
	['a wide colon', '佐藤：はい。', 'name: 佐藤 -> はい。'],
	['a wide colon and no blank', 'Falk：Yes.', null],
	['a time stamp before', '[00:12:03] Falk: Yes.', 'name: Falk -> Yes.'],
	['a time stamp without brackets', '12:03 Falk: Yes.', 'name: Falk -> Yes.'],
	['a time stamp and a dash', '00:12 – Falk: Yes.', 'name: Falk -> Yes.'],
	['a time stamp behind', 'Falk (0:15): Yes.', 'name: Falk -> Yes.'],
	['within the marks', '“FALK: Yes.”', 'name: FALK -> Yes.”'],
	['before the marks', 'FALK: “Yes.”', 'name: FALK -> “Yes.”'],
	['marks right behind the colon', 'FALK:“Yes.”', 'name: FALK -> “Yes.”'],
	['capitals and a dash', 'FALK — Yes.', 'name: FALK -> Yes.'],
	['a letter, a stop and a dash', 'Q. — Where?', 'question: Q -> Where?'],
	['a line of its own', 'Falk:', 'name: Falk -> '],
	['capitals on a line of their own', 'ANNA FALK', 'name: ANNA FALK -> '],
	['a time stamp on a line of its own', 'Speaker 1 [00:00:12]', 'voice: Speaker 1 -> '],
])('%s', (_what, text, expected) => {
	expect(shown(text, read(text))).toBe(expected);
});

test.each([
	['a sentence', 'It was late: the boats had gone.'],
	['words in lower case', 'Anna falk: yes.'],
	['too many words', 'Six Words In A Long Row: yes.'],
	['a time of day', 'At 10:30 the boats left.'],
	['a verse', 'Luke 3:16 is read.'],
	['an address', 'Web://example.org'],
	['a dateline', 'Oslo – The council met.'],
	['a word and a stop', 'Yes. It was late.'],
	['a compound', 'FALK-Yes.'],
	['a headline', 'Falk: Dam Will Hold Until Spring'],
	['words in small letters on a line of their own', 'Anna Falk'],
	['nothing', ''],
])('no label: %s', (_what, text) => {
	expect(read(text)).toBe(null);
});

test.each([
	['a name in bold on a line of its own', 'Anna Falk', 'apart', 'name: Anna Falk -> '],
	['a heading of two words', 'Ethics Approval', 'heading', null],
	['a heading in capitals', 'ANNA FALK', 'heading', 'name: ANNA FALK -> '],
	['a heading that holds the words', 'FALK: Yes.', 'heading', 'name: FALK -> Yes.'],
] as const)('%s', (_what, text, set, expected) => {
	expect(shown(text, read(text, set))).toBe(expected);
});

test.each([
	['a colon', 'FALK: Yes.', false, false],
	['a line of its own', 'FALK', true, false],
	['a line of its own with a colon', 'FALK:', false, false],
	['a time stamp', '[0:15] FALK: Yes.', false, true],
	['a bracket that tells no time', 'FALK (Greens): Yes.', false, false],
])('%s: alone, stamped', (_what, text, bare, stamped) => {
	expect(read(text)).toMatchObject({bare, stamped});
});

test('a label is looked for at the start of its line', () => {
	const text = 'Falk: No.\nHolm: Yes.';
	const line = {start: 10, end: text.length, block: 0, apart: false, heading: false};
	expect(labelOf(text, line, 7, words)).toMatchObject({start: 10, end: 14, body: 16, line: 7, words: 'Holm'});
});

test('a long line takes no longer than a short one', () => {
	const text = `${'A'.repeat(200_000)}: yes.`;
	const started = process.cpuUsage().user;
	for (let round = 0; round < 1000; round++) expect(read(text)).toBe(null);
	expect((process.cpuUsage().user - started) / 1000).toBeLessThan(500);
});
