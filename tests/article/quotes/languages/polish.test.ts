import {testArticles} from './expect.ts';

testArticles('pl', [
	[
		'a role before the name, the verb alone',
		'„Zapora wytrzyma” – powiedziała minister energii Anna Lis. „Sprawdziliśmy wszystko” – dodała.',
		'Anna Lis: Zapora wytrzyma',
		'Anna Lis: Sprawdziliśmy wszystko',
	],
	[
		'dashes alone',
		'– Zapora wytrzyma – zapewnia burmistrz Jan Kowal. – Sprawdziliśmy wszystko.',
		'Jan Kowal: Zapora wytrzyma',
		'Jan Kowal: Sprawdziliśmy wszystko.',
	],
	[
		'a speech cut by its cue',
		'– Musimy działać teraz – ostrzega Anna Lis – bo zima jest blisko.',
		'Anna Lis: Musimy działać teraz',
		'Anna Lis: bo zima jest blisko.',
	],
	[
		'według',
		'Według rzecznika policji „nikt nie ucierpiał w wypadku”.',
		'rzecznika policji: nikt nie ucierpiał w wypadku',
	],
	['a dash that opens a list', '– Wtorek: otwarcie muzeum'],
	[
		'how somebody says it',
		'Jan Kowal długo milczał. W ostatnim słowie powiedział krótko: „Przepraszam wszystkich”.',
		'Jan Kowal: Przepraszam wszystkich',
	],
]);
