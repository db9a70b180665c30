/** Swedish cues, small words and clauses. */
import type {LanguageTable} from '../clauses/language.ts';

const irregular =
	'säger sade sa sagt säga skriver skrev skrivit berättar berättade berättat tycker tyckte anser ansåg menar menade hävdar hävdade frågar frågade svarar svarade svarat medger medgav lovar lovade tror trodde hoppas hoppades vet visste uppger uppgav uppgett heter hette låter lät tillägger tillade beskriver beskrev slår lägger kallar kallade ber bad står stod känner kände talar talade tala minns mindes utbrister utbrast ler log lyder erkände framhåller bedyrar spår avslöjar avslöjade avslöjat';
const stems =
	'förklar beton understryk varn meddel konstater kommenter kriter kritiser bekräft påpek rapporter uppman kräv klag beklag påstå sammanfatt resoner argumenter twittr citer utrop viskade ropa undr utveckl fortsätt avslut poängter framhåll bedöm erkän försäkr jubl invänd upplys suck intyg vädj rekommender befar skämt konter bedyr garanter dementer förnek avfärd välkomn beskyll anklag påminn tack gratuler hyll deklarer noter flik yttr';

/** Present and past of a regular verb. */
const inflect = (stem: string): string => `${stem}ar ${stem}ade ${stem}at ${stem}er ${stem}te ${stem}t`;

export const swedish = (): LanguageTable => ({
	cues: `${irregular} ${stems.split(' ').map(inflect).join(' ')} framhöll underströk fortsatte påstår påstod`,
	pronouns: 'han hon de vi jag man hen',
	anybody: 'man någon ingen alla många',
	determiners:
		'en ett den det de sin sitt sina hans hennes deras vår vårt min mitt denna detta dessa flera många några två tre fyra fem andra alla varje ingen sex sju åtta nio tio båda',
	indefinite: 'en ett',
	oblique: 'honom henne dem sig mig oss dig',
	prepositions:
		'av i på för till med om från vid under efter före mellan mot hos utan genom enligt inom över sedan kring bland åt ur',
	joins: 'av för på i vid från',
	conjunctions: 'och eller men samt utan',
	subordinators: 'att om när eftersom medan då innan sedan så som där',
	relatives: 'som',
	governed: 'vilken vilka',
	helpers: 'är var har hade blir blev kan kunde ska skulle vill ville måste får fick kommer',
	adverbs:
		'inte också redan nu då igår idag imorgon senare tidigare därefter därför dessutom dock själv mycket väldigt bara igen alltid aldrig nyligen samtidigt vidare här där så till ut om vad vem hur varför det',
	persons:
		/(?:aren|arinnan|isten|logen|anten|enten|ikern|backen|vakten|mannen|kvinnan|författaren|konstnären|skådespelaren|sångaren|sångerskan|advokaten|kaptenen|vittnet|åklagaren|forskaren|läkaren|läraren|tränaren|anfallaren)$/u,
	dates:
		'måndag måndagen tisdag tisdagen onsdag onsdagen torsdag torsdagen fredag fredagen lördag lördagen söndag söndagen januari februari mars april maj juni juli augusti september oktober november december morgonen kvällen eftermiddagen',
	citing: 'citerar citerade',
	agents: 'av',
	stating: 'står stod heter',
	impersonal: 'det',
	within: 'i på',
	called: 'kallad kallade kallat kallas så-kallade',
	sayings: 'orden ord mening fråga frågan svar svaret slagord parollen',
	according: ['enligt', 'i ~ ögon', 'i ~ mening'],
	separable: ['till lägger lade', 'fast slår slog', 'ut ropar ropade', 'på pekar pekade'],
	verbSecond: true,
	dashRunsOn: true,
	female: 'hon',
	male: 'han',
	ofHer: 'henne hennes',
	ofHim: 'honom hans',
	ofEither: 'dem deras',
	titles:
		'minister statsminister kommunalrådet kommunalråd advokaten advokat tränaren tränare professorn professor ordföranden ordförande direktören direktör lagkaptenen kapten rektor biologen biolog forskaren borgmästare',
	offices:
		'borgmästaren ministern statsministern presidenten ordföranden talespersonen talesmannen domaren direktören rektorn biskopen chefen ledaren',
	firms: 'tillverkaren kullagertillverkaren biltillverkaren leverantören operatören arrangören ägaren',
	being: 'är var blev',
	years: 'år',
	unnamed:
		'make maka hustru någon kvinna kvinnan man mannen flicka pojke barn mamma mor far pappa mormor farmor morfar farfar dotter son bror syster änka granne grannen boende patient kund elev kollega vän väninna turist resenär pensionär pensionären hyresgäst',
	dialogue: {
		questions: 'f fråga',
		answers: 's svar',
		hosts: 'programledare reporter intervjuare journalist moderator',
		guests: 'gäst',
		voices: 'talare röst man kvinna',
		self: 'jag mig min mitt mina',
		selves: 'vi oss vår vårt våra',
		addressed: 'du dig din ditt dina ni er ert era',
		meetings: ['(?:intervju|samtal) med', '(?:pratade|pratar|talade|talar|samtalade|träffade) med', 'intervjuade'],
		askedBy: ['intervju av', 'intervjuad av', 'intervju:'],
	},
});
