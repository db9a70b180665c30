/** Places: a gazetteer of what the news of any country names, and words that make a name a place's. */
import {expression} from '../../expression.ts';
import {letterClass, lower} from '../letters.ts';
import {lazyPhrases, lazySet} from './table.ts';

const names = lazyPhrases(`
Afghanistan, Africa, Albania, Algeria, America, Americas, Andorra, Angola, Antarctica, Antigua, Arctic, Argentina, Armenia, Asia, Australia, Austria, Azerbaijan, Bahamas, Bahrain, Balkans, Bangladesh, Barbados, Belarus, Belgium, Belize, Benin, Bermuda, Bhutan, Bolivia, Bosnia, Bosnia and Herzegovina, Botswana, Brazil, Britain, Great Britain, Brunei, Bulgaria, Burkina Faso, Burma, Burundi, Cambodia, Cameroon, Canada, Cape Verde, Caribbean, Caucasus, Central African Republic, Chad, Chile, China, Colombia, Comoros, Congo, Costa Rica, Croatia, Cuba, Cyprus, Czechia, Czech Republic, Denmark, Djibouti, Dominica, Dominican Republic, East Timor, Ecuador, Egypt, El Salvador, England, Equatorial Guinea, Eritrea, Estonia, Eswatini, Ethiopia, Eurasia, Europe, Faroe Islands, Fiji, Finland, France, Gabon, Gambia, Gaza, Gaza Strip, Georgia, Germany, Ghana, Gibraltar, Greece, Greenland, Grenada, Guatemala, Guinea, Guinea-Bissau, Guyana, Haiti, Holland, Honduras, Hungary, Iceland, India, Indonesia, Iran, Iraq, Ireland, Israel, Italy, Ivory Coast, Jamaica, Japan, Jordan, Kazakhstan, Kenya, Kiribati, Korea, Kosovo, Kurdistan, Kuwait, Kyrgyzstan, Laos, Latin America, Latvia, Lebanon, Lesotho, Liberia, Libya, Liechtenstein, Lithuania, Luxembourg, Madagascar, Malawi, Malaysia, Maldives, Mali, Malta, Mauritania, Mauritius, Mexico, Micronesia, Moldova, Monaco, Mongolia, Montenegro, Morocco, Mozambique, Myanmar, Namibia, Nepal, Netherlands, New Zealand, Nicaragua, Niger, Nigeria, North America, North Korea, North Macedonia, Northern Ireland, Norway, Oman, Pakistan, Palau, Palestine, Panama, Papua New Guinea, Paraguay, Peru, Philippines, Poland, Portugal, Puerto Rico, Qatar, Romania, Russia, Rwanda, Samoa, Sahara, Sahel, Saudi Arabia, Scandinavia, Scotland, Senegal, Serbia, Seychelles, Siberia, Sierra Leone, Singapore, Slovakia, Slovenia, Solomon Islands, Somalia, Somaliland, South Africa, South America, South Asia, Southeast Asia, South East Asia, South Korea, South Sudan, Soviet Union, Spain, Sri Lanka, Sudan, Suriname, Sweden, Switzerland, Syria, Taiwan, Tajikistan, Tanzania, Thailand, Tibet, Togo, Tonga, Trinidad, Tunisia, Turkey, Türkiye, Turkmenistan, Tuvalu, Uganda, Ukraine, United Arab Emirates, United Kingdom, United States, United States of America, Uruguay, Uzbekistan, Vanuatu, Vatican, Venezuela, Vietnam, Wales, Western Sahara, Yemen, Yugoslavia, Zambia, Zanzibar, Zimbabwe, Middle East, Central America, Central Asia, East Asia, West Africa, East Africa, North Africa, Eastern Europe, Western Europe, Central Europe, Far East, Gulf Coast, Midwest, New England, Silicon Valley, Wall Street, Capitol Hill, West Coast, East Coast, Deep South, Bay Area, West Bank, Golan Heights, Crimea, Donbas, Donetsk, Luhansk, Catalonia, Basque Country, Andalusia, Galicia, Brittany, Normandy, Provence, Alsace, Burgundy, Corsica, Sardinia, Sicily, Tuscany, Lombardy, Piedmont, Veneto, Crete, Bavaria, Saxony, Brandenburg, Thuringia, Hesse, Westphalia, Prussia, Silesia, Tyrol, Carinthia, Styria, Flanders, Wallonia, Transylvania, Anatolia, Kashmir, Punjab, Gujarat, Rajasthan, Kerala, Tamil Nadu, Karnataka, Maharashtra, Bihar, Assam, Odisha, Telangana, Andhra Pradesh, Uttar Pradesh, Madhya Pradesh, West Bengal, Balochistan, Sindh, Khyber Pakhtunkhwa, Xinjiang, Sichuan, Guangdong, Yunnan, Hubei, Hunan, Henan, Hebei, Gansu, Qinghai, Shaanxi, Shanxi, Jiangsu, Zhejiang, Fujian, Hokkaido, Okinawa, Kyushu, Sumatra, Bali, Borneo, Aceh, Sulawesi, Mindanao, Luzon, Darfur, Tigray, Biafra, Sinai, Patagonia, Amazonia, Yucatán, Oaxaca, Chiapas, Sinaloa, Jalisco,
Aberdeen, Abidjan, Abu Dhabi, Abuja, Acapulco, Accra, Addis Ababa, Adelaide, Aden, Ahmedabad, Aleppo, Algiers, Almaty, Amman, Amsterdam, Anchorage, Ankara, Antwerp, Asunción, Athens, Atlanta, Auckland, Austin, Baghdad, Baku, Baltimore, Bamako, Bangkok, Bangalore, Bengaluru, Barcelona, Basel, Basra, Beijing, Beirut, Belfast, Belgrade, Berlin, Bern, Bilbao, Birmingham, Bogotá, Bologna, Bonn, Bordeaux, Boston, Bratislava, Brasília, Bremen, Brisbane, Bristol, Brooklyn, Bronx, Bruges, Brussels, Bucharest, Budapest, Buenos Aires, Buffalo, Cairo, Calais, Calcutta, Calgary, Cambridge, Canberra, Cannes, Cape Town, Caracas, Cardiff, Casablanca, Chennai, Chengdu, Chernobyl, Chicago, Chisinau, Chongqing, Christchurch, Cincinnati, Cleveland, Cologne, Colombo, Conakry, Copenhagen, Córdoba, Coventry, Cracow, Kraków, Dakar, Dallas, Damascus, Dar es Salaam, Darwin, Delhi, Denver, Detroit, Dhaka, Doha, Donetsk, Dortmund, Dresden, Dubai, Dublin, Dubrovnik, Dundee, Durban, Dushanbe, Düsseldorf, Edinburgh, Edmonton, Florence, Frankfurt, Freetown, Gdańsk, Geneva, Genoa, Ghent, Glasgow, Gothenburg, Granada, Grenoble, Guadalajara, Guangzhou, Guantánamo, Guayaquil, Hague, The Hague, Haifa, Halifax, Hamburg, Hangzhou, Hanoi, Hanover, Harare, Harlem, Havana, Helsinki, Herat, Hiroshima, Ho Chi Minh City, Hollywood, Hong Kong, Honolulu, Houston, Hyderabad, Indianapolis, Innsbruck, Islamabad, Istanbul, Izmir, Jakarta, Jeddah, Jerusalem, Johannesburg, Juba, Kabul, Kaliningrad, Kampala, Kandahar, Karachi, Kathmandu, Kazan, Khartoum, Kharkiv, Kherson, Kiev, Kyiv, Kigali, Kingston, Kinshasa, Kobe, Kolkata, Kuala Lumpur, Kyoto, Lagos, Lahore, La Paz, Las Vegas, Leeds, Leicester, Leipzig, Leningrad, Liège, Lille, Lilongwe, Lima, Limerick, Lisbon, Liverpool, Ljubljana, London, Los Angeles, Louisville, Luanda, Lucerne, Lucknow, Lusaka, Lviv, Lyon, Macau, Madrid, Malmö, Managua, Manchester, Manhattan, Manila, Maputo, Mariupol, Marrakech, Marseille, Mecca, Medina, Melbourne, Memphis, Mexico City, Miami, Milan, Milwaukee, Minneapolis, Minsk, Mogadishu, Mombasa, Monrovia, Monterrey, Montevideo, Montreal, Montréal, Moscow, Mosul, Mumbai, Munich, Nagasaki, Nagoya, Nairobi, Nanjing, Naples, Nashville, Newark, Newcastle, New Delhi, New Orleans, New York City, Nottingham, Nuremberg, Oakland, Odesa, Odessa, Orlando, Osaka, Oslo, Ottawa, Ouagadougou, Oxford, Palermo, Palestine, Palo Alto, Paris, Peshawar, Philadelphia, Phnom Penh, Phoenix, Pittsburgh, Port-au-Prince, Porto, Potsdam, Prague, Pretoria, Pristina, Puebla, Pyongyang, Quebec, Québec, Queens, Quito, Rabat, Rafah, Ramallah, Rangoon, Raqqa, Rawalpindi, Reykjavik, Riga, Rio de Janeiro, Riyadh, Rome, Rostock, Rotterdam, Sacramento, Salt Lake City, Salzburg, San Antonio, San Diego, San Francisco, San José, San Juan, San Salvador, Santiago, Santo Domingo, São Paulo, Sarajevo, Seattle, Seoul, Seville, Shanghai, Sheffield, Shenzhen, Skopje, Sofia, Southampton, Srinagar, Staten Island, St. Louis, St. Petersburg, Stockholm, Strasbourg, Stuttgart, Sydney, Taipei, Tallinn, Tampa, Tashkent, Tbilisi, Tegucigalpa, Tehran, Tel Aviv, Thessaloniki, Tijuana, Timbuktu, Tirana, Tokyo, Toronto, Toulouse, Trieste, Tripoli, Tunis, Turin, Ulaanbaatar, Utrecht, Valencia, Vancouver, Venice, Vienna, Vientiane, Vilnius, Vladivostok, Warsaw, Washington, Washington D.C., Wellington, Winnipeg, Wuhan, Yangon, Yekaterinburg, Yerevan, Yokohama, Zagreb, Zaporizhzhia, Zaragoza, Zurich, Zürich,
Akron, Albuquerque, Amarillo, Bakersfield, Baton Rouge, Billings, Boise, Boulder, Chattanooga, Colorado Springs, Corpus Christi, Dayton, Des Moines, Duluth, El Paso, Fargo, Fayetteville, Fort Lauderdale, Fort Wayne, Fort Worth, Fresno, Grand Rapids, Green Bay, Greensboro, Hartford, Huntsville, Jersey City, Kalamazoo, Knoxville, Lansing, Laredo, Las Cruces, Little Rock, Long Beach, Lubbock, Omaha, Pensacola, Peoria, Raleigh, Roanoke, Rochester, Rockford, Saginaw, San Bernardino, San Jose, Santa Fe, Scottsdale, Scranton, Shreveport, Sioux Falls, Spokane, Springfield, St. Paul, Syracuse, Tacoma, Tallahassee, Toledo, Topeka, Trenton, Tucson, Tulsa, Waco, Wichita, Wilmington, Worcester, Yonkers, Youngstown, Barnsley, Basildon, Blackpool, Bournemouth, Chelmsford, Cheltenham, Colchester, Crewe, Croydon, Darlington, Doncaster, Eastbourne, Exeter, Gateshead, Grimsby, Harrogate, Hartlepool, Huddersfield, Inverness, Ipswich, Kirkcaldy, Londonderry, Luton, Lowestoft, Maidstone, Middlesbrough, Northampton, Norwich, Oldham, Peterborough, Plymouth, Portsmouth, Rotherham, Salford, Scunthorpe, Shrewsbury, Southend, Stevenage, Stockport, Stoke-on-Trent, Sunderland, Swansea, Swindon, Torquay, Wigan, Wolverhampton, Wrexham, Yeovil, Galway, Waterford, Sligo, Drogheda, Ballarat, Bendigo, Cairns, Geelong, Hobart, Launceston, Toowoomba, Townsville, Wollongong, Dunedin, Invercargill, Rotorua, Tauranga, Kelowna, Moncton, Saskatoon, Sudbury, Thunder Bay, Whitehorse, Yellowknife, Łódź, Gdynia, Szczecin, Lublin, Katowice, Białystok, Bydgoszcz,
Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, New York, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, Washington State, West Virginia, Wisconsin, Wyoming, Alberta, British Columbia, Manitoba, New Brunswick, Newfoundland, Nova Scotia, Ontario, Saskatchewan, Yukon, New South Wales, Queensland, Tasmania, Cornwall, Devon, Essex, Kent, Norfolk, Suffolk, Sussex, Surrey, Yorkshire, Lancashire, Cumbria, Northumberland, Midlands, Hampshire, Dorset, Somerset, Ulster, Munster, Connacht, Highlands, Hebrides, Orkney, Shetland, Siberia,
Atlantic, Atlantic Ocean, Pacific, Pacific Ocean, Indian Ocean, Arctic Ocean, Mediterranean, Mediterranean Sea, Baltic, Baltic Sea, Black Sea, Red Sea, North Sea, Caspian Sea, South China Sea, Persian Gulf, Danube, Rhine, Thames, Seine, Nile, Euphrates, Tigris, Mississippi River, Amazon River, Mekong, Ganges, Volga, Dnipro, Alps, Andes, Himalayas, Pyrenees, Carpathians, Urals, Appalachia, Rockies, Everest,
Deutschland, Österreich, Schweiz, Frankreich, Italien, Spanien, Großbritannien, England, Schottland, Irland, Niederlande, Belgien, Dänemark, Schweden, Norwegen, Finnland, Polen, Tschechien, Slowakei, Ungarn, Rumänien, Bulgarien, Griechenland, Türkei, Russland, Rußland, Ukraine, Weißrussland, Kroatien, Serbien, Bosnien, Slowenien, Albanien, Europa, Afrika, Asien, Amerika, Australien, Kanada, Mexiko, Brasilien, Argentinien, Kolumbien, Ägypten, Marokko, Tunesien, Libyen, Syrien, Libanon, Irak, Indien, Südkorea, Nordkorea, Südafrika, Äthiopien, Vereinigte Staaten, Vereinigtes Königreich, Bayern, Sachsen, Hessen, Niedersachsen, Nordrhein-Westfalen, Baden-Württemberg, Rheinland-Pfalz, Saarland, Schleswig-Holstein, Mecklenburg-Vorpommern, Sachsen-Anhalt, Thüringen, München, Köln, Wien, Zürich, Genf, Nürnberg, Hannover, Düsseldorf, Brüssel, Mailand, Rom, Venedig, Neapel, Prag, Warschau, Moskau, Kairo, Athen, Lissabon, Kopenhagen, Peking, Schwerin, Kiel, Mainz, Wiesbaden, Saarbrücken, Erfurt, Magdeburg, Karlsruhe, Mannheim, Freiburg, Augsburg, Münster, Bielefeld, Bochum, Duisburg, Chemnitz, Braunschweig, Graz, Linz, Wolfsburg, Ulm, Göttingen, Regensburg, Würzburg, Heidelberg, Kassel, Lübeck, Oldenburg, Osnabrück, Aachen, Jena, Weimar, Cottbus,
Milano, Roma, Torino, Napoli, Firenze, Venezia, Genova, Palermo, Verona, Sicilia, Sardegna, Toscana, Lombardia, Germania, Spagna, Svizzera, Grecia, Stati Uniti, Regno Unito, Den Haag, Antwerpen, Brussel, Utrecht, Eindhoven, Groningen, Nederland, België, Duitsland, Frankrijk, Londen, Parijs, Lisboa, Porto, Brasília, São Paulo, Espanha, França, Alemanha, Itália, Inglaterra, Estados Unidos, Polska, Warszawa, Kraków, Niemcy, Sverige, Norge, Danmark, Göteborg, København, 
España, Francia, Alemania, Italia, Inglaterra, Reino Unido, Escocia, Irlanda, Bélgica, Países Bajos, Suiza, Suecia, Noruega, Dinamarca, Finlandia, Polonia, Hungría, Grecia, Turquía, Rusia, Ucrania, Estados Unidos, México, Canadá, Brasil, Perú, Panamá, Haití, República Dominicana, Marruecos, Argelia, Túnez, Egipto, Siria, Líbano, Irán, Irak, Japón, Corea del Sur, Corea del Norte, Filipinas, América Latina, Latinoamérica, Cataluña, País Vasco, Andalucía, Aragón, Asturias, Extremadura, Navarra, Murcia, Castilla y León, Castilla-La Mancha, Canarias, Baleares, Sevilla, Málaga, Londres, París, Roma, Berlín, Bruselas, Ginebra, Moscú, Nueva York, La Habana, Ciudad de México, Pekín, Lisboa, Varsovia, Viena,
Allemagne, Espagne, Italie, Angleterre, Royaume-Uni, Écosse, Irlande, Belgique, Pays-Bas, Suisse, Suède, Norvège, Danemark, Finlande, Pologne, Hongrie, Grèce, Turquie, Russie, États-Unis, Etats-Unis, Brésil, Argentine, Mexique, Maroc, Algérie, Tunisie, Égypte, Syrie, Liban, Israël, Irak, Inde, Chine, Japon, Corée du Sud, Corée du Nord, Afrique, Asie, Amérique, Australie, Sénégal, Cameroun, Londres, Bruxelles, Genève, Moscou, Pékin, Varsovie, Vienne, Lisbonne, Le Caire, Bretagne, Normandie, Alsace, Corse, Provence, Île-de-France, Nantes, Rennes, Montpellier, Lyon, Marseille`);

/** Short forms written in capitals, under the name they stand for. */
const short = new Map([
	['US', 'United States'],
	['U.S.', 'United States'],
	['U.S', 'United States'],
	['USA', 'United States'],
	['U.S.A.', 'United States'],
	['UK', 'United Kingdom'],
	['U.K.', 'United Kingdom'],
	['U.K', 'United Kingdom'],
	['UAE', 'United Arab Emirates'],
	['U.A.E.', 'United Arab Emirates'],
	['DPRK', 'North Korea'],
	['DRC', 'Congo'],
	['D.C.', 'Washington'],
	['DC', 'Washington'],
	['EEUU', 'Estados Unidos'],
]);

/** In letters. */
const longestShort = 6;

/** Last words of places: "Tarn County". */
const tails = lazySet(
	'County Counties Province Street Avenue Road Boulevard Blvd Ave Highway Square Plaza River Creek Lakes Falls Bay Beach Harbor Harbour Island Islands Isles Peninsula Coast Sea Ocean Strait Gulf Canyon Valley Mountain Mountains Hills Ridge Desert Gardens Village Township Borough District Parish Region Territory City Airport Station Prefecture Oblast Governorate Upazila Heights Springs Junction Reservoir Glacier Archipelago Basin Delta Plateau Crossing Stadium Arena Prison Zoo Cemetery Palace Cathedral',
);
/** What a district is that is a body: "Tarn Unified School District". */
export const bodyDistricts = lazySet('School Water Fire Transit Hospital Library Police Sanitation');
/** These are surnames too. */
const perhapsTails = lazySet(
	'Green Common Heath Moor Hollow Grove Point Marsh Rise State Lake Lane Bridge Hill Forest Woods Park Town Castle Tower Side Camp Shire Brook Field',
);
/** How towns end in several languages. */
const ending = expression()`
	.{2}(?:
		ton|ham|ford|bury|gate|stone|ville|burg|burgh|dorf|stadt|shire|mouth|pool|wick|borough|abad|pur|grad
		|polis|haven|furt|heim|hausen|ingen|brück|brook|minster|chester|cester|kirk|by|stad|holm|sund|fjord
		|nagar|town|port|vale
	)$
`;

/** First words of places: "Lake Tarn". */
const heads = lazySet(
	'Lake Mount Mt. Fort Ft. Cape Port San Santa Saint St. Sankt São Los Las Puerto Villa Nuevo Nueva Monte Bad North South East West Northern Southern Eastern Western Central Upper Lower New Landkreis Île Rio Río Val',
);
/** These begin much else. */
const sizes = lazySet('Great Little Old');
/** First words that alone are enough. */
const sureHeads = lazySet('Lake Mount Mt. Landkreis');
/** Carry their name on: "Gulf of Tarn". */
export const carriers = lazySet(
	'Gulf Strait Straits Bay Isle Isles Republic Kingdom Province City Cape Lake Mount Port Sea Valley Col District County Region Borough Town Village Plains Ciudad Ville Región Provincia',
);

/** Whether the name is a short form of another: "UK". */
export const isShortForm = (name: string): boolean => short.has(name);

const titleCase = (name: string): string => name.toLowerCase().replace(/(?:^|[ -])./g, start => start.toUpperCase());

/** Capitals from end to end, and no acronym's length. */
export const isShouted = (name: string): boolean =>
	name.length > 3 && letterClass(name.charCodeAt(1)) !== lower && name === name.toUpperCase();

/** "NEW YORK" as the gazetteer writes it; other names as they are. */
export const unshouted = (name: string): string => (isShouted(name) ? titleCase(name) : name);

/** The name a place is listed under; null for no place of the gazetteer. Also in capitals: "OSLO". */
export function listedPlace(name: string): string | null {
	if (names().has(name)) return name;
	const full = name.length <= longestShort ? short.get(name) : undefined;
	if (full !== undefined) return full;
	return isShouted(name) && names().has(titleCase(name)) ? titleCase(name) : null;
}

/** Whether the words are a place's by their first or last one. */
export function isPlaceName(words: readonly string[]): boolean {
	if (words.length < 2) return false;
	const first = words[0] ?? '';
	const last = words.at(-1)!;
	if (last === 'District' && bodyDistricts().has(words.at(-2)!)) return false;
	return sureHeads().has(first) || tails().has(last) || carriesOn(words) || directed(words);
}

const carriesOn = (words: readonly string[]): boolean =>
	carriers().has(words[0] ?? '') && /^(?:of|de|del|du|von)$/.test(words[1] ?? '') && words.length > 2;

/** "South Tarn" where Tarn is a place: compass points and "New" make places of places. */
function directed(words: readonly string[]): boolean {
	return heads().has(words[0] ?? '') && listedPlace(words.slice(1).join(' ')) !== null;
}

/** First words that places share with nothing else but saints: a hint. */
export const beginsAsPlace = (words: readonly string[]): boolean => words.length > 1 && heads().has(words[0] ?? '');

/** Whether a first or last word hints at a place. */
export const hintsPlace = (words: readonly string[]): boolean =>
	beginsAsPlace(words) || (words.length > 1 && (sizes().has(words[0] ?? '') || perhapsTails().has(words.at(-1) ?? '')));

/** Whether one word ends as towns do. */
export const endsAsPlace = (word: string): boolean => ending.test(word);
