/** Catalan cues, small words and clauses. */
import type {LanguageTable} from '../clauses/language.ts';

const irregular =
	'diu diuen deia deien dit dir dient digué afegeix afegeixen afegia afegit afegir sosté sostenen sostingut sostenir adverteix adverteixen advertit advertir escriu escriuen escrit escriure respon responen respost respondre reconeix reconeixen reconegut reconèixer admet admeten admès admetre promet prometen promès prometre conclou conclòs concloure creu creuen cregut insisteix insistia insistit insistir defineix definit definir defensa defensat defensar tem assegura segueix descriu descrit descriure repeteix repetit repetir exigeix exigit exigir demana demanat demanar agraeix agraït agrair desmenteix desmentit riu somriu retreu retret vol suggereix suggerit suggerir proposa proposat interromp rebat';
/** Stems of verbs in -ar: "afirma", "va afirmar", "ha afirmat". */
const stems =
	'afirm assegur explic declar indic manifest subratll apunt denunci destac coment cont pregunt confirm anunci consider lament expres precis critic acus qualific opin inform detall relat matis cit argument aclar contest replic exclam crid xiuxiuej murmur recoman record alert celebr felicit valor remarc sentenci confess reclam plante rebutj neg pens observ rao raon avis garant reivindic apel convid jutj lanc llanç evoc avanc avanç revel notific comunic aconsell calcul dubt bromej protest reiter assenyal rode';

export const catalan = (): LanguageTable => ({
	cues: `${irregular} ${stems
		.split(' ')
		.map(stem => `${stem}a ${stem}en ${stem}ava ${stem}aven ${stem}à ${stem}at ${stem}ant ${stem}ar`)
		.join(' ')}`,
	pronouns: 'ell ella ells elles vostè jo',
	anybody: 'algú ningú tothom',
	determiners:
		'el la l’ els les un una uns unes aquest aquesta aquests aquestes aquell aquella seu seva seus seves nostre nostra altre altra altres dos dues tres quatre cinc diversos molts alguns',
	several: 'els les uns unes',
	indefinite: 'un una uns unes',
	definite: 'el la l’ aquest aquesta',
	prepositions:
		'de d’ del dels per en amb a al als davant contra des entre cap fins segons sense sobre durant mitjançant pel pels',
	contracted: 'al als del dels pel pels',
	joins: 'de d’ del dels',
	conjunctions: 'i o però ni',
	subordinators: 'que perquè quan mentre si com encara on doncs',
	relatives: 'que qui',
	governed: 'qui qual',
	helpers:
		'ha han havia havien he hem és són era eren va van vaig vam serà està estan estava hagi hagin hauria haurien seria serien',
	adverbs:
		'això ho hi es s’ li els em ens no ja també després més-tard avui ahir demà així llavors ara encara sempre mai més menys molt només fins-i-tot tampoc com què qui on quan aquí allà bé poc gairebé abans tard però',
	likening: 'com',
	adverbial: /.{3}ment$/,
	bareNoun: /s$/,
	finite: /(?:ava|aven|ia|ien)$/,
	infinitive: /[aei]r$/,
	persons:
		/^(?:investigadora?|professora?|tècnica?|entrenadora?|advocat|advocada|magistrad?a?|acusat|acusada|artista|cantant|actor|actriu|autora?|escriptora?|pintora?|poeta|metge|metgessa|científica?|músic|davantera?|portera?|defensa|migcampista|capitana?|testimoni|experta?|mestra?|ciclista|tenista|pilot|cineasta|novel·lista)$/u,
	dates:
		'dilluns dimarts dimecres dijous divendres dissabte diumenge gener febrer març abril maig juny juliol agost setembre octubre novembre desembre vespre tarda mesos setmanes dies hores minuts',
	citing: 'cita citava',
	agents: 'per',
	stating: 'llegeix',
	impersonal: 'es',
	within: 'en al',
	called: 'anomenat anomenada titulat titulada batejat batejada',
	sayings: 'paraules frase lema pregunta resposta crit missatge expressió',
	according: [
		'segons',
		'd’ acord amb',
		'en paraules de',
		'a parer de',
		'a judici de',
		'en opinió de',
		'al ~ parer',
		'a ~ parer',
	],
	dropsSubject: true,
	namesDetermined: true,
	female: 'ella la una',
	male: 'ell el un',
	ofEither: 'seu seva',
	offices:
		'alcalde alcaldessa ministre ministra president presidenta portaveu jutge jutgessa fiscal governador governadora senador senadora diputat diputada regidor regidora conseller consellera director directora rector rectora bisbe ambaixador ambaixadora secretari secretària cap',
	elided: /^[ldsnmtLDSNMT][’'](?=\p{L})/u,
	being: 'és era fou',
	years: 'anys',
	unnamed:
		'marit esposa tia oncle cosina cosí neta net un una algú dona home nena nen noia noi mare pare àvia avi filla fill germana germà vídua vidu veïna veí veïns jubilada jubilat pacient client alumna alumne company companya amiga amic turista passatger passatgera',
	dialogue: {
		questions: 'p pregunta',
		answers: 'r resposta',
		hosts: 'entrevistador entrevistadora periodista moderador moderadora',
		guests: 'entrevistat entrevistada convidat convidada',
		voices: 'veu home dona',
		self: 'jo em me meu meva',
		selves: 'nosaltres ens nostre nostra',
		addressed: 'vostè vostès tu et',
		meetings: ['(?:entrevista|conversa) (?:amb|a)', '(?:parla|parlem|conversa) amb'],
		askedBy: ['entrevista de', 'entrevistat per'],
	},
});
