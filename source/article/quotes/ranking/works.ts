/** Quotations that are titles of works: "in her memoir, “Mud and Glory,”". */
import type {Asked} from './asked.ts';
import type {Tongue} from './grammar/tongue.ts';

/** Short words stay small in titles, in letters. */
const longest = 3;

/** Whether the quotation stands beside what a work is, in capitals as its title. */
export function isWork({passage: {tokens}, at, text, words}: Asked, {works}: Tongue): boolean {
	const beside = tokens[at - 1]?.text === ',' ? at - 2 : at - 1;
	if (words > 8 || !works.has(tokens[beside]?.lower ?? '') || /[!?]$/.test(text)) return false;
	const all = text.match(/\p{L}[\p{L}\p{M}’'-]*/gu) ?? [];
	return all.length > 0 && all.every((word, index) => /^\p{Lu}/u.test(word) || (index > 0 && word.length <= longest));
}
