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
	['a gerund', 'Ana Reis saiu da sala dizendo: “Não voltaremos nunca mais”.', 'Ana Reis: Não voltaremos nunca mais'],
	[
		'a clause with que',
		'Ana Reis garante que a ponte “aguenta pelo menos mais dez anos”.',
		'Ana Reis: aguenta pelo menos mais dez anos',
	],
	['a role before the name', '“A ponte aguenta”, explicou a presidente Ana Reis.', 'Ana Reis: A ponte aguenta'],
	[
		'para',
		'Para João Prado, trata-se de “um erro que todos vamos pagar”.',
		'João Prado: um erro que todos vamos pagar',
	],
	['a body', '“O trânsito volta na segunda”, informou a prefeitura.', 'a prefeitura: O trânsito volta na segunda'],
	['a pronoun', 'A ministra Ana Reis chegou tarde. “A ponte aguenta”, disse ela.', 'Ana Reis: A ponte aguenta'],
	['guillemets', '«A ponte aguenta», afirma Ana Reis.', 'Ana Reis: A ponte aguenta'],
	[
		'nas palavras de',
		'Nas palavras de Ana Reis, o plano é “uma vergonha para o vale”.',
		'Ana Reis: uma vergonha para o vale',
	],
	['a witness', '“Perdemos tudo”, conta uma moradora.', 'uma moradora: Perdemos tudo'],
	['a split quotation', '“A ponte”, disse Ana Reis, “aguenta”.', 'Ana Reis: A ponte', 'Ana Reis: aguenta'],
	['the verb alone', 'Ana Reis chegou tarde. “A ponte aguenta”, disse.', 'Ana Reis: A ponte aguenta'],
	['the name with a particle', '“A ponte aguenta”, disse Ana da Costa.', 'Ana da Costa: A ponte aguenta'],
	['a determiner that looks like a label', 'A prefeita foi dura: “Faltou vergonha”.', 'A prefeita: Faltou vergonha'],
	['a role, its name and a colon', 'A chefe, Rosa Lima, foi dura: “Faltou vergonha”.', 'Rosa Lima: Faltou vergonha'],
	[
		'one of several',
		'«Esperámos anos», desabafou aos jornalistas uma das vizinhas.',
		'uma das vizinhas: Esperámos anos',
	],
]);
