import {describe, expect, test} from 'vitest';
import {leads, surname} from '../../../../source/article/names/lexicon/surnames.ts';

describe('surnames', () => {
	test.each([
		['a common one', 'Johnson', 'sure'],
		['with an accent', 'Muñoz', 'sure'],
		['of the last part', 'Mara-Johnson', 'sure'],
		['Scottish', 'MacQuarrel', 'sure'],
		['Irish', 'O’Tyl', 'sure'],
		['Irish, straight', "O'Tyl", 'sure'],
		['Norman', 'Fitztyl', 'sure'],
		['Swedish', 'Tarnsson', 'likely'],
		['Icelandic', 'Tarnsdóttir', 'likely'],
		['Spanish', 'Tarnández', 'likely'],
		['Spanish without accent', 'Tarnandez', 'likely'],
		['Serbian', 'Tarnović', 'likely'],
		['Ukrainian', 'Tarnenko', 'likely'],
		['Polish', 'Tarnowska', 'likely'],
		['Romanian', 'Tarnescu', 'likely'],
		['Greek', 'Tarnopoulos', 'likely'],
		['Armenian', 'Tarnyan', 'likely'],
		['Georgian', 'Tarnashvili', 'likely'],
		['Turkish', 'Tarnoglu', 'likely'],
		['German', 'Tarnmeier', 'likely'],
		['none', 'Tarn', null],
		['a small word', 'johnson', null],
		['Mac alone', 'Mac', null],
		['a mackerel', 'Mackerel', null],
	])('%s: %s', (_, word, is) => expect(surname(word)).toBe(is));

	test.each([
		['Zhang', true],
		['Nguyen', true],
		['Kim', true],
		['Johnson', false],
		['zhang', false],
	])('%s stands first: %s', (word, first) => expect(leads(word)).toBe(first));
});
