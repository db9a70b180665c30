/** Folds what an article's element still holds around the text: labels before it, links and notes behind it. */
import {isDateAlone} from '../../dates.ts';
import {lineOf} from '../../debris/lines.ts';
import {reasonOf} from '../../debris/phrase.ts';
import type {DraftBlock} from '../../draft.ts';
import {expression} from '../../expression.ts';
import {wordsOf} from '../words.ts';
import {bare} from './headline.ts';

interface Sized {
	block: DraftBlock;
	text: string;
	/** Share of the text that is links. */
	linked: number;
	reason: string | null;
}

const runsOf = (block: DraftBlock) =>
	'runs' in block ? block.runs : block.kind === 'list' ? block.items.flatMap(({runs}) => runs) : [];

function size(block: DraftBlock): Sized {
	const text = wordsOf(block).trim();
	const linked = runsOf(block).reduce(
		(sum, run) => sum + (run.href === undefined || run.href.startsWith('#') ? 0 : run.text.trim().length),
		0,
	);
	const reason = block.kind === 'folded' ? block.reason : null;
	return {block, text, linked: text === '' ? 0 : linked / text.length, reason};
}

const sentence = /[.!?…。！？:](?:["'”’“‘»›«)\]]|\s)*$/;
const seen = ({block, reason}: Sized): boolean => reason === null && block.kind !== 'image' && block.kind !== 'rule';

/** Whether a block reads like the article's own text. */
function isText({block, text, linked, reason}: Sized): boolean {
	if (reason !== null) return false;
	if (block.kind === 'table' || block.kind === 'code') return true;
	if (block.kind === 'image' || block.kind === 'rule' || block.kind === 'heading' || block.kind === 'folded')
		return false;
	// The credits of a film are linked name by name.
	if (linked > (text.length >= 150 && sentence.test(text) ? 0.85 : 0.6)) return false;
	if (block.kind === 'list') return text.length >= 60;
	return text.length >= 80 || (text.length >= 25 && sentence.test(text)) || block.kind === 'quotation';
}

const fold = (blocks: readonly Sized[], from: number, to: number, reason: string): void => {
	for (let at = from; at < to; at++) blocks[at]!.reason ??= reason;
};

const lengthOf = (blocks: readonly Sized[]): number =>
	blocks.reduce((sum, {text, reason}) => sum + (reason === null ? text.length : 0), 0);

/** UTF-16 units of text before the title that make it doubtful that this is the title's place. */
const mostBefore = 600;
/** Blocks among which the title is looked for. */
const mostLabels = 60;

/** Letters that two lines have to begin with alike, and how much longer one may be that is said to be the title. */
const alike = 15;
const mostMore = 1.5;

/** Whether one begins with the other. A paragraph may also begin as the title does and go on: "The pier" with "The pier was closed". */
function isVersion(said: string, named: string, isParagraph: boolean): boolean {
	const [short, long] = said.length < named.length ? [said, named] : [named, said];
	if (short.length <= alike || !long.startsWith(short)) return false;
	return !isParagraph || said.length <= named.length * mostMore;
}

function findTitle(blocks: readonly Sized[], title: string | null): number {
	const named = bare(title ?? '');
	if (named === '') return -1;
	let before = 0;
	for (const [at, here] of blocks.slice(0, mostLabels).entries()) {
		const {block, text} = here;
		if (block.kind === 'heading' || block.kind === 'paragraph') {
			const said = bare(text.slice(0, 4 * named.length + 200));
			if (said === named || isVersion(said, named, block.kind === 'paragraph')) return at;
		}
		if (isText(here)) before += text.length;
		if (before > mostBefore) break;
	}
	return -1;
}

/** What stands between a title and the text: who wrote it, when, with which picture. */
function isDetail({block, text}: Sized, names: readonly string[]): boolean {
	if (block.kind !== 'paragraph' || text.length > 100) return false;
	if (names.some(name => name !== '' && (bare(text) === name || bare(text) === `by${name}`))) return true;
	if (isDateAlone(text)) return true;
	return (
		text.length < 60 &&
		!sentence.test(text) &&
		/^(?:by\b|by\p{Lu}|(?:photo |image )?credit:|updated|published|posted|-$)/iu.test(text)
	);
}

function trimHead(blocks: Sized[], title: string | null, byline: readonly string[]): void {
	let from = findTitle(blocks, title);
	if (from >= 0) {
		fold(blocks, 0, from, 'before the article');
		blocks.splice(from, 1);
	} else from = 0;
	const names = byline.map(bare);
	let texts = 0;
	for (let at = from; at < blocks.length && at < mostLabels && texts < 3; at++) {
		const here = blocks[at]!;
		if (!seen(here)) continue;
		if (isDetail(here, texts < 2 ? names : [])) here.reason = 'byline';
		else if (isText(here)) texts++;
		else if (texts > 0 || (here.block.kind === 'paragraph' && here.text.length >= 60 && here.linked < 0.3)) continue;
		else if (here.block.kind !== 'heading' || !blocks.slice(at + 1, at + 3).some(isText))
			here.reason = 'before the article';
	}
}

/** Labels of what follows an article: links to others, and words about who wrote it or how to read on. */
const links = expression('i')`
	^(?:
		related|recommended|more (?:from|on|in|stories|news|like|about)|read (?:next|more|also|this next)
		|you (?:may|might) (?:also )?(?:like|be)|also (?:read|on|in)|most (?:read|popular)|latest|trending
		|popular|keep reading|up next|explore more|see also|further reading|don['’]t miss|next article|previous
		|editors?['’]s? (?:picks?|recommendations?)|what to read|in other news|before you go
	)(?!\w)
	|\bmost (?:read|popular|viewed|shared)\b
`;
const notes = expression('i')`
	^(?:
		about the authors?|about (?:this|our)|share this|follow us|comments?\b|leave a|post (?:your|a) comment
		|join the|sign up|subscribe|newsletter|tags\b|support (?:local|our|us|the)|re-?publish|authors?$
		|stay (?:up|in|informed|connected)|get (?:the|our) (?:latest|newsletter)|contribute:?$|discussion
	)(?!\w)
`;
/** Share of the article that may stand behind such a label. */
const mostBehind = {links: 0.15, notes: 0.3};

/** A heading that leads to another article. */
const isTeaser = ({block, linked, reason}: Sized): boolean =>
	reason === null && block.kind === 'heading' && linked > 0.9;

/** Where a row of teasers begins that runs to the end: each a linked heading, little text below it. */
function teasersFrom(blocks: readonly Sized[], total: number): number {
	let from = blocks.length;
	let text = 0;
	let count = 0;
	let dated = 0;
	let isRow = false;
	for (let at = blocks.length - 1; at >= 0; at--) {
		const here = blocks[at]!;
		text += here.reason === null ? here.text.length : 0;
		if (here.reason === 'byline' || here.reason === 'date') dated++;
		if (here.reason === null && here.block.kind === 'heading') {
			if (!isTeaser(here)) break;
			count++;
			from = at;
			// The parts of a list of things have linked headings too, but no dates of their own.
			isRow = count >= 2 && (text <= total * 0.6 || dated >= count);
		}
		if (text > 500 * (count + 1)) break;
	}
	return isRow ? from : blocks.length;
}

const closing: readonly RegExp[] = [
	/^[—–-]?\s*(?:contact|email|e-mail|reach|follow|staff writer)\b.{0,160}(?:@|\bon (?:x|twitter|facebook|instagram)\b)/i,
	expression('i')`
		\b(?:
			can be reached|reach (?:him|her|them|me)|follow (?:him|her|them|me|us)|contact (?:him|her|them|us)
			|send (?:us )?tips?|have a tip
		)\b
	`,
	expression('i')`
		\bcontributed (?:reporting|to this)\b
		|\bthis (?:story|article|post) (?:was|is|has been|originally) (?:originally |first )?
		(?:published|appeared|produced|republished|updated)
	`,
	/^(?:reporting|editing|additional reporting|writing) by\b/i,
	expression('i')`
		^(?:
			want|get|sign up|subscribe|support|join|follow|click here|download|for more
			|to (?:read|see|view) more
		)\b.{0,200}\b(?:newsletter|inbox|subscri\w+|sign up|free|stories|updates|channel|app|account|here)\b
	`,
	/^(?:citation|journal information): |\bsubject to copyright\b/i,
	/\ball rights reserved\b|^(?:©|copyright|disclaimer)/i,
];

/** Why a page names the things it sells. */
const affiliate = expression('i')`
	\b(?:may|might|can|could|will|we) (?:earn|receive|get) (?:a |an |some )?(?:small )?(?:affiliate )?
	(?:commissions?|compensation)\b
`;

/** Words about the article or who wrote it rather than of it. */
function isNote({block, text, linked, reason}: Sized, byline: readonly string[]): boolean {
	if (reason !== null || (block.kind !== 'paragraph' && block.kind !== 'quotation') || text.length > 700) return false;
	const opening = text.slice(0, 60).toLowerCase();
	const writer = byline.some(name => name.length > 4 && opening.startsWith(name.toLowerCase()));
	if (writer && /\b(?:is|was|writes|covers|has|joined|works|lives)\b/.test(text.slice(0, 120))) return true;
	return linked > 0.9 || closing.some(pattern => pattern.test(text.slice(0, 400)));
}

/** Links to other articles, with a word about each perhaps. */
const isLinkList = ({block, linked}: Sized): boolean =>
	block.kind === 'list' &&
	block.items.length >= 2 &&
	(linked > 0.5
		? block.items.every(({runs}) => runs.some(({href}) => href !== undefined))
		: linked > 0.25 && block.items.every(({runs}) => runs.find(({text}) => /\S/.test(text))?.href !== undefined));

/** The name of an author in a line of its own, before words about them. */
const isSigned = ({block, text}: Sized, byline: readonly string[]): boolean =>
	block.kind !== 'list' && byline.some(name => bare(name) !== '' && bare(text) === bare(name));

function trimTail(blocks: Sized[], byline: readonly string[]): void {
	const total = lengthOf(blocks);
	fold(blocks, teasersFrom(blocks, total), blocks.length, 'related articles');
	const unlinked = (here: Sized): number => (seen(here) ? here.text.length * (1 - here.linked) : 0);
	/** What follows, in UTF-16 units: all of it, and what of it is no link. */
	let behind = total;
	let own = blocks.reduce((sum, here) => sum + unlinked(here), 0);
	for (const [index, here] of blocks.entries()) {
		const {block, text, linked, reason} = here;
		own -= unlinked(here);
		if (reason === null) behind -= text.length;
		else if (reason !== 'related' || linked > 0 || blocks[index + 1]?.reason !== null) continue;
		if (
			behind > total * mostBehind.notes ||
			(block.kind !== 'heading' && (block.kind !== 'paragraph' || text.length > 60))
		)
			continue;
		if (notes.test(text) || isSigned(here, byline) || (links.test(text) && own < total * mostBehind.links)) {
			fold(blocks, index, blocks.length, 'after the article');
			break;
		}
	}
	for (let at = blocks.length - 1; at >= 0; at--) {
		const here = blocks[at]!;
		if (!seen(here)) continue;
		if (isText(here) && !isNote(here, byline) && !isLinkList(here)) break;
		here.reason = 'after the article';
	}
}

function foldDebris(here: Sized): void {
	const {block, text} = here;
	if ((block.kind === 'paragraph' || block.kind === 'heading') && text.length <= 300)
		here.reason ??= reasonOf(lineOf(text), false);
	if (block.kind === 'paragraph' && text.length <= 500 && affiliate.test(text)) here.reason ??= 'advertisement';
}

/** Lines that are links, of which a page may have so many and still be no list of links itself. */
const mostLinks = 12;

function foldLinks(blocks: readonly Sized[]): void {
	const alone = blocks.filter(
		({block, text, linked}) =>
			(block.kind === 'paragraph' || (block.kind === 'list' && block.items.length <= 2)) &&
			linked > 0.9 &&
			text.length > 20,
	);
	if (alone.length <= mostLinks) for (const here of alone) here.reason ??= 'related articles';
}

/** UTF-16 units of a pull quote: shorter words repeat by chance. */
const pulled = {least: 20, most: 250};
/** Blocks that may be pull quotes, of which a page has a few. */
const mostPulled = 200;

/** Words of the text that are set large beside it stand in it twice, and who said them below. */
function foldPullQuotes(blocks: readonly Sized[]): void {
	const prose = blocks.filter(({block, reason}) => reason === null && block.kind === 'paragraph');
	const lines = prose.map(({text}) => bare(text)).join('\n');
	let left = mostPulled;
	for (const [at, here] of blocks.entries()) {
		const above = blocks[at - 1];
		if (here.reason !== null || here.block.kind !== 'quotation') continue;
		if (above?.reason === 'pull quote' && here.text.length < 60) here.reason = 'pull quote';
		// What answers to somebody repeats them.
		const isAnswer = above?.block.kind === 'quotation' && above.text.endsWith(':');
		if (isAnswer || here.text.length > pulled.most || left-- <= 0) continue;
		const words = bare(here.text);
		if (words.length >= pulled.least && lines.includes(words)) here.reason = 'pull quote';
	}
}

/** @param byline names of the authors */
export function trim(blocks: DraftBlock[], title: string | null, byline: readonly string[]): DraftBlock[] {
	const sized = blocks.map(size);
	if (!sized.some(isText)) return blocks;
	for (const block of sized) foldDebris(block);
	foldLinks(sized);
	trimHead(sized, title, byline);
	foldPullQuotes(sized);
	trimTail(sized, byline);
	return sized.map(({block, text, reason}) =>
		reason === null || text === '' ? block : {kind: 'folded', text, reason},
	);
}
