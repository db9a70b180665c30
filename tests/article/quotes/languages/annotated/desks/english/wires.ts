/** Articles of our own making in English: agencies and local papers; annotated as in ../../../../articles.ts, before its rules were read. */
import type {Articles} from '../../../../articles.ts';

export const wires: Articles = [
	[
		'wire 01',
		`Flood toll climbs to 19 as dam authority rejects ‘criminal delay’⟦Ilena Korvat⟧ claim

TARSIN, March 4 (Meridian) - The death toll from floods in the northern province of Ourem rose to 19 on Tuesday, the interior ministry said, as officials traded blame over a decision to hold back water at the Halden dam until after dark.

“Search operations are continuing in four districts,”⟦the interior ministry|the ministry⟧ the ministry said in a statement. “Residents should not return to their homes before they are told to.”⟦the interior ministry⟧

Provincial governor Ilena Korvat accused the dam's operator, Ourem Water Authority, of “a criminal delay”⟦Ilena Korvat⟧ in opening the spillway gates on Sunday evening. Her deputy, Pavo Restin, went further.

“They had the forecast on Friday, they had the readings on Saturday and they had our telephone calls all day Sunday,”⟦Pavo Restin|he⟧ he told reporters in Tarsin. “What else did they need?”⟦Pavo Restin⟧

The authority denied any failing. “The gates were operated according to the protocol in force,”⟦Ourem Water Authority|it⟧ it said on X, adding that inflow had been “without precedent in the 61-year life of the structure”⟦Ourem Water Authority⟧.

A senior engineer at the dam, speaking on condition of anonymity because he was not authorised to talk to the media, disputed that account.

“We asked for permission at 2 p.m. and it came at 8:40,”⟦A senior engineer at the dam|the engineer⟧ the engineer said. “Nobody wanted to sign.”⟦A senior engineer at the dam⟧

In Lower Selm, where at least seven people died when a footbridge gave way, volunteers were still handing out water and blankets from a lorry marked “Bread”. The so-called “red zone” there has been sealed off since Monday.

“I heard it before I saw it - like a train,”⟦Dorin Vash⟧ said Dorin Vash, 58, who keeps goats above the river.

The prosecutor's office in Tarsin said it had opened a preliminary inquiry. Asked whether arrests were likely, a spokeswoman for the office replied: “Not today.”⟦a spokeswoman for the office⟧

Rain is expected to ease by Thursday, according to the weather service, which lifted its highest alert overnight but warned of “rapid secondary rises”⟦the weather service⟧ on smaller streams.

(Reporting by Meridian staff in Tarsin)`,
	],
	[
		'wire 02',
		`Central bank of Navaro holds rate, signals “long pause”⟦Central Bank of Navaro|Central bank of Navaro⟧

PUERTO ALDA (CNP) — Navaro’s central bank left its benchmark rate at 6.75 percent on Wednesday, citing “persistent but narrowing”⟦Central Bank of Navaro|Navaro’s central bank⟧ price pressures, and hinted that borrowing costs would stay where they are until at least the autumn.

“The board sees merit in a long pause,”⟦Central Bank of Navaro⟧ the Central Bank of Navaro said in its statement, which dropped a reference to “further tightening if required”⟦Central Bank of Navaro⟧ that had featured in the previous three.

Two of the seven members voted for a cut. Governor Teodora Quill, who took office in January, played down the split.

“Disagreement is why you have a board,”⟦Teodora Quill|she⟧ she said at a news conference. “If everyone thought as I do, six salaries could be saved.”⟦Teodora Quill⟧

Finance Minister Esteban Llorca had urged the bank on Monday to “listen to the shopkeepers”⟦Esteban Llorca|Finance Minister Esteban Llorca⟧. On Wednesday he was more cautious, telling state radio that he “respects, without enthusiasm,”⟦Esteban Llorca|he⟧ the decision.

The opposition Civic Front was blunter. “Another quarter lost,”⟦Ramona Ostos⟧ its leader, Ramona Ostos, wrote on social media.

“The market had priced in one dissenter, not two,”⟦Hugh Pellow⟧ said Hugh Pellow, an emerging-markets strategist at Corran Securities in London. “That tells you where this is going, even if the governor won’t.”⟦Hugh Pellow⟧

A person familiar with the deliberations, who asked not to be named because the minutes have yet to be published, said the meeting had been “longer than usual and louder than usual”⟦A person familiar with the deliberations⟧.

The minutes are due on June 11. The bank declined to comment on whether a proposed “inflation corridor” would be discussed then.`,
	],
	[
		'wire 03',
		`Ferry with 212 aboard towed to port after engine-room fire

SKARHOLM, Sept. 18 - A passenger ferry carrying 212 people was towed into the port of Skarholm early on Thursday after a fire in its engine room left it drifting for nine hours in heavy seas, the coastguard said.

"All passengers and crew are accounted for,"⟦Britt Aasen⟧ coastguard duty officer Britt Aasen told a briefing. "Eleven people are being treated for smoke inhalation. None of them is in danger."⟦Britt Aasen⟧

The operator, Nordvik Lines, said the Princess Ragna had passed an inspection in July. "We will cooperate fully with the investigation,"⟦Nordvik Lines|it⟧ it said in an emailed statement. "It is too early to speculate about the cause."⟦Nordvik Lines⟧

Passengers described a blackout followed by hours without information.

"They said 'Stay calm' over the loudspeaker, and then the loudspeaker died,"⟦Milo Dufresne⟧ said Milo Dufresne, a cook from Lyon who was travelling with his two sons. "My youngest asked me if we were going to be in a film."⟦Milo Dufresne⟧

Fire crews flown out by helicopter brought the blaze under control at about 11 p.m. One of them, who declined to give his name, called conditions below deck "about the worst I've been in"⟦One of them⟧.

"You couldn't see your own glove,"⟦One of them|he⟧ he said.

Transport Minister Oskar Lindahl promised a "full and public"⟦Oskar Lindahl|Transport Minister Oskar Lindahl⟧ report. The seafarers' union said it had warned of understaffing aboard the vessel in a letter to the ministry in March. In that letter, a copy of which was seen by this agency, the union complained of "one engineer doing the work of three"⟦the union⟧.

Nordvik Lines did not respond to questions about the letter. Lindahl said he had not read it.

"I will tonight,"⟦Oskar Lindahl|he⟧ he added.`,
	],
	[
		'wire 04',
		`Two ministers quit in Belmara over pipeline vote

SAN ISIDRO DEL VALLE, Belmara, Oct 27 (Altus News) — Belmara’s energy and environment ministers resigned within an hour of each other on Monday, leaving President Joaquim Deraldo’s coalition two seats short of a majority on the eve of a vote on the Costa Gris gas pipeline.

“I cannot defend in the chamber what I opposed in the cabinet,”⟦Lucia Venturo⟧ Lucia Venturo, the outgoing environment minister, said in a video posted on Instagram.

Energy Minister Bruno Salcedo gave no reason in his own letter, which consisted of a single sentence: “I resign with effect from noon.”⟦Bruno Salcedo|Energy Minister Bruno Salcedo⟧

Presidential spokesman Noe Artiga said the government “regrets but respects”⟦Noe Artiga⟧ the departures. “The vote goes ahead,”⟦Noe Artiga|he⟧ he added. “Tomorrow, at ten, as planned.”⟦Noe Artiga⟧

Opposition leader Silvina Barrow called on Deraldo to withdraw the bill. He has no majority, she said, and “no argument either”⟦Silvina Barrow|she⟧.

Under the draft, a consortium led by Tresco Energy would be granted a 40-year concession along a route crossing two reserves. The bill has been denounced as “a surrender”⟦?⟧ and praised as “a lifeline”⟦?⟧. Protesters outside parliament on Monday night carried placards reading “Gas today, desert tomorrow”⟦placards⟧ and “Ask the river”⟦placards⟧.

Police said 14 people had been detained for blocking traffic. “They were warned three times,”⟦a police spokesperson⟧ a police spokesperson said.

Tresco said it remained “fully committed”⟦Tresco Energy|Tresco⟧ to the project. Its shares fell 6%.

A government official with knowledge of the talks, who spoke on condition of anonymity to discuss private conversations, said Salcedo and Venturo had agreed on Sunday to leave together.

“She told him, ‘If you go, I go,’ and he said he’d already packed,”⟦A government official with knowledge of the talks|the official⟧ the official said.

“The government has not fallen,”⟦Joaquim Deraldo⟧ insisted Deraldo, who was on his way back from a summit in Quito, in a brief statement. He offered no names for the vacant posts.`,
	],
	[
		'local 05',
		`“It’s a car park, not a cathedral”⟦Denise Hartnoll|councillor⟧: councillor’s fury as bays vote is put off again

A decision on whether to remove 46 parking spaces from Sheep Street in Aldminster has been delayed for the third time after a bad-tempered meeting of the town council on Thursday.

More than 80 people squeezed into the Corn Hall to hear members debate the scheme, which would make way for a bus lane and what the report calls a “pocket plaza”.

Traders were there in force. “I’ve had this shop 31 years and I’ve never once sold a chop to a bus,”⟦Clive Mudge⟧ said butcher Clive Mudge, to loud applause.

Cllr Denise Hartnoll (Ind, Aldminster East), who chairs the highways committee, asked the gallery for quiet. When it didn’t come, she adjourned the meeting for ten minutes.

“We have been talking about this since 2019,”⟦Denise Hartnoll|she⟧ she said when they came back. “It’s a car park, not a cathedral. Can we please just vote?”⟦Denise Hartnoll⟧

But Cllr Pam Streeting moved that officers be sent away to look at “options four, five and possibly six”⟦Pam Streeting|Cllr Pam Streeting⟧, and her motion was carried by seven votes to six. Hartnoll told her it was “an act of cowardice dressed up as diligence”⟦Denise Hartnoll⟧, a remark she later withdrew.

Somebody at the back shouted: “Name your date!”⟦Somebody at the back⟧

Not everyone opposes the change. Retired teacher Moira Tansley, 72, who gave up driving last year, said the pavements were so narrow that she had been “clipped by wing mirrors more times than I’d like to count”⟦Moira Tansley⟧.

Her neighbour agreed. “Have you tried it with a double buggy?”⟦Her neighbour|she⟧ she asked.

A leaflet handed out at the door by the group Save Our Bays claimed that “nine in ten”⟦A leaflet handed out at the door⟧ customers come by car. The council’s own survey puts it at just under half.

“We don’t recognise that figure,”⟦a spokesman for the group⟧ a spokesman for the group said of the survey.

The matter returns to committee on 12 February. Free parking applies that evening after 6pm.`,
	],
	[
		'local 06',
		`Biscuit the missing beagle found safe - in a school boiler room

A beagle that vanished during last week's storm has been reunited with her family after spending six nights behind the boiler at Wexcombe Primary School.

Biscuit, four, slipped her lead on Harbour Hill on the evening of November 3 when a bin lid blew across the road. More than 200 people joined the search, and posters asking "Have you seen this face?"⟦posters⟧ went up as far away as Dunmoor.

It was caretaker Reg Alcott who heard the scratching. "I thought we'd got rats,"⟦Reg Alcott|he⟧ he said. "Then it barked. I thought, well, that's a big rat."⟦Reg Alcott⟧

He rang the number on the poster. Owner Tessa Brandreth was in the supermarket at the time.

"This gruff voice said, 'Are you missing a dog?' and I just left the trolley where it was,"⟦Tessa Brandreth|she⟧ she said. "Frozen peas and all. I'm so sorry, whoever had to put those back."⟦Tessa Brandreth⟧

Her daughter Immy, eight, had not been told to get her hopes up. But she was not surprised, either: "I knew she'd be somewhere warm."⟦Immy|she⟧

How Biscuit got in remains a mystery. Headteacher Joanna Fisk believes that she came through a coal hatch left open by contractors. "She's got better attendance than some of Year 6,"⟦Joanna Fisk|Mrs Fisk⟧ joked Mrs Fisk, who has since had the hatch bricked up.

Vet Aldous Penn, who looked the dog over on Sunday, said she had lost two kilos but was "otherwise disgustingly healthy"⟦Aldous Penn⟧. Asked what she had lived on, he suggested a box of custard creams found chewed open in the staff room next door. "She's well named,"⟦Aldous Penn|he⟧ he added.

Pupils have made a card. "Dear Biscuit,"⟦a card|it⟧ it reads, "please come back, but in the day."⟦a card⟧

The family plan to hold a thank-you tea in the school hall on Saturday at 3pm. Dogs, says Mrs Brandreth, are welcome. "On leads,"⟦Tessa Brandreth|she⟧ she stressed.`,
	],
	[
		'local 07',
		`‘We’d nothing left but the kettle’⟦Kath Dooley⟧: families thank firefighters after terrace blaze

Three families have been made homeless by a fire which tore through the roof of a Victorian terrace in Mossbank in the early hours of Sunday.

Crews from four stations were called to Garnet Row just after 2.15am. Nobody was seriously hurt, though a woman in her sixties was taken to Thorley General with burns to her hands.

‘She’d gone back in for the cat,’⟦Kath Dooley⟧ explained Kath Dooley, who lives – or lived – at number 14. ‘I said, “Leave it, Jean, it’s a cat,” but there’s no telling her. It was sat on our wall the whole time.’⟦Kath Dooley⟧

Mrs Dooley’s son Aidan, 19, woke the street by banging on doors with a cricket bat. His mother can’t stop talking about it. ‘He’s not been out of bed before noon since he left school,’⟦Kath Dooley|she⟧ she said, ‘and the one night it mattered, he was up. We’d nothing left but the kettle, but we’d each other.’⟦Kath Dooley⟧

He put it down to a late-night film. ‘I’m no hero,’⟦Aidan|he⟧ he said. ‘I was only going down for toast.’⟦Aidan⟧

Station manager Phil Orrick, of Thorley Fire Station, said the loft spaces ran the length of the terrace with no walls between them. It’s a problem firefighters call a ‘chimney on its side’.

‘Once it’s in the roof, it’s in everybody’s roof,’⟦Phil Orrick|Mr Orrick⟧ said Mr Orrick. ‘The lads and lasses did brilliantly to stop it at number 20.’⟦Phil Orrick⟧

The residents’ landlord, Garrow Homes, has put them up in a hotel. In a statement it said it was ‘heartbroken for our tenants’⟦Garrow Homes|it⟧ and that the cause was being looked into. Tenants’ leader Bernie Quayle isn’t impressed.

‘We wrote to them about those lofts in ’21 and again last year,’⟦Bernie Quayle|she⟧ she said. ‘They wrote back that the matter was “in hand”. Whose hand?’⟦Bernie Quayle⟧

A collection at the Miners’ Arms had raised £4,300 by Monday teatime. ‘Take what you need,’⟦the note on the bucket⟧ says the note on the bucket.`,
	],
	[
		'local 08',
		`Neighbors, developer trade barbs over 94-unit plan on Pruitt Avenue

LARCH FALLS — A proposal to build 94 apartments on the site of the old Kessler bottling plant drew three hours of testimony, some tears and one threat of a lawsuit at Tuesday’s meeting of the Planning Commission.

“This is the wrong building in the wrong place at the wrong height,”⟦Gail Womack⟧ said Gail Womack, who has lived across the street from the plant since 1988.

Developer Kent Abernathy, whose family firm bought the 2.3-acre lot last spring, countered that the zoning has allowed five stories for a decade. “I didn’t sneak this in. It’s on your map,”⟦Kent Abernathy|he⟧ he told commissioners. “It’s been on your map since my kids were in grade school.”⟦Kent Abernathy⟧

Womack’s attorney, Russ Delgado, handed the commissioners a 40-page objection that calls the traffic study “a work of fiction”⟦a 40-page objection⟧. He said his client was prepared to sue.

“Then sue,”⟦a voice⟧ a voice called from the audience.

Not all of the 37 speakers were opposed. Nurse Yolanda Pettis said she and her sister had been looking for a two-bedroom in town for 14 months.

“We keep hearing the words ‘neighborhood character,’”⟦Yolanda Pettis|she⟧ she said, her voice breaking. “We grew up here. Aren’t we the neighborhood’s character?”⟦Yolanda Pettis⟧

Both sisters work nights at Larch Falls Memorial. “We’d walk to work,”⟦Simone⟧ the younger, Simone, chimed in from the second row.

Commission Chair Bill Tarkenton, who twice gaveled the room to order, said he’d need to see a revised parking plan. Vice Chair Lorna Choi pressed him on why parking alone should sink a project she described as “otherwise pretty darn good”⟦Lorna Choi|she⟧.

“Because folks have cars, Lorna,”⟦Bill Tarkenton|he⟧ he said.

“Folks have feet, Bill,”⟦Lorna Choi|she⟧ she shot back.

A sign at the plant’s gate still promises “Opening Spring 1962.”⟦A sign at the plant’s gate⟧ The commission voted 4-1 to continue the hearing to April 8.`,
	],
];
