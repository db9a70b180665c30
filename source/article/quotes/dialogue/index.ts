/** Interviews and transcripts: what is said behind labels, and who they name. */
import type {Block, Document, Quote, Span} from '../../article.ts';
import type {Names} from '../../names/index.ts';
import {markedSpans} from '../marks.ts';
import {Cast} from './cast.ts';
import {type Label, labelOf} from './labels.ts';
import {type Line, linesOf} from './lines.ts';
import {type Parties, partiesOf} from './parties.ts';
import {isAside, isInterview, type Turn, talkAmong, turnsOf} from './turns.ts';
import type {DialogueWords} from './words.ts';

/** What an article says of itself, as far as interviews need it. */
export type About = Pick<Document, 'title' | 'byline'>;

export interface Reading {
	words: DialogueWords;
	/** Whether a word in lower case begins no name. */
	isSmall(word: string): boolean;
	determiners: ReadonlySet<string>;
}

export interface Dialogue {
	/** In the order of the text, their groups counted from 0. */
	quotes: Quote[];
	/** The blocks without what is said in the dialogue. */
	rest: readonly Block[];
}

/** UTF-16 units of an introduction that are looked through for names. */
const longest = 6000;

function speakerOf(label: Label, cast: Cast, {interviewer, interviewee}: Parties): string | null {
	switch (label.part) {
		case 'question':
			return interviewer;
		case 'answer':
			return interviewee;
		case 'host':
			return interviewer ?? label.words;
		case 'guest':
			return interviewee ?? label.words;
		case 'voice':
			return label.words;
		case 'name':
			return cast.name(label.words);
	}
}

/** A span without blanks at either end. */
function trimmed(text: string, {start, end}: Span): Span {
	const words = text.slice(start, end);
	return {start: start + words.length - words.trimStart().length, end: start + words.trimEnd().length};
}

/** The spans of the words said: between the marks where there are some, else the lines. */
function wordsSaid(text: string, lines: readonly Line[], {said, marked}: Turn): Span[] {
	if (!marked) return said.map(span => trimmed(text, span));
	return said.flatMap(span => {
		// A label may stand within the marks.
		const line = lines[span.line]!;
		return markedSpans(text, line.start, line.end)
			.filter(({end}) => end > span.start)
			.map(({start, end}) => trimmed(text, {start: Math.max(start, span.start), end}));
	});
}

function quotesOf(
	text: string,
	lines: readonly Line[],
	turns: readonly Turn[],
	speakers: readonly (string | null)[],
): Quote[] {
	return turns.flatMap((turn, group) =>
		wordsSaid(text, lines, turn)
			.filter(({start, end}) => end > start && !isAside(text.slice(start, end)))
			.map(
				({start, end}): Quote => ({
					start,
					end,
					text: text.slice(start, end),
					kind: 'direct',
					speaker: speakers[group] ?? null,
					mention: text.slice(turn.label.start, turn.label.end),
					mentionStart: turn.label.start,
					mentionEnd: turn.label.end,
					cue: null,
					group,
				}),
			),
	);
}

/** The blocks without the lines taken: a block of which lines are left becomes a paragraph a line. */
function without(blocks: readonly Block[], lines: readonly Line[], taken: ReadonlySet<number>): Block[] {
	const left = new Map<number, Block[]>();
	for (const index of taken) left.set(lines[index]!.block, []);
	for (const [index, {block, start, end}] of lines.entries())
		if (!taken.has(index)) left.get(block)?.push({kind: 'paragraph', start, end});
	return blocks.flatMap((block, index) => left.get(index) ?? block);
}

/** Finds the dialogue of an article; no quotes where it holds none. */
export function findDialogue(
	text: string,
	blocks: readonly Block[],
	names: Names,
	about: About,
	{words, isSmall, determiners}: Reading,
): Dialogue {
	const lines = linesOf(text, blocks);
	const found = lines.flatMap((line, index) => labelOf(text, line, index, words) ?? []);
	if (found.length < 2) return {quotes: [], rest: blocks};
	const starts = new Map(found.map(({line, body}) => [line, body]));
	const told = lines.flatMap(({start, end, heading}, index) =>
		heading ? [] : text.slice(starts.get(index) ?? start, end),
	);
	const cast = new Cast(told.join('\n'), names, about.byline, isSmall, words.meetings);
	const labels = talkAmong(text, lines, found, cast, words);
	if (labels.length === 0) return {quotes: [], rest: blocks};
	const introduction = lines.slice(0, labels[0]!.line).filter(({start}) => start < longest);
	const parties = partiesOf(text, introduction, about, cast, names, determiners, words);
	const speakers = labels.map(label => speakerOf(label, cast, parties));
	const unnamed = parties.interviewee === null && labels.every(({part}) => part === 'question' || part === 'answer');
	if (unnamed && !isInterview(text, lines, labels, words)) return {quotes: [], rest: blocks};
	const turns = turnsOf(text, lines, labels, speakers, words);
	const taken = new Set(turns.flatMap(({label, said}) => [label.line, ...said.map(({line}) => line)]));
	return {quotes: quotesOf(text, lines, turns, speakers), rest: without(blocks, lines, taken)};
}
