import {testArticles} from './expect.ts';

testArticles('sv', [
	[
		'Swedish: a role before the name',
		'”Dammen håller”, säger energiminister Anna Berg. ”Vi har kontrollerat allt”, tillägger hon.',
		'Anna Berg: Dammen håller',
		'Anna Berg: Vi har kontrollerat allt',
	],
	['Swedish: a dash', '– Dammen håller, säger Anna Berg.', 'Anna Berg: Dammen håller'],
	[
		'Swedish: enligt',
		'Enligt rapporten har dammen ”allvarliga sprickor i grunden”.',
		'rapporten: allvarliga sprickor i grunden',
	],
	['Swedish: an adverb before the verb', 'Igår sade Anna Berg: ”Dammen håller.”', 'Anna Berg: Dammen håller.'],
	['Swedish: titles of works', 'Filmen ”Högt vatten” har premiär i dag.'],
]);

testArticles('da', [
	[
		'Danish: a role before the name',
		'»Dæmningen holder,« siger energiminister Anna Berg. »Vi har kontrolleret alt,« tilføjer hun.',
		'Anna Berg: Dæmningen holder,',
		'Anna Berg: Vi har kontrolleret alt,',
	],
	['Danish: a dash', '– Dæmningen holder, siger Anna Berg.', 'Anna Berg: Dæmningen holder'],
	[
		'Danish: ifølge',
		'Ifølge rapporten har dæmningen „alvorlige revner i fundamentet“.',
		'rapporten: alvorlige revner i fundamentet',
	],
]);

testArticles('nb', [
	[
		'Norwegian: a role before the name',
		'«Demningen holder», sier energiminister Anna Berg. – Vi har kontrollert alt.',
		'Anna Berg: Demningen holder',
	],
	['Norwegian: a dash', '– Demningen holder, sier Anna Berg.', 'Anna Berg: Demningen holder'],
]);

testArticles('sv', [
	[
		'the next paragraphs behind a dash go on',
		'– Dammen håller, säger Anna Berg.\n– Vi har mätt.\n– Två gånger.',
		'Anna Berg: Dammen håller',
		'Anna Berg: Vi har mätt.',
		'Anna Berg: Två gånger.',
	],
	[
		'one who is told of before',
		'– Dammen håller, säger Anna Berg.\nGrannen Jan Lind skakar på huvudet.\n– Ingen varnar oss.',
		'Anna Berg: Dammen håller',
		'Jan Lind: Ingen varnar oss.',
	],
	[
		'a question is another’s',
		'– Dammen håller, säger Anna Berg.\n– Hur länge?\n– Länge.',
		'Anna Berg: Dammen håller',
		'?: Hur länge?',
		'?: Länge.',
	],
	['a list', 'Köp detta.\n– Mjölk och ägg.\n– Mjöl.'],
]);
