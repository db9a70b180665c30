/** Whom a mention names: titles off, the fullest form, a role by its bearer, an apposition by its name. */
import {expect, test} from 'vitest';
import {speakersIn} from '../reading.ts';

test.each([
	['a title is no part of the name', '“No,” said Senator Amos Reed.', ['Amos Reed']],
	['nor is a role with a body', '“No,” said Harbour Town coach Nuno Almeida.', ['Nuno Almeida']],
	['nor are two', 'Founder and CEO Amos Reed said “no.”', ['Amos Reed']],
	['but each of two people has one', 'Mayor Amos Reed and Senator Ida Voss said “no.”', ['Amos Reed and Ida Voss']],
	['nor is a nickname', 'Amos “the Owl” Reed came. “No,” said Reed.', ['Amos Reed']],
	['nor is whom one works for', 'Amos Reed left. “No,” said Reed campaign manager Ida Voss.', ['Ida Voss']],
	['nor a body with more to its name', 'Tarn Board of Trustees chairman Amos Reed said “no, never.”', ['Amos Reed']],
	['the fullest form', 'Amos Reed came. “No,” said Reed.', ['Amos Reed']],
	[
		'a form of another body is not',
		'The Northern Council met. The Southern Council said “no more.”',
		['Southern Council'],
	],
	['the name beside a role', '“No,” said the mayor, Jonas Petrel.', ['Jonas Petrel']],
	['behind brackets too', 'The head of the IBC (Island Bird Club), Jonas Petrel, said: “No.”', ['Jonas Petrel']],
	['who stands for what it follows', 'The prize went to Anna Falk, who said “no more prizes.”', ['Anna Falk']],
	[
		'a body is not what it follows where somebody speaks for it',
		'A spokesman for the Ports Authority, who left, said: “No.”',
		['A spokesman for the Ports Authority'],
	],
	['a person is', 'The prize for Anna Falk, who said “no more prizes.”', ['Anna Falk']],
	['a role stays a role', '“No,” said a spokeswoman for the union.', ['a spokeswoman for the union']],
	['and keeps the name at its head', '“No,” the Norland senator said.', ['the Norland senator']],
	['one of many', '“No,” said one of those advisers.', ['one of those advisers']],
	['a cue that begins a sentence is no name', 'Stated Rellan: “We have it.”', ['Rellan']],
	['an agent', 'It was called “a cold, wet shoe box” by Ella Brock.', ['Ella Brock']],
	['his lawyer is not he', '“No,” said his lawyer, Peter Quill.', ['Peter Quill']],
	['a body by its own name', 'The Water Board met. “It holds,” the Water Board said.', ['Water Board']],
	['a name with particles', '“No,” said Ursula von Berg.', ['Ursula von Berg']],
	[
		'an office with a body',
		'“No,” said a spokesman for the Ministry of Fish.',
		['a spokesman for the Ministry of Fish'],
	],
	['two of one surname', 'Ruth Abel came. “No,” said Peter and Ruth Abel.', ['Peter and Ruth Abel']],
	['two bodies', '“No,” said the Water Board and the Ports Authority.', ['Water Board and Ports Authority']],
	['one body that has an "and"', '“No,” said the Ministry of Fish and Tides.', ['Ministry of Fish and Tides']],
	['whom a body has', 'Otto Falk came. “No,” said Arbor’s Otto Falk.', ['Otto Falk']],
	['a body that has a name for its first', '“No,” said St Mary’s Hospital.', ['St Mary’s Hospital']],
	['several, by a capital for the sentence alone', 'Analysts at Norbank called it “no plan.”', ['Analysts at Norbank']],
	['the sister by her name', '“No,” Falk’s sister, Ada, said.', ['Ada']],
	['not a town', 'The mayor of the capital, Oslo, said: “We have no soup.”', ['The mayor of the capital']],
	['not of whom somebody speaks', 'Anna Falk came. “No,” said Falk of the old dam.', ['Anna Falk']],
	['a role is whoever has it', 'Mayor Jonas Petrel came. “No,” the mayor said.', ['Jonas Petrel']],
	['not past somebody else', 'Senator Jonas Petrel met Ruth Abel. “No,” the senator said.', ['the senator']],
	[
		'but whoever speaks goes on',
		'“No,” said Mayor Jonas Petrel. Ruth Abel left. “Never,” the mayor said.',
		['Jonas Petrel', 'Jonas Petrel'],
	],
	['a former one is another', 'Mayor Jonas Petrel came. “No,” the former mayor said.', ['the former mayor']],
	['nobody who says nothing', 'Nobody would say whether the old dam was “safe enough for us all.”', []],
])('%s', (_rule, text, expected) => {
	expect(speakersIn(text)).toEqual(expected);
});
