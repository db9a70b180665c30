/** Mail: its letter, as HTML or as text, and the articles that came with it. */
import {extname} from 'node:path';
import {type Draft, type DraftBlock, type Evidence, emptyDraft} from '../draft.ts';
import {type Bytes, largest, NotAnArticle, Refusal, refuseSize} from '../source.ts';
import type {Inner, Part} from './format.ts';
import {answers, passedOn} from './mail/forward.ts';
import {foldFurniture, webVersionOf} from './mail/furniture.ts';
import {toldBy} from './mail/header.ts';
import {type Attachment, type Message, readMessage} from './mail/message.ts';
import {blocksOfPage} from './mail/page.ts';
import {blocksOfText} from './mail/plain.ts';
import {wordsOf} from './words.ts';

const lengthOf = (blocks: readonly DraftBlock[]): number =>
	blocks.reduce((sum, block) => sum + wordsOf(block).length, 0);

/** Share of the text that the HTML has to hold: some is a picture of the letter, or an excuse. */
const enough = 0.5;

function letterOf(message: Message): DraftBlock[] {
	const {html, text, flow, attachments} = message;
	const page = html === null ? [] : blocksOfPage(html);
	if (text === null) {
		// Where the parts are not parted as the headers say, the letter is in there all the same.
		return page.length === 0 && attachments.length === 0 ? blocksOfText(message.body, 'none') : page;
	}
	if (page.length > 0 && lengthOf(page) >= text.length * enough) return page;
	return blocksOfText(text, flow);
}

function draftOfMessage(message: Message): Draft {
	const letter = letterOf(message);
	const blocks = foldFurniture(letter);
	const {evidence, ...told} = toldBy(message);
	const draft = {...emptyDraft('mail'), ...told, blocks};
	const passed = answers.test(told.title ?? '') ? null : passedOn(blocks);
	if (passed !== null) {
		const isInner = ({field}: Evidence): boolean => field in passed;
		const source = 'the header of what is forwarded';
		const inner = evidence.map(found => (isInner(found) ? {...found, source} : found));
		return {...draft, ...passed, url: webVersionOf(letter), evidence: inner};
	}
	const url = told.url ?? webVersionOf(letter);
	const web: Evidence[] = url === told.url ? [] : [{field: 'url', source: 'the link to its web version'}];
	return {...draft, url, evidence: [...evidence, ...web]};
}

/** Mails in a mail that are read: more than one passes on with all that was passed on before. */
const mostEnclosed = 100;

/**
 * The letter, where it says something, and the mails enclosed in it, and in those.
 *
 * @throws {Refusal} it is no mail, or one beyond measure
 */
export async function lettersOf(bytes: Uint8Array): Promise<Draft[]> {
	const letters: Draft[] = [];
	const enclosures: Inner[] = [];
	const read = async (mail: Uint8Array, item: string): Promise<void> => {
		const message = await readMessage(mail);
		const draft = draftOfMessage(message);
		if (draft.blocks.length > 0) letters.push(item === '' ? draft : {...draft, item});
		const mails = message.attachments.filter(({type}) => type === 'message/rfc822');
		for (const inner of mails) if (enclosures.length < mostEnclosed) enclosures.push(enclosed(inner));
	};
	await read(bytes, '');
	for (const {item, content} of enclosures) {
		try {
			await read(await content(), item);
		} catch (error) {
			// The letter is what was asked for.
			if (!(error instanceof Refusal)) throw error;
		}
	}
	return letters;
}

/** By its name it is read or passed over; what has no extension gets that of its type. */
function enclosed({name, type, content}: Attachment): Inner {
	const end = {'message/rfc822': '.eml', 'text/html': '.html', 'text/markdown': '.md', 'text/plain': '.txt'}[type];
	return {
		item: extname(name) === '' && end !== undefined ? `${name || 'attachment'}${end}` : name || 'attachment',
		content: () => content,
	};
}

/** Apple Mail writes the length of a mail before it, and notes of its own behind. */
function mailIn(source: Bytes): Uint8Array {
	const [line, length] = /^(\d{1,9})[ \t]*\r?\n/.exec(Buffer.from(source.slice(0, 20)).toString('latin1')) ?? [];
	if (line === undefined) return source.slice(0, source.size);
	return source.slice(line.length, Math.min(source.size, line.length + Number(length)));
}

/** Why the text of a mail cannot be read; null where it may have none. */
function unreadable({headers, attachments}: Message): Refusal | null {
	const types = attachments.map(({type}) => type);
	const said = headers('content-type').join(' ');
	if (/multipart\/encrypted|application\/(?:x-)?pkcs7-mime(?!.*signed-data)/i.test(said))
		return new Refusal('encrypted');
	if (/application\/(?:x-)?pkcs7-mime/i.test(said)) return new Refusal('signed in a way that is not read');
	if (types.includes('application/ms-tnef') || attachments.some(({name}) => /^winmail\.dat$/i.test(name)))
		return new Refusal('its text is in winmail.dat, which only Outlook reads');
	return attachments.length === 0 ? new NotAnArticle('a mail without text') : null;
}

const encrypted = /^-----BEGIN PGP MESSAGE-----\s/;

/** The letter, then what is enclosed. @throws {Refusal} it is no mail, or one beyond measure */
export async function* parse(source: Bytes): AsyncGenerator<Part> {
	if (source.size > largest) refuseSize(source.size);
	const message = await readMessage(mailIn(source));
	const draft = draftOfMessage(message);
	const inner = message.attachments.map(enclosed);
	if (encrypted.test(message.text ?? '')) throw new Refusal('encrypted');
	if (draft.blocks.length > 0) yield draft;
	yield* inner;
	const reason = draft.blocks.length > 0 ? null : unreadable(message);
	if (reason !== null) throw reason;
}
