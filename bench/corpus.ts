/** Comparing the quotations of a library with one another: 100,000, of many speakers and of a single one. */
import {compare} from '../source/corpus/compare.ts';
import type {Spoken} from '../source/corpus/same.ts';

let seed = 1;
/** Evenly spread over [0, 1), the same in every run. */
function random(): number {
	seed = (seed + 0x6d2b79f5) | 0;
	let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
	mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
	return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
}

/** Few words are frequent, most are rare. */
const word = (): string => `word${Math.floor(20_000 * random() ** 4)}`;

const altered = 1000;

function quotationsOf(speakers: number): Spoken[] {
	const quotations = Array.from({length: 100_000}, (_, index): Spoken => {
		const text = Array.from({length: 5 + Math.floor(random() * 30)}, word).join(' ');
		return {text, speaker: `Ann Lee${index % speakers}`, voice: `ann lee${index % speakers}`, article: `${index}`};
	});
	for (let index = 0; index < altered; index++) {
		const quotation = quotations[index]!;
		const text = quotation.text.replace(/word\d+/, 'changed');
		quotations[50_000 + index] = {...quotation, text, article: `${50_000 + index}`};
	}
	return quotations;
}

for (const speakers of [5000, 1]) {
	const quotations = quotationsOf(speakers);
	const {user} = process.cpuUsage();
	const began = performance.now();
	const {variants} = compare(quotations);
	const milliseconds = Math.round(performance.now() - began);
	const processor = Math.round((process.cpuUsage().user - user) / 1000);
	const found = Array.from({length: altered}, (_, index) => variants.has(50_000 + index)).filter(Boolean).length;
	console.log(
		`compare 100,000 quotations, speakers ${speakers}: ${milliseconds} ms, of the processor ${processor} ms; ${found} of ${altered} altered ones found`,
	);
}
