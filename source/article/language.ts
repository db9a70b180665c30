/** The language of a text, from its script and its commonest words. */
import {hashOn, WordTable} from './word-table.ts';

/** Words that are frequent in a language. */
const common: Readonly<Record<string, string>> = {
	en: 'the of and to in is that was for with on his are by this which had not from they were their have would a it be as he she but has who will one all said its been more when out up after about into them than there what we you i an',
	de: 'der die und das den von ist mit dem des nicht sich auf ein eine auch als nach wie wird sind einen hat aus im zu zum zur er sie es wir ich haben hatte aber bei für am in an werden wurde war einer noch nur über vor dass kann sei sagte keine kein doch wenn so um man uns alles alle ihr ihre seine schon sehr gegen unter durch ohne mehr',
	fr: 'le les des est dans une qui pour pas sur au plus par avec sont cette mais ils été aux nous vous être leur la de et un du en que il elle ne se ce a on son sa ses ont était fait comme tout tous aussi je y où entre après sans deux même selon depuis très bien peut',
	es: 'el los las del que una por con para su como más pero sus este ya fue ha era muy sin sobre también la de y en un se no lo es al le son entre cuando todo esta ser dijo hay nos desde porque me donde durante siempre según todos ahora años uno nada han está hasta dos',
	it: 'il di che della per una sono non con del alla gli dei nel più ha anche delle questo ma come dal era la le un in e si è lo i al da nella ed se ci ho hanno stato suo sua loro quando dopo tutto dalla sul sulla alle ai degli fra detto essere già così cui due molto',
	pt: 'o os da do em um uma não com dos para mais foi ao pelo pela são também até isso mas você seu sua a e de que as no na se por como das ele ela já é à nos nas tem muito quando mesmo depois sem ser disse segundo entre pelos esta foram ainda anos',
	nl: 'de het een van en dat niet zijn op te voor met aan er maar om ook als bij naar wordt hij ze werd in is die was we ik had heeft hebben nog uit dan over door geen kan zo wel zal worden deze dit wat alles meer tot veel zegt onder tegen',
	sv: 'och att det som på är av för den med till inte har om ett var jag men från han kan sig vid i en de vi hon så där när ska nu ut alla efter ha skulle sedan över säger också blir under eller bara mycket varit blev vill',
	da: 'og at det som på er af for den med til ikke har om et var jeg men fra han kan sig ved i en de vi hun så der når skal nu ud alle efter havde blev også siger over eller kun meget være mere hvor deres blevet',
	nb: 'og at det som på er av for den med til ikke har om et var jeg men fra han kan seg ved i en de vi hun så der når skal nå ut alle etter hadde ble også sier over eller bare mye være mer hvor deres blitt',
	fi: 'ja on ei se että hän oli ovat mutta kun myös niin kuin joka ole sen tai jos mukaan vain nyt jo olla hänen mitä sitä tämä olisi kanssa ennen vielä sanoo',
	pl: 'się nie na jest że do jak ale po co jego od dla przez był które już tym być jej czy ich w i z to o za a są tak tylko który która było ze będzie oraz roku może mówi powiedział też przed jednak wszystko',
	cs: 'se na je že do jak ale po co jeho od pro byl které už tím být její či jejich v a s to o za jsou tak jen který která bylo bude také nebo jako podle při jsem jsme není však řekl aby',
	ro: 'și în la cu de pe nu că să din este pentru care mai au fost un o ce dar prin sunt lui ale spus după fi sau cele acest',
	hu: 'a az és hogy nem is egy van volt de meg csak már el ki mint ez még azt ha volna lesz vagy minden mert majd sem amely szerint után közben azonban',
	ca: 'el la els les de i que en un una per amb del no és al es són més com però ha va ser dels seu seva també fins sobre aquest aquesta hi ho què',
	tr: 've bir bu için ile da de olarak daha çok gibi olan kadar ancak sonra ise değil var en ne o ama dedi her ki mi olduğunu şey ben bunu diye yok',
	id: 'dan yang di untuk dengan ini itu dari tidak pada dalam akan ke juga adalah oleh ada bisa kata telah mereka kami saya lebih sudah karena para tersebut',
};

/** Letters that few languages write. */
const letters: Readonly<Record<string, string>> = {
	de: 'ßäöü',
	fr: 'çèêëîïœùû',
	es: 'ñáíóú',
	it: 'èòìù',
	pt: 'ãõçáêôí',
	sv: 'åäö',
	da: 'æøå',
	nb: 'æøå',
	fi: 'äö',
	pl: 'ąęłńśźżć',
	cs: 'řěůšžčýá',
	ro: 'ășțşţâ',
	hu: 'őűáíö',
	ca: 'çàòï',
	tr: 'ğışçöü',
};

/** What one such letter weighs beside a word, and all of a text together. */
const letterWeight = 0.5;
const mostForLetters = 2;

const languages = Object.keys(common);
/** For each word and letter, the places in `languages` of those that use it. */
let index: {words: WordTable<number[]>; letters: Map<string, number[]>} | null = null;

function inverted(table: Readonly<Record<string, string>>, parts: (entry: string) => readonly string[]) {
	const places = new Map<string, number[]>();
	for (const [place, language] of languages.entries())
		for (const part of parts(table[language] ?? '')) {
			const users = places.get(part);
			if (users) users.push(place);
			else places.set(part, [place]);
		}
	return places;
}

/** Scripts that tell the language at once: the first whose letters reach their share of all. */
const scripts: readonly (readonly [language: string, share: number, first: number, last: number])[] = [
	['ja', 0.1, 0x3041, 0x30ff],
	['ko', 0.3, 0xac00, 0xd7a3],
	['zh', 0.3, 0x4e00, 0x9fff],
	['ar', 0.3, 0x620, 0x6d5],
	['he', 0.3, 0x5d0, 0x5ea],
	['ru', 0.3, 0x401, 0x491],
	['el', 0.3, 0x386, 0x3ce],
	['hi', 0.3, 0x904, 0x939],
	['th', 0.3, 0xe01, 0xe3a],
	// Latin letters with the marks of two kinds.
	['vi', 0.05, 0x1ea0, 0x1ef9],
];

/** Letters that other languages of a script have and the script's first does not; the first that is found tells. */
const telling: Readonly<Record<string, readonly (readonly [language: string, letters: RegExp])[]>> = {
	ar: [
		['ur', /[ٹڈڑے]/],
		['fa', /[پچژگ]/],
	],
	ru: [
		['uk', /[іїєґ]/i],
		['sr', /[јљњћђџ]/i],
		// The hard sign is a vowel.
		['bg', /ъ(?![еёюя])/i],
	],
};

/** What the best language must reach: by itself, for each word, and before the next. */
const least = 1.5;
const leastShare = 0.06;
const nearest = 0.85;

/** UTF-16 units looked at. */
const sample = 3000;

const isLetter = (code: number): boolean =>
	code < 128 ? (code | 32) >= 97 && (code | 32) <= 122 : code >= 0xc0 && (code < 0x2000 || code > 0x303f);

function scriptLanguage(text: string): string | null {
	let letters = 0;
	const counts = scripts.map(() => 0);
	for (let index = 0; index < text.length; index++) {
		const code = text.charCodeAt(index);
		if (!isLetter(code)) continue;
		letters++;
		// Latin letters are none of these.
		if (code < 0x370) continue;
		for (let place = 0; place < scripts.length; place++) {
			const script = scripts[place]!;
			if (code < script[2] || code > script[3]) continue;
			counts[place]!++;
			break;
		}
	}
	const script = scripts.find(([, share], place) => counts[place]! > letters * share)?.[0] ?? null;
	const other = script === null ? undefined : telling[script]?.find(([, letters]) => letters.test(text));
	return other?.[0] ?? script;
}

/** BCP 47 from what a source declares (`en_US`, `EN-us`); null where that is no language. */
export function normaliseLanguage(declared: string): string | null {
	try {
		return Intl.getCanonicalLocales(declared.trim().replaceAll('_', '-'))[0] ?? null;
	} catch {
		return null;
	}
}

/** All languages told by their words write Latin letters; lower case. */
const isLatin = (code: number): boolean =>
	(code >= 97 && code <= 122) || (code >= 0xdf && code <= 0x17f && code !== 0xf7) || (code >= 0x218 && code <= 0x21b);

/** Two letters, or null where the text is too short or too mixed to tell. */
export function detectLanguage(text: string): string | null {
	const start = text.slice(0, sample);
	if (/[^\u0000-\u036F\u2000-\u206F]/.test(start)) {
		const language = scriptLanguage(start);
		if (language) return language;
	}
	index ??= {
		words: new WordTable(inverted(common, entry => entry.split(' '))),
		letters: inverted(letters, entry => [...entry]),
	};
	const lower = start.toLowerCase();
	const scores = new Float64Array(languages.length);
	const marked = new Float64Array(languages.length);
	let words = 0;
	for (let at = 0; at < lower.length; at++) {
		const from = at;
		let hash = 0;
		for (; at < lower.length; at++) {
			const code = lower.charCodeAt(at);
			if (!isLatin(code)) break;
			hash = hashOn(hash, code);
		}
		if (at === from) continue;
		words++;
		// A word that many languages have tells little of each.
		const users = index.words.get(lower, from, at, hash);
		if (users) for (const place of users) scores[place]! += 1 / Math.sqrt(users.length);
	}
	for (const letter of lower.match(/[\u00DF-\u021B]/g) ?? []) {
		const writers = index.letters.get(letter) ?? [];
		for (const place of writers) marked[place]! += letterWeight / writers.length;
	}
	let best = 0;
	let second = 0;
	let found: string | null = null;
	for (const [place, language] of languages.entries()) {
		const score = scores[place]! + Math.min(marked[place]!, mostForLetters);
		if (score > best) [second, best, found] = [best, score, language];
		else if (score > second) second = score;
	}
	return best < least || best < words * leastShare || second > best * nearest ? null : found;
}

/** UTF-16 units from which a text is believed rather than its page: templates declare the language of their makers. */
const longEnough = 600;
/** Written so alike that a declaration knows better. */
const alike: ReadonlySet<string> = new Set(['da', 'nb']);

/** The language that a source declares, with its region, unless its text is plainly in another. */
export function languageOf(declared: string | null, text: string): string | null {
	const named = declared === null ? null : normaliseLanguage(declared);
	if (named === null) return detectLanguage(text);
	const base = named.split('-', 1)[0]!;
	const isKnown = base in common || scripts.some(([language]) => language === base);
	if (!isKnown || text.length < longEnough) return named;
	const detected = detectLanguage(text);
	if (detected === null || detected === base || (alike.has(detected) && alike.has(base))) return named;
	return detected;
}
