/** Labels: the words at the start of a line that say who speaks it. */
import type {Span} from '../../article.ts';
import {particle} from '../particle.ts';
import type {Line} from './lines.ts';
import type {DialogueWords} from './words.ts';

/** Whom a label tells: by a part in the interview, or by a name. */
export type Part = 'question' | 'answer' | 'host' | 'guest' | 'voice' | 'name';

export interface Label extends Span {
	/** Index of its line. */
	line: number;
	part: Part;
	/** Its words, without brackets, number and stop. */
	words: string;
	/** Where the words said begin; the end of the line where they stand on the next. */
	body: number;
	/** Nothing but the place of the words on a line of their own says that this is a label. */
	bare: boolean;
	/** A time stamp stands beside it. */
	stamped: boolean;
}

const stamp = String.raw`[[(]?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?[\])]?`;
const timed = /\d:\d\d/;
/** What may stand before a label: a time stamp, an opening mark. */
const lead = new RegExp(String.raw`(?:${stamp}\s*[-–—]?\s*)?["“„«‘»]?\s?`, 'uy');
/** "Q. Where?", "A) Here.", "Q. — Where?" */
const letter = /(\p{L}\s?\d{0,3})()([.)])(?:\s?[—–])?\s+/uy;
/** A label, what brackets or a time stamp add to it, and what parts it from the words said. */
const label = new RegExp(
	String.raw`(\p{L}[\p{L}\p{M}\p{N}.’'& -]{0,48}?)` +
		String.raw`((?:\s?[([][^()[\]\n]{1,40}[)\]]|\s${stamp})?)` +
		String.raw`\s?([:：](?=\s|["“„«‘»]|\p{Lo}|$)|\.?\s?[—–](?=\s)|\s-(?=\s)|$)\s*`,
	'uy',
);
/** Has a line that goes on no such sign, it begins with no label: most lines need not be looked at more closely. */
const mayBegin = /[:：—–]|\s-\s|^.{0,24}\p{L}\s?\d{0,3}[.)]/u;
/** UTF-16 units that a label is looked for in. */
const longest = 120;

/** Whether each word of a label can be part of a name: "JANE SMITH", "Ursula von Berg", "佐藤", "Speaker 1". */
function isNameLike(words: readonly string[]): boolean {
	return (
		words.length < 6 &&
		words.every((word, at) =>
			at > 0 && at === words.length - 1
				? /^(?:[\p{Lu}\p{Lo}]|\d{1,3}$)/u.test(word)
				: /^[\p{Lu}\p{Lo}]/u.test(word) || (at > 0 && particle.test(word)),
		)
	);
}

/** A headline in title case tells of somebody's words, it does not hold them. */
function isTitleCase(line: string): boolean {
	const long = line.length < 160 ? (line.match(/\p{L}[\p{L}’'-]{3,}/gu) ?? []) : [];
	return long.length > 3 && long.every(word => /^\p{Lu}/u.test(word));
}

function partOf(lower: string, words: DialogueWords): Part {
	const {questions, answers, hosts, guests, voices} = words;
	if (questions.has(lower)) return 'question';
	if (answers.has(lower)) return 'answer';
	if (hosts.has(lower)) return 'host';
	if (guests.has(lower)) return 'guest';
	return voices.has(lower.split(' ')[0] ?? '') ? 'voice' : 'name';
}

const unnumbered = (label: string): string =>
	label
		.replace(/\s?\d{1,3}$/, '')
		.replace(/\.$/, '')
		.toLowerCase();

const isLetterPart = (part: Part): boolean => part === 'question' || part === 'answer';

/** The label that a line begins with; null where it begins with none. */
export function labelOf(
	text: string,
	{start, end, apart, heading}: Line,
	line: number,
	words: DialogueWords,
): Label | null {
	const head = text.slice(start, Math.min(end, start + longest));
	if (head.length < end - start && !mayBegin.test(head)) return null;
	lead.lastIndex = 0;
	const from = lead.exec(head)?.[0].length ?? 0;
	letter.lastIndex = label.lastIndex = from;
	const short = letter.exec(head);
	const match = short && isLetterPart(partOf(unnumbered(short[1]!), words)) ? short : label.exec(head);
	const [whole = '', name = '', more = '', parting = ''] = match ?? [];
	if (!match || (parting === '' && head.length < end - start)) return null;
	// "Q2:" asks as "Q:" does; "Speaker 2" is another than "Speaker 1".
	const isLetter = isLetterPart(partOf(unnumbered(name), words));
	const own = isLetter ? name.replace(/\s?\d+$/, '') : name;
	const part = partOf(isLetter ? unnumbered(name) : name.replace(/\.$/, '').toLowerCase(), words);
	// "Audience member:"
	const isVoice = part === 'voice' && /^\S+(?: \S+)?$/.test(own);
	if (!isLetter && !isVoice && !isNameLike(own.split(/\s+/))) return null;
	const capitals = !/\p{Ll}/u.test(own);
	// "MAHOE — Here.", but not "Oslo – the city".
	if (/[—–-]/.test(parting) && !capitals) return null;
	const bare = parting === '' && more === '';
	// A heading of one word or two is mostly a subject.
	if (bare && !capitals && (!apart || heading)) return null;
	// "Falk: Dam Will Hold This Winter"
	if (!capitals && !bare && isTitleCase(text.slice(start + from + whole.length, end))) return null;
	const to = from + name.length;
	return {
		start: start + from,
		end: start + to,
		line,
		part,
		words: own,
		body: start + from + whole.length,
		bare,
		stamped: timed.test(head.slice(0, from) + more),
	};
}
