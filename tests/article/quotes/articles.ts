export type Articles = readonly (readonly [subject: string, text: string])[];

/**
 * Small articles of our own making. After a quotation stands who says it: `⟦Mara Lind⟧` by their fullest name,
 * `⟦Mara Lind|she⟧` where other words name them at that place, `⟦?⟧` where the article does not say. Words between marks with
 * nothing behind them are nobody's: titles, terms, nicknames.
 */
export const articles: Articles = [
	[
		'a council and its dam: cue behind, before and between',
		`Mara Lind has walked the Ostry dam for thirty years. “The dam will hold,”⟦Mara Lind⟧ said Lind, who leads the water board. “It held in the flood, and it was weaker then.”⟦Mara Lind⟧

The mayor, Jonas Petrel, disagreed. “We are one wet winter from a disaster,”⟦Jonas Petrel|he⟧ he told the council. “And,”⟦Jonas Petrel|he⟧ he added, “nobody has a plan.”⟦Jonas Petrel⟧

A report by the Institute for Hydrology concludes: “The crest has sunk by four centimetres.”⟦A report by the Institute for Hydrology⟧`,
	],
	[
		'football: pronouns of two people',
		`Harbour Town coach Nuno Almeida blamed himself for the defeat. “I picked the wrong side,”⟦Nuno Almeida|he⟧ he said. “The players did what I asked.”⟦Nuno Almeida⟧

Captain Ida Brandt saw it differently. “Nobody told us to stop running,”⟦Ida Brandt|she⟧ she said. “That was us.”⟦Ida Brandt⟧

Almeida, 51, called the second goal “a gift with a ribbon on it.”⟦Nuno Almeida|Almeida⟧`,
	],
	[
		'a court: a judge, a lawyer, a document',
		`Judge Helen Osei sentenced the baker to six months on Tuesday, calling his accounts “a work of fiction from the first page.”⟦Helen Osei|Judge Helen Osei⟧

His lawyer, Peter Quill, said they would appeal. “My client kept bad books, not false ones,”⟦Peter Quill⟧ Quill told reporters outside the court.

According to the indictment, the bakery “sold nothing between March and June.”⟦the indictment⟧ The prosecutor declined to comment.`,
	],
	[
		'science: researchers, a journal, "according to"',
		`Bees may count, researchers reported on Monday. “They skip zero, as children do,”⟦Tomas Varga⟧ said Tomas Varga of the University of Ladoga, who led the study.

“We thought it was a mistake in the data,”⟦Lena Hirsch⟧ according to co-author Lena Hirsch. “Then we filmed it.”⟦Lena Hirsch⟧

Others are not convinced. “A bee that lands is not a bee that counts,”⟦Owen Price⟧ wrote Owen Price, a biologist at Marlow College who was not part of the work.`,
	],
	[
		'business: a company speaks',
		`Arbor Foods said on Friday it would close its mill in Denby. “The decision was not taken lightly,”⟦Arbor Foods|the company⟧ the company said in a statement.

A spokeswoman for the union called the news “a slap in the face for two hundred families.”⟦A spokeswoman for the union⟧

Chief executive Ruth Calloway told investors that wheat was “too dear to grind at a loss,”⟦Ruth Calloway⟧ and she promised “a fair offer to everyone”⟦Ruth Calloway|she⟧ who leaves.`,
	],
	[
		'culture: titles of works are nobody’s words',
		`The Lantern Trio opens its season with “Songs for a Low Tide” and a new piece called “Glass Harbour.”

“It took me nine years to finish,”⟦Amadou Keita⟧ composer Amadou Keita said of the piece. His “Weather Inside” took him a week.

The critic Ines Falk has described his music as “rain that has learned to read.”⟦Ines Falk⟧`,
	],
	[
		'local news: residents, one named only by a first name',
		`Neighbours in Well Street have had enough of the gulls. “They took my sandwich and then my hat,”⟦Doris Amble⟧ said Doris Amble, 82.

“You cannot reason with them,”⟦a man⟧ said a man who gave his name only as Fred.

A notice on the pier says “Do not feed the gulls.”⟦A notice on the pier⟧ Amble laughed when she saw it. “The gulls can’t read,”⟦Doris Amble|she⟧ she said.`,
	],
	[
		'an interview with speakers’ names',
		`Samuel Reyes spoke to the diver Kalea Mahoe.

REYES: “What do you hear down there?”⟦Samuel Reyes|REYES⟧

MAHOE: “My own heart, mostly. And shrimp.”⟦Kalea Mahoe|MAHOE⟧

REYES: “Shrimp?”⟦Samuel Reyes|REYES⟧

MAHOE: “They crackle like a fire.”⟦Kalea Mahoe|MAHOE⟧`,
	],
	[
		'a quotation over three paragraphs',
		`Edda Thorsen remembers the winter of the great snow well. She was nine. “The snow came up to the sills,”⟦Edda Thorsen|she⟧ she said.

“My father dug a tunnel to the road. It was blue inside, and it creaked.⟦Edda Thorsen⟧

“We ate turnips until April.⟦Edda Thorsen⟧

“And then it melted, all in one night.”⟦Edda Thorsen⟧

The town has not seen such snow since.`,
	],
	[
		'letters, signed behind a dash',
		`Readers write about the new bus.

“It is never late, because it never comes.”⟦Vera Stamm⟧ — Vera Stamm

“The driver waited for me in the rain.”⟦Anton Bruk⟧ – Anton Bruk, Holm

“Bring back the tram!”⟦Jo Teller⟧ ― Jo Teller`,
	],
	[
		'single marks and apostrophes',
		`‘It won’t rain on Saturday,’⟦Bill Tranter⟧ said Bill Tranter, who hasn’t been wrong since May. ‘The cows’ tails say so.’⟦Bill Tranter⟧

The farmers’ union isn’t so sure. Its secretary, Joan Pike, said the ’90s had taught them ‘never to trust a cow or a forecast’⟦Joan Pike⟧.`,
	],
	[
		'marks within marks',
		`“My mother always said ‘close the gate’ and nobody ever did,”⟦Hal Ruddock⟧ Hal Ruddock recalled. “So one day she tied it with wire, and she said, ‘Now climb.’”⟦Hal Ruddock⟧`,
	],
	[
		'guillemets, as some editors set them',
		`«The tower leans no more than I do»⟦Piet Aalders⟧, said the warden, Piet Aalders.

Aalders, who is seventy, has kept the keys since he was a boy. «I have counted the steps»⟦Piet Aalders|he⟧, he added, «and there is one more every year.»⟦Piet Aalders⟧`,
	],
	[
		'a mark that is never closed',
		`Anna Brock was blunt: “The roof is gone.⟦Anna Brock⟧

Nobody had an answer for her.`,
	],
	[
		'an apposition between the name and its cue',
		`“The ice is thinner every year,”⟦Aqissiaq Moller⟧ Aqissiaq Moller, a hunter from Upernavik who has crossed the fjord since he was a child, said.

“We used to drive on it in May,”⟦Sara Olsen⟧ added Sara Olsen, a teacher.`,
	],
	[
		'the speaker is named in the sentence before',
		`Minister Karel Novy did not apologise. “I would do it again tomorrow.”⟦Karel Novy⟧

Opposition leader Zora Bell was furious. “He has learned nothing.”⟦Zora Bell⟧`,
	],
	[
		'a colon introduces the next paragraph',
		`Greta Hallam wrote to the council last week:

“The lamp outside my door has been dark since March. I have fallen twice.”⟦Greta Hallam⟧

The council has not replied.`,
	],
	[
		'scare quotes and terms',
		`The so-called “blue hour” lasts twenty minutes. Locals know the street as “the Needle,” and its shops sell “genuine” amber made of plastic.

“I have never met a tourist who asked,”⟦Rosa Feld⟧ said the jeweller Rosa Feld.`,
	],
	[
		'few words are quotations where somebody says them',
		`Senator Amos Reed called the bill “nonsense.”⟦Amos Reed⟧ His colleague Lydia Grant said it was “brave.”⟦Lydia Grant⟧ The governor described both as “tired.”⟦The governor⟧`,
	],
	[
		'two people in one sentence',
		`When Mara Lind met Jonas Petrel at the dam, she told him: “You are standing on a crack.”⟦Mara Lind|she⟧

Petrel looked at his shoes. “It looks like a root to me,”⟦Jonas Petrel|he⟧ he said.`,
	],
	[
		'participles share their subject',
		`Dr. Nadia Aziz dismissed the rumours, saying “no patient has been turned away.”⟦Nadia Aziz⟧

Nurses protested outside the clinic on Monday, chanting “beds, not promises.”⟦Nurses⟧`,
	],
	[
		'what somebody is told is not what they say',
		`Paul Marsh told Mayor Ellen Dyer that the bridge “would not survive another lorry.”⟦Paul Marsh⟧ Dyer asked the engineer for proof. “Come and listen to it,”⟦Paul Marsh⟧ Marsh replied.`,
	],
	[
		'tweets and posts',
		`Singer Bo Larsen posted on Saturday: “Lost my voice. If found, please return.”⟦Bo Larsen⟧ Hours later he wrote, “Found it under the sofa.”⟦Bo Larsen|he⟧`,
	],
	[
		'ministries and unnamed officials',
		`The Ministry of Fisheries said the quota “will be enforced without exception.”⟦Ministry of Fisheries|The Ministry of Fisheries⟧

“Nobody in the building believes that,”⟦an official⟧ said an official who asked not to be named. One fisherman called it “a joke for dry land.”⟦One fisherman⟧`,
	],
	[
		'a question and who asks it',
		`The treasurer, Ola Strand, has kept the club’s books since 2011. “Where did the money go?”⟦Ada Fenn⟧ Ada Fenn asked on Monday. “It was spent,”⟦Ola Strand⟧ Strand answered.`,
	],
	[
		'relative clauses',
		`The prize went to Yusuf Demir, who said “my grandmother would have burned the poem and kept the frame.”⟦Yusuf Demir|who⟧`,
	],
	[
		'an earlier statement is recalled',
		`In 2019, the architect Lena Koch promised that the library “would outlive us all.”⟦Lena Koch⟧ It closed in March. Koch now says “all”⟦Lena Koch⟧ was “a figure of speech.”⟦Lena Koch⟧`,
	],
	[
		'crime: police and a witness',
		`Police said the thieves “knew exactly which cheese they wanted.”⟦Police⟧

Carla Moss, a witness, saw them leave. “They were whistling,”⟦Carla Moss⟧ Moss said. Inspector Raj Malik asked anybody “with information or an unusual amount of gouda”⟦Raj Malik⟧ to come forward.`,
	],
	['cooking: a headword before the colon', `The chef: “Salt early.”⟦The chef⟧ The baker: “Salt late.”⟦The baker⟧`],
	[
		'headlines in title case are not speakers',
		`Council Says Dam Is Safe

“It is safe,”⟦Mara Lind⟧ engineer Mara Lind said on Thursday.`,
	],
	[
		'an orphan quotation stays unattributed',
		`The exhibition opens with a wall of letters found in the attic.

“I do not know whether this will ever reach you, but the harbour is full of ice.”⟦?⟧

The museum bought them in 2008.`,
	],
	[
		'a long sentence with the cue at its end',
		`“If the river rises by another hand,”⟦Milan Hodak⟧ warned Milan Hodak, whose family has run the ferry for four generations, “we will have to carry the boats through the church.”⟦Milan Hodak⟧`,
	],
	[
		'quotations inside a sentence of the writer',
		`Economist Wanda Lis argues that the tax “punishes those who mend”⟦Wanda Lis⟧ and rewards “those who throw away.”⟦Wanda Lis⟧`,
	],
	[
		'health: a study, a professor, a patient',
		`The study found that walking was “as good as the pill, and cheaper.”⟦The study⟧ Professor Emil Sand of Lund Hospital, its author, cautioned that “cheaper is not the same as easier.”⟦Emil Sand⟧

Ruth Abel, a patient, found it easy. “I have a dog,”⟦Ruth Abel|she⟧ she said.`,
	],
	[
		'the same name, short and long',
		`President Jalila Abdi Noor arrived late. “The roads are honest,”⟦Jalila Abdi Noor|Noor⟧ Noor said. “They tell you what we have not done.”⟦Jalila Abdi Noor⟧ The president later called the visit “overdue.”⟦Jalila Abdi Noor|The president⟧`,
	],
	[
		'inverted after a sentence of its own',
		`“No.” That was all Otto Wren had to say. Asked again, he shrugged. “I gave my answer in June,”⟦Otto Wren|he⟧ he said.`,
	],
	[
		'an aside',
		`The tunnel, said the engineer Pia Noll, is “as straight as a sermon.”⟦Pia Noll⟧ The work, she insists, “was never late, only long.”⟦Pia Noll|she⟧ Her helper, says Noll, is “worth two drills.”⟦Pia Noll|Noll⟧`,
	],
	[
		'somebody’s remark',
		`Carl Boone stood by his claim that “nobody reads the minutes.”⟦Carl Boone|his⟧ Jane Firth’s reply that “nobody writes them either”⟦Jane Firth⟧ drew applause.`,
	],
	[
		'travel: a guide, a sign, a proverb',
		`Our guide, Tenzin Dorje, stopped at the pass. “From here the rivers cannot decide,”⟦Tenzin Dorje|he⟧ he said, pointing at both valleys.

A sign beside the road says “Horn please.”⟦A sign beside the road⟧`,
	],
	[
		'verbs no table knows',
		`“Pull!”⟦Mads Kolb⟧ bellowed Mads Kolb. “On three!”⟦Una Reid⟧ hollered Una Reid from the other boat. “Hold tight,”⟦Mads Kolb⟧ thundered Mads Kolb.

“It is only rope,”⟦Rolf Tamm⟧ grumbled Rolf Tamm, who had brought it.`,
	],
	[
		'obituary: what others said',
		`Ilse Marten, who taught half the town to swim, died on Sunday. She was 91.

“She threw us in and walked away,”⟦Georg Lahn⟧ remembered her pupil Georg Lahn. “We never forgave her, and we never drowned.”⟦Georg Lahn⟧

Her daughter, Britta Marten, said the family would plant a willow. “She hated flowers,”⟦Britta Marten|she⟧ she said.`,
	],
	[
		'a debate: turns by name',
		`Eve Stone, the moderator, opened with the harbour. “Who pays?”⟦Eve Stone|she⟧ she asked.

“The ships,”⟦Lars Holt⟧ said Lars Holt of the Greens.

“The ships will sail elsewhere,”⟦Tilda Roos⟧ Tilda Roos, a liberal, shot back.

Holt shook his head. “They said so in 1990 too.”⟦Lars Holt|Holt⟧`,
	],
	[
		'a harbour: the owner of a remark says it',
		`Mara Sole, who runs the ferry, stood by her claim that “the harbour is as safe as a bathtub.”⟦Mara Sole|her⟧

Piet Ansel repeated his promise to “dredge the channel before the winter.”⟦Piet Ansel|his⟧ The council laughed at Ansel’s warning that “the boats will sit in the mud.”⟦Piet Ansel|Ansel⟧`,
	],
	[
		'signs and boards: "that" stands for what speaks',
		`Two hundred bakers stood before the ministry on Monday. Ella Brock carried a board that read, “Flour is not a luxury.”⟦a board|that⟧

The ministry answered with a letter that said “the price of wheat is set abroad.”⟦a letter|that⟧`,
	],
	[
		'a list of quotations under one cue',
		`Lena Graf called the new theatre “a shoe box,”⟦Lena Graf⟧ “a cold room”⟦Lena Graf⟧ and “a debt for our children.”⟦Lena Graf⟧

The architect, Tomas Weil, was described as “stubborn as a gate”⟦colleagues⟧ by colleagues.`,
	],
	[
		'verbs that no table knows',
		`“Then build your own bridge,”⟦Greta Holm⟧ Greta Holm thundered back.

Her neighbour cut in, “We had one, and you sold it.”⟦Her neighbour⟧ “Never in my life,”⟦Greta Holm|Holm⟧ Holm spluttered.`,
	],
	[
		'shows, songs and headlines are nobody’s words',
		`Ivo Lark said on “The Harbour Hour” that he would not sing again. “My voice is a rusty gate,”⟦Ivo Lark|he⟧ he told the host.

His last record, “Letters to a Lighthouse,” sold nine copies. The paper’s headline, “Lark Sinks Without a Ripple,” hangs in his kitchen.`,
	],
	[
		'names that look like other words',
		`“The ponds are full,”⟦Will⟧ Will said. April Moss, his sister, had counted the ducks. “I made it forty,”⟦April Moss|she⟧ she said.

“You counted the geese,”⟦Will⟧ Will replied.`,
	],
	[
		'voices of customers, signed',
		`“The best chair I have ever slept in.”⟦Dora Finch⟧

Dora Finch, mayor of Denby

“It came in three days, with a note.”⟦Otto Reed⟧

— Otto Reed`,
	],
	[
		'a list of sources: what they are called is nobody’s words',
		`“The ferry will run on Sundays again,”⟦Nora Quist⟧ said Nora Quist of the harbour board.

Sources

“Ferry to run on Sundays after all” — Arden Post, 3 May 2020

“Harbour board finds money for the ferry” — Denby Courier, May 4, 2020

Otto Reed. “What a ferry costs an island” — Weekly Tide, May 5, 2020`,
	],
	[
		'a team and its name, a paper and its title',
		`The school’s boat, named “Fast Enough for Denby,” came in last. “We waved at everybody,”⟦Ines Tolland⟧ said its captain, Ines Tolland.

Her sister had written a paper about it, “How to Lose a Regatta in Style, Part Two,” and the club hung it in the hall.`,
	],
	[
		'a magazine: who speaks ends the sentence before, with what they are behind the name',
		`For a decade the tidal mill at Orrin was the envy of every coast, says Hamid Rask, a TKN engineer and founding member of the Orrin group. “We had the only blade that did not rust.”⟦Hamid Rask⟧

Even if the new blade holds, the money that the ministry promised would not pay for a second one, says Clara Voss, a physicist at Ladoga who left the group in 2019. “It is hard to see who would buy it.”⟦Clara Voss⟧

The mill itself may never have mattered, argues Piotr Sand, an historian of engineering. “They wanted a ribbon to cut.”⟦Piotr Sand⟧ Voss agrees. “The ribbon cost more than the blade,”⟦Clara Voss|she⟧ she says.

Electrons in such a coil leave vacant places called “pockets,” which behave like electrons of their own. What the laws of heat forbid is that a coil could be “cooled by itself.”`,
	],
	[
		'a magazine: gestures and moods attribute what follows',
		`Jonna Ekman shrugs. “I never wanted the shop,”⟦Jonna Ekman|she⟧ she tells me. “It wanted me.”⟦Jonna Ekman⟧

Her brother, Olle Ekman, laughs at this. “She slept under the counter as a child,”⟦Olle Ekman|he⟧ he says.

For Jonna Ekman, the street is the point. “You open the door and the whole village walks in.”⟦Jonna Ekman⟧ But the village is shrinking, and the bank on the corner, now a café, calls itself a “third place.”`,
	],
	[
		'a campaign, an aide, a spokesman: a name before a noun',
		`The Brekke campaign called the advertisement “a lie with a jingle.”⟦The Brekke campaign|Brekke campaign⟧ A Brekke aide said the candidate “was never in that boat.”⟦A Brekke aide|Brekke aide⟧

The Harbour Party spokesman, asked about it on Friday, answered: “Then whose boots are those?”⟦The Harbour Party spokesman|Harbour Party spokesman⟧

“We are done talking about boots,”⟦Mona Falk⟧ Brekke campaign manager Mona Falk said.`,
	],
	[
		'police and courts: words of records that nobody is named for',
		`The man, who was found near the weir, had been missing since May. Given the “unusual state of the boat”⟦police|Police⟧ his death is “being looked into,”⟦police|Police⟧ Police said.

According to police, he was “known to row at night.”⟦police⟧ Most towns on the river have a “dry dock rule,” which few of them enforce.

“It took them far too long,”⟦Agnes Thorn⟧ said the family’s lawyer, Agnes Thorn.`,
	],
	[
		'celebrities: posts, captions and sources that stay unnamed',
		`Rosa Tamm shared a picture of the pair on her account, writing: “Lucky to have you both.”⟦Rosa Tamm⟧

A source close to the singer told Tide Weekly that there were “more good days than bad.”⟦A source close to the singer|A source⟧ “Everybody comes by on Sundays,”⟦A source close to the singer|the source⟧ the source said. “Nobody leaves before the soup.”⟦A source close to the singer⟧

Her agent, Luc Marin, declined to say more. “She is resting,”⟦Luc Marin|he⟧ he said, “and so am I.”⟦Luc Marin⟧`,
	],
	[
		'sport: coaches before and after the game',
		`Denby ended a run of nine defeats on Saturday, and coach Ewa Lis knew whom to thank. “Thank the rain,”⟦Ewa Lis|she⟧ she said.

Forward Teo Brandt scored twice after the break. “My boots were full of water,”⟦Teo Brandt⟧ Brandt said. “I could not have missed.”⟦Teo Brandt⟧

Lis on Brandt: “He runs as if somebody had called his name.”⟦Ewa Lis|Lis⟧ Brandt on Lis: “She never calls anybody’s name.”⟦Teo Brandt|Brandt⟧`,
	],
	[
		'signs, boards and shirts that read',
		`On the gate somebody had painted a row of gulls. One sign read: “Do not feed them.”⟦One sign⟧ Another read, “They feed themselves.”⟦Another⟧

The club’s shirts say “Wet since 1911”⟦The club’s shirts⟧ on the back. “We print forty a year,”⟦Iris Holt⟧ said Iris Holt, who keeps the shop, “and sell thirty-nine.”⟦Iris Holt⟧`,
	],
	[
		'business: a company, its letter and an analyst',
		`Arbor Foods reported a loss on Monday and blamed what it called “an honest year of weather.”⟦Arbor Foods|it⟧ In a letter to its owners, chief executive Ruth Calloway wrote that the mill “has ground its last sack.”⟦Ruth Calloway⟧

The market expected worse, according to Imre Nagel, an analyst at Quill & Sons. “The land under the mill is worth more than the mill.”⟦Imre Nagel⟧

Asked whether the land would be sold, a spokeswoman pointed to the letter.`,
	],
	[
		'mayors one after another, each with a signature',
		`“We rowed across when I was a child. Nobody had a timetable.”⟦Arne Brekke⟧ — Arne Brekke, mayor of Ostvik

“The ferry is the only reason that the school is open.”⟦Mona Falk⟧ — Mona Falk, mayor of Little Sund

“Ask me again in winter.”⟦Sven Aho⟧ —Sven Aho, retired pilot`,
	],
	[
		'an essay: the writer weighs words',
		`We say that a town is “on the up” when the bakery sells oat milk, and that it is “tired” when the bakery shuts. Neither word was ever used by a baker.

The poet Ada Lorne put it best: “A town is a conversation that nobody has left.”⟦Ada Lorne⟧ I think of her line whenever a shop is called “iconic,” or a bench an “activation.”

“You write about us as if we were weather,”⟦a woman⟧ a woman told me once. I had no answer.`,
	],
	[
		'a quarry: speakers with clauses of their own',
		`A farmer who sold his land for the road said, “They paid me for grass and took the hill.”⟦A farmer⟧

A nurse who works nights at the clinic told the hearing that the blasting felt “like living inside a drum.”⟦A nurse⟧ A driver employed by the Skarn Company testified that nobody “ever counted the trucks.”⟦A driver⟧

The survey commissioned by the Water Board warns that the spring “may be dry within ten summers.”⟦The survey⟧

Two teachers who had signed the letter in March said the company was “buying silence by the metre.”⟦Two teachers⟧

An engineer speaking to Radio Skarn said, “The plans were drawn for a different valley.”⟦An engineer⟧ A clerk who left the firm in June said on Monday, “I typed those figures and I never believed them.”⟦A clerk⟧

A memo obtained by The Skarn Mirror says the pit is “as safe as any stair.”⟦A memo⟧

The pit “has not been inspected by a living soul since the spring,”⟦a retired foreman⟧ said a retired foreman who knows the place. Its owners “would rather pay a fine than a pump,”⟦Lena Voigt⟧ said Lena Voigt, a geologist.`,
	],
	[
		'a parade: one clause joined to another',
		`The children asked for sweets and Mayor Odd Hansen said, “There is nothing left but speeches.”⟦Odd Hansen⟧ The drummers told him to be short, and the mayor promised to “be brief as a sneeze.”⟦Odd Hansen|the mayor⟧

Ruth Adeyemi said the floats were “smaller than last year,”⟦Ruth Adeyemi⟧ and Tomas Lind called them “a funeral with balloons.”⟦Tomas Lind⟧

Lind thanked the band and his wife said: “He means it, for once.”⟦his wife⟧ A boy called out to the horses and his sister warned, “They bite people who shout.”⟦his sister⟧

The tuba player did not mind the rain: “It only makes the low notes lower.”⟦The tuba player⟧ The judge couldn’t choose: “I wept at all of them.”⟦The judge⟧

Adeyemi was not impressed with the mayor’s hat, telling friends, “My lamp has one just like it.”⟦Ruth Adeyemi|Adeyemi⟧ One of the marshals tried to explain Hansen’s absence, saying he was “resting his voice.”⟦One of the marshals⟧

When the marchers met the harvest queue, some of the farmers answered with a chorus, shouting “Your shoes are too clean!”⟦some of the farmers⟧

“We paid the band in soup,”⟦Ines Falk⟧ said the treasurer, Ines Falk.

“Who else would come?⟦Ines Falk⟧

“Nobody else.”⟦Ines Falk⟧`,
	],
	[
		'a lock-keeper: nicknames, ages, offices and what is asked',
		`Otto “the Owl” Brandt has kept the lock since 1970. “Nobody else wanted it,”⟦Otto Brandt⟧ Brandt said.

Nguyen Thi Lan, 54, who sells fruit by the bridge, said: “Business is dead.”⟦Nguyen Thi Lan⟧ Our guide, Samir, pointed at the ridge. “That’s where the wolves cross,”⟦Samir⟧ he said.

The annual report, published on Tuesday, said the dam was “weak at its core.”⟦The annual report⟧ A Feb. 1 letter from the water board says it “will not hold.”⟦A Feb. 1 letter from the water board⟧

“We have seen worse,”⟦Ida Voss⟧ said Brandt campaign manager Ida Voss. US officials said it was “none of our business.”⟦US officials⟧

The council laughed at Voss’s claim that “nobody drinks that water.”⟦Ida Voss⟧ Her answer: “Then drink it.”⟦Ida Voss⟧

Supporters say the dam brought “light and work”⟦Supporters⟧; opponents call it “a tombstone.”⟦opponents⟧`,
	],
	[
		'a report of a trial: counsel, a witness, a judge',
		`The trial of a Denby man accused of stealing a ferry began on Monday.

Opening the case, prosecutor Ian Doyle told jurors that Peter Quill had been “drunk on power and cider.”⟦Ian Doyle⟧

“He took the wheel and he did not give it back,”⟦Ian Doyle⟧ Mr Doyle said.

The skipper, Ruth Abel, told the court she had asked him to leave. “He said, ‘Make me,’”⟦Ruth Abel⟧ she recalled.

Cross-examined by Helen Osei, defending, she agreed the door had been unlocked. “It was a warm night,”⟦Ruth Abel⟧ she said.

Det Insp Anna Falk said: “We never found the hat.”⟦Anna Falk⟧`,
	],
	[
		'a poacher on the stage: titles of works beside words',
		`Walter Pike left school at 12. “I could read a river,”⟦Walter Pike⟧ he wrote in his memoir, “Mud and Glory.”

His producer, Ines Falk, said: “Walter didn’t know what a camera was for. He talked to it as if it were a dog.”⟦Ines Falk⟧ In Falk’s words, “the dog always answered.”⟦Ines Falk⟧

Pike was telling the story for the third time when a woman shouted: “Louder, you old fraud!”⟦a woman⟧`,
	],
];

export interface Annotated {
	text: string;
	/** `end` is the offset of the closing mark in UTF-16 units, or of the end of the paragraph. */
	quotes: {end: number; speaker: string | null; mention: string}[];
}

/** Takes the annotations out of an article. */
export function annotated(source: string): Annotated {
	let text = '';
	const quotes: Annotated['quotes'] = [];
	for (const piece of source.split('⟧')) {
		const [before = '', note] = piece.split('⟦');
		text += before;
		if (note === undefined) continue;
		const [speaker = '', mention = speaker] = note.split('|');
		const closed = /[”’»"“«」』]$/.test(text);
		// "« Partons. »": a blank before the mark is no part of the words.
		const {length: end} = closed ? text.slice(0, -1).trimEnd() : text;
		quotes.push({end, speaker: speaker === '?' ? null : speaker, mention});
	}
	return {text, quotes};
}
