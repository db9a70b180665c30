/** Interviews without labels: questions that are set apart, or answers that stand between marks. */
import type {Span} from '../../article.ts';
import type {Line} from './lines.ts';
import {asks, isAbout, isAside, isSpoken, opensMarked, speaks} from './turns.ts';
import type {DialogueWords} from './words.ts';

/** A question and the lines up to the next one. */
export interface Exchange {
	/** Index of its line. */
	question: number;
	answer: (Span & {line: number})[];
}

/** The longest question, in UTF-16 units. */
const longest = 500;

/** The questions of an article and what follows each; only those set apart, where there are some. */
export function exchangesIn(text: string, lines: readonly Line[]): Exchange[] {
	const wordsOf = ({start, end}: Line) => text.slice(start, end);
	const questions = lines.flatMap((line, index) =>
		line.end - line.start < longest && asks(wordsOf(line)) && !opensMarked.test(wordsOf(line)) ? index : [],
	);
	const apart = questions.filter(index => lines[index]!.apart);
	const chosen = apart.length > 1 ? apart : questions;
	return chosen.map((question, at) => {
		const answer: Exchange['answer'] = [];
		const next = chosen[at + 1] ?? lines.length;
		// What is set apart between two questions asks, too: "Tell us about the reef."
		for (let line = question + 1; line < next && !lines[line]!.apart; line++) answer.push({...lines[line]!, line});
		return {question, answer};
	});
}

/** Exchanges from which questions that nothing sets apart may be an interview's. */
const several = 3;

const half = (share: number, of: readonly unknown[]): boolean => share > 0 && share * 2 >= of.length;

/** Whether lines that are questions alone are set apart by their number: each has an answer. */
const standAlone = (exchanges: readonly Exchange[]): boolean =>
	exchanges.length >= several && exchanges.every(({answer}) => answer.length > 0);

/** Whether questions are asked of somebody, who answers of themselves: no help page, no essay. */
export function isAnswered(
	text: string,
	lines: readonly Line[],
	exchanges: readonly Exchange[],
	words: DialogueWords,
): boolean {
	const said = ({start, end}: Span) => text.slice(start, end);
	const plain = standAlone(exchanges);
	const asked = exchanges.filter(
		({question}) => (plain || lines[question]!.apart) && speaks(said(lines[question]!), words.addressed),
	);
	const answered = exchanges.filter(({answer}) => answer.some(line => speaks(said(line), words.self)));
	return exchanges.length > 1 && half(asked.length, exchanges) && half(answered.length, exchanges);
}

/** What the interviewee answers; lines that tell of them are the writer's. */
export function answersOf(
	text: string,
	exchanges: readonly Exchange[],
	interviewee: string,
	words: DialogueWords,
): Exchange[] {
	return exchanges.map(({question, answer}, at) => {
		const more = answer.filter(({start, end}) => {
			const line = text.slice(start, end);
			return !isAside(line) && !isAbout(line, interviewee);
		});
		if (at < exchanges.length - 1) return {question, answer: more};
		// Behind the last question an article may end in the writer's words.
		const told = answer.findIndex(({start, end}, index) => {
			const line = text.slice(start, end);
			return index > 0 && !isSpoken(line, words);
		});
		return {question, answer: told < 0 ? more : more.filter(({start}) => start < answer[told]!.start)};
	});
}

/** The exchanges whose answer opens with a mark, where there is more than one. */
export function markedAnswers(text: string, exchanges: readonly Exchange[]): Exchange[] {
	const marked = exchanges.filter(({answer: [first]}) => first && opensMarked.test(text.slice(first.start, first.end)));
	return marked.length > 1 ? marked : [];
}

/** Whether anybody can be found to answer: between marks, or of themselves. */
export const isAnsweredAnyhow = (
	text: string,
	lines: readonly Line[],
	exchanges: readonly Exchange[],
	words: DialogueWords,
): boolean =>
	exchanges.length > 1 && (markedAnswers(text, exchanges).length > 0 || isAnswered(text, lines, exchanges, words));
