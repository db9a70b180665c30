/** Zip archives of files in other formats, a book or an export of a service among them. */
import type {Source} from '../source.ts';
import {isHidden, isMetadata} from './archive/names.ts';
import {unzip} from './archive/unzip.ts';
import type {Inner, Section} from './format.ts';

export async function parse(source: Source): Promise<Iterable<Section | Inner> | AsyncIterable<Section>> {
	const files = await unzip(source);
	if (files.some(({name}) => name === 'META-INF/container.xml')) return (await import('./epub.ts')).chapters(files);
	if (files.some(({name}) => isMetadata(name))) return (await import('./omnivore.ts')).articles(files);
	return files.filter(({name}) => !isHidden(name)).map(({name, read}) => ({item: name, content: read}));
}
