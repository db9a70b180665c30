/** Whom "the couple" means: the two whom a text names together. */
import {givenName} from '../../../../names/lexicon/given.ts';
import type {Known, Named} from '../../grammar/known.ts';

/** "NAME, 34, and his wife, NAME" */
const joins = /^(?:, \d{1,3},)? and (?:(?:his|her) (?:wife|husband|partner|fiancée?|girlfriend|boyfriend),? )?$/;
/** The longest of them, in UTF-16 units. */
const longest = 40;
/** "Ida and NAME": one surname of both. */
const shares = /(?<![\p{L}’'])(\p{Lu}[\p{L}’'-]+) and $/u;

/** Two who are named together, each once, in order; one that is followed by another may mean either. */
export interface Couple {
	name: string;
	start: number;
}

/** The first two couples of a text. */
export function couplesIn(text: string, {all}: Known): Couple[] {
	const couples: Couple[] = [];
	let before: Named | null = null;
	for (const named of all) {
		if (couples.length === 2) break;
		if (named.kind !== 'person') continue;
		const {name, start} = named;
		const near = before && before.name !== name && start - before.end < longest;
		const given = shares.exec(text.slice(Math.max(0, start - longest), start))?.[1];
		const both =
			near && joins.test(text.slice(before!.end, start))
				? `${before!.name} and ${name}`
				: given && name.includes(' ') && givenName(given)
					? `${given} and ${name}`
					: null;
		if (both !== null && couples[0]?.name !== both) couples.push({name: both, start});
		before = named;
	}
	return couples;
}
