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

/** Scripts that tell the language at once, the more telling first. */
const scripts: readonly (readonly [language: string, letters: RegExp])[] = [
	['ja', /[\u3041-\u30FF]/g],
	['ko', /[\uAC00-\uD7A3]/g],
	['zh', /[\u4E00-\u9FFF]/g],
	['fa', /[پچژگ]/g],
	['ar', /[\u0620-\u064A]/g],
	['he', /[\u05D0-\u05EA]/g],
	['uk', /[іїєґ]/gi],
	['ru', /[а-яё]/gi],
	['el', /[α-ωά-ώ]/gi],
	['hi', /[\u0904-\u0939]/g],
	['th', /[\u0E01-\u0E3A]/g],
];

/** Characters looked at. */
const sample = 6000;

function scriptLanguage(text: string): string | null {
	const letters = text.match(/\p{L}/gu)?.length ?? 0;
	for (const [language, pattern] of scripts) {
		const count = text.match(pattern)?.length ?? 0;
		const telling = language === 'fa' || language === 'uk' ? 0.01 : language === 'ja' ? 0.1 : 0.3;
		if (count > 0 && count > letters * telling) return language;
	}
	return null;
}

/** BCP 47 from what a source declares (`en_US`, `EN-us`); null where that is no language. */
export function normaliseLanguage(declared: string): string | null {
	try {
		return Intl.getCanonicalLocales(declared.trim().replaceAll('_', '-'))[0] ?? null;
	} catch {
		return null;
	}
}

/** Two letters, or null where the text is too short or too mixed to tell. */
export function detectLanguage(text: string): string | null {
	const start = text.slice(0, sample);
	if (/[^\u0000-\u036F\u2000-\u206F]/.test(start)) {
		const language = scriptLanguage(start);
		if (language) return language;
	}
	const words = start.toLowerCase().match(/\p{L}+/gu) ?? [];
	const counts = new Map<string, number>();
	for (const word of words)
		for (const language of languagesOf(word)) counts.set(language, (counts.get(language) ?? 0) + 1);
	const [best, second] = [...counts].sort((a, b) => b[1] - a[1]);
	if (!best || best[1] < 3 || best[1] < words.length * 0.06) return null;
	return second && second[1] > best[1] * 0.8 ? null : best[0];
}
