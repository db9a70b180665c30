import {testArticles} from './expect.ts';

testArticles('nl', [
	['the verb behind the marks', '‘De dam houdt het wel’, zegt Mara Lind.', 'Mara Lind: De dam houdt het wel'],
	[
		'a role before the name',
		'“De dam houdt het wel”, zegt minister Anna Berg. “We hebben alles gecontroleerd”, voegt ze eraan toe.',
		'Anna Berg: De dam houdt het wel',
		'Anna Berg: We hebben alles gecontroleerd',
	],
	['an adverb before the verb', 'Gisteren zei Mara Lind: “De dam houdt het wel.”', 'Mara Lind: De dam houdt het wel.'],
	[
		'volgens',
		'Volgens de advocaat van de bewoners is het plan “een klap in het gezicht”.',
		'de advocaat van de bewoners: een klap in het gezicht',
	],
	['aldus', '“Niemand gelooft ons nog”, aldus Jan de Boer.', 'Jan de Boer: Niemand gelooft ons nog'],
	[
		'an apposition behind the name',
		'Jan de Boer, visser in Oosterveen, noemt het plan “een grote fout”.',
		'Jan de Boer: een grote fout',
	],
	['titles of works', 'De film ‘Hoog water’ draait nu, de roman ‘Een winter aan zee’ komt in mei.'],
	['terms', 'De zogenaamde “Kustvrede” hield twee weken stand.'],
	[
		'two verbs of one subject',
		'Mara Lind begroette de gasten en zei: “Dit is een mooie dag.”',
		'Mara Lind: Dit is een mooie dag.',
	],
]);
