/** Quotations as JSON: one object each, which tells where else the same words stand and what differs from them. */
import type {Collected} from '../../corpus/collection.ts';
import type {Finding} from '../../corpus/finding.ts';

/** Names a quotation of the same answer. */
const placeOf = ({path, item, start, end}: Finding) => ({path, ...(item === undefined ? {} : {item}), start, end});

function* recordsOf({finding, also, variants}: Collected) {
	yield {
		...finding,
		also: also.map(other => ({...placeOf(other), title: other.title, published: other.published})),
		variants: variants.map(({kind, finding: other}) => ({
			kind,
			...placeOf(other),
			title: other.title,
			published: other.published,
			speaker: other.speaker,
			text: other.text,
		})),
	};
	// What is the same is told once; the others only name it.
	for (const other of also) yield {...other, sameAs: placeOf(finding)};
}

/** An array, one object a line. */
export function quotationJson(collected: readonly Collected[]): string {
	const records = collected.flatMap(quotation => [...recordsOf(quotation)]);
	return records.length === 0 ? '[]\n' : `[\n${records.map(record => JSON.stringify(record)).join(',\n')}\n]\n`;
}
