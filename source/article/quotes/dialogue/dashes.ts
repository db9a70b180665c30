/** Conversations whose turns open with a dash: "– Where were you?" "– At home, said NAME." */
import {mentionOf, type Quote, type Span} from '../../article.ts';
import {firstWhere} from '../../search.ts';
import {nextGroup, quoteOf} from '../said.ts';
import type {Line} from './lines.ts';
import {trimmed} from './transcript.ts';
import {asks, isSentence} from './turns.ts';

/** "Opening hours: …" heads a line of a list. */
const headed = /^[^.?!:]{1,40}:\s/;

/** A line that a dash opens: from its first word on. */
export interface Speech extends Span {
	/** Index of its line. */
	line: number;
}

/** A dash that opens what somebody says, with its blanks. */
export const openingDash = /^\s*[—–―-]\s?(?=[\p{Lu}¿¡…«„“"])/u;

/**
 * The runs of lines that open with a dash, where they are talk: sentences, of which one asks or `isTold` to be said. Others
 * are lists.
 */
export function speechesIn(text: string, lines: readonly Line[], isTold: (speech: Speech) => boolean): Speech[][] {
	const runs: Speech[][] = [];
	for (const [line, {start, end}] of lines.entries()) {
		const dash = openingDash.exec(text.slice(start, Math.min(end, start + 8)))?.[0].length ?? 0;
		if (dash === 0) continue;
		const last = runs.at(-1);
		const speech = {line, start: start + dash, end};
		if (last?.at(-1)?.line === line - 1) last.push(speech);
		else runs.push([speech]);
	}
	return runs.filter(run => {
		const words = run.map(({start, end}) => text.slice(start, end));
		if (run.length < 2 || !words.every(isSentence) || words.some(line => headed.test(line))) return false;
		const told = run.filter(isTold);
		return told.length > 0 || words.some(asks);
	});
}

/** The quotes of each line of a run; both stand in the order of the text. */
function* byLine(run: readonly Speech[], quotes: readonly Quote[], from: number): Generator<Quote[]> {
	let next = from;
	for (const {start, end} of run) {
		while (next < quotes.length && quotes[next]!.start < start) next++;
		const first = next;
		while (next < quotes.length && quotes[next]!.start < end) next++;
		yield quotes.slice(first, next);
	}
}

/** Who speaks in the even lines of a run and who in the odd ones, where the article tells of both. */
function takingTurns(told: readonly (readonly Quote[])[]): readonly [Quote, Quote] | null {
	const speaking = [0, 1].map(parity => {
		const quotes = told.filter((_, at) => at % 2 === parity).flat();
		const [first] = quotes.filter(({speaker}) => speaker !== null);
		return first && quotes.every(({speaker}) => speaker === first.speaker) ? first : null;
	});
	const [even, odd] = speaking;
	return even && odd && even.speaker !== odd.speaker ? [even, odd] : null;
}

/**
 * The quotes, and those of the lines behind dashes that no words attribute: two known speakers take turns. Where `runsOn`,
 * as Scandinavian papers print it, a run of lines that asks nothing goes on with whoever spoke last.
 */
export function alternate(
	text: string,
	quotes: readonly Quote[],
	runs: readonly (readonly Speech[])[],
	runsOn = false,
): Quote[] {
	const added: Quote[] = [];
	let group = nextGroup(quotes);
	for (const run of runs) {
		const first = firstWhere(quotes, ({start}) => start >= run[0]!.start);
		const told = [...byLine(run, quotes, first)];
		const turns = takingTurns(told);
		const goesOn = runsOn && !turns && !run.some(({start, end}) => asks(text.slice(start, end)));
		let last: Quote | undefined;
		for (const [at, speech] of run.entries()) {
			last = told[at]!.at(-1) ?? last;
			if (told[at]!.length > 0) continue;
			const like = goesOn ? last : turns?.[at % 2 === 0 ? 0 : 1];
			const said = {speaker: like?.speaker ?? null, mention: like ? mentionOf(like) : null, cue: null, group: group++};
			added.push(quoteOf(text, trimmed(text, speech), 'direct', said));
		}
	}
	return [...quotes, ...added].sort((a, b) => a.start - b.start);
}
