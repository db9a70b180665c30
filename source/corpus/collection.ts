/** The quotations of many articles put together: by speaker, the same ones once, those that differ marked. */
import {compare} from './compare.ts';
import {articleOf, type Finding, type Found} from './finding.ts';
import type {Variant} from './same.ts';

/** A quotation with all the places where it stands, and what differs from it elsewhere. */
export interface Collected {
	finding: Finding;
	/** The other places where the same words of the same speaker stand. */
	also: Finding[];
	variants: {kind: Variant['kind']; finding: Finding}[];
}

/** Those of one speaker; null: nobody is named. */
export interface Voice {
	speaker: string | null;
	quotations: Collected[];
	articles: number;
}

/** Each quotation once, in the order in which they were found. */
export function collect(found: readonly Found[]): {voice: string | null; collected: Collected}[] {
	const {first, variants} = compare(
		found.map(({finding, voice}) => {
			const {text, speaker} = finding;
			return {text, speaker, voice, article: articleOf(finding)};
		}),
	);
	const byFirst = new Map<number, {voice: string | null; collected: Collected}>();
	for (const [index, {finding, voice}] of found.entries()) {
		const known = byFirst.get(first[index]!);
		if (known) known.collected.also.push(finding);
		else {
			const others = (variants.get(index) ?? []).map(({kind, other}) => ({kind, finding: found[other]!.finding}));
			byFirst.set(index, {voice, collected: {finding, also: [], variants: others}});
		}
	}
	return [...byFirst.values()];
}

/** By speaker, the most quoted first, the unnamed last. */
export function byVoice(quotations: ReturnType<typeof collect>): Voice[] {
	const voices = new Map<string | null, Voice & {places: Set<string>}>();
	for (const {voice, collected} of quotations) {
		let entry = voices.get(voice);
		if (!entry) {
			entry = {speaker: collected.finding.speaker, quotations: [], articles: 0, places: new Set()};
			voices.set(voice, entry);
		}
		entry.quotations.push(collected);
		for (const finding of [collected.finding, ...collected.also]) entry.places.add(articleOf(finding));
	}
	const sorted = [...voices.values()].sort(
		(a, b) =>
			Number(a.speaker === null) - Number(b.speaker === null) ||
			b.quotations.length - a.quotations.length ||
			(a.speaker ?? '').localeCompare(b.speaker ?? ''),
	);
	return sorted.map(({speaker, quotations, places}) => ({speaker, quotations, articles: places.size}));
}
