/**
 * The keys as data: the table dispatches, draws the help screen, fills the README and the manual page. A new key is one line.
 * Key names: the character itself, or `enter escape tab space backspace up down left right home end pageup pagedown`,
 * with `ctrl+` where held.
 */
export type Scope = 'list' | 'article' | 'sidebar' | 'people' | 'picker' | 'help';

export type KeyCommand =
	| 'down'
	| 'up'
	| 'pageDown'
	| 'pageUp'
	| 'halfDown'
	| 'halfUp'
	| 'top'
	| 'bottom'
	| 'enter'
	| 'open'
	| 'back'
	| 'quit'
	| 'leave'
	| 'help'
	| 'search'
	| 'searchTexts'
	| 'nextMatch'
	| 'previousMatch'
	| 'nextUnread'
	| 'previousUnread'
	| 'nextArticle'
	| 'previousArticle'
	| 'nextQuote'
	| 'previousQuote'
	| 'toggleSidebar'
	| 'regroup'
	| 'correct'
	| 'toggleRead'
	| 'markAllRead'
	| 'undo'
	| 'star'
	| 'pickTag'
	| 'tag'
	| 'people'
	| 'filterPerson'
	| 'radar'
	| 'pickOrder'
	| 'pickHeading'
	| 'pickLink'
	| 'browse'
	| 'copy'
	| 'copyCited'
	| 'saveText'
	| 'pipe'
	| 'pickCommand'
	| 'pickTheme'
	| 'zen'
	| 'wider'
	| 'narrower'
	| 'defaultWidth'
	| 'repaint'
	| 'suspend';

export interface Binding {
	keys: readonly string[];
	command: KeyCommand;
	scopes: readonly Scope[];
	help: string;
}

const everywhere: readonly Scope[] = ['list', 'article', 'sidebar', 'people', 'picker', 'help'];
const reading: readonly Scope[] = ['article', 'sidebar'];
const quoting: readonly Scope[] = ['article', 'sidebar', 'people'];
const content: readonly Scope[] = ['list', 'article', 'sidebar'];

export const bindings: readonly Binding[] = [
	{keys: ['j', 'down'], command: 'down', scopes: everywhere, help: 'down'},
	{keys: ['k', 'up'], command: 'up', scopes: everywhere, help: 'up'},
	{keys: ['space', 'pagedown'], command: 'pageDown', scopes: everywhere, help: 'a page down'},
	{keys: ['b', 'pageup'], command: 'pageUp', scopes: everywhere, help: 'a page up'},
	{keys: ['d'], command: 'halfDown', scopes: everywhere, help: 'half a page down'},
	{keys: ['u'], command: 'halfUp', scopes: everywhere, help: 'half a page up'},
	{keys: ['g', 'home'], command: 'top', scopes: everywhere, help: 'to the top'},
	{keys: ['G', 'end'], command: 'bottom', scopes: everywhere, help: 'to the end'},
	{keys: ['enter', 'l', 'right'], command: 'open', scopes: ['list'], help: 'read the article'},
	{keys: ['enter', 'l', 'right'], command: 'open', scopes: ['people'], help: 'what they said; then its article'},
	{keys: ['enter', 'l', 'right'], command: 'open', scopes: ['picker'], help: 'choose'},
	{keys: ['enter'], command: 'enter', scopes: ['article'], help: 'unfold or fold what was cut away'},
	{keys: ['enter', 'l', 'right'], command: 'enter', scopes: ['sidebar'], help: 'go to the place in the text'},
	{
		keys: ['q', 'escape', 'h', 'left', 'backspace'],
		command: 'back',
		scopes: ['article', 'sidebar', 'people', 'picker', 'help'],
		help: 'back',
	},
	{keys: ['escape', 'h', 'left', 'backspace'], command: 'back', scopes: ['list'], help: 'back to all articles'},
	{keys: ['q'], command: 'leave', scopes: ['list'], help: 'back to all articles; there, quit'},
	{keys: ['Q', 'ctrl+c'], command: 'quit', scopes: everywhere, help: 'quit from anywhere'},
	{keys: ['/'], command: 'search', scopes: ['list'], help: 'filter the list'},
	{keys: ['S'], command: 'searchTexts', scopes: ['list'], help: 'search all texts'},
	{keys: ['/'], command: 'search', scopes: ['people'], help: 'find a speaker'},
	{keys: ['/'], command: 'search', scopes: ['picker'], help: 'find a choice'},
	{keys: ['/'], command: 'search', scopes: reading, help: 'find in the article'},
	{keys: ['n'], command: 'nextMatch', scopes: reading, help: 'next match'},
	{keys: ['N'], command: 'previousMatch', scopes: reading, help: 'previous match'},
	{keys: ['tab'], command: 'toggleSidebar', scopes: reading, help: 'to the sidebar and back'},
	{keys: ['v'], command: 'regroup', scopes: reading, help: 'quotes by speaker, or as in the text'},
	{keys: ['c'], command: 'correct', scopes: reading, help: 'correct who said the quote'},
	{keys: ['}'], command: 'nextQuote', scopes: reading, help: 'next quote'},
	{keys: ['{'], command: 'previousQuote', scopes: reading, help: 'previous quote'},
	{keys: [']'], command: 'nextUnread', scopes: content, help: 'next unread article'},
	{keys: ['['], command: 'previousUnread', scopes: content, help: 'previous unread article'},
	{keys: ['J'], command: 'nextArticle', scopes: content, help: 'next article'},
	{keys: ['K'], command: 'previousArticle', scopes: content, help: 'previous article'},
	{keys: ['r'], command: 'toggleRead', scopes: content, help: 'mark read or unread'},
	{keys: ['A'], command: 'markAllRead', scopes: ['list'], help: 'mark all listed as read'},
	{keys: ['U'], command: 'undo', scopes: content, help: 'undo the last mark'},
	{keys: ['s'], command: 'star', scopes: content, help: 'star'},
	{keys: ['o'], command: 'pickOrder', scopes: ['list'], help: 'order: newest first, by title ...'},
	{keys: ['t'], command: 'pickTag', scopes: content, help: 'filter by tag'},
	{keys: ['#'], command: 'tag', scopes: content, help: 'tag it, or take the tag away'},
	{keys: ['P'], command: 'people', scopes: content, help: 'people: who is quoted, and where'},
	{keys: ['f'], command: 'filterPerson', scopes: ['sidebar', 'people'], help: 'list the articles of that person'},
	{keys: ['R'], command: 'radar', scopes: ['people'], help: 'only what other articles tell differently'},
	{keys: ['i'], command: 'pickHeading', scopes: reading, help: 'contents: go to a heading'},
	{keys: [';'], command: 'pickLink', scopes: reading, help: 'links of the article'},
	{keys: ['o'], command: 'browse', scopes: reading, help: 'open the source in the browser'},
	{keys: ['y'], command: 'copy', scopes: quoting, help: 'copy the quote, or the paragraph'},
	{keys: ['Y'], command: 'copyCited', scopes: quoting, help: 'copy it with its source'},
	{keys: ['e'], command: 'saveText', scopes: reading, help: 'save the article as plain text'},
	{keys: ['|'], command: 'pipe', scopes: reading, help: 'hand the text to a command'},
	{keys: ['z'], command: 'zen', scopes: reading, help: 'text alone'},
	{keys: ['+'], command: 'wider', scopes: reading, help: 'wider text'},
	{keys: ['-'], command: 'narrower', scopes: reading, help: 'narrower text'},
	{keys: ['='], command: 'defaultWidth', scopes: reading, help: 'usual width'},
	{
		keys: [':'],
		command: 'pickCommand',
		scopes: ['list', 'article', 'sidebar', 'people'],
		help: 'any command by its name',
	},
	{keys: ['T'], command: 'pickTheme', scopes: ['list', 'article', 'sidebar', 'people'], help: 'colours'},
	{keys: ['?'], command: 'help', scopes: everywhere, help: 'this help'},
	{keys: ['ctrl+l'], command: 'repaint', scopes: everywhere, help: 'repaint the screen'},
	{keys: ['ctrl+z'], command: 'suspend', scopes: everywhere, help: 'suspend; fg comes back'},
];

const printed: Record<string, string> = {
	enter: 'Enter',
	escape: 'Esc',
	tab: 'Tab',
	space: 'Space',
	backspace: '⌫',
	up: '↑',
	down: '↓',
	left: '←',
	right: '→',
	home: 'Home',
	end: 'End',
	pageup: 'PgUp',
	pagedown: 'PgDn',
};

const printedAscii: Record<string, string> = {backspace: 'Bksp', up: 'Up', down: 'Down', left: 'Left', right: 'Right'};

/** A key as help prints it: `ctrl+z` is `Ctrl+Z`. */
export function printedKey(key: string, ascii = false): string {
	if (key.startsWith('ctrl+')) return `Ctrl+${key.slice(5).toUpperCase()}`;
	return (ascii ? printedAscii[key] : undefined) ?? printed[key] ?? key;
}

/** Where a key applies: `everywhere`, or `list, article`. */
export const printedPlaces = (scopes: readonly Scope[]): string =>
	scopes.length === everywhere.length ? 'everywhere' : scopes.join(', ');
