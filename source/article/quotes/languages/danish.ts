/** Danish cues, small words and clauses; most are Norwegian, too. */
import type {LanguageTable} from '../clauses/language.ts';

const cues =
	'siger sagde sagt sige sier sa si skriver skrev skrevet mener mente spørger spurte spurgte svarer svarede svarte fortæller fortalte fortalt forklarer forklarede forklarte understreger understregede understreker understreket advarer advarede advarte meddeler meddelte oplyser oplyste opplyser opplyste konstaterer konstaterede konstaterte kommenterer kommenterede kommenterte kritiserer kritiserede kritiserte bekræfter bekræftede bekrefter bekreftet påpeger påpegede påpeker påpekte kræver krævede krever krevde lover lovede lovet tror troede trodde håber håbede håper håpet ved vidste kalder kaldte kaller kalte hævder hævdede hevder hevdet tilføjer tilføjede legger erkender erkendte innrømmer innrømmet erklærer erklærede erklærte beskriver beskrev vurderer vurderede vurderte beklager beklagede beklaget frygter frygtede frykter fryktet tilføyer tilføyde fastslår fastslog fastslo uttaler uttalte udtaler udtalte råber råbte roper ropte forteller forsikrer forsikrede forsikret jubler jublede jublet indvender indvendte innvender innvendte lyder lød taler talte tale råder anbefaler anbefalede anbefalte benægter benægtede afviser afviste avviser avviste roser roste griner grinede ler lo sukker sukkede spår spåede spådde mindes husker huskede husket synes syntes glæder glædede gleder gledet undrer undrede undret opfordrer opfordrede oppfordrer oppfordret anklager anklagede anklaget beskylder beskyldte forsvarer forsvarede forsvarte fortsætter fortsatte fortsetter udbryder udbrød utbryter utbrøt raser rasede raset hvisker hviskede hvisket betegner betegnede betegnet konkluderer konkluderede konkluderte supplerer supplerede supplerte uddyber uddybede utdyper utdypet præciserer præciserede presiserer presiserte pointerer pointerede poengterer poengterte garanterer garanterede garanterte melder meldte berettet beretter berettede medgiver medgav medgir foreslår foreslog foreslo mindede minner ser';

export const danish = (): LanguageTable => ({
	cues,
	pronouns: 'han hun de vi jeg man',
	anybody: 'man nogen ingen alle mange',
	determiners:
		'en et ei den det de sin sit sitt sine hans hendes hennes deres vores vår min mit mitt denne dette disse flere mange nogle noen to tre fire fem andre alle hver ingen seks syv sju otte åtte ni ti begge',
	indefinite: 'en et ei',
	oblique: 'ham hende henne dem sig seg mig meg os oss',
	prepositions:
		'af av i på for til med om fra ved under efter etter før mellem mellom mod mot hos uden uten gennem gjennom ifølge over siden omkring blandt ad ut',
	joins: 'af av for på i ved fra',
	conjunctions: 'og eller men samt',
	subordinators: 'at hvis når fordi mens da inden som hvor om',
	relatives: 'som der',
	governed: 'hvem',
	helpers: 'er var har havde hadde bliver blev blir ble kan kunne skal skulle vil ville må måtte får fik fikk kommer',
	adverbs:
		'ikke også allerede nu nå da i-dag i-går senere tidligere derefter derfor desuden dog selv meget kun bare igen igjen altid alltid aldrig aldri samtidig videre her der så til ud ut hvad hva hvem hvordan hvorfor det fast',
	persons:
		/(?<!minist)(?:eren|isten|logen|anten|enten|ikeren|inden|manden|kvinden|mannen|kvinnen|backen|keeperen|keeperne|advokaten|kaptajnen|kapteinen|lægen|legen)$/u,
	dates:
		'mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar marts mars april maj mai juni juli august september oktober november december aften kveld morgen eftermiddag ettermiddag',
	citing: 'citerer citerede siterer siterte',
	agents: 'af av',
	stating: 'står stod sto hedder hed heter het',
	impersonal: 'det',
	within: 'i på',
	called: 'såkaldt såkaldte såkalt såkalte kaldet',
	sayings: 'ordene ord sætning spørgsmål spørsmål svar svaret slagord',
	according: ['ifølge', 'ifølge til', 'efter ~ mening', 'etter ~ mening', 'i ~ øjne', 'i ~ øyne'],
	separable: ['til føjer føjede legger la føyer føyde', 'fast slår slog slo', 'ud ud-taler'],
	verbSecond: true,
	dashRunsOn: true,
	female: 'hun',
	male: 'han',
	ofHer: 'hende henne hendes hennes',
	ofHim: 'ham hans',
	ofEither: 'dem deres',
	titles:
		'minister statsminister borgmester ordfører ordføreren advokat træner trener professor formand leder direktør anfører kaptein kaptajn rektor biolog forsker statsråd entomolog',
	offices:
		'borgmesteren ministeren statsministeren præsidenten presidenten formanden lederen talsmanden talsmannen dommeren direktøren rektoren biskoppen chefen sjefen ordføreren statsråden',
	firms: 'producenten leverandøren operatøren arrangøren ejeren fabrikanten udbyderen',
	being: 'er var blev',
	years: 'år',
	unnamed:
		'ægtefælle kone ektefelle nogen kvinde kvinne kvinden kvinnen mand mann manden mannen pige jente dreng gutt barn mor far mormor farmor bestemor datter søn sønn bror søster enke nabo naboen beboer beboeren patient pasient kunde elev kollega ven venn veninde venninne turist pensionist pensionisten lejer',
	dialogue: {
		questions: 's spørgsmål',
		answers: 'a svar',
		hosts: 'vært journalist interviewer reporter moderator programleder intervjuer',
		guests: 'gæst gjest',
		voices: 'taler stemme mand kvinde mann kvinne',
		self: 'jeg mig meg min mit mitt mine',
		selves: 'vi os oss vores vår vårt våre',
		addressed: 'du dig deg din dit ditt dine i jer dere',
		meetings: [
			'(?:interview|samtale|intervju) med',
			'(?:talte|taler|snakkede|snakket|snakker|pratet|prater) med',
			'interviewede',
			'intervjuet',
		],
		askedBy: ['interview af', 'interviewet af', 'intervju av', 'intervjuet av'],
	},
});
