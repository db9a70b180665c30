/** How time grows with what is read. Time of this process alone: other programs may keep the machine busy. */

/** Milliseconds of the processor for one run, of as many as take long enough for a clock that ticks every ten. */
function milliseconds(run: () => void): number {
	run();
	const started = process.cpuUsage();
	for (let runs = 1; ; runs++) {
		run();
		const {user, system} = process.cpuUsage(started);
		if (user + system > 60_000) return (user + system) / 1000 / runs;
	}
}

/** Between linear, 4, and quadratic, 16. */
export const linear = 8;

/** How many times longer four times as much takes: the least of six attempts, of which one that is linear is enough. */
export function growth<Input>(run: (input: Input) => void, inputOf: (size: number) => Input, size: number): number {
	const [few, many] = [inputOf(size), inputOf(4 * size)];
	let least = Number.POSITIVE_INFINITY;
	for (let attempt = 0; attempt < 6 && least > linear; attempt++)
		least = Math.min(least, milliseconds(() => run(many)) / milliseconds(() => run(few)));
	return least;
}
