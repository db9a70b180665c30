/**
 * Articles of our own making, annotated by hand before anything read them. The first or fullest mention of every person
 * is marked `{p|Mara Lind}`, of every body `{o|Harbour Watch}`, of every place `{l|Tarnby}` (or `{l|TARNBY=Tarnby}`);
 * what is not marked again is the same one. Streets, stadiums and rivers are places; clubs, courts, papers and bands are
 * bodies; works, laws, wares, prizes and peoples are nobody. `studied` ones were looked at while rules were written; of
 * `unseen` ones only the figures were.
 */
export type Annotated = readonly [subject: string, language: string, text: string];

export const studied: readonly Annotated[] = [
	[
		'football',
		'en',
		`{o|Tarnby Rovers} came from two goals down to beat {o|Holt Athletic} 3-2 at {l|Quarry Lane} on Saturday, and manager {p|Desmond Achebe-Lowe} said he had aged ten years in ten minutes.

Striker {p|Nicu Bratianu} scored twice after the break before {p|Kwame Sarfo} headed the winner from a corner. Holt had led through {p|Jordi Pratdesaba} and a penalty by captain {p|Rhys Llewelyn-Penry}.

“We were asleep,” said Achebe-Lowe. “I told Nicu at half-time that he owed me a goal, and he paid with interest.” Rovers are now fourth in the {o|Northern Counties League}, three points behind leaders {o|Brackwater United}. Athletic coach {p|Pim de Koster} refused to speak to {o|BBC Radio Holt} and left by a side door.

The {o|League Disciplinary Panel} will look at a late tackle by Bratianu, who was booked. {l|Holt} travel to {l|Denmark} next week for a friendly against {o|FC Sønderholm}.`,
	],
	[
		'science',
		'en',
		`A moss that grows only on two cliffs in Chile can survive a decade without water, according to a study in the journal {o|Botanical Letters}.

{p|Ximena Huenchulaf}, a botanist at the {o|University of Valdelmar}, and her colleague {p|Hiroshi Tanabe-Ross} dried samples in 2013 and forgot them in a drawer. “Then the roof leaked,” Huenchulaf said. The work was paid for by {l|Chile}'s {o|National Research Agency} and the {o|Lindqvist Foundation}.

{p|Margarethe Oberlin} of the {o|Max Ritter Institute for Plant Science} in {l|Tübingen}, who was not involved, called it a lucky accident. “Deserts are full of things we call dead,” she told {o|Moorland Science Weekly}.

The {o|International Moss Society} (IMS) will discuss the find at its meeting in {l|Kyoto}. An IMS spokeswoman said both authors would be there.`,
	],
	[
		'a court',
		'en',
		`The {o|Court of Appeal} on Thursday quashed the conviction of {p|Terrence Okwuosa}, a former bus driver who had spent eleven years in {l|Belmarsh Hill Prison} for a robbery at a post office in {l|Walden Green}.

Lady Justice {p|Philippa Carnforth}, sitting with Mr Justice {p|Anand}, said evidence from {o|West Mercaston Police} had been “thin to the point of transparency”. The {o|Crown Prosecution Service} did not oppose the appeal.

Okwuosa's solicitor, {p|Bronagh McAteer} of {o|Pike Hollis LLP}, said her client would seek compensation from the {o|Home Office}. “He missed his mother's funeral,” Ms McAteer said outside the court. His sister {p|Adaeze Okwuosa} wept.

{p|Colin Fairweather}, who runs the charity {o|Second Look}, said the case showed why the {o|Criminal Cases Review Commission} needs more staff. A {o|Ministry of Justice} spokesman declined to comment.`,
	],
	[
		'business',
		'en',
		`{o|Brightwater plc} said on Monday it would buy {o|Novaline AG}, a maker of valves based in {l|Winterthur}, for 410 million euros in cash. Shares of Brightwater fell 4 percent in {l|London}.

Chief executive {p|Annelise van Rooyen} told analysts the deal would be done by spring. “Pumps need valves,” van Rooyen said. The purchase is to be paid for with loans from {o|Credit Helvetia} and {o|Banco Sarmiento SA}.

{p|Prakash Venkataraghavan}, an analyst at {o|Harrow & Pike}, said the price was steep. Novaline employs 900 people in {l|Switzerland} and {l|Slovenia}; the union {o|Unia Metall} fears for the plant in {l|Maribor}. Regulators at the {o|European Commission} must still agree.

Rival {o|Tessaro Group}, which had bid 380 million, said it would not raise its offer. Tessaro chairman {p|Luca Dell'Orto} said he wished his competitor luck. Brightwater bought {o|Kettering Pumps Ltd} in 2019.`,
	],
	[
		'culture',
		'en',
		`The cellist {p|Odalys Ferrán Quintero} will open the {l|Marienlyst} festival in June with a concerto by {p|Bohuslav Tesařík}, played by the {o|Aarhus Chamber Orchestra} under {p|Mette Kirkegaard-Holm}.

Ferrán, who was born in {l|Camagüey} and lives in {l|Lisbon}, last played in {l|Denmark} in 2016. Her record “Saltwater Suites” won the Golden Quill. “I am afraid of this piece,” she told {o|Klang Magazine}.

The novelist {p|Tadeusz} — he uses no surname — reads from “The Bread Year” in the {l|Old Customs House}. The band {o|The Lantern Thieves} plays on Friday; singer {p|Ffion Gruffydd-Rees} promises new songs. The festival is paid for by the {o|Nordea Kulturfond} and the town council.`,
	],
	[
		'local news',
		'en',
		`Residents of {l|Pottersby} have won their fight against a quarry. The {o|Upper Wend District Council} voted 14-3 on Tuesday night to refuse the plan by {o|Grantley Aggregates}.

“I have not slept this well since March,” said {p|Maureen Oduya}, 71, of {l|Chapel Lane}. Councillor {p|Geoff Tranter} (Ind.) said the lorries would have passed the {o|St Hilda's Primary School} gates 60 times a day.

A Grantley spokesperson said the company was considering an appeal to the {o|Planning Inspectorate}. {p|Sunil Bhattacharya-Webb}, who chairs the campaign group {o|Keep Wend Green}, thanked the {o|Pottersby Parish Council}, the {o|Wend Valley Gazette} and his wife {p|Harriet}.

Work on the bypass near {l|Wendmouth} begins in May, {o|National Highways} said.`,
	],
	[
		'politics of a Commonwealth country',
		'en',
		`{l|KINGSPORT=Kingsport}, {l|St. Aldric} — Prime Minister {p|Winston Delacroix-Baptiste} dissolved parliament on Sunday and called a snap election for Dec. 4, weeks after his {o|People's Progress Party} lost two by-elections to the {o|United Workers Movement}.

Opposition leader {p|Marva St. Clair} welcomed the move. “The people are tired,” she told a rally in {l|Port Marguerite}. The UWM has promised to leave the {o|Eastern Caribbean Trade Union}.

{o|CARICOM} observers will arrive on Friday, said Ambassador {p|Lennox Phillip}, who heads the mission. Sir {p|Fitzroy Augustin}, a former governor-general, urged calm. Police Commissioner {p|Delroy Esprit} said that 400 officers would be on duty; the {o|Royal St. Aldric Police Force} has canceled leave.

The {o|Electoral Commission} put the number of voters at 61,000.`,
	],
	[
		'South Asia',
		'en',
		`{l|HYDERABAD=Hyderabad}: The {o|Telangana High Court} on Wednesday stayed the demolition of a 300-year-old stepwell in {l|Mallepally}, hours before bulldozers of the {o|Greater Hyderabad Municipal Corporation} (GHMC) were to arrive.

A bench of Justice {p|K. Lakshmana Rao} and Justice {p|Nusrat Jahan Begum} acted on a petition by the {o|Deccan Heritage Trust}. Its convenor, {p|Mir Ayoob Ali Khan}, said the GHMC had “never once opened a map”.

GHMC commissioner {p|B. Srinivasulu} denied that. “We followed procedure,” Mr. Srinivasulu said. {o|Lok Shakti Party} MP {p|Raghunath Vemulapalli} accused the {o|Congress} of silence. Historian {p|Sajida Banu} of {o|Osmania University} wept when the order was read out.

The stepwell was built in 1712 by a merchant from {l|Gujarat}.`,
	],
	[
		'Nigeria',
		'en',
		`The {o|Economic and Financial Crimes Commission} has arraigned a former Accountant-General of {l|Ogbara State}, Alhaji {p|Musa Danladi Gwarzo}, before Justice {p|Ngozi Ekwueme-Bassey} of the {o|Federal High Court}, {l|Abuja}.

Gwarzo, who pleaded not guilty, is said to have moved N3.2bn through {o|Zenon Microfinance Bank} and a company called {o|Kofar Mata Nigeria Limited}. His counsel, Chief {p|Olumide Fagbohun}, SAN, applied for bail.

EFCC counsel {p|Rotimi Alabi} opposed it. “He has three passports,” Alabi told the court. The {o|Nigeria Labour Congress} welcomed the trial. Hajiya {p|Amina Bello-Sule}, who leads {o|Citizens Against Graft}, said it had taken nine years. The judge sent Gwarzo to {l|Kuje Correctional Centre}.`,
	],
	[
		'East Asia',
		'en',
		`{l|South Korea}'s antitrust regulator fined {o|Daehan Semicon} 90 billion won on Friday for leaning on its suppliers. The {o|Korea Fair Trade Commission} said the chipmaker had made 14 firms pay for its own mistakes.

“We will appeal,” said {p|Kwak Dong-hyun}, a vice president of the company. Kwak apologised to shareholders. {p|Ryu Mi-kyung}, a professor of law at {o|Hanseong University} in {l|Seoul}, called the fine “pocket change”.

In {l|Tokyo}, shares of {o|Hokuriku Denki} rose. Its president, {p|Shintaro Mizuguchi}, said orders from {l|Taiwan} were strong. {p|Chiang Wei-ting}, who covers chips for {o|Formosa Securities}, expects a record year. {o|Lotus Micro Co., Ltd.} of {l|Hsinchu} reports next week. {o|Xinhua} said that {l|China}'s {o|Ministry of Commerce} was “paying attention”.`,
	],
	[
		'a headline and scraped text',
		'en',
		`Ferry Boss Quits After Damning Report Into Sound Of Marra Sinking

By {p|Catriona Drummond}

Published 14 March 2024

The head of {o|Hebridean & Northern Ferries} resigned last night after a report found that the firm ignored 19 warnings before the {l|Sound of Marra} sinking.

{p|ALASDAIR MacQUARRIE}, 58, said he was “sorry beyond words”. The {o|Marine Accident Investigation Branch} found that the crew had reported a cracked door to managers in {l|Oban}. {p|Eilidh Nicolson}, whose brother {p|Ruaridh} drowned, said the resignation came two years late.

Transport Secretary {p|Hamish Baird} told MSPs the government would act. The {o|RMT} union's {p|Mick Hogarth} said crews had been “shouting into the wind”. {o|Transport Scotland} declined to comment.

Share this article
Read More: Ten Best Beaches In Scotland`,
	],
	[
		'the Arab world',
		'en',
		`{l|AMMAN=Amman} — {l|Jordan}'s foreign minister, {p|Faris al-Majali}, met the {o|Arab League}'s envoy in {l|Doha} on Sunday to discuss the border at {l|Al-Karama}, state news agency {o|Petra} reported.

The envoy, {p|Nasser bin Hamad Al Suwaidi}, said talks were “nine tenths done”. Al-Majali was less cheerful. “The last tenth has a history,” he said.

Sheikha {p|Moza bint Khalid} will open a hospital paid for by the {o|Qatar Development Fund}. {p|Abdelkader Benhamouda}, who speaks for {o|Ansar al-Sahel}, an armed group in {l|Libya}, rejected the talks. The {o|UN} refugee agency {o|UNHCR} counts 40,000 people in camps near {l|Mafraq}. Dr. {p|Ghada Abu Ziyad} of {o|Médecins du Désert} said they lacked water.`,
	],
	[
		'Kommunalpolitik',
		'de',
		`Der Stadtrat von {l|Ebersloh} hat den Bau der Umgehungsstraße abgelehnt. Oberbürgermeisterin {p|Wiebke Harmsdorf} ({o|SPD}) sprach von einer „verpassten Chance“.

Die Fraktion der {o|Grünen} stimmte geschlossen dagegen. Deren Sprecher {p|Cem Yıldırımoğlu} sagte, die Straße sei „von gestern“. Die {o|Hartwig Logistik GmbH}, die im Norden der Stadt ein Lager plant, kündigte Gespräche an. Geschäftsführer {p|Jörg-Dieter Hartwig} war am Mittwoch nicht zu erreichen.

Das {o|Verwaltungsgericht Lüneburg} hatte im März einen Eilantrag des Naturschutzbundes abgewiesen. {p|Anneke ter Horst} vom Verband sagte den {o|Ebersloher Nachrichten}, man werde bis zum {o|Bundesverwaltungsgericht} in {l|Leipzig} gehen. In {l|Niedersachsen} fehlen nach Angaben des Verkehrsministeriums 300 Millionen Euro.`,
	],
	[
		'tribunales',
		'es',
		`La jueza {p|Remedios Arístegui Peña} ordenó este jueves la prisión de {p|Fermín Ulloa}, exalcalde de {l|Villarreja}, por el desvío de 3 millones de euros. El {o|Tribunal Superior de Justicia de Castilla-La Mancha} confirmó la decisión.

Ulloa, del {o|Partido Agrario Unido} (PAU), negó los cargos. «No he tocado un céntimo», dijo a la salida. Su abogada, {p|Itziar Goikoetxea}, anunció un recurso. El portavoz del PAU, {p|Joan Puigdevall i Serra}, habló de una «cacería».

La {o|Guardia Civil} registró la sede de {o|Construcciones Ulloa, S.A.} en {l|Toledo}. El dinero, según la fiscal {p|Paz de la Hoz}, acabó en {l|Andorra}. La {o|Universidad de Alcázar} retiró al acusado su título.`,
	],
	[
		'économie',
		'fr',
		`Le groupe {o|Verrières & Fils} va fermer son usine de {l|Saint-Aubert-sur-Loire}, a annoncé mardi son PDG, {p|Thibault de Kermoal}. Près de 300 salariés sont concernés.

« C'est un coup de massue », a réagi {p|Nadège Le Goff}, déléguée {o|CGT}. Le ministre de l'Industrie, {p|Roland Estienne}, a promis de recevoir les syndicats à {l|Paris}. La maire de la ville, {p|Zohra Belkacemi}, a parlé de « trahison ».

Selon {o|Le Courrier de l'Ouest}, le fonds {o|Altéon Capital} veut transférer la production en {l|Roumanie}. La {o|Banque de France} suit le dossier. M. de Kermoal sera entendu jeudi par la commission des affaires économiques de l'{o|Assemblée nationale}. Le conseil régional a voté une aide.`,
	],
];

export const unseen: readonly Annotated[] = [
	[
		'cricket',
		'en',
		`{p|Thilan Rajapakse-Silva} took five wickets as {o|Western Highlanders} bowled out the {o|Coastal Lions} for 112 in {l|Galle} on Sunday. Skipper {p|Dasun Weerakkody} called it the best spell he had seen at the {l|Harbour Oval}.

The Lions had been 80 for two when {p|Marcus Trenchard}, on loan from {o|Somerton County Cricket Club}, was run out by {p|Ishaan Tillakaratne}. “A rush of blood,” Trenchard said. Coach {p|Gerrit van Zyl} blamed the light.

The {o|Sri Lanka Premier Cup} resumes on Thursday, when Highlanders meet the {o|Kandy Kestrels}. Match referee {p|Roshan Abeysekera} fined Weerakkody for dissent. The {o|International Cricket Council} is to look at the pitch. Trenchard returns to {l|England} in August.`,
	],
	[
		'medicine',
		'en',
		`A pill given once a year may protect children from river blindness, a trial in {l|Cameroon} and {l|Togo} suggests. The results appear in the {o|Journal of Tropical Care}.

“We did not dare to hope for this,” said {p|Solange Mbarga Essono}, a physician at the {o|Centre Pasteur} in {l|Yaoundé} and the lead author. {p|Jonathan P. Ashdown III}, an epidemiologist at {o|Kingsbridge School of Medicine}, warned that the sample was small.

The drug was developed by {o|Orphalys}, a start-up in {l|Ghent}, and the {o|Drugs for Forgotten Diseases Alliance} (DFDA). The {o|World Health Organization} will review it in May, said WHO adviser {p|Tran Thi Bich Ngoc}. {p|Pieter Claessens}, CEO of Orphalys, said it would cost less than a cup of coffee. DFDA has set aside 20 million doses.`,
	],
	[
		'crime in an American county',
		'en',
		`A {l|Harlan Springs} man was arrested Monday after deputies found 41 stolen bicycles in his barn, the {o|Tully County Sheriff's Office} said.

{p|Dwayne Leroy Pickett Jr.}, 44, faces 12 counts of theft. He was booked into the {l|Tully County Jail}. His attorney, public defender {p|Consuelo Archuleta}, said Pickett “collects things.”

Detective {p|Shawna Begay} said a tip from {o|Rocky Pedal}, a bike shop on {l|Cutter Avenue}, led investigators to the property. {p|Tyler O'Rourke}, who owns the store, recognized his own sign on the door. District Attorney {p|Meredith Vance} will take the case before a grand jury in {l|Las Piedras}, {l|New Mexico}. The {o|FBI} was not involved. {o|Channel 9 News} first reported the arrest.`,
	],
	[
		'technology',
		'en',
		`{o|Lumora}, the search engine that promised never to track anyone, tracked everyone for five months, the {o|Irish Data Protection Authority} said on Tuesday.

The {l|Dublin}-based company was fined €38 million. “We made a mistake in one line of code,” said {p|Saoirse Ní Dhomhnaill}, its chief technology officer. Privacy group {o|Digital Commons Watch} called that “a bedtime story.” Its director, {p|Wolfgang Trautner}, wants the {o|European Data Board} to act.

Lumora was founded in 2017 by {p|Arjun Deshpande-Cole} and {p|Mirela Stan}; {o|Northgate Ventures} and {o|SoftBridge} own a third. Stan left for {o|QuantaLeaf Inc.} last year. In a post on LinkMe, she wrote that she had “asked questions.” {o|Google} did not reply to a request from {o|The Ledger}.`,
	],
	[
		'an obituary',
		'en',
		`{p|Józef Wierzbicki-Lane}, the watchmaker who kept the tower clock of {l|Old Marsham} running for six decades, has died at 93.

Born in {l|Lwów} in 1931, he came to {l|Wales} with his mother, {p|Halina}, after the war and was apprenticed to {p|Ifor Pugh} of {o|Pugh & Daughters}. He served in the {o|Royal Engineers} and joined the {o|Worshipful Guild of Clockmakers} in 1960.

“He could hear a tooth missing from across the square,” said his former pupil {p|Gwenllian Tudor}, now curator of the {o|National Museum of Time}. The Rev. {p|Alun Prosser}, vicar of {o|St Teilo's}, said the bells would be silent on Friday. He married {p|Dilys Watkin} in 1956. She died in 2009. Their son {p|Stefan} lives in {l|Perth}, {l|Western Australia}.`,
	],
	[
		'Kenya',
		'en',
		`Residents of {l|Lokitela} in {l|Turkana County} have sued the {o|Ministry of Water} over three dry boreholes. The case was filed at the {o|Environment and Land Court} in {l|Kitale}.

Petitioner {p|Ekal Lomuria} says that {o|Simba Drilling Company} was paid Sh45 million. “The holes are as dry as the promise,” Lomuria told the {o|Daily Compass}. Cabinet Secretary {p|Wanjiru Githinji-Moss} has not filed a reply. Governor {p|Jeremiah Napotikan} sided with the villagers.

Lawyer {p|Otieno Ogola}, for the petitioners, accused the {o|Ethics and Anti-Corruption Commission} of sleeping. {o|Oxfam} brings water by truck. MCA {p|Rael Akiru} said two herders had died on the road to {l|Lodwar}. Justice {p|Fred Nyagaka} will hear the case on May 9.`,
	],
	[
		'diplomacy',
		'en',
		`{l|Hungary} blocked a joint statement by the {o|European Union} on Friday, the third time this year. Foreign Minister {p|Szilárd Kőszegi} said the text was “written by people who heat with adjectives.”

{l|Germany}'s {p|Annegret Lohfink} called the veto tiresome. {o|NATO} Secretary General {p|Joris Haverkamp} offered to mediate. The statement, drafted in {l|Brussels}, condemned {l|Belarus} for jailing the poet {p|Alena Kavalchuk}.

Kavalchuk's husband, {p|Yauhen}, said he had hoped for more. {p|Nino Gelashvili}, of the {o|Black Sea Institute} think tank, said the bloc looked weak. The {o|Kremlin} welcomed the outcome; spokesman {p|Gleb Zavyalov} thanked {l|Budapest}. Officials at the {o|U.S. State Department} said they were disappointed. The {o|Visegrad Group} meets in {l|Bratislava} on Monday.`,
	],
	[
		'schools',
		'en',
		`Teachers at 30 schools in {l|Marrow Bay} will walk out next Wednesday, the {o|National Union of Educators} said, after talks with the {o|Department for Education} collapsed.

General secretary {p|Beverley Nkemelu} said members were “marking by candlelight”. Education Secretary {p|Rupert Ainslie} called the strike unforgivable. {o|Labour}'s shadow minister {p|Tulip Rahman-Hayes} blamed ministers.

Parents at {o|Hollybrook Academy} are split. “My daughter has had nine maths teachers,” said {p|Kelly-Ann Sturgess}. {o|Ofsted} rated the school inadequate in May. Headteacher {p|Gavin Mistry} of {o|Trinity High School} will keep one hall open. The {o|Association of School Leaders} urged both sides to return to {l|Whitehall}.`,
	],
	[
		'a report full of acronyms',
		'en',
		`The {o|Pacific Tuna Commission} (PTC) has lowered its quota for bigeye after a warning from the {o|Oceanic Fisheries Institute} (OFI). OFI's chief scientist, {p|Sione Taufa}, said stocks near {l|Tuvalu} had halved.

The {o|AFTA} — the {o|Association of Fresh Tuna Auctioneers} — objected. “Halved from what?” asked its president, {p|Kenji Morikawa}. The PTC meets in {l|Suva} next month. {l|Fiji}'s fisheries minister, Ratu {p|Epeli Naulivou}, wants a ban. {o|Greenpeace} and the {o|Blue Water Trust} agree.

{o|Tri-Star Canning Corp.} said the cut would cost jobs in {l|American Samoa}. Governor {p|Lolo Faleafine} wrote to the {o|National Oceanic and Atmospheric Administration}. Its answer is due on Friday.`,
	],
	[
		'scraped text with a title-case headline',
		'en',
		`Rock Legend Dusty Malone Cancels Tour As Doctors Order Rest

Staff Reporter | 12:40

Singer {p|Dusty Malone}, 74, has called off 22 concerts after falling from a stage in {l|Nashville}, his manager {p|Rocco Bianchi} told {o|Backbeat Weekly}.

Malone, who fronted {o|The Rust Cowboys} until 1989, broke two ribs. “He wanted to finish the song,” Bianchi said. Doctors at {o|St. Luke's Hospital} told him to rest. The tour, promoted by {o|Big Sky Live}, was to open at {l|Madison Square Garden}.

Guitarist {p|Lurlene Tubbs} — the “First Lady of Twang” — will play the {l|Austin} date instead. {o|Capitol Row Records} said refunds were on the way. Fans left flowers at the {l|Bluebird Theatre}.

Related: Ten Songs You Forgot
Sign Up For Our Newsletter`,
	],
	[
		'weather and a disaster',
		'en',
		`{l|MANILA=Manila}, {l|Philippines} — Typhoon Amihan killed at least 31 people in {l|Eastern Samar} before weakening over the {l|South China Sea}, officials said Thursday.

{p|Renato dela Peña}, who heads the {o|Office of Civil Defense}, said most had drowned. Mayor {p|Maria Corazon Abuyog} of {l|Guiuan} begged for boats. The {o|Philippine Coast Guard} and the {o|Red Cross} brought 2,000 people to {l|Tacloban}.

“We tied the children to the beams,” said {p|Jun-jun Magbanua}, a fisherman. Forecaster {p|Liezl Estrabon} of the state weather bureau, {o|PAGASA}, expects more rain. President {p|Benigno Sarmiento} flew over the island on Friday. {l|Japan} and {l|Australia} offered help. {o|Meralco} said that 90,000 homes had no power.`,
	],
	[
		'Wirtschaft',
		'de',
		`Die {o|Rheinwerk AG} streicht 1200 Stellen. Das teilte der Konzern am Dienstag in {l|Düsseldorf} mit. Vorstandschef {p|Karsten Mühlbrandt} begründete den Schritt mit schwachen Aufträgen aus {l|China}.

„Das ist ein schwarzer Tag“, sagte {p|Gülsen Aktaş}, Betriebsratsvorsitzende im Werk {l|Oberhagen}. Die {o|IG Metall} kündigte Proteste an. Nordrhein-Westfalens Wirtschaftsministerin {p|Ulla Brinkschulte} ({o|CDU}) forderte Gespräche.

Analyst {p|Leon Vandersee} von der {o|Hansabank} hält den Plan für richtig. Die Aktie stieg in {l|Frankfurt} um drei Prozent. Nach einem Bericht der {o|Süddeutschen Wirtschaftszeitung} will der Konzern seine Tochter {o|Ventura Pumpen GmbH} verkaufen. Das {o|Bundeskartellamt} prüft den Fall. Firmengründer {p|Alfred von der Heyden} starb 1998 in {l|Bad Tölz}.`,
	],
	[
		'Kultur',
		'de',
		`Das {o|Stadttheater Wismar} eröffnet die Spielzeit mit einem Stück der Dramatikerin {p|Ljuba Arnautović-Klee}. Regie führt {p|Tilman Rasch}, der zuletzt am {o|Schauspiel Köln} arbeitete.

„Wir spielen gegen das Vergessen“, sagt Intendantin {p|Friederike Obermoser}. Die Hauptrolle übernimmt {p|Jannis Theodorakopoulos}. Der Schauspieler wurde in {l|Thessaloniki} geboren und lebt in {l|Hamburg}.

Die Kritikerin {p|Elke Sandvoß} nannte den Text in der {o|Nordwest-Rundschau} einen „Glücksfall“. Gefördert wird die Inszenierung von der {o|Kulturstiftung Mecklenburg}. Im Mai gastiert das Ensemble in {l|Wien} und in {l|Zürich}. Die {o|Hochschule für Musik und Theater Rostock} schickt sechs Studenten.`,
	],
	[
		'deporte',
		'es',
		`El {o|Atlético Montealegre} empató a uno con el {o|Real Bahía} en el {l|Estadio Municipal de Los Cármenes}. El delantero uruguayo {p|Facundo Etcheverry} marcó de penalti en el minuto 89.

«Merecimos más», dijo el entrenador, {p|Imanol Zubeldía}. El guardameta {p|Ousmane Diabaté}, cedido por el {o|Olympique de Sète}, fue el mejor. El árbitro, {p|Gil Manzanares Ruiz}, expulsó a {p|Pau Ferrer}.

La {o|Federación Española de Balonpié} estudiará el acta. El presidente del Montealegre, {p|Florentino Aguirre del Valle}, pidió calma en la {o|Cadena Sol}. El domingo el equipo viaja a {l|Cádiz}. Etcheverry, nacido en {l|Montevideo}, interesa al {o|Benfica Novo} de {l|Lisboa}.`,
	],
	[
		'América Latina',
		'es',
		`La presidenta {p|Xiomara Quispe Mamani} anunció este lunes el cierre de la mina de {l|Cerro Pardo}, en el departamento de {l|Potosí}. La empresa {o|Minera Andina del Sur} deberá pagar 40 millones de dólares.

El ministro de Minería, {p|Eusebio Choquehuanca}, dijo que el río {l|Tambillo} está «muerto». La {o|Central Obrera Boliviana} convocó una huelga. Su dirigente, {p|Óscar Huanca}, acusó al Gobierno de mentir.

Según {o|El Deber del Sur}, la {o|Fiscalía General} investiga a {p|Rodrigo Paz-Estenssoro}, exdirector de la {o|Agencia Nacional de Aguas}. La {o|Organización de Estados Americanos} enviará observadores. {l|Chile} y {l|Perú} ofrecieron ayuda.`,
	],
	[
		'politique',
		'fr',
		`La députée {p|Maëlle Kerjean} a quitté mercredi le groupe {o|Renouveau citoyen} à l'{o|Assemblée nationale}. « Je ne reconnais plus ma famille », a-t-elle déclaré à {o|France Télématin}.

Le président du parti, {p|Jean-Loup d'Arcy}, a regretté ce départ. {p|Souleymane Diarra-Petit}, porte-parole du gouvernement, a parlé d'un « non-événement ». À {l|Quimper}, où elle fut maire, ses soutiens s'étonnent.

Le {o|Conseil constitutionnel} rendra sa décision vendredi. L'avocate {p|Inès Haddadi} représente la {o|Ligue pour les libertés}. Le {o|Parti des travailleurs} (PT) appelle à manifester à {l|Lyon} et à {l|Marseille}. {p|Gérard Poulain}, du PT, sera tête de liste.`,
	],
	[
		'faits divers',
		'fr',
		`Un homme de 34 ans a été mis en examen à {l|Tarbes} pour le vol de douze statues dans des églises des {l|Pyrénées}. Le procureur de la République, {p|Alban Ducasse}, a salué le travail de la gendarmerie.

Les statues ont été retrouvées chez un brocanteur de {l|Saragosse}, en {l|Espagne}. L'abbé {p|Marcel Etchebarne}, curé de {l|Saint-Pé-de-Bigorre}, a pleuré. « Elles sont rentrées », a-t-il dit à {o|La Dépêche des Vallées}.

L'avocat du suspect, Me {p|Karim Oussekine}, plaide la folie. L'{o|Office central de lutte contre le trafic} et l'{o|Université de Pau} avaient alerté le {o|ministère de la Culture}. {p|Brigitte Lanusse}, historienne, estime le butin à deux millions d'euros.`,
	],
];

export interface Gold {
	text: string;
	people: Set<string>;
	organisations: Set<string>;
	places: Set<string>;
}

const mark = /\{(\w)\|([^}=]+)(?:=([^}]+))?\}/g;

/** The article without its marks, and what they mark. */
export function goldOf(source: string): Gold {
	const gold: Gold = {
		text: source.replace(mark, '$2'),
		people: new Set(),
		organisations: new Set(),
		places: new Set(),
	};
	for (const [, kind, written = '', name = written] of source.matchAll(mark))
		(kind === 'p' ? gold.people : kind === 'o' ? gold.organisations : gold.places).add(name);
	return gold;
}
