/** Whom a mention names: titles off, the fullest form, pronouns by gender, recency, subject and apposition. */
import {expect, test} from 'vitest';
import type {Block} from '../../../../source/article/article.ts';
import {findNames} from '../../../../source/article/names/index.ts';
import {findQuotes} from '../../../../source/article/quotes/index.ts';

function speakers(text: string) {
	const blocks = Array.from(text.matchAll(/[^\n]+/g), ({0: line, index}): Block => {
		return {kind: 'paragraph', start: index, end: index + line.length};
	});
	return findQuotes(text, blocks, findNames(text, blocks, 'en'), 'en').map(quote => quote.speaker);
}

test.each([
	['a title is no part of the name', '“No,” said Senator Amos Reed.', ['Amos Reed']],
	['nor is a role with a body', '“No,” said Harbour Town coach Nuno Almeida.', ['Nuno Almeida']],
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
	['whom a paper quotes', 'Anna Falk left. The Tarn Post quoted her as saying, “The water never came.”', ['Anna Falk']],
	['him too', 'Peter Quill left. The Tarn Post quoted him as saying, “The water never came.”', ['Peter Quill']],
	['a pronoun after its subject', 'Anna Falk came. “No,” she said.', ['Anna Falk']],
	['gender', 'Anna Falk met Peter Quill. “No,” he said.', ['Peter Quill']],
	['a title tells it', 'Mr. Okoro met Ms. Tanaka. “No,” she said.', ['Tanaka']],
	['the subject before the object', 'When Anna Falk met Ruth Abel, she said “no.”', ['Anna Falk']],
	['the apposition of the subject', 'Ruth Abel left.\n\nThe mayor, Anna Falk, stayed. “No,” she said.', ['Anna Falk']],
	['whoever has something of her own', 'Anna Falk’s answer was short. “No,” she said.', ['Anna Falk']],
	['but rather the subject', 'Anna Falk met Ruth Abel’s boat. “No,” she said.', ['Anna Falk']],
	['a given name', 'Our guide, Samir, pointed at the hill. “No,” he said.', ['Samir']],
	['no other word with a capital', 'On the hill Sleet fell. “No,” he said.', [null]],
	['one who is asked', 'I asked the driver the way. “No,” he said.', ['the driver']],
	['nobody who only passes', 'A boat passed the driver. “No,” he said.', [null]],
	['a body without a name', 'The ministry closed the lock. Later it said the lock was “not safe.”', ['The ministry']],
	['no thing that is no body', 'The lock closed. Later it said the boat was “not safe.”', [null]],
	['the nearer paragraph', 'Ruth Abel left.\n\nAnna Falk stayed. “No,” she said.', ['Anna Falk']],
	[
		'whoever speaks goes on speaking',
		'“No,” said Anna Falk. Ruth Abel’s dog barked. “Never,” she said.',
		['Anna Falk', 'Anna Falk'],
	],
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
	['they are several', 'The divers of Ostvik came home. “No,” they said.', ['The divers of Ostvik']],
	[
		'or one whose gender is not told, who goes on',
		'A source in the family rang. They said: “No more soup.”\n\n“Never again,” they added.',
		['A source in the family', 'A source in the family'],
	],
	[
		'two who speak as one are both',
		'Anna Falk met Ruth Abel. “No,” said Falk and Abel. “Never,” they added.',
		['Anna Falk and Ruth Abel', 'Anna Falk and Ruth Abel'],
	],
	['two who open a sentence', 'Anna Falk and Ruth Abel came. “No,” they said.', ['Anna Falk and Ruth Abel']],
	['each of them is one for she', 'Anna Falk and Peter Quill came. “No,” she said.', ['Anna Falk']],
	['two of one surname', 'Ruth Abel came. “No,” said Peter and Ruth Abel.', ['Peter and Ruth Abel']],
	['two bodies', '“No,” said the Water Board and the Ports Authority.', ['Water Board and Ports Authority']],
	['one body that has an "and"', '“No,” said the Ministry of Fish and Tides.', ['Ministry of Fish and Tides']],
	['whom a body has', 'Otto Falk came. “No,” said Arbor’s Otto Falk.', ['Otto Falk']],
	['a body that has a name for its first', '“No,” said St Mary’s Hospital.', ['St Mary’s Hospital']],
	['several, by a capital for the sentence alone', 'Analysts at Norbank called it “no plan.”', ['Analysts at Norbank']],
	['the sister by her name', '“No,” Falk’s sister, Ada, said.', ['Ada']],
	['not a town', '“No,” the mayor of the capital, Ostry, said.', ['the mayor of the capital']],
	['not of whom somebody speaks', 'Anna Falk came. “No,” said Falk of the old dam.', ['Anna Falk']],
	[
		'she is no office',
		'Anna Falk came. “No,” the sheriff’s office said. “Never,” she said.',
		['the sheriff’s office', 'Anna Falk'],
	],
	['it is one', '“No,” the sheriff’s office said. “Never,” it said.', ['the sheriff’s office', 'the sheriff’s office']],
	['but no man', '“No,” a man said. “Never,” it said.', ['a man', null]],
	['a role is whoever has it', 'Mayor Jonas Petrel came. “No,” the mayor said.', ['Jonas Petrel']],
	['not past somebody else', 'Mayor Jonas Petrel met Ruth Abel. “No,” the mayor said.', ['the mayor']],
	[
		'but whoever speaks goes on',
		'“No,” said Mayor Jonas Petrel. Ruth Abel left. “Never,” the mayor said.',
		['Jonas Petrel', 'Jonas Petrel'],
	],
	['a former one is another', 'Mayor Jonas Petrel came. “No,” the former mayor said.', ['the former mayor']],
	['somebody without a name', 'The man at the gate shrugged. “No,” he said.', ['The man at the gate']],
	['rather than one of another gender', 'Mr Falk left. A woman stood up. “No,” she said.', ['A woman']],
	['but no thing', 'The gate was blue. “No,” he said.', [null]],
	['nor a woman for he', 'A woman stood up. “No,” he said.', [null]],
	['who is named next', '“No,” she said. Anna Falk keeps the lock.', ['Anna Falk']],
	['not in passing', '“No,” she said to Anna Falk.', [null]],
	['not of another gender', '“No,” he said. Ms Anna Falk keeps the lock.', [null]],
	['but no one person', 'Anna Falk came. “No,” they said.', [null]],
	['nor a thing', 'The harbour froze. “No,” they said.', [null]],
	['nobody named', '“No,” she said.', [null]],
	['nobody who says nothing', 'Nobody would say whether the old dam was “safe enough for us all.”', []],
])('%s', (_rule, text, expected) => {
	expect(speakers(text)).toEqual(expected);
});
