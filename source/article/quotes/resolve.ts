/** From the words at a quote to the fullest name the article has for the speaker. */
import type {Person, Span} from '../article.ts';
import type {Names} from '../names/index.ts';

/** Canonical speaker of the mention at `span`; null for a pronoun that refers to nobody known. */
export type Resolver = (span: Span, pronoun: boolean) => string | null;

const run =
	/\p{Lu}[\p{L}\p{M}]*(?:[-’'.]\p{L}+)*(?:\s(?:(?:de|la|von|van|bin|al|el|ul)\s){0,2}\p{Lu}[\p{L}\p{M}]*\.?(?:[-’'.]\p{L}+)*){0,4}/gu;

const bare = (name: string) => name.replace(/[’']s?$/, '').trim();
const lastWord = (name: string) => bare(name).split(/\s+/).at(-1) ?? '';

/** Makes the resolver of one article. Quotes must be resolved in order: a pronoun takes the latest speaker or subject. */
export function resolver(text: string, names: Names, determiners: ReadonlySet<string>): Resolver {
	const spans: {start: number; end: number; name: string}[] = [];
	const add = (people: readonly Person[]) => {
		for (const person of people) for (const span of person.spans) spans.push({...span, name: person.name});
	};
	add(names.people);
	add(names.organisations);
	spans.sort((a, b) => a.start - b.start);
	const fullest = new Map<string, string>();
	for (const match of text.matchAll(run)) {
		const name = bare(match[0]);
		const words = name.split(/\s+/).length;
		const last = lastWord(name);
		if (words < 2 || last.length < 3) continue;
		const known = fullest.get(last);
		// The first full form wins over a longer one with a title glued on.
		if (!known) fullest.set(last, name);
	}
	const nameAt = (span: Span): string | null => {
		let low = 0;
		let high = spans.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((spans[middle]?.end ?? 0) <= span.start) low = middle + 1;
			else high = middle;
		}
		const hit = spans[low];
		return hit && hit.start < span.end ? hit.name : null;
	};
	let latest: string | null = null;
	return (span, pronoun) => {
		if (pronoun) return latest;
		const words = text.slice(span.start, span.end);
		const name = /^\p{Lu}/u.test(words) && !determiners.has(words.split(' ', 1)[0]?.toLowerCase() ?? '');
		const longer = name ? fullest.get(lastWord(words)) : undefined;
		// "Northern Council" is not the "Southern Council": only a part of the full form stands for it.
		const speaker = (name ? nameAt(span) : null) ?? (longer?.endsWith(bare(words)) ? longer : words);
		if (/\p{Lu}/u.test(words)) latest = speaker;
		return speaker;
	};
}
