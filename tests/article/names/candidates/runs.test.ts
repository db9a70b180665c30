import {describe, expect, test} from 'vitest';
import {mayEnd, runEnd} from '../../../../source/article/names/candidates/runs.ts';
import {wordsOf, wordsWhere} from '../read.ts';

/** The run that begins with the first capital behind “the” or at the start. */
function run(line: string): string {
	const words = wordsOf(line);
	const [from] = wordsWhere(words, at => words.isCapitalised(at));
	return line.slice(words.start(from!), words.end(runEnd(words, from!) - 1));
}

describe('how far capitals belong together', () => {
	test.each([
		['to the next small word', 'Brannoc Tyl left', 'Brannoc Tyl'],
		['to a comma', 'Brannoc, Tyl', 'Brannoc'],
		['to a possessive', 'Brannoc’s Tyl', 'Brannoc'],
		['to the end of a sentence', 'He met Brannoc. Tyl left', 'He'],
		['over an ampersand', 'Tarn & Voss left', 'Tarn & Voss'],
		['but not over “and”', 'Tarn and Voss left', 'Tarn'],
		['no further than twelve words', 'Aa Bb Cc Dd Ee Ff Gg Hh Ii Jj Kk Ll Mm', 'Aa Bb Cc Dd Ee Ff Gg Hh Ii Jj Kk Ll'],
	])('%s', (_, line, is) => expect(run(line)).toBe(is));
});

describe('particles', () => {
	test.each([
		['Arabic', 'Omar bin Talal al Sayed spoke', 'Omar bin Talal al Sayed'],
		['a daughter', 'Moza bint Talal spoke', 'Moza bint Talal'],
		['Dutch', 'Sophie van den Tarn spoke', 'Sophie van den Tarn'],
		['German', 'Ursula von der Tann sprach', 'Ursula von der Tann'],
		['Spanish', 'Paz de la Hoz habló', 'Paz de la Hoz'],
		['Portuguese', 'Maria da Silva dos Tarns falou', 'Maria da Silva dos Tarns'],
		['Italian', 'Gino degli Tarni parla', 'Gino degli Tarni'],
		['French, elided', 'Loup d’Arcy parle', 'Loup d’Arcy'],
		['Catalan', 'Joan Tarn i Serra parla', 'Joan Tarn i Serra'],
		['with nothing behind it', 'Ursula von hier', 'Ursula'],
		['a preposition behind no given name', 'Direktor Tarn von Oslo', 'Direktor Tarn'],
		['“of” is none', 'Ursula of Oslo', 'Ursula'],
		['i joins no single names', 'Joan i Pere', 'Joan'],
	])('%s', (_, line, is) => expect(run(line)).toBe(is));
});

describe('what a body is of', () => {
	test.each([
		['of', 'the Department of Fisheries met', 'Department of Fisheries'],
		['for', 'the Center for Tides met', 'Center for Tides'],
		['and', 'the Department of Fisheries and Tides met', 'Department of Fisheries and Tides'],
		['and again', 'the Department of Fisheries and Tides and Nets met', 'Department of Fisheries and Tides and Nets'],
		['but no other body', 'the Department of Fisheries and Tarn University', 'Department of Fisheries'],
		['nor of what has one matter', 'the University of Tarn and Voss', 'University of Tarn'],
		['German', 'das Bundesamt für Moore tagt', 'Bundesamt für Moore'],
		['German with two', 'die Hochschule für Musik und Tanz tagt', 'Hochschule für Musik und Tanz'],
		['French', 'le Ministère de la Mer dit', 'Ministère de la Mer'],
		['Spanish', 'el Ministerio de Pesca dice', 'Ministerio de Pesca'],
		['a place', 'the Gulf of Tarn', 'Gulf of Tarn'],
		['what it is in is no part', 'the University in Tarn', 'University'],
		['nor where the article parts them', 'Tarn State University of the US', 'Tarn State University'],
		['two matters', 'the Ethics and Tides Commission met', 'Ethics and Tides Commission'],
		['only with an article', 'with Ethics and Tides Commission', 'Ethics'],
		['only of one body', 'the Senate and Tides Commission', 'Senate'],
		['nobody’s', 'the Ida and Tides Commission', 'Ida'],
		['no place’s', 'the Oslo and Tides Commission', 'Oslo'],
		['only with a matter of the second', 'the Ethics and Commission', 'Ethics'],
	])('%s', (_, line, is) => expect(run(line)).toBe(is));
});

describe('small words of bodies', () => {
	test.each([
		['what kind it is', 'l’Assemblée nationale vote', 'Assemblée nationale'],
		['two of them', 'la Caisse centrale régionale vote', 'Caisse centrale régionale'],
		['whose it is', 'le Parti des travailleurs vote', 'Parti des travailleurs'],
		['what it is for', 'la Ligue pour les libertés vote', 'Ligue pour les libertés'],
		['brief words are none', 'le Parti des uns vote', 'Parti'],
		['nor behind a name', 'Brannoc national vote', 'Brannoc'],
		['a company’s', 'Tarn Mills plc said', 'Tarn Mills plc'],
		['behind a comma', 'Tarn Mills, Inc. said', 'Tarn Mills, Inc.'],
		['but no name', 'Tarn Mills, Ida said', 'Tarn Mills'],
	])('%s', (_, line, is) => expect(run(line)).toBe(is));

	test.each([
		['Tarn', true],
		['plc', true],
		['nationale', true],
		['of', false],
		['de', false],
		['den', false],
		['and', false],
	])('“%s” may end a name: %s', (word, may) => expect(mayEnd(wordsOf(word), wordsOf(word).first)).toBe(may));
});

describe('whose a body is', () => {
	test.each([
		['the people’s', 'the People’s Front met', 'People’s Front'],
		['the children’s', 'the Children’s Tarn Hospital', 'Children’s Tarn Hospital'],
		['a saint’s', 'St. Ida’s School', 'St. Ida’s School'],
		['somebody’s is no name', 'Ida’s School', 'Ida'],
		['and not of anything', 'the People’s Tarn', 'People'],
	])('%s', (_, line, is) => expect(run(line)).toBe(is));
});
