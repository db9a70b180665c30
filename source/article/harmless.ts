/**
 * Makes untrusted text harmless: once, after all decoding, where bytes become an Article. Idempotent.
 * What is left holds no control character but newline and tab, no escape sequence, no bidi override or isolate, no
 * lone surrogate, no line or paragraph separator. Joiners stay: scripts and emoji need them.
 */
import {oneLine} from './blanks.ts';
import {expression} from './expression.ts';

/**
 * Escape sequences, whole: OSC and the other strings with their ends, CSI, and two-character ones. Of a string that never
 * ends only the beginning: what follows is text, as in UTF-8 that was read in another charset.
 */
const sequences = expression('g')`
	(?:\u001B[\]PX^_]|[\u009D\u0090\u0098\u009E\u009F])
	(?:[^\u0007\u001B\u0090\u0098\u009C-\u009F\n]{0,4096}(?:\u0007|\u001B\\|\u009C))?
	|(?:\u001B\[|\u009B)[0-?]*[ -/]*[@-~]?
	|\u001B[ -/]*[0-~]?
`;

/** C0 but tab and newline, DEL, C1, soft hyphens, bidi embeddings, overrides and isolates, byte order mark, tag characters. */
const unwanted =
	/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u202A-\u202E\u2066-\u2069\uFEFF\uFFF9-\uFFFB]|\u{E0001}|[\u{E0020}-\u{E007F}]/gu;

/** Of print: ﬁ, ﬂ, ﬀ, ﬃ, ﬄ, ﬅ, ﬆ. Nobody searches for them. */
const ligatures = /[\uFB00-\uFB06]/g;

const separators = /\r\n?|[\u0085\u2028\u2029\u000B\u000C]/g;

/** More combining marks than any script stacks. */
const stacked = /(\p{M}{8})\p{M}+/gu;

/** Where combining marks may stand, so that other text need not ask for all that Unicode calls a mark. */
const mayStack =
	/[\uFE20-\uFE2F]|[\u0300-\u1DFF\u20D0-\u20FF\u2CEF-\u2DFF\u302A-\u302F\u3099-\u309A\uA66F-\uABED\uD800-\uD83B\uD840-\uDBFF\uFB1E]/;

/** Quick look: most text needs nothing of all this. Surrogates are fine in pairs, but for those of tag characters. */
const suspicious =
	/[^\n\t -~\u00A0-\u00AC\u00AE-\u02FF\u0370-\u1FFF\u2010-\u2027\u2030-\u205E\u2070-\uDB3F\uDB41-\uFEFE\uFF00-\uFFF8]/;
/** Quick look too: letters and signs of which none composes with another, so that what holds no other is composed. */
const mayCompose = /[^\u0000-\u02FF\u0400-\u0482\u2010-\u2027\u3001-\u3029\u3041-\u3098\u309F-\u30FE\u4E00-\u9FFF]/;

/** For blocks: keeps newlines and tabs. */
export function harmless(text: string): string {
	const isSuspicious = suspicious.test(text) || !text.isWellFormed();
	const composes = mayCompose.test(text);
	if (!isSuspicious && !composes) return text;
	let clean = text;
	if (isSuspicious) {
		// Nothing is put in a sequence's place, so what it parted may be a sequence itself: again until nothing changes.
		for (let before = ''; before !== clean; ) {
			before = clean;
			clean = clean.replace(separators, '\n').replace(sequences, '').replace(unwanted, '').toWellFormed();
		}
	}
	if (!composes) return clean;
	const composed = clean.normalize('NFC').replace(ligatures, letters => letters.normalize('NFKC'));
	return mayStack.test(composed) ? composed.replace(stacked, '$1') : composed;
}

/** For titles, names and messages: one line, blanks collapsed. */
export function harmlessLine(text: string): string {
	return oneLine(harmless(text)).trim();
}

/** The same of what may not be there: null for that, and where nothing is left to show. */
export const lineOrNull = (text: string | null): string | null => (text === null ? null : harmlessLine(text) || null);
