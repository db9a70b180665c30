/** What a language brings to finding who said what: its cues, its small words, how it builds a clause. */

import {type DialogueTable, type DialogueWords, readDialogue} from '../dialogue/words.ts';

/** Lower-case word forms, parted by spaces. */
interface Lists {
	/** Forms of the verbs that attribute words to a speaker. */
	cues: string;
	/** Pronouns that can be a subject. */
	pronouns: string;
	/** Pronouns that are an object as well ("sie"). */
	eitherCase: string;
	/** Subjects that mean nobody in particular: "alguien", "man". */
	anybody: string;
	determiners: string;
	indefinite: string;
	/** Determiners of several: "los". */
	several: string;
	/** Determiners before one who is known already: "la artista"; none where articles are not written or not apart. */
	definite: string;
	/** Determiners and pronouns that begin no subject ("dem", "sich"). */
	oblique: string;
	prepositions: string;
	/** Prepositions with an article in them ("alla"): what follows is a noun or an infinitive. */
	contracted: string;
	/** Words that tie a further noun phrase to one: "der Minister des Innern", "el ministro de Sanidad". */
	joins: string;
	conjunctions: string;
	/** Words that begin a clause whose verb stands elsewhere ("dass", "weil"). */
	subordinators: string;
	relatives: string;
	/** Relative pronouns behind a preposition: "para quien", "secondo cui". */
	governed: string;
	/** Finite forms of the verbs that help others. */
	helpers: string;
	/** Finite forms that only report what somebody else said ("habe", "sei"). */
	reported: string;
	/** Further words that are no part of a noun phrase. */
	adverbs: string;
	/** Before what somebody is called: "la recuerda COMO …". */
	likening: string;
	/** Days, months, times of day: no speakers. */
	dates: string;
	/** Before a speaker behind a quotation: "…“, so NAME". */
	thus: string;
	/** Behind a speaker: "NAME zufolge". */
	postpositions: string;
	/** Verbs whose object said the words: "zitiert einen Zeugen". */
	citing: string;
	/** Prepositions before whoever does what is told in the passive; passive helpers, where they are no others. */
	agents: string;
	passives: string;
	/** Verbs that say for a document: "heißt es in dem Schreiben", "se lee en la carta". */
	stating: string;
	/** Subjects that stand for nobody: "heißt es". */
	impersonal: string;
	/** Prepositions before the document of a verb that states. */
	within: string;
	/** Before marks that hold a term: "so genannt". */
	called: string;
	/** Nouns before the words that are said: "mit den Worten „…“". */
	sayings: string;
	/** Pronouns and determiners of women, and of men. */
	female: string;
	male: string;
	/** Pronouns that are no subject, and owners, of women, of men, of anybody: "selon lui", "a su juicio". */
	ofHer: string;
	ofHim: string;
	ofEither: string;
	/** Words that mean "according to" only where a clause begins: "Para NAME, …". */
	opening: string;
	/** Roles that stand before a name without a determiner: a capital at the start of a sentence hides them. */
	titles: string;
	/** What one is by oneself in a town, a team, a body: "el alcalde", with an article where the language writes one on. */
	offices: string;
	/** Nouns for somebody whom the article need not name: "una vecina", "eine Frau". */
	unnamed: string;
	/** Nouns for a firm or a body that look like those for a person: "la operadora". */
	firms: string;
	/** Finite forms that tell what one is: "NAME ist Wirt". */
	being: string;
	/** Behind the number of somebody's years: "de 54 años". */
	years: string;
}

/** How the words and the clauses of a language are built. */
interface Grammar {
	/** One constituent stands before the finite verb, the subject else right behind it. */
	verbSecond: boolean;
	/** The verb ends its sentence, behind what is said. */
	verbLast: boolean;
	/** Nouns are written with a capital. */
	nounsCapital: boolean;
	/** Behind a dash that opens a paragraph all is said, but for the words that tell by whom; the next such paragraph goes on. */
	dashRunsOn: boolean;
	/** A verb alone may say who ("dijo"). */
	dropsSubject: boolean;
	/** Names take endings: "zdaniem Kowala" is Kowal's. */
	declines: boolean;
	/** People are called by the first word of their name: "Berg Ignác" is Berg. */
	calledByFirst: boolean;
	/** Names have an article: "η Ρόζα Κυδώνη". */
	namesDetermined: boolean;
	/** What the field of an office ends like that stands before the name: "υπουργός ΕΞΩΤΕΡΙΚΩΝ …"; null where a word ties it. */
	portfolio: RegExp | null;
	/** Feminine nouns: after "der" they are no subject. Null where no article is of two cases. */
	feminine: RegExp | null;
	/** Nouns set before the name of the one they describe; null where small letters tell them from the name. */
	roles: RegExp | null;
	/** What adverbs end like ("visiblement"). */
	adverbial: RegExp | null;
	/** What a noun ends like that can be a subject without a determiner; null where any can. */
	bareNoun: RegExp | null;
	/** What a noun or an adjective ends like, in lower case, that is no subject: "místnímu", "fanouškům". */
	caseEnding: RegExp | null;
	/** What a document ends like for which a verb states something: "tiedotteessa todetaan". */
	locative: RegExp | null;
	/** What verbs end like that no noun does: behind "la" they are cues still ("la llamó"). */
	finite: RegExp | null;
	/** What forms end like that share the subject of their sentence ("estimant"). */
	sharing: RegExp | null;
	/** What an infinitive ends like; null where none tells who speaks ("suele repetir"). */
	infinitive: RegExp | null;
	/** Nouns for a person whom the article has named in other words ("la artista"), in lower case; null where none are told. */
	persons: RegExp | null;
	/** What verbs in the past end like whose subject is a woman ("przyznała"), and a man; null where they do not tell. */
	hers: RegExp | null;
	his: RegExp | null;
	/** What surnames of women, and of men, end like; null where they do not tell. */
	herName: RegExp | null;
	hisName: RegExp | null;
	/** Before another word, written as one with it ("l’avocat"). */
	elided: RegExp | null;
	/** A pronoun written as one with the verb before it ("dit-il"). */
	enclitic: RegExp | null;
}

/** What is written of a language: nothing where it has none. */
export interface LanguageTable extends Partial<Lists>, Partial<Grammar> {
	/** The phrases that mean "according to", a space between their words, `~` for the pronoun of whoever says it. */
	according?: readonly string[];
	/** Verbs cut in two: the part at the end, then the forms it belongs to ("hinzu fügt fügte"). */
	separable?: readonly string[];
	/** What its interviews are told by. */
	dialogue: DialogueTable;
}

/** A table ready for looking words up. */
export type Language = {[Key in keyof Lists]: ReadonlySet<string>} & Grammar & {
		dialogue: DialogueWords;
		/** The phrases that mean "according to" by their first word. */
		according: ReadonlyMap<string, readonly (readonly string[])[]>;
		/** For each form of a verb cut in two, the parts that may end it. */
		separable: ReadonlyMap<string, ReadonlySet<string>>;
		/** All words that are no part of a noun phrase. */
		small: ReadonlySet<string>;
		/** Words for somebody named before that are no subject. */
		others: ReadonlySet<string>;
		/** Nouns that were asked about, and whether they are one for a person. */
		personNouns: Map<string, boolean>;
	};

const plain: Grammar = {
	verbSecond: false,
	verbLast: false,
	nounsCapital: false,
	dashRunsOn: false,
	dropsSubject: false,
	declines: false,
	calledByFirst: false,
	namesDetermined: false,
	portfolio: null,
	feminine: null,
	roles: null,
	adverbial: null,
	bareNoun: null,
	caseEnding: null,
	locative: null,
	finite: null,
	sharing: null,
	infinitive: null,
	persons: null,
	hers: null,
	his: null,
	herName: null,
	hisName: null,
	elided: null,
	enclitic: null,
};

const wordsOf = (forms = ''): ReadonlySet<string> => new Set(forms.split(/\s+/).filter(Boolean));

const names = [
	'cues pronouns eitherCase anybody determiners indefinite several definite oblique prepositions contracted joins conjunctions subordinators relatives governed',
	'helpers reported adverbs likening',
	'dates thus postpositions citing agents passives stating impersonal within called sayings female male ofHer ofHim ofEither opening titles offices unnamed firms being years',
].flatMap(line => line.split(' ')) as (keyof Lists)[];

function byFirstWord(phrases: readonly string[]): ReadonlyMap<string, readonly (readonly string[])[]> {
	const found = new Map<string, string[][]>();
	for (const phrase of phrases) {
		const words = phrase.split(' ');
		found.set(words[0]!, [...(found.get(words[0]!) ?? []), words]);
	}
	return found;
}

/** Nouns whose answer is kept: the patterns are long. */
const mostNouns = 4000;

/** Whether the noun is one for a person, in lower case. */
export function isPersonNoun(language: Language, noun: string): boolean {
	const {personNouns} = language;
	const known = personNouns.get(noun);
	if (known !== undefined) return known;
	if (personNouns.size >= mostNouns) personNouns.clear();
	const is = tellsPerson(language, noun);
	personNouns.set(noun, is);
	return is;
}

function tellsPerson({roles, offices, persons, unnamed, firms, verbSecond}: Language, noun: string): boolean {
	if (firms.has(noun)) return false;
	if (unnamed.has(noun) || offices.has(noun) || roles?.test(noun) || persons?.test(noun)) return true;
	// "bestuursvoorzitter": where nouns are written as one, the last tells.
	for (let at = 3; verbSecond && at < noun.length - 4; at++) if (offices.has(noun.slice(at))) return true;
	return false;
}

export function languageOf({separable = [], according = [], dialogue, ...table}: LanguageTable): Language {
	const parts = new Map<string, Set<string>>();
	for (const entry of separable) {
		const [part = '', ...forms] = entry.split(' ');
		for (const form of forms) parts.set(form, (parts.get(form) ?? new Set()).add(part));
	}
	const sets = Object.fromEntries(names.map(name => [name, wordsOf(table[name])])) as {
		[Key in keyof Lists]: ReadonlySet<string>;
	};
	const {prepositions, pronouns, relatives, helpers, reported, conjunctions, subordinators, adverbs} = sets;
	const small = new Set<string>();
	const kinds = [prepositions, pronouns, relatives, helpers, reported, conjunctions, subordinators, adverbs];
	for (const kind of [...kinds, sets.thus, sets.postpositions])
		for (const form of kind) if (!sets.determiners.has(form)) small.add(form);
	for (const phrase of according) if (!phrase.includes(' ')) small.add(phrase);
	return {
		...plain,
		...table,
		...sets,
		according: byFirstWord(according),
		separable: parts,
		small,
		personNouns: new Map(),
		others: new Set([...sets.ofHer, ...sets.ofHim, ...sets.ofEither]),
		dialogue: readDialogue(dialogue),
	};
}
