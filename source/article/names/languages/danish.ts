/** Danish and Norwegian names. */
import type {NamesTable} from './table.ts';

export const danish = (): NamesTable => ({
	openers:
		'Hans Hendes Deres Vores Våre Vår Min Mine Sin Nogen Noen Ingen Alle Alt To Tre Fire Fem Seks Syv Sju Otte Åtte Ni Ti Flere Mange Mest Mer Mere Men Og At Om Når Der Da Nu Nå Siden Før Trods Tross Udenfor Utenfor Under Over Ifølge Efter Etter Også Allerede Her Hvorfor Hvad Hva Hvem Hvordan Ja Nej Nei Derfor Desuden Dessuten Samtidig Måske Kanskje',
	polite: 'hr fru herr frøken doktor',
	callings:
		'borgmester borgmesteren ordfører ordføreren minister statsminister statsministeren statsråd formand formanden leder lederen direktør direktøren byrådsmedlem folketingsmedlem stortingsrepresentant rådmann rådmannen kommunedirektør kommunedirektøren politiinspektør politimester politimesteren lensmann statsadvokat advokat advokaten dommer dommeren træner træneren trener treneren keeper målmand angriber angriperen kaptajn kaptein kapteinen landsholdstræner professor professoren lektor forsker forskeren læge lægen lege legen overlæge overlege overlegen sygeplejerske sykepleier lærer læreren rektor forfatter forfatteren instruktør instruktøren regissør skuespiller skuespilleren sanger sangerinde sangeren kunstner kunstneren landmand bonde fisker gründer ejer eier talsmand talsmann talskvinde talsperson pressechef pressesjef biskop biskoppen sognepræst prest presten oberst general meteorolog biolog biologen geolog økonom økonomen historiker journalist journalisten studerende student nabo naboen beboer chef chefen sjef sjefen',
	kin: 'mor far søn datter sønn bror søster kone mand mann ægtefælle bedstemor bestemor bedstefar bestefar',
	bodies:
		'Kommune Region Fylke Fylkeskommune Universitet Universitetet Højskole Høgskole Høgskolen Hospital Sygehus Sykehus Sykehuset Institut Institutt Instituttet Forening Foreningen Forbund Forbundet Fonden Stiftelsen Styrelsen Direktoratet Bank Banken Museet Museum Teater Teatret Orkester Skole Skolen Gymnasium Akademi Akademiet Parti Partiet Folketinget Stortinget Regeringen Regjeringen Byret Byretten Tingrett Landsret Højesteret Høyesterett Politi Politiet Forsvaret Avis Avisen Tidende Posten Bladet Radio Energi Rederi AS ASA Foods Industri Venstre Høyre Arbeiderpartiet Socialdemokratiet',
	clubs: 'FC IF BK IL FK SK AaB AGF OB Brøndby Rosenborg Brann',
	bodyKinds:
		'firmaet selskabet selskapet virksomheden bedriften avisen foreningen partiet kæden kjeden klubben koncernen konsernet tidsskriftet forlaget forbundet',
	placeKinds: 'byen landsbyen kommunen øen øya bydelen amtet fylket elven fjorden bygda stedet',
	inside: 'i på',
	near: 'fra til ved nær udenfor utenfor omkring',
	links: 'for i af av og',
	places:
		'Danmark, København, Aarhus, Århus, Odense, Aalborg, Ålborg, Esbjerg, Randers, Kolding, Horsens, Vejle, Roskilde, Herning, Silkeborg, Helsingør, Viborg, Svendborg, Bornholm, Fyn, Sjælland, Jylland, Lolland, Falster, Nordjylland, Sønderjylland, Grønland, Færøerne, Norge, Oslo, Bergen, Trondheim, Stavanger, Drammen, Fredrikstad, Kristiansand, Tromsø, Bodø, Ålesund, Hamar, Lillehammer, Narvik, Alta, Kirkenes, Finnmark, Troms, Nordland, Trøndelag, Vestland, Rogaland, Agder, Telemark, Vestfold, Østfold, Akershus, Innlandet, Hedmark, Oppland, Svalbard, Lofoten, Sverige, Stockholm, Göteborg, Malmö, Finland, Island, Tyskland, Frankrig, Frankrike, England, Storbritannien, Storbritannia, Skotland, Skottland, Irland, Spanien, Spania, Portugal, Italien, Italia, Schweiz, Sveits, Østrig, Østerrike, Holland, Nederlandene, Nederland, Belgien, Belgia, Polen, Ungarn, Rumænien, Romania, Grækenland, Hellas, Tyrkiet, Tyrkia, Rusland, Russland, Ukraine, Ukraina, Estland, Letland, Litauen, Kina, Japan, Indien, India, Israel, Iran, Irak, Syrien, Syria, USA, Canada, Mexico, Brasilien, Brasil, Berlin, Hamburg, Paris, London, Rom, Roma, Moskva, Kyiv, Bruxelles, Brussel, Wien, Warszawa, Madrid, Athen, Europa, Asien, Asia, Afrika, Norden, Nordsøen, Østersøen',
	body: /.{4}(?:styrelsen|direktoratet|universitetet|sygehuset|sykehuset|partiet|forbundet|museet|tilsynet|kommune)$/,
	town: /.{2}(?:borg|havn|hamn|sund|by|bjerg|berg|rup|drup|trup|lund|strup|køping|sted|stad|vik|vig|ness|næs|nes|fjord|dal|dalen|vær|heim|ås|ø|øy|øya|holm|strand|bro|lev|løv|skov|toft|rød|mark|vang|anger|elv)$/,
	calling:
		/.{3}(?:olog|ologen|ist|isten|formand|formanden|leder|lederen|sjef|sjefen|chef|chefen|mester|mesteren|mand|manden|mann|mannen|træner|trener|treneren|forsker|forskeren|ordfører|direktør|direktøren)$/,
});
