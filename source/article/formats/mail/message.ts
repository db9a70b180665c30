/** The bytes of one mail -> its headers, its text, its attachments, by postal-mime. */
import {isUtf8} from 'node:buffer';
import PostalMime, {type Email} from 'postal-mime';
import {NotAnArticle, Refusal} from '../../source.ts';
import {joinLines} from './lines.ts';
import {decodeUtf7, saysUtf7} from './utf7.ts';

export interface Attachment {
	name: string;
	/** Lower case: "text/html". */
	type: string;
	content: Uint8Array;
}

export interface Message {
	/** All of a name, lower case, unfolded, as they stand in the mail. */
	headers(name: string): string[];
	subject: string | null;
	from: {name: string; address: string} | null;
	html: string | null;
	text: string | null;
	/** Whether lines of the text that end in a blank run on: `format=flowed`. */
	flowed: boolean;
	attachments: Attachment[];
	/** All behind the headers, as it stands in the mail. */
	body: string;
}

/** Parts in parts; more is no mail that anybody wrote. */
const deepest = 50;
const headerBytes = 2 ** 20;

/** `format=flowed`, and the same at the same length under a name that nobody knows. */
const flow = ['flowed', 'unf1ow'] as const;

/**
 * The parser joins flowed lines without regard to the marks of quotations before them, so it is not told of them.
 * Gives the bytes themselves where they hold no such text.
 */
function unflowed(bytes: Buffer): {bytes: Buffer; flowed: boolean} {
	const found: number[] = [];
	for (let at = bytes.indexOf('=flowed'); at >= 0; at = bytes.indexOf('=flowed', at + 1)) found.push(at + 1);
	for (let at = bytes.indexOf('="flowed'); at >= 0; at = bytes.indexOf('="flowed', at + 1)) found.push(at + 2);
	const stated = found.filter(at => /format="?$/i.test(bytes.toString('latin1', Math.max(0, at - 8), at)));
	if (stated.length === 0) return {bytes, flowed: false};
	const copy = Buffer.from(bytes);
	for (const at of stated) copy.write(flow[1], at, 'latin1');
	return {bytes: copy, flowed: true};
}

const restored = (text: string): string => text.replaceAll(`format=${flow[1]}`, `format=${flow[0]}`);

const charset = /charset\s*=\s*"?(?:utf-?8|us-ascii|ascii)"?/gi;

/** The same mail, said to be in the charset that most mail is in whose own is wrong. */
const asWestern = (bytes: Buffer): Buffer =>
	Buffer.from(bytes.toString('latin1').replace(charset, 'charset=windows-1252'), 'latin1');

/** Where the headers end, in bytes. */
function endOfHeaders(bytes: Buffer): number {
	const ends = ['\n\n', '\r\n\r\n'].map(end => bytes.indexOf(end)).filter(at => at >= 0);
	return ends.length > 0 ? Math.min(...ends) : bytes.length;
}

/** Old programs wrote letters beyond ASCII into headers as they stood in their own charset, mostly this one. */
function withReadableHeaders(bytes: Buffer): Buffer {
	const end = endOfHeaders(bytes);
	const headers = bytes.subarray(0, end);
	if (isUtf8(headers)) return bytes;
	return Buffer.concat([Buffer.from(new TextDecoder('windows-1252').decode(headers)), bytes.subarray(end)]);
}

const damage = ({text = '', html = ''}: Email): number => (text + html).split('\uFFFD').length - 1;

async function parseAny(bytes: Buffer): Promise<Email> {
	try {
		return await PostalMime.parse(bytes, {
			maxNestingDepth: deepest,
			maxHeadersSize: headerBytes,
			// A mail in a mail is an article of its own.
			maxRfc822NestingDepth: 0,
		});
	} catch (error) {
		const {message} = error as Error;
		if (/nesting depth/.test(message)) throw new Refusal(`a mail of more than ${deepest} parts in parts`);
		if (/header size/.test(message)) throw new Refusal('a mail whose headers are longer than a book');
		throw error;
	}
}

const bytesOf = (content: ArrayBuffer | Uint8Array | string): Uint8Array =>
	typeof content === 'string'
		? Buffer.from(content)
		: content instanceof Uint8Array
			? content
			: new Uint8Array(content);

const present = (text: string | undefined): string | null =>
	text === undefined || text.trim() === '' ? null : text.replace(/\r\n?/g, '\n');

type Decode = (text: string | null) => string | null;

const same: Decode = text => text;

const utf7In = (bytes: Buffer): Decode =>
	saysUtf7(bytes.toString('latin1')) ? text => (text === null ? null : decodeUtf7(text)) : same;

/** @throws {Refusal} the mail is nested or long beyond measure */
export async function readMessage(content: Uint8Array): Promise<Message> {
	const given = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
	const {bytes, flowed} = unflowed(withReadableHeaders(joinLines(given)));
	let email = await parseAny(bytes);
	const broken = damage(email);
	if (broken > 0) {
		const western = await parseAny(asWestern(bytes));
		if (damage(western) < broken) email = western;
	}
	if (email.headers.length === 0) throw new NotAnArticle('a mail without headers');
	const from = email.from ?? email.sender;
	const decode = bytes.includes('utf-7') || bytes.includes('UTF-7') ? utf7In(bytes) : same;
	const text = decode(present(email.text));
	return {
		get body() {
			return given.toString('utf8', endOfHeaders(given)).replace(/\r\n?/g, '\n');
		},
		headers: name => email.headers.filter(({key}) => key === name).map(({value}) => value),
		subject: present(email.subject),
		from: from?.address === undefined ? null : {name: from.name, address: from.address},
		html: decode(present(email.html)),
		text: text === null ? null : flowed ? restored(text) : text,
		flowed,
		attachments: email.attachments.map(({filename, mimeType, content: inner}) => ({
			name: filename ?? '',
			type: mimeType,
			content: bytesOf(inner),
		})),
	};
}
