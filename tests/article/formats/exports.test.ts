import {describe, expect, test} from 'vitest';
import type {Document} from '../../../source/article/article.ts';
import {documentsIn} from '../../../source/article/read.ts';
import {inMemory, Refusal} from '../../../source/article/source.ts';
import {zip} from './pack.ts';

async function read(content: string | Uint8Array, path: string): Promise<(Document | string)[]> {
	const found: (Document | string)[] = [];
	try {
		for await (const part of documentsIn(inMemory(Buffer.from(content as string)), {path}))
			found.push('reason' in part ? `${part.item}: ${part.reason}` : part);
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		found.push(error.reason);
	}
	return found;
}

describe('tables', () => {
	const readwise = 'Highlight,Book Title,Book Author,Note,Tags,Highlighted at,Document tags';
	const instapaper = 'URL,Title,Selection,Folder,Timestamp,Tags';
	const raindrop = 'id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite';
	const only = 'only a list of links, without their texts';
	test.each<[string, string[], unknown[]]>([
		[
			'one thing over several rows',
			[readwise, 'One.,Rain,Ann Lee,,sea,2024,', 'Two.,Rain,Ann Lee,Yes.,"wind,sea",2024,new'],
			[{title: 'Rain', byline: ['Ann Lee'], tags: ['sea', 'wind', 'new'], text: 'One.\n\nTwo.\n\nYes.'}],
		],
		[
			'the same title by two',
			[readwise, 'One.,Rain,Ann Lee,,,,', 'Two.,Rain,Bo Cole,,,,'],
			[{item: 'Rain, Ann Lee'}, {item: 'Rain, Bo Cole'}],
		],
		[
			'rows apart',
			[readwise, 'One.,A,,,,,', 'Two.,B,,,,,', 'Three.,A,,,,,'],
			[{text: 'One.\n\nThree.'}, {text: 'Two.'}],
		],
		['a row without a passage', [readwise, ',A,,Only a note.,,,', 'One.,B,,,,,'], [{title: 'B'}]],
		[
			'quotation marks and newlines',
			[readwise, '"He said ""yes"".\n\nThen he left.",A,,,,,'],
			[{text: 'He said "yes".\n\nThen he left.'}],
		],
		[
			'tags in JSON',
			[instapaper, 'https://a.example/,A,One.,Unread,1,"[""sea"",""high wind""]"'],
			[{tags: ['sea', 'high wind'], url: 'https://a.example/'}],
		],
		['tags in broken JSON', [instapaper, 'https://a.example/,A,One.,Unread,1,"[""sea"'], [{tags: []}]],
		[
			'highlights in a column',
			[raindrop, '1,A,A note.,,https://a.example/,,"sea, wind",,,One.,'],
			[{text: 'One.\n\nA note.', tags: ['sea', 'wind']}],
		],
		['too few cells', [readwise, 'One.,A'], [{title: 'A', byline: []}]],
		['too many', [readwise, 'One.,A,,,,,,x,y,z'], [{title: 'A'}]],
		['no rows', [readwise], [only]],
		['links alone', [instapaper, 'https://a.example/,A,,Unread,1,[]'], [only]],
		['escapes', [readwise, 'One\u001B[31m.,"A\u202E",,,,,'], [{title: 'A', text: 'One.'}]],
	])('%s', async (_, lines, expected) => expect(await read(`${lines.join('\n')}\n`, 'a.csv')).toMatchObject(expected));

	test('a quotation mark that never ends is read in time', async () => {
		const began = process.cpuUsage();
		await read(`${readwise}\n"${'x,y\n'.repeat(500_000)}`, 'a.csv');
		expect(process.cpuUsage(began).user).toBeLessThan(5_000_000);
	});
});

describe('wallabag', () => {
	const entry = (more: object): string => JSON.stringify([{is_archived: 0, is_starred: 0, id: 7, ...more}]);
	test.each<[string, object, unknown[]]>([
		[
			'a page',
			{title: 'Rain', content: '<p>It rained.</p>', tags: ['sea', {label: 'wind'}]},
			[{item: '7', title: 'Rain', text: 'It rained.', tags: ['sea', 'wind']}],
		],
		['authors, one or several', {content: '<p>x</p>', published_by: 'Ann Lee'}, [{byline: ['Ann Lee']}]],
		[
			'links within',
			{url: 'https://a.example/b/', content: '<p><a href="../c">x</a></p>'},
			[{blocks: [{inlines: [{href: 'https://a.example/c'}]}]}],
		],
		[
			'notes',
			{content: '<p>x</p>', annotations: [{quote: 'x', text: 'Yes.'}, {quote: ''}, null]},
			[{folded: [{text: 'x\nYes.', reason: 'annotations'}]}],
		],
		['a link alone', {url: 'https://a.example/', content: ''}, ['7: only a link, without its text']],
		['no name', {id: null, url: 'https://a.example/', content: '<p>x</p>'}, [{item: 'https://a.example/'}]],
		['neither', {id: null, content: '<p>x</p>'}, [{item: '1'}]],
		['what is no text', {title: {}, content: ['<p>x</p>']}, ['7: only a link, without its text']],
	])('%s', async (_, more, expected) => expect(await read(entry(more), 'a.json')).toMatchObject(expected));

	test('cut off: what is whole is read', async () =>
		expect(await read(`${entry({content: '<p>x</p>'}).slice(0, -1)}, {"is_arch`, 'a.json')).toMatchObject([
			{text: 'x'},
			'not an article (cut off)',
		]));
});

describe('Omnivore', () => {
	const archive = (things: unknown, more: Record<string, string> = {}): Uint8Array =>
		zip([
			{name: 'metadata_0_to_20.json', content: typeof things === 'string' ? things : JSON.stringify(things)},
			...Object.entries(more).map(([name, content]) => ({name, content})),
		]);
	const page = {'content/rain.html': '<p>It rained.</p>'};
	test.each<[string, Uint8Array, unknown[]]>([
		[
			'a page',
			archive([{slug: 'rain', title: 'Rain', author: 'Ann Lee', labels: ['sea'], siteName: 'Post'}], page),
			[{item: 'rain', title: 'Rain', byline: ['Ann Lee'], tags: ['sea'], site: 'Post', text: 'It rained.'}],
		],
		[
			'with what was marked',
			archive([{slug: 'rain'}], {...page, 'highlights/rain.md': '> It rained.'}),
			[{text: 'It rained.', folded: [{reason: 'highlights'}]}],
		],
		[
			'what was marked alone',
			archive([{slug: 'rain'}], {'highlights/rain.md': '> It rained.\n> All day.\n\nYes.'}),
			[{text: 'It rained.\nAll day.\n\nYes.', blocks: [{kind: 'quotation'}, {kind: 'paragraph'}]}],
		],
		['a link alone', archive([{slug: 'rain'}]), ['rain: only a link, without its text']],
		[
			'a page that is damaged',
			archive([{slug: 'rain'}], {'content/rain.html': '\u0000\u0001'}),
			['rain: not an article (binary data)'],
		],
		[
			'a name that leads out',
			archive([{slug: '../../etc/passwd'}]),
			['../../etc/passwd: only a link, without its text'],
		],
		['things that are none', archive([1, null, 'x', {slug: 'rain'}], page), [{item: 'rain'}]],
		['no list', archive({slug: 'rain'}, page), [{item: 'rain', title: 'rain', text: 'It rained.'}]],
		[
			'damaged: the pages are read all the same',
			archive('[{"slug": ', page),
			['metadata_0_to_20.json: not an article (damaged metadata)', {item: 'rain', text: 'It rained.'}],
		],
		[
			'a page of which nothing is known',
			archive([{slug: 'sun'}], page),
			['sun: only a link, without its text', {item: 'rain'}],
		],
	])('%s', async (_, bytes, expected) => expect(await read(bytes, 'a.zip')).toMatchObject(expected));
});
