/** What holds for the quotations of any text in any language. */
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {findNames} from '../../../../source/article/names/index.ts';
import {findQuotesByClauses} from '../../../../source/article/quotes/clauses/index.ts';
import {readLanguage} from '../../../../source/article/quotes/languages/index.ts';
import {blocksOf} from '../../blocks.ts';

/** Words of each language that its clauses are made of. */
const pieces: Readonly<Record<string, string>> = {
	cs: 'řekla|Podle|jeho slov|ministryně|Nováka|že|se',
	da: 'sagde hun|ifølge ham|til|føjede|ministeren|der|at',
	de: 'sagte|laut|zufolge|der Ministerin|hinzu|fügte|dass|sei|es heißt in',
	es: 'dijo|a su juicio|según|la ministra|que|la llamó|aunque|Para',
	fi: 'sanoo|mukaan|hän|Bergin|että|ministeri',
	fr: 'a-t-elle dit|selon lui|d’après|la ministre|qu’|Et d’ajouter|qui',
	it: 'ha detto|a suo dire|l’ingegner|che|così|nella nota si legge',
	nl: 'zei ze|volgens hem|aldus|laat weten|in het rapport staat|die',
	pl: 'powiedziała|jego zdaniem|burmistrz|Kowala|że|się',
	pt: 'disse|em sua opinião|segundo|a ministra|que|disse-lhe',
	ru: 'сказала|По его словам|министр|Петрова|что|в докладе говорится',
	sv: 'säger hon|enligt honom|i rapporten står|som|att|tränaren',
	tr: 'dedi|göre|diye konuştu|Demir’e|Bakan|olduğunu',
	uk: 'сказала|за його словами|міністерка|Петренка|що',
	xx: 'meddai|blah',
};
const everywhere = [
	'Mara Lind',
	'Jonas Petrel',
	'“',
	'”',
	'«',
	'»',
	'„',
	'"',
	'’',
	',',
	'.',
	'?',
	':',
	'—',
	'– ',
	'(',
	')',
	'\n',
	'2 %',
	'東京',
	'😀',
];

const textIn = (language: string) =>
	fc
		.array(fc.tuple(fc.constantFrom(...pieces[language]!.split('|'), ...everywhere), fc.constantFrom(' ', ' ', '')), {
			maxLength: 60,
		})
		.map(words => words.map(([word, gap]) => word + gap).join(''));

const quotesOf = (text: string, language: string) => {
	const blocks = blocksOf(text);
	return findQuotesByClauses(text, blocks, findNames(text, blocks, language, readLanguage), readLanguage(language));
};

test.each(Object.keys(pieces))(
	'%s: quotations stand in order, are what stands there, and are told by words there',
	language => {
		fc.assert(
			fc.property(textIn(language), text => {
				let last = 0;
				for (const {start, end, text: words, mention, mentionStart, mentionEnd, cue} of quotesOf(text, language)) {
					expect(text.slice(start, end)).toBe(words);
					expect(words).toBe(words.trim());
					expect(words).not.toContain('\n');
					expect(start).toBeGreaterThanOrEqual(last);
					if (mention === null) expect([mentionStart, mentionEnd]).toEqual([null, null]);
					else expect(text.slice(mentionStart!, mentionEnd!)).toBe(mention);
					if (cue !== null) expect(text).toContain(cue);
					last = end;
				}
			}),
			{numRuns: 60},
		);
	},
);

test.each(Object.keys(pieces))('%s: quotations of one group have one speaker', language => {
	fc.assert(
		fc.property(textIn(language), text => {
			const speakers = new Map<number, string | null>();
			for (const {group, speaker} of quotesOf(text, language)) {
				if (speakers.has(group)) expect(speaker).toBe(speakers.get(group));
				speakers.set(group, speaker);
			}
		}),
		{numRuns: 40},
	);
});

/** Milliseconds of the processor that reading a text takes. */
function timeOf(text: string, language: string): number {
	const started = process.cpuUsage();
	quotesOf(text, language);
	return process.cpuUsage(started).user / 1000;
}

test.each([
	[
		'es',
		'roles of as many people',
		(n: number) => `La ministra Ana Gil${n} vino. «Hay obras ya en marcha», dijo la ministra. `,
	],
	['pl', 'names that begin alike', (n: number) => `Jan Kowal${n} mówi. Zdaniem Kowala${n} „pieniędzy na to nie ma”. `],
	['sv', 'dashes that nobody is told to say', (n: number) => `– Vi har mätt dammen ${n} gånger.\n`],
	['ru', 'dashes within lines', (n: number) => `Никто не верит. — Денег ${n} нет — и не будет.\n`],
	['es', 'owners and no name', () => 'A su juicio, en su opinión, a su entender «no hay nada que hacer». '],
])('%s: %s take linear time', (language, _what, piece) => {
	const many = Array.from({length: 2000}, (_, n) => piece(n)).join('');
	expect(timeOf(many, language)).toBeLessThan(2500);
});
