import {expect, test} from 'vitest';
import {assemble} from '../../source/article/assemble.ts';
import {emptyDraft} from '../../source/article/draft.ts';

const paragraph = (text: string) => ({kind: 'paragraph' as const, runs: [{text}]});
const german = 'Die Mauer hat Risse, aber niemand will es gewesen sein. '.repeat(12);
const documentOf = (language: string | null, text: string) =>
	assemble({...emptyDraft('text'), title: 'The ice', language, blocks: [paragraph(text)]}, 'ice.txt');

test.each([
	['told by the text', null, german, 'de'],
	['told by the text against its page', 'en-US', german, 'de'],
	['declared, with its region', 'de_AT', german, 'de-AT'],
	['not to be told', null, '12 34 56', null],
])('the language is %s, each time that it is asked for', (_, declared, text, language) => {
	const document = documentOf(declared, text);
	expect([document.language, document.language]).toEqual([language, language]);
});

test('a document is plain JSON in the order of the contract, its language told late as it may be', () => {
	const document = documentOf(null, german);
	const plain = JSON.parse(JSON.stringify(document));
	expect(plain).toEqual({...document});
	expect(Object.keys(plain)).toEqual(
		'path format title byline published modified site url language words minutes text blocks tags sources images folded'.split(
			' ',
		),
	);
	expect(Object.getOwnPropertyDescriptor({...document}, 'language')?.value).toBe('de');
});
