/**
 * Shapes of pages as they are read, one folder each. After a change that is meant: `vitest run html-golden --update`,
 * and read what it changed.
 */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {readDocuments} from '../../../source/article/read.ts';

const golden = join(import.meta.dirname, 'html/golden');

test.each(readdirSync(golden).sort())('%s', async shape => {
	const [document] = await readDocuments(readFileSync(join(golden, shape, 'source.html')), {path: `${shape}.html`});
	await expect(`${JSON.stringify(document, null, '\t')}\n`).toMatchFileSnapshot(join(golden, shape, 'expected.json'));
});
