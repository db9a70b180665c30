/** Marks the lines that are no part of the article with a reason, and takes what they say about it. Nothing is removed. */
import {type Caption, captionOf, repeatsCaption} from './credits.ts';
import {type Details, noDetails, takeDetails} from './details.ts';
import {keyOf, type Line} from './lines.ts';
import {cutTail, fold, foldAuthors, foldMenus, foldPosts, foldRepeats, foldTeasers} from './neighbours.ts';
import {heaviestRun, noiseOf, takenUp} from './noise.ts';
import {reasonOf} from './phrase.ts';
import {subjectEnd} from './subject.ts';
import {isLead, leadOf, titleOf} from './title.ts';

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
		to = takenUp(lines, from, to);
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
	const isAbove = title >= 0 && title < from;
	const captions = new Map<number, Caption>();
	markCaptions(lines, isAbove ? title : from, to, title, captions);
	if (!noisy) fold(lines, 0, title, 'before the article', title);
	if (noisy && isAbove) from = leadOf(lines, title, from);
	if (noisy) takeAll(lines, Math.max(0, title), from, to, details);
	fold(lines, 0, from, 'before the article', title);
	for (let i = from; i < run; i++) {
		const line = lines[i];
		if (line && !isLead(line, i === title + 1)) line.reason ??= 'before the article';
	}
	fold(lines, to, lines.length, 'after the article', title);
	cutTail(lines, from, to);
	if (noisy) {
		foldAuthors(lines, title);
		foldTeasers(lines, from, to, title);
		foldMenus(lines, from, to, title);
		foldRepeats(lines, from, to, title);
		fold(lines, subjectEnd(lines, from, to), to, 'after the article', title);
	}
	return {title, titleIsCertain: scraped || captions.size > 0 || namedBy(name, lines[title]), details, captions};
}

/** Whether the name of the file is made of the words of the line. */
function namedBy(name: string, line: Line | undefined): boolean {
	const words = line?.key.split(' ').filter(word => word.length > 3) ?? [];
	const named = new Set(keyOf(name).split(' '));
	const both = words.filter(word => named.has(word)).length;
	// One may be there by chance: "A note" in note.txt.
	return both > 1 && both >= words.length / 2;
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
	const lastProse = lines.findLastIndex(({prose}) => prose);
	for (let i = from; i < to; i++) {
		const line = lines[i];
		if (!line || line.reason !== null || i === title) continue;
		const found = captionOf(line);
		if (!found) continue;
		if (line.text.startsWith('©') && i > lastProse) {
			line.reason = 'footer';
			continue;
		}
		captions.set(i, found);
		line.reason = 'caption';
		const above = lines[i - 1];
		if (above && above.reason === null && i - 1 !== title && repeatsCaption(above, found.caption))
			above.reason = 'repeated line';
	}
}
