/** The one State of the reader, and what it is made of. Plain data; `update.ts` alone makes new ones. */
import type {Article, Span} from '../article/article.ts';
import type {Correction} from '../corpus/corrections.ts';
import type {Difference, Roster} from '../corpus/roster.ts';
import type {Line} from '../layout/line.ts';
import type {SyntaxSpan} from '../layout/syntax.ts';
import type {Entry, Mark, Place} from '../library/library.ts';
import {type Binding, bindings} from './keys.ts';
import type {EditedLine} from './line-editor.ts';

/** A row of the list: an article, a file not read yet (`entry` null), or one that cannot be read (`problem`). */
export interface Item {
	/** The same article between runs; see `keyOf`. */
	key: string;
	path: string;
	item?: string;
	entry: Entry | null;
	/** Its text is not searched yet: the item with what is found in it will take its place. */
	provisional?: true;
	problem: string | null;
	mark: Mark;
}

export interface Filter {
	words: string;
	tag: string | null;
	person: string | null;
	/** Those that quote a speaker, by their keys. */
	speaker: {name: string; keys: ReadonlySet<string>} | null;
	/** Those whose texts hold some words, as far as they are searched. */
	text: TextSearch | null;
}

export interface TextSearch {
	words: string;
	/** Tells one search from another. */
	run: number;
	/** Of the articles found. */
	keys: ReadonlySet<string>;
	/** How many articles were searched. */
	searched: number;
	/** Whether all of them were. */
	ended: boolean;
}

/** How the list is ordered; see `list/order.ts`. */
export type Order = 'found' | 'newest' | 'oldest' | 'title' | 'shortest' | 'longest';

/** How the quotes stand in the sidebar: as in the text, or those of one speaker together. */
export type Grouping = 'place' | 'speaker';

/** The People screen: the speakers of the library, or the quotations of one of them. */
export interface People {
	/** Index into the speakers that are shown, and that of the first on the screen. */
	cursor: number;
	top: number;
	/** What their names must hold. */
	words: string;
	/** Whether only what is told differently elsewhere is shown. */
	radar: boolean;
	/** Whose quotations are shown; null: nobody's. */
	voice: string | null;
	/** Index into the quotations that are shown, and that of the first on the screen. */
	entry: number;
	entryTop: number;
	/** The article in which they were asked for: going back leads there. */
	from: Open | null;
}

/** All that is quoted in the library, as far as it is known. */
export interface Gathered {
	/** Tells one gathering from another. */
	run: number;
	roster: Roster;
	/** What is told differently elsewhere, by place; see `placeOf`. */
	differences: ReadonlyMap<string, readonly Difference[]>;
	/** Whether all of it is there. */
	ended: boolean;
}

/** The article being read. */
export interface Open {
	/** The item's key. */
	key: string;
	/** With the speakers and the tags that the reader gave it. */
	article: Article;
	/** As it was read. */
	original: Article;
	/** False while the text is searched for quotes and names. */
	searched: boolean;
	/** What the words of its code are, once that is known. */
	syntax: readonly SyntaxSpan[];
	/** Laid out for the present width. */
	lines: readonly Line[];
	/** Index of the first line on the screen. */
	top: number;
	/** Where `top` stands in the article: kept through a new width. */
	place: Place;
	focus: 'text' | 'sidebar';
	/** Index into the sidebar's entries; what the sidebar's cursor is on. */
	entry: number;
	/** What is marked in the text: the quotation or the mention last jumped to. */
	chosen: Span | null;
	unfolded: ReadonlySet<number>;
	find: {words: string; hits: readonly Span[]; at: number} | null;
}

/** By the key of the article. */
export type Corrections = ReadonlyMap<string, readonly Correction[]>;

/** How something was before it was changed. */
export type Undo =
	| {kind: 'marks'; marks: readonly (readonly [key: string, mark: Mark])[]}
	| {kind: 'corrections'; key: string; corrections: readonly Correction[]};

/** A line being typed. */
export interface Prompt extends EditedLine {
	purpose: 'filter' | 'search' | 'find' | 'speaker' | 'people' | 'choice' | 'pipe' | 'tag';
	/** How many lines back is the one that was recalled; 0: none was. */
	back: number;
	/** What was typed before another line was recalled. */
	draft: string;
	/** Whose speaker is asked for: index into the article's quotes. */
	quote?: number;
}

/** An empty prompt, or one that begins with what was typed before. */
export const promptFor = (purpose: Prompt['purpose'], text = ''): Prompt => ({
	purpose,
	text,
	at: text.length,
	back: 0,
	draft: text,
});

export interface Choice {
	label: string;
	/** Told after the label: a count, the target of a link. */
	note?: string;
	value: string;
}

export interface Picker {
	purpose: 'tag' | 'link' | 'heading' | 'speaker' | 'source' | 'command' | 'theme' | 'order';
	title: string;
	choices: readonly Choice[];
	/** Whose speaker is chosen: index into the article's quotes. */
	quote?: number;
	/** What the choices that are shown must hold. */
	words: string;
	/** Index into the choices that are shown, and that of the first on the screen. */
	cursor: number;
	top: number;
}

/** What stands behind the text: it decides which hues can be read. */
export type Ground = 'any' | 'light';

export interface State {
	columns: number;
	rows: number;
	/** Draw with ASCII only. */
	ascii: boolean;
	/** Whether hues can be told apart; without, letters do their work. */
	colour: boolean;
	/** For which ground the hues are chosen. */
	ground: Ground;
	/** The widest that text is set, in columns. */
	measure: number;
	zen: boolean;
	/** Whether the sidebar is wanted beside the text where there is room. */
	sidebar: boolean;
	grouping: Grouping;
	/** What the keys mean, the reader's own among them. */
	bindings: readonly Binding[];
	/** What the list's head names: the folder or the number of paths. */
	library: string;
	items: readonly Item[];
	order: Order;
	/** Indices into `items` of what the filter lets through, in order. */
	visible: readonly number[];
	/** Index into `visible`. */
	cursor: number;
	/** Index into `visible` of the first entry on the screen. */
	top: number;
	filter: Filter;
	/** Files read so far while they are being read. */
	reading: {done: number; total: number} | null;
	open: Open | null;
	/** Behind the open article, when that was opened from there. */
	people: People | null;
	/** Null until somebody asks. */
	gathered: Gathered | null;
	/** How often it was gathered, or the texts were searched. */
	runs: number;
	/** What is shown of the article that is on its way; null: where reading stopped. */
	target: Span | null;
	/** Key of the item whose article is on its way. */
	opening: string | null;
	/** Keys typed while it is on its way: they are meant for it. */
	held: readonly string[];
	/** First row of the help screen when it is shown. */
	help: number | null;
	prompt: Prompt | null;
	/** Lines accepted in prompts of a purpose, the last one last. */
	typed: Readonly<Partial<Record<Prompt['purpose'], readonly string[]>>>;
	picker: Picker | null;
	message: string | null;
	/** A link shown and waiting for the second key press. */
	asked: string | null;
	/** Speakers that the reader has corrected, by the key of the article. */
	corrections: Corrections;
	/** Marks and corrections as they were, the last change last. */
	undo: readonly Undo[];
}

export const noFilter: Filter = {words: '', tag: null, person: null, speaker: null, text: null};

export const noMark: Mark = {read: false, starred: false, place: null};

export type Settings = Pick<State, 'columns' | 'rows' | 'ascii' | 'colour' | 'library'> & {
	measure?: number;
	ground?: Ground;
	order?: Order;
	corrections?: Corrections;
	bindings?: readonly Binding[];
};

export function initialState(settings: Settings): State {
	return {
		...settings,
		measure: settings.measure ?? 72,
		ground: settings.ground ?? 'any',
		bindings: settings.bindings ?? bindings,
		zen: false,
		sidebar: true,
		grouping: 'place',
		items: [],
		order: settings.order ?? 'found',
		visible: [],
		cursor: 0,
		top: 0,
		filter: noFilter,
		reading: null,
		open: null,
		people: null,
		gathered: null,
		runs: 0,
		target: null,
		opening: null,
		held: [],
		help: null,
		prompt: null,
		typed: {},
		picker: null,
		message: null,
		asked: null,
		corrections: settings.corrections ?? new Map(),
		undo: [],
	};
}

/** What an article is tagged with: by itself, and by the reader. */
export const tagsOf = ({entry, mark}: Item): readonly string[] => [...(mark.tags ?? []), ...(entry?.tags ?? [])];

/** The item under the cursor. */
export function selected(state: State): Item | null {
	const index = state.visible[state.cursor];
	return index === undefined ? null : (state.items[index] ?? null);
}
