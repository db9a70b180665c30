/** What a command gets of the world. */
export interface World {
	environment: NodeJS.ProcessEnv;
	/** Whether standard input is a terminal. */
	typed: boolean;
	/** Whether standard output is a terminal. */
	shown: boolean;
	/** Writes `newsread: NAME: reason` to stderr, one line, made harmless. */
	complain(reason: string, path?: string): void;
}

/** Exit codes of the contract. */
export const Exit = {fine: 0, problem: 1, usage: 2, interrupted: 130} as const;
