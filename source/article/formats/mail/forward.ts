/** A mail passed on: what its inner headers say of the letter that it brings. */
import type {Draft, DraftBlock} from '../../draft.ts';
import {wordsOf} from '../html/walk.ts';

/** The line that mail programs write over what they pass on. */
export const forwardLine =
	/^-{2,}\s*(?:original|forwarded|weitergeleitete|ursprüngliche|message d|mensaje|mensagem)\b.*$|^begin forwarded message:?$/i;

export const forwardReason = 'forwarded header';

const names = {
	title: /^(?:subject|betreff|objet|asunto|assunto|oggetto)$/,
	byline: /^(?:from|von|de|da)$/,
	published: /^(?:date|sent|datum|gesendet|envoyé|fecha|enviado|data|inviato)$/,
} as const;

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
