/** Articles of our own making in English: science, business and culture; annotated as in ../../../../articles.ts, before its rules were read. */
import type {Articles} from '../../../../articles.ts';

export const pages: Articles = [
	[
		'science 16',
		`Deep-sea worms “garden” bacteria on their own backs, study finds

Worms living around hydrothermal vents almost three kilometres down appear to cultivate particular bacteria on their backs, weeding out the strains they don’t want, according to a study published on Wednesday in the journal Abyssal Biology.

The behaviour, filmed by a remotely operated vehicle over 19 months, is the first known case of what the authors call “selective grooming” in a marine annelid.

“At first we thought that they were just scratching,”⟦Ingrid Solheim-Park⟧ said Ingrid Solheim-Park, a marine ecologist at the University of Trondmark and the paper’s lead author. “Then Rafael put the frames side by side and said, ‘They’re only scratching the white bits.’”⟦Ingrid Solheim-Park⟧

Rafael Benítez, her co-author, was a graduate student at the time. He remembers the moment a little differently. “I said it as a joke,”⟦Rafael Benítez|he⟧ he says. “Nobody laughed, and then somebody went to get a bigger monitor.”⟦Rafael Benítez⟧

He and Solheim-Park, who had met on a bus in Lisbon, spent the next winter counting: 41,000 strokes of the worms’ bristles, logged by hand and then checked by Ayumi Oda, a technician who had been told nothing of the hypothesis. She was, both say, merciless. “Ingrid would send me a clip and I would send back one word,”⟦Ayumi Oda⟧ says Oda, who now works in Sapporo. “Usually it was ‘inconclusive’.”⟦Ayumi Oda⟧

Genetic sequencing showed that the “white bits” were a strain that produces little sulphur-based food. “In effect,”⟦the authors⟧ the authors write, “the host appears to distinguish crop from weed.”⟦the authors⟧

Not everyone is persuaded. “Garden is a lovely word, and I’d be careful with it,”⟦Mavis Achterberg⟧ cautioned Mavis Achterberg of the Ostend Marine Institute, who was not involved in the research. The worms may simply be responding to an irritant, she pointed out. “My dog scratches, too. I wouldn’t call him a farmer.”⟦Mavis Achterberg⟧

Solheim-Park, who has heard this objection before, agreed that the team could not yet show intent — “whatever intent would mean in a worm.”⟦Ingrid Solheim-Park⟧ But she noted that animals kept at lower density groomed far less.

The worms, nicknamed “Monty” and “Gertrude” on board, can’t be studied on the surface: they burst. A second expedition is planned for 2027. Benítez has a request for the engineers who will build its cameras: “Please,”⟦Rafael Benítez|he⟧ he said. “Colour.”⟦Rafael Benítez⟧`,
	],
	[
		'health 17',
		`Hospital trust ‘truly sorry’⟦Northleigh and Vale Hospitals NHS Trust|Hospital trust⟧ after 1,100 scan results left unread

A hospital trust has apologised after it emerged that more than 1,100 scans weren’t looked at by a specialist for up to nine months because they’d been sent to a doctor who had retired.

Northleigh and Vale Hospitals NHS Trust said 37 patients had been recalled and that four ‘may have come to harm’⟦Northleigh and Vale Hospitals NHS Trust⟧.

‘We’re truly sorry,’⟦Helen Abara|Dr Helen Abara⟧ said the trust’s medical director, Dr Helen Abara. ‘These were people who’d done everything we asked of them. We didn’t do what we’d promised in return.’⟦Helen Abara⟧

The error came to light in August when a secretary, who’s asked not to be named, noticed that an inbox belonging to the former consultant was still ‘live’. She printed the first page and took it to her manager. ‘I just said, “I think you’d better sit down,”’⟦a secretary|she⟧ she recalled.

Among those affected is Graham Tull, 66, a retired bus driver whose lung scan in January showed a shadow that wasn’t reported until September. ‘My daughter kept ringing and they kept telling her no news was good news,’⟦Graham Tull|he⟧ he said. ‘It wasn’t. It was just no news.’⟦Graham Tull⟧

His daughter, Becky, is angrier than he is. ‘Dad’s too polite,’⟦Becky|she⟧ she said.

Prof Anil Deshmukh, a patient-safety researcher at Calder University, said similar failures had been found at nine trusts in the past decade, most of them involving what he described as ‘orphan inboxes’⟦Anil Deshmukh|he⟧.

‘It’s the dullest kind of disaster,’⟦Anil Deshmukh|he⟧ he explained. ‘No one’s drunk, no one’s wicked. A box doesn’t get ticked on someone’s leaving form, and that’s that.’⟦Anil Deshmukh⟧

The Department of Health called the findings ‘deeply concerning’⟦The Department of Health⟧. A helpline’s recorded greeting yesterday told callers that their wait would be ‘approximately fifty minutes’⟦A helpline’s recorded greeting⟧.

Dr Abara has promised to meet every one of the 37. Has she met the Tulls? ‘Thursday,’⟦Helen Abara|she⟧ she said quietly.`,
	],
	[
		'health 18',
		`A nasal spray for hay fever that lasts all season? Not so fast, say experts

It sounds like a dream for anyone who’s spent June behind a box of tissues: two puffs in April, and you’re done until the leaves fall.

That’s the promise of an experimental spray called pollenirsen, which cut symptoms by 61% in a trial of 412 adults, results published Thursday in Frontiers of Clinical Allergy show. Its maker, Brightwater Therapeutics, hailed the findings as “a new chapter”⟦Brightwater Therapeutics⟧ in a press release.

“We were honestly floored,”⟦Priya Raman-Holt|Dr. Priya Raman-Holt⟧ says Dr. Priya Raman-Holt, an allergist at St. Brendan’s Medical Center in Duluth who ran the trial and has received consulting fees from Brightwater. “You don’t see curves like that.”⟦Priya Raman-Holt⟧

Other specialists urged caution. Dr. Saul Ettinger, who directs the sinus clinic at Prairie State University, noted that the placebo group improved by 40%. “That’s an awfully good placebo,”⟦Saul Ettinger|he⟧ he says dryly. “I’d like to prescribe it.”⟦Saul Ettinger⟧

The study’s own “limitations” section concedes the point: the sample was “predominantly female, urban and from a single pollen zone.”⟦The study’s own “limitations” section⟧

Safety is the other question. Eleven people dropped out with nosebleeds, and one lost her sense of smell for six weeks. “I couldn’t tell if milk was off,”⟦the participant⟧ says the participant, a Minneapolis bus dispatcher who agreed to talk if her name wasn’t used. “My kids thought it was hilarious.”⟦the participant⟧ Would she do it again? “In a heartbeat. I mowed the lawn in May!”⟦the participant⟧

An editorial accompanying the paper asks whether the field has been “dazzled by a single season”⟦An editorial accompanying the paper⟧.

For now, says Ettinger, the boring advice stands. “Start your steroid spray early. Shower before bed. Keep the windows shut, even when it’s gorgeous out,”⟦Saul Ettinger|he⟧ he says. “Nobody wants to hear it. I don’t want to hear it, and I’m the one saying it.”⟦Saul Ettinger⟧`,
	],
	[
		'business 19',
		`Fallow & Reeve slumps as boss admits “we lost the customer”⟦Gillian Croft|boss⟧

Shares in Fallow & Reeve fell by almost a fifth on Tuesday after the homewares chain issued its second profit warning in four months and said it would close 23 shops.

The group now expects a pre-tax profit of between £11m and £14m for the year to March, against the £26m that analysts had pencilled in.

“There’s no elegant way of saying this: we lost the customer,”⟦Gillian Croft⟧ said chief executive Gillian Croft, who joined from a rival in the spring. “She wanted a lamp. We tried to sell her a lifestyle.”⟦Gillian Croft⟧

Croft’s predecessor, Dominic Vane, had spent £40m on a “Rooms That Breathe” revamp which she described as “beautiful, and beautifully irrelevant”⟦Gillian Croft|she⟧. Vane, reached in Portugal, wished her luck. “I note she’s kept the lamps,”⟦Dominic Vane|he⟧ he said.

Analysts at Pemberly Stokes, the house broker, cut their price target to 88p from 140p. “We struggle to see a floor,”⟦Analysts at Pemberly Stokes|they⟧ they wrote in a note headed “Dimmer switch”. Rohan Kapadia of Lockyer Research was kinder, arguing that the closures were “what should’ve been done in 2021”⟦Rohan Kapadia⟧.

It is the third time in a decade that the company, founded in Leeds in 1924 by a bedmaker and his brother-in-law, has tried to reinvent itself. A 2016 push into garden furniture ended in a warehouse full of parasols; the less said about the cafés, the better. Even the board’s own review, a summary of which was published alongside the figures, found “no evidence that anyone had asked for this”⟦the board’s own review⟧.

Around 600 jobs are at risk. The shopworkers’ union, USAW, said that members had learned of the plan from their phones. “A push notification is not consultation,”⟦USAW|it⟧ it said, adding that it would be “seeking an urgent meeting”⟦USAW⟧. Fallow & Reeve said staff “were told as soon as the rules of the market allowed”⟦Fallow & Reeve⟧.

At the Stainbridge branch, one of those to go, a sign in the window was still offering “Everything for a brighter autumn!”⟦a sign in the window⟧

“Nineteen years I’ve been here,”⟦an assistant folding throws⟧ said an assistant folding throws near the till. She didn’t want to give her name. “I’d have liked a cup of tea and somebody to say it to my face.”⟦an assistant folding throws⟧`,
	],
	[
		'business 20',
		`Kestrel Freight to buy rival Ostrander for $2.1 billion in cash

Kestrel Freight Systems said Monday it had agreed to acquire Ostrander Lines for $2.1 billion in cash, creating what the two truckers called "the most connected cold-chain network in North America."⟦the two truckers⟧

The deal values Ostrander at $38.50 a share, a 31% premium to Friday's close. It requires approval from regulators and from Ostrander's founding family, which controls 44% of the votes.

"We've admired this company through the windshield for 30 years,"⟦Walt Jimerson|Kestrel Chief Executive Walt Jimerson⟧ Kestrel Chief Executive Walt Jimerson told analysts on a call. "Now we get to ride along."⟦Walt Jimerson⟧

Carla Ostrander, who chairs the target, said that her late father would have had mixed feelings. "He'd say, 'Who's this Jimerson fellow?' and then he'd ask what he was paying,"⟦Carla Ostrander|she⟧ she said. "I told him out loud at the cemetery. It seemed only right."⟦Carla Ostrander⟧

In a filing with the Securities and Exchange Commission, Kestrel disclosed that it could owe a breakup fee of $95 million and that "a significant shareholder has expressed reservations."⟦Kestrel Freight Systems|Kestrel⟧ It didn't identify the shareholder.

Drivers were guarded. "They always say synergy and we always lose a terminal,"⟦Dwayne Buckner⟧ said Dwayne Buckner, president of Teamsters-affiliated Local 88 in Toledo. The local wants no-layoff guarantees through 2028, as does its counterpart in Moline.

Wall Street liked the math. In a note titled "Cold Comfort," Halvorsen & Co. analyst Beth Steinmetz estimated $120 million in annual savings, about half of it from "boring, real, countable stuff like tires."⟦Beth Steinmetz⟧ She rates Kestrel "outperform."

Not on the call: Pete Ostrander, Carla's brother, who owns 9% and hasn't said how he will vote. A reporter who rang his ranch on Monday afternoon was met with a recording. "If it's about the trucks,"⟦a recording|it⟧ it began, "don't."⟦a recording⟧

Kestrel shares rose 4.2% to $61.17. "I'd be lying if I said I wasn't surprised,"⟦Walt Jimerson⟧ Jimerson said later of a deal that had been dismissed only last fall as "a rumor with tires."⟦?⟧`,
	],
	[
		'business 21',
		`Crunch time: the battle for the last British crisp-fryer

DUNSLEY — At 5.40 each morning Ted Garbutt lights the burner under a fryer that was installed in the year of the Coronation. He is 68. So, give or take, is the fryer.

“She’s temperamental, but I’ve worked with worse,”⟦Ted Garbutt|he⟧ he says, patting the steel.

Garbutt’s of Dunsley makes about 9,000 bags a day. Last month it received an offer from Kolvar, the Danish snacks group, that would turn the family into millionaires and, the workforce fears, turn the factory into flats. The offer letter, dated 2 September, promises to “honour the heritage of the brand”⟦The offer letter⟧. It says nothing about the fryer.

Nobody who has eaten one forgets a Garbutt’s. They come out dark, curled and slightly burnt at the rim, in a bag with a drawing of Ted’s grandfather that makes him look, as Ted admits, “like a man who’s just been told”⟦Ted Garbutt|Ted⟧. They’re sold in 311 pubs, two cricket grounds and a hospital. A supermarket asked once. Ted’s father wrote back to say that he was obliged to them but that he’d sooner not.

Ted’s daughter and finance director, Joanne, wants to sell. His son Robert, who runs the vans, does not. They’ve stopped having Sunday lunch together.

“Rob thinks it’s about the money,”⟦Joanne|she⟧ she tells me in the canteen. “It’s about Dad’s knees. Has he told you he can’t kneel? Ask him who cleans under there.”⟦Joanne⟧

Robert rolls his eyes when this is put to him. “Dad’s knees have been going since 1987,”⟦Robert⟧ is his view.

A spokeswoman for Kolvar says that the group has “the deepest respect”⟦A spokeswoman for Kolvar⟧ for Garbutt’s and that no decision has been taken about the site. Would it rule out closing it? “We wouldn’t rule anything in or out,”⟦A spokeswoman for Kolvar⟧ comes the reply.

Chris Anstey, food analyst at broker Mallard & Penn, reckons that the brand, which calls itself “the crisp with a conscience”, could double its sales in two years under a bigger owner. “Sentiment doesn’t pay for potatoes,”⟦Chris Anstey|he⟧ he says.

And Ted? He has until Friday week. He’s been offered a consultancy, he says, and a plaque. “I said, ‘What would I be consulted on?’ and the fella looked at his shoes.”⟦Ted Garbutt⟧

He turns the flame down a touch. “That’s your answer, isn’t it?”⟦Ted Garbutt|He⟧`,
	],
	[
		'review 22',
		`“The Salt Year” is a ghost story that forgets to haunt

There is a moment about 20 minutes into “The Salt Year” when Agnes (Thandie Marlowe), alone in a lighthouse on the coast of Labrador, hears a knock at a door 90 feet above the sea. She puts down her spoon. “Not tonight,”⟦Agnes|she⟧ she says, and goes on with her soup.

It’s a terrific joke and a terrific scare, and the director, Lasse Koivunen, never tops it. What follows is two hours of fog.

Koivunen’s last picture, “Minor Saints,” won him a reputation for what one critic called “dread with good table manners.”⟦one critic⟧ He has always been a stylist. In an interview at the Rotterdam premiere, he described himself as “a furniture mover”⟦Lasse Koivunen|he⟧: “I put a chair where there was no chair, and you’re afraid.”⟦Lasse Koivunen⟧ Here he’s moved in the whole showroom.

The plot, adapted by Koivunen and Deirdre Pym from Pym’s own novel, sends Agnes the letters of a previous keeper, which arrive in bottles and out of order. “If you are reading this I was right about the lamp,”⟦the first⟧ reads the first. By the ninth you may not care who was right about what.

Marlowe is superb. As the supply-boat captain who may or may not be her brother, Gus Petrakis does a lot of squinting. “You’ve been up there too long,”⟦Gus Petrakis|he⟧ he tells Agnes. “Up where?”⟦Agnes|she⟧ she replies, and the way she looks at the ceiling is worth the ticket.

Part of the trouble is that we’ve been here before. From “The Keeper’s Wife” to last year’s “Lamp Black,” lonely women in wet wool have become a genre of their own, with its own grammar: the kettle, the cough, the door that ought to be shut. Koivunen knows this, and for half an hour he has fun with it. Then he starts to believe it. A sea captain’s toast at a flashback wedding (“To those we’ve drowned and those we should have!”⟦A sea captain’s toast⟧) gets a laugh that I’m not certain it was after.

The sea, shot by Ines Calado, does the rest. The old couple in front of me were divided. “Gorgeous,”⟦the wife⟧ sighed the wife as the credits came up. “Is it finished?”⟦her husband⟧ asked her husband.

Pym has said that her book is “about loneliness, obviously.”⟦Deirdre Pym⟧ The movie is about loneliness too, obviously. It’s that second “obviously” that sinks it.

“The Salt Year.” Rated PG-13 for “mild peril.” 2 hours 9 minutes.`,
	],
	[
		'interview 23',
		`“I was always going to be somebody’s terrible aunt”⟦Dorothea Blanchflower⟧

At 71, Dorothea Blanchflower is having what her agent refers to as a “moment” and what she calls a nuisance. “I had the garden just as I wanted it, and now I come home and it’s October,”⟦Dorothea Blanchflower|she⟧ she says.

We meet in a café behind the Alderney theatre, where she’s rehearsing The Winter’s Debt. She arrives in a man’s overcoat and orders two slices of lemon cake, both for herself.

For 40 years Blanchflower played nurses. Then came Hollin House, and Great-Aunt Philippa, and the line that strangers now shout at her from vans: “Sit down, Gerald!”⟦strangers⟧

“A vicar did it to me. At a funeral,”⟦Dorothea Blanchflower|she⟧ she says.

The show’s creator, Nick Farrow, wrote the part for someone else. “Dot came in to read for the housekeeper,”⟦Nick Farrow|he⟧ he tells me later, on the phone. “She got to the end and said, ‘This is fine, but the aunt’s the one who’s lying.’ And I thought, oh God, she’s right.”⟦Nick Farrow⟧

Does she remember that? “I remember being hungry,”⟦Dorothea Blanchflower⟧ Blanchflower says.

She was born in Hartlepool, the daughter of a crane driver and a seamstress. Her mother disapproved of acting. “Who’ll want to look at you?”⟦her mother⟧ was how her mother put it. When Blanchflower got into drama school at 19, the telegram from home read: “Well. Take a vest.”⟦the telegram from home⟧

She laughs so hard at this that a waiter turns round. Beside her sits Maggie Orde, her dresser, flatmate and, since 2016, wife. Orde, who’s been doing the crossword, doesn’t look up. “She tells everyone that one,”⟦Maggie Orde|she⟧ she says.

“Because it’s good,”⟦Dorothea Blanchflower⟧ says Blanchflower.

“It’s good,”⟦Maggie Orde|her wife⟧ her wife concedes.

She has, she says, no method. She learns the words in the bath. On set she is known for eating between takes and for a habit, which terrifies younger actors, of asking them what their line means. One of these, Tobi Marsh, who plays Gerald, remembers being stopped in mid-scene in front of 60 extras. “I said I thought it meant I was angry, and she said, ‘Then why are you telling me? I’m your aunt, I can see you’re angry,’”⟦Tobi Marsh|he⟧ he says. It was the best note he’s ever had.

What next? A film, perhaps; a rest, she’d prefer. “I was always going to be somebody’s terrible aunt. I just didn’t think I’d be everybody’s.”⟦Dorothea Blanchflower⟧`,
	],
	[
		'obit-music 24',
		`Sonny ‘Two Sticks’ Merriman, drummer who kept the Downbeats’ time, dies at 83

Sonny Merriman, who has died aged 83, drummed on 11 hit singles and wasn’t credited on any of them. ‘I’ve got the cheques,’⟦Sonny Merriman|he⟧ he’d say when asked if he minded. ‘Well – I’d the cheques.’⟦Sonny Merriman⟧

Born in Cardiff’s docklands to a Barbadian seaman and a Welsh chapel organist, he learned rhythm, he claimed, from the shunting yards. His mother took him at six to be assessed by a piano teacher. The teacher’s report survives. ‘The boy’⟦The teacher’s report|it⟧, it states, ‘is either a percussionist or a vandal.’⟦The teacher’s report⟧

He joined the Downbeats in 1962, replacing a drummer who’d been called up. ‘He walked in, hit one cymbal and I thought, “That’s us sorted,”’⟦Ray Pascoe⟧ remembered Ray Pascoe, the group’s singer. The nickname came later, from a night in Hamburg when he broke every stick but two and played on. (‘It was four,’⟦Ray Pascoe⟧ Pascoe always insisted.)

It’s Merriman’s shuffle that drives ‘Tell the Moon’ and the much-sampled ‘Laundry Day’, whose refrain – ‘Hang me out, hang me out, I’ll be dry by morning’⟦Sonny Merriman|he⟧ – he’d sing to his grandchildren in the bath.

The band’s split in 1971 wasn’t friendly. Their manager, Val Desmond, told the music press that Merriman had been ‘difficult about money’⟦Val Desmond⟧. Merriman told the same paper that Desmond had been ‘difficult about mine’⟦Sonny Merriman⟧. They didn’t speak for 20 years, until he rang out of the blue one Christmas.

‘I said, “Who’s this?” and this voice said, “Your drummer,”’⟦Val Desmond⟧ Desmond told a documentary in 2009. ‘We both cried, the daft beggars.’⟦Val Desmond⟧

He drove a minicab until his seventies. He’s survived by his wife, Bronwen, four children and a great many drum loops. ‘There’s a lad in Atlanta sampled me for a song about trousers,’⟦Sonny Merriman|he⟧ he told this newspaper in 2018. ‘I wrote to him. He sent me a hat.’⟦Sonny Merriman⟧

Over the door of his garage, where the kit still stands, is a card in Bronwen’s hand: ‘Not before ten.’⟦a card in Bronwen’s hand⟧`,
	],
];
