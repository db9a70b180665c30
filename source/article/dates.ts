/** Dates as pages write them -> ISO 8601. Written by hand: the library for it takes longer to load than all the rest. */

/** The months as pages of some twenty languages write them within a date, short forms included; parted by blanks. */
const names: readonly string[] = [
	'jan januar january janvier janv enero ene gennaio gen janeiro jän jänner januari stycznia ocak ledna tammikuuta января січня ianuarie gener',
	'feb februar february février févr febrero febbraio fevereiro fev februari lutego şubat února helmikuuta февраля лютого februarie febrer',
	'mar märz mär march mars marzo março mrz maart mrt marts marca mart března maaliskuuta марта березня martie març',
	'apr april avril avr abril abr aprile kwietnia nisan dubna huhtikuuta апреля квітня aprilie',
	'may mai mayo maggio mag maio mei maj maja mayıs května toukokuuta мая травня maig',
	'jun juni june juin junio giugno giu junho czerwca haziran června kesäkuuta июня червня iunie juny',
	'jul juli july juillet juil julio luglio lug julho lipca temmuz července heinäkuuta июля липня iulie juliol',
	'aug august août agosto ago augustus augusti sierpnia ağustos srpna elokuuta августа серпня agost',
	'sep sept september septembre septiembre settembre set setembro września eylül září syyskuuta сентября вересня septembrie setembre',
	'oct okt oktober october octobre octubre ottobre ott outubro out października ekim října lokakuuta октября жовтня octombrie',
	'nov november novembre noviembre novembro listopada kasım listopadu marraskuuta ноября листопада noiembrie',
	'dec dez dezember december décembre déc diciembre dic dicembre dezembro grudnia aralık prosince joulukuuta desember декабря грудня decembrie desembre',
];

const months = new Map(names.flatMap((forms, index) => forms.split(' ').map(form => [form, index + 1] as const)));

/** Whether the word is the name of a month, or short for it, in a language that pages are read in. */
export const isMonth = (word: string): boolean => months.has(word.toLowerCase().replace(/\.$/, ''));

const two = (value: number): string => String(value).padStart(2, '0');

function isoDate(year: number, month: number, day: number): string | null {
	const date = new Date(Date.UTC(year, month - 1, day));
	const holds = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
	return holds && year > 1400 && year < 2200 ? `${year}-${two(month)}-${two(day)}` : null;
}

const iso = /(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s?(Z|[+-]\d{2}:?\d{2})?)?/;
/** As mails and feeds write them: `Fri, 19 Jan 2024 08:30:00 +0100`. */
const posted = /(\d{1,2}) ([A-Z][a-z]{2}) (\d{4}) (\d{2}:\d{2})(:\d{2})? ([+-]\d{4}|[A-Z]{1,3})\b/;
const zones: Record<string, string> = {
	Z: 'Z',
	UT: 'Z',
	UTC: 'Z',
	GMT: 'Z',
	EST: '-05:00',
	EDT: '-04:00',
	CST: '-06:00',
	CDT: '-05:00',
	MST: '-07:00',
	MDT: '-06:00',
	PST: '-08:00',
	PDT: '-07:00',
};
const dayFirst = /(\d{1,2})(?:st|nd|rd|th|er|\.)?\s+(?:de\s+)?(\p{L}{3,12})\.?,?\s+(?:de\s+)?(\d{4})/u;
const monthFirst = /(\p{L}{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/u;
const slashes = /(\d{4})[/.](\d{1,2})[/.](\d{1,2})|(\d{1,2})[/.](\d{1,2})[/.](\d{4})/;
const cjk = /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/;

/** The first date in `text`, as precise as it is there; null where there is none or it could be read two ways. */
export function parseDate(text: string): string | null {
	const stamp = iso.exec(text);
	if (stamp) {
		const [, year, month, day, time, zone] = stamp;
		const date = isoDate(Number(year), Number(month), Number(day));
		if (!date || !time) return date;
		const offset = zone && zone !== 'Z' && !zone.includes(':') ? `${zone.slice(0, 3)}:${zone.slice(3)}` : (zone ?? '');
		return `${date}T${time}${time.length === 5 ? ':00' : ''}${offset}`;
	}
	const mail = posted.exec(text);
	const postedMonth = mail && months.get(mail[2]!.toLowerCase());
	if (mail && postedMonth) {
		const [, day, , year, time, seconds = ':00', zone] = mail;
		const date = isoDate(Number(year), postedMonth, Number(day));
		return (
			date &&
			`${date}T${time}${seconds}${zones[zone!] ?? (/\d/.test(zone!) ? `${zone!.slice(0, 3)}:${zone!.slice(3)}` : '')}`
		);
	}
	const eastern = cjk.exec(text);
	if (eastern) return isoDate(Number(eastern[1]), Number(eastern[2]), Number(eastern[3]));
	for (const [pattern, dayAt, monthAt] of [[dayFirst, 1, 2] as const, [monthFirst, 2, 1] as const]) {
		const match = pattern.exec(text);
		const month = match && months.get(match[monthAt]!.toLowerCase());
		if (match && month) return isoDate(Number(match[3]), month, Number(match[dayAt]));
	}
	const numbers = slashes.exec(text);
	if (!numbers) return null;
	if (numbers[1]) return isoDate(Number(numbers[1]), Number(numbers[2]), Number(numbers[3]));
	const [first, second, year] = [Number(numbers[4]), Number(numbers[5]), Number(numbers[6])];
	if (numbers[0].includes('.') || first > 12) return isoDate(year, second, first);
	return second > 12 || first === second ? isoDate(year, first, second) : null;
}

/** What stands between the parts of a date, before its time of day, or behind its year. */
const asides = new Set(
	'at am pm a.m p.m a.m. p.m. um uhr h hrs a à as às alle de del of las om uur kl kl. klo den d. o godz godz. г г. р р. r r. rok roku года року в о об saat'.split(
		' ',
	),
);
/** Where they stand behind the year. */
const weekdays = new Set('pazartesi salı çarşamba perşembe cuma cumartesi pazar'.split(' '));
const number = /^\d{1,4}(?:st|nd|rd|th|er|º|\.)?$/;
const numeric = /^(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}[-/.]\d{2}[-/.]\d{2}(?:t[\d:.]+(?:z|[+-]\d\d:?\d\d)?)?)$/;
const clock = /^\d{1,2}[:.h]?(?:\d{2})?(?::\d{2})?(?:[ap]\.?m\.?|uhr|h|hrs)?$/;
const zone = /^(?:[A-Z]{2,5}|[+-]\d{4})$/;

/** What every date alone has: a year, or numbers parted by signs. Most of what is asked has neither. */
export const hasYear = (text: string): boolean => /\d{4}|\d[./-]\d\d/.test(text);

/** Whether the text is a date, a weekday before it and a time behind it perhaps, and nothing else. */
export function isDateAlone(text: string): boolean {
	if (!hasYear(text)) return false;
	const words = text.split(/[\s,|–·()]+|(?<=\s)-(?=\s)/).filter(Boolean);
	let day = false;
	let month = false;
	let year = false;
	for (const [index, word] of words.entries()) {
		const lower = word.toLowerCase();
		if (isMonth(word)) month = true;
		else if (numeric.test(lower)) day = month = year = true;
		else if (number.test(lower)) {
			if (/^\d{4}$/.test(lower)) year = true;
			else day = true;
		} else if (clock.test(lower) || asides.has(lower) || weekdays.has(lower)) continue;
		else if (day && zone.test(word)) continue;
		// The first may be the day of the week.
		else if (index > 0 || !/^\p{L}{2,12}\.?$/u.test(word)) return false;
	}
	return day && month && year && words.length <= 12;
}
