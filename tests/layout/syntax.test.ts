import {expect, test} from 'vitest';
import type {Document} from '../../source/article/article.ts';
import {findSyntax} from '../../source/layout/syntax.ts';
import {emptyArticle} from './article.ts';

const documentOf = (code: string, language: string | null): Document => ({
	...emptyArticle,
	text: `Before.\n\n${code}`,
	blocks: [
		{kind: 'paragraph', start: 0, end: 7},
		{kind: 'code', language, start: 9, end: 9 + code.length},
	],
});

test.each([
	[
		'javascript',
		'const depth = 12; // metres\nlog("ice");',
		['keyword const', 'literal 12', 'comment // metres', 'string "ice"'],
	],
	['python', 'def depth():\n    return None', ['keyword def', 'keyword return', 'keyword None']],
	['no-such-language', 'const depth = 12;', []],
	[null, 'const depth = 12;', []],
])('%s: %j', async (language, code, wanted) => {
	const document = documentOf(code, language);
	const found = (await findSyntax(document)).map(({kind, start, end}) => `${kind} ${document.text.slice(start, end)}`);
	expect(found).toEqual(expect.arrayContaining(wanted));
	if (wanted.length === 0) expect(found).toEqual([]);
});
