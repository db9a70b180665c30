/** What finding speakers by ranking asks of a language: its cues and the small words around them. */
import type {Lexicon} from '../../tokens.ts';

/** Lower-case word forms, parted by spaces; a table of one language. */
export interface TongueTable {
	/** Forms of the verbs that attribute words to a speaker. */
	cues: string;
	/** Verbs that frame a few quoted words without saying ("called the plan “…”"). */
	framing: string;
	/** Cues that do nothing but say. */
	sayings: string;
	pronouns: string;
	/** Pronouns of one who is spoken of ("she"). */
	persons: string;
	/** Pronouns of one who speaks ("I"). */
	speakers: string;
	/** Pronouns, titles and roles of women, and of men. */
	female: string;
	male: string;
	determiners: string;
	/** Prepositions that carry a noun phrase on ("a spokesman for the ministry"). */
	links: string;
	/** Prepositions whose noun phrase may be a subject ("with NAME saying"). */
	absolutes: string;
	/** What may stand between the subject and its cue. */
	between: string;
	/** Words that no noun phrase runs across. */
	stops: string;
	relatives: string;
	dates: string;
	/** Months whose names are also people's. */
	months: string;
	/** Determiners that may stand for a noun ("another said"). */
	alone: string;
	/** Determiners of one thing. */
	singular: string;
	/** Forms of cues that no single subject takes ("answer"). */
	bases: string;
	/** Possessive pronouns. */
	owners: string;
	/** Words that alone stand between two quotations of one list ("“…” and the “…”"). */
	joins: string;
	/** Cues in the past that do not look it. */
	pasts: string;
	/** Behind them a cue in the past is passive ("was called"). */
	passives: string;
	/** Cues that the one who says them is the subject of, passive or not ("was quoted"). */
	quoted: string;
	/** What words stand in ("a statement"), and what speaks as a body ("the ministry"). */
	texts: string;
	bodies: string;
	/** Other verbs that end a noun phrase, where their form does not tell. */
	verbs: string;
	/** Nouns that only look like adverbs. */
	nouns: string;
	/** What begins a time or an amount, not a role ("the Senate last week"). */
	measures: string;
}

/** What a word may be, each a bit of the word's signs. */
export const is = {
	cue: 1 << 0,
	framing: 1 << 1,
	saying: 1 << 2,
	pronoun: 1 << 3,
	person: 1 << 4,
	speaker: 1 << 5,
	female: 1 << 6,
	male: 1 << 7,
	determiner: 1 << 8,
	link: 1 << 9,
	absolute: 1 << 10,
	between: 1 << 11,
	stop: 1 << 12,
	relative: 1 << 13,
	date: 1 << 14,
	month: 1 << 15,
	singular: 1 << 16,
	base: 1 << 17,
	owner: 1 << 18,
	join: 1 << 19,
	/** A verb whose form does not tell it. */
	verb: 1 << 20,
	/** Looks like a verb in the past. */
	past: 1 << 21,
	/** A cue in the past that does not look it. */
	pastCue: 1 << 22,
	/** Looks like a form that shares the subject of its sentence ("saying"). */
	participle: 1 << 23,
	/** Looks like an adverb. */
	adverb: 1 << 24,
	/** Begins with a digit. */
	number: 1 << 25,
	/** A determiner that may stand for a noun. */
	alone: 1 << 26,
	passive: 1 << 27,
	quoted: 1 << 28,
	text: 1 << 29,
	body: 1 << 30,
	measure: 1 << 31,
} as const;

/** What a finite verb may look like. */
export const finite = is.cue | is.framing | is.verb | is.past;

/** What the words may be that begin no name. */
export const noName = is.stop | is.link | is.determiner | is.pronoun | is.between;

const signs: Readonly<Record<Exclude<keyof TongueTable, 'nouns'>, number>> = {
	cues: is.cue,
	framing: is.framing,
	sayings: is.saying,
	pronouns: is.pronoun,
	persons: is.person,
	speakers: is.speaker,
	female: is.female,
	male: is.male,
	determiners: is.determiner,
	links: is.link,
	absolutes: is.absolute,
	between: is.between,
	stops: is.stop,
	relatives: is.relative,
	dates: is.date,
	months: is.month,
	alone: is.alone,
	singular: is.singular,
	bases: is.base,
	owners: is.owner,
	joins: is.join,
	pasts: is.pastCue,
	verbs: is.verb,
	passives: is.passive,
	quoted: is.quoted,
	texts: is.text,
	bodies: is.body,
	measures: is.measure,
};

/** Small words that are told apart where they stand right before a quotation, each by one that stands for its kind. */
export const leads = ['as', 'on', 'of', 'to', 'that', 'and', 'with', 'for', 'about'] as const;
export type Lead = (typeof leads)[number];

/** What is no list of words. */
interface Forms {
	/** First and further words of the phrases that mean "according to". */
	according: readonly (readonly string[])[];
	/** What a word in lower case looks like, whatever the table says of it. */
	looks: (word: string) => number;
	/** Pronouns of those who speak, in all their forms, and of those spoken to. */
	own: RegExp;
	you: RegExp;
	/** The last word of a noun phrase of several people; nouns of people that do not tell their gender ("a witness"). */
	plural: RegExp;
	neutral: ReadonlySet<string>;
	/** Nouns of what somebody says, where its owner is who speaks ("her answer"). */
	utterances: ReadonlySet<string>;
	/** The same behind "in": "in her words". */
	accounts: ReadonlySet<string>;
	/** What has a title ("her novel"). */
	works: ReadonlySet<string>;
	/** What a word right before a quotation is told apart as. */
	leads: ReadonlyMap<string, Lead>;
	/** Endings that are words of their own ("he’d"), with curly apostrophes; the longest first. */
	clitics: readonly string[];
	/** Words behind which "’s" is a verb, no owner's mark. */
	hosts: ReadonlySet<string>;
}

/** A table ready for looking words up. */
export interface Tongue extends Omit<Forms, 'looks' | 'clitics' | 'hosts'>, Lexicon {}

const isApostrophe = (code: number): boolean => code === 0x2019 || code === 39;

function readClitics({clitics, hosts}: Pick<Forms, 'clitics' | 'hosts'>): Lexicon['cliticOf'] {
	const endings = new Set(clitics.flatMap(clitic => [clitic, clitic.replace('’', "'")]));
	return word => {
		const {length} = word;
		// Hardly any word has an apostrophe there.
		if (!isApostrophe(word.charCodeAt(length - 2)) && !isApostrophe(word.charCodeAt(length - 3))) return 0;
		for (let units = 3; units > 1; units--) if (units < length && endings.has(word.slice(length - units))) return units;
		return /[’']s$/.test(word) && hosts.has(word.slice(0, -2)) ? 2 : 0;
	};
}

export function readTongue({nouns, ...lists}: TongueTable, {looks, clitics, hosts, ...forms}: Forms): Tongue {
	const listed = new Map(nouns.split(' ').map(noun => [noun, 0]));
	for (const [name, words] of Object.entries(lists))
		for (const word of words.split(' '))
			listed.set(word, (listed.get(word) ?? looks(word)) | signs[name as keyof typeof lists]);
	return {...forms, signsOf: word => listed.get(word) ?? looks(word), cliticOf: readClitics({clitics, hosts})};
}
