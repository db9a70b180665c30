/** What is learned of those named while the quotations of an article are read. */
import type {Genders} from './genders.ts';

export class Learned {
	readonly genders: Genders;
	/** Names of two who spoke as one. */
	readonly pairs = new Set<string>();
	/** Who spoke last, and the end of what they said. */
	last: {name: string; end: number} | null = null;

	constructor(genders: Genders) {
		this.genders = genders;
	}
}
