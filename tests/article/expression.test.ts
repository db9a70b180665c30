import {expect, test} from 'vitest';
import {expression} from '../../source/article/expression.ts';

const name = '[A-Z]\\w+';

test.each([
	['one line', expression()`a|b`, /a|b/],
	[
		'several, with the tabs before them',
		expression('iu')`
			^(?:
				ice|pier
			)$
		`,
		/^(?:ice|pier)$/iu,
	],
	['blanks are part of it', expression()` a\n\t b `, / a\n\t b /],
	['escapes are those of a literal', expression('u')`\bn\/a\p{L}\\`, /\bn\/a\p{L}\\/u],
	['a part with a name', expression('g')`by ${name}`, /by [A-Z]\w+/g],
])('%s', (_rule, made, literal) => {
	expect([made.source, made.flags]).toEqual([literal.source, literal.flags]);
});
