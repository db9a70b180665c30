/** Services whose tables are known, by the columns they name in the first line. */

export interface Service {
	/** Columns that no other table has all of. */
	sign: readonly string[];
	/** The column of what was marked or quoted; undefined where there is none but links. */
	passage?: string;
	/** The column of what the reader wrote to it. */
	note?: string;
	title: string;
	author?: string;
	url?: string;
	tags: readonly string[];
}

const services: readonly Service[] = [
	{
		sign: ['Highlight', 'Book Title', 'Highlighted at'],
		passage: 'Highlight',
		note: 'Note',
		title: 'Book Title',
		author: 'Book Author',
		tags: ['Tags', 'Document tags'],
	},
	{
		sign: ['URL', 'Title', 'Selection', 'Folder'],
		passage: 'Selection',
		title: 'Title',
		url: 'URL',
		tags: ['Tags'],
	},
	{
		sign: ['title', 'note', 'excerpt', 'url', 'folder', 'highlights'],
		passage: 'highlights',
		note: 'note',
		title: 'title',
		url: 'url',
		tags: ['tags'],
	},
	{sign: ['title', 'url', 'time_added', 'status'], title: 'title', url: 'url', tags: ['tags']},
	{sign: ['Title', 'URL', 'Document tags', 'Saved date'], title: 'Title', url: 'URL', tags: ['Document tags']},
];

/** The service whose table begins like this. */
export function serviceOf(head: string): Service | undefined {
	const line = head.slice(0, head.indexOf('\n'));
	if (!line.includes(',')) return undefined;
	const names = line.replace(/^\uFEFF/, '').split(',');
	const columns = new Set(names.map(name => name.trim().replace(/^"|"$/g, '')));
	return services.find(({sign}) => sign.every(name => columns.has(name)));
}
