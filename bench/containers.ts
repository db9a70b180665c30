/** Files of many articles: until the first is written and until it stands in the reader, over `node -e 0`; all of them, and the most memory. */
import {spawn} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {type Member, tar, zip} from '../tests/article/formats/pack.ts';
import {alternate, homely, median, newsread, report, watch, wholeProcess} from './measure.ts';
import {longArticle} from './text.ts';

const env = homely();
const put = (name: string, content: string | Uint8Array): string => {
	const file = join(env.HOME!, name);
	writeFileSync(file, content);
	return file;
};
const body = (characters: number): string =>
	longArticle(characters)
		.split('\n\n')
		.slice(1)
		.map(text => `<p>${text}</p>`)
		.join('\n');
const page = (number: number, characters: number): string =>
	`<!doctype html><html lang="en"><title>Ferry ${number}</title><body><h1>Ferry ${number}</h1>${body(characters)}</body></html>`;
const list = <T>(count: number, make: (index: number) => T): T[] =>
	Array.from({length: count}, (_, index) => make(index));

const pages: Member[] = list(2000, index => ({name: `pages/${index}.html`, content: page(index, 8000)}));
const chapters = list(24, index => `chapter-${index}`);
const book: Member[] = [
	{name: 'mimetype', content: 'application/epub+zip', stored: true},
	{name: 'META-INF/container.xml', content: '<container><rootfile full-path="book.opf"/></container>'},
	{
		name: 'book.opf',
		content: `<package><manifest>${chapters.map(name => `<item id="${name}" href="${name}.html"/>`).join('')}</manifest><spine>${chapters.map(name => `<itemref idref="${name}"/>`).join('')}</spine></package>`,
	},
	...chapters.map((name, index) => ({name: `${name}.html`, content: page(index, 42_000), stored: true})),
];
const feed = list(
	500,
	index =>
		`<item><title>Ferry ${index}</title><guid>${index}</guid><description><![CDATA[${body(2000)}]]></description></item>`,
);
const files = {
	'EPUB of 1 MB': put('book.epub', zip(book)),
	'feed of 500 items': put(
		'feed.rss',
		`<rss version="2.0"><channel><title>Ferries</title>${feed.join('')}</channel></rss>`,
	),
	'zip of 2,000 pages': put('pages.zip', zip(pages)),
	'tar.gz of 2,000 pages': put('pages.tar.gz', gzipSync(tar(pages))),
};

/** Milliseconds until the first byte is written. */
async function first(file: string): Promise<number> {
	const start = performance.now();
	const child = spawn(process.execPath, [newsread, 'export', file], {env, stdio: ['ignore', 'pipe', 'ignore']});
	await new Promise(resolve => child.stdout.once('data', resolve));
	const time = performance.now() - start;
	child.kill('SIGKILL');
	await new Promise(resolve => child.once('close', resolve));
	return time;
}

/** Milliseconds until the first article stands in the list; its catalog is in a home of its own, so nothing is known before. */
async function shown(file: string): Promise<number> {
	const start = performance.now();
	const watched = watch([process.execPath, newsread, file], {...env, ...homely()});
	const time = (await watched.saw('Ferry 0')) - start;
	await watched.end();
	return time;
}

/** Milliseconds and megabytes at most, as Linux counts them, of writing all. */
async function all(file: string): Promise<{time: number; memory: number}> {
	const start = performance.now();
	const child = spawn(process.execPath, [newsread, 'export', file], {env, stdio: 'ignore'});
	let memory = 0;
	const look = setInterval(() => {
		const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
		memory = Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? memory * 1024) / 1024;
	}, 20);
	await new Promise(resolve => child.once('exit', resolve));
	clearInterval(look);
	return {time: performance.now() - start, memory};
}

for (const [name, file] of Object.entries(files)) {
	const times = await alternate(
		{
			bare: () => wholeProcess([process.execPath, '-e', '0'], env),
			first: () => first(file),
			shown: () => shown(file),
		},
		5,
	);
	const base = median(times.bare);
	report(`${name}: first article written`, times.first, base);
	report(`${name}: first article in the reader`, times.shown, base);
	const {time, memory} = await all(file);
	console.log(
		`${`${name}: all written`.padEnd(44)} ${time.toFixed(0).padStart(6)} ms  ${memory.toFixed(0).padStart(6)} MB`,
	);
}
