/** What is known to be named where in the text. */
import type {Person, Span} from '../../../article.ts';
import type {Kind} from '../../../names/evidence/kinds.ts';
import type {Names} from '../../../names/index.ts';
import {firstAfter} from '../../../search.ts';

export interface Named extends Span {
	name: string;
	kind: Kind;
}

/** The names of an article, found by their place. */
export class Known {
	/** In the order of the text. */
	readonly all: readonly Named[];

	constructor({people, organisations, places}: Names) {
		const of = (kind: Kind, found: readonly Person[]): Named[] =>
			found.flatMap(({name, spans}) => spans.map(({start, end}) => ({name, start, end, kind})));
		this.all = [...of('person', people), ...of('body', organisations), ...of('place', places)].sort(
			(a, b) => a.start - b.start,
		);
	}

	/** Index of the first name that ends after `offset`. */
	after(offset: number): number {
		return firstAfter(this.all, offset);
	}

	/** The last of what is named within the span; a person before anything else. */
	within({start, end}: Span): Named | null {
		let found: Named | null = null;
		for (let index = this.after(start); index < this.all.length; index++) {
			const named = this.all[index]!;
			if (named.start >= end) break;
			if (!found || named.kind === 'person' || found.kind !== 'person') found = named;
		}
		return found;
	}
}
