/**
 * Which quotations of a corpus are the same, and which differ where they should not: the same words by another
 * speaker, or the same speaker's words altered. Time grows with the number of quotations, not with that of their pairs:
 * two that differ by few words share one of their rarest, and only what shares such a word is compared.
 */
import {Search, slice} from './altered.ts';
import {Reading, type Spoken, type Variant} from './same.ts';

export interface Comparison {
	/** For each quotation the index of the first that is the same; its own where it is the first. */
	first: Int32Array;
	/** By the index of the first of those that are the same. */
	variants: ReadonlyMap<number, readonly Variant[]>;
}

/** Compares them all; pauses now and then, so that keys are answered meanwhile. */
export function* compareInSlices(quotations: readonly Spoken[]): Generator<undefined, Comparison> {
	const reading = new Reading(quotations);
	for (let index = 0; index < quotations.length; index++) {
		if (index % slice === 0) yield;
		reading.read(index);
	}
	const search = new Search(reading);
	let pause = 0;
	for (const group of reading.groups.values()) {
		if (pause++ % slice === 0) yield;
		yield* search.group(group);
	}
	return reading;
}

/** Compares them all at once. */
export function compare(quotations: readonly Spoken[]): Comparison {
	const work = compareInSlices(quotations);
	for (;;) {
		const {done, value} = work.next();
		if (done) return value;
	}
}
