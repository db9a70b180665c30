/** Which candidate said it: the one whose standing weighs most. */

import type {Token} from '../tokens.ts';
import {type Asked, type Choice, nameOf} from './asked.ts';
import {type Candidate, candidatesFor} from './candidates.ts';
import {speakerWithin} from './grammar/owners.ts';
import {may} from './grammar/phrases.ts';
import {is, type Tongue} from './grammar/tongue.ts';
import {readNetwork, Scale} from './network.ts';
import {weights} from './weights.ts';
import {isWork} from './works.ts';

let learned: Scale | null = null;

/** Chooses among all candidates of a quotation by a scale, that of the learned network unless told. */
export function choose(asked: Asked, tongue: Tongue, scale: Scale | null = null): Choice {
	if (isWork(asked, tongue)) return {by: 'nobody', unsaid: true};
	scale ??= learned ??= new Scale(readNetwork(weights));
	const candidates = candidatesFor(asked, tongue);
	const weighed = scale.weigh(candidates.map(({standing}) => standing));
	const chosen = heaviest(candidates, weighed)!;
	const isThere = (candidate: Candidate) => saysThere(candidate, chosen, asked);
	const there = chosen.standing.relation === 'nobody' ? null : heaviest(candidates, weighed, isThere);
	if (there) return choiceOf(there, asked, tongue);
	// "The dam, says NAME, is “…”": of two cues of one speaker the one that says.
	const says = ({phrase, standing: {cue}}: Candidate) =>
		phrase === chosen.phrase && (cue === 'saying' || cue === 'telling');
	const framed = chosen.standing.cue === 'framing' ? heaviest(candidates, weighed, says) : null;
	return choiceOf(framed ?? chosen, asked, tongue);
}

/** Words behind which a clause has a subject of its own. */
const subordinator = /^(?:when|as|while|until|which)$/;
/** Verbs of whoever only witnesses what somebody says. */
const witnessing = /^(?:hear(?:s|d|ing)?|(?:recall|remember)(?:s|ed|ing)?)$/;

/** The word before the phrase of a candidate. */
const wordBefore = ({phrase, passage}: Candidate): string =>
	phrase ? (passage.tokens[phrase.from - 1]?.lower ?? '') : '';

/** Somebody whose cue stands nearest, in a clause of its own beside that of whoever was chosen. */
function saysThere(candidate: Candidate, chosen: Candidate, {passage: own, at, last}: Asked): boolean {
	const {phrase, cue, passage, standing} = candidate;
	if (!phrase || passage !== own || cue > at) return false;
	const {tokens} = passage;
	if (standing.relation === 'owner') return chosen.standing.cue !== 'saying' && isOwnClaim(tokens, cue, at);
	if (standing.relation !== 'subject' || standing.nearer !== '0') return false;
	if (standing.cue !== 'saying' && standing.cue !== 'telling') return false;
	const before = wordBefore(candidate);
	// "Lind recalled him telling her: “…”"
	if (witnessing.test(before)) return cue >= at - 3 && standing.tense !== 'past';
	// "Lind rose when he shouted: “…”", "As Lind was speaking, he shouted: “…”"
	if (cue >= at - 2 && (subordinator.test(before) || subordinator.test(wordBefore(chosen)))) return true;
	if (cue >= at - 2 && isReported(candidate, chosen)) return true;
	// "Some say it brought light; others call it “…”"
	const said = chosen.phrase ? chosen.phrase.full : (last?.at ?? -1);
	return chosen.passage === own && said >= 0 && isParted(tokens, said, phrase.from);
}

/** "A neighbour said the man shouted “…”": whoever is chosen only tells what the candidate said. */
function isReported({phrase, passage: {tokens}, standing}: Candidate, chosen: Candidate): boolean {
	if (!chosen.phrase || chosen.phrase.full > phrase!.from || standing.phrase === 'he' || standing.tense !== 'past')
		return false;
	const before = tokens[phrase!.from - 1]!;
	const cue = before.lower === 'that' ? tokens[phrase!.from - 2] : before;
	return may(cue, is.saying) && may(cue, is.past | is.pastCue);
}

/** Whether a semicolon stands between the tokens. */
function isParted(tokens: readonly Token[], from: number, to: number): boolean {
	for (let at = from; at < to; at++) if (tokens[at]!.text === ';') return true;
	return false;
}

/** "They laughed at her claim that “…”": a noun that says, with nobody between who says anything else. */
function isOwnClaim(tokens: readonly Token[], cue: number, at: number): boolean {
	if (may(tokens[cue], is.text)) return false;
	const next = tokens[cue + 1]!;
	if (next.text === ':' || next.lower === 'to') return at === cue + 2;
	if (next.lower !== 'that') return false;
	for (let between = cue + 2; between < at; between++)
		if (may(tokens[between], is.cue) || tokens[between]!.kind === 'quote') return false;
	return true;
}

/** Candidates that weigh less than the heaviest by this much change nothing. */
const negligible = 6;

/**
 * Whoever is likeliest to have said it of those `among` the candidates, by the candidate of theirs that weighs most: the
 * chances of one name add up. Null where there are none.
 */
function heaviest(
	candidates: readonly Candidate[],
	weights: Float64Array,
	among: (candidate: Candidate) => boolean = () => true,
): Candidate | null {
	const indices: number[] = [];
	let top = -1;
	for (let index = 0; index < candidates.length; index++) {
		if (!among(candidates[index]!)) continue;
		indices.push(index);
		if (top < 0 || weights[index]! > weights[top]!) top = index;
	}
	let others = -1;
	for (const index of indices) others += Math.exp(weights[index]! - weights[top]!);
	// What all others share is no more than the heaviest has alone.
	if (others > 1) top = likeliest(indices, candidates, weights, weights[top]! - negligible);
	return candidates[top] ?? null;
}

/** The same among those that weigh `least` or more, as an index. */
function likeliest(
	indices: readonly number[],
	candidates: readonly Candidate[],
	weights: Float64Array,
	least: number,
): number {
	const shares = new Map<string, {chance: number; heaviest: number}>();
	let best = {chance: 0, heaviest: -1};
	for (const index of indices) {
		const {phrase, passage, standing} = candidates[index]!;
		const weight = weights[index]!;
		if (weight < least) continue;
		const name = phrase ? nameOf(passage.tokens, phrase) : `(${standing.relation})`;
		const share = shares.get(name) ?? {chance: 0, heaviest: index};
		share.chance += Math.exp(weight - least);
		if (weight > weights[share.heaviest]!) share.heaviest = index;
		shares.set(name, share);
	}
	for (const share of shares.values()) if (share.chance > best.chance) best = share;
	return best.heaviest;
}

/** Words from which unattributed marks that stand for themselves are somebody's words. */
const enough = 5;

export function choiceOf({phrase, cue, passage, standing}: Candidate, {words}: Asked, tongue: Tongue): Choice {
	const {tokens} = passage;
	if (phrase) return {by: 'phrase', phrase: speakerWithin(tokens, phrase, tongue) ?? phrase, cue, tokens};
	if (standing.relation === 'continued') return {by: 'last'};
	const within = standing.form.startsWith('within');
	// "“Seal seen in Well Street” — a headline": who speaks ends a sentence.
	const unended = standing.stop === 'none' || standing.stop === 'dash';
	return {by: 'nobody', unsaid: words < enough || within || unended || standing.look === 'title'};
}
