/** Hungarian names. */
import type {NamesTable} from './table.ts';

export const hungarian = (): NamesTable => ({
	openers:
		'A Az És Hogy Nem Is Egy Van Volt De Meg Csak Már El Ki Mint Ez Ezt Azt Ha Volna Lesz Vagy Minden Mert Majd Sem Amely Szerint Után Közben Azonban Ő Ők Mi Ti Én Te Itt Ott Most Akkor Ma Tegnap Holnap Még Két Kettő Három Négy Öt Tíz Sok Több Néhány Senki Semmi Valaki Valami Miért Hogyan Hol Mikor Ezért Ugyanakkor Emellett Korábban Később Tavaly Idén Igen',
	polite: 'dr úr asszony prof özv',
	callings:
		'polgármester alpolgármester miniszter miniszterelnök államtitkár elnök alelnök köztársasági képviselő országgyűlési igazgató vezérigazgató szóvivő titkár főtitkár bíró ügyész ügyvéd edző szövetségi kapitány csapatkapitány kapus csatár védő középpályás professzor docens kutató orvos főorvos nővér tanár tanárnő rektor dékán író írónő költő rendező színész színésznő énekes énekesnő festő festőművész karmester újságíró főszerkesztő püspök érsek bíboros lelkész plébános tábornok ezredes tűzoltó rendőr gazda halász vállalkozó alapító tulajdonos lakó szomszéd diák nyugdíjas biológus geológus közgazdász történész meteorológus nagykövet vezető ügyvezető szakértő jegyző',
	kin: 'anyja apja fia lánya testvére felesége férje nagymamája nagyapja özvegye nővére húga bátyja öccse',
	bodies:
		'Minisztérium Egyetem Akadémia Intézet Kórház Klinika Önkormányzat Hivatal Kormányhivatal Bíróság Ügyészség Rendőrség Országgyűlés Kormány Bank Múzeum Színház Operaház Zenekar Iskola Gimnázium Egyesület Alapítvány Szövetség Bizottság Tanács Kamara Ügynökség Igazgatóság Vállalat Zrt Zrt. Kft Kft. Nyrt Nyrt. Bt. Társaság Párt Mozgalom Központ Felügyelet Kiadó Rádió Televízió Egyház Fidesz Jobbik KDNP MSZP',
	clubs: 'FC FTC MTK Ferencváros Újpest Honvéd Debreceni Vasas',
	bodyKinds: 'cég vállalat lap folyóirat párt egyesület alapítvány klub zenekar kiadó',
	placeKinds: 'város község falu megye sziget kerület',
	places:
		'Magyarország, Magyarországon, Budapest, Budapesten, Debrecen, Debrecenben, Szeged, Szegeden, Miskolc, Miskolcon, Pécs, Pécsett, Pécsen, Győr, Győrben, Nyíregyháza, Kecskemét, Székesfehérvár, Szombathely, Szolnok, Tatabánya, Kaposvár, Eger, Egerben, Veszprém, Zalaegerszeg, Sopron, Balaton, Balatonon, Duna, Tisza, Erdély, Felvidék, Ausztria, Bécs, Szlovákia, Pozsony, Románia, Bukarest, Kolozsvár, Szerbia, Belgrád, Horvátország, Zágráb, Ukrajna, Kijev, Oroszország, Moszkva, Lengyelország, Varsó, Csehország, Prága, Németország, Berlin, Franciaország, Párizs, Nagy-Britannia, Anglia, London, Írország, Spanyolország, Olaszország, Róma, Svájc, Belgium, Brüsszel, Hollandia, Svédország, Norvégia, Finnország, Görögország, Törökország, Izrael, Irán, Irak, Szíria, Kína, Peking, Japán, India, Egyesült Államok, USA, Washington, New York, Kanada, Európa, Ázsia, Afrika, Amerika',
	body: /.{3}(?:minisztérium|bíróság|ügyészség|kapitányság|igazgatóság|hivatal|szövetség|egyesület|alapítvány)$/,
	calling: /.{3}(?:ológus|ista|ász|ész|igazgató|vezető|miniszter|mester|művész|titkár|elnök)$/,
});
