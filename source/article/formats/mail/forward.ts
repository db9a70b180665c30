/** A mail passed on: what its inner headers say of the letter that it brings. */
import type {Draft, DraftBlock} from '../../draft.ts';
import {expression} from '../../expression.ts';
import {wordsOf} from '../words.ts';

/** The line that mail programs write over what they pass on. */
export const forwardLine =
	/^-{2,}\s*(?:original|forwarded|weitergeleitete|ursprüngliche|message d|mensaje|mensagem)\b.*$|^begin forwarded message:?$/i;

export const forwardReason = 'forwarded header';

/** How a text that is signed by PGP begins, and the signature, and how each ends. */
export const armour: ReadonlyMap<string, string> = new Map([
	['-----BEGIN PGP SIGNED MESSAGE-----', ''],
	['-----BEGIN PGP SIGNATURE-----', '-----END PGP SIGNATURE-----'],
	['-----BEGIN PGP PUBLIC KEY BLOCK-----', '-----END PGP PUBLIC KEY BLOCK-----'],
]);

const names = {
	title: /^(?:subject|betreff|objet|asunto|assunto|oggetto|onderwerp)$/,
	byline: /^(?:from|von|de|da|van)$/,
	published: /^(?:date|sent|datum|gesendet|envoyé|fecha|enviado|data|inviato|verzonden)$/,
} as const;

/** A line of a header as mail programs repeat it over what they quote or pass on. */
export const headerLine = expression('i')`
	^\*?(?:
		from|to|cc|bcc|date|sent|subject|reply-to|importance|attachments|von|an|gesendet|datum|betreff|de|à
		|objet|envoyé|para|asunto|fecha|enviado|assunto|da|a|inviato|oggetto|van|aan|verzonden|onderwerp
	)\s*:\*?\s
`;
const sender = /^\*?(?:from|von|de|da|van)\s*:/i;
const subject = /^\*?(?:subject|betreff|objet|asunto|assunto|oggetto|onderwerp)\s*:/i;

/** Whether lines are such a header, which nothing needs to announce: who, when, what. */
export const isHeader = (lines: readonly string[]): boolean =>
	lines.length >= 3 &&
	sender.test(lines[0]!) &&
	lines.every(line => headerLine.test(line)) &&
	lines.some(line => subject.test(line));

/** A subject of an answer: what it quotes is by another, but the letter is not. */
export const answers = /^\s*(?:re|aw|antw|sv|vs|rép|réf|res|rif|odp)\s*(?:\[\d+\])?\s*:/i;

type Passed = Pick<Draft, 'title' | 'byline' | 'published' | 'site'>;

/** Words that may stand above a letter that is passed on; with more it is a letter of its own. */
const few = 40;

const prefix = /^(?:(?:fwd?|wg|tr|rv|enc)\s*:\s*)+/i;

/** Null where nothing is passed on, or more is said than that. */
export function passedOn(blocks: readonly DraftBlock[]): Passed | null {
	const at = blocks.findIndex(block => block.kind === 'folded' && block.reason === forwardReason);
	const header = blocks[at];
	if (header?.kind !== 'folded') return null;
	const above = blocks.slice(0, at).map(wordsOf).join(' ');
	if (above.split(/\s+/).length > few) return null;
	const values = new Map<string, string>();
	for (const line of header.text.split('\n')) {
		const [, name, value] = /^\*?([^:*]{2,12})\*?:\*?\s+(.+)$/.exec(line.trim().slice(0, 500)) ?? [];
		for (const [field, pattern] of Object.entries(names))
			if (name !== undefined && pattern.test(name.trim().toLowerCase()) && !values.has(field))
				values.set(field, value!);
	}
	const sender = values.get('byline') ?? '';
	const address = /<([^<>\s]+@[^<>\s]+)>|^(\S+@\S+)$/.exec(sender);
	const name = sender
		.replace(/<[^<>]*>/g, '')
		.replace(/^["']|["']\s*$/g, '')
		.trim();
	const title = values.get('title')?.replace(prefix, '') ?? null;
	if (title === null || sender === '') return null;
	return {
		title,
		byline: [name],
		published: values.get('published') ?? null,
		site: (address?.[1] ?? address?.[2])?.split('@')[1] ?? null,
	};
}
