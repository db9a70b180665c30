/** Portuguese cues, small words and clauses. */
import type {LanguageTable} from '../clauses/language.ts';

const irregular =
	'diz dizem disse disseram dizia diziam dito dizendo dizer acrescenta acrescentou sustenta escreve escrevem escreveu escreveram escrito responde respondem respondeu responderam respondido reconhece reconhecem reconheceu reconheceram reconhecido admite admitem admitiu admitiram admitido promete prometeu prometeram conclui concluiu concluíram pede pedem pediu pediram pedido exige exigiu adverte advertiu insiste insistiu insistiram defende defendem defendeu defenderam descreve descreveu define definiu crê teme prossegue prosseguiu repete repetiu sugere sugeriu conta contou propôs lê refere referiu referiram agradece agradeceu agradeceram resume resumiu resumia atribui atribuiu atribuíram desmente desmentiu sabe sabia prevê previu concluía pedia exigia respondia escrevia reconhecia admitia prometia defendia ri sorri contradiz advertia pondera rebatia contrapôs enaltece enalteceu acrescentar escrever responder reconhecer admitir prometer concluir pedir exigir advertir insistir defender descrever definir repetir sugerir referir agradecer defendendo respondendo escrevendo reconhecendo admitindo pedindo exigindo insistindo advertindo contrapõe reage reagiu reagiram sorriu riu argui arguiu proferiu assentiu expôs intervém transmitiu transmitiram dirá dirão repreendeu debocha debochou expõe rebateu rebate sugeria descrevia insistia recorda responderia concede concedeu resmunga interveio definia temia';
const stems =
	'afirm garant assegur explic acrescent declar indic sublinh salient apont denunci destac coment cont pergunt confirm anunci consider lament express critic acus qualific opin inform detalh relat cit tuit argument esclarec ressalt frisou fris avali alert record lembr reiter revel reforç refut rebat observ not brinc desabaf exclam grit sussurr complet resum classific recomend reclam lamento contest justific frisa fal ponder sintetiz sustent corrobor discord objet retruc ironiz suspir confess confidenci neg recus rejeit repudi apel exort orient aconselh esper acredit ach pens imagin calcul estim avis comunic divulg public post apost elogi celebr comemor congratul felicit cumpriment parabeniz festej queix revolt indign desafi provoc ameaç cham rotul tach compar relembr rememor narr pontu enfatiz realç vinc acentu reafirm arremat remat finaliz prossegu continu adiant antecip desvend assum desculp protest aleg atir martel zomb esbravej vocifer interpel question indag repis brad chor gargalh postul diagnostic alfinet cutuc dispar ressalv assever exemplific especific atest conden deplor cogit admoest explan discurs report resmung revid ilustr enumer precis solicit cobr interrog concord murmur gritar reconfort tranquiliz minimiz relativiz implor suplic rog balbuci desdramatiz lanç profetiz vaticin declam recit';

/** Present, past and participle of a regular verb in -ar. */
const inflect = (stem: string): string =>
	`${stem}a ${stem}am ${stem}ou ${stem}aram ${stem}ava ${stem}avam ${stem}ado ${stem}ando ${stem}ar`;

export const portuguese = (): LanguageTable => ({
	cues: `${irregular} garante garantiu esclarece esclareceu rebate rebateu ${stems.split(' ').map(inflect).join(' ')}`,
	pronouns: 'ele ela eles elas você eu',
	anybody: 'alguém ninguém todos muitos',
	determiners:
		'o a os as um uma uns umas seu sua seus suas meu minha nosso nossa este esta estes estas esse essa esses essas aquele outro outra outros outras dois duas três quatro cinco vários várias muitos alguns algumas seis sete oito nove dez ambos ambas',
	several: 'os as uns umas',
	indefinite: 'um uma uns umas',
	definite: 'o a este esta',
	prepositions:
		'de do da dos das em no na nos nas por pelo pela pelos pelas para com à ao aos às ante contra desde entre até sem sobre sob após durante segundo conforme num numa dum duma',
	contracted: 'do da dos das no na nos nas pelo pela pelos pelas ao à aos às num numa dum duma',
	joins: 'de do da dos das',
	conjunctions: 'e ou mas nem',
	subordinators: 'tal que porque quando enquanto se como embora onde pois',
	relatives: 'que quem',
	governed: 'quem qual quais',
	helpers: 'tem têm tinha tinham havia é são era eram foi foram está estava será tenha tenham haja teria teriam seria',
	adverbs:
		'isso isto se lhe lhes me te nos não já também depois ainda além hoje ontem amanhã assim então agora sempre nunca mais menos muito só apenas inclusive porém entretanto contudo aqui ali bem mal antes',
	likening: 'como',
	adverbial: /.{3}mente$/,
	bareNoun: /s$/,
	finite: /(?:ou|eu|avam?|iam?|aram|eram)$/,
	infinitive: /[aeiô]r$/,
	persons:
		/^(?!(?:entre)?(?:revista|lista|vista|pista))\p{L}*(?:[aei]dora?|ista|[oó]log[oa]|[oó]graf[oa]|triz)$|^(?:técnic[oa]|advogad[oa]|magistrad[oa]|réu|ré|acusad[oa]|artista|cantora?|ator|autora?|escritora?|pintora?|poeta|doutora?|médic[oa]|cientista|músic[oa]|arquitet[oa]|polític[oa]|zagueir[oa]|goleir[oa]|lateral|volante|atacante|meia|meio-campista|capit[ãa]o?|testemunha|dirigente|estudante|veteran[oa]|mestre|campeã|campeão|autarca|pescadora?|engenheir[oa]|enfermeir[oa]|padeir[oa]|brasileir[oa]|portugu[eê]sa?|gaúch[oa]|mineir[oa]|paulista|carioca|lisboeta)$/u,
	dates:
		'segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo segunda terça quarta quinta sexta janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro noite tarde manhã meses semanas dias horas minutos',
	citing: 'cita citou citava',
	agents: 'por pelo pela pelos pelas',
	stating: 'lê',
	impersonal: 'se',
	within: 'em no na num numa',
	called: 'chamado chamada chamados chamadas intitulado intitulada denominado denominada apelidado apelidada',
	sayings: 'palavras frase termos lema pergunta resposta grito gritos mensagem réplica reação comentário',
	according: [
		'segundo',
		'de acordo com',
		'conforme',
		'nas palavras de',
		'para',
		'a ~ ver',
		'em ~ opinião',
		'na ~ opinião',
		'no ~ entender',
		'na ~ visão',
		'na ~ avaliação',
		'na opinião de',
		'na avaliação de',
		'na visão de',
		'no entender de',
	],
	dropsSubject: true,
	female: 'ela a uma',
	male: 'ele o um',
	ofEither: 'seu sua',
	opening: 'para',
	offices:
		'prefeito prefeita ministro ministra presidente porta-voz juiz juíza promotor promotora procurador procuradora governador governadora senador senadora deputado deputada vereador vereadora secretário secretária diretor diretora reitor reitora bispo embaixador embaixadora comissário delegado delegada chefe líder',
	enclitic: /-(?:l?[oa]s?|lhes?|se|me|nos)$/i,
	firms:
		'operadora distribuidora construtora promotora seguradora produtora gestora editora consultora montadora fabricante concessionária emissora',
	being: 'é era foi',
	years: 'anos',
	unnamed:
		'marido esposa tia tio prima primo neta neto sogra sogro um uma alguém mulher homem menina menino rapaz rapariga moça moço mãe pai avó avô filha filho irmã irmão viúva viúvo vizinha vizinho morador moradora moradores reformado reformada aposentada aposentado paciente cliente aluna aluno colega amiga amigo turista passageira passageiro adepto torcedor torcedora inquilina inquilino voluntária voluntário comerciante',
	dialogue: {
		questions: 'p pergunta',
		answers: 'r resposta',
		hosts: 'entrevistador entrevistadora jornalista moderador moderadora apresentador apresentadora repórter',
		guests: 'entrevistado entrevistada convidado convidada',
		voices: 'orador voz homem mulher',
		self: 'eu me mim meu minha meus minhas',
		selves: 'nós nos nosso nossa nossos nossas',
		addressed: 'você vocês senhor senhora seu sua seus suas tu te teu tua lhe',
		meetings: [
			'(?:entrevista|conversa|bate-papo) (?:com|a|ao|à)',
			'(?:conversou|falou|conversámos|conversamos|falámos|falamos|conversa|fala) com',
			'entrevistou',
		],
		askedBy: ['entrevista de', 'entrevista por', 'entrevistad[oa] por', 'por'],
	},
});
