import {expect, test} from 'vitest';
import {documentsIn} from '../../../source/article/read.ts';
import {inMemory, Refusal} from '../../../source/article/source.ts';

/** The items that are read, and last, why no more are. */
async function told(text: string): Promise<string[]> {
	const lines: string[] = [];
	try {
		for await (const document of documentsIn(inMemory(Buffer.from(text)), {path: 'a.rss'}))
			lines.push('reason' in document ? `${document.item}: ${document.reason}` : `${document.item}`);
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		lines.push(error.reason);
	}
	return lines;
}

const rss = (content: string, before = '') => `<?xml version="1.0"?>${before}<rss version="2.0"><channel>${content}`;
const item = (id: string, text = 'Some words.') => `<item><guid>${id}</guid><description>${text}</description></item>`;
const many = 100_000;

const ids = Array.from({length: 3000}, (_, index) => `n${index}`);
/** Longer than one piece; the ends of items stand in the text of every other. */
const long = ids.map((id, index) =>
	item(id, index % 2 ? '<![CDATA[<p>As in </item>\n<item> here.</p>]]>' : 'W'.repeat(300)),
);

test.each<[string, string, string[]]>([
	['long', `${rss(long.join('\n'))}</channel></rss>`, ids],
	[
		'long and cut off',
		`${rss(long.join('\n'))}<item><gu`,
		[...ids, 'broken: what follows the last whole item is not read'],
	],
	['whole', `${rss(item('a') + item('b'))}</channel></rss>`, ['a', 'b']],
	[
		'cut off',
		`${rss(item('a') + item('b'))}<item><gu`,
		['a', 'b', 'broken: what follows the last whole item is not read'],
	],
	['without items', rss('<title>x'), ['not an article (a broken feed)']],
	['a system identifier', `${rss(item('a'), '<!DOCTYPE rss SYSTEM "file:///etc/passwd">')}</channel></rss>`, ['a']],
	[
		'entities',
		`${rss(item('a', '&b;'), '<!DOCTYPE rss [<!ENTITY b "words">]>')}</channel></rss>`,
		['declares entities in XML, which are not read'],
	],
	[
		'entities in an article about them',
		`${rss(item('a', '<![CDATA[<p>An &lt;!ENTITY x "y"> here.</p>]]>'))}</channel></rss>`,
		['a'],
	],
	['nested deep', rss('<a>'.repeat(many)), ['not an article (a broken feed)']],
	['comments that never end', `${'<!--'.repeat(many)}${rss(item('a'))}`, ['not an article (a broken feed)']],
	['sections that never end', rss(item('a', '<![CDATA['.repeat(many))), ['not an article (a broken feed)']],
])('%s', async (_, text, lines) => {
	const before = process.cpuUsage();
	expect(await told(text)).toEqual(lines);
	expect(process.cpuUsage(before).user).toBeLessThan(4_000_000);
});
