/** Finnish cues, small words and clauses. */
import type {LanguageTable} from '../clauses/language.ts';

const cues =
	'sanoo sanovat sanoi sanoivat sanonut kertoo kertovat kertoi kertoivat kertonut toteaa toteavat totesi totesivat todennut kirjoittaa kirjoittavat kirjoitti kirjoittivat kysyy kysyi kysyivät vastaa vastaavat vastasi vastasivat lisää lisäsi lisäsivät väittää väittävät väitti väittivät arvioi arvioivat uskoo uskovat uskoi myöntää myöntävät myönsi lupaa lupaavat lupasi pitää piti kutsuu kutsui vaatii vaativat vaati pyytää pyysi varoittaa varoittavat varoitti muistuttaa muistutti korostaa korosti painottaa painotti selittää selitti ilmoittaa ilmoitti ilmoittivat tiedottaa tiedotti kommentoi kommentoivat kuvailee kuvaili kuvaa kuvasi muistelee muisteli pohtii pohti huomauttaa huomautti jatkaa jatkoi tiivistää tiivisti vakuuttaa vakuutti vahvistaa vahvisti kiistää kiisti kritisoi arvostelee arvosteli kiittää kiitti kehuu kehui toivoo toivoi pelkää pelkäsi epäilee epäili nauraa naurahtaa naurahti hymyilee iloitsee iloitsi harmittelee harmitteli huokaa huokaisi huutaa huusi kuiskaa kuiskasi vitsailee vitsaili linjaa linjasi lausui lausuu esittää esitti ehdottaa ehdotti suosittelee suositteli perustelee perusteli puolustaa puolusti täsmentää täsmensi summaa summasi paljastaa paljasti tunnustaa tunnusti valittaa valitti ihmettelee ihmetteli mainitsee mainitsi miettii näkee tietää tiesi ajattelee moittii moitti moittivat pahoittelee pahoitteli';

export const finnish = (): LanguageTable => ({
	cues,
	pronouns: 'hän he minä me',
	determiners:
		'se tämä tuo ne nämä nuo eräs yksi kaksi kolme neljä viisi monta monet moni kaikki jokainen toinen muut hänen heidän',
	oblique: 'häntä heitä hänelle heille minulle meille',
	prepositions: 'ennen ilman',
	conjunctions: 'ja tai mutta sekä eli vaan',
	subordinators: 'että jos kun koska vaikka jotta kuten kuin missä',
	relatives: 'joka jotka jonka jota mikä',
	governed: 'jonka joiden',
	helpers: 'on ovat oli olivat ole olisi ei eivät voi voivat saa tulee aikoo',
	adverbs:
		'myös vielä nyt jo sitten silloin eilen tänään huomenna myöhemmin aiemmin kuitenkin siis vain aina tässä siellä täällä hyvin erittäin muun lisäksi puolestaan edelleen mitä kuka miten miksi näin siitä siihen tiedotteessa haastattelussa',
	dates:
		'maanantai maanantaina tiistai tiistaina keskiviikko keskiviikkona torstai torstaina perjantai perjantaina lauantai lauantaina sunnuntai sunnuntaina tammikuussa helmikuussa maaliskuussa huhtikuussa toukokuussa kesäkuussa heinäkuussa elokuussa syyskuussa lokakuussa marraskuussa joulukuussa aamulla illalla',
	postpositions: 'mukaan mielestä',
	stating: 'todetaan kerrotaan puhutaan sanotaan kirjoitetaan lukee ilmoitetaan arvioidaan',
	locative: /.{3}ss[aä]$/,
	citing: 'siteeraa siteerasi',
	called: 'niin-sanottu niinsanottu nimeltä nimeltään kutsuttu',
	sayings: 'sanoin sanat lause lauseen kysymys vastaus iskulause',
	dashRunsOn: true,
	declines: true,
	ofEither: 'hänen heidän',
	titles:
		'ministeri pääministeri presidentti kaupunginjohtaja johtaja toimitusjohtaja kansanedustaja professori tohtori valmentaja kapteeni puheenjohtaja päävalmentaja tutkija rehtori lääkäri asianajaja tuomari rikoskomisario',
	dialogue: {
		questions: 'k kysymys',
		answers: 'v vastaus',
		hosts: 'toimittaja haastattelija juontaja',
		guests: 'vieras haastateltava',
		voices: 'puhuja ääni mies nainen',
		meetings: ['haastattelussa', 'haastatteli'],
		askedBy: ['haastattelu:', 'haastattelija:'],
	},
});
