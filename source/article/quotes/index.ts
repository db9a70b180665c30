/** Quotations and who said them. */
import type {Block, Quote, Span} from '../article.ts';
import type {Names} from '../names/index.ts';
import {speechesIn} from './clauses/dialogue.ts';
import {findQuotesByClauses} from './clauses/index.ts';
import {type About, alternate, attributeAnswers, englishSpeech, findDialogue, type Reading} from './dialogue/index.ts';
import {quoteHeadings} from './headings.ts';
import {readLanguage} from './languages/index.ts';
import type {Marked} from './marks.ts';
import type {Asked} from './ranking/candidates.ts';
import {english, englishDialogue} from './ranking/english.ts';
import {Known} from './ranking/known.ts';
import type {Network} from './ranking/network.ts';
import {may, type Phrase} from './ranking/phrases.ts';
import {choose} from './ranking/rank.ts';
import {Resolver} from './ranking/resolve.ts';
import type {Passage} from './ranking/sayings.ts';
import {is, noName} from './ranking/tongue.ts';
import {type Choice, walk} from './ranking/walk.ts';
import {firstWhere} from './search.ts';
import type {Token} from './tokens.ts';

interface Said {
	speaker: string | null;
	mention: Span | null;
	cue: string | null;
	group: number;
}

type ByPhrase = Extract<Choice, {by: 'phrase'}>;

/** The text of a phrase without a possessive ending. */
function spanOf(tokens: readonly Token[], {from, full}: Phrase): Span {
	const last = tokens[full - 1]!;
	return {start: tokens[from]!.start, end: last.end - (/[’']s?$/.exec(last.text)?.[0].length ?? 0)};
}

/** Whether the quotation is a clause of its own, not part of the writer's sentence. */
function isDirect({passage: {tokens}, at}: Asked): boolean {
	const before = tokens[at - 1];
	return !before || before.sentence !== tokens[at]!.sentence || /[:,]/.test(before.text);
}

/** The fullest name of whom the chosen phrase names. */
function speakerOf({tokens, phrase}: ByPhrase, asked: Asked, resolver: Resolver): string | null {
	const {from, to} = phrase;
	const first = tokens[from]!;
	const passage = tokens === asked.before?.tokens ? asked.before : asked.passage;
	const beside = phrase.kind === 'noun' ? nameBeside(passage, phrase) : null;
	if (beside || to - from > 1) return resolver.name({tokens}, beside ?? phrase);
	const before = passage === asked.passage ? asked.before : null;
	if (phrase.kind === 'relative' || may(first, is.relative)) {
		const named = antecedentOf(passage, from);
		if (named && named.kind !== 'pronoun') return resolver.name({tokens}, nameBeside(passage, named) ?? named);
		return resolver.pronoun(passage, named?.from ?? from, before);
	}
	if (may(first, is.pronoun | is.owner) || first.lower === 'him') return resolver.pronoun(passage, from, before);
	return resolver.name({tokens}, phrase);
}

/** "the minister, NAME, said", "said the minister, NAME.": the name set beside a role. */
function nameBeside({tokens, phrases}: Passage, {full}: Phrase): Phrase | null {
	let comma = full;
	// "the secretary of the IBC (Island Bird Club), NAME, said"
	if (tokens[comma]?.text === '(') while (comma < full + 10 && tokens[comma] && tokens[comma++]?.text !== ')');
	if (tokens[comma]?.text !== ',') return null;
	const name = phrases[firstWhere(phrases, ({from}) => from > comma)];
	if (name?.from !== comma + 1) return null;
	const past = tokens[name.full];
	return name.kind === 'name' && name.to - name.from > 1 && (!past || /^[,.)]$/.test(past.text)) ? name : null;
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

/** How the interviews of a language are read. */
export function readingOf(language: string | null): Reading {
	if (isEnglish(language)) {
		const {signsOf} = english();
		return {
			words: englishDialogue(),
			isSmall: word => (signsOf(word) & noName) !== 0,
			isDeterminer: word => (signsOf(word) & is.determiner) !== 0,
			nounsCapital: false,
			speech: (text, start, end) => englishSpeech(text, start, end, english()),
		};
	}
	const own = readLanguage(language!);
	const {dialogue: words, small, determiners, nounsCapital} = own;
	return {
		words,
		isSmall: word => small.has(word) || determiners.has(word),
		isDeterminer: word => determiners.has(word),
		nounsCapital,
		speech: (text, start, end) => (own.cues.size > 0 ? speechesIn(text, start, end, own) : []),
	};
}

const isEnglish = (language: string | null): boolean => language === null || /^en\b/i.test(language);

/** Whether a word in lower case is a cue of the language. */
function cuesOf(language: string | null): (word: string) => boolean {
	if (isEnglish(language)) return word => (english().signsOf(word) & is.cue) !== 0;
	const {cues} = readLanguage(language!);
	return word => cues.has(word);
}

/** Finds the quotes of an article's text, in order. `language` is BCP 47; null is read as English. */
export function findQuotes(
	text: string,
	blocks: readonly Block[],
	names: Names,
	language: string | null,
	about: About = {title: '', byline: []},
): Quote[] {
	const {quotes, rest, answers, runs, speeches} = findDialogue(text, blocks, names, about, readingOf(language));
	const found = isEnglish(language)
		? findEnglishQuotes(text, rest, names, speeches)
		: findQuotesByClauses(text, rest, names, readLanguage(language!));
	const headed = quoteHeadings(text, rest, names, found, cuesOf(language));
	const runsOn = !isEnglish(language) && readLanguage(language!).dashRunsOn;
	const told = runs.length > 0 ? alternate(text, headed, runs, runsOn) : headed;
	if (answers) return attributeAnswers(text, told, answers);
	return quotes.length === 0 ? told : inOrder(told, quotes);
}

/** Quotes of two readings in the order of the text, each with groups of its own. */
function inOrder(told: readonly Quote[], spoken: readonly Quote[]): Quote[] {
	const groups = new Map<string, number>();
	const marked = [...told.map(quote => ({quote, of: 'told'})), ...spoken.map(quote => ({quote, of: 'spoken'}))];
	return marked
		.sort((a, b) => a.quote.start - b.quote.start)
		.map(({quote, of}) => {
			const key = `${of} ${quote.group}`;
			const group = groups.get(key) ?? groups.size;
			groups.set(key, group);
			return {...quote, group};
		});
}

/** Gives the paragraphs of a speech the speaker of the one that ends it. */
function tellSpeech(speech: readonly Quote[], {speaker, mention, mentionStart, mentionEnd, cue, group}: Quote): void {
	for (const quote of speech) Object.assign(quote, {speaker, mention, mentionStart, mentionEnd, cue, group});
}

/**
 * The same for English, interviews apart. `speeches` are quotations that no marks tell, by the start of their block; a
 * `network` other than the one learned is for trying it.
 */
export function findEnglishQuotes(
	text: string,
	blocks: readonly Block[],
	names: Names,
	speeches: ReadonlyMap<number, Marked[]> = new Map(),
	network: Network | null = null,
): Quote[] {
	const tongue = english();
	const known = new Known(names);
	const resolver = new Resolver(text, names.people, known, tongue);
	const quotes: Quote[] = [];
	let groups = 0;
	let last: Said | null = null;
	const told = new Set([...speeches.values()].flat().map(({start}) => start));
	const who = (asked: Asked, span: Span): Choice => {
		const choice = choose(asked, tongue, network);
		const {tokens, sayings} = asked.passage;
		if (choice.by === 'phrase' || !told.has(span.start)) return choice;
		// Behind a dash the words beside a speech are known to tell who speaks.
		const said = sayings.find(({cue}) => cue > asked.at) ?? sayings.at(-1);
		return said ? {by: 'phrase', phrase: said.phrase, cue: said.cue, tokens} : choice;
	};
	/** Paragraphs of one speech whose speaker is not told yet: the last may tell it. */
	let speech: Quote[] = [];
	for (const {span, asked, choice, carried} of walk(text, blocks, tongue, known, who, speeches)) {
		if (choice.by === 'nobody' && choice.unsaid) continue;
		let said: Said = {speaker: null, mention: null, cue: null, group: -1};
		if (choice.by === 'last' && last) said = last.mention ? last : said;
		else if (choice.by === 'phrase') {
			const {tokens, phrase, cue} = choice;
			const mention = spanOf(tokens, phrase);
			said = {
				speaker: speakerOf(choice, asked, resolver),
				mention,
				cue: cue < 0 ? null : (tokens[cue]?.text ?? null),
				group: last?.mention?.start === mention.start ? last.group : -1,
			};
		}
		if (said.group < 0) said.group = groups++;
		const quote: Quote = {
			start: span.start,
			end: span.end,
			text: asked.text,
			kind: isDirect(asked) ? 'direct' : 'mixed',
			speaker: said.speaker,
			mention: said.mention && text.slice(said.mention.start, said.mention.end),
			mentionStart: said.mention?.start ?? null,
			mentionEnd: said.mention?.end ?? null,
			cue: said.cue,
			group: said.group,
		};
		quotes.push(quote);
		// A speech without a speaker yet goes on while no paragraph tells one.
		const untold = !carried || speech.length > 0;
		if (!carried) speech = [];
		if (choice.by === 'phrase') tellSpeech(speech.splice(0), quote);
		else if (untold) speech.push(quote);
		if (said.mention) last = said;
		resolver.spoke(said.speaker, span.end);
	}
	return quotes;
}
