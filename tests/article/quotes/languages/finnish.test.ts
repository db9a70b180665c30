import {testArticles} from './expect.ts';

testArticles('fi', [
	['the verb behind the marks', '”Pato kestää”, sanoi ministeri Anna Berg.', 'Anna Berg: Pato kestää'],
	['the subject before the verb', '”Pato kestää”, Anna Berg sanoo.', 'Anna Berg: Pato kestää'],
	[
		'a dash, and all but the incise',
		'– Olemme tarkastaneet luukut, sanoo Anna Berg. Kaikki toimii.',
		'Anna Berg: Olemme tarkastaneet luukut',
		'Anna Berg: Kaikki toimii.',
	],
	[
		'the next paragraph behind a dash goes on',
		'– Luukut on tarkastettu, sanoo Anna Berg.\n– Kaikki toimii hyvin.',
		'Anna Berg: Luukut on tarkastettu',
		'Anna Berg: Kaikki toimii hyvin.',
	],
	['mukaan', 'Anna Berg tuli. Bergin mukaan ministeriö ”katsoi muualle”.', 'Anna Berg: katsoi muualle'],
	['a title', 'Romaani ”Korkea vesi” ilmestyi keväällä.'],
]);
