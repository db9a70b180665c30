/** German cues, small words and clauses. */
import type {LanguageTable} from '../clauses/language.ts';

const strong =
	'schreibt schrieb schrieben geschrieben spricht sprach sprachen gesprochen nennt nannte nannten genannt ruft rief riefen gerufen verspricht versprach versprachen versprochen unterstreicht unterstrich unterstrichen gesteht gestand gestanden bestreitet bestritt bestritten beschreibt beschrieb beschrieben umschreibt umschrieb wirbt warb warben befindet befand droht drohte drohten denkt dachte dachten gedacht weiß wusste wussten entscheidet entschied entschieden empfiehlt empfahl empfohlen rät riet rieten geraten bittet bat baten gebeten verrät verriet verraten scherzt scherzte liest las lasen spottet spottete ließ tut widerspricht widersprach widersprachen verweist verwies verwiesen verlautete verbreitete beruft berief bekennt bekannte bekannten gab zugab empfindet empfand empfanden vermisst vermisste schwor schwört schworen rügt rügte rügten gerügt';
const weak =
	'konter schäum stöhn wink mutmaß sag erklär mein beton bericht forder kritisier warn bezeichn behaupt bestätig antwort frag ergänz verkünd äußer versicher kommentier begründ verlang beklag bedauer lob zitier erzähl formulier glaub hoff urteil vermut rechtfertig plädier appellier bekräftig resümier twitter argumentier bemängel begrüß erwider verurteil verteidig bedank dank entgegn mahn konstatier befürcht prognostizier signalisier charakterisier skandier wert bewert titulier versuch rechn versicher bilanzier prophezei moder jubel klag schimpf wetter gratulier poltere murmel flüster brüll behandel diagnostizier attestier bescheinig dementier dokumentier interpretier diktier notier protokollier quittier reagier referier spekulier staun stichel tadel unk unterstell verleugn vermeld vermerk verspott verweiger versprach verständig witzel würdig überleg zischel zweifel hinterfrag ermahn erläuter erwähn erörter äußer analysier brandmark definier brumm grins lach seufz jammer zürn schwärm strahl fluch kicher raun wisper stotter stammel grummel knurr orakel sinnier dozier philosophier deklarier proklamier attackier empör entrüst ereifer beteuer fleh schnaub donner ätz läster frotzel flachs verkündig beruhig versprüh gesteh scherz wehr offenbar anmerk protestier rekapitulier postulier';

/** Present, past and participle of a regular verb. */
function inflect(stem: string): string {
	const full = /[td]$|(?:[^lrhäöüaeiou]|ch)[mn]$/.test(stem) ? `${stem}e` : stem;
	const ge = /^(?:be|er|ver|ent|zer|unter|über|hinter|prophe)|ier$/.test(stem) ? '' : 'ge';
	return `${full}t ${full}te ${full}ten ${stem}en ${ge}${full}t`;
}

export const german = (): LanguageTable => ({
	cues: `${strong} ${weak.split(' ').map(inflect).join(' ')} mitgeteilt hinzugefügt angekündigt festgestellt vorgeworfen ausgesprochen bekanntgegeben`,
	pronouns: 'er sie man wir ich',
	eitherCase: 'sie',
	anybody: 'man jemand niemand alle viele keiner jeder manche',
	determiners:
		'der die das den dem des ein eine einer einem einen eines sein seine seiner seinem seinen seines ihr ihre ihrer ihrem ihren ihres unser unsere dieser diese dieses diesem diesen jener jene jenes mehrere viele einige zwei drei vier fünf zahlreiche alle beide kein keine manche jeder jede sechs sieben acht neun zehn',
	indefinite: 'ein eine einen einem einer eines',
	definite: 'der die dem den',
	oblique:
		'dem den des einem einen eines seinem seinen seines ihrem ihren ihres diesem diesen ihm ihn ihnen sich mir mich uns dir dich euch einander',
	prepositions:
		'von vom für in im ins aus bei beim mit zur zum zu am an ans nach unter über vor seit anlässlich durch gegen gegenüber ohne um auf wegen trotz während zwischen bis angesichts neben hinter statt innerhalb außerhalb bezüglich hinsichtlich aufgrund mittels ab entgegen gemäß per pro',
	joins: 'der des eines einer dieser dieses seines seiner ihres ihrer deren dessen von vom für',
	conjunctions: 'und oder aber sondern sowie denn doch',
	subordinators: 'dass daß ob wenn weil wie als nachdem bevor damit obwohl indem wonach wobei da sobald solange falls',
	relatives: 'der die das welcher welche',
	helpers:
		'ist war sind waren hat hatte haben hatten wird wurde werden wurden will wollte wollen wollten soll sollte sollen sollten kann konnte können konnten muss musste müssen mussten darf durfte dürfen',
	reported:
		'sei seien habe hätte hätten werde würde würden könne könnte könnten solle wolle müsse müsste dürfe dürfte wäre wären gebe gäbe gehe komme bleibe stehe lasse brauche mache liege handele handle halte werfe nehme sehe stelle wisse zeige führe bedeute bestehe laufe fehle helfe trage schade',
	adverbs:
		'es sich nicht gestern heute morgen zuvor danach dann später bereits schon auch noch nur erst jetzt nun derzeit zurzeit damals dabei dazu daher deshalb deswegen darauf daraufhin darin darüber dafür dagegen damit darum hierzu hier dort dadurch so weiter weiterhin außerdem ferner zudem dennoch jedoch allerdings hingegen wiederum gleichzeitig zugleich zunächst schließlich letztlich zuletzt kürzlich jüngst neulich inzwischen mittlerweile unterdessen indes indessen ebenfalls ebenso gleichfalls ähnlich anders somit demnach folglich immerhin natürlich offenbar wohl vielleicht sicher besonders insbesondere etwa einmal erneut immer oft wieder nie selbst sogar lediglich bisher seither seitdem vorher nachher anschließend abschließend einerseits andererseits teilweise möglicherweise beispielsweise normalerweise glücklicherweise wörtlich ausdrücklich öffentlich offiziell scharf deutlich klar knapp kurz zwar nämlich trotzdem hinzu fest zurück sehr viel mehr anderem was wer wo warum',
	dates:
		'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli august september oktober november dezember morgen vormittag mittag nachmittag abend nacht jahr jahre uhr woche',
	thus: 'so',
	postpositions: 'zufolge',
	citing: 'zitiert zitierte zitieren zitierten',
	agents: 'von vom',
	passives: 'wird wurde wurden werden worden',
	stating: 'heißt hieß steht stand',
	impersonal: 'es',
	within: 'in im aus auf von vom bei beim seitens',
	called:
		'namens genannt genannte genannten genannter genanntes sogenannt sogenannte sogenannten sogenannter sogenanntes sogenanntem',
	sayings:
		'worten wort satz sätze aussage bezeichnung begriff begründung frage antwort ruf rufe sprüche spruch parole parolen vorwurf urteil zitat formel kommentar bemerkung feststellung reaktion',
	according: [
		'laut',
		'nach angaben',
		'nach angaben von',
		'nach ansicht',
		'nach ansicht von',
		'nach meinung',
		'nach auffassung',
		'nach einschätzung',
		'nach aussage',
		'nach aussagen',
		'nach den worten',
		'in den worten',
		'aus sicht',
		'für',
	],
	separable: [
		'sich zeigt zeigte zeigten erinnert erinnerte erinnerten wundert wunderte freut freute ärgert ärgerte',
		'darin sieht sah sehen sahen',
		'hinzu fügt fügte fügten setzt setzte',
		'mit teilt teilte teilten',
		'an kündigt kündigte kündigten gibt gab gaben merkt merkte merkten prangert prangerte führt führte klagt klagte mahnt mahnte',
		'aus holt holte holten führt führte führten sprach spricht drückt drückte rief geht ging gingen',
		'ein räumt räumte räumten gesteht wendet wandte wirft warf schätzt schätzte stuft stufte',
		'fest stellt stellte stellten hält hielt',
		'klar stellt stellte stellten',
		'dar stellt stellte stellten',
		'hervor hebt hob hoben',
		'vor wirft warf warfen werfen schlägt schlug hält hielt liest las',
		'zurück weist wies wiesen gibt gab',
		'zu gibt gab gaben ruft rief stimmt stimmte',
		'fort fährt fuhr fuhren setzt setzte',
		'auf fordert forderte forderten ruft rief riefen zeigt zeigte',
		'entgegen hält hielt setzt setzte',
		'zusammen fasst fasste',
		'nach legt legte fragt fragte',
		'ab wiegelt wiegelte winkt winkte lehnt lehnte gibt gab',
		'bei pflichtet pflichtete',
		'wieder gibt gab',
		'bekannt gibt gab gaben',
		'heraus strich streicht',
	],
	verbSecond: true,
	nounsCapital: true,
	feminine:
		/(?:ung|heit|keit|schaft|tät|[^p]ion|ei|ik|tur|presse|behörde|rundschau|woche|[rtdglknf]in|post|welt|frau|messe|bank|börse)$/,
	roles:
		/(?:minister|sprecher|präsident|chef|leiter|vorsitzender?|kanzler|vorstand|mitglied|direktor|sekretär|politiker|experte|forscher|anwalt|anwält|bürgermeister|trainer|abgeordneter?|kandidat|autor|professor|general|richter|vertreter|beauftragter?|botschafter|bischof|kommissar|manager|funktionär|gründer|inhaber|könig|papst|senator|gouverneur|redakteur|künstler|regisseur|sänger|spieler|geschäftsführer|herr|frau|doktor|bewohner|anwohner|mitarbeiter|demonstrant|kritiker|wirt|bäcker|fischer|bauer|lehrer|student|nachbar|besitzer|betreiber|ingenieur|unternehmer|händler|kapitän|polizist|pfarrer|wissenschaftler|historiker|ökonom|analyst|berater|schriftsteller|musiker|schauspieler|biologe|physiker|forscher|reporter|zeuge|augenzeuge|ärzt|arzt)(?:s|n|en|in|innen)?$/,
	persons:
		/^\d+-jährige|(?:verteidiger|stürmer|torwart|torhüter|torjäger|forscher|künstler|autor|schriftsteller|sänger|musiker|schauspieler|regisseur|pianist|geiger|biologe|biolog|physiker|chemiker|historiker|ökonom|psychologe|psycholog|geologe|geolog|mediziner|arzt|ärzt|anwalt|anwält|jurist|unternehmer|landwirt|wirt|bauer|bäuer|fischer|bäcker|lehrer|rentner|blogger|politiker|angeklagte|zeuge|zeug|wissenschaftler|architekt|ingenieur|experte|expert|kritiker|profi|spieler|kapitän|läufer|fahrer|schwimmer|winzer|züchter|händler|student|professor|zürcher|wiener|berliner|münchner|hamburger|kölner)(?:in)?$/,
	female: 'sie die eine ihre',
	male: 'er der den dem ein einen einem',
	ofHer: 'ihr',
	ofHim: 'ihm',
	ofEither: 'ihnen',
	firms:
		'hersteller betreiber anbieter versicherer lieferant veranstalter händler autobauer energieversorger zulieferer discounter netzbetreiber flughafenbetreiber',
	being: 'ist war wurde bleibt',
	years: 'jahre',
	unnamed:
		'ehemann ehefrau tante onkel cousine cousin frau mann mädchen junge kind mutter vater großmutter großvater oma opa tochter sohn bruder schwester witwe witwer rentner rentnerin bewohner bewohnerin anwohner anwohnerin nachbar nachbarin patient patientin patienten besucher besucherin gast kunde kundin kunden kollege kollegin kollegen freund freundin freunde schüler schülerin student studentin mieter mieterin verkäufer verkäuferin pfleger pflegerin lokführer lokführerin fahrer fahrerin passant passantin passanten augenzeuge augenzeugin teilnehmer teilnehmerin helfer helferin spaziergänger spaziergängerin urlauber urlauberin touristin tourist fan ehepaar schwiegertochter schwiegersohn enkel enkelin leser leserin zuschauer zuschauerin schulkamerad',
	opening: 'für',
	dialogue: {
		questions: 'f frage',
		answers: 'a antwort',
		hosts: 'moderator moderatorin interviewer interviewerin reporter reporterin redaktion journalist journalistin',
		guests: 'gast',
		voices: 'sprecher stimme mann frau zuschauer zuschauerin zuruf',
		self: 'ich mir mich mein meine meiner meinem meinen',
		selves: 'wir uns unser unsere unserer',
		addressed: 'sie ihnen ihr ihre ihren ihrem du dir dich dein deine',
		meetings: [
			'gespräch mit',
			'interview mit',
			'(?:sprach|sprachen|spricht|sprechen|redete|redeten|unterhielt sich|traf sich) mit',
			'im gespräch',
			'im interview',
		],
		askedBy: [
			'(?:das )?(?:gespräch|interview) führten?(?: für uns)?:?',
			'die fragen stellten?:?',
			'interview von',
			'interview:',
			'interviewt von',
			'befragt von',
		],
	},
});
