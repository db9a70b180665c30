/** The pipe: one short file over `node -e 0` of the same Node, and 1,000 pages against w3m where it is installed. */
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {alternate, homely, median, newsread, report, wholeProcess} from './measure.ts';
import {longArticle} from './text.ts';

const env = homely();
const story = join(env.HOME!, 'story.txt');
writeFileSync(story, longArticle(5_000));

const one = await alternate(
	{
		bare: () => wholeProcess([process.execPath, '-e', '0'], env),
		export: () => wholeProcess([process.execPath, newsread, 'export', story], env),
	},
	15,
);
const base = median(one.bare);
report('node -e 0', one.bare, base);
report('export of a 5 KB text', one.export, base);

const folder = join(env.HOME!, 'pages');
mkdirSync(folder);
const pages = Array.from({length: 1000}, (_, index) => {
	const path = join(folder, `page-${index}.html`);
	const paragraphs = longArticle(8_000)
		.split('\n\n')
		.slice(1)
		.map(text => `<p>${text}</p>`);
	const rest = `<nav><a href="/">Home</a></nav><article><h1>Ferry ${index}</h1>${paragraphs.join('\n')}</article>`;
	writeFileSync(path, `<!doctype html><html lang="en"><title>Ferry ${index}</title><body>${rest}</body></html>`);
	return path;
});

const all = await alternate(
	{
		newsread: () => wholeProcess([process.execPath, newsread, 'export', folder], env),
		w3m: () => wholeProcess(['sh', '-c', 'for page do w3m -dump -T text/html "$page"; done', 'sh', ...pages], env),
	},
	3,
);
report('1,000 pages, w3m one by one', all.w3m, median(all.w3m));
report('1,000 pages, newsread export', all.newsread, median(all.w3m));
