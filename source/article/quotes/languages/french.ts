/** French cues, small words and clauses. */
import type {LanguageTable} from '../clauses/language.ts';

const irregular =
	'voit voient voyait décrit décrite décrits décrivait décrivent dit disait disent disaient dire dira écrit écrivait écrivent écrivaient répond répondait répondent répondit répondu reconnaît reconnaissait reconnu admet admettait admettent admis prévient préviennent prévenait prévenu poursuit poursuivait poursuivi conclut concluait conclu promet promettait promettent promis soutient soutiennent soutenait soutenu prétend prétendait prétendent avertit avertissait avertissent averti réjouit réjouissait réjouissent réjoui renchérit sourit lit défend défendait maintient maintenait maintenu craint craignait veut souscrit convient dément démentent démentait démenti prédit prédisait garantit garantissent garantissait garanti croit croient croyait sait savait souriait riait rit définit définissait défini valoir réfléchit émeut convenu écrivit craignent rassurant appuie disant expliquant sent écrire décrire répondre reconnaître admettre prévenir poursuivre conclure promettre soutenir prétendre avertir réjouir défendre maintenir craindre convenir démentir prédire garantir croire savoir définir dite dits dites diront écrira réagit réagissait réagi réagir réagissent souvient souviennent souvenait souvenu souviendra souvenir dépeint dépeignait dépeints gémit gémissait rugit rugissait sourire entendre tomber redit redisait répondra résumera enjoint compatit compatissait applaudit applaudissait applaudi bondit';
const stems =
	'condamn glouss calcul affirm assur expliqu déclar ajout soulign précis indiqu estim racont demand insist dénonc regrett rappel rappell confi annonc martel martèl lanc jug confirm observ not comment critiqu accus considér considèr évoqu tweet salu résum interrog plaid exig exprim signal révél révèl détaill plaisant exclam déplor félicit alert avou nuanc ironis gliss tranch argument tonn rétorqu témoign fustig qualifi décri constat recommand réclam propos analys inform souhait appel appell relativis concéd concèd répét répèt murmur cri hurl chuchot balai répliqu prévoi étonn inquièt inquiét invit moqu emport parl trait remerci reproch justifi vant rassur souffl grinc grogn bougonn soupir savour pest rican rigol conseill ordonn préconis prôn revendiqu clam proclam vocifér fulmin marmonn bredouill articul enchaîn complèt complét corrobor contest réfut récus rejett rejet object compar décrypt pronostiqu jur certifi attest blagu encourag exhort implor suppli suggèr suggér espèr espér redout présum imagin pens agac indign enthousiasm extasi émerveill alarm amus attrist désol excus insurg offusqu targu chiffr évalu relèv relev point épingl rapport relat narr confess acquiesc approuv sanglot tempêt persist réaffirm reconn énonc reprend entonn accord priv caus discern renvers scand épilogu attaqu réplique protest tempér étrangl soupçonn râl vilipend pointer assèn assén invoqu avanc oppos ripost théoris raill jubil lâch embray opin énumèr énumér illustr appréci minimis persifl tacl cingl pleur trépign fanfaronn trouv tax apprécie dédramatis récrimin postul temporis ergot péror interpell sermonn ponctu tranquillis vitupér désapprouv accabl ironise justifie concède déclam débit nota';

/** Present, past and participle of a regular verb. */
function inflect(stem: string): string {
	const soft = stem.replace(/c$/, 'ç').replace(/g$/, 'ge');
	return `${stem}e ${stem}ent ${stem}é ${stem}ée ${stem}er ${soft}ait ${soft}aient ${soft}a ${soft}ant ${stem}èrent`;
}

export const french = (): LanguageTable => ({
	cues: `${irregular} ${stems.split(' ').map(inflect).join(' ')}`,
	pronouns: 'il elle ils elles on je celui-ci celle-ci ceux-ci',
	anybody: 'on quelqu’un personne tous certains',
	determiners:
		'le la les l’ un une des son sa ses leur leurs notre nos mon ma ce cet cette ces plusieurs certains deux trois quatre cinq quelques chaque aucun six sept huit neuf dix',
	several: 'les des ces plusieurs',
	indefinite: 'un une des',
	definite: 'le la l’ ce cet cette',
	prepositions:
		'de d’ du à au aux en par pour sur dans chez avec sous contre entre depuis après avant lors devant vers sans malgré face dès pendant durant auprès parmi',
	contracted: 'du au aux des',
	joins: 'de d’ du des',
	conjunctions: 'et ou mais puis',
	subordinators: 'que qu’ si s’il quand lorsque lorsqu’ parce car comme où dont puisque puisqu’ alors tandis',
	relatives: 'qui lequel laquelle',
	governed: 'qui lequel laquelle lesquels lesquelles',
	helpers:
		'a ont avait avaient est sont était étaient ai avons eut fut aura sera veut ait aient aurait auraient serait seraient soit soient',
	adverbs:
		'cela ça c’ ne n’ pas plus se s’ lui y me m’ te t’ nous vous aussi ensuite encore ainsi déjà également toujours hier aujourd’hui demain enfin donc même très bien mal tout toutefois cependant pourtant d’abord jamais rien ici là maintenant tard notamment seulement surtout peut-être dernièrement',
	likening: 'comme',
	adverbial: /.{3}ment$/,
	bareNoun: /s$/,
	finite: /ai(?:t|ent)$/,
	sharing: /ant$/,
	infinitive: /(?:er|ir|oir|[ndt]dre|ttre|[dr]ire|clure|aître)$/,
	persons:
		/^(?!(?:derni|premi|mani|mati|lumi|carri|rivi|fronti|pri|fili|croisi|barri|bi|usini)ère)(?:\p{L}{2,}(?:ière|euse|trice|icien(?:ne)?)|ouvrier|infirmier|aide-soignante?|édile|boulanger|joueur|entraîneu(?:r|se)|sélectionneur|avocate?|magistrate?|comédienne?|actrice|acteur|chanteuse|chanteur|artiste|cinéaste|écrivaine?|auteure?|autrice|romanci(?:er|ère)|poète|peintre|musicien(?:ne)?|scientifique|médecin|docteure?|capitaine|gardien(?:ne)?|attaquante?|ailier|défenseure?|buteur|buteuse|témoin|prévenue?|accusée?|spécialiste|experte?|retraitée?|étudiante?|syndicaliste|militante?|élue?|troisième-ligne|deuxième-ligne|pilier|talonneur|demi|vétérane?|quinquagénaire|sexagénaire|septuagénaire|octogénaire|trentenaire|quadragénaire|pilote|coureu(?:r|se)|nageu(?:r|se)|skieu(?:r|se)|joueu(?:r|se)|entraîneuse|techniciens?|boulanger|boulangère|agriculteur|agricultrice)$|(?:logue|graphe|iste|icien(?:ne)?|ateur|atrice)$/u,
	dates:
		'lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre matin soir midi après-midi mois semaines jours heures minutes',
	citing: 'cite citait cité',
	agents: 'par',
	stating: 'lit lire',
	impersonal: 'on',
	within: 'dans sur',
	called: 'dit dite dits dites baptisé baptisée intitulé intitulée surnommé surnommée nommé nommée appelé appelée',
	sayings:
		'mots mot termes phrase formule déclaration réponse question slogan slogans cri cris réplique réaction commentaire',
	according: [
		'selon',
		'd’ après',
		"d' après",
		'aux yeux de',
		'aux dires de',
		'de l’ avis de',
		'pour',
		'à ~ avis',
		'de ~ avis',
		'à ~ yeux',
		'à ~ sens',
		'de ~ propres mots',
	],
	female: 'elle elles la une sa',
	male: 'il ils le un',
	ofHim: 'lui',
	ofEither: 'son sa ses leur leurs eux',
	opening: 'pour',
	offices:
		'maire ministre président présidente porte-parole juge procureur procureure gouverneur sénateur sénatrice député députée préfet préfète directeur directrice recteur rectrice évêque ambassadeur ambassadrice commissaire secrétaire chef cheffe patron patronne adjoint adjointe conseiller conseillère',
	elided: /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)[’']/i,
	enclitic: /-(?:t-)?(?:ils?|elles?|on|je)$/i,
	firms:
		'constructeur opérateur fournisseur distributeur équipementier transporteur assureur gestionnaire exploitant éditeur',
	being: 'est était fut',
	years: 'ans',
	unnamed:
		'mari époux épouse belle-mère beau-père tante oncle cousine cousin petite-fille petit-fils un une quelqu’un femme homme fille garçon enfant jeune mère père grand-mère grand-père fils sœur frère veuve veuf voisin voisine voisins riverain riveraine riverains habitant habitante habitants retraité retraitée patient patiente client cliente élève collègue ami amie touriste passager passagère voyageur voyageuse spectateur spectatrice locataire propriétaire bénévole passant passante dame monsieur couple commerçant commerçante agricultrice agriculteur',
	dialogue: {
		questions: 'q question',
		answers: 'r réponse',
		hosts:
			'journaliste animateur animatrice intervieweur intervieweuse présentateur présentatrice modérateur modératrice',
		guests: 'invité invitée',
		voices: 'intervenant voix homme femme spectateur spectatrice',
		self: 'je j moi me m mon ma mes',
		selves: 'nous notre nos',
		addressed: 'vous votre vos tu te toi ton ta tes',
		meetings: [
			'(?:entretien|interview|conversation|rencontre) avec',
			"s[’']est entretenue? avec",
			"s[’']entretient avec",
			'(?:a|ont|avons) (?:rencontré|interviewé|parlé avec|discuté avec|interrogé)',
		],
		askedBy: ['propos recueillis par', 'interviewée? par', 'entretien réalisé par', 'recueilli par', 'interrogée? par'],
	},
});
