/** Swedish names. */
import type {NamesTable} from './table.ts';

export const swedish = (): NamesTable => ({
	openers:
		'Hans Hennes Deras Vår Våra Min Mina Sin Någon Några Inget Inga Ingen Alla Allt Två Tre Fyra Fem Sex Sju Åtta Nio Tio Flera Många Mest Mer Men Och Att Om När Där Då Nu Sedan Innan Trots Utanför Under Över Enligt Efter Före Också Redan Här Varför Vad Vem Hur Ja Nej Fast Därför Dessutom Samtidigt Idag Igår Imorgon Kanske',
	polite: 'herr fru fröken doktor',
	callings:
		'vd vd:n kommunalrådet kommunalråd klubbordföranden klubbordförande ordförande ordföranden vice statsråd statsminister utrikesminister finansminister riksdagsledamot riksdagsledamoten landshövding landshövdingen borgmästare polisen polischef polischefen åklagare åklagaren advokat advokaten domare domaren tränare tränaren målvakt målvakten lagkapten lagkaptenen anfallare anfallaren mittfältare backen förbundskapten förbundskaptenen professor professorn docent docenten forskare forskaren läkare läkaren överläkare överläkaren sjuksköterska sjuksköterskan lärare läraren rektor rektorn författare författaren författarinnan regissör regissören skådespelare skådespelaren sångare sångaren konstnär konstnären bonde bonden lantbrukare fiskare företagare grundare grundaren ägare ägaren chef chefen direktör direktören presschef talesperson talespersonen pressekreterare biskop biskopen kyrkoherde kyrkoherden överste general kapten meteorolog meteorologen biolog biologen geolog ekonom ekonomen historiker journalist journalisten student boende grannen granne montör vaktmästare',
	kin: 'mor far mamma pappa son dotter bror syster fru man hustru make maka sambo mormor morfar farmor farfar mamman pappan sonen dottern brodern systern hustrun maken sambon',
	bodies:
		'Kommun Region Regionen Universitet Högskola Högskolan Sjukhus Sjukhuset Institutet Institut Förening Föreningen Förbund Förbundet Stiftelsen Myndigheten Verket Bank Banken Museet Museum Teater Teatern Dramaten Orkester Skola Skolan Gymnasiet Akademien Partiet Riksdagen Regeringen Domstol Tingsrätt Tingsrätten Hovrätten Polisen Försvarsmakten Länsstyrelsen Trafikverket Skatteverket Socialstyrelsen Verkstad Verkstäder Bruk Mekaniska Energi Fastigheter Bostäder Bygg AB Facket Tidning Tidningen Posten Bladet Radio Television Energiverk Kraft Järnvägar Rederi Moderaterna Socialdemokraterna Centerpartiet Vänsterpartiet Sverigedemokraterna Liberalerna',
	clubs: 'IF IFK AIK BK IK FK FF HK GIF Djurgården Hammarby',
	bodyKinds:
		'företaget bolaget tidningen tidskriften föreningen partiet kedjan klubben koncernen facket fackförbundet stiftelsen bandet förlaget tillverkaren',
	placeKinds: 'staden byn orten samhället kommunen ön stadsdelen länet landskapet sjön älven tätorten',
	inside: 'i på',
	near: 'från till utanför nära kring',
	links: 'för i av och',
	places:
		'Sverige, Stockholm, Göteborg, Malmö, Uppsala, Västerås, Örebro, Linköping, Helsingborg, Jönköping, Norrköping, Lund, Umeå, Gävle, Borås, Södertälje, Eskilstuna, Halmstad, Växjö, Karlstad, Sundsvall, Östersund, Trollhättan, Luleå, Kalmar, Kiruna, Falun, Karlskrona, Visby, Gotland, Öland, Skåne, Småland, Halland, Blekinge, Bohuslän, Dalarna, Värmland, Västmanland, Södermanland, Östergötland, Västergötland, Norrland, Norrbotten, Västerbotten, Jämtland, Härjedalen, Hälsingland, Medelpad, Ångermanland, Lappland, Vänern, Vättern, Mälaren, Östersjön, Norge, Danmark, Finland, Island, Tyskland, Frankrike, England, Storbritannien, Skottland, Irland, Spanien, Portugal, Italien, Schweiz, Österrike, Nederländerna, Belgien, Polen, Tjeckien, Ungern, Rumänien, Grekland, Turkiet, Ryssland, Ukraina, Estland, Lettland, Litauen, Kina, Japan, Indien, Israel, Iran, Irak, Syrien, USA, Kanada, Mexiko, Brasilien, Sydafrika, Oslo, Köpenhamn, Helsingfors, Berlin, Paris, London, Rom, Moskva, Kiev, Bryssel, Wien, Warszawa, Prag, Madrid, Aten, Europa, Asien, Afrika, Norden',
	body: /.{4}(?:verket|myndigheten|styrelsen|universitetet|sjukhuset|partiet|förbundet|rederiet|akademin|akademien|museet|domstolen|kommunen)$|.{3}(?:s kommun)$/,
	town: /.{2}(?:köping|stad|borg|holm|sund|hamn|ås|näs|vik|by|torp|hult|lund|berg|fors|ö|älv|sjö|strand|bro|boda|landa|mora|ryd|red|inge|löv|storp)$/,
	calling:
		/.{3}(?:olog|ologen|ist|isten|ordförande|ordföranden|chef|chefen|ledare|ledaren|sekreterare|sekreteraren|mästare|mästaren|talesman|talesmannen|tränaren?|forskaren?|mannen|läraren?|skötaren?|föraren?|skaparen?)$/,
});
