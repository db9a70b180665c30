/** Queries over entries: `tag:climate person:olav is:unread harbour`; all parts must hold. */
import type {Entry, Mark} from './library.ts';

const includes = (values: readonly (string | null)[], wanted: string): boolean =>
	values.some(value => value?.toLowerCase().includes(wanted) ?? false);

const fields: Record<string, (entry: Entry) => readonly (string | null)[]> = {
	tag: entry => entry.tags,
	person: entry => entry.people,
	author: entry => entry.byline,
	site: entry => [entry.site],
	language: entry => [entry.language],
	source: entry => entry.sources,
	title: entry => [entry.title],
};

/** What the reader made of it. */
const states: Record<string, (mark: Mark | undefined) => boolean> = {
	read: mark => mark?.read ?? false,
	unread: mark => !mark?.read,
	starred: mark => mark?.starred ?? false,
};

/** Whether the marks must be known to answer it. */
export const asksForMarks = (query: string): boolean => /(?:^|\s)is:/.test(query);

const anywhere = (entry: Entry): readonly (string | null)[] => [
	entry.title,
	entry.site,
	entry.path,
	...entry.byline,
	...entry.tags,
	...entry.people,
];

/** A part in quotation marks may hold spaces: `person:"ingrid dahl"`. */
export function parseQuery(query: string): (entry: Entry, mark?: Mark) => boolean {
	const parts = [...query.matchAll(/(?:(\w+):)?(?:"([^"]*)"|(\S+))/g)].map(([, field, quoted, word]) => {
		const read = field === undefined ? anywhere : fields[field];
		const wanted = (quoted ?? word ?? '').toLowerCase();
		const state = field === 'is' ? states[wanted] : undefined;
		if (state) return (_: Entry, mark?: Mark) => state(mark);
		return read
			? (entry: Entry) => includes(read(entry), wanted)
			: (entry: Entry) => includes(anywhere(entry), `${field}:${wanted}`);
	});
	return (entry, mark) => parts.every(part => part(entry, mark));
}
