/** The archive that Omnivore gave its readers: what is known of each article, its page, and what was marked in it. */
import {type Draft, type DraftBlock, emptyDraft} from '../draft.ts';
import {NotAnArticle, Refusal, textOf as textOfBytes} from '../source.ts';
import {isMetadata} from './archive/names.ts';
import type {Packed} from './archive/unzip.ts';
import type {Section} from './format.ts';
import {fragmentBlocks} from './html/fragment.ts';
import {isThing, lineOf, linesOf, type Thing} from './thing.ts';

const textOf = async (file: Packed): Promise<string> => textOfBytes(await file.read(), file.name);

/** The marked passages, without the signs of Markdown that Omnivore set them with. */
function highlightBlocks(markdown: string): DraftBlock[] {
	return markdown
		.split(/\n\s*\n/)
		.map(part => part.trim())
		.filter(part => part !== '')
		.map((part): DraftBlock => {
			const runs = [{text: part.replace(/^> ?/gm, '')}];
			return part.startsWith('>') ? {kind: 'quotation', depth: 1, runs} : {kind: 'paragraph', runs};
		});
}

async function draftOf(thing: Thing, page: Packed | undefined, highlights: Packed | undefined): Promise<Draft> {
	const url = lineOf(thing.url);
	const blocks = page === undefined ? [] : fragmentBlocks(await textOf(page), url);
	const marked = highlights === undefined ? '' : await textOf(highlights).catch(() => '');
	if (blocks.length === 0) blocks.push(...highlightBlocks(marked));
	else if (marked !== '') blocks.push({kind: 'folded', text: marked, reason: 'highlights'});
	if (blocks.length === 0) throw new Refusal('only a link, without its text');
	const author = lineOf(thing.author);
	return {
		...emptyDraft('omnivore'),
		title: lineOf(thing.title),
		byline: author === null ? [] : [author],
		published: lineOf(thing.publishedAt),
		site: lineOf(thing.siteName),
		url,
		tags: linesOf(thing.labels),
		blocks,
	};
}

/** @throws {Refusal} it is damaged */
async function thingsOf(file: Packed): Promise<Thing[]> {
	let things: unknown;
	try {
		things = JSON.parse(await textOf(file));
	} catch {
		throw new NotAnArticle('damaged metadata');
	}
	return Array.isArray(things) ? things.filter(isThing) : [];
}

const page = /^(?:.*\/)?content\/([^/]+)\.html$/;

/** In the order of the metadata, then the pages of which nothing is known. */
export async function* articles(files: readonly Packed[]): AsyncGenerator<Section> {
	const named = new Map(files.map(file => [file.name, file]));
	const known = new Set<Packed>();
	for (const file of files.filter(({name}) => isMetadata(name))) {
		const folder = file.name.slice(0, file.name.lastIndexOf('/') + 1);
		let things: Thing[] = [];
		try {
			things = await thingsOf(file);
		} catch (error) {
			const draft = (): never => {
				throw error;
			};
			yield {item: file.name, draft};
		}
		for (const thing of things) {
			const slug = lineOf(thing.slug) ?? lineOf(thing.id) ?? '';
			const content = named.get(`${folder}content/${slug}.html`);
			const highlights = named.get(`${folder}highlights/${slug}.md`);
			if (content !== undefined) known.add(content);
			yield {item: slug, draft: () => draftOf(thing, content, highlights)};
		}
	}
	for (const file of files) {
		const slug = page.exec(file.name)?.[1];
		if (slug === undefined || known.has(file)) continue;
		const highlights = named.get(file.name.replace(/content\/([^/]+)\.html$/, 'highlights/$1.md'));
		yield {item: slug, draft: async () => ({...(await draftOf({}, file, highlights)), label: slug})};
	}
}
