/** Articles of our own making in English: reviews, profiles, obituaries, travel; annotated as in ../../../../articles.ts. */
import type {Articles} from '../../../../articles.ts';

export const features: Articles = [
	[
		'features 1',
		`Review: ‘The Glass Orchard’, Almery Playhouse

★★★☆☆

There’s a moment in the second act of Niamh Corless’s new play when the lights go out and an old woman says, quite calmly, ‘I was the one who shut the gate.’⟦an old woman⟧ Nobody in the audience breathed. If the other two hours were as good as those ten seconds, we’d be talking about a masterpiece.

They aren’t, quite. ‘The Glass Orchard’ is set in a fruit farm in Herefordshire in the summer of 1976. The pickers’ wages haven’t been paid; the well’s run dry; and the owner’s two daughters, Ruth (Saoirse Penhallow) and Delia (Gwen Aduba), can’t agree on whether to sell. ‘You want the money,’⟦Ruth⟧ Ruth spits at her sister. ‘You want the view,’⟦Delia|the other⟧ retorts the other. It’s Chekhov with hosepipes, and Corless knows it: a picker called Tony (‘Anton to me mam’⟦Tony⟧) spends much of the evening axing things offstage.

Penhallow is superb. She’s got a way of drying a plate that tells you the marriage is over. Aduba, a late replacement, hasn’t yet found Delia’s centre, though her drunken rendition of ‘Summer Wages’ brought the house down.

Director Felix Amory has said he wanted the production to feel ‘as hot as a parked car’⟦Felix Amory|Director Felix Amory⟧. He’s succeeded rather too well: the Playhouse’s air-conditioning failed at the interval. ‘It’s immersive,’⟦the man in front of me⟧ groaned the man in front of me, mopping his neck with the programme.

In that programme Corless, who grew up on just such a farm, writes that her father ‘never once said the word drought’⟦Niamh Corless⟧. One wishes she had followed his example. The metaphors come thick and fast, and by the time Ruth declares that ‘we’re all grafted on to something’⟦Ruth⟧ I’d begun to long for a pest.

Yet there’s that gate. Dame Honor Sillitoe, 84, plays the grandmother, and has perhaps forty lines; I could’ve listened to four hundred. When I met her by the stage door, smoking, I told her she’d been wonderful. ‘I’ve been sitting down,’⟦Honor Sillitoe|she⟧ she replied. ‘It’s very underrated, sitting down.’⟦Honor Sillitoe⟧

Until 14 June. Box office: almeryplayhouse.example`,
	],
	[
		'features 2',
		`Odalys Wren is done being quiet

The singer talks about silence, her mother’s piano and the record she threw into a lake

Odalys Wren is late, and she’s sorry, and she’s brought soup.

“You can’t interview someone on an empty stomach,”⟦Odalys Wren|she⟧ she says, unscrewing a flask on the steps of the church hall in north Leeds where she recorded her third album, “Small Engines”. “Well, you can. But you get worse answers.”⟦Odalys Wren⟧

It’s seven years since “Tin Roof”, the song that was everywhere, and six since she walked off a stage in Antwerp and didn’t come back. The papers called it a “breakdown”⟦The papers⟧. Her label called it “exhaustion”⟦Her label⟧. What does she call it?

A long blow on the soup. “Tuesday,”⟦Odalys Wren|she⟧ she says finally. “I mean it. It was a Tuesday, I looked at four thousand people singing my words back at me and I thought, ‘I don’t believe a single one of those.’”⟦Odalys Wren⟧

She went to live with her sister, Marisol, on a farm near Settle. Marisol, a vet, put her to work. “She was useless with sheep but she could calm a horse,”⟦Marisol⟧ Marisol tells me later. She remembers coming down one night and finding Wren at their mother’s old upright, playing one note. “Just the one. For about an hour. I went back to bed and I thought: she’s going to be all right.”⟦Marisol⟧

There was a first attempt at a comeback, an entire album, which now lies at the bottom of Skelder Tarn, or so the story goes. Is it true?

“It’s a hard drive. It’s not Excalibur.”⟦Odalys Wren⟧

Producer Jem Oyelaran, who’s worked with her since they were both nineteen, has heard it. “It was perfect,”⟦Jem Oyelaran|he⟧ he says, wincing. “That’s what was wrong with it.”⟦Jem Oyelaran⟧

The new one is anything but. Doors bang. On “Gate”, you can hear a tractor reversing. “I was raised on bread and apology,”⟦Odalys Wren|she⟧ she sings on the opener, and then, four minutes later, over nothing but a harmonium: “I’m not sorry, pass the bread.”⟦Odalys Wren|she⟧

The flask is empty. A man from the council arrives to lock up and asks her, politely, if she’s with the Pilates. “I am now,”⟦Odalys Wren⟧ says Wren.`,
	],
	[
		'features 3',
		`Bertrand “Bunny” Halloway, Who Taught a City to Swim, Dies at 93

Bertrand Halloway, a onetime vaudeville diver who over half a century taught an estimated 40,000 children in Port Meridian to swim, most of them for free and all of them whether they liked it or not, died on Saturday at his home there. He was 93.

The cause was heart failure, his daughter Constance Halloway-Reyes said.

“He went under smiling,”⟦Constance Halloway-Reyes|she⟧ she said, adding that this was a phrase her father would have used. “He’d been saving it.”⟦Constance Halloway-Reyes⟧

Mr. Halloway, known to generations simply as Bunny, ran the Canal Street Baths from 1958 until the city closed them in 2006. His method was uncomplicated. “You throw the fear in first,”⟦Bertrand Halloway|he⟧ he told The Port Meridian Ledger in 1974, “and then you go in and get it.”⟦Bertrand Halloway|he⟧

The baths were segregated when he was hired. On his third day, according to a memoir he published at 80, “Deep End,” he took down the sign that hung over the turnstile. It had read “Whites Only Mon. thru Sat.”⟦the sign that hung over the turnstile|It⟧ He replaced it with one of his own, “Everybody, Every Day, Wash Your Feet.”⟦one of his own⟧

The mayor at the time, Royce Tillman, demanded his resignation. “I told him I couldn’t quit, I was wet,”⟦Bertrand Halloway|Mr. Halloway⟧ Mr. Halloway wrote.

He was born on Feb. 11, 1932, in a rooming house in Tulsa, the fourth of nine children. His father sold patent medicine; his mother, the former Ada Lusk, dived from a 60-foot tower into a tank as “The Human Raindrop.” By 11 he was in the act.

Among his students were a senator, two Olympians and the novelist Pearl Ann Dacosta, who based a character on him. “He was the only adult I knew who never once said ‘Be careful,’”⟦Pearl Ann Dacosta|Ms. Dacosta⟧ Ms. Dacosta said in an interview. “He said ‘Be ready.’”⟦Pearl Ann Dacosta⟧

His wife, Eunice, died in 2011. Besides his daughter, he is survived by a brother, Lyle; seven grandchildren; and a parrot.

Not long ago, a grandson recalled, a nurse asked Mr. Halloway whether he needed help getting into the bath. “Young lady,”⟦Bertrand Halloway⟧ came the answer, “stand back.”⟦Bertrand Halloway⟧`,
	],
	[
		'features 4',
		`A slow boat to the end of the alphabet

On Sweden’s least-visited archipelago, the ferry runs when it likes and the sauna has a guestbook

There’s a sign on the quay at Östra Ögrund that says, in three languages, “The boat knows.”⟦a sign on the quay at Östra Ögrund⟧ It’s the only timetable you’ll get.

I’d been there for two hours when Sven-Erik Åhl came round the headland, standing at the wheel in a dressing gown. “You’re early,”⟦Sven-Erik Åhl|he⟧ he called. Then, looking me up and down: “You’ve the wrong shoes.”⟦Sven-Erik Åhl⟧

Ögrund is 41 islands, nine of them inhabited, named by an 18th-century surveyor who began at A and lost patience around Q. Most visitors (there were 612 last year) make for Zeta, where Åhl’s wife, Birgit, runs a guesthouse of five rooms. It isn’t cheap. It’s not, Birgit would be the first to admit, comfortable.

“People come for the quiet, and on the second day they ask for the Wi-Fi code,”⟦Birgit|she⟧ she told me over cardamom buns. “I write it on a stone and I throw the stone.”⟦Birgit⟧

She was joking, I think.

My fellow guests were a pair of Dutch birdwatchers and a divorced accountant from Hull who’d come, he confided, “to look at something that doesn’t need me”⟦a divorced accountant from Hull|he⟧. Each evening we trooped down to the sauna, a tarred shed known as “the Parliament”. Its guestbook goes back to 1931. “Too hot,”⟦a bishop⟧ wrote a bishop in 1948. Underneath, in another hand: “Not hot enough for bishops.”⟦?⟧

The Dutch couple had been four times. Why? “The eagles,”⟦the husband⟧ said the husband. “The buns,”⟦his wife⟧ corrected his wife.

On my last morning the fog was down and I couldn’t see my own feet, which by then were in a borrowed pair of Birgit’s brother’s boots. Sven-Erik peered at the white nothing beyond the jetty. Would we go? He sniffed. In the guidebook this sort of weather is described as “atmospheric”⟦the guidebook⟧.

“The boat doesn’t know,”⟦Sven-Erik Åhl|he⟧ he announced, and went back to bed.

Getting there: Trains from Stockholm to Norrviken (3hr 10min), then bus 88. Rooms at Zeta Gästhus from SKr1,450, half-board.`,
	],
	[
		'features 5',
		`The woman who corrected everybody

The Marginalist: A Life of Enid Crale, by Rosamund Teller. Harrow & Finch, £25.

There is a moment in Rosamund Teller’s splendid biography when Enid Crale, copy editor, insomniac and terror of three publishing houses, is introduced to a Nobel laureate at a party. ‘Chapter nine,’⟦Enid Crale|she⟧ she says, by way of greeting. ‘What were you thinking of?’⟦Enid Crale⟧

Crale (1908–91) wrote nothing under her own name but a pamphlet, ‘On the Comma’, which sold eleven copies. Yet for four decades hardly a serious English novel went to press without her pencil’s having been through it. ‘She took out my adjectives,’⟦one of her victims⟧ one of her victims mourned, ‘and I found I’d been standing on them.’⟦one of her victims⟧

Teller has had the run of the letters, and they’re a joy. To a poet who’d pleaded that a misprint was intentional, Crale returned a single line: ‘Then intend better.’⟦Enid Crale⟧ To her sister Maud, with whom she shared a flat in Bayswater and, for a while, a fiancé, she confessed that she read the telephone directory for pleasure, since ‘it’s the only book in London without a simile’⟦Enid Crale|she⟧.

Maud, it must be said, steals every scene she’s in. ‘Enid’s never been unkind to anyone,’⟦Maud|she⟧ she told an interviewer in 1974. ‘She’s merely been accurate.’⟦Maud⟧

Was it happiness? The biographer thinks so. ‘She had found the one task’⟦Rosamund Teller|she⟧, she writes, ‘at which love and severity were the same thing.’⟦Rosamund Teller⟧ I’m not so sure. The diaries’ later entries, which Teller quotes sparingly, are bleak. ‘Rain,’⟦Enid Crale|she⟧ she noted on her eightieth birthday. ‘Proofs. Nobody’s semicolons but mine.’⟦Enid Crale⟧

There are slips. The ‘Thursday Set’ met on Wednesdays, and the novelist Piers Aumbry didn’t die in Tangier but in Torquay. Crale would have caught both. One can almost hear her: ‘Page 212, dear.’⟦Enid Crale|her⟧

But these are crumbs. ‘I’d rather be useful than remembered,’⟦Enid Crale|the old lady⟧ the old lady wrote in her last Christmas card. Thanks to this book she’s been made both.`,
	],
	[
		'features 6',
		`The man who salts his strawberries

At ten past four every afternoon, Baptiste Ngakam-Weir stops whatever he is doing, takes off his shoes and lies down on the floor of his own dining room.

“Twelve minutes,”⟦Baptiste Ngakam-Weir|he⟧ he explains, from somewhere beneath table six. “Any more and I dream about invoices.”⟦Baptiste Ngakam-Weir⟧

We’re at Low Water, the 22-seat restaurant in Hobart that last month took the top prize at the Southern Table Awards. The judges praised cooking of “almost indecent confidence”⟦The judges⟧. The chef, who is 41 and was born in Douala to a Cameroonian dressmaker and a Scottish surveyor, thinks they were just hungry.

His mother, Clarisse, isn’t surprised by any of it. “He was a horrible child to feed,”⟦Clarisse|she⟧ she tells me over the phone. “Horrible! At five he sent back an egg.”⟦Clarisse⟧

It was a good egg, she adds. He remembers it differently. “It was grey, Maman.”⟦Baptiste Ngakam-Weir⟧

The famous strawberries came about by accident. A kitchen hand, since promoted, mixed up two tubs on a Saturday in full service, and a plate of fruit went out under a fistful of salt. The diner, an anaesthetist from Launceston, sent her compliments. Her words are now stencilled above the pass: “I don’t know what you’ve done, but don’t stop.”⟦an anaesthetist from Launceston|Her⟧

Not that it’s all been applause. He closed his first place, Ember, in 2016 owing $380,000; his marriage went with it. “I was a shouter. I thought that’s what the hat was for,”⟦Baptiste Ngakam-Weir|he⟧ he says quietly.

Does he still shout? I put the question to Sunniva Holt, his sous-chef of nine years, who’s boning quail without looking down.

“Once,”⟦Sunniva Holt|she⟧ she says. “In 2021. A wallaby got in.”⟦Sunniva Holt⟧

From the floor comes a groan: “It ate the tuiles!”⟦Baptiste Ngakam-Weir⟧

He’s been called “the poet of the pantry”⟦?⟧, a tag he loathes, and his book, “Salt, and Other Mistakes”, is out in March. Then the alarm on his phone goes off, and the cook gets up, finds one shoe, then the other.

“Right,”⟦Baptiste Ngakam-Weir|he⟧ he announces, to nobody in particular. “Who wants an egg?”⟦Baptiste Ngakam-Weir⟧`,
	],
	[
		'features 7',
		`Halina Brodzka-Marsh, who taught the world to listen to ice, dies at 93

Halina Brodzka-Marsh, a glaciologist whose recordings of creaking, popping and singing ice sheets gave climate science one of its most haunting instruments, died on Nov. 9 at her home in Fairhaven, Vt. She was 93.

Her daughter Eva Marsh confirmed the death. “She’d been deaf since 2011,”⟦Eva Marsh|Ms. Marsh⟧ Ms. Marsh said. “She said the quiet was ‘finally good data.’”⟦Eva Marsh⟧

In 1968, with a hydrophone borrowed from the Navy and a tape recorder wrapped in her husband’s long johns, Dr. Brodzka-Marsh spent 61 days alone on the Kessler Ice Shelf. What she brought back upended the belief that large glaciers moved silently.

“Everybody told me that ice was a solid,”⟦Halina Brodzka-Marsh|she⟧ she told an interviewer in 1990. “I’m from Łódź. I know a thing that is about to crack when I hear it.”⟦Halina Brodzka-Marsh⟧

Her paper, “Acoustic Emissions From a Floating Margin,” was rejected by four journals. One reviewer wrote that the author had “evidently recorded her own stove.”⟦One reviewer⟧ She framed the letter.

Born Halina Brodzka in 1933, she survived the war in the cellar of a piano workshop, where she learned, she later wrote, “to tell a soldier’s boot from a neighbor’s by the second step.”⟦Halina Brodzka-Marsh|she⟧ She emigrated in 1957 and married Walter Marsh, a high school band teacher, the next year.

Mr. Marsh, who is 95, still plays her tapes at breakfast. “Forty years she made me be quiet so she could hear it melt,”⟦Walter Marsh|her widower⟧ said her widower. “Now I turn it up.”⟦Walter Marsh⟧

Not all of her colleagues found her easy. Leonard Achterberg, who shared an office with her at Whitcomb College, called her “the most generous difficult person I ever knew”⟦Leonard Achterberg⟧ and recalled that she once stopped a dean in midsentence by holding up a finger.

“Radiator,”⟦Halina Brodzka-Marsh|she⟧ she told him. “Give it a week.”⟦Halina Brodzka-Marsh⟧

It burst, Professor Achterberg said, on the sixth day.`,
	],
	[
		'features 8',
		`“I made it for my aunts”⟦Noor Castellane|debut director⟧: debut director takes top prize at Porto Lume

PORTO LUME — A black-and-white film about three women waiting for a ferry won the Silver Heron here Saturday night, upsetting the favorites at a festival that had seemed determined to bore everyone to death.

“The Crossing Hour,” the first feature by Noor Castellane, 29, runs 82 minutes and contains, by one critic’s count, 340 spoken words. “I cut forty more last week,”⟦Noor Castellane|the filmmaker⟧ the filmmaker confessed onstage, clutching the statuette by its beak. “They weren’t helping.”⟦Noor Castellane⟧

The jury, in its citation, praised “a patience that borders on defiance.”⟦The jury⟧ Its president, the veteran actress Liv Marchetti, was more direct at the press conference that followed. Had the vote been close? “No.”⟦Liv Marchetti⟧ Had there been arguments? “Darling, there were plates.”⟦Liv Marchetti⟧

Marchetti and Castellane had not met before this week. Now the older woman is hoping for a part. “I told her, ‘I can wait for a ferry as well as anybody,’ ”⟦Liv Marchetti|she⟧ she said.

The evening’s loser was “Ashfall,” the $90 million volcano epic by Gregor Tann, whose entourage had taken two floors of the Hotel Miramonte. Tann, 61, left before the lights came up. “Gregor is delighted for all the winners,”⟦his publicist⟧ his publicist wrote in a text message.

Whistles greeted the award for best screenplay, which went to “Nine Letters to a Bailiff.” “Politics,”⟦a man in the row behind me⟧ muttered a man in the row behind me. “It’s always the same,”⟦his companion⟧ sighed his companion, reaching for her coat.

There was one moment of grace. Accepting an honorary Heron, Teodor Ruiz-Hall, 90, the cinematographer known to three generations of crews as “the Owl,” took a slip of paper from his breast pocket, unfolded it, and put it back.

“I had something prepared. But I’ve forgotten my glasses, and anyway you were all there.”⟦Teodor Ruiz-Hall⟧

Castellane will carry her prize home to Sant Aubry on, inevitably, a ferry. Her aunts, she said, don’t know yet: “They think I work in a bank.”⟦Noor Castellane|she⟧ The film is dedicated to them. “I made it for my aunts, and then other people came,”⟦Noor Castellane|its director⟧ is how its director puts it.`,
	],
	[
		'features 9',
		`Edmund Farrow, minister who said no to the dam

Edmund Farrow, who has died aged 87, was the only member of Sir Colin Tresk’s cabinet to resign on a matter of principle, and the only one, as he liked to point out, to be thanked for it by a fish.

The fish was a carving, sent by the villagers of Lower Aske when the Aske Valley dam was abandoned in 1983. Its label ran: “From the salmon, with respect.”⟦Its label⟧ It stood on his desk for the rest of his life.

Born in Marlhaven, the son of a ship’s chandler, he was called to the Bar at 23 and elected for Aske and Wendle at his third attempt. “I’d have voted for the other chap myself”⟦Edmund Farrow|he⟧, he said of the first two.

As minister for public works he inherited the dam from Hugh Pallister, who became his bitterest enemy. Pallister, briefing reporters, called him “a wet Wednesday of a man”⟦Hugh Pallister⟧; Farrow, on being told, remarked that Wednesdays were when the work got done. His resignation letter was eleven words long. “I cannot drown a valley to keep a promise about bricks”⟦His resignation letter|it⟧, it read.

Tresk never forgave him. “Edmund”⟦Colin Tresk|the former prime minister⟧, the former prime minister observed in old age, “had a conscience the way other men have gout.”⟦Colin Tresk⟧

He left the Commons in 1992 and grew pears. A memoir, “Against the Current”, sold poorly, though its account of the night of the dam vote is still read. “I walked home in the rain,”⟦Edmund Farrow⟧ Farrow wrote, “and for the first time in a decade no one rang.”⟦Edmund Farrow⟧

In 1964 he married Rosalind Key, a cellist. She survives him with their two daughters, the elder of whom, Frances, now sits for her father’s old seat.

“He was dreadful at the dinner table, he cross-examined the peas”⟦Rosalind Key|his widow⟧, his widow recalled this week. “But he never once pretended to agree with me. You’ve no idea how restful that is.”⟦Rosalind Key⟧

Frances Farrow said the lesson she took from him was simpler. When she was first elected she telephoned for advice. “There was a very long silence. Then: ‘Read the footnotes.’ And he hung up.”⟦Frances Farrow⟧

Edmund Farrow, politician, born 2 May 1939, died 14 November 2026`,
	],
	[
		'features 10',
		`The woman who talks to ewes

Hanne Ostergate does not get up early. It is the first thing she wants you to know. “Half past seven,”⟦Hanne Ostergate|she⟧ she says, pouring coffee the color of creosote. “Anyone who says a sheep cares what time it is is selling you a calendar.”⟦Hanne Ostergate⟧

We are in the kitchen at Nether Skarn, 900 acres of rock and rain that the Ostergates have farmed, or at any rate argued with, since 1871. She is sixty-six. Above the stove hangs a sampler stitched by some severe ancestor: “The day is short and the hill is long.”⟦a sampler⟧ Below it somebody has pinned a Post-it. “So take sandwiches.”⟦a Post-it⟧

Lise, her daughter, came back in 2021 with a degree in soil chemistry and a plan. The plan involved fewer sheep. “We didn’t speak for a month,”⟦Lise⟧ Lise tells me later, out by the wall, a hank of wire over one shoulder. “Then she walked into the barn and said, ‘How many fewer?’ ”⟦Lise⟧

Two hundred, as it turned out. The hill went purple within three summers. Botanists came; so did a television crew, which named Hanne “the Heather Queen,” a title she can’t abide.

“Queen of what?”⟦Hanne Ostergate|the shepherd⟧ the shepherd snorts. “It grew. I got out of its way.”⟦Hanne Ostergate⟧

Her neighbors were slower to come round. Arvid Moll, whose land marches with hers to the north and who once — he’d like this on the record — proposed to her at a tup sale, thought she’d lost her mind. And now? He looks at his boots. “Now I’ve ordered the same seed.”⟦Arvid Moll|He⟧

She turned him down, by the way. On the drive back I ask why. The sixty-six-year-old changes gear, thinks about it, lets a pheasant cross.

“He bid too low on a ram.”⟦Hanne Ostergate|The sixty-six-year-old⟧

Her late husband, Per, never minded the story. In his last winter he wrote the day’s weather on the barn door in chalk, and she has not let anyone wash it off. “Wind N, stiff. H. in good voice,”⟦the final entry⟧ runs the final entry. It’s true that she sings to them, the ewes: hymns mostly, sometimes “The Miller’s Third Wife,” which isn’t fit for print.

Do they listen?

“No,”⟦Hanne Ostergate|her mother⟧ says her mother when Lise puts it to her, “but they’ve stopped arguing.”⟦Hanne Ostergate⟧`,
	],
];
