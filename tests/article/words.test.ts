import {expect, test} from 'vitest';
import {countWords} from '../../source/article/words.ts';

test.each([
	['', 0],
	['one  two\tthree', 3],
	['one – two', 2],
	['5 crowns 🚢', 2],
	['河水上涨', 2],
	['渡し船は正午', 3],
	['a ferry 河水 waits', 4],
	['رود بالا آمد', 3],
	['* * *', 0],
])('%j has %i words', (text, words) => {
	expect(countWords(text)).toBe(words);
});
