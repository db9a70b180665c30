/** Polish cues, small words and clauses. */
import type {LanguageTable} from '../clauses/language.ts';

const cues =
	'mówi mówią mówił mówiła mówili powiedział powiedziała powiedzieli powie twierdzi twierdzą twierdził twierdziła stwierdził stwierdziła stwierdzili podkreśla podkreślają podkreślił podkreśliła podkreślili zaznacza zaznaczył zaznaczyła dodaje dodają dodał dodała dodali tłumaczy tłumaczą tłumaczył tłumaczyła wyjaśnia wyjaśniają wyjaśnił wyjaśniła wyjaśnili oświadczył oświadczyła oświadczyli ocenia oceniają ocenił oceniła uważa uważają uważał pisze piszą napisał napisała napisali pyta pytają pytał zapytał zapytała odpowiada odpowiedział odpowiedziała informuje informują poinformował poinformowała poinformowali zapewnia zapewniają zapewnił zapewniła apeluje apelował zaapelował zaapelowała ostrzega ostrzegają ostrzegł ostrzegła przyznaje przyznają przyznał przyznała zapowiada zapowiedział zapowiedziała komentuje skomentował skomentowała krytykuje skrytykował skrytykowała wskazuje wskazał wskazała zauważa zauważył zauważyła przypomina przypomniał przypomniała opowiada opowiadał opowiedział relacjonuje nazwał nazwała nazywa określił określiła przekonuje przekonywał przekonywała obiecuje obiecał obiecała żartuje żartował krzyczał krzyczała zawołał szepnął szepnęła deklaruje zadeklarował zadeklarowała alarmuje rzekł rzekła przekazał przekazała wspomina wspominał cieszy martwi żali zeznaje zeznał zeznała zeznali wtóruje wtórował wtórowała zarzuca zarzucił zarzuciła przeprosił przeprosiła śmieje śmiał śmiała chwali chwalił pochwalił pochwaliła dziękuje podziękował podziękowała gratuluje radzi poradził zaleca zalecił prosi prosił poprosił poprosiła żąda zażądał zażądała domaga domagał ripostuje ripostował odparł odparła kontruje wzdycha westchnął westchnęła kwituje skwitował skwitowała podsumowuje podsumował podsumowała precyzuje sprecyzował uzupełnia uzupełnił uzupełniła kontynuuje kontynuował kontynuowała ujawnia ujawnił ujawniła zdradza zdradził zdradziła potwierdza potwierdził potwierdziła zaprzecza zaprzeczył zaprzeczyła dementuje zdementował sugeruje sugerował sugerowała zasugerował proponuje zaproponował zaproponowała przewiduje prognozuje wierzy sądzi sądził myśli myślał pamięta pamiętał narzeka narzekał narzekała skarży skarżył ubolewa ubolewał denerwuje oburza oburzał dziwi zachwyca cieszył cieszyła ogłosił ogłosiła ogłasza oznajmia oznajmił oznajmiła donosi pisał pisała wołał zwraca zwrócił zwróciła argumentuje argumentował argumentowała utrzymuje utrzymywał wyznaje wyznał wyznała opowiadała wspominała zażartował zażartowała nazywał opisuje opisał opisała zastrzega zastrzegł zastrzegła przestrzega rzuca rzucił rzuciła krzyknął krzyknęła spytał spytała orzekł orzekła mówiło uznał uznała';

export const polish = (): LanguageTable => ({
	cues,
	pronouns: 'on ona oni one ja my',
	eitherCase: '',
	determiners:
		'ten ta to ci te tego tej tych jego jej ich nasz nasza mój moja swój swoja jeden jedna dwa dwie dwóch trzy trzech kilka kilku wielu każdy każda inny inna inni',
	indefinite: '',
	oblique: '',
	prepositions:
		'w we z ze na do od o po za przez dla przy pod nad przed między bez u podczas według wobec wśród oprócz ku',
	joins: 'ds',
	conjunctions: 'i a oraz lub albo ale',
	subordinators: 'że iż gdy kiedy bo ponieważ jeśli jeżeli żeby aby choć jak gdzie',
	relatives: 'który która które którzy',
	helpers: 'jest są był była było byli będzie będą został została zostali ma mają miał miała',
	reported: '',
	adverbs:
		'się nie też także już jeszcze tylko wczoraj dziś dzisiaj jutro potem później teraz tak więc jednak natomiast bardzo zawsze nigdy tu tam co kto czy mu jej im mi nam sobie ponadto wreszcie',
	adverbial: null,
	dates:
		'poniedziałek wtorek środę środa czwartek piątek sobotę sobota niedzielę niedziela stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia rano wieczorem roku',
	thus: '',
	postpositions: '',
	citing: 'cytuje cytował',
	agents: 'przez',
	passives: '',
	stating: 'czytamy',
	impersonal: '',
	within: 'w we na',
	called: 'tzw nazywany nazywana zwany zwana zatytułowany zatytułowana',
	sayings: 'słowami słów słowa zdanie hasło hasłem hasła pytanie odpowiedź okrzyk okrzyki',
	according: ['według', 'zdaniem', 'jak informuje', 'w opinii'],
	separable: [],
	verbSecond: false,
	nounsCapital: false,
	dropsSubject: true,
	feminine: null,
	roles: null,
	female: 'ona',
	male: 'on',
	elided: null,
	enclitic: null,
	dialogue: {
		questions: 'p pytanie',
		answers: 'o odpowiedź',
		hosts: 'dziennikarz dziennikarka prowadzący prowadząca redakcja redaktor',
		guests: 'gość',
		voices: 'mówca głos kobieta mężczyzna',
		self: 'ja mnie mi mną mój moja moje moich jestem mam',
		selves: 'nam nas nasz nasza nasze my',
		addressed: 'pan pani pana panią panu ty ciebie cię twój twoja',
		meetings: ['rozmowa z', 'wywiad z', '(?:rozmawiał|rozmawiała|rozmawia|rozmawiamy|rozmawialiśmy|rozmawiali) z'],
		askedBy: ['(?:rozmawiał|rozmawiała|rozmawiali)(?! z):?', 'wywiad przeprowadził[aoi]?'],
	},
});
