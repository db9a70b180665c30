/** Photo captions and credits: a line with a credit, and the line above that says the same without it. */
import {capital, latinLetters, letter} from '../latin.ts';
import {keyOf, type Line} from './lines.ts';

export interface Caption {
	caption: string | null;
	credit: string | null;
}

const outlet =
	'\\b(?:reuters|ap|ap photo|afp|getty(?: images)?|epa|efe|dpa|shutterstock|istock|alamy|pa(?: wire| media)?|usa today sports|imago|picture alliance|bloomberg|unsplash|pexels|wikimedia commons|nasa|ansa|lusa)\\b';
const label =
	'(?:photo(?:graph|s)?|image|images|picture|pic|foto|fotos|bild|imagen|crédito|photo credit|image credit|image source|credit|crédit(?: photo)?|photo by|image by|photo courtesy(?: of)?|foto de|foto di)';

/** An expression for the end would look at every character before it. */
const endsInBrackets = (text: string): boolean => ')]'.includes(text.at(text.endsWith('.') ? -2 : -1) ?? ' ');

/** Compiled in a tenth of the time of the expressions below. */
const anyOutlet = new RegExp(outlet, 'i');
const outletBehind = new RegExp(`(?<=(?:[/|]| via | – ) ?)${outlet}`, 'i');

/** Whether a name may stand before the last slash, and behind it an outlet, or the name of one. */
function mayEndWithOutlet(text: string): boolean {
	const slash = text.lastIndexOf('/');
	if (slash < 0 || text.length - slash > longestCredit) return false;
	const before = text.slice(0, slash).trimEnd();
	const word = before.slice(before.lastIndexOf(' ') + 1);
	const name = text.slice(slash + 1).trimStart();
	const isName = word !== word.toLowerCase();
	return isName && (name.charAt(0) !== name.charAt(0).toLowerCase() || anyOutlet.test(name));
}
/** The last word before a colon that a credit may follow. */
const labels = new Set(
	'photo photos photograph photographs image images picture pic foto fotos bild imagen crédito credit source crédit by of courtesy de di'.split(
		' ',
	),
);

function isLabelled(text: string): boolean {
	const colon = text.lastIndexOf(':');
	if (colon < 2 || text.length - colon > longestCredit) return false;
	const label =
		text
			.slice(Math.max(0, colon - 16), colon)
			.trimEnd()
			.split(/[\s.([]/)
			.at(-1) ?? '';
	return labels.has(label.toLowerCase());
}

/** Who has nothing but pictures, or an agency named as it is beside pictures alone. */
const pictures =
	'(?:(?:via |/ ?)(?:AFP|AP|EPA|Reuters|REUTERS)|AP Photo|Getty(?: Images)?|Shutterstock|Alamy|iStock|Unsplash|Depositphotos|Wikimedia Commons)';
/** Before a name. */
const makerNamed =
	/(?:oto|OTO|ograph|mage|ustration|icture|aphic|ideo)s? (?:[Bb]y|BY|via|courtesy|provided|shared|submitted) /;
const aside = '(?:, (?:[Ff]ile|FILE|[Pp]ool))?$';
const endsInPictures = new RegExp(pictures + aside);

/** UTF-16 units. */
const longestCredit = 84;

const name = `[${capital}][${letter}.’'-]+`;

interface Mark {
	/** A cheap look first: an expression costs its compilation when it is first asked. */
	may(text: string): boolean;
	/** The first group is the credit. Asked of {@link latinLetters}, with the flag `d`. */
	credit: RegExp;
	/** Whether it is a whole short line, which is no sentence. */
	whole?: boolean;
}

/** Each finds the credit at the end of a line, or the whole of a short one. */
const marks: Mark[] = [
	{
		may: text => text.includes('©'),
		credit: /\s?©\s?(?!\s?(?:copyright )?(?:19|20)\d\d)([^©]{2,80})$/di,
	},
	{
		may: text => text.includes('via '),
		credit: new RegExp(`\\s\\(?([${letter}. ’'-]{2,60}/ ?via (?:[${capital}][${letter}.]*\\s?){1,3})\\)?\\.?$`, 'd'),
		whole: true,
	},
	{
		may: text => endsInBrackets(text) && anyOutlet.test(text),
		credit: new RegExp(
			`\\s?[([]((?:${label}:? ?|[${letter}. ’'-]{2,50}[/|] ?)${outlet}(?:[/| ,-]+[^()]{2,60})?|${outlet}[/|][^()]{2,60}|(?:ap photo|getty images|shutterstock|istock|alamy)[^()]{0,60})[)\\]]\\.?$`,
			'di',
		),
	},
	{may: endsInBrackets, credit: new RegExp(`\\s?[([](?:${label})\\s?[:/]\\s?([^()]{2,80})[)\\]]\\.?$`, 'di')},
	{may: isLabelled, credit: new RegExp(`(?<=^|[.!?…”’"»)] ?)(?:${label})\\s?:\\s?([^:.]{2,80})\\.?$`, 'di')},
	// Behind words that end no sentence, it may be the writer's: "She asked for credit: nobody gave it."
	{may: isLabelled, credit: new RegExp(`\\s(?:${label})\\s?:\\s?([^:.]{2,80})$`, 'di'), whole: true},
	{
		// "… on Friday. Lena Holm/Getty Images"
		may: mayEndWithOutlet,
		credit: new RegExp(
			`(?<=^.{30,}[.!?…”’"»])\\s?((?:${name} ){0,3}${name} ?/ ?(?:${outlet}|[${capital}][${letter}]+(?: [${capital}][${letter}]+){0,3}))\\.?(?: hide caption)?$`,
			'd',
		),
	},
	{
		// "… on Friday. AFP via Getty Images, FILE"; an agency alone behind a sentence may have written it.
		may: text => endsInPictures.test(text.slice(-40)),
		credit: new RegExp(
			`(?:(?<=^|[.!?…”’"»)] ?)| [|–—-] )((?:(?:[${capital}][${letter}.’'&-]*|via|for|by|of|the)(?: ?[/|,] ?| )){0,8}${pictures})${aside}`,
			'd',
		),
	},
	{
		// "… on Friday. (Lena Holm/Harbour Post)"
		may: text => endsInBrackets(text) && text.includes('/'),
		credit: new RegExp(
			`(?<=[.!?…”’"»]\\s?)\\(((?:[${capital}][${letter}.’'-]* ){1,3}${name} ?/ ?[${capital}][${letter}.’'& -]{2,50})\\)\\.?$`,
			'd',
		),
	},
	{
		// "… on Friday. Photo by Lena Holm", "Illustration by Lena Holm for the Post"
		may: text => makerNamed.test(text.slice(-110)),
		credit: new RegExp(
			`(?<=^|[.!?…”"»] ?)((?:[Pp]hotos?|PHOTO|[Pp]hotographs?|[Ii]mages?|[Ii]llustrations?|[Pp]ictures?|[Gg]raphic|[Vv]ideo) (?:[Bb]y|BY|via|courtesy of|provided by|shared by|submitted by) (?:(?:[${capital}][${letter}\\d.’'&-]*|for|of|on|via|and|the|de|la|da|del|van|von)(?:[ ,/]+|(?=$))){1,9})$`,
			'd',
		),
	},
	{
		may: text => text.startsWith('ourtesy', 1) || text.startsWith('COURTESY'),
		credit: new RegExp(`^((?:[Cc]ourtesy|COURTESY) (?:[Oo]f|OF) (?:the )?[${capital}][^.!?]{2,40})\\.?$`, 'd'),
		whole: true,
	},
	{
		may: text => text.endsWith('hoto') || text.endsWith('HOTO'),
		credit: /(?:(?<=[.!?…”"»]) ?[—–-]?|[—–-] ?)((?:file|courtesy|handout|submitted) photo)$/di,
	},
	{
		may: text => /[Cc]redits?:|CREDITS?:/.test(text),
		credit: /(?<=^|[.!?…”"»] ?)(?:photo|image|picture|video|illustration) credits?: ?(.{2,120})$/di,
	},
	{
		may: text => text.length < 160 && outletBehind.test(text),
		credit: new RegExp(
			`^([${letter}.’' -]{2,60}(?:[/|]+| via | – ) ?${outlet}(?: ?[/|]? ?[${letter} ]{2,30})?)$`,
			'di',
		),
	},
];

/** The caption and credit of a line that bears one; null for any other line. */
export function captionOf(line: Line): Caption | null {
	if (line.words > 90) return null;
	const {text} = line;
	for (const {may, credit: mark, whole} of marks) {
		if ((whole && line.sentence) || !may(text) || line.key === '') continue;
		const found = mark.exec(latinLetters(text));
		const span = found?.indices?.[1];
		const credit = span && text.slice(...span).trim();
		if (!found || !credit) continue;
		const caption = text.slice(0, found.index).trim();
		return {caption: caption === '' ? null : caption, credit};
	}
	return null;
}

/** Whether the line above is the caption once more: some pages hold it as the alternative text too. */
export const repeatsCaption = (line: Line, caption: string | null): boolean =>
	caption !== null && line.key !== '' && line.key === keyOf(caption);
