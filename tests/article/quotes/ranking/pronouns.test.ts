/** Whom a pronoun stands for: by gender, recency, subject and apposition; who spoke last; somebody without a name. */
import {expect, test} from 'vitest';
import {speakersIn} from './reading.ts';

test.each([
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
	[
		'she is no office',
		'Anna Falk came. “No,” the sheriff’s office said. “Never,” she said.',
		['the sheriff’s office', 'Anna Falk'],
	],
	['it is one', '“No,” the sheriff’s office said. “Never,” it said.', ['the sheriff’s office', 'the sheriff’s office']],
	['but no man', '“No,” a man said. “Never,” it said.', ['a man', null]],
	['somebody without a name', 'The man at the gate shrugged. “No,” he said.', ['The man at the gate']],
	['rather than one of another gender', 'Mr Falk left. A woman stood up. “No,” she said.', ['A woman']],
	['but no thing', 'The gate was blue. “No,” he said.', [null]],
	['nor a woman for he', 'A woman stood up. “No,” he said.', [null]],
	['who is named next', '“No,” she said. Anna Falk keeps the lock.', ['Anna Falk']],
	['not in passing', '“No,” she said to Anna Falk.', [null]],
	['not of another gender', '“No,” he said. Ms Anna Falk keeps the lock.', [null]],
	['but no one person', 'Anna Falk came. “No,” they said.', [null]],
	['nor a thing', 'The harbour froze. “No,” they said.', [null]],
	['the writer is nobody who is named', 'The ministry closed the lock. “No more of that,” I said.', [null]],
	['nobody named', '“No,” she said.', [null]],
])('%s', (_rule, text, expected) => {
	expect(speakersIn(text)).toEqual(expected);
});
