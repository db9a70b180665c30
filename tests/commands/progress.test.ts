import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {Progress} from '../../source/commands/progress.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('tells now and then of what takes long, and takes it back', () => {
	const written: string[] = [];
	const progress = new Progress(text => written.push(text));
	const after = (milliseconds: number, done: number): string[] => {
		vi.advanceTimersByTime(milliseconds);
		progress.at(done, 20_400);
		return written.splice(0);
	};
	expect(after(499, 1)).toEqual([]);
	expect(after(1, 1200)).toEqual(['newsread: 1,200 of 20,400 files']);
	expect(after(100, 1300)).toEqual([]);
	const back = `\r${' '.repeat(31)}\r`;
	expect(after(100, 1400)).toEqual([back, 'newsread: 1,400 of 20,400 files']);
	progress.clear();
	progress.clear();
	expect(written).toEqual([back]);
});
