/** The languages that are known: by their clauses, or by the words beside the marks. */
import {type Language, type LanguageTable, languageOf} from '../clauses/language.ts';
import {type Patterns, type PatternTable, patternsOf} from '../patterns/table.ts';
import {arabic} from './arabic.ts';
import {catalan} from './catalan.ts';
import {chinese} from './chinese.ts';
import {czech} from './czech.ts';
import {danish} from './danish.ts';
import {dutch} from './dutch.ts';
import {finnish} from './finnish.ts';
import {french} from './french.ts';
import {general} from './general.ts';
import {german} from './german.ts';
import {greek} from './greek.ts';
import {hebrew} from './hebrew.ts';
import {hindi} from './hindi.ts';
import {hungarian} from './hungarian.ts';
import {indonesian} from './indonesian.ts';
import {italian} from './italian.ts';
import {japanese} from './japanese.ts';
import {korean} from './korean.ts';
import {persian} from './persian.ts';
import {polish} from './polish.ts';
import {portuguese} from './portuguese.ts';
import {romanian} from './romanian.ts';
import {russian} from './russian.ts';
import {spanish} from './spanish.ts';
import {swedish} from './swedish.ts';
import {turkish} from './turkish.ts';
import {ukrainian} from './ukrainian.ts';
import {vietnamese} from './vietnamese.ts';

const tables: Readonly<Record<string, () => LanguageTable>> = {
	ca: catalan,
	cs: czech,
	da: danish,
	de: german,
	el: greek,
	es: spanish,
	fi: finnish,
	fr: french,
	hu: hungarian,
	id: indonesian,
	it: italian,
	ms: indonesian,
	nb: danish,
	nl: dutch,
	nn: danish,
	no: danish,
	pl: polish,
	pt: portuguese,
	ro: romanian,
	ru: russian,
	sv: swedish,
	tr: turkish,
	uk: ukrainian,
};
const patternTables: Readonly<Record<string, () => PatternTable>> = {
	ar: arabic,
	fa: persian,
	he: hebrew,
	hi: hindi,
	ja: japanese,
	ko: korean,
	vi: vietnamese,
	zh: chinese,
};
const ready = new Map<string, Language>();
const readyPatterns = new Map<string, Patterns>();

const keyOf = (language: string): string => language.slice(0, 2).toLowerCase();

/** The clauses of a BCP 47 language, made when it is first asked for. */
export function readLanguage(language: string): Language {
	const key = keyOf(language);
	const known = ready.get(key);
	if (known) return known;
	const made = languageOf((tables[key] ?? general)());
	ready.set(key, made);
	return made;
}

/** The patterns of a BCP 47 language whose names no capitals tell, made when it is first asked for; null for the others. */
export function readPatterns(language: string): Patterns | null {
	const key = keyOf(language);
	const table = patternTables[key];
	if (!table) return null;
	const made = readyPatterns.get(key) ?? patternsOf(table());
	readyPatterns.set(key, made);
	return made;
}
