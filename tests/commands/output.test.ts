import {spawn} from 'node:child_process';
import {closeSync, openSync, readFileSync, statSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {openOutput} from '../../source/commands/output.ts';
import {folderOfEachTest} from '../library/folder.ts';

const at = folderOfEachTest();

describe('the output', () => {
	const written = (texts: readonly string[]): {sizes: number[]; text: string} => {
		const file = openSync(at('out'), 'w');
		const output = openOutput(file);
		const sizes = texts.map(text => {
			expect(output.write(text)).toBe(true);
			return statSync(at('out')).size;
		});
		output.end();
		closeSync(file);
		return {sizes, text: readFileSync(at('out'), 'utf8')};
	};

	test('writes the first at once, the next when there is enough of it, the rest at the end', () => {
		const {sizes, text} = written(['one\n', 'two\n', 'x'.repeat(70_000), 'end\n']);
		expect(sizes).toEqual([4, 4, 70_008, 70_008]);
		expect(text.endsWith('xend\n')).toBe(true);
	});

	test('counts bytes where characters have several', () => expect(written(['港', 'é', '👍']).text).toBe('港é👍'));

	test('of nothing is nothing', () => expect(written([]).text).toBe(''));

	test('says what the file system refuses', () => {
		const full = openSync('/dev/full', 'w');
		expect(() => openOutput(full).write('one')).toThrow(/ENOSPC/);
		closeSync(full);
	});

	test('says that nobody reads any more, once and quietly', async () => {
		const script = `import {openOutput} from ${JSON.stringify(new URL('../../source/commands/output.ts', import.meta.url).href)};
			const output = openOutput();
			let count = 0;
			while (count < 1000 && output.write('x'.repeat(70_000))) count++;
			process.stderr.write(count < 1000 ? 'gone' : 'all');`;
		const child = spawn('bash', [
			'-c',
			`"$0" --input-type=module-typescript --disable-warning=ExperimentalWarning --disable-warning=MODULE_TYPELESS_PACKAGE_JSON -e "$1" | head -c 10 > /dev/null`,
			process.execPath,
			script,
		]);
		let said = '';
		child.stderr.on('data', data => {
			said += data;
		});
		await new Promise(resolve => child.on('close', resolve));
		expect(said).toBe('gone');
	});
});
