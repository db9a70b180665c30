import {expect, test} from 'vitest';
import {visitXml} from '../../../../source/article/formats/epub/xml.ts';

/** What a visit tells: elements as they open and close, with their attributes and texts. */
function visited(xml: string): string {
	const seen: string[] = [];
	visitXml(xml, {
		open(name, attributes) {
			seen.push(`<${[name, ...Object.entries(attributes).map(([key, value]) => `${key}=${value}`)].join(' ')}>`);
		},
		close: (name, text) => void seen.push(`${text}</${name}>`),
	});
	return seen.join('');
}

test.each([
	['elements', '<a><b>x</b></a>', '<a><b>x</b>x</a>'],
	['names without their prefix', '<dc:Title>x</dc:Title>', '<title>x</title>'],
	['attributes with theirs', '<A opf:Role="x" Id=\'y\'/>', '<a opf:role=x id=y></a>'],
	['blanks in one', '<a> x\n\t y </a>', '<a>x y</a>'],
	['what is within, too', '<a>x<b>y</b>z</a>', '<a><b>y</b>xyz</a>'],
	['entities of XML', '<a b="&quot;">&lt;&amp;&#233;</a>', '<a b="><&é</a>'],
	['plain characters', '<a><![CDATA[<b>]]></a>', '<a><b></a>'],
	['no comments', '<a><!-- b -->x</a>', '<a>x</a>'],
	['no declarations', '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>x</a>', '<a>x</a>'],
	['what is not closed', '<a><b>x', '<a><b>x</b>x</a>'],
	['one after the other', '<a>x</a><b>y</b>', '<a>x</a><b>y</b>'],
	['nothing', '', ''],
])('%s', (_, xml, expected) => expect(visited(xml)).toBe(expected));

test('long texts are left out', () => {
	expect(visited(`<a>${'x'.repeat(1000)}</a>`)).toHaveLength(1007);
	expect(visited(`<a>${'x'.repeat(1001)}</a>`)).toBe('<a></a>');
});
