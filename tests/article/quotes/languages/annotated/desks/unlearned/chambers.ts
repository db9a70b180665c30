/** Articles of our own making in English: inquests, trials, parliament, companies, strikes; annotated as in ../../../../articles.ts. */
import type {Articles} from '../../../../articles.ts';

export const chambers: Articles = [
	[
		'chambers 1',
		`Cyclist’s death on A-road roundabout was ‘waiting to happen’⟦Peter Aldous⟧, inquest hears

A coroner has criticised a county council for its ‘frankly baffling’⟦Helen Trubshaw|A coroner⟧ delay in repainting a roundabout where a retired schoolteacher was killed by a lorry.

Graham Notley, 66, was cycling home from choir practice on 9 November when he was struck at Dray’s Cross, near Long Ferriby. He died at the scene.

The lorry driver, Marek Wolski, told the inquest at Thornabury he’d looked twice. ‘I looked, I looked again, I saw the road,’⟦Marek Wolski|he⟧ he said through an interpreter. ‘I didn’t see the man. I’m sorry, I see him now every day.’⟦Marek Wolski⟧

Mr Wolski, who was not prosecuted, wept as he left the witness box. The teacher’s widow, Judith Notley, crossed the room to shake his hand.

PC Owen Salt, a forensic collision investigator, said the give-way markings had been ‘worn to the point of absence’⟦Owen Salt|PC Owen Salt⟧. Resident Peter Aldous, whose kitchen window overlooks the junction, had sent the council eleven emails about it in two years. He read one aloud: ‘Somebody’s going to be killed here and you’ll all say how sad.’⟦Peter Aldous|He⟧

‘It was an accident waiting to happen,’⟦Peter Aldous|Mr Aldous⟧ Mr Aldous added, ‘and I don’t like being right.’⟦Peter Aldous|Mr Aldous⟧

The council’s highways manager, Simon Garth, accepted that the emails had been logged as ‘customer feedback’ and not as defects. Pressed by Mrs Notley’s barrister on whether anyone had read them, he answered: ‘Not in the sense you mean.’⟦Simon Garth|he⟧

Recording a conclusion of road traffic collision, the assistant coroner, Helen Trubshaw, said she would write to the council’s chief executive. ‘I’ve no power to paint a line,’⟦Helen Trubshaw|she⟧ she observed. ‘I do have the power to ask why nobody else did.’⟦Helen Trubshaw⟧

In a statement read by her solicitor, Mrs Notley described her husband of 41 years as ‘a gentle man who’d stop for hedgehogs’⟦Judith Notley|Mrs Notley⟧. He sang bass with the Ferriby Singers, who performed ‘The Heron at Dusk’ at his funeral.

The boys’ school where he’d taught for thirty years has named a bench after him. On it are the words he wrote on every report: ‘Could do better. Couldn’t we all?’⟦Graham Notley|he⟧`,
	],
	[
		'chambers 2',
		`In which the Minister for Bins is taken out with the rubbish

It was a thin House for the second reading of the Waste (Collection and Miscellaneous Provisions) Bill. I counted thirty-one Members, four of them awake.

Sir Desmond Pargeter rose at ten past five. He is the sort of minister who pats a dispatch box as other men pat labradors. ‘This Government,’⟦Desmond Pargeter|he⟧ he boomed, ‘will leave no bin behind.’⟦Desmond Pargeter|he⟧

There was a pause while the House tried to work out whether that was a joke. It wasn’t.

‘Which Government’s that?’⟦a voice from below the gangway⟧ came a voice from below the gangway.

Opposite him sat Moira Kettle, the Member for Stainforth East, who’d brought a prop. It was a caddy: small, grey, the kind one’s supposed to keep teabags in. ‘My constituents have five of these,’⟦Moira Kettle|she⟧ she said. ‘One lady’s using hers as a hat-stand. Does the minister know what goes in the purple one?’⟦Moira Kettle⟧

The minister did not. The minister looked to his officials’ box, where a young man’s ears turned the colour of the bin in question. ‘I shall write to the honourable lady,’⟦Desmond Pargeter|the minister⟧ muttered the minister at last.

‘On recycled paper!’⟦Barnaby Frith-Coles⟧ cried Barnaby Frith-Coles, a backbencher of his own side, who has the gift of making every help a hindrance.

Madam Deputy Speaker called for order. She called for it again. ‘The House isn’t a tip,’⟦Madam Deputy Speaker|she⟧ she remarked, which was generous.

And so to Clause 14, the so-called ‘nappy clause’, about which the parties’ whips had been whispering all week. The explanatory notes say it’ll impose ‘no net burden on households with infants’⟦The explanatory notes⟧. Mrs Kettle, a mother of four, begged to differ. ‘Has the author of that sentence ever met an infant?’⟦Moira Kettle|Mrs Kettle⟧

Even Sir Desmond smiled. He’s not a bad old stick. Last year in this very debate he called her ‘the conscience of the skip’⟦Desmond Pargeter|he⟧, and she’s had it printed on a mug.

The Bill passed by eighteen votes. On my way out I passed two doorkeepers eyeing an abandoned caddy. ‘Food or general?’⟦one⟧ asked one. The other lifted the lid. ‘Amendments,’⟦The other|he⟧ he said.`,
	],
	[
		'chambers 3',
		`Brightwell shares slide as biscuit maker blames 'tough half'⟦Amara Whitlock⟧

Shares in Brightwell Foods plc fell as much as 11 per cent on Wednesday after the maker of Nibbets and Old Mill shortbread cut its profit forecast for the second time this year.

The FTSE 250 group said underlying operating profit would be "towards the lower end"⟦Brightwell Foods plc|The FTSE 250 group⟧ of a £142m-£150m range, blaming cocoa, butter and what it called "a more cautious consumer"⟦Brightwell Foods plc|it⟧.

"It's been a tough half, and I won't sugar-coat it,"⟦Amara Whitlock⟧ said Amara Whitlock, chief executive, on a call with analysts. "Cocoa has come down. Our contracts haven't."⟦Amara Whitlock⟧

Asked whether she would rule out another round of "shrinkflation", Ms Whitlock said the company had "no plans at this time"⟦Amara Whitlock|Ms Whitlock⟧ to make packs smaller. Finance director Julian Prowse, who is to step down in March, chipped in: "There's not a lot of Nibbet left to take out."⟦Julian Prowse|Finance director Julian Prowse⟧

Like-for-like sales rose 1.8 per cent in the 26 weeks to September 28, short of the 3 per cent analysts had pencilled in. Volumes dropped.

"This is a good business being run for the last war,"⟦Olly Banfield|Kettering Stone's Olly Banfield⟧ Kettering Stone's Olly Banfield wrote in a note to clients. He cut his price target to 310p from 385p. Rosalind Achterberg at Dunmow Capital was kinder, arguing that the worst "is now in the price, and possibly in the biscuit tin"⟦Rosalind Achterberg⟧.

One top-20 shareholder said patience was running out. "They promised us margins, then they promised us volumes. Which is it?"⟦One top-20 shareholder|the investor⟧ the investor said. "If there's a third warning, there'll be a conversation about the chair."⟦One top-20 shareholder⟧

The chair, Sir Robin Egerton, was not available. In the statement he described the performance as "resilient"⟦Robin Egerton|he⟧.

Brightwell held its interim dividend at 4.1p. The group's slogan, "Have another", was dropped from packaging in April after a complaint from a health charity; Whitlock confirmed it won't be back. "We took legal advice, then we took medical advice,"⟦Amara Whitlock|she⟧ she quipped.

The shares closed down 9.4 per cent at 287p.`,
	],
	[
		'chambers 4',
		`Warehouse workers walk out over “bathroom timer”

FONTENELLE, Calif. — Nearly 900 workers walked off the job at a Parcelo fulfillment center here before dawn Wednesday, saying that handheld scanners had begun counting down the seconds they spent in the restroom.

“It beeps at you,”⟦Denise Arroyo⟧ said Denise Arroyo, 43, a picker on the night shift. “You’re sitting there, and it beeps at you.”⟦Denise Arroyo⟧

Parcelo denied the devices were used for discipline. “The feature is a wellness prompt,”⟦Parcelo|the company⟧ the company said in a statement, and it was introduced “in response to associate feedback.”⟦Parcelo|the company⟧

The statement drew laughter when it was read over a bullhorn on the picket line.

“Which associate? I want to meet that associate!”⟦LaTonya Briggs⟧ hollered LaTonya Briggs, the shop steward who’s become the public face of Warehouse Workers Together. She and Arroyo have worked side by side since the building opened. They no longer agree on everything. Arroyo would settle for the timers being switched off; Briggs wants a contract.

“If you don’t have it in writing, you don’t have it,”⟦LaTonya Briggs⟧ Briggs said. Her friend shook her head. “I got rent on the first,”⟦Denise Arroyo|she⟧ she said. “I can’t eat a contract.”⟦Denise Arroyo⟧

According to an internal memo reviewed by the Sentinel, managers were told to describe the countdown as “a courtesy”⟦an internal memo reviewed by the Sentinel⟧ and to avoid the term “monitoring.” The memo’s author, regional operations director Kyle Strand, didn’t return calls.

A former supervisor, who quit in June and spoke on condition of anonymity because he’d signed a nondisclosure agreement, said the data went straight into performance reviews. “Red, yellow, green,”⟦A former supervisor|he⟧ he said. “Nobody with an ulcer was ever green.”⟦A former supervisor⟧

State Sen. Hector Villalobos, D-Fontenelle, plans to introduce a bill banning the practice. “We regulate how long a truck driver can go without rest,”⟦Hector Villalobos|the senator⟧ the senator told the crowd, his voice cracking, “and we can’t give a grandmother four minutes?”⟦Hector Villalobos|the senator⟧

By noon, two trucks had turned back at the gate. The drivers honked. Police reported no arrests; it had been, in the words of Sgt. Ellen Pruitt, “the politest strike I’ve ever worked.”⟦Ellen Pruitt|Sgt. Ellen Pruitt⟧`,
	],
	[
		'chambers 5',
		`‘You took his Tuesdays’⟦Joan Pilling|widow⟧: widow confronts killer as Brakespear gets 27 years

A builder who battered a retired schoolteacher to death over a disputed £1,900 invoice was jailed for life yesterday and told that he would serve at least 27 years.

Carl Brakespear, 44, showed no emotion as Mrs Justice Anstruther passed sentence at Lowminster Crown Court. She told him he had carried out “a savage and sustained attack on a man half your size and nearly twice your age”⟦Anstruther|She⟧.

“You then washed your boots under his garden tap,”⟦Anstruther|the judge⟧ the judge went on, “and you sent him a text message asking when he’d be in.”⟦Anstruther⟧

The message, shown to the jury on the third day of the trial, read: “Alright Roy, still waiting on that money mate.”⟦The message⟧ By then Roy Pilling, 79, had been dead for an hour.

His widow, Joan Pilling, who has Parkinson’s, read her victim statement from a wheelchair in the well of the court.

“Roy did the crossword with me every Tuesday, because Tuesday’s is the one I can finish. You took his Tuesdays. You took mine.⟦Joan Pilling⟧

“I don’t hate you. I haven’t the strength to spare.”⟦Joan Pilling⟧

Her daughter, Alison, held the pages for her. Outside court, she said that the family had been “waiting for a sorry that never came”⟦Alison|she⟧.

In mitigation, Dermot Keane KC had argued that his client “snapped”⟦Dermot Keane⟧ under the weight of his debts and was “haunted by what he did”⟦Dermot Keane⟧. Brakespear had told police a different story, claiming that an intruder in a blue cagoule — “the Blue Man”, as the prosecution came to refer to him — had run past him in the drive.

“There was no Blue Man,”⟦Ffion Marrick|Detective Chief Inspector Ffion Marrick⟧ said the officer who led the inquiry, Detective Chief Inspector Ffion Marrick. “There was an honest man who’d asked for a receipt.”⟦Ffion Marrick⟧

As Brakespear was taken down, somebody in the public gallery shouted: “Look at her! Look at her!”⟦somebody in the public gallery⟧ He didn’t.

The 44-year-old’s solicitor said afterwards only that an appeal was “under consideration”⟦The 44-year-old’s solicitor⟧.`,
	],
	[
		'chambers 6',
		`Rail boss tells MPs cancelled trains were ‘technically not trains’⟦Adrian Culverhouse|Rail boss⟧

The chief executive of Severn & Marches Rail was accused of “insulting the intelligence of every passenger in the west of England”⟦Parveen Latimer⟧ yesterday after telling MPs that services withdrawn before 10pm the previous evening should not be counted as cancelled.

Adrian Culverhouse, who was paid £712,000 last year, was giving evidence to the transport scrutiny committee. He had been asked by its chairwoman, Parveen Latimer, how many trains his company had failed to run in October.

“If a service is removed from the timetable overnight, it’s technically not a train,”⟦Adrian Culverhouse|he⟧ he replied. “It is a planned amendment.”⟦Adrian Culverhouse⟧

There was laughter from the public seats. Latimer waited for it to die down. “So the people on the platform at Ludbourne were waiting for a planned amendment?”⟦Parveen Latimer⟧

“I wouldn’t put it like that.”⟦Adrian Culverhouse⟧

“How would you put it?”⟦Parveen Latimer⟧

“They’d have been advised to check before travelling,”⟦Adrian Culverhouse|the rail boss⟧ the rail boss said.

It was at this point that she made the remark about insulted intelligence, to which he responded that no insult had been meant.

Leaked minutes of a board meeting in July, obtained by the committee, speak of “managing the optics of P-codes”⟦Leaked minutes of a board meeting in July⟧, the industry’s term for trains taken out in advance. Gareth Onslow-Reid, a Conservative member, wanted to know who had coined the phrase. Culverhouse couldn’t say. His finance director, Tamsin Yeo, sitting to his left, leant into the microphone.

“It was me,”⟦Tamsin Yeo|she⟧ she said. “It was a poor choice of words, and I’m sorry.”⟦Tamsin Yeo⟧

“Thank you,”⟦Gareth Onslow-Reid|the MP⟧ said the MP. “That’s the first straight answer we’ve had since half past nine.”⟦Gareth Onslow-Reid⟧

Before the hearing, a group of commuters had gathered outside with a cardboard locomotive. One of them, a student from Hopley, said she’d missed “two lectures and a funeral”⟦a student from Hopley|she⟧ in a month.`,
	],
	[
		'chambers 7',
		`Ferrant chairman spurns “opportunistic”⟦Clive Anstey|Ferrant chairman⟧ £2.3bn Halloran approach

Ferrant, the maker of Dalesman boots and Pip & Perry raincoats, has rejected a third takeover proposal from the American private equity group Halloran Keel, setting the stage for what one shareholder called “a long, cold winter of letters”⟦one shareholder⟧.

The FTSE 250 company said the offer, worth 412p a share, “fundamentally undervalues Ferrant and its prospects”⟦Ferrant|The FTSE 250 company⟧. Its board had considered the bid “carefully, and briefly”⟦Ferrant⟧.

Sir Clive Anstey, the chairman, went further in an interview with this newspaper. “They turned up in the week our Carlisle warehouse flooded,”⟦Clive Anstey|he⟧ he said. “I’d call that opportunistic, and I’m told that’s the polite word.”⟦Clive Anstey⟧

Halloran Keel, which has until 5pm on 14 December to make a firm offer or walk away under Takeover Panel rules, declined to comment. However, a person close to the Boston-based firm said it remained “very, very patient”⟦a person close to the Boston-based firm⟧.

Some investors fear that it may not be. Wendela Strick, whose Harbour Row fund owns 6.2 per cent of Ferrant, urged Anstey to open the books. “Nobody’s asking him to sell the family silver,”⟦Wendela Strick|the fund manager⟧ said the fund manager. “We’re asking him to let someone weigh it.”⟦Wendela Strick⟧

Told of this, the 69-year-old was unmoved: “Wendela’s a friend. She’s wrong, but she’s a friend.”⟦Clive Anstey|the 69-year-old⟧

Analysts at Peel Cormack believe a “knockout” bid would have to start at 450p. In a note, they wrote that the two sides were “closer than either would care to admit”⟦Analysts at Peel Cormack|they⟧.

At the group’s factory in Kettlesby, where 840 people work, the mood was darker. Maureen Tasker, the union convenor, started on the stitching line at 16. “We’ve been bought twice already. First time, we lost the canteen. Second time, we lost the pension.”⟦Maureen Tasker⟧

And the third? She looked along the bench. “There’s nothing left but the boots.”⟦Maureen Tasker⟧

Ferrant’s shares closed up 9 per cent at 388p.`,
	],
	[
		'chambers 8',
		`Valley teachers walk out for first time in 40 years

COPPER FLATS, Ariz. — They came in red T-shirts, with folding chairs, coolers and, in the case of one third-grade teacher, a tuba.

By 7 a.m. Monday, more than 1,100 of the Tres Vientos Unified School District’s 1,340 teachers were on the picket line, the union said, closing all 31 schools and leaving some 22,000 students with nowhere to go.

“I’ve got 38 kids in a room built for 24,”⟦Danielle Ochoa-Pratt⟧ said Danielle Ochoa-Pratt, who teaches seventh-grade science at Saguaro Middle. “Two of them sit on the radiator. In Arizona that’s funny until about April.”⟦Danielle Ochoa-Pratt⟧

The district has offered a 3% raise. The union wants 9%, and a cap on class sizes.

Superintendent Warren Teague called the walkout “heartbreaking and avoidable”⟦Warren Teague|Superintendent Warren Teague⟧ and said the money simply wasn’t there. “You can’t cap what you can’t pay for,”⟦Warren Teague|he⟧ he said.

That drew a snort from Lupe Arriaga, the union’s president, when a reporter read it to her. “He found $4 million for a scoreboard,”⟦Lupe Arriaga|she⟧ she said. “Ask him who’s keeping score.”⟦Lupe Arriaga⟧

Parents were divided. Marcus Bell, a father of three, dropped off doughnuts on his way to work; another dad, idling at the light in a white truck, rolled down the window and hollered, “Get back to class!”⟦another dad⟧ The tuba answered.

A letter sent home Friday advised families that meals would be served at four sites and that the district “remains committed to every child, every day.”⟦A letter sent home Friday⟧ On the line, someone had turned the words into a sign: “Every child, every day, every radiator.”⟦a sign⟧

Gov. Ellen Stroud’s office said she was “monitoring the situation.”⟦Gov. Ellen Stroud’s office⟧

Late in the afternoon Teague himself walked over from district headquarters with a case of water. The superintendent, a former band director, looked at the tuba for a while.

“You’re flat,”⟦Warren Teague|he⟧ he told its owner.

“So’s my salary,”⟦its owner|she⟧ she replied.`,
	],
	[
		'chambers 9',
		`Ute driver "laughed"⟦Troy Giddings⟧ after fatal crash, court told

A man accused of killing a cyclist on a country road told the first person to reach him that the rider "came out of nowhere"⟦Joel Raymond Stannard|A man accused of killing a cyclist on a country road⟧, a jury in Wirrabee has heard.

Joel Raymond Stannard, 34, has pleaded not guilty to dangerous driving causing the death of Beth Amory, a midwife and mother of two, on the Tilga Road on 3 March last year.

Opening the Crown case, prosecutor Helen Vasko said Stannard had sent eleven text messages in the nine minutes before the collision. In the last, timed at 5.52pm, he wrote: "lol nearly home put the snags on"⟦Joel Raymond Stannard|he⟧.

"He was not watching the road,"⟦Helen Vasko|Ms Vasko⟧ Ms Vasko said.

Farmhand Troy Giddings, who was moving sheep in a nearby paddock, told the court he ran to the ute and found the driver sitting on the bull bar.

"He goes, 'Mate, she came out of nowhere,' and then he sort of laughed,"⟦Troy Giddings|the 19-year-old⟧ the 19-year-old said. "Not a funny laugh. I dunno. I've thought about it a lot."⟦Troy Giddings⟧

Cross-examined by Priya Lall, for the defence, he agreed it might have been shock.

"You'd had a few beers yourself by then, hadn't you?"⟦Priya Lall|she⟧ she asked.

"Two,"⟦Troy Giddings|Mr Giddings⟧ Mr Giddings replied.

"Two that you remember?"⟦Priya Lall⟧

At that Ms Vasko rose to object, and Justice Carmel Fenn, who is sitting without a break until Thursday, told both women to move on. "This isn't television,"⟦Carmel Fenn|Her Honour⟧ Her Honour remarked.

A police crash investigator, Senior Constable Wade Merrin, put the ute's speed at between 118 and 126km/h. The limit is 100. Under questioning he conceded the figure was "an estimate, not a measurement"⟦Wade Merrin|he⟧.

The accused sat with his head down for most of the day. Interviewed by detectives a week after the crash, the father-of-three had said: "I'd swap with her if I could."⟦Joel Raymond Stannard|the father-of-three⟧

Outside court, Ms Amory's brother, Simon Amory, declined to discuss the evidence. "She delivered half the kids in this town,"⟦Simon Amory|he⟧ he said. "You'd think that'd count for something."⟦Simon Amory⟧

Police have appealed for a woman in a white hatchback seen on the "S-bend" that evening to come forward.

The trial continues.`,
	],
	[
		'chambers 10',
		`Brennick profit soars as depots brace for strike vote

Brennick Freight, the parcels and haulage group, has reported its best half-year in a decade, days before 6,200 of its drivers vote on whether to walk out.

Pre-tax profit rose 38% to £141m in the six months to September on revenue of £1.9bn. The interim dividend goes up by a quarter. “These are results our people can be proud of,”⟦Alastair Quill⟧ said Alastair Quill, who became chief executive in January after running the group’s Belgian arm.

Their union isn’t so sure. Pride, retorted Dawn Escott, general secretary of the Allied Carriers’ Union (ACU), “doesn’t cover the rent in Thornley”⟦Dawn Escott⟧.

The dispute centres on “flexi-rostering”, under which drivers learn their hours 36 hours in advance. Brennick says the system is voluntary. A letter to staff at the Thornley depot, seen by this newspaper, suggests otherwise: “Colleagues who decline a flexible pattern should not expect to be offered overtime.”⟦A letter to staff at the Thornley depot⟧

The company did not dispute the wording. The letter, it said, was drafted by a local manager and “does not reflect group policy”⟦Brennick Freight|it⟧.

“It was on headed paper,”⟦Dawn Escott⟧ said Escott, who started as a night sorter at 17. “What more do they want — a wax seal?”⟦Dawn Escott⟧

On a call with analysts, Quill played down the threat. He expected “a sensible outcome”⟦Alastair Quill|He⟧ and had, he added, set aside no money for disruption. Pressed by one of them — “So you’re budgeting on hope?”⟦one of them⟧ — the former rally driver laughed. “I’m budgeting on Christmas.”⟦Alastair Quill|the former rally driver⟧

Finance director Simon Abara told the same call that costs per parcel had fallen to £2.14, helped by what he termed “network densification”⟦Simon Abara|he⟧; in plain English, fewer depots.

Two have shut since spring. At a third, in Upper Massing, a driver on his break shrugged at the numbers. “Good for them. I’ve had 1.5 per cent.”⟦a driver on his break⟧ He’d be voting yes, he said, “and so’s everyone I know”⟦a driver on his break|he⟧.

Shares in the firm closed up 6.2% at 418p. The ballot closes on 9 December.`,
	],
	[
		'chambers 11',
		`Passengers told to "brace, brace"⟦?⟧ as Aurelair jet loses cabin pressure

An Aurelair flight carrying 163 people made an emergency landing at Vestholm on Sunday after a door seal failed at 34,000 feet, the airline and investigators said.

Flight AU 418 had left Lindesund for Cape Maris 40 minutes earlier. Eleven people were treated for ear injuries; none was seriously hurt.

"There was a bang, then fog, actual fog, in the cabin,"⟦Henrik Solberg⟧ said Henrik Solberg, a dentist travelling with his son. "My boy asked, 'Are we in a cloud?' I didn't know what to say to him."⟦Henrik Solberg⟧

The crew put the Corvane 220 into a steep descent. In a recording of air traffic communications posted online, a pilot is heard calmly reporting "a bit of a draught up here"⟦a pilot⟧ before declaring an emergency.

"Aurelair four-one-eight, the runway's all yours,"⟦the controller⟧ the controller answers. "Take your time, but not too much."⟦the controller⟧

First Officer Camille Dray was flying the leg. Her captain, Ulrike Noss, 52, who has 14,000 hours, said on Monday that the younger woman had done everything right. "I talked, she flew. I'd hire her tomorrow,"⟦Ulrike Noss⟧ Noss told broadcaster K3.

Aurelair said in an emailed statement that the seal had been replaced in August "in full accordance with the manufacturer's instructions"⟦Aurelair⟧. It would not comment further, "out of respect for the investigation"⟦Aurelair|It⟧.

The manufacturer took a different view. "We have not issued any instruction of the kind described,"⟦a spokeswoman for Corvane⟧ a spokeswoman for Corvane said. The planemaker's 2024 service bulletin, a copy of which was seen by this news agency, tells operators that reused bolts "shall be discarded"⟦The planemaker's 2024 service bulletin⟧.

It is the carrier's third "technical diversion" - the term it prefers - since June.

The Civil Air Safety Board, which has sent four investigators, declined to speculate. "It's a seal, it's a door, and it's a long list of questions,"⟦Jonas Whitlaw⟧ said its chair, Jonas Whitlaw. The question of whether the fleet should be grounded was, he conceded, "not a silly one"⟦Jonas Whitlaw|he⟧.

Passengers were offered vouchers worth 40 crowns. "For a sandwich!"⟦one woman⟧ said one woman, laughing.`,
	],
];
