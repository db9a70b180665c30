/** A mailbox in one file: mails one after the other, each behind a line that starts with "From ". */
import {createHash} from 'node:crypto';
import {type Bytes, Refusal} from '../source.ts';
import type {Section} from './format.ts';
import {lettersOf} from './mail.ts';

/** Bytes read at a time. */
const piece = 262_144;
/** Bytes of one mail; what is longer holds films, and no letter. */
const largest = 32 * 2 ** 20;
/** Bytes of a mail in which its Message-ID is looked for. */
const beginning = 16_384;

const lead = Buffer.from('From ');
const breakLead = Buffer.from('\nFrom ');

/** The same bytes, the piece read last kept in memory: the mails that lie in it are not read again. */
function withMemory(source: Bytes): Bytes {
	let base = 0;
	let kept: Uint8Array = new Uint8Array();
	return {
		size: source.size,
		slice(start, end) {
			if (start >= base && end <= base + kept.length) return kept.subarray(start - base, end - base);
			const bytes = source.slice(start, end);
			if (end - start === piece) [base, kept] = [start, bytes];
			return bytes;
		},
	};
}

/** With an hour and a year, and behind it the first header: "From " may begin a line of a letter too. */
const separator = /^From [^\n]*\d{1,2}:\d{2}[^\n]*\d{4}[^\n]*\n(?:>?From [^\n]*\n)?[\w-]+:/;

/** As only programs write it, with two headers behind: it parts mails also where no blank line stands before it. */
const certain =
	/^From \S+ +(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) +[A-Z][a-z]{2} +\d{1,2} +\d\d:\d\d:\d\d [^\n]*\d{4}[^\n]*\n(?:[\w-]+:[^\n]*\n){2}/;

/** Bytes before a line "From " that say whether a blank line stands there. */
const before = 2;

/** Where mails start, in order, and at last where the file ends. Offsets in bytes. Reads the file once. */
function* starts(source: Bytes): Generator<number> {
	/** Begins with what was looked at already: a line "From " is one behind a blank line alone. */
	let tail = Buffer.alloc(0);
	for (let offset = 0; offset < source.size; ) {
		const fresh = source.slice(offset, offset + piece);
		if (fresh.length === 0) break;
		const bytes = Buffer.concat([tail, fresh]);
		const base = offset - tail.length;
		offset += fresh.length;
		const last = offset >= source.size;
		// What may still grow into a separator is looked at with the next piece.
		const end = last ? bytes.length : bytes.length - 1024;
		if (base === 0 && bytes.subarray(0, 5).equals(lead)) yield 0;
		for (
			let at = bytes.indexOf(breakLead, base === 0 ? 0 : before);
			at >= 0 && at < end;
			at = bytes.indexOf(breakLead, at + 1)
		) {
			const blank = bytes[at - 1] === 10 || (bytes[at - 1] === 13 && bytes[at - 2] === 10);
			if ((blank ? separator : certain).test(bytes.toString('latin1', at + 1, at + 1024))) yield base + at + 1;
		}
		tail = Buffer.from(bytes.subarray(Math.max(0, end - before)));
	}
	yield source.size;
}

/** Without the line "From …", and the marks before lines that only look like one. */
function mailIn(bytes: Buffer): Buffer {
	const start = bytes.indexOf(10) + 1;
	if (bytes.indexOf('\n>', start) < 0) return bytes.subarray(start);
	return Buffer.from(bytes.toString('latin1', start).replace(/^>(>*From )/gm, '$1'), 'latin1');
}

/** The Message-ID, or what stands for it: the same as long as the headers are. */
function nameOf(head: string): string {
	const end = head.search(/\r?\n\r?\n/);
	const headers = end < 0 ? head : head.slice(0, end);
	const named = /^message-id:\s*<?([^\s<>]{1,250})/im.exec(headers)?.[1];
	// A copy: a part of a text would hold all of it, as long as the name is kept.
	if (named !== undefined) return Buffer.from(named).toString();
	return createHash('sha256')
		.update(headers.slice(headers.indexOf('\n') + 1))
		.digest('hex')
		.slice(0, 16);
}

/** Whether nothing stands behind the headers of a short mail. */
function isBare(mail: Buffer): boolean {
	if (mail.length > beginning) return false;
	const text = mail.toString('latin1').trimEnd();
	return !/\n\r?\n/.test(text);
}

/** Mail by mail; memory does not grow with their number. */
export function* parse(file: Bytes): Generator<Section> {
	const source = withMemory(file);
	let start: number | null = null;
	for (const end of starts(source)) {
		if (start !== null) yield section(source, start, end);
		start = end;
	}
}

function section(source: Bytes, start: number, end: number): Section {
	return {
		item: nameOf(Buffer.from(source.slice(start, Math.min(end, start + beginning))).toString('latin1')),
		async draft() {
			if (end - start > largest) throw new Refusal(`a mail of more than ${largest / 2 ** 20} MB`);
			const bytes = source.slice(start, end);
			const mail = mailIn(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
			// Many a mail is its subject alone, or what came with it.
			if (isBare(mail)) return null;
			return lettersOf(mail);
		},
	};
}
