/** Who asks and who is asked in an interview, by its introduction and byline. */
import type {Span} from '../../article.ts';
import type {Names} from '../../names/index.ts';
import {untitled} from '../../names/lexicon/roles.ts';
import {type Cast, firstOf, fullName, isPerson, type Reading, withoutNouns, wordBefore} from './cast.ts';
import type {DialogueWords} from './words.ts';

export interface Parties {
	interviewer: string | null;
	interviewee: string | null;
	/** A meeting with the interviewee is told; or at least they are a person whatever else is told. */
	met: boolean;
	sure: boolean;
	/** Where the introduction names the interviewee; null where only a title does. */
	named: Span | null;
}

interface Named extends Span {
	name: string;
	/** Known to be a person whatever stands beside the name. */
	sure: boolean;
}

/** How far from the words of a meeting those who meet are named, in UTF-16 units. */
const reach = 70;

/** The full names in a stretch of the introduction that can be persons. */
function namesIn(text: string, cast: Cast, names: Names, reading: Reading): Named[] {
	const others = new Set([...names.organisations, ...names.places].map(({name}) => name));
	const people = new Set(names.people.map(({name}) => name));
	return Array.from(text.matchAll(fullName)).flatMap(({0: run, index}) => {
		const before = wordBefore(text, index);
		const own = reading.isSmall(firstOf(run).toLowerCase()) ? run.replace(/^\S+\s/, '') : run;
		const noun = withoutNouns(own, before, reading);
		const bare = untitled(noun);
		const name = cast.bearer(bare) ?? bare;
		const determined = noun === run && reading.isDeterminer(before.toLowerCase());
		// "the Ostend Post", "Open AI"
		if (!/\s\S*\p{Ll}\S*$/u.test(bare) || others.has(name) || determined) return [];
		const sure = people.has(name) || bare !== own || isPerson(bare, before);
		const start = index + run.indexOf(bare);
		return [{name, sure, start, end: start + bare.length}];
	});
}

/** No sentence ends between the two. */
const together = (text: string, from: number, to: number): boolean =>
	to - from < reach && !/(?<!\p{Lu}|\b\p{L}{1,2})[.?!:]\s/u.test(text.slice(from, to));

/** Words between those of a meeting and the one who is met: "spoke with the diver NAME", but not "with him about the role NAME plays". */
const few = 3;

interface Found {
	interviewer: Named | null;
	interviewee: Named | null;
}

/** What the phrases of a stretch tell: "X spoke with Y", "an interview with Y", "interviewed by X". */
function told(text: string, named: readonly Named[], {meetings, askedBy}: DialogueWords): Found {
	const after = (at: number) => {
		const found = named.find(({start}) => start >= at && together(text, at, start));
		const between = found ? text.slice(at, found.start).trim() : '';
		return found && (found.sure || between.endsWith(',') || between.split(/\s+/).length <= few) ? found : null;
	};
	const before = (at: number) => named.findLast(({end, sure}) => sure && end <= at) ?? null;
	let interviewer: Named | null = null;
	let interviewee: Named | null = null;
	for (const {0: phrase, index} of askedBy ? text.matchAll(askedBy) : []) interviewer ??= after(index + phrase.length);
	for (const {0: phrase, index} of meetings ? text.matchAll(meetings) : []) {
		if (interviewee) break;
		const met = after(index + phrase.length);
		// "NAME spoke to the Post", "NAME has a plan. I spoke with him"
		interviewee = met ?? before(index);
		const host = met ? before(index) : null;
		if (host && together(text, host.end, index)) interviewer ??= host;
	}
	return {interviewer, interviewee};
}

/** The parties of an interview. `introduction` are the spans before its first words. */
export function partiesOf(
	text: string,
	introduction: readonly Span[],
	{title, byline}: {title: string; byline: readonly string[]},
	cast: Cast,
	names: Names,
	reading: Reading,
): Parties {
	const authors = byline.map(name => cast.bearer(name) ?? name);
	const parts = [
		...introduction.map(({start, end}) => ({text: text.slice(start, end), offset: start})),
		{text: title, offset: -1},
	];
	const read = parts.map(part => {
		const named = namesIn(part.text, cast, names, reading);
		return {offset: part.offset, named, ...told(part.text, named, reading.words)};
	});
	let interviewer = read.find(part => part.interviewer)?.interviewer?.name ?? null;
	let asked = read.find(part => part.interviewee);
	let interviewee = asked?.interviewee ?? null;
	// "NAME spoke to our reporter, NAME"
	if (interviewee && authors.includes(interviewee.name) && interviewer && interviewer !== interviewee.name) {
		const swapped = interviewer;
		interviewer = interviewee.name;
		asked = read.find(({named}) => named.some(({name}) => name === swapped));
		interviewee = asked?.named.find(({name}) => name === swapped) ?? null;
	}
	interviewer ??= authors.length === 1 ? authors[0]! : null;
	if (!interviewee) {
		// The only other person there is, or the only name.
		const isOther = ({name}: Named) => name !== interviewer && !authors.includes(name);
		const others = read.flatMap(({named}) => named.filter(isOther));
		const persons = others.filter(({sure}) => sure);
		const able = persons.length > 0 ? persons : others;
		if (new Set(able.map(({name}) => name)).size === 1) {
			interviewee = able[0]!;
			asked = read.find(({named}) => named.includes(interviewee!));
		}
	}
	const offset = asked?.offset ?? -1;
	const met = interviewee !== null && asked?.interviewee === interviewee;
	return {
		interviewer: interviewer === interviewee?.name ? null : interviewer,
		interviewee: interviewee?.name ?? null,
		met,
		sure: met || interviewee?.sure === true,
		named: interviewee && offset >= 0 ? {start: offset + interviewee.start, end: offset + interviewee.end} : null,
	};
}
