/** Quotations and who said them, by the clauses of a language. */
import type {Block, Quote, Span} from '../../article.ts';
import type {Names} from '../../names/index.ts';
import {proseOf} from '../../parts.ts';
import {countWords} from '../../words.ts';
import {longestStretch, type Marked, markedSpans} from '../marks.ts';
import {nobody, quoteOf, type Said} from '../said.ts';
import {type Token, tokenise} from '../tokens.ts';
import {bareSpeech, quotationsIn, speechesIn} from './dialogue.ts';
import type {Language} from './language.ts';
import {nameBeside, nameWithin} from './names.ts';
import {isNaming} from './naming.ts';
import {lowerAt, type Phrase, type Words} from './phrases.ts';
import {introducer, sayerInside, sayerOf, sentenceOf} from './sayer.ts';
import {type Attribution, weak} from './saying.ts';
import {Speakers} from './speakers.ts';
import {namedIn, subjectAfter} from './subject.ts';
import {cutWords} from './words.ts';

/** Words from which unattributed marks are still somebody's words, not a title or a term. */
const enough = 5;
/** Words of a sentence that is somebody's words. */
const few = 3;

/** Where within a quotation its own words may tell who speaks, in UTF-16 units from its start. */
const early = 500;

/** The last sentence of a block that asks nothing, in UTF-16 offsets. */
function lastSentence(text: string, block: Span): Span {
	const from = Math.max(block.start, block.end - 400);
	const words = text.slice(from, block.end).trimEnd();
	const asked = words.endsWith('?') ? words.lastIndexOf('. ') + 1 : 0;
	const told = asked > 0 ? words.slice(0, asked) : words;
	return {
		start: from + Math.max(0, told.slice(0, -1).lastIndexOf('. ') + 1),
		end: asked > 0 ? from + asked : block.end,
	};
}

/** "And she?": a question of a few words that ends a block, in UTF-16 offsets; null where none does. */
function shortQuestion(text: string, block: Span): Span | null {
	const from = Math.max(block.start, block.end - 40);
	const asked = /(?:^|[.!?…] )([^.!?…]{1,30}\?)\s*$/.exec(text.slice(from, block.end));
	return asked ? {start: block.end - asked[1]!.length, end: block.end} : null;
}

/** A token of the block before: in a sentence of its own, its quotations no longer looked at. */
const plain = (token: Token): Token => ({...token, sentence: -1, kind: token.kind === 'quote' ? 'mark' : token.kind});

const spanOf = ({from, to}: Phrase, tokens: readonly Token[]): Span => ({
	start: tokens[from]!.start,
	end: tokens[to - 1]!.end,
});

/** Whether the quotation at token `at` is only told to be a motto, a cry, a term: whoever says it, nobody tells. */
const isMotto = ({tokens, language}: Words, at: number): boolean => language.sayings.has(tokens[at - 1]?.lower ?? '');

/** Whether the quotation at token `at` opens its sentence, or nothing but small words and a colon does: "Und weiter: “…”" */
function goesOn({tokens, language}: Words, at: number): boolean {
	const {from} = sentenceOf(tokens, at);
	const before = tokens.slice(from, at);
	const colon = before.pop();
	if (!colon) return true;
	if (colon.text !== ':') return false;
	return before.every(({lower}) => language.small.has(lower)) || isAside(before, language);
}

/** "Y, más serio:", "Poi, rivolta alla giunta:": how somebody goes on, and nobody else. */
function isAside(
	before: readonly Token[],
	{small, determiners, prepositions, pronouns, nounsCapital}: Language,
): boolean {
	const comma = before.findIndex(({text}) => text === ',');
	const leads = before.slice(0, Math.max(0, comma));
	if (leads.length === 0 || leads.length > 2) return false;
	if (!leads.every(({lower}) => small.has(lower) && !pronouns.has(lower))) return false;
	const rest = before.slice(comma + 1);
	return rest.every(({lower, capital, kind}, at) => {
		const governed = prepositions.has(rest[at - 1]?.lower ?? '');
		// "Und dann, schon an der Treppe:"
		const noun =
			nounsCapital && determiners.has(rest[at - 1]?.lower ?? '') && prepositions.has(rest[at - 2]?.lower ?? '');
		return kind === 'word' && (!capital || noun) && !pronouns.has(lower) && (governed || !determiners.has(lower));
	});
}

/** "Uns hat niemand gefragt.": marks that a sentence of its own stands between. */
const isSentence = (words: string): boolean => /^[¿¡]?\p{Lu}.*[.!?…]$/su.test(words) && countWords(words) >= few;

/** A block that is read for its quotations. */
interface Passage {
	span: Span;
	heading: boolean;
	/** It is said behind its dash, and no words tell by whom. */
	untold: boolean;
	marked: readonly Marked[];
	/** `tokens` may begin with those of the sentence that introduces the block. */
	words: Words & {tokens: Token[]};
	/** Who spoke last in this block. */
	said: Said | null;
	/** Up to where those named were taken note of, in tokens. */
	noticed: number;
}

/** Whether the quotation is all that its block holds. */
const isWhole = ({span}: Passage, {span: {start, end}}: Asked): boolean =>
	start - span.start <= 2 && span.end - end <= 2;

/** A quotation of a passage. */
interface Asked {
	/** Its token. */
	at: number;
	span: Marked;
	content: string;
	/** Long enough to be somebody's words whoever says them. */
	long: boolean;
	/** It opens a sentence. */
	bare: boolean;
	/** It goes on with a quotation that the block before left open. */
	carried: boolean;
}

/** Reads the quotations of an article in order. */
class Reader {
	readonly quotes: Quote[] = [];
	readonly #text: string;
	readonly #language: Language;
	readonly #names: Names;
	/** Made when first asked for: an article without quotations needs no names. */
	#known: Speakers | null = null;
	#groups = 0;
	/** The latest attributed quote, and whether its block left its mark open. */
	#last: Said | null = null;
	#open = false;
	/** Whether some paragraph is known to be said behind its dash. */
	readonly #dashed: boolean;
	/** The latest prose without quotations, of which nobody was taken note yet. */
	#unread: Span | null = null;
	/** The prose before the block: it may introduce the quotation that opens the block. */
	#previous: Span | null = null;

	constructor(text: string, names: Names, language: Language, dashed: boolean) {
		this.#text = text;
		this.#dashed = dashed;
		this.#language = language;
		this.#names = names;
	}

	get #speakers(): Speakers {
		this.#known ??= new Speakers(this.#text, this.#names, this.#language);
		return this.#known;
	}

	read(span: Span, heading: boolean): void {
		const {start, end} = span;
		const marked = quotationsIn(this.#text, start, end, this.#language);
		const speech = marked.length === 0 && this.#dashed ? bareSpeech(this.#text, start, end, this.#language) : [];
		const untold = speech.length > 0;
		if (marked.length > 0 || untold) this.#readQuotations({span, heading, untold, marked: [...marked, ...speech]});
		else {
			this.#unread = heading ? this.#unread : span;
			this.#open = false;
			if (!heading) this.#last = null;
		}
		if (!heading) this.#previous = span;
	}

	#readQuotations(block: Pick<Passage, 'span' | 'heading' | 'untold' | 'marked'>): void {
		const passage: Passage = {...block, words: this.#wordsIn(block.span, block.marked), said: null, noticed: 0};
		const {heading} = block;
		const {tokens} = passage.words;
		if (this.#unread) this.#noticeLast(this.#unread);
		this.#unread = null;
		for (let at = 0; at < tokens.length; at++) {
			const asked = this.#askedAt(passage, at);
			if (!asked) continue;
			this.#open = !asked.span.closed;
			if (!asked.carried && isNaming(passage.words, at, asked.content)) continue;
			this.#notice(passage, at);
			const before = tokens.length;
			const said = asked.carried ? this.#last : this.#attribute(passage, asked);
			// The sentence that introduces the block may stand before its tokens now.
			at += tokens.length - before;
			if (!said && (!asked.long || heading || isMotto(passage.words, at))) continue;
			this.#put(asked, passage, said, at);
		}
	}

	#askedAt({span, untold, marked, words}: Passage, at: number): Asked | null {
		const {tokens} = words;
		const token = tokens[at]!;
		const quoted = token.kind === 'quote' ? marked[token.quote] : undefined;
		if (!quoted) return null;
		const content = this.#text.slice(quoted.start, quoted.end);
		const bare = untold || goesOn(words, at);
		return {
			at,
			span: quoted,
			content,
			long: untold || countWords(content) >= enough || (bare && isSentence(content)),
			bare,
			carried: this.#open && quoted.start - span.start <= 2,
		};
	}

	/** Takes note of whom the last sentence of a block names. */
	#noticeLast(block: Span): void {
		const words = this.#wordsIn(lastSentence(this.#text, block), []);
		for (const named of namedIn(words, 0, words.tokens.length)) this.#speakers.notice(words, named, true);
	}

	/** Takes note of whom the sentences before token `at` name: a pronoun may stand for them. */
	#notice(passage: Passage, at: number): void {
		const {words} = passage;
		for (; passage.noticed < at; passage.noticed = sentenceOf(words.tokens, passage.noticed).to) {
			const sentence = sentenceOf(words.tokens, passage.noticed);
			const end = Math.min(at, sentence.to);
			const told = words.tokens.slice(sentence.from, end).some(({kind}) => kind === 'quote');
			for (const named of namedIn(words, passage.noticed, end)) this.#speakers.notice(words, named, !told);
		}
	}

	/** Who says the quotation: by its sentence, by its own words, by the sentence before; else whoever spoke last. */
	#attribute(passage: Passage, asked: Asked): Said | null {
		const {words, said} = passage;
		const around = sayerOf(words, asked.at);
		if (around) return this.#believe(around, passage, asked);
		const {start, end} = asked.span;
		const inner = this.#wordsIn({start, end: Math.min(end, start + early)}, []);
		const inside = sayerInside(inner);
		if (inside) return this.#saidBy(inside, inner, said);
		return asked.bare ? this.#introduced(passage, asked) : null;
	}

	/** Who says a quotation that is a sentence of its own. */
	#introduced(passage: Passage, asked: Asked): Said | null {
		const {words, heading, said} = passage;
		const opens = (asked.at === 0 || passage.untold) && !heading;
		const at = asked.at + (opens ? this.#precede(passage, asked) : 0);
		const introduced = introducer(words, at);
		const found = introduced && this.#isMeant(introduced, words) ? introduced : null;
		// It goes on with whoever spoke last, unless the sentence right before it says otherwise.
		const near = found?.phrase ? words.tokens[found.phrase.from] : words.tokens[found?.cue ?? -1];
		// "NAME waits and sees. “…”"
		const names = found?.phrase && (nameWithin(words, found.phrase) ?? nameBeside(words, found.phrase));
		const fresh = (found?.strong || names) && near?.sentence === words.tokens[at - 1]?.sentence;
		if (said && !fresh) return said;
		if (found) return this.#believe(found, passage, asked);
		const next = opens ? this.#askedBefore(passage, asked) : null;
		if (next) return next;
		return this.#last && !heading ? {...this.#last, cue: null, group: -1} : null;
	}

	/** "And she?" and a paragraph that is a quotation. */
	#askedBefore(passage: Passage, asked: Asked): Said | null {
		const question = this.#previous && isWhole(passage, asked) ? shortQuestion(this.#text, this.#previous) : null;
		if (!question) return null;
		const words = this.#wordsIn(question, []);
		const subject = subjectAfter(words, 0, words.tokens.length);
		const pronoun = subject && words.language.pronouns.has(lowerAt(words, subject.from));
		return pronoun ? this.#believe(weak(subject), {...passage, words}, asked) : null;
	}

	/** Sets the sentence that introduces the block before its tokens, and says how many tokens that has. */
	#precede(passage: Passage, asked: Asked): number {
		const {
			words: {tokens},
			untold,
		} = passage;
		const before = this.#previous;
		const colon = before !== null && /:\s*$/.test(this.#text.slice(before.end - 4, before.end));
		// "NAME nods." and a paragraph that is a quotation
		const leads = before && (colon || (!this.#last && (untold || isWhole(passage, asked))));
		if (!leads) return 0;
		const lead = lastSentence(this.#text, before);
		const lines = this.#wordsIn(lead, markedSpans(this.#text, lead.start, lead.end)).tokens.map(plain);
		tokens.unshift(...lines);
		return lines.length;
	}

	/** A capital that only opens its sentence names nobody: "Chanter juste". */
	#isMeant({phrase, strong}: Attribution, {tokens, language}: Words): boolean {
		if (strong || !phrase || phrase.to - phrase.from > 1 || language.nounsCapital) return true;
		const {text, lower, sentence, capital} = tokens[phrase.from]!;
		if (!capital || language.pronouns.has(lower) || tokens[phrase.from - 1]?.sentence === sentence) return true;
		return this.#speakers.isKnown(text);
	}

	/** What only stands beside a quotation attributes a long one alone. */
	#believe(found: Attribution | null, {words, said}: Passage, {long}: Asked): Said | null {
		const anybody = found?.phrase && words.language.anybody.has(lowerAt(words, found.phrase.from));
		return found && ((found.strong && !anybody) || long) ? this.#saidBy(found, words, said) : null;
	}

	#saidBy({phrase, cue}: Attribution, words: Words, inBlock: Said | null): Said {
		const {tokens} = words;
		const said = {cue: cue >= 0 ? (tokens[cue]?.text ?? null) : null, group: -1};
		if (!phrase) return {...said, speaker: this.#speakers.subjectOf(tokens[cue]!), mention: null};
		const mention = spanOf(phrase, tokens);
		const same = inBlock?.mention?.start === mention.start;
		return {...said, speaker: this.#speakers.of(words, phrase), mention, group: same ? inBlock.group : -1};
	}

	#put({span, bare}: Asked, passage: Passage, said: Said | null, at: number): void {
		const kept: Said = said ?? {...nobody};
		if (kept.group < 0) kept.group = this.#groups++;
		const direct = bare || /[:,—–―-]/.test(passage.words.tokens[at - 1]?.text ?? '');
		this.quotes.push(quoteOf(this.#text, span, direct ? 'direct' : 'mixed', kept));
		if (!said) return;
		passage.said = said;
		this.#last = said;
	}

	#wordsIn({start, end}: Span, marked: readonly Marked[]): Words & {tokens: Token[]} {
		return {tokens: cutWords(tokenise(this.#text, start, end, marked), this.#language), language: this.#language};
	}
}

/** Finds the quotes of an article's text, in order. */
export function findQuotesByClauses(text: string, blocks: readonly Block[], names: Names, language: Language): Quote[] {
	const prose = proseOf(text, blocks, longestStretch);
	const dashed =
		language.dashRunsOn && prose.some(({span: {start, end}}) => speechesIn(text, start, end, language).length > 0);
	const reader = new Reader(text, names, language, dashed);
	for (const {span, heading} of prose) reader.read(span, heading);
	return reader.quotes;
}
