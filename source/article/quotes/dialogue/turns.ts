/** The turns of a transcript or an interview: who begins to speak where, and how far that runs. */
import type {Span} from '../../article.ts';
import type {Cast} from './cast.ts';
import type {Label} from './labels.ts';
import type {Line} from './lines.ts';
import type {DialogueWords} from './words.ts';

export interface Turn {
	label: Label;
	/** The words said, with the index of their line; where `marked`, they stand between marks within it. */
	said: (Span & {line: number})[];
	marked: boolean;
}

/** Ends like a sentence, marks and brackets aside. */
const sentence = /[.?!…。？！؟۔।][\s"”»’')\]]*$/;
const question = /[?？؟][\s"”»’')\]*_]*$/;
export const opensMarked = /^\s*(?:["“„«‘»「]|'')/;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];

/** Signs that may stand behind a sentence's last stop. */
const closing = 24;

export const asks = (text: string): boolean => question.test(text.slice(-closing));

export const isSentence = (text: string): boolean => sentence.test(text.slice(-closing));

/** Whether any of the words is one of these. */
export const speaks = (text: string, words: ReadonlySet<string>): boolean =>
	wordsOf(text).some(word => words.has(word));

/** Whether somebody speaks, of themselves or to another. */
export const isSpoken = (text: string, {self, selves, addressed}: DialogueWords): boolean =>
	wordsOf(text).some(word => self.has(word) || selves.has(word) || addressed.has(word));

const bodyOf = (lines: readonly Line[], label: Label): Span => {
	const {end} = lines[label.line]!;
	const next = lines[label.line + 1];
	return label.body < end || !next ? {start: label.body, end} : next;
};

/** What tells two labels apart. */
function keyOf({part, words}: Label, cast: Cast): string {
	if (part === 'question' || part === 'answer') return part;
	return part === 'name' ? cast.name(words).toLowerCase() : `${part} ${words}`.toLowerCase();
}

interface Tally {
	count: number;
	/** Its words tell a part, or a person. */
	sure: boolean;
	/** Its words can be a name: the article writes them with a capital alone. */
	name: boolean;
	/** In capitals at each place. */
	capitals: boolean;
}

function tally(labels: readonly Label[], cast: Cast): Map<string, Tally> {
	const tallies = new Map<string, Tally>();
	for (const label of labels) {
		const key = keyOf(label, cast);
		const sure = label.part !== 'name' || cast.isPerson(label.words);
		const known = tallies.get(key) ?? {count: 0, sure: false, name: sure || !cast.isWord(label.words), capitals: true};
		known.count++;
		known.sure ||= sure;
		known.capitals &&= !/\p{Ll}/u.test(label.words) && /\p{Lu}{2}/u.test(label.words);
		tallies.set(key, known);
	}
	return tallies;
}

/** The labels that can be of one conversation: parts, persons, and the names that recur among them. */
function candidates(labels: readonly Label[], cast: Cast): Label[] {
	const tallies = tally(labels, cast);
	const all = [...tallies.values()];
	const sure = all.some(known => known.sure);
	const loud = all.filter(({count, capitals, name}) => count > 1 && capitals && name).length > 1;
	const found = labels.filter(label => {
		const known = tallies.get(keyOf(label, cast))!;
		if (label.bare && known.count < 2) return false;
		if (known.sure) return true;
		return known.name && known.count > 1 && (known.capitals ? loud || sure : sure && !label.bare);
	});
	const persons = found.filter(label => tallies.get(keyOf(label, cast))!.sure);
	return loud || persons.length * 3 >= found.length ? found : [];
}

/** Whether somebody asks, or speaks of themselves. */
const isLively = (body: string, {self, selves}: DialogueWords): boolean =>
	/[?？؟]/.test(body) || wordsOf(body).some(word => self.has(word) || selves.has(word));

/** Whether labels can make a conversation, whoever they name: there are two or more, and somebody talks behind one. */
export const mayTalk = (
	text: string,
	lines: readonly Line[],
	labels: readonly Label[],
	words: DialogueWords,
): boolean =>
	labels.length > 1 &&
	labels.some(label => {
		const {start, end} = bodyOf(lines, label);
		return label.stamped || isLively(text.slice(start, end), words);
	});

/** Whether what the labels stand before is talk, not a list of terms. */
function isTalk(
	text: string,
	lines: readonly Line[],
	labels: readonly Label[],
	cast: Cast,
	words: DialogueWords,
): boolean {
	const bodies = labels.map(label => {
		const {start, end} = bodyOf(lines, label);
		return text.slice(start, end);
	});
	const keys = labels.map(label => keyOf(label, cast));
	const different = new Set(keys).size;
	const turns = keys.filter((key, at) => key !== keys[at - 1]).length;
	if (different < 2 || (labels.length > 2 ? turns <= different && different === keys.length : !asks(bodies[0] ?? '')))
		return false;
	const whole = bodies.filter(isSentence).length * 2 >= bodies.length;
	const spoken = labels.filter(({stamped}, at) => stamped || isLively(bodies[at]!, words));
	return whole && spoken.length * 3 >= labels.length;
}

/** The labels among `found` that make a conversation, in order; none where they are those of a list. */
export function talkAmong(
	text: string,
	lines: readonly Line[],
	found: readonly Label[],
	cast: Cast,
	words: DialogueWords,
): Label[] {
	for (const {part, words: own} of found) if (part === 'name') cast.note(own);
	const labels = candidates(found, cast);
	return labels.length > 1 && isTalk(text, lines, labels, cast, words) ? labels : [];
}

/**
 * Whether questions and answers are an interview, of whom no meeting is told: "I" or "we" answer, and "you" are asked unless
 * it is `sure` who answers. Else they are a list of both.
 */
export function isInterview(
	text: string,
	lines: readonly Line[],
	labels: readonly Label[],
	words: DialogueWords,
	sure: boolean,
): boolean {
	if (words.self.size === 0) return true;
	const share = (of: Label['part'], spoken: ReadonlySet<string>) => {
		const bodies = labels.filter(({part}) => part === of).map(label => bodyOf(lines, label));
		const spoke = bodies.filter(({start, end}) => speaks(text.slice(start, end), spoken)).length;
		return bodies.length > 0 ? spoke / bodies.length : 0;
	};
	return (
		(sure || share('question', words.addressed) >= 0.5) &&
		share('answer', new Set([...words.self, ...words.selves])) >= 0.5
	);
}

/** "(laughs)", "[crosstalk]": a note of whoever wrote it down. */
export const isAside = (words: string): boolean => /^\s*(?:\([^()]*\)|\[[^[\]]*\])[.\s]*$/.test(words);

/** Whether the words tell of the speaker by their last name. */
export function isAbout(words: string, speaker: string): boolean {
	const name = wordsOf(speaker).at(-1);
	return name !== undefined && wordsOf(words).includes(name);
}

/** Whether a line that no label opens goes on with the words of the turn before it. */
function goesOn(text: string, {start, end, apart, heading}: Line, marked: boolean, speaker: string | null): boolean {
	const words = text.slice(start, end);
	if (marked) return opensMarked.test(words);
	// Subheads, the editor's notes, and what is told of the speaker.
	return !apart && !heading && !isAside(words) && (speaker === null || !isAbout(words, speaker));
}

/** What is said behind each label; `speakers` are those of the labels. */
export function turnsOf(
	text: string,
	lines: readonly Line[],
	labels: readonly Label[],
	speakers: readonly (string | null)[],
	words: DialogueWords,
): Turn[] {
	return labels.map((label, index) => {
		const next = labels[index + 1]?.line ?? lines.length;
		const {start, end} = lines[label.line]!;
		const {start: first} = bodyOf(lines, label);
		const marked = opensMarked.test(text.slice(start, label.start)) || opensMarked.test(text.slice(first, first + 2));
		const said = label.body < end ? [{start: label.body, end, line: label.line}] : [];
		for (let at = label.line + 1; at < next; at++) {
			const line = lines[at]!;
			if (said.length > 0) {
				const body = text.slice(line.start, line.end);
				const more = goesOn(text, line, marked, speakers[index] ?? null);
				// Behind the last label an article may end in the writer's words.
				const told = next === lines.length && !marked && !isSpoken(body, words);
				if (next === lines.length && (!more || told)) break;
				if (!more) continue;
			}
			said.push({start: line.start, end: line.end, line: at});
		}
		return {label, marked, said};
	});
}
