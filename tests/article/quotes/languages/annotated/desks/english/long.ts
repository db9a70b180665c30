/** Articles of our own making in English: magazines and weblogs; annotated as in ../../../../articles.ts, before its rules were read. */
import type {Articles} from '../../../../articles.ts';

export const long: Articles = [
	[
		'longread 25',
		`The man who sold the lake

The water was the color of weak tea the morning Hollis Crane drove me out to see what he’d done. He stopped the truck on the levee and left the engine running.

“That’s it,”⟦Hollis Crane|he⟧ he said. All twelve hundred acres of it.

I asked where the edge used to be. He pointed with his chin at a line of cottonwoods so far away that I’d taken them for cloud. “There’s a boat ramp over there with a picnic table,”⟦Hollis Crane⟧ Crane said. “You can sit at it and look at nothing.”⟦Hollis Crane⟧

A heron got up from somewhere and flapped across the mud, slowly, like a person crossing a stage after the play is over. Neither of us said anything until it was gone. Crane is 66. He has a long face, large ears and the habit of taking off his cap before he says a thing he minds saying. He took it off now.

“I’d like it put down that nobody made me,”⟦Hollis Crane|he⟧ he said.

For three generations the Cranes had owned the bed of Lake Ansel but not the water in it, a distinction that nobody in Dunphy County, Nebraska, gave much thought to until 2017, when a man named Philip Oster checked into the Motel 9 with a hydrologist and a cashier’s check.

“He had real soft hands, and he says, ‘Is there anyone in this town that’s got lawyer problems?’ I said, ‘Honey, everyone,’”⟦Darlene Bock⟧ Darlene Bock, who was on the desk that night, told me.

She gave him three names. The second was Crane’s.

Hollis’s wife remembers the knock. Verna Crane is a small, exact woman who taught third grade for 31 years, and she likes a story told in order. “First the dog barked,”⟦Verna Crane|she⟧ she said. “Then Hollis said, ‘Who in the hell.’ Then I saw the shoes.”⟦Verna Crane⟧

“I never said that,”⟦Hollis Crane|her husband⟧ her husband put in from the sink.

“You said it twice.”⟦Verna Crane⟧

The contract Oster had brought ran to four pages. It gave his company “all right, title and interest, whether known or unknown,”⟦The contract⟧ in whatever lay beneath the lake. They read it at the kitchen table. “Whether known or unknown,”⟦Verna Crane|Verna⟧ Verna repeated to me, slowly, the way she might once have read aloud a note confiscated at the back of the room. “Now, wouldn’t you have asked?”⟦Verna Crane⟧

“I asked,”⟦Hollis Crane|Hollis⟧ said Hollis.

“You asked what time the bank closed.”⟦Verna Crane⟧`,
	],
	[
		'longread 26',
		`Night shift at the last switchboard

It is ten past two and Nobuhle Dlamini has not yet been shouted at.

“It’s early,”⟦Nobuhle Dlamini|she⟧ she tells me, and slides the second headset across the desk so that I can listen.

The Harbour Exchange, on the ninth floor of a building that is otherwise empty, answers for 340 doctors, two crematoria and a locksmith. It’s one of the last live-answer bureaus in Durban. There are three operators at night: Nobuhle, 51; Prim Naidoo, 47; and a student called Lwazi, who is supposed to be learning the job but is asleep under his jacket.

A light comes on. “Dr Moodley’s rooms, good morning,”⟦Nobuhle Dlamini|Nobuhle⟧ says Nobuhle.

“My wife can’t breathe through her nose,”⟦a man⟧ says a man.

“Can she breathe through her mouth, sir?”⟦Nobuhle Dlamini⟧

A pause, some murmuring. “She says yes.”⟦a man⟧

She promises that Doctor will ring at seven, writes it on a pink slip and spikes it. There’s a notice above the spike, in a hand gone brown, that orders: “NEVER diagnose. NEVER guess. NEVER say ‘don’t worry.’”⟦a notice above the spike⟧ I ask who wrote it. Prim and Nobuhle exchange a look.

“Mrs Fourie,”⟦Prim Naidoo|Prim⟧ says Prim.

“Mrs Fourie,”⟦Nobuhle Dlamini|Nobuhle⟧ Nobuhle agrees, and crosses herself.

Another light. “Hello? Is this the crematorium?”⟦?⟧ Nobuhle says that it isn’t, exactly, but that she can take a message. The line goes dead. “They want a fire and they get a woman with a pen,”⟦Nobuhle Dlamini|she⟧ she says.

Beryl Fourie ran the room from 1968 until the morning in 2003 when she took off her headset, said, “That’s my lot, girls,”⟦Beryl Fourie⟧ and was dead by lunch. She had hired them both in the same week, when such rooms were just beginning to be open to women who looked like them; Prim had come straight from school in Chatsworth, and still has the blouse. Mrs Fourie told one that the other was only on trial; it was years before they compared notes.

“She said it to me about you: ‘Don’t get fond of her,’”⟦Prim Naidoo|Prim⟧ says Prim now.

“And did you?”⟦I⟧ I ask.

Outside, a siren goes down towards the Point. Prim considers the question for so long that two lights come on, then a third. “You’d better take the left one,”⟦Prim Naidoo|she⟧ she says to me at last.`,
	],
	[
		'longread 27',
		`What the beekeepers heard

Gunther Aldwin does not believe in ghosts, and he’d like that printed first.

“Write it down,”⟦Gunther Aldwin|he⟧ he says, tapping my notebook. “‘Does not believe.’ Underline it.”⟦Gunther Aldwin⟧

We are standing in a clearing in the hills above Sankt Veitling, in Styria, among 19 hives painted the blue of old fridges. Beside us Gunther’s brother-in-law, Franz Kogler, is trying to light a smoker and failing. Franz does believe in ghosts. It’s the reason, or one of the reasons, that the two men hadn’t exchanged a word between the spring of 2011 and last August.

The quarrel has outlived a priest, two mayors and the inn where it began. It has its own geography. There is a bench where only Gunther sits, and a pew that Franz hasn’t left in a decade, and on the fire brigade’s roster, by an arrangement that no one will admit to having made, the two are never down for the same night.

I’d been sent to write about mites. It was the woman at the bakery who told me I was in the wrong story. “Go up and ask them about the humming,”⟦the woman at the bakery|she⟧ she said, wrapping my roll. “Ask them separately.”⟦the woman at the bakery⟧

So I did. This is Gunther: “There was a sound. It was the wind in the wire. I told him so at the time and I told the priest.”⟦Gunther Aldwin|Gunther⟧

And this is Franz: “It was Resi. It was her tune.”⟦Franz Kogler|Franz⟧

Theresia, called Resi, was Franz’s sister and Gunther’s wife. She died in the February of that year and she had hummed to the bees, both men agree, always the same eight notes. A farmer who knew her told me it was from an advertisement for soap.

“He’s wrong,”⟦Franz Kogler|Franz⟧ said Franz when I repeated this. “It was a hymn.”⟦Franz Kogler⟧

“It was soap,”⟦Gunther Aldwin|Gunther⟧ said Gunther.

They glared at each other over the smoker, and then something unexpected happened, which is that one of them — I had my back turned, and they’ve each since blamed the other — began to laugh. “Soap!”⟦?⟧ I heard behind me. “Forty years, soap!”⟦?⟧

Resi’s own bee diary is in a kitchen drawer. The last entry, from 3 February, says only, “Quiet today. Go up tomorrow.”⟦The last entry⟧

“You see?”⟦Franz Kogler|Franz⟧ said Franz softly.

“I see handwriting,”⟦Gunther Aldwin|his brother-in-law⟧ his brother-in-law answered.`,
	],
	[
		'tech 28',
		`Postmortem: how one semicolon took Larkbox offline for six hours

File-sync service Larkbox has published a postmortem of last Tuesday's outage, and it's a doozy. The short version: a trailing semicolon in a config file turned a list of 40 storage nodes into a list of one.

"We'd like to say that nobody could have seen this coming,"⟦Larkbox|the company⟧ the company writes. "Somebody did. We closed her ticket as 'won't fix.'"⟦Larkbox⟧

That somebody is Wren Aguilar, a site reliability engineer who had flagged the parser's behavior in 2022. She took it well. "I would like it noted that I have been insufferable all week and intend to continue,"⟦Wren Aguilar|she⟧ she posted on Mastodon.

Internal emails quoted in the document show the confusion in the first hour. "Is it DNS?"⟦one⟧ asks one. "It's always DNS,"⟦the reply⟧ reads the reply. It wasn't DNS.

By 09:40 UTC the lone surviving node was handling, in the words of Larkbox CTO Devin Oyelaran, "the entire weight of human PowerPoint."⟦Devin Oyelaran|Larkbox CTO Devin Oyelaran⟧ It lasted, heroically, until 09:52.

Users weren't thrilled. On the company's forum a thread titled "Where are my files" ran to 1,100 posts. "My thesis is due at noon and I'm going to be sick,"⟦a user named quietmoth⟧ wrote a user named quietmoth; eleven minutes later came an update: "it's on a USB stick. forgot. carry on."⟦a user named quietmoth⟧

No data was lost, Larkbox says, though about 0.3% of customers may see duplicate folders marked "(conflicted copy)". The release notes for version 8.1.3, pushed Friday, are unusually frank: "Fixed an issue where the product did not work."⟦The release notes for version 8.1.3⟧

Oyelaran, who founded the company with his sister Tolu, told us that the fix itself took four minutes. So why six hours? "Because nobody wanted to be the one to turn it back on,"⟦Devin Oyelaran|he⟧ he admitted. "Tolu did it in the end. She said, 'Oh, for heaven's sake, move.'"⟦Devin Oyelaran⟧

The parser has been rewritten. In Rust, naturally.`,
	],
	[
		'tech 29',
		`Pebbleware kills lifetime licenses; lifetime users not pleased

Do you remember buying something "for life"? About 60,000 owners of Pebbleware's Scribbler note app do, and on Thursday they got an email explaining that the life in question wasn't theirs.

"As Scribbler evolves, so must our plans,"⟦an email|the message⟧ the message began, and it didn't get better from there. From June 1, lifetime licenses become a two-year subscription, after which users will be "invited to continue their journey"⟦an email⟧ at $4.99 a month.

Chief product officer Mandy Thorsen defended the move in a Reddit thread. "Lifetime always meant the lifetime of version 2,"⟦Mandy Thorsen|she⟧ she wrote. "I understand that we could have said that."⟦Mandy Thorsen⟧ Her comment currently sits at minus 4,312.

The top reply, from u/gravel_eater: "You could have said it on the page where it said LIFETIME."⟦u/gravel_eater⟧

It gets weirder. A 2019 archived copy of the sales page, dug up by developer Ismael Trujillo, lists as a selling point "no subscriptions, ever, we promise (pinky)."⟦A 2019 archived copy of the sales page⟧ Trujillo has put the phrase on a T-shirt. "Sold 212 so far,"⟦Ismael Trujillo|he⟧ he told me over Signal. "I'm going to use the money to buy a notebook. A paper one."⟦Ismael Trujillo⟧

I asked Pebbleware whether the pinky promise was binding. "We hear our community and we're listening,"⟦Jo Bannister⟧ said a spokesperson, Jo Bannister, who then asked if that could be off the record. (It couldn't.)

Consumer lawyer Adaeze Wynn thinks users may have a case. "'Pinky' is a new one on me,"⟦Adaeze Wynn|she⟧ she said.

By Friday night the changelog for Scribbler 4.0.2 had acquired a line that nobody at the company will own up to: "Known issues: trust."⟦the changelog for Scribbler 4.0.2⟧

Update, Saturday, 9 a.m.: The line's gone.`,
	],
	[
		'blog 30',
		`Introducing Offline Mode (and why it took us so long)

Posted by Hannah Vo, Product, on the Tidewell blog

When we launched Tidewell in 2020, our very first support ticket said, “Does it work on a boat?”⟦our very first support ticket⟧ Today, 1,947 days later, we can finally answer: “Yes.”⟦Tidewell|we⟧

Offline Mode is rolling out to everyone this week. You don’t need to do anything; just update and look for the little anchor.

Why did it take so long? Honestly, because it’s hard. “Sync is a conversation between two people who each think the other is lying,”⟦Kwame Asante⟧ says Kwame Asante, who led the engineering team. “You have to write the referee.”⟦Kwame Asante⟧

Kwame and his co-lead, Bogdan Ilie, tried three designs. The first, which they nicknamed “Optimist,” lost data. The second, “Pessimist,” didn’t lose data but asked so many questions that beta testers rebelled. “I’ve been asked ‘Keep mine or theirs?’ 31 times since breakfast and I live alone,”⟦one tester⟧ one tester wrote in our forum.

The third design came out of an argument. “I told Bogdan the clock was the problem, and he said, ‘So stop using clocks,’ which made me furious, because he was right,”⟦Kwame Asante|Kwame⟧ Kwame recalls. Bogdan’s version is shorter: “He went for a walk. Then he came back and deleted 9,000 lines.”⟦Bogdan Ilie|Bogdan⟧

We also owe a thank-you to Marguerite Sloane, who runs a survey vessel off Nova Scotia and tested every build. Her emails were a highlight of our Mondays. “Crashed. Big wave, small bug,”⟦one⟧ one read. Another began, “Dear clever people,”⟦Another⟧ and went downhill from there. Last month she sent us a photo of a calm sea, captioned, simply, “Works.”⟦Marguerite Sloane|she⟧

There are still rough edges. As the docs put it, attachments over 50 MB are “not yet seaworthy.”⟦the docs⟧ And if you do run into trouble, tell us. “We read everything,”⟦Lu⟧ promises Lu, our head of support. “Even the ones in capitals.”⟦Lu⟧

Smooth sailing!`,
	],
];
