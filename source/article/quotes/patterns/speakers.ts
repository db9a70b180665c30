/** The names in phrases that no capitals tell, and whom a later phrase means. */
import type {Patterns} from './table.ts';

/** What a phrase says of somebody. */
interface Named {
	/** Null where it only tells what somebody is. */
	name: string | null;
	title: string | null;
}

/** How long names are where no blank parts words, in UTF-16 units. */
const [shortest, longest] = [2, 6];

/** The end of the last match of `tie`, a pattern for all; 0 where it matches nowhere. */
function lastEnd(phrase: string, tie: RegExp): number {
	let end = 0;
	for (const {
		index,
		0: {length},
	} of phrase.matchAll(tie))
		end = index + length;
	return end;
}

/** "토리시 김민수 시장", "市役所の田中市長" */
function behindName(phrase: string, {titles, tie, spaced}: Patterns): Named | null {
	const title = titles.find(title => phrase.endsWith(title));
	const owner = tie ? lastEnd(phrase, tie) : 0;
	if (!title) {
		// "監督の別所一郎"
		const role = owner > 1 && titles.find(title => phrase.slice(0, owner - 1).endsWith(title));
		return role ? {name: phrase.slice(owner), title: role} : null;
	}
	const before = phrase.slice(owner, -title.length).trim();
	return {name: (spaced ? before.split(' ').at(-1) : before) || null, title};
}

/** "主教练王伟" */
function gluedName(phrase: string, {titles}: Patterns): Named | null {
	const title = titles.find(title => phrase.includes(title));
	if (!title) return null;
	const name = phrase.slice(phrase.lastIndexOf(title) + title.length);
	return {name: name.length >= shortest && name.length <= longest ? name : null, title};
}

/** "وزير الخارجية سامي حداد", "سامي حداد وزير الخارجية" */
function spacedName(phrase: string, {titles, article, ofTitle}: Patterns): Named | null {
	const words = phrase.split(' ');
	const bare = ` ${words.map(word => (article ? word.replace(article, '') : word)).join(' ')} `;
	const title = titles.find(title => bare.includes(` ${title} `));
	if (!title) return null;
	const at = bare
		.slice(0, bare.indexOf(` ${title} `))
		.split(' ')
		.filter(Boolean).length;
	const rest = words.slice(at + title.split(' ').length);
	let first = 0;
	for (const [index, word] of rest.entries()) if (index < rest.length - 1 && ofTitle?.test(word)) first = index + 1;
	const isOffice = rest.length === 0 || (rest.length === 1 && ofTitle?.test(rest[0]!));
	if (!isOffice) return {name: rest.slice(first).join(' '), title};
	return {name: at > 1 ? words.slice(0, at).join(' ') : null, title};
}

/** The name in a phrase, without its title. */
export function namedBy(phrase: string, patterns: Patterns): Named {
	const {nameIn, titleBehind, spaced, titles} = patterns;
	if (nameIn) {
		const words = nameIn.exec(phrase)?.[0].split(' ') ?? [];
		// A sentence may open with the title.
		if (titles.includes(words[0]?.toLowerCase() ?? '')) words.shift();
		return {name: words.join(' ') || null, title: null};
	}
	if (titleBehind) return behindName(phrase, patterns) ?? {name: phrase, title: null};
	if (!spaced) return gluedName(phrase, patterns) ?? {name: phrase, title: null};
	// "رئيس بلدية النور، سامي حداد"
	const [own = '', beside] = phrase.split(/[،,] ?/);
	const named = spacedName(own, patterns);
	if (beside === undefined) return named ?? {name: phrase, title: null};
	if (!named) return {name: own, title: null};
	const apposed = spacedName(beside, patterns);
	return {name: apposed ? (named.name ?? apposed.name) : beside, title: named.title};
}

/** How far back a name is looked for in full, in UTF-16 units, and among how many speakers. */
const [remembered, latest] = [4000, 50];

/** Those whom an article has let speak, in order. */
export class Heard {
	readonly #text: string;
	readonly #patterns: Patterns;
	/** The latest, each once. */
	readonly #names: string[] = [];
	/** Whose title it is; null for that of several. */
	readonly #titles = new Map<string, string | null>();

	constructor(text: string, patterns: Patterns) {
		this.#text = text;
		this.#patterns = patterns;
	}

	/** Whom a phrase at offset `at` means: the name in it, in its fullest form, or the phrase itself. */
	of(phrase: string, at: number): string {
		const {name, title} = namedBy(phrase, this.#patterns);
		if (name === null) return (title && this.#titles.get(title)) || phrase;
		const full = this.#fullest(name, title, at);
		if (!this.#names.includes(full)) this.#names.push(full);
		if (this.#names.length > latest) this.#names.shift();
		if (title) this.#titles.set(title, (this.#titles.get(title) ?? full) === full ? full : null);
		return full;
	}

	/** "حداد" is سامي حداد, "田中" before a title is 田中太郎. */
	#fullest(name: string, title: string | null, at: number): string {
		if (this.#names.includes(name)) return name;
		const {spaced, titleBehind} = this.#patterns;
		const isPart = (full: string) =>
			titleBehind ? title !== null && full.startsWith(name) : spaced && full.endsWith(` ${name}`);
		const heard = this.#names.findLast(isPart);
		if (heard) return heard;
		if (titleBehind && title !== null) return this.#beforeTitle(name, at);
		if (titleBehind || !spaced || name.includes(' ')) return name;
		return this.#inFull(name, at);
	}

	/** "森下" before a title is 森下和子 where the article had that before one. */
	#beforeTitle(name: string, to: number): string {
		const {titles, spaced} = this.#patterns;
		const told = this.#text.slice(Math.max(0, to - remembered), to);
		let at = told.indexOf(name);
		for (let tries = 0; at >= 0 && tries < latest; tries++, at = told.indexOf(name, at + 1)) {
			const rest = told.slice(at + name.length, at + name.length + longest * 2);
			for (let length = 1; length <= longest - shortest; length++) {
				const given = rest.slice(0, length);
				if (!/^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]+$/u.test(given)) break;
				if (titles.some(title => given.startsWith(title))) break;
				if (titles.some(title => rest.startsWith(spaced ? ` ${title}` : title, length))) return name + given;
			}
		}
		return name;
	}

	/** A name of one word with the word before it where the article had it, unless that is no part of a name. */
	#inFull(name: string, to: number): string {
		const {nameIn, stops, titles, article, ofTitle} = this.#patterns;
		const told = this.#text.slice(Math.max(0, to - remembered), to);
		const at = told.indexOf(` ${name}`);
		const before = told
			.slice(Math.max(0, at - 60), Math.max(0, at))
			.split(/[^\p{L}\p{M}\u200c ]/u)
			.at(-1)!;
		if (nameIn) return `${nameIn.exec(before)?.[0] ?? ''} ${name}`.trim();
		const word = before.trim().split(' ').at(-1)!;
		const bare = article ? word.replace(article, '') : word;
		if (word.length < 2 || stops.has(word) || titles.includes(bare) || ofTitle?.test(word)) return name;
		return `${word} ${name}`;
	}
}
