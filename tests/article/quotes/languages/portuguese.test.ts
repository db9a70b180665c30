import {testArticles} from './expect.ts';

testArticles('pt', [
	['the verb behind the marks', '“A barragem vai resistir”, disse Mara Lind.', 'Mara Lind: A barragem vai resistir'],
	[
		'a role and the name beside it',
		'“A barragem vai resistir”, afirmou a ministra da Energia, Ana Reis. “Verificámos tudo”, acrescentou.',
		'Ana Reis: A barragem vai resistir',
		'Ana Reis: Verificámos tudo',
	],
	[
		'a role before the verb',
		'O prefeito de Vila Nova, João Prado, afirmou que a decisão é “um tapa na cara dos moradores”.',
		'João Prado: um tapa na cara dos moradores',
	],
	[
		'segundo',
		'Segundo o relatório, a obra “apresenta fissuras graves na base”.',
		'o relatório: apresenta fissuras graves na base',
	],
	['de acordo com', 'De acordo com a polícia, o condutor “seguia muito depressa”.', 'a polícia: seguia muito depressa'],
	[
		'a relative clause',
		'João Prado, que pesca há trinta anos, respondeu: “Nunca vi nada assim”.',
		'João Prado: Nunca vi nada assim',
	],
	['titles of works', 'O filme “Maré Alta” estreia hoje e o romance “Um inverno na costa norte” em maio.'],
	['terms', 'O chamado “Plano Margem” começa em março.'],
	[
		'a dash',
		'— A barragem vai resistir — disse Mara Lind.\n— Ninguém acredita — respondeu João Prado.',
		'Mara Lind: A barragem vai resistir',
		'João Prado: Ninguém acredita',
	],
]);
