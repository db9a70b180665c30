/** Names the reason for a line that is debris by its own words. */
import {latinLetters} from '../latin.ts';
import {hashOn, WordTable} from '../word-table.ts';
import type {Line} from './lines.ts';
import {patterns} from './patterns/index.ts';
import type {Pattern} from './patterns/pattern.ts';
import {phrases} from './phrases.ts';

/** What is parted by ", ", or by lines. */
const listed = (text: string): string[] => text.trim().split(/, |,?\n\t*/);

const reasons = new Map<string, string>();
for (const [reason, lines] of Object.entries(phrases)) for (const line of listed(lines)) reasons.set(line, reason);

/** Phrases that also stand in articles as headings, list items or answers: debris only where the text is noisy. */
const timid = new Set(
	listed(`
		home, more, video, photos, image, photo, about, about the author, accessibility, tiktok, pinterest, linkedin,
		contact, terms, privacy, help, jobs, top, next, previous, featured, latest, live, play, watch, download, audio,
		transcript, corrections, email, facebook, twitter, instagram, youtube, whatsapp, reddit, pocket, telegram,
		accept, source, follow, save, listen, related, recommended, comment, comments, close, search, sections, link,
		messenger, threads, careers, inicio, cookies, popular, gallery, register, print, ad, ads, mehr, the latest,
		disclaimer, faq, cc, embed, loading, reply, entrar, weiter, zurück, quelle, fuente, anterior, siguiente, kontakt,
		contacto, contato, contatti, über uns, fonte, newsletter, newsletters, abo, delen, zoeken,
		vorige, volgende, lees meer, lees verder, reacties, reageer, aanmelden, nieuwsbrief, registreren, accepteren,
		weigeren, aanbevolen, populair, over ons, patrocinado,
		kommentarer, contribuer, speichern, 印刷, salva, salvar, meny, menü, ara, hem, sök, del, dela, jaa, hae,
		トップ, ランキング, コメント, ホーム, вход, поиск, главная, меню, контакты, kontakty, популярное, популярне, редакция,
		redakcja, redakce, polecane, nahoru, domů, daha fazla, guardar, ouvir, enregistrer, ascolta, escuchar,
		écouter, anhören, vorlesen, feedback, yorumlar, komentarze, komentáře, kommentit, комментарии, коментарі,
		iletişim, regulamin, más información, подписаться, tilaa, wyślij, réagir, forside, 検索, フォロー, abonner
	`),
);

const triggered = new Map<string, Pattern[]>();
for (const pattern of patterns) {
	for (const word of pattern.triggers?.split(', ') ?? []) {
		const called = triggered.get(word);
		if (called) called.push(pattern);
		else triggered.set(word, [pattern]);
	}
}
const byTrigger = new WordTable(triggered);
/** By the character that a line's key begins with: few lines have any to ask. */
const byStart = new Map<string, {start: string; pattern: Pattern}[]>();
for (const pattern of patterns) {
	for (const start of pattern.starts?.split(', ') ?? []) {
		const opening = start.slice(0, 1);
		const called = byStart.get(opening);
		if (called) called.push({start, pattern});
		else byStart.set(opening, [{start, pattern}]);
	}
}
const none: readonly Pattern[] = [];

const longest = (of: readonly Pattern[]): number => Math.max(...of.map(pattern => pattern.words));
/** In words: no pattern is asked of a longer line. */
const reach = {noisy: longest(patterns), clean: longest(patterns.filter(pattern => !pattern.weak))};

const blank = 0x20;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** The patterns that the words of the line call for, in the order of their table. */
function patternsFor({key, text}: Line): Iterable<Pattern> {
	let called: Set<Pattern> | null = null;
	const call = (named: readonly Pattern[] | undefined): void => {
		if (named) for (const pattern of named) called = (called ?? new Set()).add(pattern);
	};
	for (let at = 0; at < key.length; at++) {
		let from = at;
		// "5min" and "12comments" are two words that have lost their space.
		while (isDigit(key.charCodeAt(at))) at++;
		const isNumber = at > from;
		from = at;
		let hash = 0;
		for (; at < key.length && key.charCodeAt(at) !== blank; at++) hash = hashOn(hash, key.charCodeAt(at));
		call(isNumber && at === from ? triggered.get('#') : byTrigger.get(key, from, at, hash));
	}
	if (text.includes('©')) call(triggered.get('©'));
	for (const {start, pattern} of byStart.get(key.slice(0, 1)) ?? [])
		if (key.startsWith(start)) called = (called ?? new Set<Pattern>()).add(pattern);
	if (called === null) return none;
	return called.size > 1 ? patterns.filter(pattern => called?.has(pattern)) : called;
}

/** @param noisy whether the text is full of debris anyway, so that doubtful lines count as debris too */
export function reasonOf(line: Line, noisy: boolean): string | null {
	if (line.words > (noisy ? reach.noisy : reach.clean) || line.key === '') return null;
	if (line.words <= 10) {
		const reason = reasons.get(line.key);
		if (reason && (noisy || !timid.has(line.key)) && !/[?]$/.test(line.text)) return reason;
	}
	for (const pattern of patternsFor(line)) {
		if (line.words > pattern.words || (pattern.weak && !noisy)) continue;
		if (pattern.test.test(latinLetters(line.text))) return pattern.reason;
	}
	return null;
}
