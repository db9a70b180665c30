/** Spanish cues, small words and clauses. */
import type {LanguageTable} from '../clauses/language.ts';

const irregular =
	've ven veía dice dicen dijo dijeron decía decían dicho diciendo decir dirá añade añaden añadió añadieron añadía añadido sostiene sostienen sostuvo sostuvieron sostenía sostenido advierte advierten advirtió advirtieron advertía advertido cuenta cuentan responde responden respondió respondieron respondido reconoce reconocen reconoció reconocieron reconocía reconocido admite admiten admitió admitieron admitía admitido escribe escriben escribió escribieron escribía escrito pide piden pidió pidieron pedido exige exigen exigió exigieron concluye concluyó concluyeron concluido cree creen creía creyó promete prometen prometió prometieron prometido reitera repite repitió repetía insiste insisten insistió insistieron insistía insistido siguió continúa continuó prosigue prosiguió define definió describe describió defiende defendió teme temía niega piensa lee leía resume advierten arguye sugiere sugirió propone propuso interviene atribuye atribuyen atribuyó atribuyeron atribuía atribuido agradece agradecen agradeció agradecieron agradecía agradecido compromete comprometen comprometió comprometieron comprometido desmiente desmienten desmintió desmintieron desmentía desmentido resumió resumía resumen concluía concluyen definía definen definido describía describen descrito incide incidió transmite transmitió transmitido rebate rebatió rebatido expone exponen expuso exponía expuesto aludió alude ofrece ofreció arremete arremetió arremetido pedía pedían exigía exigían prometía reía ríe sonríe repiten escribían respondía respondían temió temen defendía niegan negaba desea reprocha sugería proponen sintió siente intervino tercia añadir sostener advertir responder reconocer admitir escribir pedir exigir concluir creer prometer repetir insistir proseguir definir describir defender sugerir proponer atribuir agradecer desmentir resumir transmitir rebatir exponer arremeter añadiendo sosteniendo advirtiendo respondiendo reconociendo admitiendo escribiendo pidiendo exigiendo concluyendo insistiendo defendiendo repitiendo diría suelta sueltan soltó soltado ruega rogó protestó deja río rió sonrió opuso gruñó gruñe repuso repone urge urgió asiente asintió presume presumió recomendó opone contrapone contrapuso reiteró arguyó aduce adujo aducido adujeron tranquiliza desliza deslizó';
const stems =
	'resopl afirm asegur señal explic agreg declar indic manifest subray recalc apunt denunci destac coment cont pregunt confirm anunci consider lament expres precis critic acus calific opin inform detall relat matiz zanj cit tuite argument asever aclar contest replic exclam grit susurr murmur recomend recuerd record brome alert celebr aplaud felicit valor estim enfatiz puntualiz remarc sentenci espet confes llam reclam reproch plante rechaz neg pens proclam not observ razon avis habl garantiz corrobor discrep objet justific suspir rememor confi vaticin augur pronostic ironiz tild tach reivindic abog apel exhort inst invit anim juzg lanz remach ahond abund apostill clam vocifer profetiz mencion evoc avanz adelant desvel revel traslad notific comunic refut aconsej dictamin calcul cifr dese esper disculp quej indign congratul alegr jact burl sincer acept ratific reflexion chist aventur fij repar anot arenga acot atiz terci apremi llor aleg refunfuñ balbuce interrog deplor repudi resalt insinu musit protest implor suplic rubric cuestion recrimin conden remat contraatac enumer ilustr invoc anticip interpel conmin postul consign report ampli profundiz especific redact public poste respald minimiz descart relativiz dispar rezong mascull retruc tartamude farfull desahog ejemplific vitupere increp zahir recit';

/** Present, past and participle of a regular verb in -ar. */
function inflect(stem: string): string {
	const hard = stem.replace(/c$/, 'qu').replace(/z$/, 'c').replace(/g$/, 'gu');
	return `${stem}a ${stem}an ${stem}ó ${stem}aron ${stem}aba ${stem}aban ${stem}ado ${stem}ando ${stem}ar ${hard}é`;
}

export const spanish = (): LanguageTable => ({
	cues: `${irregular} ${stems.split(' ').map(inflect).join(' ')}`,
	pronouns: 'él ella ellos ellas usted ustedes yo',
	anybody: 'alguien nadie todos muchos',
	determiners:
		'el la los las un una unos unas su sus mi mis nuestro nuestra este esta estos estas ese esa esos esas aquel otro otra otros otras dos tres cuatro cinco varios varias muchos algunos algunas seis siete ocho nueve diez ambos ambas',
	several: 'los las unos unas estos estas varios varias',
	indefinite: 'un una unos unas',
	definite: 'el la este esta',
	prepositions:
		'de del para en por con al a ante bajo contra desde entre hacia hasta según sin sobre tras durante mediante',
	contracted: 'al del',
	joins: 'de del',
	conjunctions: 'y e o u pero ni',
	subordinators: 'tal que porque cuando mientras si como aunque donde pues',
	relatives: 'que quien quienes',
	governed: 'quien quienes cual cuales',
	helpers:
		'ha han había habían he hemos es son era eran fue fueron está están estaba será haya hayan hubiera hubieran hubiese habría habrían habrá habrán sería serían',
	adverbs:
		'asimismo quizá quizás acaso apenas eso esto ello se lo le les nos me te no ya también luego después además hoy ayer mañana así entonces ahora aún todavía siempre nunca más menos muy solo sólo incluso tampoco sin embargo cómo qué quién dónde cuándo aquí allí bien mal poco casi antes tarde',
	likening: 'como',
	adverbial: /.{3}mente$/,
	bareNoun: /s$/,
	finite: /(?:ó|aban?|ían?|aron|ieron)$/,
	infinitive: /[aeií]r$/,
	persons:
		/^(?!(?:entre)?(?:revista|lista|vista|pista))\p{L}*(?:[aei]dora?|[ií]sta|[oó]log[oa]|[oó]graf[oa]|[oó]mic[oa]|ctriz|nauta|arquer[oa]|porter[oa]|delanter[oa]|zaguer[oa]|ingenier[oa]|enfermer[oa]|panader[oa]|obrer[oa]|pesquer[oa])$|^(?:técnic[oa]|seleccionadora?|abogad[oa]|letrad[oa]|magistrad[oa]|acusad[oa]|imputad[oa]|condenad[oa]|artista|cantante|actor|autora?|escritora?|pintora?|poeta|doctora?|médic[oa]|científic[oa]|músic[oa]|arquitect[oa]|polític[oa]|central|lateral|guardameta|atacante|volante|mediocampista|capit[aá]na?|estratega|testigo|dirigente|estudiante|experto|experta|veteran[oa]|maestr[oa]|campe[oó]na?|ciclista|tenista|piloto|cineasta|novelista|guía|colombian[oa]|mexican[oa]|argentin[oa]|chilen[oa]|uruguay[oa]|brasileñ[oa]|frances[a]?|francés|inglés|inglesa|\p{L}{3,}(?:ense|(?<!du|su|peq)eñ[oa]|[nlrtc]és)|italian[oa]|madrileñ[oa]|catal[aá]na?|andaluza?|vasc[oa]|galleg[oa]|asturian[oa])$/u,
	dates:
		'lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre noche tarde meses semanas días horas minutos',
	citing: 'cita citó citaba citaron',
	agents: 'por',
	stating: 'lee leía',
	impersonal: 'se',
	within: 'en',
	called:
		'llamado llamada llamados llamadas denominado denominada titulado titulada bautizado bautizada apodado apodada',
	sayings:
		'palabras frase términos lema lemas pregunta respuesta grito gritos mensaje expresión réplica reacción comentario',
	according: [
		'según',
		'de acuerdo con',
		'en palabras de',
		'a juicio de',
		'en opinión de',
		'para',
		'a ~ juicio',
		'en ~ opinión',
		'a ~ entender',
		'a ~ modo de ver',
		'en ~ palabras',
	],
	dropsSubject: true,
	female: 'ella la una',
	male: 'él el un',
	ofEither: 'su sus',
	opening: 'para',
	offices:
		'alcalde alcaldesa ministro ministra presidente presidenta portavoz juez jueza fiscal gobernador gobernadora senador senadora diputado diputada concejal concejala consejero consejera director directora gerente rector rectora obispo embajador embajadora comisario comisaria secretario secretaria jefe jefa líder vicepresidente vicepresidenta intendente intendenta delegado delegada decano decana',
	firms:
		'operadora distribuidora constructora promotora aseguradora productora comercializadora organizadora emisora editora consultora patrocinadora gestora tecnológica fabricante',
	being: 'es era fue',
	years: 'años',
	unnamed:
		'marido esposo esposa suegra suegro cuñada cuñado tía tío prima primo nieta nieto uno una alguien mujer hombre niño niña chico chica joven madre padre abuela abuelo hija hijo hermana hermano viuda viudo vecina vecino vecinos vecinas jubilada jubilado paciente cliente clienta alumna alumno compañera compañero amiga amigo turista pasajera pasajero viajera viajero espectadora espectador hincha asistente inquilina inquilino propietaria propietario voluntaria voluntario dueña dueño pareja',
	dialogue: {
		questions: 'p pregunta',
		answers: 'r respuesta',
		hosts: 'entrevistador entrevistadora periodista moderador moderadora presentador presentadora reportero reportera',
		guests: 'entrevistado entrevistada invitado invitada',
		voices: 'hablante voz hombre mujer asistente',
		self: 'yo me mi mis mí conmigo',
		selves: 'nosotros nosotras nos nuestro nuestra nuestros nuestras',
		addressed: 'usted ustedes tú te ti tu tus su sus le les vosotros vuestra',
		meetings: [
			'(?:entrevista|conversación|charla) (?:con|a)',
			'(?:habló|hablamos|conversó|conversamos|charló|charlamos|dialogó|conversa|habla|dialoga|charla) con',
			'entrevistó a',
			'entrevistamos a',
		],
		askedBy: ['entrevista de', 'entrevista realizada por', 'entrevistad[oa] por', 'por'],
	},
});
