/** The text of a mail -> blocks: paragraphs joined from their lines, quotations by their marks, signatures and the headers of what is forwarded folded. */
import type {DraftBlock, DraftItem, Run} from '../../draft.ts';
import {expression} from '../../expression.ts';
import {armour, forwardLine, forwardReason, headerLine, isHeader} from './forward.ts';
import type {Flow} from './message.ts';

interface Line {
	/** Marks of quotation before it. */
	depth: number;
	text: string;
}

/** Columns: no mail program wraps at more. */
const widest = 100;
const narrowest = 40;
/** Marks of quotation beyond which a line is not quoted more deeply. */
const deepest = 20;

function lineOf(raw: string): Line {
	const marks = /^(?:> ?)+(?=[^>]|$)/.exec(raw)?.[0] ?? '';
	const depth = marks.split('>').length - 1;
	const text = depth === 0 ? raw : raw.slice(marks.length);
	return {
		depth: Math.min(depth, deepest),
		text: text.replace(/[ \t]+$/, blanks => (blanks.startsWith(' ') ? blanks.slice(0, 2) : '')),
	};
}

/** Lines of `format=flowed` that end in a blank run on in the next of the same depth, but the mark of a signature. */
function flowed(lines: readonly Line[], flow: Flow): Line[] {
	const joined: Line[] = [];
	let pieces: string[] = [];
	for (const [index, {depth, text}] of lines.entries()) {
		const own = depth === 0 && text.startsWith(' ') ? text.slice(1) : text;
		const next = lines[index + 1];
		const runsOn = own.endsWith(' ') && own !== '-- ' && next?.depth === depth && next.text !== '-- ';
		pieces.push(runsOn && flow === 'tight' ? own.slice(0, -1) : own);
		if (runsOn) continue;
		joined.push({depth, text: pieces.join('')});
		pieces = [];
	}
	return joined;
}

const signature = /^-- ?$/;
/** Lines that a signature may have. */
const signed = 12;
const attribution = expression('i')`
	^(?:on|am|le|el|il|em|op|den)\b.{4,250}\b
	(?:wrote|writes|schrieb|a écrit|écrivait|escribió|ha scritto|escreveu|schreef|skrev)\s*:?$
`;
const ruler = /^\s*(?:[-_=*~#—–]\s?){3,}\s*$/;
/** A line of these parts a foot from a letter; headings are underlined with others. */
const underscores = /^[\s_]+$/;
const bullet = /^\s{0,6}(?:([-*•·–])|(\d{1,3})[.)])\s+(?=\S)/;

/** Where the signature that starts at the line ends; the line itself where it is none. */
function signatureEnd(lines: readonly Line[], start: number): number {
	const {depth, text} = lines[start]!;
	if (depth > 0 || !signature.test(text)) return start;
	let end = start + 1;
	let said = 0;
	while (
		end < lines.length &&
		lines[end]!.depth === 0 &&
		!attribution.test(lines[end]!.text) &&
		!forwardLine.test(lines[end]!.text)
	) {
		if (lines[end]!.text.trim() !== '' && ++said > signed) return start;
		end++;
	}
	return end;
}

/** Whether a line ends where the writer ended it: the first word of the next would have had room. */
const isEnded = (line: string, next: string, width: number): boolean =>
	line.length + 1 + (/^\S+/.exec(next.trimStart())?.[0].length ?? 0) <= width || line.length > widest;

function joined(lines: readonly string[]): string {
	const longest = lines.reduce((most, line) => Math.max(most, line.trimEnd().length), narrowest);
	const width = Math.min(widest, longest);
	return lines
		.map((line, index) => {
			const next = lines[index + 1];
			const end = next === undefined ? '' : isEnded(line.trimEnd(), next, width) ? '\n' : ' ';
			return line.trim() + end;
		})
		.join('');
}

/** UTF-16 units; a longer address tells more of the sender's counters than of where it leads. */
const longestAddress = 80;

const labelOf = (address: string): string =>
	address.length <= longestAddress ? address : `${/^https?:\/\/([^/?#]*)/i.exec(address)?.[1] ?? address}/…`;

/** Addresses in the text are links. */
function runsOf(text: string): Run[] {
	const runs: Run[] = [];
	let at = 0;
	for (const found of text.matchAll(/<?\b(https?:\/\/[^\s<>"]*[^\s<>"'.,;:!?)\]])>?/g)) {
		if (found.index > at) runs.push({text: text.slice(at, found.index)});
		runs.push({text: labelOf(found[1]!), href: found[1]!});
		at = found.index + found[0].length;
	}
	if (at < text.length) runs.push({text: text.slice(at)});
	return runs;
}

/** A list: each line of the group that bears a bullet starts an item, the others run on. */
function itemsOf(lines: readonly string[]): DraftItem[] | null {
	if (!bullet.test(lines[0]!)) return null;
	const items: {marker: string; lines: string[]}[] = [];
	for (const line of lines) {
		const found = bullet.exec(line);
		if (found) items.push({marker: found[2] ? `${found[2]}.` : '•', lines: [line.slice(found[0].length)]});
		else if (/^\s/.test(line) || items.at(-1)!.lines.at(-1)!.length > narrowest) items.at(-1)!.lines.push(line);
		else return null;
	}
	if (items.length === 1 && items[0]!.marker !== '•') return null;
	return items.map(item => ({
		depth: 0,
		marker: item.marker,
		runs: runsOf(item.lines.map(line => line.trim()).join(' ')),
	}));
}

function blocksOfGroup(group: readonly Line[]): DraftBlock[] {
	const {depth} = group[0]!;
	const lines = group.map(({text}) => text);
	if (lines.length === 1 && ruler.test(lines[0]!)) return [{kind: 'rule'}];
	const text = joined(lines);
	if (depth > 0) return [{kind: 'quotation', depth, runs: runsOf(text)}];
	if (lines.length === 2 && ruler.test(lines[1]!) && lines[0]!.length <= 80)
		return [{kind: 'heading', level: lines[1]!.trim().startsWith('=') ? 2 : 3, runs: [{text: lines[0]!.trim()}]}];
	const items = itemsOf(lines);
	return items ? [{kind: 'list', items}] : [{kind: 'paragraph', runs: runsOf(text)}];
}

/** Where the header of a mail that is quoted or passed on ends, which starts at the line; the line itself where it is none. */
function headerEnd(lines: readonly Line[], start: number): number {
	const isMarked = forwardLine.test(lines[start]!.text.trim());
	let end = isMarked ? start + 1 : start;
	const isPart = ({text}: Line): boolean => (isMarked && text.trim() === '') || headerLine.test(text);
	while (end < lines.length && isPart(lines[end]!)) end++;
	return isMarked || isHeader(lines.slice(start, end).map(({text}) => text)) ? end : start;
}

/** Where what signs a text ends, by PGP, which starts at the line; the line itself where it is none. */
function armourEnd(lines: readonly Line[], start: number): number {
	const end = armour.get(lines[start]!.text.trim());
	if (end === undefined) return start;
	const at = lines.findIndex(({text}, index) => index > start && text.trim() === end);
	return at < 0 || at - start > signed * 20 ? start : at + 1;
}

/** A reason to fold the lines that start at the line, and where they end; the line itself where they belong to the letter. */
function foldedFrom(lines: readonly Line[], start: number): {end: number; reason: string} {
	const header = headerEnd(lines, start);
	if (header > start) return {end: header, reason: forwardReason};
	const end = Math.max(signatureEnd(lines, start), armourEnd(lines, start));
	return {end, reason: 'signature'};
}

export function blocksOfText(text: string, flow: Flow): DraftBlock[] {
	const raw = text.split('\n').map(lineOf);
	const lines = flow === 'none' ? raw : flowed(raw, flow);
	const blocks: DraftBlock[] = [];
	let group: Line[] = [];
	const flush = (): void => {
		if (group.length > 0) for (const block of blocksOfGroup(group)) blocks.push(block);
		group = [];
	};
	for (let at = 0; at < lines.length; at++) {
		const line = lines[at]!;
		const {end, reason} = foldedFrom(lines, at);
		if (end > at) {
			flush();
			blocks.push({kind: 'folded', text: textOf(lines.slice(at, end)), reason});
			at = end - 1;
		} else if (line.text.trim() === '') flush();
		else {
			const above = group.at(-1);
			if (
				above &&
				(above.depth !== line.depth || (ruler.test(line.text) && (group.length > 1 || underscores.test(line.text))))
			)
				flush();
			group.push(line);
			if (ruler.test(line.text)) flush();
		}
	}
	flush();
	return blocks;
}

const textOf = (lines: readonly Line[]): string =>
	lines
		.map(({text}) => text.trimEnd())
		.join('\n')
		.trim();
