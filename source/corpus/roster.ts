/** Who is quoted in many articles, and with what: grows as articles are read. */
import type {KeptQuote} from './kept.ts';
import {foldedWords} from './words.ts';

/** The article that a quotation stands in. */
export interface Origin {
	/** The same article between runs. */
	key: string;
	title: string;
	site: string | null;
	url: string | null;
	published: string | null;
}

export interface Quotation extends KeptQuote {
	origin: Origin;
}

export interface Speaker {
	/** Equal for all that one speaker says. */
	voice: string;
	/** As first met. */
	name: string;
	quotations: readonly Quotation[];
	/** Keys of the articles. */
	articles: ReadonlySet<string>;
}

export interface Roster {
	/** By voice. */
	speakers: ReadonlyMap<string, Speaker>;
	/** How many quotations, the unattributed among them. */
	count: number;
	/** First and last month, as `2026-01`; null while no article is dated. */
	months: readonly [first: string, last: string] | null;
}

const voiceOf = (known: string | null, speaker: string, {key}: Origin): string => known ?? `${speaker}\u0000${key}`;

export const emptyRoster: Roster = {speakers: new Map(), count: 0, months: null};

/** The roster with the quotations of more articles. */
export function addTo(roster: Roster, articles: readonly {origin: Origin; quotes: readonly KeptQuote[]}[]): Roster {
	const added = new Map<string, {name: string; quotations: Quotation[]}>();
	let {count, months} = roster;
	for (const {origin, quotes} of articles) {
		const month = origin.published?.slice(0, 7);
		if (month && /^\d{4}-\d\d$/.test(month) && quotes.length > 0) {
			const sorted = [month, ...(months ?? [])].sort();
			months = [sorted[0]!, sorted.at(-1)!];
		}
		for (const quotation of quotes) {
			count++;
			if (quotation.speaker === null) continue;
			const voice = voiceOf(quotation.known, quotation.speaker, origin);
			const own = added.get(voice);
			if (own) own.quotations.push({...quotation, origin});
			else added.set(voice, {name: quotation.speaker, quotations: [{...quotation, origin}]});
		}
	}
	const speakers = new Map(roster.speakers);
	for (const [voice, {name, quotations}] of added) {
		const known = speakers.get(voice);
		speakers.set(voice, {
			voice,
			name: known?.name ?? name,
			quotations: known ? known.quotations.concat(quotations) : quotations,
			articles: new Set([...(known?.articles ?? []), ...quotations.map(({origin}) => origin.key)]),
		});
	}
	return {speakers, count, months};
}

/** The undated last. */
function byDate({origin: one}: Quotation, {origin: other}: Quotation): number {
	const [a, b] = [one.published ?? '9999', other.published ?? '9999'];
	return a < b ? -1 : a > b ? 1 : 0;
}

/** Each of a speaker's quotations once, with all the places where it stands: the earliest first. */
export function distinct({quotations}: Speaker): Quotation[][] {
	const byWords = new Map<string, Quotation[]>();
	for (const quotation of quotations) {
		const words = foldedWords(quotation.text).join(' ');
		const same = byWords.get(words);
		if (same) same.push(quotation);
		else byWords.set(words, [quotation]);
	}
	const all = [...byWords.values()];
	for (const same of all) same.sort(byDate);
	return all.sort(([one], [other]) => byDate(one!, other!));
}

/** What differs from a quotation elsewhere. */
export interface Difference {
	kind: 'altered' | 'speaker';
	other: Quotation;
}

/** The voices of those whose words are told differently: of each pair, each is the other's other. */
export function voicesOf(differences: Iterable<readonly Difference[]>): Set<string> {
	const voices = new Set<string>();
	for (const told of differences)
		for (const {other} of told)
			if (other.speaker !== null) voices.add(voiceOf(other.known, other.speaker, other.origin));
	return voices;
}

/** Names a quotation of a roster. */
export const placeOf = ({origin, start}: Quotation): string => `${origin.key}\u0000${start}`;
