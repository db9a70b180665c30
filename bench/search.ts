/** A search of 2,000 texts: the first, which reads them, and later ones, which ask the index and look through what it finds. */
import {mkdirSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {alternate, homely, median, newsread, report, wholeProcess} from './measure.ts';
import {longArticle} from './text.ts';

const env = homely();
const folder = join(env.HOME!, 'texts');
mkdirSync(folder);
const text = longArticle(5_000);
const number = 2000;
/** Of every fiftieth text: none of the others holds this word. */
const rare = 'bittern';
for (let index = 0; index < number; index++)
	writeFileSync(join(folder, `ferry-${index}.txt`), index % 50 === 0 ? `${text}\n\nA ${rare} rose.\n` : text);

const texts = join(env.HOME!, '.cache', 'newsread', 'texts.db');
const search = (words: string) => wholeProcess([process.execPath, newsread, 'search', words, folder], env);
const first = (words: string): number => {
	for (const end of ['', '-wal', '-shm']) rmSync(texts + end, {force: true});
	return search(words);
};

const times = await alternate(
	{
		unkept: () =>
			wholeProcess([process.execPath, newsread, 'search', rare, folder], {...env, XDG_CACHE_HOME: '/dev/null'}),
		first: () => first(rare),
		rare: () => search(rare),
		expression: () => search(`/${rare}|heron/`),
		common: () => search('the'),
	},
	3,
);
const base = median(times.unkept);
report('2,000 texts read, nothing kept', times.unkept, base);
report('the first search', times.first, base);
report('again, a word of one in fifty', times.rare, base);
report('again, an expression', times.expression, base);
report('again, a word of them all', times.common, base);
console.log(`kept of 5 KB: ${(statSync(texts).size / number / 1000).toFixed(1)} kB`);
