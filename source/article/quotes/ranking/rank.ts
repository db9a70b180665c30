/** Which candidate said it: the one whose standing weighs most. */
import {type Asked, type Choice, nameOf} from './asked.ts';
import {type Candidate, candidatesFor} from './candidates.ts';
import {type Network, readNetwork, weigh} from './network.ts';
import type {Tongue} from './tongue.ts';
import {weights} from './weights.ts';

let learned: Network | null = null;

/** Chooses among all candidates of a quotation by a network, the one that was learned unless told. */
export function choose(asked: Asked, tongue: Tongue, network: Network | null = null): Choice {
	network ??= learned ??= readNetwork(weights);
	const candidates = candidatesFor(asked, tongue);
	const chosen = heaviest(candidates, network) ?? candidates[0]!;
	// "The dam, says NAME, is “…”": of two cues of one speaker the one that says.
	const says = ({phrase, standing: {cue}}: Candidate) =>
		phrase === chosen.phrase && (cue === 'saying' || cue === 'telling');
	const framed = chosen.standing.cue === 'framing' ? heaviest(candidates.filter(says), network) : null;
	return choiceOf(framed ?? chosen, asked);
}

/** Candidates that weigh less than the heaviest by this much change nothing. */
const negligible = 6;

/** Whoever is likeliest to have said it, by the candidate of theirs that weighs most: the chances of one name add up. */
function heaviest(candidates: readonly Candidate[], network: Network): Candidate | null {
	const weights = weigh(
		network,
		candidates.map(({standing}) => standing),
	);
	const top = weights.reduce((most, weight) => Math.max(most, weight), Number.NEGATIVE_INFINITY);
	const shares = new Map<string, {chance: number; heaviest: number}>();
	for (const [index, candidate] of candidates.entries()) {
		const weight = weights[index]!;
		if (weight < top - negligible) continue;
		const {phrase, passage, standing} = candidate;
		const name = phrase ? nameOf(passage.tokens, phrase) : `(${standing.relation})`;
		const share = shares.get(name);
		const chance = Math.exp(weight - top);
		if (!share) shares.set(name, {chance, heaviest: index});
		else {
			share.chance += chance;
			if (weight > weights[share.heaviest]!) share.heaviest = index;
		}
	}
	let best: {chance: number; heaviest: number} | null = null;
	for (const share of shares.values()) if (!best || share.chance > best.chance) best = share;
	return best && candidates[best.heaviest]!;
}

/** Words from which unattributed marks that stand for themselves are somebody's words. */
const enough = 5;

export function choiceOf({phrase, cue, passage, standing}: Candidate, {words}: Asked): Choice {
	if (phrase) return {by: 'phrase', phrase, cue, tokens: passage.tokens};
	if (standing.relation === 'continued') return {by: 'last'};
	const within = standing.form.startsWith('within');
	// "“Seal seen in Well Street” — a headline": who speaks ends a sentence.
	const unended = standing.stop === 'none' || standing.stop === 'dash';
	return {by: 'nobody', unsaid: words < enough || within || unended || standing.look === 'title'};
}
