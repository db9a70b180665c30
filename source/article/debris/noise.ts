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

/** What a line says for the article (positive) or for the page around it. */
function weigh(line: Line): number {
	if (line.reason !== null) return -9;
	// Teasers are prose too, but short: a sentence of ten words speaks for neither.
	if (line.prose) return Math.min(line.words, 60) - 10;
	if (line.sentence) return Math.min(line.words, 8) - 3;
	return line.words >= 12 ? -5 : -6;
}

/** So many lines of page between two paragraphs weigh half: an advertisement, a photo with its buttons. */
const shortGap = 1;

/** The stretch `[start, end)` of lines that weighs most. */
export function heaviestRun(lines: readonly Line[]): [number, number] {
	let best = 0;
	let from = 0;
	let to = 0;
	let sum = 0;
	let start = 0;
	let gap = 0;
	lines.forEach((line, i) => {
		if (sum <= 0) {
			sum = 0;
			start = i;
		}
		const weight = weigh(line);
		gap = weight < 0 ? gap + 1 : 0;
		sum += gap > 0 && gap <= shortGap ? weight / 2 : weight;
		if (sum > best) {
			best = sum;
			from = start;
			to = i + 1;
		}
	});
	return [from, to];
}
