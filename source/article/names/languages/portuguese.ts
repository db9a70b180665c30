/** Portuguese names. */
import type {NamesTable} from './table.ts';

export const portuguese = (): NamesTable => ({
	openers:
		'Era Foi São Está Há Tem Havia Antes Depois Agora Ainda Sempre Nunca Aqui Ali Lá Todo Todos Toda Todas Cada Dois Duas Três Quatro Cinco Dez Esse Essa Isso Isto Aquele Aquela Seu Sua Seus Suas Nosso Nossa Meu Minha Ele Ela Eles Elas Nós Eu Você Vocês Nos Nas Pelos Pelas Aos Às Num Numa Dum Duma Desde Até Entre Sem Sob Sobre Contra Perante Outro Outra Outros Outras Ninguém Nada Tudo Sim Mesmo Apesar Questionado Questionada Antigo Antiga Fonte Fontes',
	polite: 'senhor senhora sr sra dom dona doutor doutora dr dra prof eng padre frei irmã',
	callings:
		'presidente autarca prefeito prefeita governador governadora vereador vereadora deputado deputada ministro ministra primeiro-ministro secretário secretária diretor diretora director directora procurador procuradora juiz juíza desembargador advogado advogada delegado delegada treinador treinadora técnico avançado médio guarda-redes atacante zagueiro goleiro capitão professor professora investigador investigadora pesquisador pesquisadora médico médica enfermeiro enfermeira escritor escritora poeta ator atriz actor actriz cantor cantora músico realizador realizadora cineasta biólogo bióloga geólogo geóloga engenheiro engenheira arquiteto arquiteta empresário empresária fundador fundadora bispo cardeal comandante coronel general porta-voz sindicalista tesoureiro pescador agricultor agricultora aposentado aposentada morador moradora estudante testemunha encenador encenadora',
	kin: 'mãe pai filho filha irmão irmã marido esposa mulher avó avô tio tia primo prima',
	bodies:
		'Defesa Câmara Município Ministério Universidade Instituto Hospital Associação Fundação Federação Confederação Cooperativa Comissão Conselho Tribunal Supremo Procuradoria Polícia Guarda Bombeiros Banco Caixa Museu Teatro Orquestra Escola Faculdade Colégio Academia Partido Movimento Bloco União Sindicato Assembleia Senado Congresso Governo Prefeitura Secretaria Agência Autoridade Empresa Companhia Grupo Clube Liga Junta Ordem Santa Centro Laboratório Observatório Delegacia Defensoria Protecção Proteção Cruz',
	clubs: 'FC SC CD GD Sporting Benfica Clube Desportivo Grêmio Atlético Esporte Vitória União',
	bodyKinds:
		'empresa companhia firma revista jornal associação cooperativa partido sindicato clube grupo banda editora construtora',
	placeKinds:
		'cidade vila aldeia freguesia concelho município bairro ilha rio serra distrito estado província praia região',
	placeRoles: 'autarca prefeito prefeita morador moradora moradores habitante habitantes natural',
	ofPlace: 'de',
	inside: 'em no na',
	near: 'desde até para',
	links: 'de do da dos das para',
	places:
		'Portugal, Lisboa, Coimbra, Braga, Aveiro, Faro, Setúbal, Évora, Viseu, Leiria, Guimarães, Algarve, Alentejo, Minho, Madeira, Açores, Funchal, Brasil, Rio de Janeiro, Salvador, Fortaleza, Belo Horizonte, Recife, Porto Alegre, Curitiba, Manaus, Belém, Goiânia, Bahia, Pernambuco, Ceará, Minas Gerais, Paraná, Santa Catarina, Rio Grande do Sul, Amazônia, Amazónia, Angola, Luanda, Moçambique, Maputo, Cabo Verde, Praia, Guiné-Bissau, Timor-Leste, Macau, Espanha, França, Alemanha, Itália, Inglaterra, Reino Unido, Irlanda, Bélgica, Holanda, Países Baixos, Suíça, Áustria, Suécia, Noruega, Dinamarca, Finlândia, Polónia, Polônia, Hungria, Roménia, Grécia, Turquia, Rússia, Ucrânia, China, Japão, Índia, Egito, Marrocos, Argélia, Israel, Irão, Irã, Iraque, Síria, Líbano, Estados Unidos, México, Canadá, Argentina, Chile, Colômbia, Venezuela, Peru, Bolívia, Uruguai, Paraguai, Cuba, Madrid, Barcelona, Paris, Londres, Roma, Berlim, Bruxelas, Genebra, Moscovo, Moscou, Pequim, Nova Iorque, Nova York, Washington, Europa, África, Ásia, América do Sul, Tejo, Douro',
	calling: /.{3}ólog[oa]$/,
});
