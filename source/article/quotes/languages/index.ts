/** The languages whose clauses are known. */
import {type Language, type LanguageTable, languageOf} from '../clauses/language.ts';
import {catalan} from './catalan.ts';
import {czech} from './czech.ts';
import {danish} from './danish.ts';
import {dutch} from './dutch.ts';
import {finnish} from './finnish.ts';
import {french} from './french.ts';
import {general} from './general.ts';
import {german} from './german.ts';
import {greek} from './greek.ts';
import {hungarian} from './hungarian.ts';
import {indonesian} from './indonesian.ts';
import {italian} from './italian.ts';
import {polish} from './polish.ts';
import {portuguese} from './portuguese.ts';
import {romanian} from './romanian.ts';
import {russian} from './russian.ts';
import {spanish} from './spanish.ts';
import {swedish} from './swedish.ts';
import {turkish} from './turkish.ts';
import {ukrainian} from './ukrainian.ts';

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
const ready = new Map<string, Language>();

/** The tables of a BCP 47 language, made when it is first asked for. */
export function readLanguage(language: string): Language {
	const key = language.slice(0, 2).toLowerCase();
	const known = ready.get(key);
	if (known) return known;
	const made = languageOf((tables[key] ?? general)());
	ready.set(key, made);
	return made;
}
