/** Which candidate said it: the one whose standing weighs most. */
import {type Asked, type Candidate, candidatesFor} from './candidates.ts';
import {type Network, readNetwork, weigh} from './network.ts';
import type {Tongue} from './tongue.ts';
import type {Choice} from './walk.ts';
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

function heaviest(candidates: readonly Candidate[], network: Network): Candidate | null {
	const weights = weigh(
		network,
		candidates.map(({standing}) => standing),
	);
	let best = 0;
	for (let index = 1; index < weights.length; index++) if (weights[index]! > weights[best]!) best = index;
	return candidates[best] ?? null;
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
