/** Hungarian cues, small words and clauses. */
import type {LanguageTable} from '../clauses/language.ts';

const cues =
	'mondta mondja mondták mondják mondott elmondta elmondja elmondták állítja állította állították kijelentette kijelenti kijelentették közölte közli közölték nyilatkozta nyilatkozott hangsúlyozta hangsúlyozza hangsúlyozták hozzátette hozzáteszi tette teszi fűzte fogalmazott fogalmaz fogalmaztak írta írja írták írt magyarázta magyarázza elmagyarázta kifejtette kifejti ígérte ígéri megígérte ismerte ismeri elismerte elismeri emelte emeli kiemelte kiemeli jelentette jelenti bejelentette bejelenti válaszolta válaszol válaszolt felelte feleli kérdezte kérdezi megkérdezte mesélte meséli elmesélte emlékszik emlékezett emlékeztetett emlékeztet figyelmeztetett figyelmeztet kérte kéri követelte követeli kritizálta bírálta bírálja nevezte nevezi tartja tartotta vélte véli vélekedett véleményezte jegyezte jegyzi megjegyezte megjegyzi vallja vallotta bevallotta bevallja tudatta tudatja tájékoztatott tájékoztat biztosított biztosít nyugtatott cáfolta cáfolja tagadta tagadja erősítette megerősítette megerősíti dicsérte köszönte örült örül panaszkodott panaszkodik nevetett nevet viccelt viccelődött kiáltotta kiabálta suttogta sóhajtotta sóhajtott javasolta javasolja indokolta indokolja érvelt érvel reméli remélte szögezte leszögezte összegezte összegzett zárta folytatta folytatja';

export const hungarian = (): LanguageTable => ({
	cues,
	pronouns: 'ő ők én mi',
	determiners: 'a az egy ez ezek azok néhány sok két három négy öt több minden másik más egyik',
	indefinite: 'egy',
	oblique: 'neki nekik nekem nekünk őt őket azt ezt',
	conjunctions: 'és vagy de meg illetve ám',
	subordinators: 'hogy ha amikor mert bár mivel mint ahol',
	relatives: 'aki akik amely amelyek ami',
	helpers: 'volt voltak van vannak lesz lett lettek',
	adverbs:
		'nem is csak még már most majd tegnap ma holnap később korábban így úgy itt ott nagyon végül azonban viszont szintén hozzá el ki fel le meg vissza be mindenkit újságíróknak',
	caseEnding: /.{2}(?:nak|nek|ban|ben|ból|ből|tól|től|ról|ről|hoz|hez|höz|val|vel|kat|ket|okat|eket|ért)$/,
	dates:
		'hétfőn kedden szerdán csütörtökön pénteken szombaton vasárnap január február március április május június július augusztus szeptember október november december este reggel',
	postpositions: 'szerint',
	stating: 'olvasható áll',
	locative: /(?:ban|ben)$/,
	called: 'című nevű úgynevezett elnevezésű',
	sayings: 'szavakkal mondat kérdés válasz jelszó felirat',
	according: ['~'],
	calledByFirst: true,
	dropsSubject: true,
	declines: true,
	ofEither: 'szerinte szerintük',
	titles:
		'miniszter miniszterelnök polgármester elnök igazgató szóvivő edző szövetségi kapitány képviselő professzor doktor államtitkár bíró ügyvéd ügyész',
	offices:
		'miniszter miniszterelnök polgármester elnök igazgató szóvivő edző képviselő államtitkár bíró ügyész püspök rektor',
	dialogue: {
		questions: 'k kérdés',
		answers: 'v válasz',
		hosts: 'riporter műsorvezető újságíró szerkesztő',
		guests: 'vendég',
		voices: 'hang férfi nő',
		meetings: ['interjú', 'beszélgetés', '(?:beszélgetett|beszélgettünk)'],
		askedBy: ['az interjút készítette:?'],
	},
});
