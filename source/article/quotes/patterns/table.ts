/** What a language whose names no capitals tell brings to finding who said what. */
import {type DialogueTable, type DialogueWords, readDialogue} from '../dialogue/words.ts';

/**
 * What stands right before a quotation and right behind it: expressions in which `{who}` is whoever may speak and `{cue}`
 * the words that say it. Without a `who`, whoever spoke last goes on.
 */
export interface Pattern {
	before?: string;
	behind?: string;
	/** Other words may stand between: marks that hold few words may be a title there. */
	apart?: boolean;
}

/** How the names of a language look within a phrase. */
interface Naming {
	/** Blanks part words. */
	spaced: boolean;
	/** Titles stand behind the name: "田中市長". */
	titleBehind: boolean;
	/** What is written as one with the title it stands before: "ال". */
	article: RegExp | null;
	/** A word that belongs to the title before it: "وزير الخارجية". */
	ofTitle: RegExp | null;
	/** What ends the words before a name, found everywhere in a phrase (flag `g`): "の". */
	tie: RegExp | null;
	/** The name at the end of a phrase, where capitals tell it. */
	nameIn: RegExp | null;
}

export interface PatternTable extends Partial<Naming> {
	/** Words that attribute, expressions parted by spaces; `_` for a blank in them. */
	cues: string;
	/** A phrase that may name a speaker, an expression without groups of its own that capture. */
	who: string;
	/** Surest first. */
	patterns: readonly Pattern[];
	/** What somebody is, parted by spaces, `_` for a blank. */
	titles?: string;
	/** Words for somebody named before, parted by spaces, `_` for a blank. */
	pronouns: string;
	/** Words that are no part of a name, parted by spaces. */
	stops?: string;
	dialogue: DialogueTable;
}

/** A table ready for looking. */
export interface Patterns extends Naming {
	/** Whether any words attribute. */
	cue: RegExp;
	patterns: readonly {before: RegExp | null; behind: RegExp | null; apart: boolean}[];
	/** Longest first. */
	titles: readonly string[];
	pronouns: ReadonlySet<string>;
	stops: ReadonlySet<string>;
	dialogue: DialogueWords;
}

const plain: Naming = {spaced: true, titleBehind: false, article: null, ofTitle: null, tie: null, nameIn: null};

/** Words as they stand in the text, longest first. */
const wordsOf = (words: string): string[] =>
	words
		.split(/\s+/)
		.filter(Boolean)
		.map(word => word.replaceAll('_', ' '))
		.sort((a, b) => b.length - a.length);

export function patternsOf({cues, who, patterns, titles = '', pronouns, stops = '', ...table}: PatternTable): Patterns {
	const cue = wordsOf(cues).join('|');
	const fill = (pattern: string) => pattern.replace('{who}', `(?<who>${who})`).replace('{cue}', `(?<cue>${cue})`);
	const naming = {...plain, ...table, dialogue: readDialogue(table.dialogue)};
	const edge = naming.spaced ? '(?![\\p{L}\\p{M}])' : '';
	return {
		...naming,
		cue: new RegExp(cue, 'u'),
		patterns: patterns.map(({before, behind, apart = false}) => ({
			before: before === undefined ? null : new RegExp(`(?:^|[,，،;；、] ?)${fill(before)}$`, 'du'),
			behind: behind === undefined ? null : new RegExp(`^${fill(behind)}${edge}`, 'du'),
			apart,
		})),
		titles: wordsOf(titles),
		pronouns: new Set(wordsOf(pronouns)),
		stops: new Set([...wordsOf(stops), ...wordsOf(cues)]),
	};
}
