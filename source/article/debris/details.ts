/** Lines that say something about the article: byline, date, agencies, tags. Their content goes to the draft's fields. */
import {expression} from '../expression.ts';
import {capital, latinLetters, letter} from '../latin.ts';
import {datedLine} from './dated.ts';
import type {Line} from './lines.ts';

export interface Details {
	title: string | null;
	byline: string[];
	published: string | null;
	modified: string | null;
	url: string | null;
	tags: string[];
	sources: string[];
}

export const noDetails = (): Details => ({
	title: null,
	byline: [],
	published: null,
	modified: null,
	url: null,
	tags: [],
	sources: [],
});

const agencies = new Set(
	`reuters, ap, associated press, the associated press, afp, agence france-presse, efe, dpa, ansa, lusa, pa,
	pa media, press association, xinhua, tass, kyodo, ani, pti, ians, bloomberg, upi, interfax, anadolu,
	anadolu agency, aa, kna, epd, sid, apa, sda, keystone-sda, europa press, agência brasil, yonhap, rfi, bbc, cnn,
	belga, anp, ritzau, ntb, tt, pap, ctk, mti, cp, the canadian press, canadian press, aap, adnkronos, notimex,
	telam, télam, dw, ria novosti, irna, ukrinform, unb, bss, bernama, antara, jiji, ats, afp-services, colpisa, ots,
	reuters connect`.split(/,\s+/),
);

const isAgency = (name: string): boolean => agencies.has(name.toLowerCase());
const parts = (text: string): string[] =>
	text
		.split(/\s*(?:[,;/&|+]|\s(?:and|und|et|y|e|en|og|och|ve|ja|и|та)\s)\s*/i)
		.map(part =>
			part
				.replace(/^(?:the|die|la|el)\s+(?=\S+$)/i, '')
				.replace(/[.)\]]+$/, '')
				.trim(),
		)
		.filter(Boolean);

const byWord = expression('i')`
	^(?:(?:written|posted|story|report|words|text|reported|geschreven|skrevet|skriven) )?
	(?:
		by|von|par|por|di|da|door|av|af|napsala?|autor(?:in|ka|zy)?|author|auteurs?|autore|autorzy|kirjoittaja
		|yazan|haber|автор(?:ы|и)?
	)(?:\s?:\s?|\s+)(?=\S)
`;
/** A name: capitals, particles, initials; no verb would fit. */
const person = expression('u')`
	^(?:\p{Lu}[\p{L}’'.-]*|de|del|della|di|da|do|dos|la|le|van|von|der|den|bin|al|el|ibn|y|e)
	(?: (?:\p{Lu}[\p{L}’'.-]*|de|del|della|di|da|do|dos|la|le|van|von|der|den|bin|al|el|ibn)){0,4}$
`;

/** @param text names and what they are: "Mara Lindqvist and Jonas Weber, staff writers" */
function takeNames(text: string, details: Details): boolean {
	const names = parts(
		text
			.replace(/\s+[|·•–—-]\s+.*$/, '')
			.replace(/,? (?:for|in|of|staff|senior|correspondent|reporter|editor|political|chief)\b.*$/i, ''),
	);
	const isName = (name: string) => isAgency(name) || (person.test(name) && name.includes(' '));
	if (!names.some(isName)) return false;
	for (const name of names) {
		if (isAgency(name)) details.sources.push(name);
		else if (person.test(name)) details.byline.push(name);
	}
	return true;
}

function takeByline(line: Line, details: Details): boolean {
	const by = line.words > 14 ? null : byWord.exec(line.text);
	if (!by || /[!?]$/.test(line.text) || (line.sentence && line.words > 7)) return false;
	return takeNames(line.text.slice(by[0].length), details);
}

function takeDate(line: Line, edge: boolean, details: Details): boolean {
	const dated = datedLine(line.text, edge);
	if (dated === null) return false;
	details.published ??= dated.published;
	details.modified ??= dated.modified;
	for (const byline of dated.bylines) takeNames(byline, details);
	return true;
}

/** First words of the line that `credit` reads. */
const creditWords = new Set(
	'with mit avec con com source sources quelle quellen fuente fuentes fonte fonti from additional reporting'.split(' '),
);
const credit = expression('i')`
	^\(?(?:
		with|mit|avec|con|com|source|sources|quelle|quellen|fuente|fuentes|fonte|fonti|from
		|additional reporting by|reporting by
	)\b:?(?: (?:additional )?(?:
			material|reporting|information|informationen|inputs?|agencies|informations?|información|informações
			|files|contributions
		)(?: (?:von|from|by|of|de|da|di|do|der|from the))*
	)?[: ]+(.+?)\)?\.?$
`;

function takeSources(line: Line, details: Details): boolean {
	if (line.words > 16) return false;
	const alone = /[)\]]$/.test(line.text) ? /^[([]?([^()[\]]+)[)\]]$/.exec(line.text)?.[1] : undefined;
	const listed =
		(creditWords.has(line.key.split(' ', 1)[0] ?? '') ? credit.exec(line.text)?.[1] : undefined) ??
		alone ??
		(/^[A-Z][\w/, -]*$/.test(line.text) && line.words <= 4 ? line.text : undefined);
	if (!listed) return false;
	const names = parts(listed);
	if (!names.some(isAgency) || !names.every(name => /^\p{Lu}/u.test(name) || isAgency(name))) return false;
	details.sources.push(...names);
	return true;
}

/** What stands before the tags of a line. "Filed under" needs no colon before a list. */
const tagLabel = expression('i')`
	^(?:
		(?:related )?(?:tags?|topics?)|tagged(?: (?:as|with))?|filed (?:under|in)|posted in|key ?words
		|categor(?:y|ies)|in (?:this|the) (?:story|article)|schlag(?:wörter|worte?)|stichw(?:örter|orte?)|themen
		|kategorien?|etiquetas|temas|categorías?|palabras clave|mots[- ]clés|étiquettes|thèmes|catégories?
		|argomenti|etichette|categoria|categorie|palavras-chave|assuntos|marcadores|trefwoorden|onderwerpen
	)(?:\s?:\s?|\s+(?=#)|(?<=filed (?:under|in))\s(?=[^,]{2,30},))
`;
/** "Posted in News | Tagged tides, boats" */
const secondLabel = /^(?:tags?|tagged(?: (?:as|with))?)(?:\s?:)?\s+/i;

/** `(TagsToTranslate)a(T)b`, "Tags: a, b", "Filed under: a", a line of hashtags. */
function takeTags(line: Line, details: Details): boolean {
	const translated = line.text.startsWith('(') ? /^\(tagstotranslate\)/i.exec(line.text) : null;
	if (translated) {
		for (const tag of line.text.slice(translated[0].length).split(/\(t\)/i))
			if (tag.trim()) details.tags.push(tag.trim());
		return true;
	}
	if (line.words > 60 || line.key === '') return false;
	if (line.text.startsWith('#') && /^(?:#[\p{L}\p{N}_]+[\s,]*){2,}$/u.test(line.text)) {
		details.tags.push(...(line.text.match(/[\p{L}\p{N}_]+/gu) ?? []));
		return true;
	}
	if (line.sentence || !/[:#,]/.test(line.text)) return false;
	const label = tagLabel.exec(line.text);
	if (!label) return false;
	const tags = line.text
		.slice(label[0].length)
		.split(/\s*[,;|•·#]\s*|\s\/\s/)
		.map(tag => tag.replace(secondLabel, ''))
		.filter(Boolean);
	if (tags.length === 0 || tags.some(tag => tag.length > 60)) return false;
	details.tags.push(...tags);
	return true;
}

/** "Title: …", "URL: …" as some scrapers write above the text. */
function takeHeader(line: Line, details: Details): string | null {
	if (!line.text.includes(':')) return null;
	const header = /^(title|headline|author|url|link)\s?:\s+(\S.*)$/i.exec(line.text);
	if (!header) return null;
	const [, name = '', value = ''] = header;
	const field = name.toLowerCase();
	if (field === 'author') details.byline.push(...parts(value));
	else if (field === 'url' || field === 'link') {
		if (!/^https?:\/\/\S+$/i.test(value)) return null;
		details.url ??= value;
	} else details.title ??= value;
	return field === 'author' ? 'byline' : field === 'title' || field === 'headline' ? 'title' : 'address';
}

const dateline = new RegExp(`^[${capital}][${letter}.,'’ -]{1,40}\\(([${letter}][${letter} ]{1,20})\\)\\s?[-–—:]`);

/**
 * Takes what the lines say about the article into `details`, and marks a line wholly taken with a reason.
 *
 * @param head whether the line stands at the head or the foot of the text, where alone a name is a byline
 */
export function takeDetails(line: Line, edge: 'head' | 'foot' | null, details: Details): string | null {
	if (takeTags(line, details)) return 'tags';
	const start = line.text.slice(0, 80);
	const agency = /\)\s?[-–—:]/.test(start) ? dateline.exec(latinLetters(start))?.[1] : undefined;
	if (agency && isAgency(agency)) details.sources.push(agency);
	if (line.words > 24 || line.key === '') return null;
	if (takeSources(line, details)) return 'source line';
	if (takeDate(line, edge !== null, details)) return 'date';
	if (edge !== null && takeByline(line, details)) return 'byline';
	return edge === 'head' ? takeHeader(line, details) : null;
}
