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
import {arabic as arabicDesks} from './annotated/desks/arabic.ts';
import {chinese as chineseDesks} from './annotated/desks/chinese.ts';
import {dutch as dutchDesks} from './annotated/desks/dutch.ts';
import {english as englishDesks} from './annotated/desks/english/index.ts';
import {french as frenchDesks} from './annotated/desks/french.ts';
import {german as germanDesks} from './annotated/desks/german.ts';
import {greek as greekDesks} from './annotated/desks/greek.ts';
import {indonesian as indonesianDesks} from './annotated/desks/indonesian.ts';
import {italian as italianDesks} from './annotated/desks/italian.ts';
import {japanese as japaneseDesks} from './annotated/desks/japanese.ts';
import {polish as polishDesks} from './annotated/desks/polish.ts';
import {portuguese as portugueseDesks} from './annotated/desks/portuguese.ts';
import {romanian as romanianDesks} from './annotated/desks/romanian.ts';
import {russian as russianDesks} from './annotated/desks/russian.ts';
import {spanish as spanishDesks} from './annotated/desks/spanish.ts';
import {swedish as swedishDesks} from './annotated/desks/swedish.ts';
import {turkish as turkishDesks} from './annotated/desks/turkish.ts';
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
	['de', germanDesks, 0.87],
	['en', englishDesks, 0.8],
	['es', spanishDesks, 0.81],
	['fr', frenchDesks, 0.84],
	['it', italianDesks, 0.78],
	['nl', dutchDesks, 0.75],
	['pl', polishDesks, 0.76],
	['sv', swedishDesks, 0.43],
	['ru', russianDesks, 0.74],
	['tr', turkishDesks, 0.89],
	['ar', arabicDesks, 0.54],
	['zh', chineseDesks, 0.41],
	['ja', japaneseDesks, 0.37],
	['el', greekDesks, 0.69],
	['ro', romanianDesks, 0.62],
	['id', indonesianDesks, 0.86],
	['pt', portugueseDesks, 0.88],
])('%s: the same on articles of many desks, written before the rules were read', (language, articles, floor) => {
	expect(scoreOf(articles, language)).toBeGreaterThan(floor);
});

test('en: the same on articles of many desks that the ranking learned nothing from', () => {
	expect(scoreOf(unlearned, 'en')).toBeGreaterThan(0.76);
});
