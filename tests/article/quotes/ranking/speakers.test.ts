/** Whom the words beside a quotation name. */
import {expect, test} from 'vitest';
import {speakersIn} from './reading.ts';

test.each([
	['the name beside a role', 'The baker, Anna Falk, called it “a very old bridge.”', 'Anna Falk'],
	[
		'and beside an office in capitals',
		'The Director of Ferries, Mr. Samir Okoro, said it was “an old bridge.”',
		'Samir Okoro',
	],
	['whatever it is called', 'The Governor of Skarn, Anna Falk, said it was “a very old bridge.”', 'Anna Falk'],
	['those of whom there are several', 'One of them, who gave no name, called it “a very old bridge.”', 'One of them'],
	['who is shown', 'So I asked both. This is Anna Falk: “There was a sound in the wire.”', 'Anna Falk'],
	['nobody where a thing is shown', 'This is a bridge: “There was a sound in the wire,” said Anna Falk.', 'Anna Falk'],
	['nobody where the source stands in brackets', '“We waited for all the boats.” (Harbour Post)', null],
	['who answers', 'Anna Falk smiled. “Ask me when the soup is gone,” came the answer.', 'Anna Falk'],
	['nobody who does', 'It rained. “Ask me when the soup is gone,” came the reply.', null],
	['somebody in a place', 'Someone in the gallery called out, “Go home and eat your soup!”', 'Someone in the gallery'],
	['what is known of its year', 'A 2019 redrawn map says “here the water never came.”', 'A 2019 redrawn map'],
	['the text that reads', 'Anna Falk had sent a card. “Come home and eat your soup,” it read.', 'a card'],
	['not the body before it', 'The Tarn Council sent a card. “Come home and eat your soup,” it read.', 'a card'],
	['which says nothing', 'The Tarn Council sent a card. “We want to eat our soup,” it added.', 'Tarn Council'],
])('%s', (_, text, speaker) => expect(speakersIn(text)[0]).toBe(speaker));

test('a pronoun means the same for each quotation beside it', () =>
	expect(
		speakersIn('Anna Falk sang. Her aunt, Ruth Abel, rose.\n\n“We had no soup,” she said. “We had no bread.”'),
	).toEqual(['Ruth Abel', 'Ruth Abel']));
