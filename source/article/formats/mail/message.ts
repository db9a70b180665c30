/** The bytes of one mail -> its headers, its text, its attachments, by postal-mime. */
import PostalMime, {type Email} from 'postal-mime';
import {mended} from '../../decode.ts';
import {NotAnArticle, Refusal} from '../../source.ts';
import {withBoundary} from './boundary.ts';
import {asWestern, endOfHeaders, reread, withReadableHeaders} from './charset.ts';
import {joinLines} from './lines.ts';
import {decodeUtf7, saysUtf7} from './utf7.ts';

export interface Attachment {
	name: string;
	/** Lower case: "text/html". */
	type: string;
	content: Uint8Array;
}

/** Whether lines of a text that end in a blank run on, `format=flowed`, and whether the blank goes, `delsp=yes`. */
export type Flow = 'none' | 'flowed' | 'tight';

export interface Message {
	/** All of a name, lower case, unfolded, as they stand in the mail. */
	headers(name: string): string[];
	subject: string | null;
	from: {name: string; address: string} | null;
	html: string | null;
	text: string | null;
	flow: Flow;
	attachments: Attachment[];
	/** All behind the headers, as it stands in the mail. */
	body: string;
}

/** Parts in parts; more is no mail that anybody wrote. */
const deepest = 50;
const headerBytes = 2 ** 20;

/** `format=flowed`, and the same at the same length under a name that nobody knows. */
const flowName = ['flowed', 'unf1ow'] as const;

/**
 * The parser joins flowed lines without regard to the marks of quotations before them, so it is not told of them.
 * Gives the bytes themselves where they hold no such text.
 */
function unflowed(bytes: Buffer): {bytes: Buffer; flow: Flow} {
	const found: number[] = [];
	for (let at = bytes.indexOf('=flowed'); at >= 0; at = bytes.indexOf('=flowed', at + 1)) found.push(at + 1);
	for (let at = bytes.indexOf('="flowed'); at >= 0; at = bytes.indexOf('="flowed', at + 1)) found.push(at + 2);
	const stated = found.filter(at => /format="?$/i.test(bytes.toString('latin1', Math.max(0, at - 8), at)));
	if (stated.length === 0) return {bytes, flow: 'none'};
	const copy = Buffer.from(bytes);
	for (const at of stated) copy.write(flowName[1], at, 'latin1');
	const tight = stated.some(at => /\bdelsp="?yes/i.test(bytes.toString('latin1', Math.max(0, at - 80), at + 80)));
	return {bytes: copy, flow: tight ? 'tight' : 'flowed'};
}

const restored = (text: string): string => text.replaceAll(`format=${flowName[1]}`, `format=${flowName[0]}`);

const damage = ({text = '', html = ''}: Pick<Email, 'text' | 'html'>): number =>
	(text + html).split('\uFFFD').length - 1;

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

/** Escapes that only one charset writes: its letters are ASCII to any other. */
const japaneseEscape = /\u001B\$[@B]/;

/** The text and the HTML of a mail, whatever it says of their charset. */
async function wordsOf(email: Email, bytes: Buffer): Promise<Pick<Message, 'text' | 'html'>> {
	const {text = '', html = ''} = email;
	const broken = damage(email);
	if (broken > 0 || japaneseEscape.test(text + html)) {
		const western = await parseAny(asWestern(bytes));
		const again = {text: await reread(western.text ?? ''), html: await reread(western.html ?? '')};
		if (damage(again) <= broken && !japaneseEscape.test(again.text + again.html))
			return {text: present(again.text), html: present(again.html)};
	}
	return {text: present(await mended(text)), html: present(await mended(html))};
}

/** Without what stands before the first header: blank lines, a byte order mark. */
function fromFirstHeader(content: Uint8Array): Buffer {
	const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
	const before = /^(?:\xEF\xBB\xBF)?\s*/.exec(bytes.toString('latin1', 0, 1024))?.[0] ?? '';
	return bytes.subarray(before.length);
}

/** @throws {Refusal} the mail is nested or long beyond measure */
export async function readMessage(content: Uint8Array): Promise<Message> {
	const given = fromFirstHeader(content);
	const {bytes, flow} = unflowed(await withReadableHeaders(joinLines(withBoundary(given))));
	const email = await parseAny(bytes);
	if (email.headers.length === 0) throw new NotAnArticle('a mail without headers');
	const from = email.from ?? email.sender;
	const decode = bytes.includes('utf-7') || bytes.includes('UTF-7') ? utf7In(bytes) : same;
	const words = await wordsOf(email, bytes);
	const text = decode(words.text);
	return {
		get body() {
			return given.toString('utf8', endOfHeaders(given)).replace(/\r\n?/g, '\n');
		},
		headers: name => email.headers.filter(({key}) => key === name).map(({value}) => value),
		subject: present(email.subject),
		from: from?.address === undefined ? null : {name: from.name, address: from.address},
		html: decode(words.html),
		text: text === null || flow === 'none' ? text : restored(text),
		flow,
		attachments: email.attachments.map(({filename, mimeType, content: inner}) => ({
			name: filename ?? '',
			type: mimeType,
			content: bytesOf(inner),
		})),
	};
}
