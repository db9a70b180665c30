/** Czech cues, small words and clauses. */
import type {LanguageTable} from '../clauses/language.ts';

const cues =
	'řekl řekla řekli říká říkají říkal říkala praví pravil pravila píše píšou napsal napsala napsali ptá ptal ptala zeptal zeptala ví myslí myslel myslela věří bojí směje usmívá těší stěžuje stěžoval stěžovala směl diví soudí uvádí uvedl uvedla uvedli míní tvrdí hlásí prohlásil prohlásila prohlásili žádá žádal žádala požádal požádala vyzval vyzvala vyzývá nazval nazvala nazývá označil označila označuje přiznal přiznala přiznává slíbil slíbila slibuje odpověděl odpověděla odpovídá vypráví vyprávěl vyprávěla vzpomíná vzpomněl vzpomněla vzpomínal vzpomínala dodal dodala dodali dodává doplnil doplnila doplňuje sdělil sdělila sdělili varuje varoval varovala poznamenal poznamenala potvrdil potvrdila potvrdili potvrzuje popřel popřela popírá odmítl odmítla odmítá vysvětlil vysvětlila vysvětluje zdůraznil zdůraznila zdůrazňuje upozornil upozornila upozornili upozorňuje připomněl připomněla připomíná upřesnil upřesnila uznal uznala uznává konstatoval konstatovala konstatuje okomentoval okomentovala komentuje komentoval kritizuje kritizoval kritizovala zkritizoval ocenil ocenila chválí pochválil poděkoval poděkovala děkuje slibil navrhl navrhla navrhuje doporučil doporučila popsal popsala popisuje oznámil oznámila oznámili oznamuje pokračoval pokračovala pokračuje uzavřel uzavřela shrnul shrnula vyčetl vyčetla obvinil obvinila žertuje zažertoval zavtipkoval vykřikl vykřikla křičel zašeptal šeptá vzdychl povzdechl povzdechla namítl namítla namítá reagoval reagovala reaguje odhaduje odhadl předpokládá očekává doufá přeje ujistil ujistila ujišťuje trvá svěřil svěřila hájí obhajuje litoval lituje omluvil omluvila vypověděl vypověděla připustil připustila připouští vytkl vytkla vytýká radoval radovala raduje prozradil prozradila prozrazuje';

export const czech = (): LanguageTable => ({
	cues,
	pronouns: 'on ona oni ony já my',
	anybody: 'někdo nikdo všichni',
	determiners:
		'ten ta to ti ty toho té těch jeho její jejich náš naše můj moje svůj svoje jeden jedna dva dvě tři několik mnoho každý každá jiný jiná další',
	oblique: 'mu jí jim mně mi nám vám si se sobě',
	prepositions:
		'v ve na s z ze k ke do od o po za při pro u přes před mezi bez pod nad podle proti během kvůli okolo kromě kolem vedle díky',
	conjunctions: 'a i nebo ale či však',
	subordinators: 'že aby když protože jestli pokud jak kde ačkoli zatímco než',
	relatives: 'který která které kteří jenž',
	governed: 'kterého které kterých',
	helpers: 'je jsou byl byla bylo byli bude budou má mají jsem jsme by',
	adverbs:
		'se ne také už ještě jen pouze včera dnes zítra potom pak teď nyní tak tedy ovšem proto velmi vždy nikdy zde tam tady co kdo již dále dříve později nakonec novinářům rovněž zároveň údajně krátce tiše nahlas ostře klidně opatrně rázně upřímně otevřeně přímo stručně suše smutně',
	caseEnding: /(?:ého|ému|ímu|ými|ách|ám|ům|ích|ami)$/,
	hers: /la$/,
	his: /l$/,
	herName: /(?:ová|ská|cká)$/,
	hisName: /(?:ský|cký)$/,
	persons:
		/^(?!deník|úředník|ukazatel)\p{L}*(?:tel|telka|ista|istka|log|ložka|ník|nice|ář|ářka|yně|herec|herečka|lékař|lékařka|obránce|kouč|brankář|útočník|advokát|advokátka|svědek)$/u,
	dates:
		'pondělí úterý středu středa čtvrtek pátek sobotu sobota neděli neděle ledna února března dubna května června července srpna září října listopadu prosince ráno večer roku',
	citing: 'cituje citoval',
	stating: 'stojí píše',
	within: 'v ve',
	called: 'takzvaný takzvaná takzvané tzv zvaný zvaná zvané nazvaný nazvaná nazvané',
	sayings: 'slovy slova věta větu heslo heslem otázka otázku odpověď výkřik',
	according: [
		'podle',
		'dle',
		'slovy',
		'podle slov',
		'dle slov',
		'podle ~ slov',
		'~ slovy',
		'podle názoru',
		'podle mínění',
	],
	dropsSubject: true,
	declines: true,
	female: 'ona',
	male: 'on',
	ofHer: 'ní její',
	ofHim: 'něj něho jeho',
	ofEither: 'nich jejich',
	titles:
		'starosta starostka ministr ministryně premiér premiérka prezident prezidentka primátor primátorka hejtman hejtmanka poslanec poslankyně senátor senátorka ředitel ředitelka mluvčí trenér trenérka kapitán profesor profesorka doktor předseda předsedkyně náměstek šéf šéfka policista soudce soudkyně advokát advokátka',
	offices:
		'starosta starostka primátor primátorka ministr ministryně premiér prezident prezidentka mluvčí soudce soudkyně ředitel ředitelka předseda předsedkyně rektor biskup velvyslanec hejtman hejtmanka šéf šéfka',
	being: 'je byl byla',
	years: 'let',
	unnamed:
		'manžel manželka někdo žena muž dívka chlapec dítě matka otec babička dědeček dcera syn sestra bratr vdova soused sousedka obyvatel obyvatelka důchodce důchodkyně pacient pacientka zákazník zákaznice žák žákyně kolega kolegyně přítel přítelkyně turista turistka fanoušek',
	dialogue: {
		questions: 'o otázka',
		answers: 'odpověď odp',
		hosts: 'redaktor redaktorka moderátor moderátorka novinář novinářka redakce',
		guests: 'host',
		voices: 'hlas muž žena mluvčí',
		meetings: ['rozhovor s', 'rozhovor se', '(?:mluvil|mluvila|hovořil|hovořila|hovoří) s'],
		askedBy: ['rozhovor vedl[ai]?', 'ptal[ai]? se'],
	},
});
