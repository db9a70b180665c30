import {expect, test} from 'vitest';
import {english} from '../../../../../source/article/quotes/ranking/grammar/english.ts';
import {bare, FullForms} from '../../../../../source/article/quotes/ranking/naming/full-forms.ts';

test.each([
	['the first run that ends with the word', 'Mara Lind met Otto Lind.', 'Lind', 'Mara Lind'],
	['with its particle', 'Yesterday Jalil de la Cruz slept.', 'Cruz', 'Jalil de la Cruz'],
	['without its title', 'Then Dr. Mara Lind slept.', 'Lind', 'Mara Lind'],
	['without a small word that begins the sentence', 'When Mara Lind slept.', 'Lind', 'Mara Lind'],
	['without a cue that begins it', 'Stated Mara Lind: no.', 'Lind', 'Mara Lind'],
	['as an owner', 'This is Mara Lind’s house.', 'Lind', 'Mara Lind'],
	['not across the end of a sentence', 'They left the Harbour. Lind slept.', 'Lind', null],
	['not a name alone', 'Lind slept.', 'Lind', null],
	['not behind a small word alone', 'The Lind slept.', 'Lind', null],
	['no initials', 'Mara Li slept.', 'Li', null],
])('%s', (_rule, text, last, full) => {
	const forms = new FullForms(text, english());
	expect([forms.of(last), forms.of(last)]).toEqual([full, full]);
});

test.each([
	['Lind’s', 'Lind'],
	["the voters'", 'the voters'],
	['Lind', 'Lind'],
])('bare: %s', (name, expected) => {
	expect(bare(name)).toBe(expected);
});
