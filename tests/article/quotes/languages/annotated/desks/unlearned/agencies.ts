/** Articles of our own making in English: agencies, wars, camps, protests and papers abroad; annotated as in ../../../../articles.ts. */
import type {Articles} from '../../../../articles.ts';

export const agencies: Articles = [
	[
		'agencies 1',
		`Dockers at Peruvian grain port return to work as pay deal is struck

PUERTO SALCEDO, Peru, March 4 — Dockworkers at Peru’s second-largest grain terminal voted on Tuesday to end an 11-day stoppage, hours after the government threatened to send in the navy to unload wheat.

“We did not get everything, but nobody goes home ashamed,”⟦Wilmer Cárdenas Ruiz⟧ said Wilmer Cárdenas Ruiz, secretary-general of the SUTP union, as fireworks went off behind him.

The terminal’s operator, Muelles del Norte, confirmed the accord in a filing to the Lima exchange. The company said loading would resume “in a gradual and orderly manner”⟦Muelles del Norte|The company⟧ and that the cost of the deal was “not material”⟦Muelles del Norte|The company⟧ to full-year results.

Under the accord, seen by this agency, about 640 casual workers on so-called “zero days” contracts will be moved to the permanent payroll by June. The text calls the change “irrevocable”⟦The text⟧.

Labour Minister Irma Tello, who had flown in on Monday night with two mediators, told reporters the outcome showed that “shouting has a limit and arithmetic does not.”⟦Irma Tello|Labour Minister Irma Tello⟧

“I hope we will not be back here in a year,”⟦Irma Tello|she⟧ she added.

Millers were less cheerful. Bakeries in three provinces have been rationing bread since Friday, and at least two have closed.

“The ships are there. The wheat is there. What is missing is the time to mill it,”⟦an executive at a large Lima flour company⟧ said an executive at a large Lima flour company, who asked not to be named because he was not authorised to speak publicly. “Prices will not fall before Easter.”⟦an executive at a large Lima flour company⟧

Cárdenas, a crane driver for 26 years, rejected suggestions that the union had held the country hostage. He noted that the minister herself had described conditions on the quay as “medieval”⟦Irma Tello|the minister herself⟧ in January.

Asked whether the navy had really been ready to move, a defence ministry spokesperson declined to comment, saying only: “It did not come to that.”⟦a defence ministry spokesperson⟧

(Reporting by the Puerto Salcedo bureau; editing by H. Quist)`,
	],
	[
		'agencies 2',
		`Slovak president vetoes ‘absurd’⟦Jana Hrubá⟧ media bill

BRATISLAVA — Slovakia’s president on Thursday vetoed a bill that would have let ministers dismiss the head of the public broadcaster at a week’s notice, returning it to parliament with a four-page letter.

“A broadcaster that can be switched off by a cabinet is not a public one,”⟦the letter⟧ the letter said.

President Jana Hrubá, who took office last summer, later told a news conference the draft was “absurd, and worse than absurd, sloppy.”⟦Jana Hrubá|President Jana Hrubá⟧ She had counted, she said, “nineteen spelling mistakes and one constitution torn up.”⟦Jana Hrubá|she⟧

The governing Civic Line party holds 81 of 150 seats and can override the veto by a simple majority. Its parliamentary leader, Milan Orsák, made plain that it would.

“We’ll vote on Tuesday. On Wednesday it’ll be law,”⟦Milan Orsák|he⟧ he said, “and on Thursday nobody will remember what the fuss was about.”⟦Milan Orsák|he⟧

Culture Minister Peter Vlčko was more conciliatory. In an interview with a radio station in Košice, the 39-year-old former actor conceded that parts of the text had been written “in haste”⟦Peter Vlčko|the 39-year-old former actor⟧, but denied it was aimed at Zuzana Behunová, the broadcaster’s director, whose investigative programme “The Ninth Floor” has embarrassed several members of the cabinet.

“I have nothing against her. I’ve even sent her flowers.”⟦Peter Vlčko⟧

Behunová, contacted by telephone, laughed. “They were carnations,”⟦Zuzana Behunová|she⟧ she said. “In this country we bring carnations to funerals.”⟦Zuzana Behunová⟧

Several thousand people gathered outside the parliament building on Thursday evening, many carrying small transistor radios. One banner read “Leave our dial alone”⟦One banner⟧.

The European Commission said it was “following the matter closely”⟦The European Commission⟧. Two diplomats in Brussels went further. “It’s a test case,”⟦one⟧ said one. The second put it differently: “If they get away with this, three other capitals have the same draft in a drawer.”⟦The second⟧`,
	],
	[
		'agencies 3',
		`Sheriff: Flood sirens in Ohio valley town were switched off

CARROW FALLS, Ohio -- Emergency sirens that should have warned residents of a flash flood in this river town were disabled two days earlier after complaints about noise, the county sheriff said Monday.

"Somebody flipped a switch and didn't tell anybody,"⟦Dale Whitcomb|Sheriff Dale Whitcomb⟧ Sheriff Dale Whitcomb said. "That's the whole story, and it's a bad one."⟦Dale Whitcomb⟧

Three people died when Plum Creek jumped its banks shortly before 4 a.m. Saturday. Among them was Loretta Oakes, 71, who taught second grade for three decades and whom former students still called "Miss Loretta."

Her son, Brandon, drove 90 minutes through the dark after she phoned him.

"She told me, 'Honey, the water's on the porch,' and I said, 'Mom, get upstairs,'"⟦Brandon|he⟧ he said. "And then it just rang and rang."⟦Brandon⟧

A log kept by the county's 911 center and released under a public records request shows that a dispatcher tried the sirens at 3:41 a.m. The entry reads: "Activated X3. No response from tower 2, tower 4."⟦The entry⟧

County Commissioner Ruth Ann Delk, whose office oversees the system, said she'd had no idea that a contractor had taken the two towers offline.

"I'm sick about it,"⟦Ruth Ann Delk⟧ said Delk, a Republican who's up for reelection in November. She called for an outside investigation, "and I don't mean our cousins in the next county."⟦Ruth Ann Delk|She⟧

The contractor, Tri-River Signal LLC, said in an emailed statement that it "acted at the direction of local officials"⟦Tri-River Signal LLC⟧ and would "cooperate fully."⟦Tri-River Signal LLC⟧ It didn't say which officials.

By Monday afternoon, volunteers were shoveling mud from the Methodist church, where a hand-lettered sign on the door said "Sunday service is wherever you are."⟦a hand-lettered sign on the door⟧

Pastor Gil Amaro, leaning on a push broom, said he wasn't interested in blame just yet. "Blame'll keep,"⟦Gil Amaro|he⟧ he said. "Drywall won't."⟦Gil Amaro⟧

Others were. "Who did it? That's all I want. A name."⟦?⟧`,
	],
	[
		'agencies 4',
		`In Dolna Reka, the school bell now means “run”

DOLNA REKA — The shell that hit Stoyanka Mileva’s barn on Sunday morning did not explode. It is still there, nose down in the straw, and she has put a bucket over it.

“For the hens,”⟦Stoyanka Mileva|she⟧ she explains. “They’re curious.”⟦Stoyanka Mileva⟧

Four kilometres from the line, this village of 300 has become a place where people say such things without smiling. Half the roofs are plastic. The shop opens for an hour. On the wall of the cultural centre somebody has sprayed “We are home, where are you?”⟦somebody⟧ in letters a metre high.

Mileva’s neighbour Radka Toneva, 69, won’t leave either. Her son, a sergeant, begs her to by phone every evening. “He says, ‘Mama, please,’”⟦Radka Toneva⟧ Toneva says, “and I say, ‘Did you eat?’”⟦Radka Toneva⟧

On Monday three people were killed at the well. The army blamed drones launched from across the river. The rebel command, in a message posted on its channel, denied any involvement, calling the report “theatre”⟦The rebel command⟧ and the dead “actors”⟦The rebel command⟧.

The priest who buried them, Father Metodi, is 34 and looks fifty. He’d baptised the youngest. “I was told to speak about hope,”⟦Metodi|he⟧ he said after the service, sitting on the church step with his boots unlaced. “I read out their names instead. It seemed enough.”⟦Metodi⟧

A captain at the checkpoint, who would not give his name and whose men call him “Uncle”, insisted that the village could be held. Would it be? He looked at his hands. “It’s a village,”⟦A captain at the checkpoint|he⟧ was all he’d say.

His soldiers were blunter. “With what?”⟦one⟧ asked one, a former tram conductor. “With bread?”⟦one⟧

At eleven the bell rang at the school. There have been no pupils since March; it’s used now to warn of incoming fire. Both women were in the lane. Neither ran. They walked, arm in arm, to Toneva’s cellar, where there are two chairs, a radio and a calendar from 2019.

“It had nice pictures,”⟦Radka Toneva|its owner⟧ says its owner.

The ground shook twice. Mileva counted under her breath. “Not ours,”⟦Stoyanka Mileva|she⟧ she said, and poured the coffee.`,
	],
	[
		'agencies 5',
		`Chiefs, youth clash over sand winning at Adumakrom

From Kofi Asante-Boadi, Adumakrom

THE Omanhene of the Adumakrom Traditional Area, Nana Osei Twumhene III, has warned that anyone caught winning sand along the Birempon River will be made to face the law, "be he a chief, be he a pastor, be he my own son."⟦Osei Twumhene III|Nana Osei Twumhene III⟧

Nana Twumhene, who was speaking at a durbar to climax this year's Ohum Festival on Saturday, said the activities of the tipper truck drivers had left the river "crying for help."⟦Osei Twumhene III|Nana Twumhene⟧

"Our grandfathers drank from this water. Today even the goats refuse it,"⟦Osei Twumhene III|he⟧ he lamented.

But hardly had the Omanhene resumed his seat when a section of the youth, clad in red, began to chant "Show us the receipt!"⟦a section of the youth⟧ The group alleges that some sub-chiefs collect GH¢200 on every trip.

Their spokesman, Mr Emmanuel Agyei-Darko, told the Daily Beacon that the traditional council could not "chase the rat and feed the rat at the same time."⟦Emmanuel Agyei-Darko|Mr Emmanuel Agyei-Darko⟧

"If they are serious, let them publish the names. We know them. They know we know them,"⟦Emmanuel Agyei-Darko|he⟧ he stressed.

The Krontihene, Nana Kwabena Fosu, described the allegation as false and malicious. "Which receipt? I have not seen any sand in my house,"⟦Kwabena Fosu|the chief⟧ the chief fumed, and stated that he would drag the young man before the council if he did not retract within seven days.

The District Chief Executive (DCE), Madam Gifty Ansong, for her part, appealed for calm. She said the Assembly had impounded 14 trucks since January and that "more will follow."⟦Gifty Ansong|She⟧ She however bemoaned the attitude of some residents who, she said, tip off the drivers through a WhatsApp platform called "Clear Road."

Touching on sanitation, Madam Ansong commended Zonaclean Ltd for donating 40 dustbins. The bins bear the inscription "A clean town is a wise town."⟦the inscription⟧ "Please, don't use them to store gari,"⟦Gifty Ansong|she⟧ she advised, amid laughter.

Police at Adumakrom said no arrest had been made. "We were there, and we are still there,"⟦Police at Adumakrom|the police⟧ the police said.

A trader who sells kenkey by the bridge summed up the mood: "When two elephants fight over sand, it is the river that suffers."⟦A trader who sells kenkey by the bridge⟧`,
	],
	[
		'agencies 6',
		`Montenegro recalls envoy from Vienna in row over lawmaker’s TV remark

PODGORICA (Adria Wire) — Montenegro recalled its ambassador to Austria on Tuesday after a senior Austrian lawmaker described the Balkan country as “a parking lot for other people’s spies.”⟦Gernot Haslauer|a senior Austrian lawmaker⟧

Foreign Minister Ljiljana Vukčić summoned Vienna’s chargé d’affaires for a 20-minute meeting and demanded a public apology.

“This was not a slip of the tongue,”⟦Ljiljana Vukčić|she⟧ she told reporters outside the ministry. “It was an insult to 600,000 people who have done nothing but knock politely on Europe’s door.”⟦Ljiljana Vukčić⟧

The lawmaker, Gernot Haslauer, who chairs the parliamentary defense committee, made the comment during a late-night debate on Sunday. He has refused to withdraw it. “I stand by every syllable,”⟦Gernot Haslauer|the 58-year-old⟧ the 58-year-old wrote on social media on Monday. “Read the report.”⟦Gernot Haslauer⟧

He was referring to a leaked paper entitled “Southern Flank,” which claims that at least 14 foreign intelligence officers have traveled on Montenegrin passports since 2022. The paper, a copy of which was seen by Adria Wire, calls the country’s now-abolished investor scheme “porous by design.”⟦The paper⟧

A spokeswoman for the Austrian Foreign Ministry said Haslauer “speaks for himself and for no one else,”⟦A spokeswoman for the Austrian Foreign Ministry⟧ adding that relations with Podgorica remained “excellent.”⟦A spokeswoman for the Austrian Foreign Ministry⟧

That did little to calm Vukčić, who spent four years in Vienna as a young diplomat. “Excellent relations,”⟦Ljiljana Vukčić|the minister⟧ the minister shot back, “don’t need a press release.”⟦Ljiljana Vukčić⟧

A European Union diplomat, who was not authorized to speak publicly, said both capitals had been urged to cool down before next month’s accession talks. “Nobody here wants this on the agenda,”⟦A European Union diplomat|the diplomat⟧ the diplomat said.

The recalled ambassador, Petar Domazet, landed at Podgorica airport shortly before noon. Asked how long he would be home, he shrugged. “I have packed for two weeks.”⟦Petar Domazet⟧`,
	],
	[
		'agencies 7',
		`At least 19 dead as river bursts banks in northern Colombia

MONTESINO, Colombia (Transandean News Agency) - Rescue teams in rubber boats pulled families from rooftops on Thursday after the Arenal river broke through a levee overnight, killing at least 19 people and leaving some 6,000 homeless.

The wall of water hit the riverside district of La Playita shortly after 2 a.m., when most residents were asleep.

"It sounded like a truck tipping out stones,"⟦Yolanda Pertuz⟧ said Yolanda Pertuz, who climbed a mango tree with her two grandsons and stayed there until daylight. "I tied the little one to a branch with my belt."⟦Yolanda Pertuz⟧

The 63-year-old's neighbor, a fisherman who would only give his first name, Elkin, spent five hours ferrying people to the church in his canoe. "Eleven trips,"⟦Elkin|he⟧ he said. "On the twelfth there was nobody left to call out."⟦Elkin⟧

Mayor Rubén Castilla declared a state of emergency and ordered schools closed. He said the regional government had been warned in March that the levee was "held together with sandbags and prayers."⟦Rubén Castilla|He⟧

Governor Amparo Lozano, who flew over the area by helicopter, rejected the accusation in a call to Radio Caudal.

"We sent the money. Where it was spent is a question for the mayor."⟦Amparo Lozano⟧

Told of her words, Castilla laughed bitterly. "Let her come down from the helicopter and ask me,"⟦Rubén Castilla|he⟧ he said.

The national weather service had put the province on what it calls "orange alert" on Tuesday. A bulletin issued at 6 p.m. on Wednesday told riverside communities to "prepare for possible evacuation"⟦A bulletin issued at 6 p.m. on Wednesday⟧, but several residents said no siren was ever heard.

"The siren was stolen two years ago,"⟦a municipal employee⟧ a municipal employee told the agency. "Everybody knows."⟦a municipal employee⟧

At the Santa Marta church, volunteers handed out rice and dry clothes. A sheet of cardboard taped to the door listed 31 names under the words "Still looking for"⟦A sheet of cardboard taped to the door⟧.

More rain is forecast through Saturday. "If it comes as they say it will,"⟦Iván Rojas Melo|Captain Iván Rojas Melo⟧ said Captain Iván Rojas Melo, the head of the provincial fire brigade, "last night was only the first half."⟦Iván Rojas Melo⟧`,
	],
	[
		'agencies 8',
		`“The wait is over”⟦Ineke Vollaard⟧: Vollaard claims victory in knife-edge Suriname vote

PARAMARIBO, Suriname (Guiana Shield Press) — Opposition leader Ineke Vollaard claimed victory late Sunday in Suriname’s tightest election in a generation, as the ruling Unity List demanded a recount in three districts.

With 94% of ballots tallied, Vollaard’s Morning Star alliance held 27 of the 51 seats in the National Assembly, according to the election office.

“They told us we were a party of market women,”⟦Ineke Vollaard|the former customs inspector⟧ the former customs inspector told cheering supporters from the back of a pickup truck shortly after midnight. “Well, the market women can count.”⟦Ineke Vollaard⟧

She broke off when the crowd began to sing, then raised the microphone again: “Tomorrow we sweep. Tonight you may dance!”⟦Ineke Vollaard|She⟧

President Stanley Karijosemito, 71, had not conceded by early Monday. In a terse statement, his party said there were “serious and documented irregularities”⟦Unity List|his party⟧ in Wanica, Para and Marowijne and that its observers had been “physically removed”⟦Unity List⟧ from two polling stations.

Rosalind Tjin, the head of the election office, denied that anyone had been removed. “Two gentlemen went home because they were hungry,”⟦Rosalind Tjin|she⟧ she said. “Their signatures are on the form.”⟦Rosalind Tjin⟧

Regional monitors, who deployed 60 people across the country, described the vote as “calm, orderly and, in places, joyful.”⟦Regional monitors⟧

The campaign was dominated by the price of rice and by offshore oil, which is due to start flowing in 2028. Posters reading “Our oil, our children”⟦Posters⟧ hung from nearly every lamppost in the capital; Karijosemito’s side answered with the slogan “Steady hands.”⟦Karijosemito’s side⟧

At the riverside, taxi driver Clyde Amatmoekrin was not celebrating. He had voted for the president, as his father had always done. “My daughter voted for the other one,”⟦Clyde Amatmoekrin|he⟧ he said. “She’s in there dancing. I’m her ride home.”⟦Clyde Amatmoekrin⟧`,
	],
	[
		'agencies 9',
		`In Um Talha, a school bell made from a wheel rim

UM TALHA CAMP, Chad - The bell is the rim of a lorry wheel, and the boy who strikes it is called Director.

His real name is Idriss, he is nine, and he takes the job seriously. "If I don't hit it, nobody learns,"⟦Idriss|he⟧ he says.

Um Talha was laid out for 20,000 people. It now holds 74,000, nearly all of them from across the border, and more come every night, on donkeys and on foot. The World Shelter Fund, which runs the wells, says each person is getting seven litres of water a day, less than half of what it calls "the survival minimum"⟦World Shelter Fund|it⟧.

"We are not managing a camp,"⟦Hadiza Tankari⟧ says Hadiza Tankari, the fund's coordinator here. "We are managing a queue."⟦Hadiza Tankari⟧

At the front of that queue this morning is Zahra Abakar, a midwife who walked for 11 days with her sister Mariam and Mariam's newborn twins. She delivered them herself, under a tree, on the fourth day.

"There were men on the road, so she could not cry out,"⟦Zahra Abakar|the midwife⟧ the midwife says of her sister. "She bit through my scarf."⟦Zahra Abakar⟧

She holds it up. Mariam looks away. "Don't show people that,"⟦Mariam|she⟧ she murmurs.

The sisters were told at the border that they'd have tents within a week. That was in August. The registration slip each of them carries reads "Temporary - valid 14 days"⟦The registration slip each of them carries⟧.

Local people have been generous, but patience is wearing thin. "They're our cousins,"⟦Brahim Oumar|Sheikh Brahim Oumar⟧ says Sheikh Brahim Oumar, whose village of 900 lies beyond the wadi. "But a cousin who eats your seed is a hard cousin to love."⟦Brahim Oumar⟧

Tankari, who was herself born in a camp, doesn't blame him. Her agency has received 18% of the money it asked for. In its latest appeal it warned donors that rations would be "cut again, or cut off"⟦World Shelter Fund|it⟧.

Behind the reed fence, 112 children are chanting in a room without a roof: "My house has a door, my door has a key."⟦112 children⟧ The teacher, a former bank clerk, says they always ask for that one.

"I tried to teach them another song,"⟦The teacher|he⟧ he says. "They wouldn't have it."⟦The teacher⟧

Director checks the sun, and picks up his iron bar.`,
	],
	[
		'agencies 10',
		`Dozens held as activists chain themselves to Port Merrow coal loader

NEWBRIDGE, NSW — Police arrested 47 people on Sunday, among them two grandmothers and a former rugby international, after protesters in kayaks blocked the world’s second-largest coal port for 31 hours.

The blockade, organised by the group Last Ships Out, began at dawn on Saturday when some 300 boats paddled into the shipping channel singing “Here Comes the Sun”.

According to Priya Castellan, a spokesperson for the group, the action held up 190,000 tonnes of coal.

“We’re not here for the arrests. We’re here for the tonnage.”⟦Priya Castellan⟧

Officers warned by loudhailer that anyone still on the water after 3pm would be “removed and charged”⟦Officers⟧. Few budged. Among those lifted out was Dot Hennessy, who had come in a kayak borrowed from her grandson.

“I’m 81, I’ve got two new hips and I’ve never had so much as a parking fine,”⟦Dot Hennessy|the great-grandmother⟧ the great-grandmother told reporters as she was led up the ramp. “What are they going to do, ground me?”⟦Dot Hennessy⟧

Her friend and fellow paddler Shirley Voysey, 78, was carried past on a stretcher, having declined to walk. “Ring Barry,”⟦Shirley Voysey|she⟧ she called out. “Tell him the casserole’s in the bottom drawer!”⟦Shirley Voysey⟧

Acting Superintendent Craig Lomax said most had been “polite to a fault”⟦Craig Lomax|Acting Superintendent Craig Lomax⟧, but that two men who had climbed the loader and locked on by the neck had put his officers’ lives at risk. One of them, the former Wallaby Tom Ardagh, wore a T-shirt bearing the words “Ask me about 2050”⟦a T-shirt⟧.

The premier didn’t ask. “These people have had their fun on the taxpayers’ dime,”⟦Nick Farrugia|he⟧ he told breakfast television. Nick Farrugia’s government doubled the fines for obstructing ports in May, under what opponents have dubbed the “kayak law”.

Ardagh’s wife, a GP, watched from the breakwater with their three kids. Was she worried? “About his knees,”⟦Ardagh’s wife|she⟧ she said.

The mining union took a different view. “Four hundred of our members lost a shift’s pay,”⟦The mining union|it⟧ it said in a statement. “Nobody sang to them.”⟦The mining union⟧`,
	],
	[
		'agencies 11',
		`"Walang tulay, walang boto"⟦?⟧: barangay blocks road over missing bridge

SAN ELADIO, Quezon Oriental - Residents of a riverside barangay here barricaded the national highway for six hours on Monday, demanding that the provincial government finish a P96-million bridge that stops, as one placard put it, "in the middle of nowhere and in the middle of the river."⟦one placard⟧

Some 400 people, many of them mothers carrying schoolbags, formed a human chain at Km. 214 at around 5 a.m.

"Our children have been crossing by banca since Typhoon Amihan,"⟦Nenita Dumalagan|barangay captain Nenita Dumalagan⟧ said barangay captain Nenita Dumalagan. "Last week, one of them fell in. What are we waiting for, a second one?"⟦Nenita Dumalagan⟧

The pupil, a Grade 4 boy, was pulled out by Rodel Asistio, who was washing his tricycle on the bank. Asistio said he did not think twice. "I can't swim, ma'am,"⟦Rodel Asistio|the tricycle driver⟧ the tricycle driver said, grinning. "I only remembered that after."⟦Rodel Asistio⟧

The boy's mother, Gemma Talento, said she had stopped sending him to school. "He tells me, 'Nanay, I'll hold my breath,'"⟦Gemma Talento|she⟧ she said, breaking into tears.

Gov. Armando Villafuente III, whose family has run the province since 1988, appealed for sobriety. He blamed right-of-way problems and a contractor which, he said, had "gone incommunicado."⟦Armando Villafuente III|he⟧ In a Facebook post later in the day, he added: "The bridge will be finished, God willing, before the fiesta."⟦Armando Villafuente III|he⟧

He did not say which fiesta.

The contractor, Golden Carabao Builders, could not be reached. A guard at its office in Lucban Heights told this reporter that nobody had come in "since the Christmas party, sir - the other Christmas."⟦A guard at its office in Lucban Heights⟧

A Commission on Audit report in 2024 flagged the project as "substantially paid, partially existing."⟦A Commission on Audit report in 2024⟧

Vice Mayor Lourdes Ilagan, a niece of the governor, eventually persuaded the crowd to let the trucks through. She told them she would bring their petition to the Capitol herself. The "Baby Bridge," as the stump is known after her nickname, was her campaign promise in 2022. "If Uncle won't read it,"⟦Lourdes Ilagan|the vice mayor⟧ the vice mayor promised, "I will read it to him at dinner."⟦Lourdes Ilagan⟧

"We'll cook,"⟦somebody⟧ somebody shouted back.`,
	],
	[
		'agencies 12',
		`Tessaria central bank holds rates, warns of "second wave"⟦Central Bank of Tessaria|Tessaria central bank⟧ of price rises

ORLENSK, Nov 19 (Meridian) - The Central Bank of Tessaria (CBT) left its benchmark rate at 6.75% on Thursday, defying government calls for a cut, and said wage deals struck this autumn could feed through to prices "faster than previously assumed"⟦Central Bank of Tessaria⟧.

All but two of the 24 analysts polled by Meridian had forecast a quarter-point reduction. The korun jumped 1.3% against the euro.

"The Board judges that the balance of risks has moved to the upside and that a second wave of price rises cannot be excluded,"⟦the statement⟧ the statement read.

Governor Ilona Brask, who took office in May after the resignation of Karl Themm, told reporters the decision had been unanimous.

"Nobody around that table wanted to be the one who blinked,"⟦Ilona Brask|she⟧ she said. "We've seen this film before, in 2011, and it doesn't end well."⟦Ilona Brask⟧

Finance Minister Sofia Arendal, whose Civic Union faces an election in March, had urged the bank last week to "show courage"⟦Sofia Arendal|Finance Minister Sofia Arendal⟧.

Asked about those remarks, the governor was curt: "The law gives the minister a calendar and it gives me a mandate. They aren't the same document."⟦Ilona Brask|the governor⟧

Arendal responded within the hour. She respected the institution's independence, she wrote on the platform Peal, but families "can't pay the electricity bill with credibility"⟦Sofia Arendal|she⟧.

So-called "sticky" items such as rents and restaurant meals rose 8.1% in the year to October, more than twice the headline rate of 3.9%.

"A cut was priced in. A sermon wasn't,"⟦a trader at a foreign lender in Orlensk⟧ said a trader at a foreign lender in Orlensk, who asked not to be named because he is not authorised to speak to the media.

"They will hold through the first quarter,"⟦Marek Duvall⟧ Marek Duvall, chief economist at Halden Securities, wrote in a note to clients, "and then cut twice in quick succession."⟦Marek Duvall⟧

The next decision is due on Jan. 14. (Reporting by the Orlensk newsroom)`,
	],
	[
		'agencies 13',
		`‘Like a train through the kitchen’⟦Ken Lomas⟧: Storm Odile rips roofs from coast

Thousands of homes were without power last night after Storm Odile tore along the Harrow Sands coast, sinking boats, felling trees and carrying one family’s trampoline half a mile into the vicar’s pond.

Gusts of 94mph were recorded at St Orran’s Head shortly before 4am, the highest since the ‘Great Blow’ of 1976.

Retired fisherman Ken Lomas was making tea at his bungalow in Seagate Lane, Pellingham, when the gable end came in. ‘It was like a train through the kitchen’⟦Ken Lomas|the 78-year-old⟧, the 78-year-old said yesterday, still in his slippers. ‘I’d the kettle in one hand and I’ve still got the kettle. Don’t ask me where the rest is.’⟦Ken Lomas⟧

His neighbours’ roof ended up on the bowls club. ‘We’re insured, we think’⟦Tessa Crane⟧, said Tessa Crane, whose husband Neil was on shift at the lifeboat station. ‘Neil’s got the papers somewhere. He rang at six and I told him, “Don’t come home, there isn’t one.” ’⟦Tessa Crane⟧

Police urged people to stay away from the seafront. ‘Waves are not a spectator sport’⟦Paula Voss|Sgt Paula Voss⟧, Sgt Paula Voss said, after officers turned back dozens of sightseers at the ’30s lido. Some had children on their shoulders, others weren’t even wearing coats. ‘Words fail me’⟦Paula Voss|the sergeant⟧, the sergeant added.

At the Crab and Kettle, where forty people spent the night on the carpet, a blackboard promised ‘Free soup, no singing’⟦a blackboard⟧. They sang anyway.

The boatyard’s owner, Gwen Hallett, lost eleven hulls. Her sister-in-law, Maud Rudge, who does the books, reckoned the damage at £600,000. ‘And that’s without the crane’⟦Maud Rudge|she⟧, she said.

‘Never mind the crane’⟦Gwen Hallett|Gwen⟧, snapped Gwen.

NorthGrid, the network operator, had 140 engineers out by midday but warned that some villages might be ‘off supply’⟦NorthGrid⟧ until Friday. In Pellingham that was met with scorn. ‘They said that in ’09 an’ all, and it were nine days.’⟦?⟧

Council leader Roy Denham, whose own car is under a sycamore, promised emergency grants ‘by the weekend’⟦Roy Denham|Council leader Roy Denham⟧. The Met Bureau’s yellow warning for wind ends at noon.`,
	],
	[
		'agencies 14',
		`Mbeyani challenger draws thousands, and rain, on final weekend

KOSATI, Mbeyani — The rain came at four, the candidate at six. Nobody in the football ground at Kosati seemed to hold either against her.

“You have waited three hours for me,”⟦Adaeze Lukonde⟧ Adaeze Lukonde began, her yellow headscarf soaked through. “You have waited thirty years for a road!”⟦Adaeze Lukonde⟧

“Barabara! Barabara!”⟦the crowd⟧ the crowd thundered back, using the local word for it.

Lukonde, a former auditor-general who was sacked in 2023 after questioning a port contract, is the first opposition candidate in two decades to lead in a published poll. President Ruth Semakwe, whose Unity Congress has never lost a national vote, has dismissed her as “a calculator in a headscarf.”⟦Ruth Semakwe|President Ruth Semakwe⟧

The challenger has had the phrase printed on T-shirts. She wore one on Saturday. “Madam President says I am a calculator,”⟦Adaeze Lukonde|she⟧ she told the crowd, and waited for the laughter to die. “Very well. Let us calculate.⟦Adaeze Lukonde⟧

“Four hundred million for a port where no ship has docked. Sixty million for an airport where goats are landing.⟦Adaeze Lukonde⟧

“And for the clinic behind that wall? My sister there, the nurse, she said to me, ‘We have one thermometer, and it is optimistic.’ ”⟦Adaeze Lukonde⟧

Not all of it was arithmetic. A warm-up act led the stands through “Mother of Rivers,” a hymn that has become the campaign’s anthem, and posters on the fence demanded “JOBS NOT SPEECHES.”⟦posters on the fence⟧

Analysts urge caution. Semakwe remains strong in the north, said Tobias Achem of the Lakeside Policy Forum, who has advised both parties. In his view the race is “hers to lose, and she knows it.”⟦Tobias Achem|his⟧

The government’s spokesman, Peter Odongo-Hale, claimed many of those in Kosati had been bused in. “They come for the T-shirt,”⟦Peter Odongo-Hale|he⟧ he scoffed.

Grace Wambui, a bean seller who had walked nine kilometers with a baby on her back, was asked if that was true. She considered it. “The T-shirt is good,”⟦Grace Wambui|the trader⟧ the trader allowed. “But I have my own shirt.”⟦Grace Wambui⟧

“We’re voting for her,”⟦two students⟧ said two students sheltering under one umbrella. Would they accept defeat? One nodded. “Ask me on Tuesday,”⟦the other⟧ said the other.`,
	],
];
