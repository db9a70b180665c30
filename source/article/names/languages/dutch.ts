/** Dutch names. */
import type {NamesTable} from './table.ts';

export const dutch = (): NamesTable => ({
	openers:
		'Zijn Haar Hun Onze Mijn Jouw Sinds Tussen Zonder Onder Boven Achter Langs Tegen Tot Vanaf Omdat Hoewel Terwijl Want Dus Al Alle Alleen Veel Meer Minder Twee Drie Vier Vijf Zes Zeven Acht Negen Tien Waarom Hoe Welke Wie Zelfs Toch Nog Steeds Misschien Inmiddels Daarom Daarna Eerder Later Vorig Vorige Iedereen Niemand Niets Iets Ook Bovendien Volgend Zo Ja Nee',
	polite: 'heer mevrouw meneer mr mw dhr drs ing ir dr prof pater zuster dominee',
	callings:
		'burgemeester wethouder minister minister-president premier staatssecretaris kamerlid raadslid gedeputeerde voorzitter bestuursvoorzitter directeur directrice woordvoerder woordvoerster officier rechter advocaat advocate hoogleraar docent lerares leraar onderzoeker onderzoekster arts huisarts chirurg verpleegkundige trainer coach spits keeper doelman verdediger middenvelder aanvoerder schrijver schrijfster dichter zanger zangeres acteur actrice regisseur regisseuse kunstenaar kunstenares boer boerin visser ondernemer oprichter oprichtster eigenaar eigenaresse bewoner bewoonster buurvrouw buurman student studente bioloog biologe geoloog econoom historicus historica journalist journaliste bisschop pastoor kolonel generaal commandant lijsttrekker fractievoorzitter fractieleider wijkagent brandweercommandant manager',
	kin: 'moeder vader zoon dochter broer zus vrouw man oma opa echtgenoot echtgenote',
	bodies:
		'Gemeente Provincie Ministerie Universiteit Hogeschool Ziekenhuis Instituut Vereniging Stichting Federatie Bond Commissie Raad Rechtbank Gerechtshof Politie Brandweer Bank Museum Theater Schouwburg Orkest School Lyceum College Academie Partij Beweging Kamer Senaat Waterschap Veiligheidsregio Omroep Dagblad Courant Uitgeverij Rederij Verzekeringen Groep Holding Coöperatie Vakbond Staatsbosbeheer Rijkswaterstaat Kliniek Woningcorporatie',
	clubs: 'FC SC VV SV PSV Ajax Feyenoord Sparta RKC NEC AZ KV RSC AA',
	bodyKinds:
		'bedrijf zorgverzekeraar verzekeraar krant tijdschrift omroep partij vereniging stichting club keten uitgeverij supermarktketen bouwbedrijf vakbond woningcorporatie',
	placeKinds: 'stad dorp gemeente wijk buurt eiland provincie rivier plaats gehucht regio stadsdeel',
	placeRoles: 'burgemeester inwoner inwoners gemeente bewoners',
	ofPlace: 'van',
	inside: 'in te',
	near: 'uit naar bij nabij richting rond vanuit tot',
	links: 'van voor der de den het',
	places:
		'Nederland, Amsterdam, Rotterdam, Utrecht, Den Haag, Eindhoven, Groningen, Tilburg, Almere, Breda, Nijmegen, Arnhem, Haarlem, Enschede, Apeldoorn, Amersfoort, Zwolle, Leiden, Leeuwarden, Maastricht, Dordrecht, Delft, Deventer, Friesland, Drenthe, Overijssel, Gelderland, Flevoland, Noord-Holland, Zuid-Holland, Zeeland, Brabant, Noord-Brabant, Limburg, Twente, Texel, Vlaanderen, Wallonië, België, Brussel, Antwerpen, Gent, Brugge, Leuven, Mechelen, Hasselt, Luik, Oostende, Kortrijk, Duitsland, Frankrijk, Engeland, Groot-Brittannië, Schotland, Ierland, Spanje, Portugal, Italië, Zwitserland, Oostenrijk, Denemarken, Zweden, Noorwegen, Finland, Polen, Tsjechië, Hongarije, Roemenië, Bulgarije, Griekenland, Turkije, Rusland, Oekraïne, China, Japan, India, Indonesië, Suriname, Paramaribo, Curaçao, Aruba, Marokko, Egypte, Syrië, Israël, Iran, Irak, Verenigde Staten, Amerika, Canada, Mexico, Brazilië, Argentinië, Zuid-Afrika, Londen, Parijs, Berlijn, Keulen, Rome, Milaan, Madrid, Lissabon, Wenen, Praag, Warschau, Moskou, Kiev, Athene, Kopenhagen, Genève, Peking, Europa, Azië, Afrika, Noordzee, Waddenzee, Maas, Rijn, Schelde',
	body: /.{3}(?:ziekenhuis|universiteit|college|schouwburg|gasthuis|politie|rechtbank|raad van state)$/,
	town: /.{3}(?:hage|veen|dam|dijk|burg|dorp|stad|wijk|huizen|hoven|broek|berg|bergen|kerk|kerke|meer|loo|lo|horst|drecht|recht|wolde|um|ingen|beek|voort|voorde|zijl|sluis|hout|rode|vliet|waard|woude|monde|mond|donk|lede|gem|sele|zele)$/,
	calling:
		/.{3}(?:oloog|ologe|ist|iste|eur|euse|leider|leidster|houder|houdster|meester|trainer|chef|arts|voorzitter|kundige)$/,
});
