/** Articles of our own making in Portuguese, each of another desk, as newspapers of several countries write; annotated as in ../../../articles.ts. */
import type {Articles} from '../../../articles.ts';

export const portuguese: Articles = [
	[
		'tribunal, Brasil: promotora, defesa, réu',
		`Ex-prefeito de Santa Luzia do Araçá é condenado por superfaturar merenda

A Justiça condenou nesta terça-feira (14) o ex-prefeito de Santa Luzia do Araçá, Valdomiro Peçanha, a oito anos de prisão por fraude na compra de merenda escolar. Na sentença, o juiz Otávio Brandini afirmou que o réu "lucrou com a fome alheia"⟦Otávio Brandini|o juiz Otávio Brandini⟧ e que as provas são "robustas e convergentes"⟦Otávio Brandini⟧.

"Compraram frango para 12 mil alunos. A cidade tem 4 mil"⟦Renata Guerreiro|a promotora Renata Guerreiro⟧, disse a promotora Renata Guerreiro, responsável pela denúncia. Segundo ela, o esquema desviou R$ 3,2 milhões. "É dinheiro que saiu do prato de criança"⟦Renata Guerreiro|a promotora⟧, completou a promotora.

Em nota, a defesa de Peçanha classificou a decisão como "injusta e política"⟦a defesa de Peçanha⟧ e informou que vai recorrer. "Meu cliente jamais assinou um cheque sequer"⟦Cássio Temporão|o advogado Cássio Temporão⟧, declarou o advogado Cássio Temporão.

Já o ex-prefeito, que acompanhou o julgamento por vídeo, se disse perseguido. "Querem me tirar da eleição, é só isso"⟦Valdomiro Peçanha|o ex-prefeito⟧, alegou. Questionado sobre as notas fiscais, Peçanha respondeu que "papel aceita tudo"⟦Valdomiro Peçanha⟧.

Na porta do fórum, mães de alunos comemoraram. "Minha filha comia bolacha com água"⟦Josilene Prado|a diarista Josilene Prado⟧, contou a diarista Josilene Prado, de 38 anos. "Hoje eu durmo"⟦Josilene Prado⟧, resumiu.

O caso ficou conhecido como "máfia do frango". Procurada pela reportagem, a empresa Alimenta Mais não se manifestou até a publicação deste texto.`,
	],
	[
		'local, Portugal: travessões, uma autarca, um pescador',
		`A última lota de Vilar da Barra

Às cinco da manhã já há quem discuta o preço do carapau. A lota de Vilar da Barra, a mais pequena do país, fecha portas no final do mês, por decisão da empresa Docamar. “É uma facada nas costas”⟦Joaquim Serôdio|o mestre Joaquim Serôdio⟧, desabafa o mestre Joaquim Serôdio, que ali vende desde os 14 anos.

— Levam-nos o peixe para Almourinha, que fica a quarenta quilómetros⟦Joaquim Serôdio|o pescador⟧ — protesta o pescador. — E quem paga o gasóleo?⟦Joaquim Serôdio⟧

A presidente da câmara, Graça Vilhena, garante que soube da decisão “pelos jornais”⟦Graça Vilhena⟧. A autarca socialista já pediu uma reunião ao Governo e não poupa nas palavras: “Isto não se faz a uma terra que vive do mar.”⟦Graça Vilhena|A autarca socialista⟧ Na sua opinião, a Docamar “confunde um serviço público com uma mercearia”⟦Graça Vilhena⟧.

Contactada pelo jornal, a empresa refere que o espaço “não reúne condições de higiene”⟦a empresa⟧ e que os pescadores “foram avisados em devido tempo”⟦a empresa⟧. “Não fomos avisados de coisa nenhuma”⟦Joaquim Serôdio⟧, contrapõe Serôdio.

Há quem veja vantagens. “Pode ser que façam ali um restaurante jeitoso”⟦Nuno Pestana⟧, atira Nuno Pestana, dono do café em frente, logo calado pelos olhares dos clientes. — Um restaurante de quê, se não há peixe?⟦Odete|a mulher⟧ — pergunta-lhe a mulher, Odete.

O secretário de Estado das Pescas, Rui Calheiros, remeteu explicações para mais tarde. Ao fim da tarde, escreveu na sua página: “Estamos a acompanhar”⟦Rui Calheiros⟧.

No muro da lota, alguém pintou “Vendido”⟦alguém⟧.`,
	],
	[
		'ciência e saúde, Brasil: estudo, pesquisadores, agência',
		`Café da tarde pode atrasar o sono em até duas horas, diz estudo

Quem toma um cafezinho depois das 16h demora mais para dormir do que imagina. É o que mostra uma pesquisa da Universidade Federal do Alto Ribeirão publicada na última sexta-feira.

“A pessoa acha que dormiu, mas o cérebro ficou de plantão”⟦Débora Yamashiro|a neurologista Débora Yamashiro⟧, explica a neurologista Débora Yamashiro, coordenadora do estudo. Foram acompanhados 212 voluntários durante um ano e meio. De acordo com a médica, o efeito é “dose-dependente e teimoso”⟦Débora Yamashiro|a médica⟧. “Nem o descafeinado escapa totalmente”⟦Débora Yamashiro⟧, alerta.

Para o pneumologista Fábio Quintela, que não assina o artigo, o trabalho “põe número no que a avó já dizia”⟦Fábio Quintela⟧. Ele pondera, porém, que os participantes eram todos universitários. “Estudante dorme mal por profissão”⟦Fábio Quintela⟧, brinca.

A Associação dos Torrefadores contesta. “O brasileiro toma café há três séculos e nunca deixou de sonhar”⟦a entidade⟧, rebateu a entidade, por meio de sua assessoria. Na avaliação do presidente da associação, Arnaldo Bittencourt, a imprensa “adora um vilão quentinho”⟦Arnaldo Bittencourt⟧.

Yamashiro não se abala. “Eu mesma tomo três por dia”⟦Débora Yamashiro|a pesquisadora⟧, admite a pesquisadora, rindo. “De manhã.”⟦Débora Yamashiro⟧

No resumo, os autores concluem que “a hora importa mais que a quantidade”⟦os autores⟧. A próxima fase, batizada de “Madrugada”, começa em março.`,
	],
];
