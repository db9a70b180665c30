import type {World} from './command.ts';

export interface ReadOptions {
	paths: string[];
	/** Columns of text; 0: as wide as fits up to the measure. */
	width: number;
	ascii: boolean;
	colour: boolean;
}

/** Opens the reader on the terminal; resolves with the exit code. */
export async function read(_options: ReadOptions, _world: World): Promise<number> {
	return 0;
}
