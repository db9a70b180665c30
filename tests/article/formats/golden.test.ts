/**
 * A folder for each shape of file: `source.*`, a folder itself for an archive, and what it is read as in `expected.json`.
 * After a change that is meant:
 * `vitest run tests/article/formats/golden.test.ts --update`, and read what it changed.
 */
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {readDocuments} from '../../../source/article/read.ts';
import {packed} from './pack.ts';

const folder = join(import.meta.dirname, 'golden');

test.each(readdirSync(folder).sort())('%s', async name => {
	const source = readdirSync(join(folder, name)).find(file => file.startsWith('source'))!;
	const documents = await readDocuments(packed(join(folder, name, source)), {path: source});
	await expect(`${JSON.stringify(documents, null, '\t')}\n`).toMatchFileSnapshot(join(folder, name, 'expected.json'));
});
