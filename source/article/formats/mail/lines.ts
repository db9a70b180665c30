/**
 * The lines of a mail as its parser is quick with them. It takes each line of a body on its own, with memory outside
 * of the heap for each; a bare carriage return ends no line to it, but does to all who read the text it gives.
 */
import {Refusal} from '../../source.ts';

/** Lines that the parser takes one by one; more is no mail that anybody wrote. */
const mostTaken = 50_000;
/** Lines of text in all: ten novels. */
const mostLines = 250_000;
/** Lines that may part it. */
const mostMarks = 20_000;
/** Bytes of lines that are joined to one, about. */
const longest = 65_536;

const newline = 10;
const carriageReturn = 13;
const dash = 45;

/** Parts whose line ends mean nothing: of other text, the parser makes HTML where some stands beside it. */
const unlined = /^content-type:\s*text\/html|^content-transfer-encoding:\s*base64/im;
/** Lines that say nothing each, and of which a film has many. */
const encoded = /^content-transfer-encoding:\s*base64/im;
/** What is never read, however large. */
const pictures = /^content-type:\s*(?:image|audio|video|font)\//im;
/** A sign at the end of a line joins it to the next. */
const quotedPrintable = /quoted-printable/i;
/** Headers follow behind these headers. */
const mailInMail = /^content-type:\s*(?:message\/|multipart\/digest)/im;
const boundary = /\bboundary\b[^=\n]*=\s*(?:"([^"\n]*)"|([^\s;]+))/gi;

/** A copy, each line ended by a newline alone; where none is ended so, carriage returns end them. */
function copyOf(mail: Uint8Array): Buffer {
	const bytes = Buffer.from(mail.buffer, mail.byteOffset, mail.byteLength);
	if (!bytes.includes('\n')) return Buffer.from(bytes.toString('latin1').replaceAll('\r', '\n'), 'latin1');
	if (!bytes.includes('\r\n')) return Buffer.from(bytes);
	return Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1');
}

/**
 * A copy of a mail in which the lines of bodies are joined by carriage returns, but for those in quoted-printable, and
 * pictures are empty. Linear.
 *
 * @throws {Refusal} it has more lines or parts than anybody waits for
 */
export function joinLines(mail: Uint8Array): Buffer {
	const bytes = copyOf(mail);
	const boundaries: string[] = [];
	let isMultipart = false;
	/** Where headers begin in what was taken; null within a body. */
	let headers: number | null = 0;
	/** Whether they stand behind a line that surely parts the mail: others say nothing against what was so before. */
	let declared = true;
	/** Whether its lines stay as they are. */
	let lined = false;
	let skipped = false;
	let counted = true;
	/** Bytes of `bytes` that are taken, and where the line begins in them that is being joined. */
	let taken = 0;
	let start = 0;
	let [lines, all, marks] = [0, 0, 0];
	const isMark = (at: number): boolean => isMultipart && bytes[at] === dash && bytes[at + 1] === dash;
	/** Whether a boundary that is open says so; those within it are closed. */
	const isDeclared = (at: number, end: number): boolean => {
		const line = bytes.toString('latin1', at + 2, Math.min(end, at + 256));
		const index = boundaries.findLastIndex(name => line.startsWith(name));
		if (index < 0) return false;
		boundaries.length = line.startsWith('--', boundaries[index]!.length) ? index : index + 1;
		return true;
	};
	for (let at = 0, end = 0; at < bytes.length; at = end) {
		end = bytes.indexOf(newline, at) + 1 || bytes.length;
		const mark = isMark(at);
		if (skipped && headers === null && !mark) continue;
		if (mark) declared = isDeclared(at, end);
		if (mark && ++marks > mostMarks) throw new Refusal(`a mail of more than ${mostMarks / 1000} thousand parts`);
		const joined: boolean =
			headers === null && !mark && !lined && end < bytes.length && !isMark(end) && taken - start < longest;
		const blank: boolean = headers !== null && bytes[at] === newline;
		if (taken < at) bytes.copyWithin(taken, at, end);
		taken += end - at;
		if (joined) bytes[taken - 1] = carriageReturn;
		else {
			start = taken;
			lines++;
		}
		if (counted) all++;
		if (all > mostLines || lines > mostTaken) {
			const most = all > mostLines ? mostLines : mostTaken;
			throw new Refusal(`a mail of more than ${most / 1000} thousand lines`);
		}
		if (mark) headers = taken;
		else if (headers !== null && blank) {
			const text = bytes.toString('latin1', headers, taken);
			const joins = (!isMultipart || unlined.test(text)) && !quotedPrintable.test(text);
			lined = !joins || (!declared && lined);
			counted = !encoded.test(text);
			skipped = pictures.test(text) || (!declared && skipped);
			isMultipart ||= /multipart/i.test(text);
			for (const [, inQuotes, bare] of text.matchAll(boundary)) boundaries.push(inQuotes ?? bare!);
			headers = mailInMail.test(text) ? taken : null;
		}
	}
	return bytes.subarray(0, taken);
}
