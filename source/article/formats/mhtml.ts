/** MHTML: a page saved by a browser with all that belongs to it, of which its own HTML is read. */
import type {Draft} from '../draft.ts';
import {type Bytes, NotAnArticle, Refusal} from '../source.ts';
import {parse as parseHtml} from './html.ts';
import {readMessage} from './mail/message.ts';

/** Bytes of the page itself; pictures behind it do not count. */
const largest = 16 * 2 ** 20;
/** Bytes in which the headers end. */
const beginning = 65_536;

const text = (source: Bytes, start: number, end: number): string =>
	Buffer.from(source.slice(start, end)).toString('latin1');

/** A header of those that a text begins with, unfolded. */
function headerOf(headers: string, name: string): string | null {
	const found = new RegExp(`^${name}:[ \\t]*([^\\r\\n]*(?:\\r?\\n[ \\t][^\\r\\n]*)*)`, 'im').exec(headers);
	return found ? found[1]!.replace(/\r?\n[ \t]+/g, ' ').trim() : null;
}

const headersOf = (part: string): string => part.slice(0, /\r?\n\r?\n/.exec(part)?.index ?? part.length);

/** The bytes of the first part that is HTML: it is a mail of its own. Offsets in bytes. */
function rootOf(source: Bytes, headers: string): Uint8Array {
	const boundary = /boundary=(?:"([^"]+)"|([^\s;]+))/i.exec(headerOf(headers, 'content-type') ?? '');
	if (!boundary) return source.slice(0, Math.min(source.size, largest));
	const mark = `--${boundary[1] ?? boundary[2]}`;
	let start = -1;
	for (let read = beginning; ; read = Math.min(read * 4, largest)) {
		const all = text(source, 0, Math.min(read, source.size));
		start = start < 0 ? all.indexOf(`\n${mark}`, headers.length - 1) : start;
		while (start >= 0) {
			const from = all.indexOf('\n', start + 1) + 1;
			const end = all.indexOf(`\n${mark}`, from);
			const isPage = /^text\/html|^application\/xhtml/i.test(
				headerOf(headersOf(all.slice(from, from + 8192)), 'content-type') ?? '',
			);
			if (from === 0) break;
			if (isPage && end >= 0) return Buffer.from(all.slice(from, end), 'latin1');
			if (isPage && source.size <= read) return Buffer.from(all.slice(from), 'latin1');
			if (isPage || end < 0) break;
			start = end;
		}
		if (read >= source.size) break;
		if (read >= largest) throw new Refusal(`no page in its first ${largest / 2 ** 20} MB`);
	}
	throw new NotAnArticle('no page in it');
}

/** @throws {Refusal} there is no page in it, or one too large */
export async function parse(source: Bytes): Promise<Draft[]> {
	const head = text(source, 0, beginning);
	const headers = headersOf(head);
	const part = await readMessage(rootOf(source, headers));
	if (part.html === null) throw new NotAnArticle('no page in it');
	const address = headerOf(headers, 'snapshot-content-location') ?? part.headers('content-location')[0] ?? null;
	const url = address !== null && /^https?:/i.test(address) ? address : null;
	const subject = headerOf(headers, 'subject');
	return parseHtml({text: part.html, path: ''}).map(draft => ({
		...draft,
		format: 'mhtml',
		title: draft.title ?? subject,
		url: draft.url ?? url,
	}));
}
