/** Which candidate said it: the one whose standing weighs most. */
import {type Asked, type Candidate, candidatesFor} from './candidates.ts';
import {slotsOf} from './standing.ts';
import type {Tongue} from './tongue.ts';
import type {Choice} from './walk.ts';
import {weights} from './weights.ts';

/** A weight for each slot. */
export type Weights = Float64Array;

/** The tables of weights as one array: their cells stand in the order of the slots. */
function readWeights(): Weights {
	const rows = weights
		.trim()
		.split('\n\n')
		.flatMap(table => table.split('\n').slice(1));
	return Float64Array.from(
		rows.flatMap(row =>
			row
				.trim()
				.split(/\s{2,}/)
				.slice(1),
		),
		cell => Number(cell) || 0,
	);
}

let learned: Weights | null = null;

/** Chooses among all candidates of a quotation by `weights`, those that were learned unless told. */
export function choose(asked: Asked, tongue: Tongue, weights: Weights | null = null): Choice {
	weights ??= learned ??= readWeights();
	const candidates = candidatesFor(asked, tongue);
	const chosen = heaviest(candidates, weights) ?? candidates[0]!;
	// "The dam, says NAME, is “…”": of two cues of one speaker the one that says.
	const says = ({phrase, standing: {cue}}: Candidate) =>
		phrase === chosen.phrase && (cue === 'saying' || cue === 'telling');
	const framed = chosen.standing.cue === 'framing' ? heaviest(candidates.filter(says), weights) : null;
	return choiceOf(framed ?? chosen, asked);
}

function heaviest(candidates: readonly Candidate[], weights: Weights): Candidate | null {
	let chosen: Candidate | null = null;
	let most = Number.NEGATIVE_INFINITY;
	for (const candidate of candidates) {
		let weight = 0;
		for (const slot of slotsOf(candidate.standing)) weight += weights[slot]!;
		if (weight > most) [chosen, most] = [candidate, weight];
	}
	return chosen;
}

/** Words from which unattributed marks that stand for themselves are somebody's words. */
const enough = 5;

export function choiceOf({phrase, cue, passage, standing}: Candidate, {words}: Asked): Choice {
	if (phrase) return {by: 'phrase', phrase, cue, tokens: passage.tokens};
	if (standing.relation === 'continued') return {by: 'last'};
	const within = standing.form.startsWith('within');
	return {by: 'nobody', unsaid: words < enough || within || standing.look === 'title'};
}
