/** Polish cues, small words and clauses. */
import type {LanguageTable} from '../clauses/language.ts';

const cues =
	'mówi mówią mówił mówiła mówili powiedział powiedziała powiedzieli powie twierdzi twierdzą twierdził twierdziła stwierdził stwierdziła stwierdzili podkreśla podkreślają podkreślił podkreśliła podkreślili zaznacza zaznaczył zaznaczyła dodaje dodają dodał dodała dodali tłumaczy tłumaczą tłumaczył tłumaczyła wyjaśnia wyjaśniają wyjaśnił wyjaśniła wyjaśnili oświadczył oświadczyła oświadczyli ocenia oceniają ocenił oceniła uważa uważają uważał pisze piszą napisał napisała napisali pyta pytają pytał zapytał zapytała odpowiada odpowiedział odpowiedziała informuje informują poinformował poinformowała poinformowali zapewnia zapewniają zapewnił zapewniła apeluje apelował zaapelował zaapelowała ostrzega ostrzegają ostrzegł ostrzegła przyznaje przyznają przyznał przyznała zapowiada zapowiedział zapowiedziała komentuje skomentował skomentowała krytykuje skrytykował skrytykowała wskazuje wskazał wskazała zauważa zauważył zauważyła przypomina przypomniał przypomniała opowiada opowiadał opowiedział relacjonuje nazwał nazwała nazywa określił określiła przekonuje przekonywał przekonywała obiecuje obiecał obiecała żartuje żartował krzyczał krzyczała zawołał szepnął szepnęła deklaruje zadeklarował zadeklarowała alarmuje rzekł rzekła przekazał przekazała wspomina wspominał cieszy martwi żali zeznaje zeznał zeznała zeznali wtóruje wtórował wtórowała zarzuca zarzucił zarzuciła przeprosił przeprosiła śmieje śmiał śmiała chwali chwalił pochwalił pochwaliła dziękuje podziękował podziękowała gratuluje radzi poradził zaleca zalecił prosi prosił poprosił poprosiła żąda zażądał zażądała domaga domagał ripostuje ripostował odparł odparła kontruje wzdycha westchnął westchnęła kwituje skwitował skwitowała podsumowuje podsumował podsumowała precyzuje sprecyzował uzupełnia uzupełnił uzupełniła kontynuuje kontynuował kontynuowała ujawnia ujawnił ujawniła zdradza zdradził zdradziła potwierdza potwierdził potwierdziła zaprzecza zaprzeczył zaprzeczyła dementuje zdementował sugeruje sugerował sugerowała zasugerował proponuje zaproponował zaproponowała przewiduje prognozuje wierzy sądzi sądził myśli myślał pamięta pamiętał narzeka narzekał narzekała skarży skarżył ubolewa ubolewał denerwuje oburza oburzał dziwi zachwyca cieszył cieszyła ogłosił ogłosiła ogłasza oznajmia oznajmił oznajmiła donosi pisał pisała wołał zwraca zwrócił zwróciła argumentuje argumentował argumentowała utrzymuje utrzymywał wyznaje wyznał wyznała opowiadała wspominała zażartował zażartowała nazywał opisuje opisał opisała zastrzega zastrzegł zastrzegła przestrzega rzuca rzucił rzuciła krzyknął krzyknęła spytał spytała orzekł orzekła mówiło uznał uznała zaprotestował zaprotestowała protestuje tłumaczyli zapewnili apelują skwitowali zauważyli przypomnieli odpowiedzieli odpowiadali odpowiadała zapowiedzieli wylicza wyliczał wyliczała mruknął mruknęła parsknął parsknęła chwaliła ironizuje ironizował kończy kończył zakończył zakończyła wyraził wyraziła prorokuje przyznali wspomniał wspomniała pytała pytali dopytuje dopytywał dopytywała stwierdza konkluduje radziła zachęca zachęcał zachęcała zapewniał zapewniała uspokaja uspokajał uspokajała kpi kpił kpiła drwi głosi głosił głosiła brzmi nadmienia nadmienił nadmieniła wytyka wytknął wytknęła broni bronił broniła oponuje oponował oświadcza odpiera odpierał obruszył obruszyła zaśmiał zaśmiała uśmiecha uśmiechał uśmiechnął uśmiechnęła powtarza powtarzał powtarzała powtórzył powtórzyła uspokoił dorzuca dorzucił dorzuciła wyraża zaznaczają podkreślali dziwił dziwiła cieszą żalił żaliła skarżyła przekonywali zdradzili prosiła martwił martwiła ubolewała apelowała oceniali twierdzili chwalą odgryza odgryzł zawtórował zawtórowała sprostował sprostowała';

export const polish = (): LanguageTable => ({
	cues,
	pronouns: 'on ona oni one ja my',
	anybody: 'ktoś nikt wszyscy wielu',
	determiners:
		'ten ta to ci te tego tej tych jego jej ich nasz nasza mój moja swój swoja jeden jedna dwa dwie dwóch trzy trzech kilka kilku wielu każdy każda inny inna inni cztery pięć sześć siedem osiem dziewięć dziesięć',
	prepositions:
		'w we z ze na do od o po za przez dla przy pod nad przed między bez u podczas według wobec wśród oprócz ku',
	joins: 'ds',
	conjunctions: 'i a oraz lub albo ale',
	subordinators: 'że iż gdy kiedy bo ponieważ jeśli jeżeli żeby aby choć jak gdzie',
	relatives: 'który która które którzy',
	governed: 'którego której których',
	helpers: 'jest są był była było byli będzie będą został została zostali ma mają miał miała',
	adverbs:
		'się nie też także już jeszcze tylko wczoraj dziś dzisiaj jutro potem później teraz tak więc jednak natomiast bardzo zawsze nigdy tu tam co kto czy mu jej im mi nam sobie ponadto wreszcie krótko cicho głośno ostro spokojnie ostrożnie stanowczo szczerze otwarcie wprost zdecydowanie wyraźnie smutno żartobliwie skromnie',
	caseEnding: /(?:ego|emu|ymi|imi|ami)$/,
	hers: /ła$/,
	his: /ł$/,
	herName: /(?:[sc]ka|dzka)$/,
	hisName: /(?:[sc]ki|dzki)$/,
	persons:
		/^(?!dziennik|rzecznik|czynnik|wynik|urzędnik)\p{L}*(?:czka|istka|ystka|lożka|ista|ysta|log|arka|arz|acz|ńca|wca|nik|tor|torka|erka|aktor|aktorka|pisarz|poeta|lekarz|lekarka|piłkarz|piłkarka|adwokat|świadek|obrońca|malarz|malarka|śpiewak|śpiewaczka|naukowiec)$/u,
	dates:
		'poniedziałek wtorek środę środa czwartek piątek sobotę sobota niedzielę niedziela stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia rano wieczorem roku',
	citing: 'cytuje cytował',
	agents: 'przez',
	stating: 'czytamy',
	within: 'w we na',
	called: 'tzw nazywany nazywana zwany zwana zatytułowany zatytułowana',
	sayings: 'słowami słów słowa zdanie hasło hasłem hasła pytanie odpowiedź okrzyk okrzyki',
	according: [
		'według',
		'zdaniem',
		'jak informuje',
		'w opinii',
		'~ zdaniem',
		'w ~ opinii',
		'w ~ ocenie',
		'~ słowami',
		'w ocenie',
		'jak twierdzi',
		'jak mówi',
		'jak podaje',
		'jak podkreśla',
		'jak wyjaśnia',
		'zgodnie ze słowami',
		'wynika z',
		'wynika ze',
	],
	dropsSubject: true,
	declines: true,
	female: 'ona',
	male: 'on',
	ofHer: 'niej jej',
	ofHim: 'niego jego',
	ofEither: 'nich ich',
	titles:
		'burmistrz prezydent premier minister ministra wójt starosta poseł posłanka senator senatorka dyrektor dyrektorka rzecznik rzeczniczka trener trenerka kapitan profesor doktor prezes prezeska szef szefowa radny radna sędzia adwokat prokurator entomolog biolog biolożka komisarz ksiądz biskup',
	offices:
		'burmistrz prezydent premier minister ministra wójt starosta rzecznik rzeczniczka sędzia prokurator dyrektor dyrektorka prezes prezeska szef szefowa rektor biskup ambasador komendant przewodniczący przewodnicząca radny radna poseł posłanka senator wojewoda',
	being: 'jest był była',
	years: 'lat',
	unnamed:
		'mąż żona ktoś kobieta mężczyzna dziewczyna chłopak dziecko matka ojciec babcia dziadek córka syn siostra brat wdowa wdowiec sąsiad sąsiadka mieszkaniec mieszkanka emeryt emerytka pacjent pacjentka klient klientka uczeń uczennica kolega koleżanka przyjaciel przyjaciółka turysta turystka pasażer pasażerka kibic',
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
