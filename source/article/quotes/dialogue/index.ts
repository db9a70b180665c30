/** Interviews, transcripts and conversations: who says what where no cue tells it. */
import type {Block, Document, Quote} from '../../article.ts';
import type {Names} from '../../names/index.ts';
import type {Marked} from '../marks.ts';
import {Cast, type Reading} from './cast.ts';
import {type Speech, speechesIn} from './dashes.ts';
import {type Answers, findAnswers, plainAnswers} from './interview.ts';
import {type Label, labelOf} from './labels.ts';
import {type Line, linesOf} from './lines.ts';
import {type Parties, partiesOf} from './parties.ts';
import {exchangesIn, isAnsweredAnyhow} from './questions.ts';
import {quotesOf, speakerOf} from './transcript.ts';
import {isInterview, mayTalk, talkAmong, turnsOf} from './turns.ts';

export type {Reading} from './cast.ts';
export {alternate} from './dashes.ts';
export {attributeAnswers} from './interview.ts';

/** What an article says of itself, as far as interviews need it. */
export type About = Pick<Document, 'title' | 'byline'>;

export interface Dialogue {
	/** In the order of the text, their groups counted from 0. */
	quotes: Quote[];
	/** The blocks without what is said in the dialogue. */
	rest: readonly Block[];
	/** Whose the quotations in the answers of an interview are; null where it is none. */
	answers: Answers | null;
	/** Conversations behind dashes, and what is said in those of their lines that tell who speaks, by the start of the line. */
	runs: Speech[][];
	speeches: ReadonlyMap<number, Marked[]>;
}

/** UTF-16 units of an introduction that are looked through for names. */
const longest = 6000;

/**
 * The blocks without the lines taken: a block of which lines are left becomes a paragraph a line, and one that holds a
 * line set apart, too.
 */
function without(
	blocks: readonly Block[],
	lines: readonly Line[],
	taken: ReadonlySet<number>,
	apart: Iterable<number> = [],
): Block[] {
	const left = new Map<number, Block[]>();
	for (const index of [...taken, ...apart]) left.set(lines[index]!.block, []);
	for (const [index, {block, start, end}] of lines.entries())
		if (!taken.has(index)) left.get(block)?.push({kind: 'paragraph', start, end});
	return blocks.flatMap((block, index) => left.get(index) ?? block);
}

/** The conversations behind dashes; lines of theirs that tell nobody are left out of the rest. */
function behindDashes(text: string, blocks: readonly Block[], lines: readonly Line[], reading: Reading) {
	const speeches = new Map<number, Marked[]>();
	const startOf = ({line}: Speech) => lines[line]!.start;
	const runs = speechesIn(text, lines, speech => {
		const said = reading.speech(text, startOf(speech), speech.end);
		if (said.length > 0) speeches.set(startOf(speech), said);
		return said.length > 0;
	});
	const all = runs.flat();
	const untold = new Set(all.filter(speech => !speeches.has(startOf(speech))).map(({line}) => line));
	const rest =
		all.length > 0
			? without(
					blocks,
					lines,
					untold,
					all.map(({line}) => line),
				)
			: blocks;
	return {runs, speeches, rest};
}

/** Whoever speaks or is told of, by all that the lines say outside their labels. */
function castOf(
	text: string,
	lines: readonly Line[],
	labels: readonly Label[],
	names: Names,
	about: About,
	reading: Reading,
): Cast {
	const bodies = new Map(labels.map(({line, body}) => [line, body]));
	const told = lines.flatMap(({start, end, heading}, index) =>
		heading ? [] : text.slice(bodies.get(index) ?? start, end),
	);
	return new Cast(told.join('\n'), names, about.byline, reading);
}

/** Finds the dialogue of an article; no quotes where it holds none. */
export function findDialogue(
	text: string,
	blocks: readonly Block[],
	names: Names,
	about: About,
	reading: Reading,
): Dialogue {
	const {words} = reading;
	const lines = linesOf(text, blocks);
	const found = lines.flatMap((line, index) => labelOf(text, line, index, words) ?? []);
	const asked = exchangesIn(text, lines);
	const exchanges = isAnsweredAnyhow(text, lines, asked, words) ? asked : [];
	const none: Dialogue = {quotes: [], rest: blocks, answers: null, runs: [], speeches: new Map()};
	const behind = behindDashes(text, blocks, lines, reading);
	// Most articles end here: who is told of in them need not be known.
	if (!mayTalk(text, lines, found, words) && exchanges.length === 0) return {...none, ...behind};
	const cast = castOf(text, lines, found, names, about, reading);
	const partiesBefore = (line: number): Parties => {
		const introduction = lines.slice(0, line).filter(({start, heading}) => start < longest && !heading);
		return partiesOf(text, introduction, about, cast, names, reading);
	};
	const labels = talkAmong(text, lines, found, cast, words);
	if (labels.length === 0) {
		const parties = partiesBefore(exchanges[0]?.question ?? 0);
		const answers = findAnswers(text, lines, exchanges, parties, words);
		if (!answers || answers.marked) return {...none, ...behind, answers};
		const quotes = plainAnswers(text, answers);
		return {...none, quotes, rest: without(blocks, lines, new Set(answers.lines.flat().map(({line}) => line)))};
	}
	const parties = partiesBefore(labels[0]!.line);
	const speakers = labels.map(label => speakerOf(label, cast, parties));
	const unnamed = !parties.met && labels.every(({part}) => part === 'question' || part === 'answer');
	if (unnamed && !isInterview(text, lines, labels, words, parties.sure)) return {...none, ...behind};
	const turns = turnsOf(text, lines, labels, speakers, words);
	const taken = new Set(turns.flatMap(({label, said}) => [label.line, ...said.map(({line}) => line)]));
	return {...none, quotes: quotesOf(text, lines, turns, speakers), rest: without(blocks, lines, taken)};
}
