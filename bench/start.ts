/** Start: the first useful frame of list and article, and the first key answered, over `node -e 0` of the same Node. */
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {alternate, homely, median, newsread, report, watch, wholeProcess} from './measure.ts';
import {longArticle} from './text.ts';

const rounds = 11;
const env = homely();
const article = join(env.HOME!, 'long.txt');
writeFileSync(article, longArticle(60_000));
const samples = fileURLToPath(new URL('../articles', import.meta.url));

/** From the start of the program to the text on its screen, or to the answer to a key that was typed at once. */
async function until(path: string, text: string, keys = ''): Promise<number> {
	const start = performance.now();
	const program = watch([process.execPath, newsread, path], env);
	if (keys) program.pty.write(keys);
	const seen = await program.saw(text);
	await program.end();
	return seen - start;
}

// One start that ends as a person ends it fills the compile cache; those that are measured find it.
const first = watch([process.execPath, newsread, article], env);
await first.saw('paragraph 1 ');
await first.quiet(4000);
await first.end();

const times = await alternate(
	{
		bare: () => wholeProcess([process.execPath, '-e', '0'], env),
		list: () => until(samples, 'A guide to newsread'),
		article: () => until(article, 'paragraph 1 '),
		text: () => until(join(samples, 'bridge-over-the-arden.txt'), 'Nether Arden'),
		markdown: () => until(join(samples, 'the-river-and-the-mill.md'), 'mill'),
		html: () => until(join(samples, 'the-lighthouse-keepers-ledger.html'), 'ledger'),
		help: () => until(samples, 'Everywhere', '?'),
	},
	rounds,
);
const base = median(times.bare);
report('node -e 0', times.bare, base);
report('list, first frame', times.list, base);
report('60 KB article, first frame', times.article, base);
report('sample in text, first frame', times.text, base);
report('sample in Markdown, 6,000 words', times.markdown, base);
report('sample in HTML', times.html, base);
report('help, its key typed at once', times.help, base);
