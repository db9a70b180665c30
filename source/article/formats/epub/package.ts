/** What the package file of a book says: what it is called, and what is read in which order. */
import {posix} from 'node:path';
import {visitXml} from './xml.ts';

export interface Book {
	title: string | null;
	creators: string[];
	language: string | null;
	published: string | null;
	modified: string | null;
	subjects: string[];
	/** Names in the archive of the chapters, each once, in reading order; behind them what stands beside it: notes, answers. */
	spine: string[];
	/** Names in the archive of what may be a table of contents, the better first. */
	contents: string[];
}

/** A reference within a book as a name in the archive, without its fragment; null where it leads out of it. */
export function resolveName(reference: string, from: string): string | null {
	let path = reference.replace(/[#?].*$/s, '');
	try {
		path = decodeURIComponent(path);
	} catch {
		// A stray per cent sign: the name is what it says.
	}
	if (path === '' || path.startsWith('/') || /^[a-z][a-z+.-]*:/i.test(path)) return null;
	const name = posix.normalize(posix.join(posix.dirname(from), path));
	return name.startsWith('..') ? null : name;
}

/** The name of the package file, from `META-INF/container.xml`; null where it names none. */
export function packageName(container: string): string | null {
	let found: string | null = null;
	visitXml(container, {
		open(name, attributes) {
			if (name === 'rootfile') found ??= resolveName(attributes['full-path'] ?? '', '');
		},
	});
	return found;
}

/** @param name of the package file in the archive, which its references start from */
export function readPackage(xml: string, name: string): Book {
	const book: Book = {
		title: null,
		creators: [],
		language: null,
		published: null,
		modified: null,
		subjects: [],
		spine: [],
		contents: [],
	};
	const manifest = new Map<string, string>();
	const spine = new Set<string>();
	const beside = new Set<string>();
	/** Who had a part in the book, with what they did, by their identifiers. */
	const creators: {name: string; id: string; role: string}[] = [];
	const roles = new Map<string, string>();
	let creator = {id: '', role: ''};
	let refined = '';
	let property = '';
	let ncx: string | null = null;
	visitXml(xml, {
		open(element, attributes) {
			property = attributes.property ?? '';
			refined = attributes.refines?.replace(/^#/, '') ?? '';
			if (element === 'creator') creator = {id: attributes.id ?? '', role: attributes['opf:role'] ?? ''};
			else if (element === 'item') {
				const target = resolveName(attributes.href ?? '', name);
				if (target === null) return;
				manifest.set(attributes.id ?? '', target);
				if (/(?:^|\s)nav(?:\s|$)/.test(attributes.properties ?? '')) book.contents.push(target);
				if (attributes['media-type'] === 'application/x-dtbncx+xml') ncx = target;
			} else if (element === 'itemref') {
				const target = manifest.get(attributes.idref ?? '');
				if (target !== undefined) (attributes.linear === 'no' ? beside : spine).add(target);
			}
		},
		close(element, text) {
			if (text === '') return;
			if (element === 'title') book.title ??= text;
			else if (element === 'creator') creators.push({name: text, ...creator});
			else if (element === 'meta' && property === 'role' && refined !== '') roles.set(refined, text);
			else if (element === 'language') book.language ??= text;
			else if (element === 'date') book.published ??= text;
			else if (element === 'subject') book.subjects.push(text);
			else if (element === 'meta' && property === 'dcterms:modified') book.modified ??= text;
		},
	});
	if (ncx !== null) book.contents.push(ncx);
	// A book may forget to say in which order it is read.
	const read =
		spine.size > 0 ? [...spine, ...beside] : [...manifest.values()].filter(target => /\.x?html?$/i.test(target));
	book.spine = [...new Set(read)].filter(chapter => !book.contents.includes(chapter));
	const authors = creators.filter(({id, role}) => /^(?:aut)?$/.test(role || (roles.get(id) ?? '')));
	book.creators = (authors.length > 0 ? authors : creators).map(({name}) => name);
	return book;
}

/** A line of a table of contents. */
export interface Entry {
	/** Of the file in the archive. */
	name: string;
	/** The identifier in it where what the line names begins; null for the whole file. */
	fragment: string | null;
	title: string;
	/** 1 for the outermost. */
	depth: number;
}

/** The lines of a table of contents of either kind, each place once. */
export function readContents(xml: string, name: string): Entry[] {
	const entries = new Map<string, Entry>();
	let label = '';
	/** Lists of pages and of landmarks have links too. */
	let other = false;
	let link = '';
	let depth = 0;
	const put = (reference: string, title: string): void => {
		const target = resolveName(reference, name);
		if (target === null || title === '') return;
		const fragment = /#(.+)/s.exec(reference)?.[1] ?? null;
		const place = `${target}#${fragment ?? ''}`;
		if (!entries.has(place)) entries.set(place, {name: target, fragment, title, depth});
	};
	visitXml(xml, {
		open(element, attributes) {
			if (element === 'nav') other = !/^$|\btoc\b/.test(attributes['epub:type'] ?? '');
			else if (element === 'ol' || element === 'navpoint') depth++;
			else if (element === 'a') link = attributes.href ?? '';
			else if (element === 'content') put(attributes.src ?? '', label);
		},
		close(element, text) {
			if (element === 'a' && !other) put(link, text);
			else if (element === 'navlabel') label = text;
			else if (element === 'ol' || element === 'navpoint') depth--;
		},
	});
	return [...entries.values()];
}

/**
 * The lines that part a file into chapters, where one file holds several; none where it is a chapter itself, whatever
 * its sections.
 *
 * @param entries of the file
 * @param alone whether the whole book is one file: a single line for it names the book
 */
export function chaptersIn(entries: readonly Entry[], alone: boolean): readonly Entry[] {
	const depths = [...new Set(entries.map(({depth}) => depth))].sort((a, b) => a - b);
	for (const level of depths) {
		const found = entries.filter(({depth}) => depth === level);
		if (found.length > 1) return found;
		if (!alone) return [];
	}
	return [];
}
