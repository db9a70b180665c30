/** The language of a text, from its script and its commonest words. */

/** Words that are frequent in one language and rare in the others. */
const common: Readonly<Record<string, string>> = {
	en: 'the of and to in is that was for with on his are by this which had not from they were their have would',
	de: 'der die und das den von ist mit dem des nicht sich auf ein eine auch als nach wie wird sind einen hat aus',
	fr: 'le les des est dans une qui pour pas sur au plus par avec sont cette mais ils été aux nous vous être leur',
	es: 'el los las del que una por con para su como más pero sus este ya fue ha era muy sin sobre también',
	it: 'il di che della per una sono non con del alla gli dei nel più ha anche delle questo ma come dal era',
	pt: 'o os da do em um uma não com dos para mais foi ao pelo pela são também até isso mas você seu sua',
	nl: 'de het een van en dat niet zijn op te voor met aan er maar om ook als bij naar wordt hij ze werd',
	sv: 'och att det som på är av för den med till inte har om ett var jag men från han kan sig vid',
	pl: 'się nie na jest że do jak ale po co jego od dla przez był które już tym być jej czy ich',
	tr: 've bir bu için ile da de olarak daha çok gibi olan kadar ancak sonra ise değil var en ne',
};

let index: Map<string, string[]> | null = null;

function languagesOf(word: string): readonly string[] {
	if (!index) {
		index = new Map();
		for (const [language, words] of Object.entries(common)) {
			for (const form of words.split(' ')) index.set(form, [...(index.get(form) ?? []), language]);
		}
	}
	return index.get(word) ?? [];
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
];

/** Letters that one language of a script has and the script's first does not. */
const telling: Readonly<Record<string, readonly [language: string, letters: RegExp]>> = {
	ar: ['fa', /[پچژگ]/],
	ru: ['uk', /[іїєґ]/i],
};

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
	const other = script === null ? undefined : telling[script];
	return other?.[1].test(text) ? other[0] : script;
}

/** BCP 47 from what a source declares (`en_US`, `EN-us`); null where that is no language. */
export function normaliseLanguage(declared: string): string | null {
	try {
		return Intl.getCanonicalLocales(declared.trim().replaceAll('_', '-'))[0] ?? null;
	} catch {
		return null;
	}
}

/** All languages told by their words write Latin letters. */
const latinWord = /[a-z\u00DF-\u00F6\u00F8-\u017F]+/g;

/** Two letters, or null where the text is too short or too mixed to tell. */
export function detectLanguage(text: string): string | null {
	const start = text.slice(0, sample);
	if (/[^\u0000-\u036F\u2000-\u206F]/.test(start)) {
		const language = scriptLanguage(start);
		if (language) return language;
	}
	const words = start.toLowerCase().match(latinWord) ?? [];
	const counts = new Map<string, number>();
	for (const word of words)
		for (const language of languagesOf(word)) counts.set(language, (counts.get(language) ?? 0) + 1);
	const [best, second] = [...counts].sort((a, b) => b[1] - a[1]);
	if (!best || best[1] < 3 || best[1] < words.length * 0.06) return null;
	return second && second[1] > best[1] * 0.8 ? null : best[0];
}
