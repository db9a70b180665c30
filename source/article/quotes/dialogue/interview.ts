/** The answers of an interview without labels: they are the interviewee's. */
import type {Quote, Span} from '../../article.ts';
import {markedSpans} from '../marks.ts';
import {nextGroup, quoteOf} from '../said.ts';
import type {Line} from './lines.ts';
import type {Parties} from './parties.ts';
import {answersOf, type Exchange, isAnswered, markedAnswers} from './questions.ts';
import {trimmed} from './transcript.ts';
import type {DialogueWords} from './words.ts';

export interface Answers {
	speaker: string;
	/** Where the introduction names the speaker. */
	named: Span | null;
	/** The lines of each answer, in order. */
	lines: Exchange['answer'][];
	/** Whether the words said stand between marks. */
	marked: boolean;
}

/** The answers of an interview; null where the questions are a help page's or an essay's, or nobody is asked. */
export function findAnswers(
	text: string,
	lines: readonly Line[],
	exchanges: readonly Exchange[],
	{interviewee, named, met, sure}: Parties,
	words: DialogueWords,
): Answers | null {
	if (interviewee === null || !sure) return null;
	const found = {speaker: interviewee, named};
	const marked = markedAnswers(text, exchanges);
	if (marked.length > 0) return {...found, marked: true, lines: marked.map(({answer}) => answer)};
	// Questions that nothing sets apart may be an essay's: the meeting must be told.
	if (!met && !exchanges.some(({question}) => lines[question]!.apart)) return null;
	if (!isAnswered(text, lines, exchanges, words)) return null;
	const plain = answersOf(text, exchanges, interviewee, words);
	return {...found, marked: false, lines: plain.map(({answer}) => answer)};
}

const said = (text: string, span: Span, {speaker, named}: Answers, group: number): Quote =>
	quoteOf(text, span, 'direct', {speaker, mention: named, cue: null, group});

/** A quote for each line of answers that no marks set apart. */
export const plainAnswers = (text: string, answers: Answers): Quote[] =>
	answers.lines.flatMap((lines, group) => lines.map(line => said(text, trimmed(text, line), answers, group)));

/** Whether a quote opens the line. */
const opens = (line: Span, {start}: Span): boolean => start >= line.start && start - line.start <= 2;

/**
 * The quotes with those that open a line of an answer given to the interviewee, and those that a pronoun of nobody known
 * is said to have said. A quote whose own line names another speaker stays as it is; one so short that nobody seemed to say
 * it is added.
 */
export function attributeAnswers(text: string, quotes: readonly Quote[], answers: Answers): Quote[] {
	const attributed: Quote[] = [];
	let next = 0;
	let added = nextGroup(quotes);
	const pass = (until: number) => {
		while (next < quotes.length && quotes[next]!.start < until) attributed.push(quotes[next++]!);
	};
	for (const answer of answers.lines) {
		let group: number | null = null;
		for (const line of answer) {
			pass(line.start);
			const [first] = markedSpans(text, line.start, line.end);
			if (first && opens(line, first) && quotes[next]?.start !== first.start) {
				group ??= added++;
				attributed.push(said(text, first, answers, group));
			}
			for (; next < quotes.length && quotes[next]!.start < line.end; next++) {
				const quote = quotes[next]!;
				const own = quote.mentionStart !== null && quote.mentionStart >= line.start;
				if (own) attributed.push({...quote, speaker: quote.speaker ?? answers.speaker});
				else if (opens(line, quote)) {
					group ??= quote.group;
					attributed.push(said(text, quote, answers, group));
				} else attributed.push(quote);
			}
		}
	}
	pass(Number.POSITIVE_INFINITY);
	return attributed;
}
