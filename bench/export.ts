/** The pipe: one short file over `node -e 0` of the same Node, and 1,000 texts against w3m, which must be installed. */
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

const folder = join(env.HOME!, 'texts');
mkdirSync(folder);
const text = longArticle(5_000);
const files = Array.from({length: 1000}, (_, index) => join(folder, `ferry-${index}.txt`));
for (const file of files) writeFileSync(file, text);
/** The same text for w3m to wrap: a text file it passes on as it is. */
const page = text
	.split('\n\n')
	.map(paragraph => `<p>${paragraph}</p>`)
	.join('\n');
const whole = join(env.HOME!, 'whole.html');
writeFileSync(whole, page.repeat(files.length));

const all = await alternate(
	{
		export: () => wholeProcess([process.execPath, newsread, 'export', folder], env),
		once: () => wholeProcess(['w3m', '-dump', whole], env),
		each: () => wholeProcess(['sh', '-c', 'for text do w3m -dump "$text"; done', 'sh', ...files], env),
	},
	3,
);
report('1,000 texts, export in one process', all.export, median(all.export));
report('the same text, w3m once', all.once, median(all.export));
report('the same text, w3m file by file', all.each, median(all.export));
