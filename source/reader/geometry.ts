/** Where things stand on the screen, in columns and rows, for its size and the reader's wishes. */
import type {State} from './state.ts';

/** Two lines an entry and a blank one, or one line where the screen is small. */
export interface ListGeometry {
	entryRows: 1 | 3;
	/** Rows above the first entry. */
	head: number;
	/** Entries that fit. */
	entries: number;
}

export interface ArticleGeometry {
	/** Columns the text is laid out for. */
	textWidth: number;
	/** Columns left of the text, with the speakers' bars in them. */
	margin: number;
	/** Columns of the whole text side. */
	textSide: number;
	/** Rows above the text. */
	head: number;
	/** Rows of text. */
	textRows: number;
	/** Columns of the sidebar, without the rule; 0 where it is folded away. */
	sidebar: number;
	/** Whether the sidebar takes the whole width. */
	sidebarAlone: boolean;
}

const narrow = 60;
const roomForSidebar = 100;

export function listGeometry({columns, rows}: Pick<State, 'columns' | 'rows'>): ListGeometry {
	const tight = columns < narrow || rows < 14;
	const head = rows < 8 ? 1 : 2;
	const entryRows = tight ? 1 : 3;
	return {entryRows, head, entries: Math.max(1, Math.floor((rows - head - 1) / entryRows))};
}

/** Rows of the People screen: above the first entry, for entries, of a quotation's words at most, and between two of them. */
export function peopleGeometry({columns, rows}: Pick<State, 'columns' | 'rows'>) {
	const head = rows < 8 ? 1 : 2;
	const roomy = columns >= narrow && rows >= 14;
	return {head, room: Math.max(1, rows - head - 1), textRows: roomy ? 2 : 1, gap: roomy ? 1 : 0};
}

/** Rows of a picker: its title, a blank where there is room, the choices, the foot. */
export function pickerGeometry({rows}: Pick<State, 'rows'>) {
	const head = rows < 3 ? 0 : rows < 8 ? 1 : 2;
	return {head, entries: Math.max(1, rows - head - 1)};
}

export function articleGeometry(
	state: Pick<State, 'columns' | 'rows' | 'measure' | 'zen' | 'sidebar'> & {open: {focus: 'text' | 'sidebar'} | null},
): ArticleGeometry {
	const {columns, rows, measure} = state;
	const beside = columns >= roomForSidebar && state.sidebar && !state.zen;
	const sidebarAlone = !beside && state.open?.focus === 'sidebar';
	const sidebar = beside ? Math.min(48, Math.max(32, Math.floor(columns * 0.3))) : sidebarAlone ? columns : 0;
	const textSide = beside ? columns - sidebar - 2 : columns;
	const gutter = columns < 30 ? 2 : 3;
	const textWidth = Math.max(1, Math.min(measure, textSide - gutter - 1));
	const margin = Math.max(Math.min(gutter, textSide - 1), Math.floor((textSide - textWidth) / 2));
	const head = rows < 4 ? 0 : 1;
	return {textWidth, margin, textSide, head, textRows: Math.max(1, rows - head - 1), sidebar, sidebarAlone};
}
