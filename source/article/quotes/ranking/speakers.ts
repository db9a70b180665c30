/** Whom the phrase that was chosen for a quotation names. */

import {roleOf} from '../../names/lexicon/roles.ts';
import {firstWhere} from '../../search.ts';
import type {Token} from '../tokens.ts';
import type {Asked, Choice} from './asked.ts';
import {may, type Phrase} from './grammar/phrases.ts';
import type {Passage} from './grammar/sayings.ts';
import {is} from './grammar/tongue.ts';
import type {Resolver} from './naming/resolve.ts';

type ByPhrase = Extract<Choice, {by: 'phrase'}>;

/** The fullest name of whom the chosen phrase names. */
export function speakerOf({tokens, phrase}: ByPhrase, asked: Asked, resolver: Resolver): string | null {
	const {from, to} = phrase;
	const first = tokens[from]!;
	const passage = tokens === asked.before?.tokens ? asked.before : asked.passage;
	const before = passage === asked.passage ? asked.before : null;
	if (answers.test(tokens[to - 1]!.lower) && /^c[ao]mes?$/.test(tokens[from - 1]?.lower ?? ''))
		return resolver.person(passage, from, before);
	const beside = isRole(tokens, phrase) ? nameBeside(passage, phrase) : null;
	if (beside || to - from > 1) return resolver.name(tokens, beside ?? phrase);
	if (phrase.kind === 'relative' || may(first, is.relative)) {
		const named = antecedentOf(passage, from);
		if (named && named.kind !== 'pronoun') return resolver.name(tokens, nameBeside(passage, named) ?? named);
		return resolver.pronoun(passage, named?.from ?? from, before);
	}
	// "This is NAME: “…”"
	if (first.lower === 'this' && /^(?:is|was)$/.test(tokens[to]?.lower ?? '')) {
		const shown = passage.phrases[firstWhere(passage.phrases, next => next.from > to)];
		if (shown?.from === to + 1 && shown.kind === 'name') return resolver.name(tokens, shown);
	}
	if (may(first, is.pronoun | is.owner) || first.lower === 'him') return resolver.pronoun(passage, from, before);
	return resolver.name(tokens, phrase);
}

/** "“…,” came the answer." */
const answers = /^(?:answer|reply|response)$/;

/** "a baker", "the Director of Supply": what somebody is, not who. */
const isRole = (tokens: readonly Token[], {from, to, kind}: Phrase): boolean =>
	kind === 'noun' || (kind === 'name' && may(tokens[from], is.determiner) && roleOf(tokens[to - 1]!.lower) !== null);

/** "the minister, NAME, said", "said the minister, NAME.": the name set beside a role. */
function nameBeside({tokens, phrases}: Passage, {to, full}: Phrase): Phrase | null {
	let comma = full;
	// "the secretary of the IBC (Island Bird Club), NAME, said"
	if (tokens[comma]?.text === '(') while (comma < full + 10 && tokens[comma] && tokens[comma++]?.text !== ')');
	if (tokens[comma]?.text !== ',') return null;
	const name = phrases[firstWhere(phrases, ({from}) => from > comma)];
	if (name?.from !== comma + 1) return null;
	const past = tokens[name.full];
	// "his sister, Ada, said": beside what a place is tied to stands its name.
	const whole = name.to - name.from > 1 || (to === full && name.named !== 'body' && name.named !== 'place');
	return name.kind === 'name' && whole && (!past || /^[,.)]$/.test(past.text)) ? name : null;
}

/** What the relative pronoun at token `at` stands for. */
function antecedentOf({tokens, phrases}: Passage, at: number): Phrase | null {
	const end = tokens[at - 1]?.text === ',' ? at - 1 : at;
	const next = firstWhere(phrases, ({from}) => from >= end);
	const ending = phrases.slice(Math.max(0, next - 8), next).filter(({to, full}) => full === end || to === end);
	const last = ending.at(-1);
	// "a spokesman for the ministry, who said": a body or a place is told apart by what it is tied to.
	return (last?.named === 'person' ? last : ending[0]) ?? null;
}
