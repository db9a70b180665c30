/** Fits the weights of a log-linear ranking, by stochastic gradient with a penalty on large weights. */
import type {Weights} from '../source/article/quotes/rank.ts';
import type {Example} from './quote-examples.ts';

/** The same numbers at every run, so that the table can be made again. */
function randomly(): () => number {
	let seed = 7;
	return () => {
		seed = (seed * 1103515245 + 12345) % 2147483648;
		return seed / 2147483648;
	};
}

/** The mean of the weights in the later half of the rounds. */
export function fit(given: readonly Example[], count: number, rounds: number, penalty: number): Weights {
	const examples = [...given];
	const weights = new Float64Array(count);
	const squares = new Float64Array(count).fill(1);
	const mean = new Float64Array(count);
	const random = randomly();
	for (let round = 0; round < rounds; round++) {
		for (let i = examples.length - 1; i > 0; i--) {
			const j = Math.floor(random() * (i + 1));
			[examples[i], examples[j]] = [examples[j]!, examples[i]!];
		}
		for (const {slots: candidates, right} of examples) {
			const scores = candidates.map(slots => slots.reduce((sum, index) => sum + weights[index]!, 0));
			const top = Math.max(...scores);
			const shares = scores.map(score => Math.exp(score - top));
			const all = shares.reduce((sum, share) => sum + share, 0);
			const good = shares.reduce((sum, share, index) => sum + (right[index] ? share : 0), 0);
			candidates.forEach((slots, index) => {
				const gradient = shares[index]! / all - (right[index] ? shares[index]! / good : 0);
				if (Math.abs(gradient) < 1e-4) return;
				for (const slot of slots) {
					const slope = gradient + penalty * weights[slot]!;
					squares[slot]! += slope * slope;
					weights[slot]! -= (0.5 * slope) / Math.sqrt(squares[slot]!);
				}
			});
		}
		if (round >= rounds / 2) for (let i = 0; i < count; i++) mean[i]! += weights[i]! / Math.ceil(rounds / 2);
	}
	return mean;
}
