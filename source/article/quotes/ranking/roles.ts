/** Who is called what in an article: "Mayor NAME", "NAME, the mayor of Denby", "NAME, 34". */
import {roleOf} from '../../names/lexicon/roles.ts';
import type {Known, Named} from './known.ts';

/** How much of the text beside a name is read for it, in UTF-16 units. */
const beside = 80;

/** "The mayor of Denby, NAME" */
const leads = /\b[Tt]he ((?:[\p{L}-]+ )?[\p{L}-]+)(?: (?:of|for|at) [^,.;:!?\n]{1,60})?, $/u;
/** "NAME, 34,", "NAME (34)" */
const aged = /^(?:, | \()(\d{1,3})[,.)]/;
/** "NAME, 34, a baker and poet from Denby", "NAME with him, the baker" */
const follows =
	/^(?: (?:with|beside|behind|for|from|to) (?:him|her|them|me|us))?, (?:\d{1,3}, )?((?:an?|the|its|his|her|their|our|former) (?:[\p{L}’'-]+ ){0,5}?[\p{L}-]+|(?:[\p{L}-]+ )?[\p{L}-]+)(?=[,.;:)]| (?:of|for|at|in|from|with|who|on)\b)/u;

const letter = /[\p{L}-]/u;

/** The word that ends at an offset; empty where none does. */
function wordBefore(text: string, end: number): string {
	let start = end;
	while (start > 0 && letter.test(text[start - 1]!)) start--;
	return text.slice(start, end);
}

/** The words before a name, the nearest first: "Mayor NAME", "Prime Minister NAME". */
function lastWords(before: string): [title: string, first: string] {
	const blank = before.length - 1;
	const title = before[blank] === ' ' ? wordBefore(before, before[blank - 1] === '.' ? blank - 1 : blank) : '';
	const gap = before.lastIndexOf(title, blank) - 1;
	return [title, title !== '' && before[gap] === ' ' ? wordBefore(before, gap) : ''];
}

interface Bearer {
	name: string;
	/** Where they are first called so. */
	start: number;
}

export class Roles {
	/** By what they are called, in lower case; null what several are called. */
	readonly #bearers = new Map<string, Bearer | null>();

	constructor(text: string, known: Known) {
		for (const named of known.all) if (named.kind === 'person') this.#read(text, named);
	}

	/** Whom the words behind "the" mean at an offset: "mayor", "34-year-old"; null where nobody or several were called so. */
	of(words: string, offset: number): string | null {
		const bearer = this.#bearers.get(words.toLowerCase());
		return bearer && bearer.start < offset ? bearer.name : null;
	}

	#read(text: string, named: Named): void {
		const before = text.slice(Math.max(0, named.start - beside), named.start);
		const behind = text.slice(named.end, named.end + beside);
		const lead = leads.exec(before)?.[1];
		if (lead) this.#learn(lead, named);
		const [title, first] = lastWords(before);
		if (title !== '' && roleOf(title)) {
			this.#learn(title, named);
			if (first !== '') this.#learn(`${first} ${title}`, named);
		}
		const age = aged.exec(behind)?.[1];
		if (age) this.#add(`${age}-year-old`, named);
		for (const role of follows.exec(behind)?.[1]?.split(' and ') ?? []) this.#learn(role, named);
	}

	/** Takes the last word for the role, with the word before it for another. */
	#learn(words: string, named: Named): void {
		const parts = words.toLowerCase().split(' ');
		const role = parts.at(-1)!;
		if (roleOf(role) === null) return;
		this.#add(role, named);
		if (parts.length > 1) this.#add(parts.slice(-2).join(' '), named);
	}

	#add(key: string, {name, start}: Named): void {
		const bearer = this.#bearers.get(key);
		if (bearer === undefined) this.#bearers.set(key, {name, start});
		else if (bearer && bearer.name !== name) this.#bearers.set(key, null);
	}
}
