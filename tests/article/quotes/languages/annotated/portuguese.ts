/** Small articles of our own making in Portuguese, annotated as those in ../../articles.ts. */
import type {Articles} from '../../articles.ts';

export const portuguese: Articles = [
	[
		'a barragem: ministra, prefeito, laudo',
		`A ministra do Ambiente, Elvira Castanho, garantiu nesta terça-feira que a barragem de Vale Dória é segura. “A barragem não corre nenhum risco”⟦Elvira Castanho⟧, afirmou em audiência no Senado. “Revisamos os quatro vertedouros e todos funcionam”⟦Elvira Castanho⟧, completou.

O prefeito de Torrão, Damião Robledo, discorda. “Há três invernos pedimos obras”⟦Damião Robledo⟧, lamentou ele à rádio local. Para Robledo, o governo “olhou para o outro lado”⟦Damião Robledo|Robledo⟧ enquanto a água subia.

De acordo com o laudo dos engenheiros, a crista “cedeu quatro centímetros desde 2011”⟦o laudo dos engenheiros⟧. O documento aponta ainda “infiltrações persistentes”⟦O documento⟧.

No único bar da praça, ninguém acredita. “Disseram a mesma coisa há dez anos”⟦Rosa Queirós⟧, lembra Rosa Queirós, dona do estabelecimento. “Vêm, tiram a foto e vão embora”⟦Rosa Queirós⟧. O vizinho Julião, de 71 anos, vai além: “Se estourar, ninguém vai avisar”⟦Julião⟧.

Questionada sobre prazos, Castanho respondeu que haverá máquinas no vale “antes da Páscoa”⟦Elvira Castanho|Castanho⟧.

O movimento “Rios Vivos” convocou um protesto para sábado.`,
	],
	[
		'futebol',
		`O Almenara perdeu por 3 a 0 e o técnico Inácio Berruta não procurou desculpas. "Errei na escalação"⟦Inácio Berruta⟧, admitiu. "A culpa é minha e só minha"⟦Inácio Berruta⟧.

O treinador negou que pense em sair. "Sair? Não abandono barco que faz água"⟦Inácio Berruta⟧, disse. "Enquanto o clube confiar em mim, fico"⟦Inácio Berruta|o gaúcho⟧, reforçou o gaúcho.

O capitão Saulo Iribe foi mais duro. "Faltou vergonha, e falo por mim primeiro"⟦Saulo Iribe|o zagueiro⟧, declarou o zagueiro, que pediu perdão "aos dois mil que viajaram"⟦Saulo Iribe⟧.

Do outro lado, festa. "Foi uma noite para emoldurar"⟦Bruno Taveira⟧, resumiu Bruno Taveira, autor de dois gols. O atacante dedicou-os à avó: "Ela me levava ao treino de ônibus"⟦Bruno Taveira|O atacante⟧.

Segundo um dirigente que pediu anonimato, a demissão "não está na mesa"⟦um dirigente⟧. Já o presidente, procurado pela reportagem, não quis comentar.`,
	],
	[
		'tribunal, Portugal',
		`O Tribunal de Monteluz condenou a seis anos de prisão o antigo vereador Ramiro Oteiro. «Quem governa uma terra não pode alugá-la»⟦Inês Góis⟧, disse a juíza Inês Góis na leitura do acórdão.

A magistrada considerou os factos de «extraordinária gravidade»⟦Inês Góis|A magistrada⟧ e criticou a «absoluta falta de arrependimento»⟦Inês Góis|A magistrada⟧ do arguido.

O advogado de defesa, Marcelo Funes, anunciou que vai recorrer. «O meu cliente é inocente e vamos prová-lo na Relação»⟦Marcelo Funes⟧, afirmou aos jornalistas à saída do tribunal. Segundo o advogado, as testemunhas «contradizem-se no essencial»⟦Marcelo Funes|o advogado⟧.

Uma delas, o construtor Paulo Aramburu, tinha contado em março: «Levei-lhe o envelope a casa e ele ofereceu-me um café»⟦Paulo Aramburu⟧.

– Quanto dinheiro estava no envelope?⟦a procuradora⟧ – perguntou então a procuradora.

– Quinze mil euros⟦Paulo Aramburu⟧ – respondeu Aramburu.

A autarquia congratulou-se com a decisão. «Fez-se justiça aos munícipes»⟦comunicado⟧, lê-se num comunicado.

Oteiro, de 63 anos, disse apenas estar «cansado»⟦Ramiro Oteiro|Oteiro⟧.`,
	],
	[
		'ciência e música',
		`As abelhas sabem contar até quatro, segundo um estudo da Universidade de Penaflor. “Ninguém esperava que distinguissem o zero da ausência”⟦Teresa Malvar⟧, explica a bióloga Teresa Malvar, que coordenou o trabalho.

“No começo achamos que era acaso”⟦Teresa Malvar|a pesquisadora⟧, conta a pesquisadora. “Depois repetimos o teste com outra colmeia e deu o mesmo resultado”⟦Teresa Malvar⟧.

O entomologista Hugo Sanábria, que não participou da pesquisa, chama as conclusões de “precipitadas”⟦Hugo Sanábria⟧. “Uma abelha que pousa não é uma abelha que conta”⟦Hugo Sanábria⟧, pondera. “É um belo resultado”⟦Hugo Sanábria⟧, reconhece Sanábria, “mas é preciso repeti-lo”⟦Hugo Sanábria⟧.

A coautora Pilar Rocha rebate: “A ciência avança assim, aos pulinhos”⟦Pilar Rocha⟧. O grupo prepara um segundo artigo, “O zero e a flor”, e uma exposição.

“As crianças fazem as melhores perguntas”⟦Pilar Rocha⟧, conclui ela, rindo.`,
	],
	[
		'saúde',
		`O hospital de Ribadoce vai fechar um dos seus dois andares em agosto. Em nota, a direção atribuiu a medida a “um verão complicado”⟦a direção⟧.

O sindicato dos enfermeiros contesta. “O que existe é uma fuga”⟦Jacinto Robles⟧, denuncia o presidente da entidade, Jacinto Robles, que exige “contratos de verdade”⟦Jacinto Robles⟧. “Os colegas vão para o privado ou saem do país”⟦Jacinto Robles⟧, acrescenta.

“Já assinei onze contratos este ano”⟦Míriam Soler⟧, confirma Míriam Soler, enfermeira de 29 anos.

Fontes da secretaria sustentam que o quadro “cresceu 12% em dois anos”⟦Fontes da secretaria⟧. Em entrevista à TV, o secretário Aldo Freitas pediu à população que “não entre em pânico”⟦Aldo Freitas|o secretário Aldo Freitas⟧.

“Me operaram aqui do quadril e me trataram como rainha”⟦Benta Costa⟧, diz a aposentada Benta Costa, de 84 anos. “Mas minha nora esperou oito meses por um exame”⟦Benta Costa⟧. Voltaria? “Se não tem outro, fazer o quê?”⟦Benta Costa⟧, suspira.

O chamado “plano verão” será votado na segunda.`,
	],
];
