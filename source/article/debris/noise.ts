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

/** What a line says for the article (positive) or for the page around it. */
function weigh(line: Line): number {
	// Articles embed what others posted; no page around them does.
	if (line.reason === 'embedded post') return 0;
	if (line.reason !== null) return -9;
	// Teasers are prose too, but short: a sentence of ten words speaks for neither.
	if (line.prose) return Math.min(line.words, loudest) - 10;
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
