/** Fits a network that ranks candidates: stochastic gradient of a softmax over the candidates of each quotation. */
import type {Network} from '../source/article/quotes/ranking/network.ts';
import {rows} from '../source/article/quotes/ranking/standing.ts';
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
	const kept = new Int32Array(units);
	const most = examples.reduce((count, {right}) => Math.max(count, right.length), 0);
	/** What each kept unit holds for each candidate. */
	const active = new Float64Array(most * units);
	const shares = new Float64Array(most);
	const scale = 1 / (1 - dropped);
	for (let round = 0; round < rounds; round++) {
		for (let i = examples.length - 1; i > 0; i--) {
			const j = Math.floor(random() * (i + 1));
			[examples[i], examples[j]] = [examples[j]!, examples[i]!];
		}
		for (const {rows: candidates, right} of examples) {
			let count = 0;
			for (let unit = 0; unit < units; unit++) if (random() >= dropped) kept[count++] = unit;
			let top = Number.NEGATIVE_INFINITY;
			for (let index = 0; index < right.length; index++) {
				const own = candidates[index]!;
				let score = 0;
				for (let k = 0; k < count; k++) {
					const unit = kept[k]!;
					let sum = 0;
					for (let i = 0; i < own.length; i++) sum += input.values[own[i]! * units + unit]!;
					active[index * units + k] = Math.max(0, sum);
					if (sum > 0) score += sum * output.values[unit]! * scale;
				}
				shares[index] = score;
				top = Math.max(top, score);
			}
			let all = 0;
			let good = 0;
			for (let index = 0; index < right.length; index++) {
				shares[index] = Math.exp(shares[index]! - top);
				all += shares[index]!;
				if (right[index]) good += shares[index]!;
			}
			good ||= Number.MIN_VALUE;
			for (let index = 0; index < right.length; index++) {
				const slope = shares[index]! / all - (right[index] ? shares[index]! / good : 0);
				if (Math.abs(slope) < 1e-3) continue;
				const own = candidates[index]!;
				for (let k = 0; k < count; k++) {
					const unit = kept[k]!;
					const sum = active[index * units + k]!;
					if (sum <= 0) continue;
					const below = slope * output.values[unit]! * scale;
					for (let i = 0; i < own.length; i++) {
						const cell = own[i]! * units + unit;
						input.step(cell, below + penalty * input.values[cell]!);
					}
					output.step(unit, slope * sum * scale + (penalty / 3) * output.values[unit]!);
				}
			}
		}
	}
	return {units, input: input.values, output: output.values};
}
