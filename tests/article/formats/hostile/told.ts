/** What a hostile file gives: it has to be read, or refused in one line, soon and without a control character. */
import {expect} from 'vitest';
import {documentsIn} from '../../../../source/article/read.ts';
import {inMemory, Refusal} from '../../../../source/article/source.ts';

const harmful = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]/;
/** Milliseconds of CPU. */
const soon = 5000;

/**
 * Items with the beginning of their text, or `item! why it is not read`; last, `! why no more is`. Fails where that
 * takes long or tells of more than text.
 */
export async function told(content: Uint8Array | string, path: string): Promise<string[]> {
	const lines: string[] = [];
	const began = process.cpuUsage();
	try {
		for await (const part of documentsIn(inMemory(Buffer.from(content as string)), {path}))
			lines.push('reason' in part ? `${part.item}! ${part.reason}` : `${part.item ?? ''}: ${part.text.slice(0, 60)}`);
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		lines.push(`! ${error.reason}`);
	}
	const {user, system} = process.cpuUsage(began);
	expect((user + system) / 1000).toBeLessThan(soon);
	for (const line of lines) expect(line.replaceAll('\n', ' ')).not.toMatch(harmful);
	return lines;
}
