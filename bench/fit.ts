/** Fits a network that ranks candidates: stochastic gradient of a softmax over the candidates of each quotation. */
import type {Network} from '../source/article/quotes/network.ts';
import {rows} from '../source/article/quotes/standing.ts';
import type {Example} from './quote-examples.ts';

export interface Training {
	units: number;
	rounds: number;
	/** The length of a step, before it shrinks with the squares of the slopes so far. */
	rate: number;
	/** The share of the units left out at each example, so that none relies on another. */
	dropped: number;
	/** How much large weights are held down. */
	penalty: number;
	seed: number;
}

/** The same numbers at every run, so that the table can be made again. */
function randomly(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state * 1103515245 + 12345) % 2147483648;
		return state / 2147483648;
	};
}

/** Numbers that are learned, each with its own shrinking step. */
class Learned {
	readonly values: Float64Array;
	readonly #squares: Float64Array;
	readonly #rate: number;

	constructor(count: number, rate: number, first: (index: number) => number) {
		this.values = Float64Array.from({length: count}, (_, index) => first(index));
		this.#squares = new Float64Array(count).fill(1);
		this.#rate = rate;
	}

	step(index: number, slope: number): void {
		this.#squares[index]! += slope * slope;
		this.values[index]! -= (this.#rate * slope) / Math.sqrt(this.#squares[index]!);
	}
}

export function fit(given: readonly Example[], {units, rounds, rate, dropped, penalty, seed}: Training): Network {
	const random = randomly(seed);
	const input = new Learned(rows.length * units, rate, () => (random() - 0.5) * 0.6);
	const output = new Learned(units, rate, unit => (unit % 2 ? 0.5 : -0.5) * (0.5 + random()));
	const examples = [...given];
	const kept = new Float64Array(units);
	for (let round = 0; round < rounds; round++) {
		for (let i = examples.length - 1; i > 0; i--) {
			const j = Math.floor(random() * (i + 1));
			[examples[i], examples[j]] = [examples[j]!, examples[i]!];
		}
		for (const {rows: candidates, right} of examples) {
			for (let unit = 0; unit < units; unit++) kept[unit] = random() < dropped ? 0 : 1 / (1 - dropped);
			const active = candidates.map(rows =>
				kept.map((share, unit) => {
					if (share === 0) return 0;
					let sum = 0;
					for (const row of rows) sum += input.values[row * units + unit]!;
					return Math.max(0, sum);
				}),
			);
			const scores = active.map(sums =>
				sums.reduce((score, sum, unit) => score + sum * output.values[unit]! * kept[unit]!, 0),
			);
			const top = Math.max(...scores);
			const shares = scores.map(score => Math.exp(score - top));
			const all = shares.reduce((sum, share) => sum + share, 0);
			const good = shares.reduce((sum, share, index) => sum + (right[index] ? share : 0), 0) || Number.MIN_VALUE;
			candidates.forEach((rows, index) => {
				const slope = shares[index]! / all - (right[index] ? shares[index]! / good : 0);
				if (Math.abs(slope) < 1e-3) return;
				for (let unit = 0; unit < units; unit++) {
					const sum = active[index]![unit]!;
					if (sum <= 0) continue;
					const below = slope * output.values[unit]! * kept[unit]!;
					for (const row of rows) {
						const cell = row * units + unit;
						input.step(cell, below + penalty * input.values[cell]!);
					}
					output.step(unit, slope * sum * kept[unit]! + (penalty / 3) * output.values[unit]!);
				}
			});
		}
	}
	return {units, input: input.values, output: output.values};
}
