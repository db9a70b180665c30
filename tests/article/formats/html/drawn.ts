/** Pages of a few words, and what is read of them in a line a block. */
import type {Draft, DraftBlock, Run} from '../../../../source/article/draft.ts';
import {parse} from '../../../../source/article/formats/html.ts';

/** "Words, {s strong}, and a link<https://a.org>" */
export const runs = (list: readonly Run[]): string =>
	list
		.map(run => {
			const marks = `${run.strong ? 's' : ''}${run.emphasis ? 'e' : ''}${run.code ? 'c' : ''}${run.strike ? 'x' : ''}${run.mark ? 'm' : ''}`;
			const text = marks === '' ? run.text : `{${marks} ${run.text}}`;
			return run.href === undefined ? text : `${text}<${run.href}>`;
		})
		.join('')
		.trim();

/** "h2 A heading", "p Words, {s strong}, and a link<https://a.org>", "folded share row: Tweet". */
export function drawn(block: DraftBlock): string {
	if (block.kind === 'heading') return `h${block.level} ${runs(block.runs)}`;
	if (block.kind === 'paragraph') return `p ${runs(block.runs)}`;
	if (block.kind === 'quotation') return `q${block.depth} ${runs(block.runs)}`;
	if (block.kind === 'list')
		return block.items.map(item => `${item.depth}${item.marker} ${runs(item.runs)}`).join(' / ');
	if (block.kind === 'code') return `code ${block.language} ${block.text}`;
	if (block.kind === 'image') return `img ${block.alt} ${block.caption} ${block.credit} ${block.source}`;
	if (block.kind === 'table')
		return `table${block.header ? '+' : ''} ${block.rows.map(row => row.map(runs).join('|')).join(' / ')}`;
	return block.kind === 'folded' ? `folded ${block.reason}: ${block.text}` : block.kind;
}

export const prose =
	'The harbour was quiet that morning, and the boats lay side by side, as they had lain for most of the winter. ';
/** Enough text to be an article. */
export const long = `<p>${prose.repeat(3)}</p>`;

export const readPage = (html: string): Draft => parse({text: html, path: 'a.html'})[0]!;

/** A page with `body` in the middle of its article. */
export const readWith = (body: string, head = ''): Draft =>
	readPage(`<html><head>${head}</head><body><article>${long}${body}${long}</article></body></html>`);

/** The blocks of `body` in the middle of an article. */
export const between = (body: string): string[] => readWith(body).blocks.map(drawn).slice(1, -1);

export const linkedData = (thing: unknown): string =>
	`<script type="application/ld+json">${typeof thing === 'string' ? thing : JSON.stringify(thing)}</script>`;
