/** What finding speakers by ranking asks of a language: its cues and the small words around them. */

import type {Standing} from './standing.ts';

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
	/** Other verbs that end a noun phrase, where their form does not tell. */
	verbs: string;
}

/** What is no list of words. */
interface Forms {
	/** First and further words of the phrases that mean "according to". */
	according: readonly (readonly string[])[];
	/** Forms that share the subject of their sentence ("saying"). */
	participle: RegExp;
	/** What a verb in the past looks like, where no table knows it. */
	past: RegExp;
	/** Pronouns of those who speak, in all their forms, and of those spoken to. */
	own: RegExp;
	you: RegExp;
	/** What a word right before a quotation is told apart as. */
	leads: ReadonlyMap<string, Standing['lead']>;
}

/** A table ready for looking words up. */
export type Tongue = Record<keyof TongueTable, ReadonlySet<string>> & Forms;

export function readTongue(table: TongueTable, forms: Forms): Tongue {
	const sets = Object.entries(table).map(([name, words]) => [name, new Set(words.split(' '))]);
	return {...(Object.fromEntries(sets) as Record<keyof TongueTable, ReadonlySet<string>>), ...forms};
}
