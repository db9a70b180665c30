/** The title of an article, and what stands around it on the page. */
import type {Chunk, Page} from './page.ts';
import {type Element, shortTextOf} from './tree.ts';

export interface Headline {
	title: string | null;
	source: string;
	near: Near;
}

/** What is printed near the title, the nearest place first; near the top of a page without one. */
export interface Near {
	chunks: readonly Chunk[];
	/** Those of them that stand between the title and the text, or right above it. */
	close: readonly Chunk[];
}

/** Chunks that count as near: behind the title, and before it. */
const behind = 60;
const before = 12;
/** And as close. */
const closeBehind = 12;
const closeBefore = 4;
const longest = 300;

/** Letters and digits alone, to see whether two lines say the same. */
export const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Share of the words of `text` that `other` has too. */
function overlap(text: string, other: string): number {
	const words = wordsIn(text);
	const others = new Set(wordsIn(other));
	return words.length === 0 ? 0 : words.filter(word => others.has(word)).length / words.length;
}

/** "Headline | The Site" without the site: cut at a separator when the rest is the longer part. */
function withoutSite(title: string, site: string | null): string {
	if (title.length > longest) return title.slice(0, longest);
	const named = (part: string) => site !== null && bare(part) !== '' && bare(part) === bare(site);
	const parts = title.split(/\s+[|–—·»«•:-]\s+|\s*\|\s*|(?<=\S):\s+/);
	if (parts.length < 2) return title;
	if (named(parts[0]!)) return title.slice(title.indexOf(parts[0]!) + parts[0]!.length).replace(/^[\s|–—·»«•:-]+/, '');
	const tail = parts.at(-1)!;
	const head = title.slice(0, title.lastIndexOf(tail)).replace(/[\s|–—·»«•-]+$/, '');
	if (head === title || head.endsWith(':')) return title;
	const short = wordsIn(tail).length <= 4 && wordsIn(head).length > 3;
	return named(tail) || short ? withoutSite(head, site) : title;
}

function choose(heads: readonly {element: Element; text: string}[], given: readonly string[], site: string | null) {
	const own = heads.filter(({text}) => site === null || bare(text) !== bare(site));
	let best: {element: Element; text: string} | null = null;
	let most = 0.34;
	for (const head of own) {
		const agreed = Math.max(
			0,
			...given.map(title => Math.min(1, overlap(head.text, title) * 0.5 + overlap(title, head.text) * 0.5)),
		);
		if (agreed > most) [best, most] = [head, agreed];
	}
	return best ?? (own.length === 1 && wordsIn(own[0]!.text).length > 3 ? own[0]! : null);
}

function near(page: Page, head: Element | null): Near {
	const isInside = (element: Element | null): boolean =>
		element !== null && (element === head || isInside(element.parent));
	const at = head === null ? -1 : page.chunks.findIndex(({element}) => isInside(element));
	if (at < 0) return {chunks: page.chunks.slice(0, behind + before), close: page.chunks.slice(0, closeBehind)};
	const after = page.chunks.slice(at, at + behind).filter(({element}) => !isInside(element));
	const above = page.chunks.slice(Math.max(0, at - before), at).reverse();
	return {chunks: [...after, ...above], close: [...after.slice(0, closeBehind), ...above.slice(0, closeBefore)]};
}

/** @param given titles that the page declares, the best first */
export function headlineOf(
	page: Page,
	given: readonly {text: string; source: string}[],
	site: string | null,
): Headline {
	const heads = page.elements
		.filter(({name}) => name === 'h1')
		.slice(0, 10)
		.map(element => ({element, text: shortTextOf(element, longest)}))
		.filter(({text}) => text !== '');
	const declared = given.map(({text, source}) => ({text: withoutSite(text, site), source}));
	const head = choose(
		heads,
		declared.map(({text}) => text),
		site,
	);
	const around = near(page, head?.element ?? null);
	if (head !== null) {
		// "Opinion Rain over the town" is printed, and "Rain over the town" declared: what comes first is a label.
		const whole = declared.find(
			({text}) => text.length > head.text.length * 0.6 && bare(head.text).endsWith(bare(text)),
		);
		return {title: whole?.text ?? head.text, source: 'h1', near: around};
	}
	const first = declared.find(({text}) => site === null || bare(text) !== bare(site)) ?? declared[0];
	return {title: first?.text ?? heads[0]?.text ?? null, source: first?.source ?? 'h1', near: around};
}
