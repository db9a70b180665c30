/** Marks the lines that are no part of the article with a reason, and takes what they say about it. Nothing is removed. */
import {isDateAlone} from '../dates.ts';
import {type Caption, captionOf, repeatsCaption} from './credits.ts';
import {type Details, noDetails, takeDetails} from './details.ts';
import {keyOf, type Line} from './lines.ts';
import {heaviestRun, noiseOf} from './noise.ts';
import {reasonOf} from './phrase.ts';

export interface Cleaned {
	/** Index of the title among the lines; -1 where none is. */
	title: number;
	/** Whether more than its place says so: that the text was scraped, with its title on top, or the file's name. */
	titleIsCertain: boolean;
	details: Details;
	/** Captions by the index of their line. */
	captions: Map<number, Caption>;
}

/** Share of noise from which a text counts as a page with an article in it. */
const pageNoise = 0.07;
/** And so many lines of it: a short article may end in a comment form and still be no page. */
const pageLines = 8;
/** So many lines that are surely debris make doubtful ones debris too. */
const manyLines = 3;
/** A longer run of short lines that are no sentences, some of them debris, is a menu or a list of other articles. */
const menuRun = 4;
/** In words. */
const longestPost = 80;
/** Lines at the head and the foot among which bylines are looked for. */
const edge = 8;

/** @param name of the file, without its extension */
export function clean(lines: Line[], name = ''): Cleaned {
	for (const line of lines) line.reason = reasonOf(line, false);
	// Debris does not come alone: a single "Related stories" may be the writer's heading, and where some is sure, more may be taken for it.
	foldPosts(lines);
	const soiled = lines.filter(line => line.reason !== null).length >= manyLines;
	if (soiled) for (const line of lines) line.reason ??= reasonOf(line, true);
	const noise = noiseOf(lines);
	const noisy = noise >= pageNoise && noise * lines.length >= pageLines;
	let from = 0;
	let to = lines.length;
	if (noisy) {
		[from, to] = heaviestRun(lines);
	}
	const details = noDetails();
	if (!noisy) {
		takeAll(lines, 0, from, to, details);
		const [only, other] = lines.filter(line => line.reason !== null);
		if (only?.reason === 'related' && !other) only.reason = null;
	}
	const scraped = noisy || lines.some(line => line.reason !== null);
	const title = titleOf(lines, from, to, noisy, scraped);
	const run = from;
	if (!noisy) fold(lines, 0, title, 'before the article', title);
	if (noisy && title >= 0 && title < from) from = leadOf(lines, title, from);
	if (noisy) takeAll(lines, Math.max(0, title), from, to, details);
	const captions = new Map<number, Caption>();
	fold(lines, 0, from, 'before the article', title);
	for (let i = from; i < run; i++) {
		const line = lines[i];
		if (line && !isLead(line, i === title + 1)) line.reason ??= 'before the article';
	}
	fold(lines, to, lines.length, 'after the article', title);
	markCaptions(lines, from, to, title, captions);
	cutTail(lines, from, to);
	if (noisy) {
		foldTeasers(lines, from, to, title);
		foldMenus(lines, from, to, title);
		foldRepeats(lines, from, to, title);
	}
	return {title, titleIsCertain: scraped || captions.size > 0 || namedBy(name, lines[title]), details, captions};
}

/** A line that names who posted, and when, stands below what was posted. */
function foldPosts(lines: readonly Line[]): void {
	lines.forEach((line, i) => {
		const above = lines[i - 1];
		if (line.reason === 'embedded post' && /^[—–-]/.test(line.text) && above && above.words <= longestPost)
			above.reason ??= line.reason;
	});
}

/** Whether the name of the file is made of the words of the line. */
function namedBy(name: string, line: Line | undefined): boolean {
	const words = line?.key.split(' ').filter(word => word.length > 3) ?? [];
	const named = new Set(keyOf(name).split(' '));
	return words.length > 0 && words.filter(word => named.has(word)).length >= words.length / 2;
}

function fold(lines: Line[], from: number, to: number, reason: string, title: number): void {
	for (let i = from; i < to; i++) {
		const line = lines[i];
		if (line && i !== title) line.reason ??= reason;
	}
}

function isHeadline(line: Line): boolean {
	return (
		line.reason === null &&
		line.words >= 2 &&
		line.words <= 28 &&
		line.text.length <= 200 &&
		!isDateAlone(line.text) &&
		!/[.,;:。、]["'”’»)]*$/.test(line.text)
	);
}

const reach = 30;
const listed = /^(?:[-*•·>–]|\d+[.)])\s/;
/** A line of nothing but a quotation: above a text it is the title, further down what somebody says. */
const quoted = /^["“„«‘].*["”“»’]$/;

/** Of the headline-like lines above the first paragraph the one whose words the article takes up most; in a clean text, failing that, the first line. */
function titleOf(lines: readonly Line[], from: number, to: number, noisy: boolean, scraped: boolean): number {
	let body = from;
	while (body < to && !(lines[body]?.prose && lines[body]?.reason === null)) body++;
	if (body === to) body = Math.min(from + 1, to);
	const first = lines.findIndex(line => line.reason === null && !captionOf(line));
	const candidates: number[] = [];
	for (let i = Math.max(0, body - reach); i < body; i++) {
		const line = lines[i];
		if (!line || !isHeadline(line) || captionOf(line) || listed.test(line.text)) continue;
		if (i === first || !quoted.test(line.text)) candidates.push(i);
	}
	const onFirst = candidates.includes(first) && hasBody(lines, first) ? first : -1;
	// In a clean text the words need not be compared: only debris above the title keeps it from the top.
	if (!noisy && (!scraped || (candidates[0] === first && candidates.length === 1))) return onFirst;
	const seen = new Set<string>();
	for (const line of lines.slice(body, Math.min(to, body + 15)))
		if (line.reason === null && line.sentence)
			for (const word of line.key.split(' ')) if (word.length > 3) seen.add(word);
	let best = -1;
	let most = 1.5;
	for (const i of candidates.reverse()) {
		const line = lines[i];
		if (!line || line.words < 3) continue;
		let score = 0;
		for (const word of new Set(line.key.split(' '))) if (word.length > 3) score += seen.has(word) ? 1 : 0.1;
		if (score < most) continue;
		most = score + 0.5;
		best = i;
	}
	// A page begins with its menu; what begins with a line as long as a headline was saved with its title on top.
	const onTop = first === 0 && candidates.includes(0) && (lines[0]?.words ?? 0) >= 4;
	if (noisy) return best < 0 && onTop ? 0 : best;
	const labels = best > 0 && scraped && lines.slice(0, best).every(line => line.reason !== null || line.words <= 3);
	if (labels) return best;
	return onFirst;
}

/** Whether a longer line follows: a file of one line is no title. */
const hasBody = (lines: readonly Line[], title: number): boolean =>
	lines.slice(title + 1).some(line => line.reason === null && line.words > (lines[title]?.words ?? 0));

/** Whether a line between the title and the article's heaviest run is its standfirst, or a lead above the pictures. */
const isLead = (line: Line, below: boolean): boolean =>
	line.reason === null && (line.prose || (line.words >= 6 && (below || line.sentence)));

/** Where the article starts: at the first lead below the title, else where it was thought to start. */
function leadOf(lines: readonly Line[], title: number, from: number): number {
	for (let i = title + 1; i < from; i++) {
		const line = lines[i];
		if (line && isLead(line, i === title + 1)) return i;
	}
	return from;
}

function takeAll(lines: Line[], start: number, from: number, to: number, details: Details): void {
	lines.forEach((line, i) => {
		if (i < start) return;
		if (i >= to + edge) return;
		const place = i < from + edge ? 'head' : i >= to - edge ? 'foot' : null;
		// At the head, what looks like the byline of a teaser is the article's own.
		const isOpen = line.reason === null || line.reason === 'date' || (line.reason === 'related' && place === 'head');
		if (!isOpen) return;
		line.reason = takeDetails(line, place, details) ?? line.reason;
	});
}

function markCaptions(lines: Line[], from: number, to: number, title: number, captions: Map<number, Caption>): void {
	for (let i = from; i < to; i++) {
		const line = lines[i];
		if (!line || line.reason !== null || i === title) continue;
		const found = captionOf(line);
		if (!found) continue;
		captions.set(i, found);
		line.reason = 'caption';
		const above = lines[i - 1];
		if (above && above.reason === null && i - 1 !== title && repeatsCaption(above, found.caption))
			above.reason = 'repeated line';
	}
}

const tails = new Set(['comment form', 'related', 'footer', 'navigation']);

/** After two thirds of the prose, a comment form or a list of other articles ends the article. */
function cutTail(lines: Line[], from: number, to: number): void {
	let total = 0;
	for (let i = from; i < to; i++) if (lines[i]?.reason === null) total += lines[i]?.words ?? 0;
	let words = 0;
	for (let i = from; i < to; i++) {
		const line = lines[i];
		if (!line) continue;
		if (line.reason === null) words += line.words;
		else if (words >= (total * 2) / 3 && line.words <= 8 && tails.has(line.reason) && closes(lines, i, to)) {
			fold(lines, i, to, 'after the article', -1);
			return;
		}
	}
}

/** Whether little running text follows: one "Read more" between two paragraphs ends nothing. */
function closes(lines: readonly Line[], at: number, to: number): boolean {
	let prose = 0;
	let other = 0;
	for (let i = at; i < to; i++) {
		if (lines[i]?.reason === null && lines[i]?.prose) prose++;
		else other++;
	}
	return prose <= other;
}

/** What a line like "Related stories" announces: the lines below it that are no sentences. */
function foldTeasers(lines: Line[], from: number, to: number, title: number): void {
	let open = false;
	for (let i = from; i < to; i++) {
		const line = lines[i];
		if (!line || i === title) continue;
		if (line.reason === 'related') open = line.words <= 6;
		else if (line.prose || line.sentence) open = false;
		else if (open) line.reason ??= 'related';
	}
}

function foldMenus(lines: Line[], from: number, to: number, title: number): void {
	let run: Line[] = [];
	const close = () => {
		if (run.length > menuRun && run.some(line => line.reason !== null)) for (const line of run) line.reason ??= 'menu';
		run = [];
	};
	for (let i = from; i < to; i++) {
		const line = lines[i];
		if (!line) continue;
		if (i !== title && !line.prose && !line.sentence && line.words < 14 && !listed.test(line.text)) run.push(line);
		else close();
	}
	close();
}

/** A line of four words and more that stood before: names of speakers repeat, sentences do not. */
function foldRepeats(lines: Line[], from: number, to: number, title: number): void {
	const seen = new Set<string>();
	for (let i = Math.min(from, Math.max(title, 0)); i < to; i++) {
		const line = lines[i];
		if (!line || line.words < 4 || line.key === '' || (line.reason !== null && i !== title)) continue;
		if (seen.has(line.key)) line.reason = 'repeated line';
		seen.add(line.key);
	}
}
