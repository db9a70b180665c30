/** Names in scripts without capitals: by the words that stand beside them or end them. */
import type {Block, Person} from '../../article.ts';
import {proseOf} from '../../parts.ts';
import {arabic} from './arabic.ts';
import {chinese} from './chinese.ts';
import {japanese} from './japanese.ts';
import {korean} from './korean.ts';
import type {UncasedTable} from './table.ts';

const tables: Readonly<Record<string, () => UncasedTable>> = {ar: arabic, ja: japanese, ko: korean, zh: chinese};
const ready = new Map<string, UncasedTable>();

/** The table of a language, two small letters, made when it is first asked for; null where capitals tell names. */
export function uncased(language: string | null): UncasedTable | null {
	if (language === null || !Object.hasOwn(tables, language)) return null;
	const made = ready.get(language) ?? tables[language]!();
	ready.set(language, made);
	return made;
}

interface Found {
	people: Person[];
	organisations: Person[];
	places: Person[];
}

/** Those named in the prose of `text`, most often first. Mentions are counted where what tells a name tells it. */
export function findUncased(text: string, blocks: readonly Block[], table: UncasedTable, longest: number): Found {
	const taken = new Set<string>();
	const stretches = Array.from(proseOf(text, blocks, longest)).filter(({heading}) => !heading);
	const all = (expressions: readonly RegExp[]): Person[] => {
		const found = new Map<string, Person>();
		const starts = new Set<number>();
		for (const {span} of stretches) {
			const stretch = text.slice(span.start, span.end);
			for (const expression of expressions)
				for (const match of stretch.matchAll(expression)) {
					const name = match.groups?.name ?? match[0];
					const start = span.start + match.index + match[0].lastIndexOf(name);
					if (starts.has(start) || taken.has(name) || table.never.test(name)) continue;
					starts.add(start);
					const known = found.get(name) ?? {name, mentions: 0, spans: []};
					found.set(name, known);
					known.mentions++;
					known.spans.push({start, end: start + name.length});
				}
		}
		for (const name of found.keys()) taken.add(name);
		for (const {spans} of found.values()) spans.sort((a, b) => a.start - b.start);
		return Array.from(found.values()).sort((a, b) => b.mentions - a.mentions || a.spans[0]!.start - b.spans[0]!.start);
	};
	const people = all(table.person);
	const organisations = all(table.body);
	return {people, organisations, places: all(table.place)};
}
