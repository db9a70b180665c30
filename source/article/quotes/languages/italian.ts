/** Italian cues, small words and clauses. */
import type {LanguageTable} from '../clauses/language.ts';

const irregular =
	'dice dicono disse dissero diceva dicevano detto dicendo dire aggiunge aggiungono aggiunse aggiunsero aggiunto sostiene sostengono sostenne sosteneva sostenuto scrive scrivono scrisse scriveva scritto risponde rispondono rispose risposero risposto ammette ammettono ammise ammesso promette promise promesso conclude conclusero concluse concluso chiede chiedono chiese chiesero chiesto ribadisce ribadì ribadito avverte avvertono avvertì avvertito riferisce riferì riferito riconosce riconobbe riconosciuto definisce definì definito crede credeva ritiene ritengono ritenne teme prosegue proseguì precisa scherza legge ricorda garantisce garantiscono garantì garantiva garantito suggerisce suggerì suggerito ribatte ribatté ribattuto riassume riassunse riassunto sorride sorrise ride descrive descrivono descrisse descriveva descritto pretende preteso pretese chiarisce chiarì chiarito smentisce smentiscono smentì smentito ammetteva rispondeva chiedeva chiedevano aggiungeva prometteva ribadiva promettono sapere concede concesso interviene intervenuto conviene obietta dissente insorge aggiungere sostenere scrivere rispondere ammettere promettere concludere chiedere ribadire avvertire riferire riconoscere definire credere ritenere temere garantire suggerire ribattere riassumere descrivere chiarire smentire concedere chiude chiuse chiuso riprende riprese esordisce esordì esordito rilancia rilanciò rilanciato sostenevano riconosceva definiva definivano definiscono temeva temono piange pianse irride deride decreta decretò ammonisce ammonì ammonito capire gioisce gioì arringa ruggisce ruggì intende inveisce inveì';
const stems =
	'afferm assicur dichiar spieg sottoline precis indic evidenzi raccont comment critic accus annunci conferm osserv not avvis insist denunci lament ricord domand replic esclam grid sussurr parl consider giudic auspic illustr attacc assicurat rimarc rivel confid argoment segnal inform ironizz twitt chiam invoc salut raccomand consigli preannunci anticip tuon obiett confess ammon esort ringrazi elogi lod rassicur contest incalz puntualizz chios sintetizz liquid boll etichett bocci stigmatizz applaud esult sospir sbott url mormor borbott scherz ramment rievoc narr paragon sper giur ipotizz pens rivendic rimprover rinfacci reclam minacci intim ordin post pubblic tranquillizz comunic concord tagli dett giustific calcol stim minimizz protest rintuzz sentenz snocciol elenc accenn azzard balbett bisbigli confut deplor disapprov enumer estern implor incit insinu interpell magnific preg prospett raggel riepilog rigett sbrait scongiur sentenzi sferz testimoni valut vant vaticin strigli continu recit ripet spar riport ridimension teorizz tratteggi spron invei esemplific chiacchier';

/** Present, past and participle of a regular verb in -are. */
const inflect = (stem: string): string =>
	`${stem}a ${stem}ano ${stem}ò ${stem}arono ${stem}ava ${stem}avano ${stem}ato ${stem}ata ${stem}ando ${stem}are`;

export const italian = (): LanguageTable => ({
	cues: `${irregular} ${stems.split(' ').map(inflect).join(' ')}`,
	pronouns: 'lui lei loro egli ella essi io noi',
	anybody: 'qualcuno nessuno tutti molti',
	determiners:
		'il lo la i gli le l’ un uno una un’ suo sua suoi sue mio mia nostro nostra questo questa questi queste quel quella quei altro altra altri altre due tre quattro cinque diversi alcuni alcune molti sei sette otto nove dieci entrambi entrambe',
	several: 'i gli le',
	indefinite: 'un uno una un’',
	definite: 'il lo la l’ questo questa',
	prepositions:
		'di del della dello dei degli delle dell’ d’ a al allo alla ai agli alle all’ da dal dalla dallo dai dagli dalle dall’ in nel nella nello nei negli nelle nell’ su sul sulla sullo sui sugli sulle sull’ con per tra fra contro durante dopo prima senza sotto verso secondo presso',
	contracted:
		'del della dello dei degli delle dell’ al allo alla ai agli alle all’ dal dalla dallo dai dagli dalle dall’ nel nella nello nei negli nelle nell’ sul sulla sullo sui sugli sulle sull’',
	joins: 'di del della dello dei degli delle dell’ d’',
	conjunctions: 'e ed o ma né',
	subordinators: 'che perché quando mentre se come poiché dove anche',
	relatives: 'che cui quale',
	governed: 'cui quale quali',
	helpers:
		'ha hanno aveva avevano ho abbiamo è sono era erano fu furono viene sarà abbia abbiano sia siano avesse fosse',
	reported: 'sarebbe avrebbe sarebbero avrebbero',
	adverbs:
		'ciò ecco si ci vi lo gli ne mi ti non già anche poi ancora inoltre oggi ieri domani così allora ora sempre mai più meno molto solo infine quindi dunque intanto invece però qui lì bene male subito tuttavia',
	likening: 'come',
	adverbial: /.{3}mente$/,
	bareNoun: /[ie]$/,
	finite: /(?:ò|[aei]va|[aei]vano|arono)$/,
	infinitive: /re$/,
	persons:
		/^(?:tecnico|mister|ct|avvocat[oa]|legale|magistrat[oa]|imputat[oa]|testimone|teste|artista|cantante|attrice|attore|autrice|autore|scrittrice|scrittore|poeta|poetessa|pittrice|pittore|medico|dottoressa|scienziat[oa]|ricercatrice|ricercatore|capitano|portiere|difensore|centrocampista|attaccante|bomber|manager|espert[oa]|veteran[oa]|maestr[oa]|campione(?:ssa)?|ciclista|tennista|pilota|regista|francese|inglese|tedesc[oa]|spagnol[oa]|romagnol[oa]|milanese|torinese|genovese|napoletan[oa])$|(?:ologo|ologa|grafo|grafa|ista|tore|trice)$/u,
	dates:
		'lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre sera mattina pomeriggio mesi settimane giorni ore minuti',
	thus: 'così',
	citing: 'cita citò citava',
	agents: 'da dal dalla dallo dai dagli dalle dall’',
	stating: 'legge',
	impersonal: 'si',
	within: 'in nel nella nello nell’',
	called: 'chiamato chiamata cosiddetto cosiddetta cosiddetti cosiddette intitolato intitolata denominato denominata',
	sayings:
		'parole frase termini slogan domanda risposta grido messaggio replica reazione commento appello sfogo allarme',
	according: [
		'secondo',
		'a detta di',
		'a giudizio di',
		'per',
		'a ~ dire',
		'a ~ avviso',
		'a ~ giudizio',
		'a ~ parere',
		'secondo la ~ versione',
	],
	dropsSubject: true,
	female: 'lei ella la una',
	male: 'lui egli il lo un',
	ofEither: 'suo sua loro',
	opening: 'per',
	offices:
		'sindaco sindaca ministro ministra presidente portavoce giudice pm procuratore procuratrice governatore governatrice senatore senatrice deputato deputata assessore assessora direttore direttrice rettore rettrice vescovo ambasciatore ambasciatrice commissario questore prefetto prefetta segretario segretaria capo capogruppo premier parroco amministratore',
	elided: /^(?:[cdlmnstv]|un|dell|all|dall|nell|sull|quest|quell|com|dov)[’']/i,
	firms: 'operatore distributore costruttore gestore editore produttore fornitore',
	being: 'è era fu',
	years: 'anni',
	unnamed:
		'marito moglie zia zio cugina cugino nipote suocera suocero uno una qualcuno donna uomo bambina bambino ragazza ragazzo madre padre nonna nonno figlia figlio sorella fratello vedova vedovo vicina vicino residente pensionata pensionato paziente cliente alunna alunno collega amica amico turista passeggera passeggero spettatore spettatrice tifoso tifosa inquilina inquilino volontaria volontario signora signore commerciante',
	dialogue: {
		questions: 'd domanda',
		answers: 'r risposta',
		hosts: 'intervistatore intervistatrice giornalista moderatore moderatrice conduttore conduttrice cronista',
		guests: 'ospite intervistato intervistata',
		voices: 'relatore voce uomo donna spettatore',
		self: 'io mi me mio mia miei mie ho sono',
		selves: 'noi ci nostro nostra nostri nostre',
		addressed: 'lei lei le suo sua suoi sue tu ti te tuo tua voi vi vostro vostra',
		meetings: [
			'(?:intervista|colloquio|conversazione|dialogo) con',
			"intervista (?:a|ad|al|alla|allo|all[’'])",
			'(?:ha|abbiamo) (?:parlato|conversato|dialogato) con',
			'(?:ha|abbiamo) (?:incontrato|intervistato)',
		],
		askedBy: ['intervista di', 'a cura di', 'intervistat[oa] da'],
	},
});
