/** The quotes of a transcript: what each turn says, and whom its label names. */
import type {Quote, Span} from '../../article.ts';
import {markedSpans} from '../marks.ts';
import {quoteOf} from '../said.ts';
import type {Cast} from './cast.ts';
import type {Label} from './labels.ts';
import type {Line} from './lines.ts';
import type {Parties} from './parties.ts';
import {isAside, type Turn} from './turns.ts';

/** Whom a label names; null for a question or an answer of nobody known. */
export function speakerOf(label: Label, cast: Cast, {interviewer, interviewee}: Parties): string | null {
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
export function trimmed(text: string, {start, end}: Span): Span {
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

/** A quote for each line that is said, the turns as groups. */
export function quotesOf(
	text: string,
	lines: readonly Line[],
	turns: readonly Turn[],
	speakers: readonly (string | null)[],
): Quote[] {
	return turns.flatMap((turn, group) =>
		wordsSaid(text, lines, turn)
			.filter(({start, end}) => end > start && !isAside(text.slice(start, end)))
			.map(span =>
				quoteOf(text, span, 'direct', {speaker: speakers[group] ?? null, mention: turn.label, cue: null, group}),
			),
	);
}
