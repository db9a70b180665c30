/** What tells a body: a ministry, a company, a university, a club. */
import {expression} from '../../expression.ts';
import {beginsSmall} from '../letters.ts';
import {bodyDistricts, listedPlace} from './places.ts';
import {lazySet} from './table.ts';

/** Words that make a name the name of a body, wherever they stand in it. */
const sure = lazySet(`
Ministry Department Dept University Universities College Institute Institutes Institution Academy Faculty Museum Hospital Hospitals Observatory Laboratory Laboratories Party Bank Committee Subcommittee Commission Council Parliament Senate Congress Assembly Caucus Cabinet Court Tribunal Police Sheriff’s Agency Agencies Authority Administration Bureau Board Taskforce Association Society Club Union Unions Federation Confederation Foundation League Alliance Coalition Movement Brigade Brigades Army Navy Guard Guards Corps Battalion Regiment Militia Crescent Company Corporation Corp Corp. Inc Inc. Ltd Ltd. LLC LLP PLC plc GmbH AG KG S.A. SpA Co Co. Group Partnership Robotics Pharmaceuticals Therapeutics Biosciences Airlines Airways Motors Electric Railways Railway Broadcasting Publishers Gazette Herald Tribune Telegraph Chronicle Organization Organisation Organizations Diocese Archdiocese Synod Orchestra Philharmonic Ballet Choir Rovers Wanderers Secretariat Embassy Consulate Directorate Registry Treasury Pentagon Guild Teamsters Consortium Cooperative Collective Ministerium Universität Hochschule Partei Verein Heimatverein Gericht Landgericht Amtsgericht Oberlandesgericht Verwaltungsgericht Polizei Staatsanwaltschaft Bundesregierung Bundestag Bundesrat Landtag Bundesamt Bundesbank Bundeswehr Feuerwehr Arbeitskreis Bündnis Verband Stiftung Kulturstiftung Gewerkschaft Stadtwerke Stadtreinigung Senatsverwaltung Institut Ministerio Universidad Universidade Università Universiteit Ministério Ministero Partido Banco Tribunal Gobierno Ayuntamiento Congreso Senado Policía Fiscalía Instituto Fundación Asociación Comisión Consejo Federación Sindicato Ejército Hospital Guardia Junta Generalitat Ministère Université Parti Banque Assemblée Sénat Gouvernement Institut Fondation Conseil Fédération Syndicat Armée Gendarmerie Préfecture Mairie Cour FC AFC SC CF United News Times Networks Technologies Ventures Holdings Enterprises Industries Studios Partners Centers
Securities Athletic Inspectorate Constabulary Coastguard Ombudsman Conservancy Homes Foods Breweries Brewery Shipyard Shipyards Shipping Aggregates Logistics Chemicals Semiconductor Semiconductors Electronics Automotive Aerospace Biotech Aviation Pharma Distillery Ferries Steelworks Inquirer Examiner Sentinel Courier Dispatch Quartet Trio Ensemble Symphony Sinfonietta Fusiliers Hotspur Albion Commissariat Polytechnic Congregation Confederacy Politburo Mujahideen Brotherhood Legion
IG Klinikum Klinik Zeitung Nachrichten Rundschau Anzeiger Tageblatt Kurier Allgemeine Sparkasse Volksbank Handelskammer Verkehrsbetriebe Stadttheater Schauspiel Staatsoper Philharmoniker Gesellschaft Akademie Kirche Landeskirche Bistum Fraktion Ausschuss
Universitat Ajuntament Sociedad Organización Confederación Procuraduría Contraloría Audiencia Juzgado Corte Cámara Cortes Alcaldía Diputación Cabildo Frente Unión Alianza Movimiento Colegio Comité Cadena Diario Periódico Editorial Grupo Compañía Constructora Construcciones Minera Agencia Secretaría Cooperativa Sindicato Ejército Atlético Deportivo Academia Agrupación Obrera Hermandad
Ligue Association Société Compagnie Groupe Mouvement Rassemblement Confédération Chambre Caisse Crédit Lycée Collège Observatoire Autorité Croix-Rouge Secours Télévision Courrier Dépêche Médecins Collectif Comité Olympique Orchestre Musée Hôpital Agence Organisation
Gruppo Società Azienda Consiglio Camera Confindustria Guardia Sociedade Câmara Assembleia Associação Fundação Federação Polícia Tribunal Gemeente Stichting Vereniging
Borussia Eintracht Dynamo Dinamo Spartak Lokomotiv Maccabi Hapoel`);

/** Words that make one where a sign around the name says so too: ideas and wares end in them as well. */
const perhaps = lazySet(
	'Reserve Library Libraries Front House Cross Office Offices Service Services Force Forces Capital Technology Systems Solutions Software Energy Petroleum Insurance Securities Media Pictures Entertainment Records Publications Press Post Journal Review Observer Guardian Magazine Daily Wire Network Radio Television Trust Fund Forum Initiative Project Watch International Church Theatre Theater Opera Team Rangers Athletics Center Centre Medicine Hub Workers Enquirer Unit Limited SE SA AS AB NV BV Weekly Monthly Quarterly Bulletin Letters Standard Star Mail Echo Argus Mercury Broadcaster Mining Steel Foods Lions Tigers Eagles Hawks Falcons Panthers Wolves Bulls Sharks Knights Warriors Raiders Giants Pirates Royals Titans Saints Rockets Hurricanes Highlanders Islanders Ravens Broncos Dolphins Bulldogs Cougars Bears Blazers Blues Reds Engineers Fighters Rebels Aid Relief Action Rights Branch Lab Labs Think-Tank Charity Hotel Hotels Brewing Beverages Textiles Cement Oil Gas Games Toys Books Government School Schools Clinic Chamber Builders Contractors Consultants Associates Water Power Panel',
);

/** Not a body when they stand alone, nor of one when a small article is all that is before them. */
const generic = lazySet(
	'House Cross Crescent Office Force Forces Guard Guards Front Capital Technology Systems Solutions Energy Times Post News Journal Review Daily Wire Network Press Trust Fund Forum Initiative Project Watch International Team Center Centre Group Service Services Board Unit Party Company Movement Media School College University Bank Court Club Union Church Hospital Museum Library Insurance Software Medicine Hub Workers Radio Television Theatre Theater Opera Co SE AS AB SA Records Limited Magazine Observer Guardian Chronicle Institute Academy Society Foundation Association Company Rangers Studios Pictures Partners Ventures Government Police Army Navy Committee Commission Council Department Agency Authority Administration Ministry Bureau Conference Chamber Cabinet Assembly League Alliance Coalition Corps Institution Faculty Corporation Schools Laboratory Verein Partei Gericht Polizei Verband Stiftung Institut Universität Ministerium Hochschule Feuerwehr Bündnis Arbeitskreis Gewerkschaft Gobierno Ayuntamiento Partido Banco Tribunal Policía Ejército Hospital Gouvernement Parti Banque Armée Cour Mairie Conseil Treasury Embassy Guild Orchestra Initiative Enterprises Industries Railway Entertainment Broadcasting Schools Institutes Services Registry Junta Instituto Universidad Klinik Klinikum Zeitung Nachrichten Rundschau Anzeiger Tageblatt Kurier Allgemeine Sparkasse Theater Stadttheater Schauspiel Gesellschaft Akademie Kirche Fraktion Ausschuss Sociedad Organización Corte Cámara Cortes Alcaldía Frente Unión Alianza Movimiento Colegio Comité Cadena Diario Periódico Editorial Grupo Compañía Agencia Secretaría Cooperativa Academia Ligue Société Compagnie Groupe Mouvement Chambre Caisse Crédit Lycée Collège Autorité Secours Télévision Courrier Dépêche Médecins Collectif Orchestre Musée Hôpital Agence Organisation Gruppo Società Azienda Consiglio Camera Guardia Sociedade Câmara Gemeente Stichting Vereniging Foods Shipping Logistics Electronics Automotive Aerospace Aviation Pharma Chemicals Ensemble Symphony Trio Quartet Legion Brotherhood Congregation Ferries Brewery Shipyard Dynamo Atlético Deportivo Courier Dispatch Audiencia Juzgado Asociación Fundación Consejo Comisión Congreso Federación Assemblée Ministère Université Association Institution Landeskirche Bistum Constructora Construcciones Minera Semiconductor Semiconductors Athletic Securities',
);

/** Who joins for something: "Citizens Against Noise". */
export const causes = lazySet(
	'Citizens Mothers Doctors Students Lawyers Parents Friends Veterans Workers Women Teachers Farmers Residents Journalists Reporters Scientists Engineers Artists Nurses Families Neighbors Neighbours Americans',
);

/** Of these a name of three words is enough: "Tide Policy Center". */
const spacious = lazySet(
	'Office Center Centre Service Services Fund Trust Project Network Forum Initiative School Theatre Church Limited',
);

/** Bear no person's name: whoever is named right behind belongs to them. */
export const publicBodies = lazySet(
	'Ministerio Ministério Ministero Partido Partito Policía Polícia Polizia Guardia Guarda Fiscalía Procuraduría Gobierno Governo Ayuntamiento Senado Senato Congreso Consejería DPR DPRD Polres Polda Kementerian Badan Pemerintah',
);

/** Carry their name on: "Department of Fisheries", "Center for Tides". */
export const carries = lazySet(`
Ministry Department Dept University Universities College School Institute Institutes Institution Academy Faculty Library Museum Hospital Hospitals Clinic Party Bank Banks Committee Subcommittee Commission Council House Chamber Court Office Agency Authority Administration Bureau Board Association Society Club Union Federation Confederation Foundation League Alliance Coalition Movement Army Navy Front Church Center Centre Centers Secretariat Embassy Directorate Fund Organization Organisation Forum Network Conference Congress Parliament Assembly Guild Campaign Project Initiative Trust Friends Citizens Journal Conservancy Group Inspectorate Congregation
Ministerium Universität Verein Verband Stiftung Kulturstiftung Institut Bundesamt Bundesministerium Bund Gesellschaft Akademie Partei Zentrum
Ministerio Universidad Universidade Università Universiteit Ministério Ministero Partido Banco Tribunal Gobierno Ayuntamiento Congreso Instituto Fundación Asociación Comisión Consejo Federación Academia Junta Organización Confederación Agencia Sociedad Colegio Cámara Corte Audiencia Secretaría Procuraduría Frente Movimiento Alianza Unión Banca Universitat Sindicato
Ministère Université Parti Banque Assemblée Institut Fondation Conseil Fédération Cour Mairie Académie Ligue Association Société Compagnie Mouvement Rassemblement Confédération Chambre Caisse Collectif Comité Observatoire Autorité Agence Hôpital Musée Orchestre Groupe Syndicat Courrier Dépêche Médecins Secours Croix-Rouge Olympique
Hochschule Gesellschaft Akademie Kirche Klinik Theater`);

/** Known bodies that write themselves in capitals; other acronyms need evidence. */
export const acronyms = lazySet(
	'UN EU NATO WHO IMF NASA FBI CIA NSA UNESCO UNICEF UNHCR UNRWA OPEC WTO OECD IAEA ICC ICJ ICRC FIFA UEFA IOC FDA CDC EPA FCC FTC SEC IRS DHS DOJ DEA ATF FEMA NIH NSF NOAA USDA HHS HUD NHS MI5 MI6 ECB ESA CERN ASEAN ECOWAS OAS APEC OSCE ACLU NAACP NRA AFL-CIO CPS CPJ RSF HRW MSF WWF IPCC ILO WFP IDF IRGC PLO NGT RBI CBI BJP CPI ANC SPD CDU CSU FDP AfD BND BKA DGB ADAC TÜV PSOE PP PCE UGT CNT LR PS RN SNCF EDF CGT GOP DNC RNC MIT UCLA NYU LSE NBA NFL NHL MLB MLS UFC NASCAR HSBC IBM BMW BASF SAP UBS BP',
);

/** Companies and bodies of many countries' news that no word of theirs tells. */
const listed = lazySet(
	'Google Microsoft Facebook Instagram WhatsApp YouTube Netflix Spotify Tesla Nvidia Intel Samsung Sony Toyota Honda Nissan Hyundai Volkswagen Mercedes-Benz Porsche Audi Siemens Bosch Bayer Nestlé Novartis Roche Pfizer Moderna AstraZeneca Boeing Airbus Lufthansa Ryanair Walmart Costco Starbucks McDonald’s Ikea Adidas Nike Huawei Xiaomi Alibaba Tencent ByteDance Uber Airbnb Lyft PayPal Mastercard JPMorgan Citigroup Barclays Deloitte Verizon Vodafone Ericsson Nokia Gazprom Rosneft Aramco ExxonMobil Chevron TotalEnergies OpenAI Wikipedia Wikimedia Greenpeace Oxfam Hamas Hezbollah Taliban Interpol Europol Kremlin Knesset Duma Amazon Mitsubishi Hitachi Panasonic Toshiba Unilever Danone Renault Peugeot Ferrari Grünen Linkspartei Nato Unesco Unicef Unhcr Fifa Uefa Nasa Opec Xinhua Reuters Bloomberg Ofsted',
);

/** What is not acted for by a body, though it is written in capitals. */
const concepts = lazySet(
	'Accord Cup Bowl Series Show Suit War Trophy Medal Stakes Classic Marathon Festival Championship Bill Amendment Doctrine Effect Memorial Tour Edition Album Management Intelligence Learning System Disorder Disease Syndrome Act Law Rate Index Product Tax Reality Planning Code Plan Virus Therapy Test Theory Treaty Agreement Protocol Standard Vehicle Process Interface Model Method Language Optimization Marketing Experience Relations Resources Injury Acid Licence License Degree Day Time Award Prize Season Game Machine Display Card Drive Memory Revenue Income Fee Point',
);

/** In the plural too. */
export const isConcept = (word: string): boolean =>
	concepts().has(word) || (word.endsWith('s') && concepts().has(word.slice(0, -1)));

/** What a body is called before or behind its name: "the charity Harbour Watch". Small. */
export const companyNouns = lazySet(
	'company firm supplier startup start-up maker manufacturer agency nonprofit charity airline retailer newspaper website broadcaster carmaker automaker platform studio developer developers brand chain conglomerate group provider operator consultancy think-tank watchdog union organisation organization publication outlet magazine journal network subsidiary Unternehmen Firma empresa compañía entreprise société band trio quartet militia bookshop brewery club side team tabloid daily weekly paper broker lender insurer bank party ruling governing periódico diario banco grupo cadena groupe quotidien hebdomadaire parti fonds syndicat banque',
);

const germanBody = expression()`
	^(?:Bundes|Landes|Staats|Ober|Innen|Außen|Finanz|Justiz|Verfassungs|Kriminal|Land)[a-zäöüß]*
	(?:
		gericht|gerichtshof|amt|tag|rat|regierung|bank|wehr|polizei|anstalt|agentur|behörde|kanzleramt
		|anwaltschaft|kammer|rechnungshof
	)s?$
	|.{4}(?:
		ministerium|verband|gewerkschaft|klinikum|-Institut|-Stiftung|-Universität|-Zeitung|-Rundschau|-Anzeiger
		|-Nachrichten|-Kurier|-Bank|-Gruppe|-Fraktion|-Partei
	)(?:e?s)?$
`;

/** Shorter compounds are listed; few English words are as long. In letters. */
const shortestCompound = 11;

/** In German of two nouns the first says what body it is: "Sportverein Tarn". */
const germanHead = expression()`
	(?:
		[Bb]ank|[Ss]parkasse|[Ww]erke|[Tt]heater|[Kk]linik|[Kk]linikum|[Gg]ericht|[Aa]mt|[Bb]ehörde
		|[Hh]ochschule|[Uu]niversität|[Mm]useum|[Vv]erein|[Kk]ammer|[Gg]esellschaft|[Zz]entrum|[Ii]nstitut
		|[Oo]rchester|[Vv]erlag|[Vv]erband|[Bb]ibliothek|[Ss]chauspielhaus|[Ss]tiftung|[Gg]ymnasium
	)$
`;

const isGermanBody = (word: string): boolean => word.length >= shortestCompound && germanBody.test(word);

/** German says what a body is before its name: "der Sender Tarn Eins". */
const germanKind = expression()`
	(?:
		[Ss]ender|[Zz]eitung|[Kk]onzern|[Rr]iesen?|[Hh]ersteller|[Uu]nternehmen|[Gg]ruppe|[Oo]rganisation
		|[Bb]ewegung|[Mm]agazin|[Aa]gentur|[Vv]erlag|[Aa]nbieter|[Kk]ette|[Ff]irma|[Gg]roßbank|[Pp]artei
	)(?:s|n|en)?$
`;

export const isKindOfBody = (word: string): boolean => germanKind.test(word);

/** "Office of Tides": a word that perhaps makes a body goes on in small letters. */
function carriesOn(words: readonly string[]): boolean {
	for (let at = 1; at < words.length; at++) if (beginsSmall(words[at]!) && perhaps().has(words[at - 1]!)) return true;
	return false;
}

/** Whether the words are the name of a body by one of them; a generic word alone names none. */
export function bodyName(words: readonly string[]): 'sure' | 'perhaps' | null {
	const first = words[0] ?? '';
	if (words.length === 1 && listed().has(first)) return 'sure';
	if (words.length === 1) return isGermanBody(first) || (sure().has(first) && !generic().has(first)) ? 'sure' : null;
	if (words.length > 2 && causes().has(first) && /^(?:Against|Without|[Ff]or|of)$/.test(words[1]!)) return 'sure';
	if (words.at(-1) === 'District' && bodyDistricts().has(words.at(-2)!)) return 'sure';
	for (const word of words) if (sure().has(word) || isGermanBody(word)) return 'sure';
	if (words.length > 1 && first.length > 5 && germanHead.test(first)) return 'sure';
	const carried = carriesOn(words);
	const last = words.at(-1)!;
	if (!carried && !perhaps().has(last)) return null;
	if (words.length > 2 && spacious().has(last)) return 'sure';
	const placed = listedPlace(first) !== null || (words.length > 2 && listedPlace(`${first} ${words[1]}`) !== null);
	return carried || placed ? 'sure' : 'perhaps';
}
