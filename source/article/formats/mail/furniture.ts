/** Lines that stand around what a mail says: written by programs that send, forward and answer mail. */
import type {DraftBlock} from '../../draft.ts';
import {expression} from '../../expression.ts';
import {wordsOf} from '../words.ts';
import {forwardLine, forwardReason, isHeader} from './forward.ts';

const notice = 'sender’s notice';
const inBrowser = 'view in browser';
/** The longest such line, in words; a sentence of the letter may hold the same words. */
const longest = 60;
/** Words of the way to the web: people write of browsers, too. */
const shortest = 20;

const reasons: readonly [reason: string, words: RegExp][] = [
	[
		inBrowser,
		expression('i')`
			\b(?:view|read|open|see|display|trouble|problems?|can.?t|unable)\b.{0,60}\b
			(?:browser|online|web ?page|web version|on the web|properly|correctly)\b
			|^(?:web version|view online|read online)\b
			|\bim browser\b
			|\bonline.?(?:version|ansicht)\b
			|\bdans (?:votre|un) navigateur\b
			|\bversion en ligne\b
			|\b(?:en|no) (?:su|tu|el|o|seu) navegador\b
		`,
	],
	[
		'unsubscribe line',
		expression('i')`
			\bunsubscrib
			|\bopt.?out\b
			|\b(?:manage|update|change|edit)\b.{0,30}\b(?:preferences|subscriptions?|settings|profile)\b
			|\b(?:email|subscription) preferences\b
			|\babbestell
			|\bnewsletter abmelden
			|\bvom newsletter ab
			|\bse désabonner
			|\bdésabonn
			|\bdésinscri
			|\bdarse de baja
			|\bcancelar (?:la |tu |a )?(?:suscripción|inscrição)
			|\bdisiscriv
			|\bdescadastr
			|\buitschrijven
		`,
	],
	[
		'why this was sent',
		expression('i')`
			^(?:you(?:'|’)?(?:re| are)|you have) (?:receiv|subscrib|sign|get)
			|\byou (?:are receiving|received|get|got) this (?:e-?mail|message|newsletter|because)
			|\bthis (?:e-?mail|message|newsletter) (?:was|is|has been) (?:sent|delivered|intended)\b
			|\bwas sent to\b.{0,80}@
			|^(?:sie|du) erh(?:a|ä)lt(?:en|st) diese
			|^vous recevez ce
			|^recib(?:e|es|iste) este
		`,
	],
	[
		notice,
		expression('i')`
			\badd (?:us|.{1,40}@.{1,40}|this address) to your (?:address ?book|contacts|safe)
			|\b(?:do not|don(?:'|’)t) reply to this
			|\bplease do not reply\b
			|\bno-?reply\b.{0,40}@
			|^(?:©|\(c\)|copyright\b).{0,200}$
			|\ball rights reserved\b
			|^our (?:mailing|postal) address\b
			|^mailing address\b
			|\bconfidential(?:ity)? (?:notice|and)\b.{0,200}
			|^(?:privacy policy|terms of (?:use|service))\b
		`,
	],
	[
		'share row',
		expression('i')`
			^(?:was )?(?:this )?(?:e-?mail|newsletter)? ?forwarded(?: this e-?mail)?(?: to you)?\?
			|^forward (?:this|to a friend)\b
			|^(?:share|tweet|like|forward|follow)(?: (?:this|us|on|with|to)\b.{0,40})?$
		`,
	],
	[
		'signature',
		expression('i')`
			^(?:sent|sendt|envoyé|enviado|inviato|gesendet|verzonden) (?:
				from|with|depuis|de|desde|do|da|von|mit|vanaf
			) (?:my|mon|mi|meu|mein|meinem|mijn|outlook|yahoo|proton|gmail|mail|mobile)\b.{0,60}$
			|^get outlook for\b
		`,
	],
];

/** The reason for folding a line or a paragraph of a mail; null where it belongs to the letter. */
function furnitureOf(text: string): string | null {
	const line = text.replace(/\s+/g, ' ').trim();
	const count = line.split(' ').length;
	if (line === '' || line.length > 600 || count > longest) return null;
	const found = reasons.find(([, words]) => words.test(line))?.[0] ?? null;
	return found === inBrowser && count > shortest ? null : found;
}

/** Pictures of buttons. */
const buttons = expression('i')`
	^(?:
		(?:the )?(?:
			facebook|twitter|x|instagram|linkedin|youtube|tiktok|threads|mastodon|bluesky|whatsapp|telegram
			|website|rss|e-?mail
		)(?: (?:icon|logo|page))?|logo|icon|spacer|divider|share|like|forward
	)$
`;

const isPicture = (block: DraftBlock): block is Extract<DraftBlock, {kind: 'image'}> => block.kind === 'image';

function foldedIn(block: DraftBlock): DraftBlock {
	if (isPicture(block) && block.caption === null && buttons.test(block.alt?.trim() ?? ''))
		return {kind: 'folded', text: block.alt!.trim(), reason: 'share row'};
	if (block.kind !== 'paragraph' && block.kind !== 'heading' && block.kind !== 'list') return block;
	const text = wordsOf(block);
	if (block.kind === 'paragraph') {
		const lines = block.runs
			.map(run => run.text)
			.join('')
			.trim()
			.split('\n')
			.map(line => line.trim());
		if (forwardLine.test(lines[0]!) || isHeader(lines))
			return {kind: 'folded', text: lines.join('\n'), reason: forwardReason};
	}
	const reason = furnitureOf(text);
	return reason === null ? block : {kind: 'folded', text, reason};
}

/** Words that a line of the foot may have: an address, a row of links. */
const footer = 25;
const closing = new Set(['unsubscribe line', 'why this was sent']);

function isShort(block: DraftBlock): boolean {
	if (block.kind === 'folded' || block.kind === 'rule' || block.kind === 'image') return true;
	return block.kind !== 'quotation' && block.kind !== 'heading' && wordsOf(block).split(' ').length <= footer;
}

/** Folds the lines around the letter, and at its end the short ones behind the line by which one unsubscribes. */
export function foldFurniture(blocks: readonly DraftBlock[]): DraftBlock[] {
	const folded = blocks.map(foldedIn);
	let foot = folded.length;
	while (foot > 0 && isShort(folded[foot - 1]!)) foot--;
	const tail = folded.slice(foot).map(block => (block.kind === 'folded' ? block.reason : ''));
	if (!tail.some(reason => closing.has(reason))) return folded;
	const start = foot + tail.findIndex(reason => closing.has(reason) || reason === notice);
	return folded.map((block, index): DraftBlock => {
		if (index < start || block.kind === 'folded' || block.kind === 'rule' || block.kind === 'image') return block;
		return {kind: 'folded', text: wordsOf(block), reason: 'foot of the mail'};
	});
}

/** Where the letter stands on the web, as its first lines say. */
export function webVersionOf(blocks: readonly DraftBlock[]): string | null {
	for (const block of blocks.slice(0, 12)) {
		if (block.kind !== 'paragraph' || furnitureOf(wordsOf(block)) !== inBrowser) continue;
		const href = block.runs.find(run => run.href !== undefined && /^https?:/i.test(run.href))?.href;
		if (href !== undefined) return href;
	}
	return null;
}
