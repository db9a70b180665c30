/** A folder of its own for each test of a file. */
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach} from 'vitest';

/** Gives paths in the folder of the test that runs. */
export function folderOfEachTest(): (...path: string[]) => string {
	let folder = '';
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'newsread-'));
	});
	afterEach(() => rmSync(folder, {recursive: true, force: true}));
	return (...path) => join(folder, ...path);
}
