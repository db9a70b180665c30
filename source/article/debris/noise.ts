/** How much of a text is a web page rather than an article, and where in it the article stands. */
import type {Line} from './lines.ts';

const isShort = (line: Line): boolean => line.reason !== null || (!line.prose && line.words < 12);

/**
 * The share of lines, 0 to 1, that stand in runs of more than four short ones or are debris by their words.
 * An article alone has next to none, a whole page more than half.
 */
export function noiseOf(lines: readonly Line[]): number {
	let noisy = 0;
	let run = 0;
	let debris = 0;
	const close = () => {
		noisy += run > 4 && debris > 0 ? run : debris;
		run = 0;
		debris = 0;
	};
	for (const line of lines) {
		if (!isShort(line)) {
			close();
			continue;
		}
		run++;
		if (line.reason !== null) debris++;
	}
	close();
	return lines.length === 0 ? 0 : noisy / lines.length;
}

/** In words: a longer paragraph speaks for the article no louder. */
const loudest = 100;

/** Small letters of Latin-1 are excluded, not capital ones sought: of all scripts, they take long to compile. */
const secondSentence = /[.!?…]["”»]? [^a-zß-öø-ÿ\d([–—-]/;

export const hasQuotes = ({text}: Line): boolean => /["“„«»「]/.test(text);

/** Whether it has a second sentence, or quotes somebody: so articles run on, and teasers seldom do. */
const runsOn = (line: Line): boolean => hasQuotes(line) || secondSentence.test(line.text);
const weightOfRunningOn = 8;

/** What a line says for the article (positive) or for the page around it. */
function weigh(line: Line): number {
	// Articles embed what others posted; no page around them does.
	if (line.reason === 'embedded post') return 0;
	if (line.reason !== null) return -9;
	// Teasers are prose too, but short: a sentence of ten words speaks for neither.
	if (line.prose) return Math.min(line.words, loudest) - 10 + (runsOn(line) ? weightOfRunningOn : 0);
	if (line.sentence) return Math.min(line.words, 8) - 3;
	return line.words >= 12 ? -5 : -6;
}

/** So many lines of page between two paragraphs weigh half: an advertisement, a photo with its buttons. */
const shortGap = 1;
/** What short lines between two paragraphs weigh at most, where no words of theirs are debris: articles have long lists. */
const heaviestList = 45;

/** A box between two paragraphs, "Read also" and what it lists, weighs no more while it has no more lines. */
const boxLines = 5;
const heaviestBox = 14;

/** The stretch `[start, end)` of lines that weighs most. */
export function heaviestRun(lines: readonly Line[]): [number, number] {
	let best = 0;
	let from = 0;
	let to = 0;
	let sum = 0;
	let start = 0;
	/** Of lines that speak for the page: how many there were since the last for the article, and what they weighed. */
	let gap = 0;
	let against = 0;
	lines.forEach((line, i) => {
		if (sum <= 0) {
			sum = 0;
			start = i;
		}
		let weight = weigh(line);
		if (weight >= 0) gap = against = 0;
		else {
			gap++;
			if (gap <= shortGap) weight /= 2;
			if (gap <= boxLines) weight = Math.max(weight, Math.min(0, against - heaviestBox));
			if (line.reason === null) weight = Math.max(weight, Math.min(0, against - heaviestList));
			against -= weight;
		}
		sum += weight;
		if (sum > best) {
			best = sum;
			from = start;
			to = i + 1;
		}
	});
	return [from, to];
}

/** What stands behind an article and not within it. */
const closing = new Set(['comment form', 'footer', 'navigation', 'about the author', 'follow row']);
/** Lines between an article and where it is taken up again. */
const longestBox = 8;
const longWord = /\p{L}{5,}/gu;

/**
 * Where the article ends that is taken up once more behind a box, at `to` or later: a short one does not outweigh the
 * box. What takes it up quotes somebody, or runs on and knows a long word of it.
 */
export function takenUp(lines: readonly Line[], from: number, to: number): number {
	let known: Set<string> | null = null;
	const knowsIt = ({text}: Line): boolean => {
		known ??= new Set(lines.slice(from, to).flatMap(line => line.text.toLowerCase().match(longWord) ?? []));
		const words = text.toLowerCase().match(longWord) ?? [];
		return words.some(word => known?.has(word));
	};
	let end = to;
	for (let i = to; i < lines.length && i - end < longestBox; i++) {
		const line = lines[i];
		if (!line || (line.reason !== null && closing.has(line.reason))) break;
		if (line.reason !== null || !line.sentence) continue;
		if ((line.words >= 5 && hasQuotes(line)) || (line.prose && runsOn(line) && knowsIt(line))) end = i + 1;
	}
	return end;
}
