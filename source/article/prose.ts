/** Runs -> text with markup by offsets, and the text of an article put together from blocks. */

import type {Inline, Span} from './article.ts';
import {oneBlank} from './blanks.ts';
import type {Run} from './draft.ts';
import {harmless} from './harmless.ts';
import {safeLink} from './links.ts';

export interface Prose {
	text: string;
	/** Offsets into `text`. */
	inlines: Inline[];
}

const kinds = ['strong', 'emphasis', 'code', 'strike', 'mark', 'debris'] as const;

/** Blanks within a line collapse into one; a newline stays a line break. */
function collapse(text: string): string {
	const line = oneBlank(text);
	return line.includes('\n') ? line.replace(/ ?\n ?/g, '\n').replace(/\n{2,}/g, '\n') : line;
}

/** Joins the runs of a block: harmless, blanks collapsed also where runs meet, no blank at either end. */
export function setProse(runs: readonly Run[]): Prose {
	// Joined at the end: asking a growing text for its last character copies it each time.
	const pieces: string[] = [];
	let length = 0;
	const inlines: Inline[] = [];
	for (const run of runs) {
		let piece = collapse(harmless(run.text));
		const before = pieces.at(-1) ?? '\n';
		if (before.endsWith('\n')) piece = piece.replace(/^[ \n]+/, '');
		else if (before.endsWith(' ')) {
			if (piece.startsWith('\n')) {
				pieces[pieces.length - 1] = before.slice(0, -1);
				length--;
			}
			piece = piece.replace(/^ +/, '');
		}
		if (piece === '') continue;
		const start = length;
		pieces.push(piece);
		length += piece.length;
		for (const kind of kinds) if (run[kind]) extend(inlines, {kind, start, end: length});
		const href = run.href === undefined ? null : safeLink(harmless(run.href));
		if (href !== null) extend(inlines, {kind: 'link', start, end: length, href});
	}
	const text = pieces.join('');
	// A run may have joined with its neighbour to a sequence, or a mark with its letter.
	const joined = runs.length > 1 ? harmless(text) : text;
	if (joined !== text) return {text: joined.trim(), inlines: []};
	const kept = text.trimEnd();
	const cut = inlines.filter(({start}) => start < kept.length);
	for (const inline of cut) inline.end = Math.min(inline.end, kept.length);
	return {text: kept, inlines: cut};
}

/** Neighbouring runs with the same markup are one inline. */
function extend(inlines: Inline[], inline: Inline): void {
	const last = inlines.findLast(({kind}) => kind === inline.kind);
	if (last && last.end === inline.start && last.href === inline.href) last.end = inline.end;
	else inlines.push(inline);
}

/** Puts blocks after one another, parted by a blank line, and tells where each stands. */
export class TextBuilder {
	#pieces: string[] = [];
	#length = 0;

	/** Where the next block will start; for what stands at the end, the end. */
	get next(): number {
		return this.#length === 0 ? 0 : this.#length + 2;
	}

	get text(): string {
		return this.#pieces.join('');
	}

	block(prose: Prose): Span & {inlines?: Inline[]} {
		return this.#put(this.#length === 0 ? '' : '\n\n', prose);
	}

	/** On a line of its own within the block before. */
	line(prose: Prose): Span & {inlines?: Inline[]} {
		return this.#put('\n', prose);
	}

	#put(gap: string, {text, inlines}: Prose): Span & {inlines?: Inline[]} {
		const start = this.#length + gap.length;
		this.#pieces.push(gap, text);
		this.#length = start + text.length;
		const moved = inlines.map(inline => ({...inline, start: inline.start + start, end: inline.end + start}));
		return {start, end: this.#length, ...(moved.length > 0 ? {inlines: moved} : {})};
	}
}
