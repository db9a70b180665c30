/** Who says a quotation by ordered rules, for languages that no weights were learned for. */
import {attribute, firstPhrase, introduced, sentenceAround} from './attribute.ts';
import type {Asked} from './candidates.ts';
import type {Phrase} from './mentions.ts';
import type {Token} from './tokens.ts';
import type {Tongue} from './tongue.ts';
import type {Choice} from './walk.ts';

/** Words from which unattributed marks are still somebody's words, not a title or a term. */
const enough = 5;

/** A token of the block before: in a sentence of its own, its quotations no longer looked at. */
const plain = (token: Token): Token => ({...token, sentence: -1, kind: token.kind === 'quote' ? 'mark' : token.kind});

/** A phrase that begins with a capital is taken for a name, one that begins with a determiner is none. */
const whole = ({from, to}: Phrase, tokens: readonly Token[], tongue: Tongue) => {
	const first = tokens[from]!;
	const named = first.capital && !tongue.determiners.has(first.lower);
	return {from, to, full: to, kind: named ? ('name' as const) : ('noun' as const)};
};

export function chooseByRules(asked: Asked, text: string, tongue: Tongue): Choice {
	const {at, words, last} = asked;
	const {tokens} = asked.passage;
	const {from} = sentenceAround(tokens, at);
	const phrase = from < at ? firstPhrase(tokens, from, at, tongue) : null;
	const own = attribute(tokens, at, text, tongue) ?? (phrase && {phrase, cue: -1, strong: false});
	if (own?.strong || (own && words >= enough))
		return {by: 'phrase', phrase: whole(own.phrase, tokens, tongue), cue: own.cue, tokens};
	if (own) return {by: 'nobody', unsaid: true};
	if (from < at) return {by: 'nobody', unsaid: words < enough};
	// A quotation that is a sentence of its own goes on with whoever spoke last, unless a colon introduces it.
	if (last && last.at >= 0) return {by: 'last'};
	const lead = at === 0 && asked.introduced && asked.before ? asked.before.tokens.map(plain) : [];
	const all = [...lead, ...tokens];
	const named = introduced(all, at + lead.length, tongue);
	if (named && (named.strong || words >= enough))
		return {by: 'phrase', phrase: whole(named.phrase, all, tongue), cue: named.cue, tokens: all};
	if (last && !named) return {by: 'last'};
	return {by: 'nobody', unsaid: words < enough};
}
