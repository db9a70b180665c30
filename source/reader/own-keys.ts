/** The key table as text, and the changes that the reader's own file makes to it: `KEY COMMAND [PLACE…]`, one a line. */
import {type Binding, bindings, type KeyCommand, printedKey, type Scope} from './keys.ts';

/** A line that changes nothing, and why; its number counts from 1. */
export interface Mistake {
	line: number;
	reason: string;
}

const scopes: readonly Scope[] = ['list', 'article', 'sidebar', 'people', 'picker', 'help'];

/** `nextQuote` as the file has it. */
const dashed = (command: string): string => command.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);

const commands = new Map<string, KeyCommand>(bindings.map(({command}) => [dashed(command), command]));

/** Stands for no command: the key is taken away. */
const none = 'none';
/** Stands for the key that begins a comment. */
const hash = 'hash';

const keyNames = 'enter escape tab space backspace delete up down left right home end pageup pagedown'.split(' ');

/** Also as the help prints them. */
const known = new Map(
	keyNames.flatMap(name => [name, printedKey(name).toLowerCase()].map(told => [told, name] as const)),
);

/** What a terminal sends for these is another key. */
const sentAs: Readonly<Record<string, string>> = {
	'ctrl+h': 'backspace',
	'ctrl+i': 'tab',
	'ctrl+j': 'enter',
	'ctrl+m': 'enter',
};

/** The name of a key, or why there is none: an object with the reason. */
function keyOf(told: string): string | {reason: string} {
	if (told === hash) return '#';
	const name = told.toLowerCase();
	if ([...told].length === 1) return known.get(name) ?? told;
	if (sentAs[name]) return {reason: `a terminal sends ${name} as ${sentAs[name]}`};
	const key = known.get(name) ?? (/^ctrl\+[a-z]$/.test(name) ? name : null);
	return key ?? {reason: `no key ${told}`};
}

interface Own {
	key: string;
	command: KeyCommand | null;
	places: readonly Scope[];
}

const placesOf = (command: KeyCommand): Set<Scope> =>
	new Set(bindings.flatMap(binding => (binding.command === command ? binding.scopes : [])));

function readLine(words: readonly string[]): Own | {reason: string} {
	const [told = '', name, ...asked] = words;
	const key = keyOf(told);
	if (typeof key !== 'string') return key;
	if (name === undefined) return {reason: `no command for ${told}`};
	const command = commands.get(name) ?? null;
	if (command === null && name !== none) return {reason: `no command ${name}`};
	if (key === 'ctrl+c' && command !== 'quit') return {reason: 'ctrl+c always quits'};
	const possible = command === null ? new Set(scopes) : placesOf(command);
	for (const place of asked) {
		if (!scopes.some(scope => scope === place)) return {reason: `no place ${place}: there are ${scopes.join(', ')}`};
		if (!possible.has(place as Scope)) return {reason: `${name} does nothing in ${place}`};
	}
	return {key, command, places: asked.length > 0 ? (asked as Scope[]) : [...possible]};
}

/** The table with the reader's changes; of two lines for one key in one place the later counts. */
function changed(table: readonly Binding[], own: readonly Own[]): Binding[] {
	const meanings = new Map(scopes.map(scope => [scope, new Map<string, KeyCommand | null>()]));
	for (const {key, command, places} of own) {
		for (const place of places) {
			meanings.get(place)?.delete(key);
			meanings.get(place)?.set(key, command);
		}
	}
	const keysIn = (scope: Scope, {keys, command}: Binding): string[] => {
		const meaning = meanings.get(scope) ?? new Map<string, KeyCommand | null>();
		const given = [...meaning].flatMap(([key, wanted]) => (wanted === command ? [key] : []));
		return [...given, ...keys.filter(key => !meaning.has(key))];
	};
	return table.flatMap(binding => {
		const alike = new Map<string, {keys: string[]; scopes: Scope[]}>();
		for (const scope of binding.scopes) {
			const keys = keysIn(scope, binding);
			const same = alike.get(keys.join(' '));
			if (same) same.scopes.push(scope);
			else alike.set(keys.join(' '), {keys, scopes: [scope]});
		}
		return [...alike.values()].map(part => ({...binding, ...part}));
	});
}

/** The table as the text of a reader's file changes it; its mistakes change nothing. */
export function withOwnKeys(text: string): {bindings: readonly Binding[]; mistakes: readonly Mistake[]} {
	const own: Own[] = [];
	const mistakes: Mistake[] = [];
	for (const [index, line] of text.split(/\r?\n/).entries()) {
		const words = line
			.replace(/(^|\s)#.*$/, '')
			.split(/\s+/)
			.filter(word => word !== '');
		if (words.length === 0) continue;
		const read = readLine(words);
		if ('reason' in read) mistakes.push({line: index + 1, reason: read.reason});
		else own.push(read);
	}
	return {bindings: own.length === 0 ? bindings : changed(bindings, own), mistakes};
}

/** The keys of the usual table that mean nothing any more, with where they did. */
const taken = (table: readonly Binding[]): {key: string; places: Scope[]}[] =>
	bindings.flatMap(({keys, scopes: usual}) =>
		keys.flatMap(key => {
			const places = usual.filter(
				scope => !table.some(other => other.scopes.includes(scope) && other.keys.includes(key)),
			);
			return places.length > 0 ? [{key, places}] : [];
		}),
	);

const lineOf = (key: string, command: string, places: readonly Scope[]): string =>
	`${(key === '#' ? hash : key).padEnd(9)} ${command.padEnd(16)} ${places.join(' ').padEnd(39)}`;

/** The table as such a file, one key a line. */
export const keysAsText = (table: readonly Binding[]): string =>
	[
		...table.flatMap(({keys, command, scopes: places, help}) =>
			keys.map(key => `${lineOf(key, dashed(command), places)} # ${help}`),
		),
		...taken(table).map(({key, places}) => lineOf(key, none, places).trimEnd()),
	]
		.map(line => `${line}\n`)
		.join('');
