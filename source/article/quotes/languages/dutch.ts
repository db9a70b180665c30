/** Dutch cues, small words and clauses. */
import type {LanguageTable} from '../clauses/language.ts';

const irregular =
	'zegt zeggen zei zeiden gezegd schrijft schrijven schreef schreven geschreven spreekt spreken sprak spraken gesproken vindt vinden vond vonden noemt noemen noemde noemden genoemd vraagt vragen vroeg vroegen gevraagd roept riep riepen denkt dacht dachten weet wist geeft geven gaf gaven belooft beloofde ontkent ontkende erkent erkende erkenden schetst prijst prees beschrijft beschreef wijst wees begrijpt begreep bevestigt bevestigde bevestigden beaamt beaamde legt luidt verwijt verweet omschrijft omschreef omschreven looft loofde oppert opperde geopperd houdt hield verzoekt verzocht wuift wuifde werpt wierp brengt bracht hoorde hoort eiste bekent bekende bekenden briest brieste klinkt klonk klonken las leest gniffelt gniffelde tiert tierde beklemtoont beklemtoonde repliceerde weerlegt weerlegde beoordeelt beoordeelde hekelt hekelde smaalt smaalde';
const stems =
	'verklaar:verklaart meld:meldt vertel:vertelt reageer:reageert antwoord:antwoordt benadruk:benadrukt waarschuw:waarschuwt bericht:bericht concludeer:concludeert betoog:betoogt stel:stelt mein:meent beweer:beweert klaag:klaagt hoop:hoopt verwacht:verwacht vermoed:vermoedt eis:eist twitter:twittert lach:lacht grap:grapt citeer:citeert kritiseer:kritiseert bekritiseer:bekritiseert analyseer:analyseert adviseer:adviseert constateer:constateert nuanceer:nuanceert onderstreep:onderstreept vervolg:vervolgt besluit:besluit oordeel:oordeelt herhaal:herhaalt fluister:fluistert mompel:mompelt gil:gilt schreeuw:schreeuwt bedank:bedankt vrees:vreest licht:licht kondig:kondigt voeg:voegt deel:deelt som:somt vat:vat merk:merkt glunder:glundert verzeker:verzekert zucht:zucht verzucht:verzucht suggereer:suggereert relativeer:relativeert pleit:pleit beschuldig:beschuldigt garandeer:garandeert jubel:jubelt foeter:foetert sneer:sneert mopper:moppert stamel:stamelt juich:juicht karakteriseer:karakteriseert typeer:typeert bestempel:bestempelt betreur:betreurt verwelkom:verwelkomt repliceer:repliceert verduidelijk:verduidelijkt preciseer:preciseert herinner:herinnert grinnik:grinnikt mijmer:mijmert peins:peinst brom:bromt smaal:smaalt sputter:sputtert snauw:snauwt bulder:buldert protesteer:protesteert poch:pocht schamper:schampert verklap:verklapt onthul:onthult schater:schatert roem:roemt laak:laakt argumenteer:argumenteert speculeer:speculeert filosofeer:filosofeert noteer:noteert rapporteer:rapporteert voorspel:voorspelt wens:wenst smeek:smeekt vloek:vloekt knik:knikt verwittig:verwittigt sust:sust duid:duidt orakel:orakelt ironiseer:ironiseert becommentarieer:becommentarieert meesmuil:meesmuilt spot:spot tempert:tempert';

/** Present, past and participle of a regular verb, from its stem and its third person. */
function inflect(entry: string): string {
	const [stem = '', third = ''] = entry.split(':');
	const past = /[tkfschpx]$/.test(stem) ? 'te' : 'de';
	const ge = /^(?:be|ver|her|ont|er|onder)/.test(stem) ? '' : 'ge';
	return `${third} ${stem}${past} ${stem}${past}n ${ge}${stem}${stem.endsWith(past[0]!) ? '' : past[0]}`;
}

export const dutch = (): LanguageTable => ({
	cues: `${irregular} ${stems.split(' ').map(inflect).join(' ')}`,
	pronouns: 'hij zij ze ik we wij men',
	eitherCase: 'ze zij we',
	anybody: 'men iemand niemand iedereen velen',
	determiners:
		'de het een zijn haar hun ons onze mijn deze dit die dat enkele sommige veel meerdere twee drie vier vijf andere alle geen elke ieder zes zeven acht negen tien beide',
	indefinite: 'een',
	definite: 'de deze',
	oblique: 'hem hen zich mij me jou',
	prepositions:
		'van in op aan bij met voor tegen over na naar uit door om onder tussen sinds tijdens volgens zonder tot vanaf via wegens namens vanuit rond binnen buiten',
	joins: 'van voor der',
	conjunctions: 'en of maar want',
	subordinators: 'dat als omdat terwijl toen hoewel nadat voordat zodat aldus zoals waar wanneer wat',
	relatives: 'die dat',
	governed: 'wie',
	helpers:
		'is was waren zijn heeft hebben had hadden wordt werd worden werden wil wilde zou zouden kan kon kunnen moet moest moeten mag mocht zal zullen',
	adverbs:
		'het er niet ook nog al dan nu toen gisteren vandaag morgen daarna daarom daarbij verder bovendien echter wel zelf zeer erg heel eerder later vervolgens altijd nooit weer toch immers namelijk onlangs inmiddels intussen eveneens tevens hier daar zo alleen vooral eens uit toe aan wat wie hoe waarom weten',
	persons:
		/(?:trainer|bondscoach|ster|aar|eur|euse|ist|iste|loog|loge|raadsman|raadsvrouw|verdediger|onderzoeker|renner|speler|speelster|spits|doelman|keeper|middenvelder|aanvaller|schrijver|zanger|zangeres|schilder|dichter|regisseur|acteur|actrice|arts|ingenieur|bakker|boer|boerin|visser|lerares|leraar|getuige|verdachte|ondernemer|winkelier|kopvrouw|kopman|oefenmeester|coach|vrouw|man)$/u,
	dates:
		'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober november december ochtend middag avond weken maanden dagen uren minuten',
	thus: 'aldus',
	citing: 'citeert citeerde',
	agents: 'door',
	passives: 'wordt werd worden werden',
	stating: 'staat stond blijkt bleek',
	impersonal: 'er',
	within: 'in op uit',
	called: 'zogenaamde zogeheten zogenoemde genaamd geheten getiteld',
	sayings: 'woorden zin uitspraak vraag antwoord leus leuze leuzen kreet woord term reactie',
	according: [
		'volgens',
		'voor',
		'aldus',
		'naar mening van',
		'in de woorden van',
		'naar ~ mening',
		'naar ~ zeggen',
		'in ~ ogen',
		'naar eigen zeggen van',
	],
	separable: [
		'weten laat liet laten lieten',
		'toe voegt voegde licht lichtte geeft gaf',
		'uit legt legde roept riep',
		'mee deelt deelde deelden',
		'aan kondigt kondigde geeft gaf',
		'op merkt merkte',
		'af vraagt',
		'vast stelt stelde',
	],
	verbSecond: true,
	female: 'zij ze',
	male: 'hij',
	ofHer: 'haar',
	ofHim: 'hem zijn',
	ofEither: 'hun hen',
	titles:
		'burgemeester minister premier staatssecretaris wethouder directeur voorzitter trainer aanvoerder professor hoogleraar woordvoerder woordvoerster advocaat rechter onderzoeker kamerlid officier bioloog',
	offices:
		'burgemeester minister premier president voorzitter woordvoerder woordvoerster rechter officier gouverneur senator wethouder schepen directeur directrice rector bisschop ambassadeur commissaris secretaris staatssecretaris chef baas fractievoorzitter kapitein aanvoerder',
	firms:
		'verzekeraar zorgverzekeraar uitgever fabrikant vervoerder netbeheerder leverancier beheerder aanbieder dochter zuster',
	being: 'is was werd',
	years: 'jaar',
	unnamed:
		'echtgenoot echtgenote tante oom nicht neef iemand vrouw man meisje jongen kind moeder vader oma opa dochter zoon broer zus weduwe weduwnaar buurman buurvrouw bewoner bewoonster omwonende patiënt klant leerling collega vriend vriendin toerist reiziger supporter huurder eigenaar vrijwilliger gepensioneerde bezoeker bezoekster voorbijganger',
	opening: 'voor',
	dialogue: {
		questions: 'v vraag',
		answers: 'a antwoord',
		hosts: 'interviewer presentator presentatrice journalist verslaggever redactie moderator',
		guests: 'gast',
		voices: 'spreker stem man vrouw',
		self: 'ik me mij mijn',
		selves: 'wij we ons onze',
		addressed: 'u uw je jij jou jouw jullie',
		meetings: [
			'(?:gesprek|interview) met',
			'(?:sprak|spraken|spreekt|praatte|praat|praatten|sprak af) met',
			'interviewde',
			'in gesprek',
		],
		askedBy: ['interview door', 'geïnterviewd door', 'interview:'],
	},
});
