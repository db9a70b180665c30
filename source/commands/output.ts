/** Writing the answer: with the patience of a pipe, and quietly when its reader has gone. */
import type {World} from './command.ts';

/** Characters gathered before a write, so that a thousand articles are not a thousand writes. */
const enough = 65_536;

export interface Output {
	/** False when nobody reads any more. */
	write(text: string): Promise<boolean>;
	/** Writes what is left. */
	end(): Promise<void>;
}

export function openOutput({stdout}: World): Output {
	let waiting = '';
	let gone = false;
	stdout.on('error', error => {
		if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
		gone = true;
	});
	const flush = async (): Promise<void> => {
		const text = waiting;
		waiting = '';
		if (gone || text === '') return;
		await new Promise<void>(resolve => stdout.write(text, () => resolve()));
	};
	return {
		async write(text) {
			waiting += text;
			if (waiting.length > enough) await flush();
			return !gone;
		},
		end: flush,
	};
}
