/** What a command gets of the world; tests hand in their own. */
export interface World {
	environment: NodeJS.ProcessEnv;
	stdin: NodeJS.ReadStream;
	stdout: NodeJS.WriteStream;
	/** Writes `newsread: NAME: reason` to stderr, one line, made harmless. */
	complain(reason: string, path?: string): void;
}

/** Exit codes of the contract. */
export const Exit = {fine: 0, problem: 1, usage: 2, interrupted: 130} as const;
