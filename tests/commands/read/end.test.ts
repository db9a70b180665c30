import {expect, test} from 'vitest';
import {toldEnd} from '../../../source/commands/read/end.ts';

test.each<[number | null, NodeJS.Signals | null, string | null]>([
	[0, null, null],
	[1, null, 'the command ended with code 1'],
	[127, null, 'the command ended with code 127'],
	[128, null, 'the command ended with code 128'],
	[255, null, 'the command ended with code 255'],
	[null, 'SIGINT', 'the command was interrupted'],
	[130, null, 'the command was interrupted'],
	[null, 'SIGTERM', 'the command was ended by SIGTERM'],
	[143, null, 'the command was ended by SIGTERM'],
	[null, 'SIGKILL', 'the command was ended by SIGKILL'],
	[137, null, 'the command was ended by SIGKILL'],
])('code %j and signal %j: %j', (code, signal, told) => expect(toldEnd(code, signal)).toBe(told));
