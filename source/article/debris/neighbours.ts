/** Lines that are no part of the article by what stands around them. */
import {isListed, type Line} from './lines.ts';
import {hasQuotes} from './noise.ts';

/** A longer run of short lines that are no sentences, some of them debris, is a menu or a list of other articles. */
const menuRun = 4;
/** In words. */
const longestPost = 80;

export function fold(lines: Line[], from: number, to: number, reason: string, title: number): void {
	for (let i = from; i < to; i++) {
		const line = lines[i];
		if (line && i !== title) line.reason ??= reason;
	}
}

/** A line that names who posted, and when, stands below what was posted. */
export function foldPosts(lines: readonly Line[]): void {
	lines.forEach((line, i) => {
		const above = lines[i - 1];
		if (line.reason === 'embedded post' && /^[—–-]/.test(line.text) && above && above.words <= longestPost)
			above.reason ??= line.reason;
	});
}

/** Lines above what is said about an author in which the name and the post may stand, and below, of more about the same. */
const authorLines = 4;

/** What is told about an author takes the name above it along, with a post beneath that, and more sentences about the same. */
export function foldAuthors(lines: Line[], title: number): void {
	lines.forEach((line, i) => {
		if (line.reason !== 'about the author' || lines[i - 1]?.reason === line.reason) return;
		const opening = line.key.split(' ', 12);
		const isName = ({words, sentence, key}: Line): boolean =>
			words > 1 && words <= 4 && !sentence && key.split(' ').every(word => opening.includes(word));
		let top = i;
		for (let at = i - 1; at > Math.max(title, i - 1 - authorLines); at--) {
			const above = lines[at];
			if (!above || above.prose || above.sentence || above.words > 8) break;
			if (isName(above)) top = at;
		}
		fold(lines, top, i, line.reason, title);
		for (let at = i + 1; at <= i + authorLines; at++) {
			const below = lines[at];
			if (!below?.sentence || below.reason !== null || !opening.slice(0, 2).includes(below.key.split(' ', 1)[0] ?? ''))
				break;
			below.reason = line.reason;
		}
	});
}

const tails = new Set(['comment form', 'related', 'footer', 'navigation', 'about the author']);

/** After two thirds of the prose, a comment form or a list of other articles ends the article. */
export function cutTail(lines: Line[], from: number, to: number): void {
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

/** Lines of other articles that stand within one. */
const boxLines = 5;

/** Whether little running text follows: one "Read more" between two paragraphs ends nothing, nor a box before what is quoted. */
function closes(lines: readonly Line[], at: number, to: number): boolean {
	let prose = 0;
	let other = 0;
	for (let i = at; i < to; i++) {
		const line = lines[i];
		if (!line || line.reason !== null || !line.prose) other++;
		else if (i - at <= boxLines && lines[at]?.reason === 'related' && line.sentence && hasQuotes(line)) return false;
		else prose++;
	}
	return prose <= other;
}

/** What a line like "Related stories" announces: the lines below it that are no sentences. */
export function foldTeasers(lines: Line[], from: number, to: number, title: number): void {
	let open = false;
	for (let i = from; i < to; i++) {
		const line = lines[i];
		if (!line || i === title) continue;
		if (line.reason === 'related') open = line.words <= 6;
		else if (line.prose || line.sentence) open = false;
		else if (open) line.reason ??= 'related';
	}
}

export function foldMenus(lines: Line[], from: number, to: number, title: number): void {
	let run: Line[] = [];
	const close = () => {
		if (run.length > menuRun && run.some(line => line.reason !== null)) for (const line of run) line.reason ??= 'menu';
		run = [];
	};
	for (let i = from; i < to; i++) {
		const line = lines[i];
		if (!line) continue;
		if (i !== title && !line.prose && !line.sentence && line.words < 14 && !isListed(line)) run.push(line);
		else close();
	}
	close();
}

/** A line of four words and more that stood before: names of speakers repeat, sentences do not. */
export function foldRepeats(lines: Line[], from: number, to: number, title: number): void {
	const seen = new Set<string>();
	for (let i = Math.min(from, Math.max(title, 0)); i < to; i++) {
		const line = lines[i];
		if (!line || line.words < 4 || line.key === '' || (line.reason !== null && i !== title)) continue;
		if (seen.has(line.key)) line.reason = 'repeated line';
		seen.add(line.key);
	}
}
