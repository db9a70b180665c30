/** Queries over entries: `tag:climate person:olav site:post harbour`; all parts must hold. */
import type {Entry} from './library.ts';

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

const anywhere = (entry: Entry): readonly (string | null)[] => [
	entry.title,
	entry.site,
	entry.path,
	...entry.byline,
	...entry.tags,
	...entry.people,
];

/** A part in quotation marks may hold spaces: `person:"ingrid dahl"`. */
export function parseQuery(query: string): (entry: Entry) => boolean {
	const parts = [...query.matchAll(/(?:(\w+):)?(?:"([^"]*)"|(\S+))/g)].map(([, field, quoted, word]) => {
		const read = field === undefined ? anywhere : fields[field];
		const wanted = (quoted ?? word ?? '').toLowerCase();
		return read
			? (entry: Entry) => includes(read(entry), wanted)
			: (entry: Entry) => includes(anywhere(entry), `${field}:${wanted}`);
	});
	return entry => parts.every(part => part(entry));
}
