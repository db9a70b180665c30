/** The languages whose names have a table of their own. */
import {czech} from './czech.ts';
import {danish} from './danish.ts';
import {dutch} from './dutch.ts';
import {finnish} from './finnish.ts';
import {french} from './french.ts';
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
import type {NamesTable} from './table.ts';
import {turkish} from './turkish.ts';
import {ukrainian} from './ukrainian.ts';

const tables: Readonly<Record<string, () => NamesTable>> = {
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

/** What is written of the names of a language, two small letters; null for one without a table. */
export const namesTable = (language: string): NamesTable | null =>
	Object.hasOwn(tables, language) ? tables[language]!() : null;
