import {expect, test} from 'vitest';
import {documentsIn, readDocuments} from '../../../source/article/read.ts';
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
	[
		'signs of markup that mark nothing',
		`${rss('<item><guid>a&b</guid><title>Fish & chips <3</title><description><![CDATA[1 & 2 < 3]]></description></item>')}</channel></rss>`,
		['a&b'],
	],
	['such signs without end', `${rss('&<'.repeat(many))}`, ['not an article (a broken feed)']],
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

test.each([
	['HTML', '&lt;p&gt;One.&lt;/p&gt;', 'One.'],
	['HTML that is escaped twice', '&amp;lt;p&amp;gt;One &amp;amp;amp; two.&amp;lt;/p&amp;gt;', 'One & two.'],
	['text about HTML', 'Write &amp;lt;x&amp;gt; here.', 'Write <x> here.'],
	['stray signs', 'Fish & chips <3', 'Fish & chips <3'],
	[
		'where it appeared',
		'&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;The post &lt;a&gt;Rain&lt;/a&gt; appeared first on &lt;a&gt;Post&lt;/a&gt;.&lt;/p&gt;',
		'One.',
	],
])('%s', async (_, description, expected) => {
	const [document] = await readDocuments(Buffer.from(`${rss(item('a', description))}</channel></rss>`), {
		path: 'a.rss',
	});
	expect(document!.text).toBe(expected);
});

test('a feed of the first kind of all', async () => {
	const rdf =
		'<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://my.netscape.com/rdf/simple/0.9/">';
	const text = `<?xml version="1.0"?>${rdf}<channel><title>Post</title></channel><item><title>Rain</title><link>https://a.example/1</link></item></rdf:RDF>`;
	const [document] = await readDocuments(Buffer.from(text), {path: 'a.xml'});
	expect(document).toMatchObject({format: 'feed', title: 'Rain', url: 'https://a.example/1'});
});

test('a picture alone is shown above the summary', async () => {
	const content = '<content:encoded>&lt;img src="https://a.example/p.png" alt="A boat"&gt;</content:encoded>';
	const source = `${rss(`<item><description>One.</description>${content}</item>`)}</channel></rss>`;
	const declared = source.replace('<rss', '<rss xmlns:content="http://purl.org/rss/1.0/modules/content/"');
	const [document] = await readDocuments(Buffer.from(declared), {path: 'a.rss'});
	expect(document!.blocks.map(({kind}) => kind)).toEqual(['image', 'paragraph']);
});
