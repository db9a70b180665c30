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
	['the verb behind the marks', '“De brug houdt het”, zegt Piet Aalders.', 'Piet Aalders: De brug houdt het'],
	['single marks', '‘De brug houdt het’, zei burgemeester Piet Aalders.', 'Piet Aalders: De brug houdt het'],
	['aldus', '“De brug houdt het”, aldus Piet Aalders.', 'Piet Aalders: De brug houdt het'],
	[
		'volgens',
		'Volgens Piet Aalders is het plan “een schande voor de hele vallei”.',
		'Piet Aalders: een schande voor de hele vallei',
	],
	[
		'a clause with dat',
		'Piet Aalders vindt dat de brug “nog zeker tien jaar meegaat”.',
		'Piet Aalders: nog zeker tien jaar meegaat',
	],
	['a colon', 'Piet Aalders knikt: “Wij gaan niet weg.”', 'Piet Aalders: Wij gaan niet weg.'],
	['an adverb first', 'Gisteren zei Piet Aalders: “Wij gaan niet weg.”', 'Piet Aalders: Wij gaan niet weg.'],
	['a pronoun', 'Minister Sara Bos kwam laat. “De brug houdt het”, zei ze.', 'Sara Bos: De brug houdt het'],
	['a name with a particle', '“De brug houdt het”, zegt Jan van den Berg.', 'Jan van den Berg: De brug houdt het'],
	['a verb in two parts', '“De brug houdt het”, voegt Piet Aalders toe.', 'Piet Aalders: De brug houdt het'],
	['laat weten', '“De weg gaat maandag open”, laat de gemeente weten.', 'de gemeente: De weg gaat maandag open'],
	['a witness', '“We zijn alles kwijt”, vertelt een bewoner.', 'een bewoner: We zijn alles kwijt'],
	[
		'an apposition',
		'Sara Bos, minister van Water, noemt het plan “een grote vergissing”.',
		'Sara Bos: een grote vergissing',
	],
	['a split quotation', '“De brug”, zegt Sara Bos, “houdt het.”', 'Sara Bos: De brug', 'Sara Bos: houdt het.'],
	[
		'a pronoun long behind the name',
		'Vroeg in de ochtend start Jan Bos de motor. Straks is de brug klaar.\n“Ik had het nooit gedacht”, zegt hij.',
		'Jan Bos: Ik had het nooit gedacht',
	],
	[
		'a pronoun behind a woman alone',
		'Vroeg in de ochtend start Anna Bos de motor. Straks is de brug klaar.\n“Ik had het nooit gedacht”, zegt hij.',
		'?: Ik had het nooit gedacht',
	],
]);
