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
	['“ferry”—boat', 1],
	['well-kept, isn’t it?', 3],
	['12 km² at 5.30', 4],
	['one\u00A0two\u3000three\u202Ffour', 4],
	['Größe été', 2],
	['éa 港b', 3],
	['กรุงเทพ', 4],
])('%j has %i words', (text, words) => {
	expect(countWords(text)).toBe(words);
});
