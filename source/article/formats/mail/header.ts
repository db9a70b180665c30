/** What the headers of a mail tell of it. */
import {decodeWords} from 'postal-mime';
import type {Draft, Evidence} from '../../draft.ts';
import type {Message} from './message.ts';

type Told = Pick<Draft, 'title' | 'byline' | 'published' | 'site' | 'url' | 'language' | 'tags'> & {
	evidence: Evidence[];
};

const stamp =
	/(\d{1,2})\s+(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\s+(\d{4})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([+-]\d{4})?/i;
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const two = (value: string | number): string => String(value).padStart(2, '0');

/** The `Date` of a mail in ISO 8601 with its own offset from UTC; what cannot be read stays as it is. */
export function mailDate(header: string): string {
	const found = stamp.exec(header.slice(0, 100));
	if (found) {
		const [, day, month, year, hour, minute, second = '00', zone] = found;
		const offset =
			zone === undefined || zone === '+0000' || zone === '-0000' ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(3)}`;
		const date = `${year}-${two(months.indexOf(month!.toLowerCase()) + 1)}-${two(day!)}`;
		// Zones by name are UTC here: all but "GMT" are obsolete, and the day is what matters.
		return `${date}T${two(hour!)}:${minute}:${second}${offset}`;
	}
	const time = Date.parse(header);
	return Number.isNaN(time) ? header : new Date(time).toISOString();
}

/** "The Weekly" of `The Weekly <weekly.example.org>`, else the name in brackets. */
function listName(header: string): string | null {
	const [, name = '', id = ''] = /^([^<]*)(?:<([^<>]*)>)?/.exec(decodeWords(header)) ?? [];
	return (
		name
			.trim()
			.replace(/^"(.*)"$/, '$1')
			.trim() ||
		id.trim() ||
		null
	);
}

/** Folders that mail programs keep as labels. */
const folders =
	/^(?:inbox|unread|opened|important|sent|starred|archived|trash|spam|chat|drafts?|category .*|all mail)$/i;

const labels = (headers: string[]): string[] =>
	headers
		.flatMap(header => decodeWords(header).split(/[,;]/))
		.map(label => label.trim().replace(/^"(.*)"$/, '$1'))
		.filter(label => label !== '' && !folders.test(label));

/** "Cole, Bo" is Bo Cole, but "Cole, Ltd" is a firm. */
function inOrder(name: string): string {
	const [, family, given] = /^([^,]+),\s*([^,]+)$/.exec(name) ?? [];
	const isTitle =
		given === undefined || /^(?:inc|ltd|llc|gmbh|ag|s\.?a|co|corp|jr|sr|ph\.?d|m\.?d|esq)\b\.?/i.test(given);
	return isTitle ? name : `${given.trim()} ${family!.trim()}`;
}

const link = (header: string | undefined): string | null => /https?:\/\/[^\s<>]+/i.exec(header ?? '')?.[0] ?? null;

export function toldBy(message: Message): Told {
	const {subject, from, headers} = message;
	const [date] = headers('date');
	const [list] = headers('list-id');
	const listed = list === undefined ? null : listName(list);
	const domain = from?.address.split('@')[1]?.trim() || null;
	const name = from === null ? null : inOrder(from.name.trim()) || from.address.trim() || null;
	const told = {
		title: subject,
		byline: name === null ? [] : [name],
		published: date === undefined ? null : mailDate(date),
		site: listed ?? domain,
		url: link(headers('archived-at')[0]),
		language: headers('content-language')[0]?.split(',')[0]?.trim() ?? null,
		tags: labels([...headers('keywords'), ...headers('x-keywords'), ...headers('x-gmail-labels')]),
	};
	const sources = {
		title: 'Subject',
		byline: 'From',
		published: 'Date',
		site: listed === null ? 'domain of From' : 'List-Id',
		url: 'Archived-At',
		language: 'Content-Language',
		tags: 'Keywords',
	} as const satisfies Partial<Record<Evidence['field'], string>>;
	const fields = Object.keys(sources) as (keyof typeof sources)[];
	const evidence = fields.filter(field => told[field]?.length).map(field => ({field, source: sources[field]}));
	return {...told, evidence};
}
