/** Articles of our own making in English: local and regional papers, students’ and newsletters; annotated as in ../../../../articles.ts. */
import type {Articles} from '../../../../articles.ts';

export const towns: Articles = [
	[
		'towns 1',
		`‘We’re a town, not a car park’⟦Bev Marlowe|transport chief⟧ says transport chief as Saltby bus lane is scrapped

A bus lane along Saltby seafront will be ripped out at the end of the month after councillors voted 23 to 19 to abandon the trial.

The £410,000 scheme, which took out 118 parking spaces between the Pavilion and Gull Street, was meant to run until next spring. It lasted 41 days.

Coun Terry Ashdown (Ind, Harbour), whose motion ended it, told Tuesday’s full council that traders had been “bled dry”⟦Terry Ashdown|Coun Terry Ashdown⟧.

“I’ve had grown men crying in my surgery,”⟦Terry Ashdown|he⟧ he said. “One chap who’s sold ice cream since 1979 asked me, ‘Terry, what did we do to deserve this?’ and I’d no answer for him.”⟦Terry Ashdown⟧

But Coun Bev Marlowe, cabinet member for transport, accused her opponents of giving in to “whoever shouts loudest on Facebook”⟦Bev Marlowe|Coun Bev Marlowe⟧. Journey times on the 7 and 7A had fallen by nine minutes, she pointed out, and passenger numbers were up by a fifth.

“You asked for evidence. I brought you evidence. You’ve put it in the bin.”⟦Bev Marlowe⟧

There were jeers from the public gallery, where one woman held up a placard saying “Bev off”⟦a placard⟧.

South Coast Omnibus, which runs both routes, said it was “deeply disappointed”⟦South Coast Omnibus⟧ and would be “reviewing the viability”⟦South Coast Omnibus⟧ of late services. A spokeswoman later stressed that no decision had been taken: “Nobody should read that as a threat. It’s a sum.”⟦A spokeswoman⟧

Outside the Pavilion yesterday, views were mixed. Pensioner Joan Tickle, 77, waiting with her sister Maureen for the 7A, said she would miss it. “It’s been lovely. You got on and you got there,”⟦Joan Tickle|she⟧ she said. Her sister disagreed. “You never even use it, Joan. I drive you!”⟦Maureen|Her sister⟧ On the council, though, both sisters were of one mind: “Clowns.”⟦both sisters⟧

Darren Pike, who owns the Codfather chip shop, said takings had already picked up since the news broke. “It’s psychological, mate.”⟦Darren Pike⟧

Work to remove the “orca” kerbs and repaint the bays starts on October 28.`,
	],
	[
		'towns 2',
		`Families told to leave tower block with ‘days, not weeks’⟦?⟧ to find new homes

More than sixty households at Lomond Point in Kirkbraid have been told to pack up after engineers found that concrete panels on the 14-storey block could come loose in high winds.

The news came in a hand-delivered letter on Friday evening. “You should not wait for a second notice,”⟦a hand-delivered letter|it⟧ it read.

Residents reacted with a mixture of fury and exhaustion. “Four years we’ve been reporting cracks. Four years,”⟦Aileen Cuthbert⟧ said Aileen Cuthbert, chair of the tenants’ association, who lives on the ninth floor with her daughter Shona. “They sent a boy with a tub of filler.”⟦Aileen Cuthbert⟧

Shona, 19, is due to sit college exams next week. She has been offered a room in a hotel eleven miles away. “There’s no desk and there’s no bus,”⟦Shona|she⟧ she told the Courier. Her mother said it was “typical”⟦Aileen Cuthbert|Her mother⟧.

Kirkbraid Homes, the housing association which took over the flats from the council in 2011, apologised “unreservedly”⟦Kirkbraid Homes⟧. Its chief executive, Colin Rennie, insisted the evacuation was precautionary.

“If I had a granny in that building I’d want her out of it, and that’s the test I’ve used,”⟦Colin Rennie|Mr Rennie⟧ Mr Rennie said.

He would not be drawn on when people might return. Asked if the block might be demolished, he replied: “I’m not going there today.”⟦Colin Rennie|he⟧

A report commissioned by the association in 2022, and obtained by the Courier, describes the fixings as “at or beyond the end of their service life”⟦A report commissioned by the association in 2022⟧. A handwritten note in the margin asks: “Budget?”⟦A handwritten note in the margin⟧

The constituency’s MSP, Farah Iqbal, said that the word “precautionary” was doing “an awful lot of heavy lifting”⟦Farah Iqbal⟧. She has written to the housing minister.

On the fifth floor a retired joiner who gave his name only as Wullie was taking down his curtain rails. He had put them up himself in 1986, he said, “and they’re straighter than anything else in here.”⟦Wullie|he⟧

His neighbour had already gone. Taped to her door was a message for the postman: “Try my son’s. You know where.”⟦a message for the postman⟧`,
	],
	[
		'towns 3',
		`Wolf pair blamed as Mossvale sheep farmer loses 31 ewes in one night

By Our Rural Affairs Reporter

Hank Doorn heard the dogs at half past two and thought nothing of it. “They bark at the moon,”⟦Hank Doorn|he⟧ he says. By the time it was light, 31 of his ewes lay dead along the fence line.

It is the worst single attack since wolves returned to the Mossvale hills in 2019, and it has reopened a row that state biologists had hoped was settled.

“We were told two sheep a year. Two!”⟦Hank Doorn⟧ says Doorn, whose family has run Corriedales here for four generations. He counted the carcasses twice, then rang his brother.

Gus Doorn, who farms the next valley over, came with a trailer. “I’ve never seen him like that,”⟦Gus Doorn|he⟧ he recalls. “He kept straightening their ears.”⟦Gus Doorn⟧

The Department of Wildlife has confirmed that tracks and bite marks are “consistent with”⟦The Department of Wildlife⟧ a pair known to researchers as “Bonnie” and “Clyde”. Its regional director, Dr Priya Venn, cautioned against jumping to conclusions, though.

“Surplus killing on this scale is rare, and fences fail,”⟦Priya Venn|Dr Venn⟧ Dr Venn said. “What I’d ask people to do is wait for the DNA.”⟦Priya Venn⟧

That cut no ice at the Mossvale Grange on Wednesday, where some 200 people filled the hall. “Wait for what? For the kids to walk to school with ’em?”⟦a man at the back⟧ yelled a man at the back.

Grange president Lorna Beasley, who chaired the meeting and at one point threatened to turn off the lights, urged members to keep to the law. A permit to shoot, she reminded them, “is a piece of paper you get before and not after.”⟦Lorna Beasley|she⟧

Compensation is capped at $180 a head. Doorn reckons a bred ewe is worth twice that. “It isn’t the cheque. It’s who decides,”⟦Hank Doorn|he⟧ he says.

Not every grazier wants the animals gone. Tess Ahern, who keeps goats and five Maremma guard dogs on the Upper Fork, hasn’t lost a kid since 2021. The secret? “Dogs that don’t like you.”⟦Tess Ahern⟧`,
	],
	[
		'towns 4',
		`'Not one more winter'⟦Ballynagort parents⟧ - Ballynagort parents demand action on school boiler

THE principal of a West Clare primary school has said he is "at the end of my tether"⟦Tadhg Mulqueen|he⟧ after pupils were sent home for the fourth time since Hallowe'en because of a broken boiler.

Scoil Naomh Bríd in Ballynagort closed at 11am on Monday when the temperature in the junior infants' classroom fell to 8 degrees.

"I've children of five learning their letters in mittens,"⟦Tadhg Mulqueen⟧ Tadhg Mulqueen told The Banner Echo. "You couldn't make it up. The inspector came and he kept his coat on."⟦Tadhg Mulqueen⟧

The Department of Education has told the school that it's eligible for an "emergency works" grant, but not until a "condition survey" is done. In correspondence seen by this newspaper, an official writes that the matter "is receiving attention"⟦an official⟧.

Local Senator Gráinne Talty (FG), herself a past pupil, raised it in the Seanad on Wednesday. "It's the same boiler that was there when I made my Communion,"⟦Gráinne Talty|the Kilvarna woman⟧ the Kilvarna woman said, "and with respect to myself, that was not yesterday."⟦Gráinne Talty|the Kilvarna woman⟧

Parents aren't waiting. Some 90 people packed the back room of Considine's on Tuesday night, where a motion that "not one more winter"⟦a motion⟧ be tolerated was passed with a roar. Proposing it, mother of three Sinéad Hehir said her youngest, Oisín, had asked Santa for a radiator. Her husband, Pat, was on his feet next. "We'd a whip-round for the church roof and got €40,000 in a month. Are we saying God feels the cold more than the children?"⟦Pat⟧

"He's a better pension,"⟦?⟧ came a shout from the bar.

Parish priest Fr Declan Moy, who is chairman of the board of management, took it in good part. He said that he was "as frustrated as anyone"⟦Declan Moy|He⟧, and confirmed that the parish hall, where there's a stove, would be made available from Monday. "There'll be turf,"⟦Declan Moy|he⟧ he promised.

A spokesperson for the Department said it "does not comment on individual schools"⟦A spokesperson for the Department⟧. Asked if a date had been set for the survey, she said: "Not as such."⟦A spokesperson for the Department|she⟧

Mr Mulqueen has bought six oil heaters out of his own pocket. They tripped the fuse.`,
	],
	[
		'towns 5',
		`Student union votes to ban "aggressively whimsical"⟦Theo Brandt⟧ beanbags from library

The Halden College Student Union (HCSU) has voted 61-48 to remove all 30 beanbags from the second floor of the Kessler Library, following what sophomore senator Priyanka Doshi called "the longest three weeks of my life."⟦Priyanka Doshi|sophomore senator Priyanka Doshi⟧

The motion's sponsor, Theo Brandt '26, argued that the beanbags, bought last spring with $4,700 of student fees, were unhygienic and "aggressively whimsical."⟦Theo Brandt⟧

"I sat down in one in October,"⟦Theo Brandt⟧ Brandt said during Monday's debate, "and I'm not convinced I ever fully got up."⟦Theo Brandt⟧

Opponents, led by Doshi, countered that the seating had made the floor more welcoming for neurodivergent students. "Not everybody studies at a ninety-degree angle,"⟦Priyanka Doshi|she⟧ she said. Her roommate, Maddie Kowalczyk, who also spoke against the motion, agreed with her in principle but admitted the things "smell like a wet dog's gym bag."⟦Maddie Kowalczyk⟧

A survey circulated by the library in November drew 512 responses. One, which was read aloud to applause, said only, "Please, I am begging you, outlets."⟦One⟧

Head librarian Dr. Annette Foss told The Halden Heron that she hadn't been consulted. "I found out from a meme,"⟦Annette Foss⟧ said Foss.

The meme in question, posted by the account @hotforkessler, shows a beanbag behind bars over the words "Justice for Gary."⟦The meme in question⟧ (Gary is, apparently, the green one.) The account's administrator, who asked to remain anonymous because "my mom follows this paper"⟦The account's administrator⟧, said that it had been made in four minutes during organic chemistry.

HCSU president Jordan Achebe, who broke no ties because there weren't any, declined to say how they'd have voted. "I contain multitudes,"⟦Jordan Achebe|they⟧ they said. "And also bylaws."⟦Jordan Achebe⟧

The beanbags will be donated to a local elementary school, unless the dean steps in. Dean Robert Lyle, reached by email while on sabbatical in Portugal, responded within a minute. "What beanbags?"⟦Robert Lyle|he⟧ he wrote.

Brandt has already filed his next motion. It's titled "On the Matter of the Ukulele."`,
	],
	[
		'towns 6',
		`The Slow Lane, no. 118: My mother buys a phone

Hello again, and welcome to the forty or so of you who’ve arrived via Petra’s very kind shout-out. (She called this newsletter “a warm bath with a spanner in it”⟦Petra|She⟧, which I’m having printed.)

This week my mother, who is 81 and has never knowingly pressed “OK” on anything, decided that she wanted a smartphone.

“Why now?”⟦I⟧ I asked her.

“Because Doreen’s got one.”⟦my mother⟧

I should explain about Doreen. Doreen lives opposite. In 1994 she bought a conservatory. To this day my mother refers to it as “that greenhouse”⟦my mother⟧.

So off we went to the shop, where a boy called Kieran, who can’t have been more than nineteen, talked for ten minutes about gigabytes. When he’d finished Mum leaned over the counter. “Does it ring?”⟦my mother|she⟧ she enquired.

“It does, yeah,”⟦Kieran⟧ said Kieran.

“Then I’ll have it.”⟦my mother⟧

I’ve been thinking all week about why this made me want to cry. The sociologist Harriet Vose has a term for the way we hand gadgets to the old: “care by proxy”. In her book “The Absent Visitor” she writes that a device is “what we give instead of an afternoon.”⟦Harriet Vose|she⟧ Ouch. I read that on a train, on a device.

My brother thinks I’m overdoing it. “She wanted a phone, you bought her a phone,”⟦My brother|he⟧ he texted. “Not everything’s an essay.”⟦My brother⟧ He has a point, and I’ve ignored it.

On Thursday, the first message arrived. It said: “HELLO THIS IS YOUR MOTHER SPEAKING.”⟦the first message|It⟧

I rang her. She didn’t pick up. I rang again; a recorded voice informed me that “the person you are calling is busy”⟦a recorded voice⟧, and for a second I was outraged. Busy with whom?

With Doreen, it turned out. They’d been on the phone to each other for two hours, waving through their windows. “You can see her mouth move before you hear it,”⟦my mother|Mum⟧ Mum reported, delighted. “It’s like the moon landing.”⟦my mother⟧

Until next week,
R.`,
	],
	[
		'towns 7',
		`Nurses learn of Thornbeck hospital closure ‘from a delivery driver’⟦Bridget Fallon⟧

The first that Bridget Fallon heard about the closing of Thornbeck Cottage Hospital was when a man with a trolley asked her where the new laundry contract would be.

“I said, ‘What do you mean, new?’ and he said, ‘Well, you’re shutting, love,’”⟦Bridget Fallon|the ward sister⟧ the ward sister recalled. “I’ve worked in that building for 26 years and I found out from a delivery driver.”⟦Bridget Fallon⟧

The 18-bed hospital on Mill Lane will close its doors on 31 January, the Wolds and Vale Health Trust confirmed on Monday. Outpatient clinics are to move to Pickersby, 14 miles away.

“We recognise that this will be upsetting news for some,”⟦Wolds and Vale Health Trust|the trust⟧ the trust said in a statement. “However, the building is no longer fit for modern care.”⟦Wolds and Vale Health Trust⟧

The statement did not mention the £340,000 raised by the hospital’s League of Friends for a new X-ray room, which opened in 2023. Its chairman, retired vet Alec Dunnington, said he was “too angry to be polite”⟦Alec Dunnington|he⟧.

“No longer fit? I cut the ribbon. The paint’s barely dry,”⟦Alec Dunnington|he⟧ he added.

A petition headed “Hands Off Our Beds”⟦A petition⟧ had gathered more than 5,000 signatures by yesterday teatime. Pinned beside it in the Co-op was a handwritten card: “Mum died here with her window open. Thank you all.”⟦a handwritten card⟧

Thornbeck’s MP, Harriet Solloway, has asked for an urgent meeting with the trust’s chief executive, Neil Abara. She said she’d been given assurances in the spring that no decision would be taken without consultation. “I was told in terms, ‘There is no plan,’”⟦Harriet Solloway|she⟧ she said. Her verdict on the whole affair? “Either there was a plan or they’re making it up as they go along, and I don’t know which is worse.”⟦Harriet Solloway⟧

Mr Abara was unavailable for comment. His deputy told this newspaper that the “reconfiguration” had been discussed at a board meeting in September, the minutes of which “are on the website”⟦His deputy⟧.

Mrs Fallon, who starts at Pickersby in February, will have to take two buses. “Six-ten and six-fifty-five,”⟦Bridget Fallon|she⟧ she said. “I’ve looked it up.”⟦Bridget Fallon⟧`,
	],
	[
		'towns 8',
		`Traders’ fury as Sheep Street roadworks drag on till Easter

Shopkeepers in Market Aldley say they’re ‘at the end of our tether’⟦Shopkeepers in Market Aldley⟧ after learning that roadworks outside their doors won’t be finished until Easter.

Sheep Street has been shut to traffic since 2 September while Midshire Water replaces a Victorian sewer. The job was due to take nine weeks.

‘My takings are down 60 per cent,’⟦Sunil Rathod⟧ said Sunil Rathod, who’s run the newsagent’s at number 12 since 1998. ‘The paperboys’ bikes can’t get through. I’ve been doing the round myself, at five in the morning, and I’m 67.’⟦Sunil Rathod⟧

Two doors down, Pauline Mabey has put a notice in the window of her wool shop. ‘Yes, we’re open,’⟦a notice in the window of her wool shop⟧ it says. ‘No, we don’t know either.’⟦a notice in the window of her wool shop⟧

She wrote it after a workman knocked to ask for directions to the car park. ‘He’d been digging here a fortnight,’⟦Pauline Mabey|she⟧ she said.

Midshire Water apologised for what it called ‘unforeseen ground conditions’⟦Midshire Water|it⟧. A spokesman for the firm explained that engineers had come upon an uncharted brick culvert, nicknamed ‘the Beast’ by the crew, which had to be shored up before work could go on.

‘We know it’s been a difficult autumn,’⟦A spokesman for the firm|he⟧ he said. ‘Our teams’ priority has been to do it once and do it right.’⟦A spokesman for the firm⟧

But county councillor Graham Esdaile, whose ward takes in the lower end of the street, isn’t convinced. ‘They had drawings from 1974 with “culvert” written across them in capitals,’⟦Graham Esdaile|the Independent⟧ the Independent told Tuesday’s highways meeting. ‘I could’ve saved them the bother. It’s in the library.’⟦Graham Esdaile⟧

Traders can claim compensation, though the form runs to 22 pages and asks, at question 9, ‘Is your business a sewer?’⟦the form⟧

Mr Rathod hasn’t filled it in yet. ‘I’m waiting,’⟦Sunil Rathod|the newsagent⟧ said the newsagent, ‘for someone to come in and buy a pen.’⟦Sunil Rathod⟧`,
	],
	[
		'towns 9',
		`Missing Pell County boy, 4, found asleep in church basement

HOLLIS CREEK, Ky. — A 4-year-old boy who vanished from his family’s yard Saturday evening was found unhurt 14 hours later, curled up on a pile of choir robes less than half a mile away.

More than 200 volunteers had searched through the night for Wyatt Combs, who slipped out a side gate while his mother was hanging laundry.

“I turned around to get the clothespins,”⟦Kayla Combs⟧ said Kayla Combs, 29, still hoarse from calling his name. “That’s all it was. Clothespins.”⟦Kayla Combs⟧

It was Lorene Stidham, the organist at Hollis Creek Methodist, who found him when she came in early Sunday to practice. She said she heard snoring.

“I thought, ‘Well, that’s the furnace going again.’⟦Lorene Stidham⟧

“Then the furnace sat up and asked me for a waffle,”⟦Lorene Stidham|she⟧ she said.

The 76-year-old called 911, and dispatchers kept her on the line until a deputy arrived. According to a recording released Monday, the first thing she told them was, “Y’all can quit walking. He’s down here with the Christmas things.”⟦Lorene Stidham|she⟧

Sheriff Dale Whitaker said the boy likely got in through a window well. He praised the volunteers but also had a word for people who’d spread rumors online about a white van. “There was no van,”⟦Dale Whitaker|the sheriff⟧ the sheriff said flatly. “There was a hole in a fence and a boy with legs.”⟦Dale Whitaker⟧

Wyatt’s father, Tyler Combs, drives a coal truck and was in West Virginia when the call came. He made the five-hour trip in under four. “Don’t print that,”⟦Tyler Combs|he⟧ he said, with a glance at Whitaker.

Both grandmothers spent the night at the kitchen table. “We prayed and we fought,”⟦one of them⟧ one of them said. “Mostly prayed.”⟦one of them⟧

As for Wyatt, who turned up at Monday’s press conference in a “Junior Deputy” T-shirt, he had only this to say: “It was dark, and then it was waffles.”⟦Wyatt Combs|he⟧`,
	],
	[
		'towns 10',
		`‘It’s no’ a skip’⟦Morag Gillespie|islander⟧: islander’s plea after third sofa dumped at beauty spot

A retired ferrywoman from Sollasay has begged visitors to stop leaving furniture at the Machair car park after a three-piece suite was completed there over the weekend.

Morag Gillespie, who litter-picks the mile-long beach each morning with her collie, came upon the second armchair on Sunday. ‘I thought, och, they’ve brought the set,’⟦Morag Gillespie|the 72-year-old⟧ the 72-year-old told the Herald. ‘All it wants is a wee lamp.’⟦Morag Gillespie⟧

The first item, a brown two-seater, was left in July with a label tied to its arm. ‘Free to good home’⟦a label tied to its arm⟧, it said. Nobody’s home proved good enough.

Skye and Small Isles Council doesn’t uplift bulky waste from Sollasay between October and March, owing to the winter ferry timetable. A council officer, who asked not to be named, conceded it was ‘a wee bit daft’⟦A council officer⟧.

‘The boat’ll take it if it’s in a vehicle,’⟦A council officer|she⟧ she said, ‘but the vehicle’s on the mainland, and it’ll no’ come without a booking, and you can’t book it till April.’⟦A council officer⟧

Councillor Fergus MacInroy (Ind) said he’d raise the matter ‘at the earliest opportunity’⟦Fergus MacInroy|Councillor Fergus MacInroy⟧. That’s the meeting of 14 April.

Meanwhile the so-called ‘Sollasay Lounge’ has become something of an attraction. The Dutch cyclist Joost Kuiper and his wife, Femke, were eating their pieces on it yesterday. ‘The view is excellent, but the springs are not,’⟦Femke⟧ reported Femke. Her husband wasn’t complaining. ‘In Holland you’d pay for this,’⟦Joost Kuiper|he⟧ he said.

Ms Gillespie has had offers of help. The islanders’ WhatsApp group has two suggestions: a bonfire and a raffle. ‘They’ll burn it over my dead body,’⟦Morag Gillespie|she⟧ she said. ‘That foam’s poison. My late mother’s hut went up in ’84, and I can taste it yet.’⟦Morag Gillespie⟧

And the collie? ‘Oh, Bess sleeps on it,’⟦Morag Gillespie|the dog’s owner⟧ admitted the dog’s owner. ‘She’s no’ bothered.’⟦Morag Gillespie⟧`,
	],
	[
		'towns 11',
		`“Who’s going to ring the bell?”⟦Dolores Whitcomb⟧ Board votes 5-2 to shut Pinder Hollow Elementary

PINDER HOLLOW — It took the Carrow County school board eleven minutes Tuesday night to end 118 years of classes at Pinder Hollow Elementary. It took the crowd a good deal longer to leave.

“Shame on you,”⟦someone in the back row⟧ hollered someone in the back row of the packed cafeteria as the tally was read. “Shame on every last one of you!”⟦someone in the back row⟧

The K-5 school, which enrolled 61 students this fall, will close June 12. Students will ride the bus to Easterly, a 50-minute trip each way.

Superintendent Gail Norcross told parents the district was staring at a $2.3 million hole. “I don’t have a villain to offer you,”⟦Gail Norcross|she⟧ she said. “I have a spreadsheet.”⟦Gail Norcross⟧

Board member Annette Purvis, one of the two “no” votes, wasn’t having it. The so-called “efficiency study,” she noted, was done by a firm that never set foot in the building.

“They counted our square feet,”⟦Annette Purvis⟧ Purvis said. “They didn’t count the kids who get their only hot meal there.”⟦Annette Purvis⟧

Norcross, seated two chairs away, did not look up. “That’s not fair, Annette,”⟦Gail Norcross⟧ came the reply.

Dolores Whitcomb, 84, who taught second grade there for 37 years and whose own grandmother was in the first class, had driven over in the rain. She brought the brass handbell that still starts each school day.

“Who’s going to ring the bell?”⟦Dolores Whitcomb|she⟧ she asked the board, and set it on the table in front of them.

Nobody answered.

Outside, a hand-lettered sign taped to a pickup read “Last one out, turn off the town.”⟦a hand-lettered sign⟧ Its owner, Russ Tibbets, has a daughter in third grade and another due to start kindergarten.

“My wife told me, ‘If they close it, we’re moving,’ and I laughed,”⟦Russ Tibbets|the logger⟧ the logger said. “I’m not laughing now.”⟦Russ Tibbets⟧

A public hearing on what to do with the building is set for Jan. 20 at 6 p.m.`,
	],
];
