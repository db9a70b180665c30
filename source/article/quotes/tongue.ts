/** What a language brings to finding speakers: its cues and the small words around them. */
import {english} from './english.ts';

/** Lower-case word forms, parted by spaces. */
export interface TongueTable {
	/** Forms of the verbs that attribute words to a speaker. */
	cues: string;
	/** Verbs that frame a few quoted words without saying ("called the plan “…”"). */
	framing: string;
	/** Cues that do nothing but say; all cues where left out. */
	sayings?: string;
	pronouns: string;
	/** Pronouns of one who is spoken of ("she"); all pronouns where left out. */
	persons?: string;
	/** Pronouns of one who speaks ("I"). */
	speakers?: string;
	/** Pronouns, titles and roles of women, and of men. */
	female?: string;
	male?: string;
	determiners: string;
	/** Prepositions that carry a noun phrase on ("a spokesman for the ministry"). */
	links: string;
	/** Prepositions whose noun phrase may be a subject ("with NAME saying"). */
	absolutes?: string;
	/** What may stand between the subject and its cue. */
	between: string;
	/** Words that no noun phrase runs across. */
	stops: string;
	/** First and further words of the phrases that mean "according to". */
	according: readonly (readonly string[])[];
	relatives: string;
	dates: string;
	/** Possessive pronouns. */
	owners: string;
	/** Forms that share the subject of their sentence ("saying"). */
	participle: RegExp | null;
	/** Other verbs that end a noun phrase, where their form does not tell. */
	verbs?: string;
	/** What a verb in the past looks like, where no table knows it. */
	past: RegExp | null;
	/** The subject follows a verb that stands after a comma. */
	inverts: boolean;
}

type Kept = 'according' | 'participle' | 'past' | 'inverts';

/** A table ready for looking words up. */
export type Tongue = {[Key in Exclude<keyof TongueTable, Kept>]-?: ReadonlySet<string>} & Pick<TongueTable, Kept>;

const tables: Readonly<Record<string, TongueTable>> = {en: english};
const ready = new Map<string, Tongue>();

/** The tables of a BCP 47 language; English where there are none. */
export function tongueOf(language: string | null): Tongue {
	const key = (language ?? 'en').slice(0, 2).toLowerCase();
	const known = ready.get(key);
	if (known) return known;
	const {according, participle, past, inverts, ...table} = tables[key] ?? english;
	const lists = {
		sayings: table.cues,
		persons: table.pronouns,
		speakers: '',
		female: '',
		male: '',
		absolutes: '',
		verbs: '',
		...table,
	};
	const sets = Object.fromEntries(Object.entries(lists).map(([name, forms]) => [name, new Set(forms.split(/\s+/))]));
	const tongue = {...sets, according, participle, past, inverts} as Tongue;
	ready.set(key, tongue);
	return tongue;
}
