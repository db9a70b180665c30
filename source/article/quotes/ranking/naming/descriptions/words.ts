/** The words that describe somebody: "a retired baker and poet from Denby" as nouns and what stands beside them. */
import type {Gender} from '../../../../names/lexicon/given.ts';
import {genderOfRole} from '../../../../names/lexicon/roles.ts';
import type {Token} from '../../../tokens.ts';
import {is, type Tongue} from '../../grammar/tongue.ts';
import {nounOf} from './nouns.ts';

export interface Description {
	/** What somebody is: "baker", "poet"; one word for all that mean the same. */
	nouns: readonly string[];
	/** Words before the noun: "retired". */
	qualities: readonly string[];
	/** Words tied to it: "Denby". */
	ties: readonly string[];
	/** Whose: "her", "NAME’s", in lower case; null where nobody’s. */
	owner: string | null;
	/** Of the nouns, where they tell one. */
	gender: Gender | null;
}

export type Word = Pick<Token, 'lower' | 'signs'>;

const owned = /[’']s?$/;
/** Two words that are one noun. */
const fused = new Map([
	['chief executive', 'ceo'],
	['police officer', 'police-officer'],
	['general secretary', 'secretary-general'],
	['head teacher', 'headteacher'],
]);

/** A word without the ending of an owner, or a stop. */
export const bareOf = (word: string): string => word.replace(/[’']s?$|\.$/, '');

/** The words of a text in lower case, without marks. */
export const wordsOf = (text: string, {signsOf}: Tongue): Word[] =>
	(text.match(/[\p{L}\p{M}\d][\p{L}\p{M}\d’'&.-]*/gu) ?? [])
		.flatMap(word => (hyphens.test(word) ? word.split('-') : word))
		.map(word => {
			const lower = word.toLowerCase();
			return {lower, signs: signsOf(lower)};
		});

/** Tied words that tell nothing. */
const idle = /^(?:an?|the|his|her|its|their|this|that)$/;
/** "the father-of-two" */
const hyphens = /-of-|-to-|-in-/;

/** Nothing past one of these is the noun of a description. */
const parts = ({lower, signs}: Word): boolean => (signs & (is.link | is.relative | is.stop)) !== 0 && lower !== 'and';

/** Reads a noun phrase; null where it has no noun. */
export function describe(words: readonly Word[]): Description | null {
	let from = 0;
	let owner: string | null = null;
	const [first] = words;
	if (first && first.signs & is.determiner) {
		if (first.signs & is.owner) owner = first.lower;
		from = 1;
	}
	let end = from;
	while (end < words.length && !parts(words[end]!)) end++;
	const nouns: string[] = [];
	let qualities: string[] = [];
	let gender: Gender | null = null;
	for (let at = from; at < end; at++) {
		const {lower, signs} = words[at]!;
		if (lower === 'and' || signs & is.determiner) continue;
		const word = bareOf(lower);
		const ends = at === end - 1 || words[at + 1]!.lower === 'and';
		if (!ends && owned.test(lower)) {
			owner = [...qualities, word].join(' ');
			qualities = [];
		} else if (!ends) qualities.push(...word.replace(/^ex-/, 'ex ').split(' '));
		else {
			const both = fused.get(`${qualities.at(-1)} ${word}`);
			if (both) qualities.pop();
			nouns.push(nounOf(both ?? word));
			gender ??= genderOfRole(word) ?? (signs & is.female ? 'female' : signs & is.male ? 'male' : null);
		}
	}
	const ties = words
		.slice(end)
		.flatMap(({lower, signs}) => (signs & (is.stop | is.link | is.measure) || idle.test(lower) ? [] : bareOf(lower)));
	return nouns.length > 0 ? {nouns, qualities, ties, owner, gender} : null;
}
