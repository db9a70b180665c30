/** Articles of our own making in English: tabloids, live pages, statements, interviews, obituaries and letters; annotated as in ../../../../articles.ts, before its rules were read. */
import type {Articles} from '../../../../articles.ts';

export const forms: Articles = [
	[
		'tabloid 36',
		`‘He’d glued himself to my nan’s budgie cage’⟦Shelley Tibbs⟧: Mum’s fury at DIY dad

A MUM has told how her bungling hubby superglued himself to a birdcage – and was stuck there for FIVE hours.

Shelley Tibbs, 34, popped out to bingo and came home to find Darren, 38, attached to the cage by both hands.

She said: ‘I couldn’t speak for laughing. The budgie was just sat there staring at him like, “What’s your plan, mate?”⟦Shelley Tibbs|She⟧

‘I said, “Have you tried pulling?” and he gave me such a look.⟦Shelley Tibbs⟧

‘He’d been there since the start of the snooker.’⟦Shelley Tibbs⟧

Darren had been trying to mend a perch for Shelley’s nan, Ivy Crabbe, 91, whose budgie Elvis wasn’t getting enough exercise.

But the hapless warehouse worker hadn’t read the tube, which warns: ‘Bonds skin in seconds.’⟦the tube⟧

He told us: ‘I thought that was just what they put.⟦Darren|He⟧

‘I phoned my brother with my nose but he wouldn’t stop laughing either, so I hung up. With my nose.’⟦Darren⟧

The couple, of Grimshaw, Lancs, couldn’t get him free with nail-varnish remover, washing-up liquid or what pals call ‘Shelley’s gravy trick’.

Paramedics finally cut the bars with pliers.

One of the crew quipped: ‘I’ve heard of doing bird, but this is ridiculous.’⟦One of the crew⟧

Shelley’s sister, Kayleigh, who’d filmed the lot, has had two million views on TikTok with the caption ‘Jailhouse clot’⟦Kayleigh⟧.

‘She’s loving it,’⟦Darren|he⟧ he moaned. ‘I can’t go in the chippy.’⟦Darren⟧

A spokesman for North Lancs Ambulance Service said: ‘We’d urge people to read the instructions.’⟦A spokesman for North Lancs Ambulance Service⟧

Elvis, who’s three and green, wasn’t hurt.

And Ivy? The gran’s verdict was short.

‘I’d have left him on it,’⟦Ivy Crabbe|she⟧ she said.`,
	],
	[
		'tabloid 37',
		`“I won £2m and I’m STILL doing the school run”⟦Trish Gammon⟧

A LOLLIPOP lady who scooped £2million on a scratchcard has vowed to keep her job — because the kids “won’t cross themselves”⟦Trish Gammon|A LOLLIPOP lady⟧.

Trish Gammon, 57, bought the lucky ticket with a pasty at a garage in Penwenna, Cornwall.

She scratched it off with a hairgrip outside Penwenna Primary — then walked 40 tots over the road.

Trish said yesterday: “I thought I’d got it wrong, so I popped it in my pocket and did the crossing.⟦Trish Gammon|Trish⟧

“You can’t just wander off, can you? There’s a lorry comes round there at ten to nine.⟦Trish Gammon⟧

“Then I showed it to Sue in the office and Sue said a word I’ve never heard her use.”⟦Trish Gammon⟧

Sue Penrose, 49, the school secretary, admitted: “I’m chapel, so I won’t repeat it.”⟦Sue Penrose⟧

Gobsmacked husband Kev, 61, was up a ladder when his wife rang.

“She told me to come down before she said it,”⟦Kev|he⟧ he laughed. “I said, ‘Who’s died?’”⟦Kev⟧

The pair have been living in a mobile home dubbed “the Biscuit Tin” since a flood last year.

Now they’re planning a bungalow and a cruise, and Kev’s after a new shed.

A pal said: “He wants a shed with a telly. She wants a shed with a lock on the outside.”⟦A pal⟧

Pupils have made a banner reading “Well done Mrs G — please stay”⟦a banner⟧, and head Colin Rusk, 44, presented her with a gold-painted lollipop.

He said: “She’s the only one of us the lorries listen to.⟦Colin Rusk|He⟧

“I’ve told the governors: lose me if you must.”⟦Colin Rusk⟧

Trish, who earns £12.21 an hour, has had begging letters from as far off as Peru.

One asked for a donkey. “I might,”⟦Trish Gammon|she⟧ she giggled. “I’ve always wanted to be asked.”⟦Trish Gammon⟧`,
	],
	[
		'liveblog 38',
		`Storm Odette live: Bridge at Carrow shut as PM tells public to "stay indoors, please"⟦Alun Prosser|PM⟧

16:42 Summary
Storm Odette has made landfall near Pont-y-Wern with gusts of 94mph. Around 71,000 homes are without power. Trains west of Carrow are suspended. Here's the latest.

16:31 "Please stay indoors,"⟦Alun Prosser|PM⟧ says PM
The prime minister, Alun Prosser, has just finished speaking outside the emergency centre. He was asked whether the warning had come too late. "I don't accept that,"⟦Alun Prosser|he⟧ he said. "The alert went to every phone in the country at six this morning. It woke my dog."⟦Alun Prosser⟧

16:18 The view from Carrow
Our reporter Ffion Keane is on the quayside (she's safe, we've checked). "I've just watched a trampoline go past the library at about the height of the clock,"⟦Ffion Keane|she⟧ she says. "Nobody's hurt. A man in a dressing gown shouted, 'That's ours!' and went back in."⟦Ffion Keane⟧

16:05
Western Grid says that engineers are "ready to go as soon as it is safe to climb."⟦Western Grid⟧ No timetable.

15:50 Reader messages
Keep them coming. Barry in Llanfedw emails: "Our shed has moved in with next door. They're very happy together."⟦Barry⟧ And from someone who signs off only as Worried of Wern: "Is the chip shop open?"⟦Worried of Wern⟧

15:37 Bridge closed
Police have closed the Carrow bridge in both directions after a lorry overturned. Supt Dilys Rowe said the driver was out and "talking, mostly swearing."⟦Dilys Rowe|Supt Dilys Rowe⟧

15:20 Opposition reacts
The opposition's Nia Bevan says there's "no point shutting the door when the roof's gone"⟦Nia Bevan⟧. She was responding to the government's decision to convene its storm committee at two.

15:02
The message on the gantry over the A4917, via traffic cameras: "TURN BACK"⟦The message on the gantry over the A4917⟧.

14:55 What's a "sting jet"?
Our weather editor explains here.`,
	],
	[
		'statement 39',
		`In full: resignation statement of Crannoch College principal

The principal of Crannoch College, Professor Isla Drummond-Hay, has resigned after a row over the sale of the college’s 14th-century psalter. Her statement, issued at 11am, is printed below in full.

“It has been the honour of my life to serve this college. I came here at 18 with a borrowed suitcase, and I leave it today with rather more luggage and rather fewer illusions.⟦Isla Drummond-Hay⟧

“When the governors agreed in May to sell the psalter, I told them that I thought it a mistake. I was overruled, as principals may be. I then defended the decision in public as if it had been mine. That was my error, and it’s for that, and not for the sale, that I am going.⟦Isla Drummond-Hay⟧

“A student wrote to me last week. ‘You taught us to show our working,’ she said. ‘Where’s yours?’ I have not been able to answer her.⟦Isla Drummond-Hay⟧

“I should like to thank the porters, who know everything, and the librarian, Mr Macaskill, who warned me.⟦Isla Drummond-Hay⟧

“I shall not be giving interviews.”⟦Isla Drummond-Hay⟧

The chairman of the governors, Sir Torquil Baine, replied within the hour. “The governors note the principal’s decision with regret and wish her well,”⟦Torquil Baine|he⟧ he wrote. The buyer, he added, had been “a model of discretion”⟦Torquil Baine|he⟧.

To this newspaper’s letters page, meanwhile, came the following from Hamish Macaskill, Crannoch, Perthshire:

“Sir, – The principal is generous. I did not warn her. I said, ‘On your own head be it,’ which is not at all the same thing, and I have regretted the tone ever since. The psalter has a small hole on folio 9 where a monk dropped a candle. I doubt that the new owner will know to look for it.”⟦Hamish Macaskill⟧

Students gathered beneath the principal’s window at noon. “Isla, Isla, show your working!”⟦they⟧ they sang, and then, more quietly, somebody began the college grace.

“I think she’d have liked that,”⟦a second-year holding one end of a bedsheet⟧ said a second-year holding one end of a bedsheet. On it was painted a single word: “Sorry”⟦a bedsheet|it⟧.`,
	],
	[
		'qa 40',
		`“You can’t negotiate with a glacier”⟦Solvei Brandvold⟧

Solvei Brandvold has measured the same glacier every summer since 1984. Lena Ostby went up with her for what may be the last time.

“How many times have you made this climb?”⟦Lena Ostby⟧

“Forty-one. Forty-two if you count the year I forgot the tape measure and went down to get it. My sister said, ‘Why not guess?’ and I said, ‘Because you’re not a glaciologist.’”⟦Solvei Brandvold⟧

We stop at a cairn with a brass plate that marks where the ice ended the year she began. “1984 – S.B.,”⟦a brass plate|it⟧ it says. The glacier is now a grey line 900 metres further on. Brandvold, 68, pours coffee into the lid of her flask and gives me the lid.

“Does it make you sad?”⟦Lena Ostby|I⟧ I ask.

“Everybody asks me that. My husband used to say, ‘She’s not sad, she’s Norwegian.’”⟦Solvei Brandvold⟧ She drinks from the flask. “It makes me exact. You can’t negotiate with a glacier. You can only write down what it does.”⟦Solvei Brandvold|She⟧

“In your book you call it ‘the old lady’. Why?”⟦Lena Ostby⟧

“Because she was rude to me. In 1991 she dropped a block the size of a bus just there. I’d moved my rucksack maybe one minute before.”⟦Solvei Brandvold⟧

“And the politicians? The minister said last month that the monitoring programme was ‘of sentimental value’.”⟦Lena Ostby⟧

“She is a young woman with a difficult budget. I sent her a photograph of the cairn. No letter,”⟦Solvei Brandvold⟧ Brandvold says.

“Did she reply?”⟦Lena Ostby⟧

For the first time that day, Brandvold grins. “She asked if she could come up. I told her to bring her own lid.”⟦Solvei Brandvold⟧

I ask what happens next year. She unrolls the tape, hands me the end of it and walks off over the stones without answering. “Hold it still!”⟦Solvei Brandvold|she⟧ she calls back.`,
	],
	[
		'obit 41',
		`Wilhelmina Strake, who mapped the sewers of nine cities, dies at 96

Wilhelmina Strake, a civil engineer whose hand-drawn maps of the drains beneath nine American cities are still consulted by the crews who work in them, died on Saturday at her home in Dayton, Ohio. She was 96.

The death was confirmed by her niece, Constance Yoder. “She’d have wanted me to mention that it wasn’t the smell,”⟦Constance Yoder|her niece⟧ her niece said.

Miss Strake, as she insisted on being called (“I didn’t marry, and I don’t buzz,”⟦Wilhelmina Strake|she⟧ she said of “Ms.”), was the first woman to hold a supervisory post in the Dayton Department of Public Works, where she was hired in 1952 as a typist. Her boss discovered that she was correcting the drawings.

“I asked her how long she had been doing it,”⟦Orville Metz⟧ the boss, Orville Metz, told The Dayton Ledger in 1970. “She said, ‘Since Tuesday, and you’re welcome.’”⟦Orville Metz⟧

By 1958 she was going underground herself, in her father’s waders. A foreman complained in a memorandum that the presence of a lady below street level was “bad for language.”⟦A foreman⟧ Miss Strake, to whom the memorandum was forwarded, returned it with one line penciled at the foot: “Mine or theirs?”⟦Wilhelmina Strake|Miss Strake⟧

Wilhelmina Ruth Strake was born on Aug. 9, 1928, in Piqua, Ohio, the younger daughter of a well digger and a church organist. Her sister, Adelaide, who died in 2003, became a concert harpist. “Addie got the angels,”⟦Wilhelmina Strake|Miss Strake⟧ Miss Strake liked to say. “I got the other direction.”⟦Wilhelmina Strake⟧

She didn’t care for publicity. When a Columbus television station sent a young man to follow her through the Mill Creek interceptor in 1974, she handed him a lamp, walked ahead of him at a brisk pace for two hours and brought him up through a manhole in the parking lot of a competing station. The resulting film, “Lady of the Drains,” ran for four minutes, most of it footage of her back. She is heard to speak once. “Mind the step,”⟦Wilhelmina Strake|she⟧ she says, after a splash.

Her masterwork, known to generations of engineers as “the Strake,” is a 62-sheet atlas of Cincinnati, completed in 1979. “We’ve got lidar now,”⟦Tyrell Boone⟧ said Tyrell Boone, who heads that city’s wastewater division. “And when the lidar disagrees with Miss Strake, I send a guy down, and I’ll tell you, it’s never Miss Strake.”⟦Tyrell Boone⟧

In the corner of Sheet 40, at a junction that no surveyor has reached since, is a note in her small, upright capitals: “HEARD SINGING HERE. DID NOT INVESTIGATE.”⟦a note in her small, upright capitals⟧`,
	],
	[
		'newsletter 42',
		`From the Chaplaincy: “Bring a chair”⟦Her poster⟧

Newsletter of St Werburgh’s University College, Michaelmas, Week 5

When the Revd Canon Timothy Blaise announced that the chapel would be closed until Lent for repairs to the roof, he expected grumbling. He did not expect a third-year engineer.

“Oyin came up to me after Evensong and said, ‘Where’s church, then?’”⟦Timothy Blaise|Canon Blaise⟧ recalls Canon Blaise. “I said that I supposed there wouldn’t be any. She looked at me as though I’d resigned.”⟦Timothy Blaise⟧

Oyin Fashola (Mechanical Engineering, 2023) went away and wrote to the Estates Office, which replied that the only covered space free on Sundays was Bike Shed C. “I thought, well, it’s been done in a stable,”⟦Oyin Fashola|she⟧ she says. Her poster went up that night. “Bring a chair,”⟦Her poster|it⟧ it said.

Some 70 people did. The Gospel was the parable of the lost sheep, and the Chaplain’s dog, Tertullian, wandered off in the middle of it. “You couldn’t have planned it,”⟦Beth Lyle|Dr Beth Lyle⟧ chuckles Dr Beth Lyle, Director of Music. “The choir went to pieces at ‘Rejoice with me’.”⟦Beth Lyle⟧

Preaching on the text, Canon Blaise reminded us of St Augustine’s prayer that our hearts are “restless till they rest in thee”⟦St Augustine⟧. He then invited anyone who wished to sit in silence and listen to the rain on the tin.

“I’m not even religious,”⟦one fresher⟧ one fresher confided over the urn, “but that was the first quiet I’ve had since I got here.”⟦one fresher⟧

The Bursar, Mrs Joan Tickell, has asked us to say that bicycles should be removed from Shed C by 9am on Sundays. She has also, we’re told, lent four garden chairs and a rug. “On no account is this to be mentioned,”⟦her note⟧ ends her note.

Term card: “Faith & Physics” (Tues, 5pm); “Soup and Psalms” (Weds, 1pm). The Bishop visits in Week 7. “I shall,”⟦The Bishop|he⟧ he writes, “be bringing a deckchair.”⟦The Bishop⟧`,
	],
	[
		'travel 43',
		`Where the soup comes with instructions: a weekend on Isola Brenta

You smell the island before you see it: woodsmoke, fennel, and something that turns out, when the ferry has bumped against the quay, to be a man boiling nets.

Isola Brenta has 212 inhabitants, one road and no hotel. You stay in a room, and the room comes with a grandmother. Mine was Signora Pina, 77, who took my bag, looked at my shoes and pronounced sentence. “Tomorrow you’ll walk,”⟦Pina|Signora Pina⟧ said Signora Pina. “Tonight you’ll eat.”⟦Pina⟧

What you eat is zuppa storta, or “crooked soup”, a broth of chickpeas, wild fennel and whatever the boats have brought in. Everyone makes it differently and everyone else is wrong. Pina’s neighbour Ottavio, who came in halfway through dinner to borrow a corkscrew and stayed two hours, maintains that there should be no tomato. Her reply is that he has “the tongue of a goat”⟦Pina|Her⟧.

I begged for the recipe. She tore a page from a calendar and wrote it out, and I give it here as she gave it to me.

Serves four, or two islanders. Soak 300g of dried chickpeas overnight. Soften an onion, a stick of celery and the stems of a big bunch of fennel in plenty of oil. Add the chickpeas, a tin of tomatoes (sorry, Ottavio) and 1.5 litres of water. Simmer for an hour and a half. Slip in 500g of firm white fish, cut in pieces, for the last eight minutes. Then comes the step which gave the dish its name. “Tilt the pot,”⟦the page⟧ says the page, “and don’t ask why.”⟦the page⟧

I asked why. Pina shrugged. “My mother’s stove had a short leg,”⟦Pina|she⟧ she said.

Getting there: ferries leave Porto Callisto at 9.15am and 4pm (€14 return). A handwritten addition to the timetable warns, “If windy, no.”⟦A handwritten addition to the timetable⟧ Rooms cost from €45, grandmother included. There’s a pottery worth an hour, and a church with a Madonna that locals call “the Sleepy One”.`,
	],
	[
		'history 44',
		`‘Pray send boots’⟦Nathaniel Crewe⟧: the forgotten siege of Fort Ansdell

On the morning of 3 December 1779, Lieutenant Nathaniel Crewe sat down on an empty powder keg and wrote to his sister. ‘We’re reduced to the mule, and the mule isn’t well,’⟦Nathaniel Crewe|he⟧ he told her.

Crewe’s letters, found last year in a hatbox in Shropshire, have changed what historians thought they knew about the 57-day siege of Fort Ansdell. It wasn’t the heroic stand of Victorian prints, with its ‘thin line of scarlet’. It was a muddle.

‘What’s so striking is that nobody’s in charge,’⟦Philippa Garside|Dr Philippa Garside⟧ says Dr Philippa Garside, who’s edited the letters for the Ansdell Society. ‘Every second sentence is “I’m told that” or “it’s believed”. It reads like an office.’⟦Philippa Garside⟧

Officially the commander was Major Josiah Pelham. His own journal is a model of serenity. ‘Weather fair. Garrison in good heart,’⟦His own journal|it⟧ it records for 3 December, the day of the mule. Of Crewe, whom he disliked, the major noted only that he was ‘for ever writing’⟦Josiah Pelham|the major⟧.

The fort, of which a gatepost and a car park remain, has always had its detractors. One Georgian wit’s pamphlet dismissed it as ‘a pigsty with a flag’⟦One Georgian wit’s pamphlet⟧, and in the regiment’s mess the affair was known, well into the last century, as ‘the least necessary siege of a thoroughly unnecessary war’⟦?⟧. Yet people died there, 61 of them, and they’ve no stone.

Was Pelham lying? Garside isn’t sure. Her colleague Owen Threadgill, whose biography of the major is due in the spring, thinks he’d simply stopped looking. ‘He’d an attack of gout and one window,’⟦Owen Threadgill⟧ argues Threadgill. ‘It’s the view from the window you’re reading.’⟦Owen Threadgill⟧

A third voice survives. Bridget Malone, a corporal’s wife, couldn’t write, but 40 years on she told her story to a Cork newspaper. ‘I’d three children under a table and the officers’ shirts to boil, siege or no siege,’⟦Bridget Malone|she⟧ she said. It’s she who tells us of the song the men sang, to a hymn tune, when the flour ran out: ‘O Lord of hosts, we’d settle now / For half of any sort of cow.’⟦the men⟧

Relief came on Christmas Eve. Crewe’s last letter from the fort is three words long, and there’s a brown ring on it where he’d put down a cup. ‘Pray send boots,’⟦Crewe’s last letter from the fort|it⟧ it says.

His sister’s answer is lost. On the back of the sheet, though, in a different hand, somebody has jotted: ‘2 pr. Sent Tues.’⟦somebody⟧`,
	],
];
