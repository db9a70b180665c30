/** Articles of our own making, whole: how many quotations are found to their end and given to who said them. */
import {expect, test} from 'vitest';
import {findNames} from '../../../../source/article/names/index.ts';
import {findQuotes} from '../../../../source/article/quotes/index.ts';
import {readLanguage} from '../../../../source/article/quotes/languages/index.ts';
import {blocksOf} from '../../blocks.ts';
import {type Articles, annotated} from '../articles.ts';
import {arabic} from './annotated/arabic.ts';
import {catalan} from './annotated/catalan.ts';
import {chinese} from './annotated/chinese.ts';
import {czech} from './annotated/czech.ts';
import {danish} from './annotated/danish.ts';
import {dutch as dutchDesks} from './annotated/desks/dutch.ts';
import {english as englishDesks} from './annotated/desks/english/index.ts';
import {french as frenchDesks} from './annotated/desks/french.ts';
import {german as germanDesks} from './annotated/desks/german.ts';
import {italian as italianDesks} from './annotated/desks/italian.ts';
import {arabic as arabicLater} from './annotated/desks/later/arabic.ts';
import {chinese as chineseLater} from './annotated/desks/later/chinese.ts';
import {dutch as dutchLater} from './annotated/desks/later/dutch.ts';
import {french as frenchLater} from './annotated/desks/later/french.ts';
import {german as germanLater} from './annotated/desks/later/german.ts';
import {greek as greekLater} from './annotated/desks/later/greek.ts';
import {indonesian as indonesianLater} from './annotated/desks/later/indonesian.ts';
import {italian as italianLater} from './annotated/desks/later/italian.ts';
import {japanese as japaneseLater} from './annotated/desks/later/japanese.ts';
import {polish as polishLater} from './annotated/desks/later/polish.ts';
import {portuguese as portugueseLater} from './annotated/desks/later/portuguese.ts';
import {romanian as romanianLater} from './annotated/desks/later/romanian.ts';
import {russian as russianLater} from './annotated/desks/later/russian.ts';
import {spanish as spanishLater} from './annotated/desks/later/spanish.ts';
import {swedish as swedishLater} from './annotated/desks/later/swedish.ts';
import {turkish as turkishLater} from './annotated/desks/later/turkish.ts';
import {polish as polishDesks} from './annotated/desks/polish.ts';
import {portuguese as portugueseDesks} from './annotated/desks/portuguese.ts';
import {spanish as spanishDesks} from './annotated/desks/spanish.ts';
import {unlearned} from './annotated/desks/unlearned/index.ts';
import {dutch} from './annotated/dutch.ts';
import {finnish} from './annotated/finnish.ts';
import {french} from './annotated/french.ts';
import {greek} from './annotated/greek.ts';
import {hebrew} from './annotated/hebrew.ts';
import {hindi} from './annotated/hindi.ts';
import {hungarian} from './annotated/hungarian.ts';
import {indonesian} from './annotated/indonesian.ts';
import {italian} from './annotated/italian.ts';
import {japanese} from './annotated/japanese.ts';
import {korean} from './annotated/korean.ts';
import {norwegian} from './annotated/norwegian.ts';
import {persian} from './annotated/persian.ts';
import {polish} from './annotated/polish.ts';
import {portuguese} from './annotated/portuguese.ts';
import {romanian} from './annotated/romanian.ts';
import {russian} from './annotated/russian.ts';
import {spanish} from './annotated/spanish.ts';
import {swedish} from './annotated/swedish.ts';
import {turkish} from './annotated/turkish.ts';
import {ukrainian} from './annotated/ukrainian.ts';
import {vietnamese} from './annotated/vietnamese.ts';

/** The share of quotations that are right among those annotated and those found: F1, 0 to 1. */
function scoreOf(articles: Articles, language: string): number {
	let [right, annotations, finds] = [0, 0, 0];
	for (const [, source] of articles) {
		const {text, quotes} = annotated(source);
		const blocks = blocksOf(text);
		const found = findQuotes(text, blocks, findNames(text, blocks, language, readLanguage), language);
		const said = new Map(found.map(quote => [quote.end, quote]));
		annotations += quotes.length;
		finds += found.length;
		for (const {end, speaker, mention} of quotes) {
			const quote = said.get(end);
			if (quote && (quote.speaker === speaker || (speaker !== null && quote.mention === mention))) right++;
		}
	}
	return (2 * right) / (annotations + finds);
}

test.each([
	['es', spanish, 0.88],
	['fr', french, 0.89],
	['it', italian, 0.9],
	['pt', portuguese, 0.94],
	['nl', dutch, 0.89],
	['sv', swedish, 0.93],
	['pl', polish, 0.84],
	['da', danish, 0.98],
	['nb', norwegian, 0.98],
	['cs', czech, 0.93],
	['ru', russian, 0.93],
	['uk', ukrainian, 0.87],
	['fi', finnish, 0.98],
	['tr', turkish, 0.91],
	['ca', catalan, 0.94],
	['el', greek, 0.93],
	['hu', hungarian, 0.99],
	['id', indonesian, 0.99],
	['ro', romanian, 0.99],
	['ar', arabic, 0.96],
	['fa', persian, 0.95],
	['he', hebrew, 0.92],
	['hi', hindi, 0.99],
	['ja', japanese, 0.92],
	['ko', korean, 0.99],
	['vi', vietnamese, 0.88],
	['zh', chinese, 0.94],
])('%s: quotations and speakers', (language, articles, floor) => {
	expect(scoreOf(articles, language)).toBeGreaterThan(floor);
});

test.each([
	['de', germanDesks, 0.91],
	['en', englishDesks, 0.8],
	['es', spanishDesks, 0.89],
	['fr', frenchDesks, 0.88],
	['it', italianDesks, 0.85],
	['nl', dutchDesks, 0.83],
	['pl', polishDesks, 0.76],
	['pt', portugueseDesks, 0.9],
])('%s: the same on articles of many desks, written before the rules were read', (language, articles, floor) => {
	expect(scoreOf(articles, language)).toBeGreaterThan(floor);
});

test('en: the same on articles of many desks that the ranking learned nothing from', () => {
	expect(scoreOf(unlearned, 'en')).toBeGreaterThan(0.76);
});

test.each([
	['de', germanLater, 0.86],
	['es', spanishLater, 0.71],
	['fr', frenchLater, 0.8],
	['it', italianLater, 0.6],
	['pt', portugueseLater, 0.83],
	['nl', dutchLater, 0.51],
	['sv', swedishLater, 0.43],
	['pl', polishLater, 0.65],
	['ru', russianLater, 0.74],
	['tr', turkishLater, 0.89],
	['ar', arabicLater, 0.54],
	['zh', chineseLater, 0.41],
	['ja', japaneseLater, 0.37],
	['el', greekLater, 0.69],
	['ro', romanianLater, 0.62],
	['id', indonesianLater, 0.86],
])('%s: the same on articles written later, which are harder', (language, articles, floor) => {
	expect(scoreOf(articles, language)).toBeGreaterThan(floor);
});
