/** What a language brings to reading interviews and transcripts. */

/** Lower-case words parted by spaces. */
interface Lists {
	/** Labels of whoever asks and of whoever answers: "Q:", "Answer:". */
	questions: string;
	answers: string;
	/** Labels that tell the part of the one who asks, and of the one who is asked: "Host:", "Guest:". */
	hosts: string;
	guests: string;
	/** Labels of whoever is not named: "Speaker 1:", "Man:". */
	voices: string;
	/** Words of whoever speaks of themselves, alone and with others, and words that speak to somebody. */
	self: string;
	selves: string;
	addressed: string;
}

/** What is written of a language: nothing where it has none. */
export interface DialogueTable extends Partial<Lists> {
	/** Between the one who asks, if the article names them, and the one who is asked: "spoke with", "interview with". */
	meetings?: readonly string[];
	/** Before the one who asks: "interviewed by". */
	askedBy?: readonly string[];
}

/** A table ready for looking words up. */
export type DialogueWords = {[Key in keyof Lists]: ReadonlySet<string>} & {
	/** Find a phrase; null where the language has none. */
	meetings: RegExp | null;
	askedBy: RegExp | null;
};

const anyOf = (phrases: readonly string[] = []): RegExp | null =>
	phrases.length > 0 ? new RegExp(`(?<![\\p{L}\\p{N}])(?:${phrases.join('|')})(?![\\p{L}\\p{N}])`, 'giu') : null;

/** Labels that are read in every language. */
const everywhere = {
	questions: 'q',
	answers: 'a',
	hosts: '',
	guests: '',
	voices: '',
	self: '',
	selves: '',
	addressed: '',
};

export function readDialogue(table: DialogueTable): DialogueWords {
	const keys = Object.keys(everywhere) as (keyof Lists)[];
	const sets = keys.map(key => [key, new Set(`${table[key] ?? ''} ${everywhere[key]}`.split(' ').filter(Boolean))]);
	return {
		...(Object.fromEntries(sets) as {[Key in keyof Lists]: ReadonlySet<string>}),
		meetings: anyOf(table.meetings),
		askedBy: anyOf(table.askedBy),
	};
}
