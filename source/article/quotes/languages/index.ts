/** The languages whose clauses are known. */
import {type Language, type LanguageTable, languageOf} from '../clauses/language.ts';
import {danish} from './danish.ts';
import {dutch} from './dutch.ts';
import {french} from './french.ts';
import {general} from './general.ts';
import {german} from './german.ts';
import {italian} from './italian.ts';
import {polish} from './polish.ts';
import {portuguese} from './portuguese.ts';
import {spanish} from './spanish.ts';
import {swedish} from './swedish.ts';

const tables: Readonly<Record<string, () => LanguageTable>> = {
	da: danish,
	de: german,
	es: spanish,
	fr: french,
	it: italian,
	nb: danish,
	nl: dutch,
	nn: danish,
	no: danish,
	pl: polish,
	pt: portuguese,
	sv: swedish,
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
