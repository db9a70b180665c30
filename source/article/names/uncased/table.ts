/** What tells names in a script without capitals. */
export interface UncasedTable {
	/** A person, in the group `name`; flags `gu`. */
	person: readonly RegExp[];
	/** A body and a place, whole matches or the group `name`; flags `gu`. */
	body: readonly RegExp[];
	place: readonly RegExp[];
	/** What is none of them though it looks so. */
	never: RegExp;
}
