import {describe, expect, test} from 'vitest';
import {quotesIn, testDialogues} from './expect.ts';

const met = (...lines: string[]) => ['Fog', 'Mara Lind met Jonas Petrel on the dam.', ...lines].join('\n\n');

testDialogues([
	[
		'each turn tells its speaker',
		met('– Where were you? asked Mara Lind.', '– At home, said Jonas Petrel.'),
		'Mara Lind | Mara Lind | Where were you?',
		'Jonas Petrel | Jonas Petrel | At home',
	],
	[
		'two known speakers take turns',
		met('– Where were you? asked Mara Lind.', '– At home, said Jonas Petrel.', '– All night?', '– All night.'),
		'Mara Lind | Mara Lind | Where were you?',
		'Jonas Petrel | Jonas Petrel | At home',
		'Mara Lind | Mara Lind | All night?',
		'Jonas Petrel | Jonas Petrel | All night.',
	],
	[
		'of one known speaker nothing follows for the other',
		met('– Where were you?', '– At home, said Jonas Petrel.', '– All night?', '– All night.'),
		'? | - | Where were you?',
		'Jonas Petrel | Jonas Petrel | At home',
		'? | - | All night?',
		'? | - | All night.',
	],
	[
		'who breaks the turns leaves the others without names',
		met('– Where? asked Mara Lind.', '– At home, said Jonas Petrel.', '– Alone, said Jonas Petrel.', '– All night?'),
		'Mara Lind | Mara Lind | Where?',
		'Jonas Petrel | Jonas Petrel | At home',
		'Jonas Petrel | Jonas Petrel | Alone',
		'? | - | All night?',
	],
	[
		'nobody is told to speak, but somebody asks',
		met('— Where were you?', '— At home.'),
		'? | - | Where were you?',
		'? | - | At home.',
	],
	['a list of sentences', met('– The gate is shut.', '– The road is open.')],
	['a list of things', met('– Rope', '– Lamps', '– Is there salt?')],
	['a list with headwords', met('– Gate: is it shut?', '– Road: it is open.')],
	['one line alone', met('– Where were you? asked Mara Lind.')],
	['a dash within a line', met('The gate – is it shut?', 'The road – it is open.')],
]);

describe('in other languages', () => {
	testDialogues(
		[
			[
				'Spanish',
				'La niebla\n\nMara Lind y Juan Ruiz hablaron en la presa.\n\n—¿Dónde estabas? —preguntó Mara Lind.\n\n—En casa —respondió Juan Ruiz—. Dormía.\n\n—¿Toda la noche?\n\n—Toda la noche.',
				'Mara Lind | Mara Lind | ¿Dónde estabas?',
				'Juan Ruiz | Juan Ruiz | En casa',
				'Juan Ruiz | Juan Ruiz | Dormía.',
				'Mara Lind | Mara Lind | ¿Toda la noche?',
				'Juan Ruiz | Juan Ruiz | Toda la noche.',
			],
		],
		{language: 'es'},
	);
	testDialogues(
		[
			[
				'French',
				'Le brouillard\n\nMara Lind et Jean Morel parlaient sur le barrage.\n\n— Où étiez-vous ? a demandé Mara Lind.\n\n— Chez moi, a répondu Jean Morel.\n\n— Toute la nuit ?\n\n— Toute la nuit.',
				'Mara Lind | Mara Lind | Où étiez-vous ?',
				'Jean Morel | Jean Morel | Chez moi',
				'Mara Lind | Mara Lind | Toute la nuit ?',
				'Jean Morel | Jean Morel | Toute la nuit.',
			],
		],
		{language: 'fr'},
	);
	testDialogues(
		[
			[
				'Swedish',
				'Dimman\n\nAnna Berg mötte Jens Holm vid dammen.\n\n– Var var du? frågade Anna Berg.\n\n– Hemma, sa Jens Holm.\n\n– Hela natten?\n\n– Hela natten.',
				'Anna Berg | Anna Berg | Var var du?',
				'Jens Holm | Jens Holm | Hemma',
				'Anna Berg | Anna Berg | Hela natten?',
				'Jens Holm | Jens Holm | Hela natten.',
			],
		],
		{language: 'sv'},
	);
	testDialogues(
		[
			[
				'Portuguese',
				'A névoa\n\nMara Lind e João Prado falavam na barragem.\n\n— Onde estavas? — perguntou Mara Lind.\n\n— Em casa — respondeu João Prado.\n\n— Toda a noite?',
				'Mara Lind | Mara Lind | Onde estavas?',
				'João Prado | João Prado | Em casa',
				'Mara Lind | Mara Lind | Toda a noite?',
			],
			['Portuguese: a list', 'A lista\n\n– O portão está fechado.\n\n– A estrada está aberta.'],
		],
		{language: 'pt'},
	);
	testDialogues(
		[
			[
				'a language without cues: nobody is named',
				'Sumu\n\n– Missä olit?\n\n– Kotona.',
				'? | - | Missä olit?',
				'? | - | Kotona.',
			],
		],
		{language: 'fi'},
	);
});

test('runs of dashes are read in linear time', async () => {
	const started = process.cpuUsage().user;
	await quotesIn(met('– Where? asked Mara Lind.\n\n– At home, said Jonas Petrel.\n\n– When?'.repeat(3_000)));
	expect((process.cpuUsage().user - started) / 1000).toBeLessThan(2500);
});
