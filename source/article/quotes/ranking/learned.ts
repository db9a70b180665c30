/** What is learned of those named while the quotations of an article are read. */
import type {NamedPerson} from '../../names/index.ts';
import type {Gender} from '../../names/lexicon/given.ts';

export class Learned {
	/** By name. */
	readonly genders = new Map<string, Gender>();
	/** Names of two who spoke as one. */
	readonly pairs = new Set<string>();
	/** Who spoke last, and the end of what they said. */
	last: {name: string; end: number} | null = null;

	constructor(people: readonly NamedPerson[]) {
		for (const {name, gender} of people) if (gender) this.genders.set(name, gender);
	}
}
