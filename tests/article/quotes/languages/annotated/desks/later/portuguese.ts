/** Articles of our own making in Portuguese, each of another desk; annotated as in ../../../../articles.ts, before their rules were read. */
import type {Articles} from '../../../../articles.ts';

export const portuguese: Articles = [
	[
		'court, 03',
		`Antigo tesoureiro nega desvio: «Nunca fiquei com um cêntimo»⟦Armindo Saraiva|Antigo tesoureiro⟧

O antigo tesoureiro da Cooperativa Agrícola de Vale Sereno, Armindo Saraiva, negou esta terça-feira em tribunal ter desviado 310 mil euros ao longo de seis anos. «Assinei muitos papéis sem os ler, é verdade, mas nunca fiquei com um cêntimo»⟦Armindo Saraiva|o arguido⟧, disse o arguido, de 61 anos, na primeira sessão do julgamento.

Segundo a acusação, o dinheiro saía das contas através de facturas de adubo que nunca foi entregue, um esquema a que os investigadores chamaram «saco de estrume». Questionado pela juíza sobre os recibos encontrados em sua casa, Saraiva hesitou antes de responder: «Não me lembro deles»⟦Armindo Saraiva⟧.

A procuradora Lígia Matoso insistiu. «O senhor esquece-se sempre do que o compromete»⟦Lígia Matoso⟧, atirou, provocando um protesto da defesa.

À saída, o advogado do antigo tesoureiro mostrou-se confiante. «Não há uma única transferência para o meu cliente»⟦Bernardo Falcato⟧, sublinhou Bernardo Falcato, que considera o processo «um castelo de cartas»⟦Bernardo Falcato⟧.

«Esperámos quatro anos por este dia»⟦uma das cooperantes lesadas⟧, desabafou aos jornalistas uma das cooperantes lesadas, que pediu para não ser identificada. «Perdi as poupanças dos meus pais»⟦uma das cooperantes lesadas⟧, acrescentou, já com a voz embargada.

O julgamento prossegue no dia 9, com a audição do contabilista que denunciou o caso.`,
	],
	[
		'agency, 04',
		`Chuva deixa 1.200 desalojados em Serra do Anhumas; prefeita fala em “cenário de guerra”⟦Jussara Tavares|prefeita⟧

As fortes chuvas que atingem o município de Serra do Anhumas desde a noite de domingo (22) deixaram ao menos 1.200 pessoas desalojadas, segundo a Defesa Civil. Não há registro de mortes.

“É um cenário de guerra. Tem bairro em que só se chega de barco”⟦Jussara Tavares|a prefeita Jussara Tavares⟧, afirmou a prefeita Jussara Tavares em entrevista coletiva na manhã desta quarta-feira (25). Ela decretou situação de emergência e pediu que os moradores das encostas deixem as casas. “Móvel a gente compra de novo”⟦Jussara Tavares⟧, disse.

De acordo com o coordenador da Defesa Civil, tenente-coronel Wagner Pimentel, choveu em dois dias o esperado para o mês inteiro. “O solo está encharcado e o risco de deslizamento é muito alto”⟦Wagner Pimentel|o militar⟧, explicou o militar. As equipes trabalham em “alerta roxo”, o nível máximo da escala municipal.

No ginásio da escola Pedra Clara, transformado em abrigo, a diarista Neide Lopes, 43, aguardava notícias do irmão. “A água subiu em dez minutos”⟦Neide Lopes|ela⟧, contou ela. “Peguei as crianças, os documentos e saí correndo.”⟦Neide Lopes⟧

O governo do estado informou, em nota, que enviou 80 bombeiros à região e que “não faltarão recursos para a reconstrução”⟦O governo do estado⟧. Um vizinho de Neide, que não quis dar o nome, duvida: “Em 2019 prometeram a mesma coisa”⟦Um vizinho de Neide⟧.

A previsão é de que a chuva perca força a partir de sexta-feira (27).`,
	],
];
