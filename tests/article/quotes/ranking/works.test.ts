import {expect, test} from 'vitest';
import {english} from '../../../../source/article/quotes/ranking/grammar/english.ts';
import {isWork} from '../../../../source/article/quotes/ranking/works.ts';
import {lastAsked} from './reading.ts';

test.each([
	['a book', 'He wrote in his memoir, “Mud and Glory.”', true],
	['with no comma', 'He wrote the novel “Mud.”', true],
	['with small words', 'Her album “Songs for a Low Tide” is out.', true],
	['what is no work', 'He wrote in his diary, “Mud and Glory.”', false],
	['what somebody says in one', 'He wrote in his memoir, “Mud is what I know.”', false],
	['a question', 'He wrote in his memoir, “Why?”', false],
	['what somebody says of one', 'He called the novel a “Glory.”', false],
])('%s', (_rule, text, work) => {
	expect(isWork(lastAsked(text).asked, english())).toBe(work);
});
