/** What stands below the title: when, how long, who, where. */
import type {Document} from '../article/article.ts';

const months = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December',
];

/** An ISO 8601 date as `19 January 2024`, only as precise as it is. */
export function longDate(iso: string): string {
	const [year, month, day] = iso.slice(0, 10).split('-');
	const name = months[Number(month) - 1];
	return [day && name ? String(Number(day)) : '', name ?? '', year ?? ''].filter(part => part !== '').join(' ');
}

/** Parts in the order in which they stand; each source once. */
export function bylineParts({
	published,
	minutes,
	byline,
	site,
	sources,
}: Pick<Document, 'published' | 'minutes' | 'byline' | 'site' | 'sources'>): string[] {
	const parts = [
		published === null ? '' : longDate(published),
		`${minutes} min`,
		byline.join(', '),
		site ?? '',
		sources.join(', '),
	];
	return parts.filter((part, index) => part !== '' && parts.indexOf(part) === index);
}

/** `caption © credit`, or what there is of it. */
export function captionText({caption, credit, alt}: Document['images'][number]): string {
	const text = caption ?? alt ?? '';
	if (credit === null) return text === '' ? 'image' : text;
	const named = /^(?:©|\(c\)|photo|image|foto|credit)/i.test(credit) ? credit : `© ${credit}`;
	return text === '' ? named : `${text} ${named}`;
}
