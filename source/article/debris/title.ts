/** Which line is the title of the text, and where the article starts below it. */
import {isDateAlone} from '../dates.ts';
import {captionOf} from './credits.ts';
import {isListed, type Line} from './lines.ts';

/** "The Post | Home | News | Sport" */
const isRow = (line: Line): boolean => line.text.split(' | ', 4).length > 3;

function isHeadline(line: Line): boolean {
	return (
		line.reason === null &&
		line.words >= 2 &&
		line.words <= 28 &&
		line.text.length <= 200 &&
		!isDateAlone(line.text) &&
		!isRow(line) &&
		!/[.,;:。、]["'”’»)]*$/.test(line.text)
	);
}

const reach = 30;
/** So much of a line above the best one has to be taken up by the article for it to be the title. */
const ownWords = 2;
/** A line of nothing but a quotation: above a text it is the title, further down what somebody says. */
const quoted = /^["“„«‘].*["”“»’]$/;

/** Of the headline-like lines above the first paragraph the one whose words the article takes up most; in a clean text, failing that, the first line. */
export function titleOf(lines: readonly Line[], from: number, to: number, noisy: boolean, scraped: boolean): number {
	let body = from;
	while (body < to && !(lines[body]?.prose && lines[body]?.reason === null)) body++;
	if (body === to) body = Math.min(from + 1, to);
	const first = lines.findIndex(line => line.reason === null && !captionOf(line) && !isRow(line));
	const candidates: number[] = [];
	for (let i = Math.max(0, body - reach); i < body; i++) {
		const line = lines[i];
		if (!line || !isHeadline(line) || captionOf(line) || isListed(line)) continue;
		if (i === first || !quoted.test(line.text)) candidates.push(i);
	}
	const onFirst = candidates.includes(first) && hasBody(lines, first) ? first : -1;
	// In a clean text the words need not be compared: only debris above the title keeps it from the top.
	if (!noisy && (!scraped || (candidates[0] === first && candidates.length === 1))) return onFirst;
	const seen = new Set<string>();
	for (const line of lines.slice(body, Math.min(to, body + 15)))
		if (line.reason === null && line.sentence)
			for (const word of line.key.split(' ')) if (word.length > 3) seen.add(word);
	const scoreOf = ({key}: Line): number => {
		let score = 0;
		for (const word of new Set(key.split(' '))) if (word.length > 3) score += seen.has(word) ? 1 : 0.1;
		return score;
	};
	let best = -1;
	let most = 1.5;
	for (const i of candidates.toReversed()) {
		const line = lines[i];
		if (!line || line.words < 3) continue;
		const score = scoreOf(line);
		if (score < most) continue;
		most = score + 0.5;
		best = i;
	}
	// Of two lines that could be the title, the lower is the standfirst; more than two are a list of other articles.
	const mayBe = (i: number): boolean => candidates.includes(i) && (lines[i]?.words ?? 0) >= 4;
	const above = lines[best - 1];
	if (above && mayBe(best - 1) && !mayBe(best - 2) && scoreOf(above) >= ownWords) best--;
	// A page begins with its menu; what begins with a line as long as a headline was saved with its title on top.
	const onTop = first === 0 && candidates.includes(0) && (lines[0]?.words ?? 0) >= 4;
	if (noisy && best < 0 && onTop) return isMenu(lines[0], seen) ? (candidates[1] ?? 0) : 0;
	if (noisy) return best;
	const labels = best > 0 && scraped && lines.slice(0, best).every(line => line.reason !== null || line.words <= 3);
	if (labels || (scraped && best > first && isSigned(lines, best) && !seenIn(lines[first], seen))) return best;
	return onFirst;
}

/** Whether a byline or a date stands right below the line. */
const isSigned = (lines: readonly Line[], at: number): boolean =>
	lines.slice(at + 1, at + 3).some(({reason}) => reason === 'byline' || reason === 'date');

/** Whether the article takes up a word of the line: it takes up none of "Home News Weather". */
const seenIn = (line: Line | undefined, seen: ReadonlySet<string>): boolean =>
	line?.key.split(' ').some(word => seen.has(word)) ?? false;

/** "Home News Sport Weather" in one row: words in capitals, none of which the article takes up. */
const isMenu = (line: Line | undefined, seen: ReadonlySet<string>): boolean =>
	line !== undefined &&
	!seenIn(line, seen) &&
	/^\p{Lu}[\p{L}\p{N}]*(?: (?:[|·•/-] )?\p{Lu}[\p{L}\p{N}]*)+$/u.test(line.text);

/** Whether a longer line follows: a file of one line is no title. */
const hasBody = (lines: readonly Line[], title: number): boolean =>
	lines.slice(title + 1).some(line => line.reason === null && line.words > (lines[title]?.words ?? 0));

/** Whether a line between the title and the article's heaviest run is its standfirst, or a lead above the pictures. */
export const isLead = (line: Line, below: boolean): boolean =>
	line.reason === null && (line.prose || (line.words >= 6 && (below || line.sentence)));

/** Where the article starts: at the first lead below the title, else where it was thought to start. */
export function leadOf(lines: readonly Line[], title: number, from: number): number {
	for (let i = title + 1; i < from; i++) {
		const line = lines[i];
		if (line && isLead(line, i === title + 1)) return i;
	}
	return from;
}
