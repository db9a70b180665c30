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
	/** Names in the archive of the chapters, each once, in reading order. */
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
	let property = '';
	let ncx: string | null = null;
	visitXml(xml, {
		open(element, attributes) {
			property = attributes.property ?? '';
			if (element === 'item') {
				const target = resolveName(attributes.href ?? '', name);
				if (target === null) return;
				manifest.set(attributes.id ?? '', target);
				if (/(?:^|\s)nav(?:\s|$)/.test(attributes.properties ?? '')) book.contents.push(target);
				if (attributes['media-type'] === 'application/x-dtbncx+xml') ncx = target;
			} else if (element === 'itemref' && attributes.linear !== 'no') {
				const target = manifest.get(attributes.idref ?? '');
				if (target !== undefined) spine.add(target);
			}
		},
		close(element, text) {
			if (text === '') return;
			if (element === 'title') book.title ??= text;
			else if (element === 'creator') book.creators.push(text);
			else if (element === 'language') book.language ??= text;
			else if (element === 'date') book.published ??= text;
			else if (element === 'subject') book.subjects.push(text);
			else if (element === 'meta' && property === 'dcterms:modified') book.modified ??= text;
		},
	});
	if (ncx !== null) book.contents.push(ncx);
	book.spine = [...spine].filter(chapter => !book.contents.includes(chapter));
	return book;
}

/** The titles of chapters by their names in the archive, from a table of contents of either kind. */
export function readContents(xml: string, name: string): Map<string, string> {
	const titles = new Map<string, string>();
	let label = '';
	/** Lists of pages and of landmarks have links too. */
	let other = false;
	let link: string | null = null;
	const put = (target: string | null, title: string) => {
		if (target !== null && title !== '' && !titles.has(target)) titles.set(target, title);
	};
	visitXml(xml, {
		open(element, attributes) {
			if (element === 'nav') other = !/^$|\btoc\b/.test(attributes['epub:type'] ?? '');
			else if (element === 'a') link = resolveName(attributes.href ?? '', name);
			else if (element === 'content') put(resolveName(attributes.src ?? '', name), label);
		},
		close(element, text) {
			if (element === 'a' && !other) put(link, text);
			else if (element === 'navlabel') label = text;
		},
	});
	return titles;
}
