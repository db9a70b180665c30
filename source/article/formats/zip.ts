/** Zip archives of files in other formats, a book or an export of a service among them. */
import {packageKindOf} from '../kinds.ts';
import {NotAnArticle, type Source} from '../source.ts';
import {isHidden, isMetadata} from './archive/names.ts';
import {unzip} from './archive/unzip.ts';
import type {Inner, Section} from './format.ts';

/** @throws {Refusal} it is a document of another program, or cannot be read */
export async function parse(source: Source): Promise<Iterable<Section | Inner> | AsyncIterable<Section>> {
	const files = await unzip(source);
	if (files.some(({name}) => name === 'META-INF/container.xml')) return (await import('./epub.ts')).chapters(files);
	if (files.some(({name}) => isMetadata(name))) return (await import('./omnivore.ts')).articles(files);
	const kind = packageKindOf(files.map(({name}) => name));
	if (kind !== null) throw new NotAnArticle(kind);
	return files.filter(({name}) => !isHidden(name)).map(({name, read}) => ({item: name, content: read}));
}
