/** Long work beside the open reader: keys are taken between its slices, and what it has found is shown at a beat. */
import {setImmediate} from 'node:timers/promises';

/** Milliseconds of work between two looks at the keyboard. */
export const slice = 12;
/** Milliseconds between two showings of what is there. */
const beat = 120;

export class Pace {
	#paused = performance.now();
	#shown = performance.now();

	/** Whether it is time to show what is there. */
	get isDue(): boolean {
		return performance.now() - this.#shown > beat;
	}

	/** Begins the next beat: what is there was shown. */
	shown(): void {
		this.#shown = performance.now();
	}

	/** Lets keys be taken where the slice is over. */
	async pause(): Promise<void> {
		if (performance.now() - this.#paused < slice) return;
		await setImmediate();
		this.#paused = performance.now();
	}
}
