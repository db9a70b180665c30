/** Articles of our own making in English: sport, courts and police; annotated as in ../../../../articles.ts, before its rules were read. */
import type {Articles} from '../../../../articles.ts';

export const grounds: Articles = [
	[
		'sport 09',
		`Rennick: "I picked the wrong team and they won it anyway"⟦Dave Rennick⟧

Castlemoor manager Dave Rennick admitted he had "got it badly wrong"⟦Dave Rennick⟧ after his side came from two goals down to beat Weir Athletic 3-2 and climb out of the relegation places.

Rennick left out top scorer Luca Ferri in favour of 18-year-old Jayden Opoku, only to send the Italian on at half-time. Ferri scored twice in nine minutes before Opoku, of all people, headed the winner.

"I'd love to stand here and tell you it was a masterplan,"⟦Dave Rennick⟧ said Rennick. "It wasn't. Luca looked at me when I read the team out, and I knew. You just know."⟦Dave Rennick⟧

The striker was in forgiving mood. "The gaffer is the gaffer,"⟦Luca Ferri|he⟧ he shrugged. "He decides, I score, we go home."⟦Luca Ferri⟧

Had anything been said at the interval? "Yes. But not in a language for television."⟦Luca Ferri⟧

Opoku, making only his third start, said he had been told to stay on the pitch whatever happened. "He grabbed me by the shirt and said, 'You're not coming off, so you might as well do something,'"⟦Jayden Opoku|the teenager⟧ the teenager recalled, laughing. "So I did something."⟦Jayden Opoku⟧

His opposite number in the Weir dugout was less amused. Colin Strang, whose team have now thrown away leads in four straight matches, refused to blame "this player or that player"⟦Colin Strang⟧ but clearly had one or two in mind.

"There's a saying up our way about a sheep and a gate,"⟦Colin Strang|the Scot⟧ the Scot offered darkly. "I'll leave it there."⟦Colin Strang⟧

The away end had its own view, serenading Strang with "You're getting sacked in the morning"⟦The away end⟧ long before the whistle.

Castlemoor, nicknamed "the Tinmen", travel to Ashby on Tuesday. Will Ferri start? "Ask me at quarter to seven,"⟦Dave Rennick|the manager⟧ said the manager.`,
	],
	[
		'sport 10',
		`Siddall rescues Moorshire with the innings nobody saw coming

At 61 for seven, with the floodlights warming up and the bar already three deep, Moorshire’s members had begun to drift away from Lady Grove. They missed one of the great rearguards of the county season.

Pete Siddall, a No 9 with a career average of 11, made 104 not out. At the other end Hamza Qureshi blocked, nudged and ducked his way to 38 from 171 balls.

“Hamz kept coming down and saying, ‘Just one more over,’”⟦Pete Siddall⟧ Siddall said. “He said it about 50 times. I wanted to hit him.”⟦Pete Siddall⟧

The plan, such as it was, had been hatched in the tea interval. “I told him he was playing for a lift home,”⟦Hamza Qureshi⟧ explained Qureshi, who drives the pair of them in from Staveley each morning. “If he got out, he could get the bus.”⟦Hamza Qureshi⟧

Moorshire’s head coach, the former seamer Glenn Toovey, has never been an effusive man. “Not bad, Sid,”⟦Glenn Toovey|he⟧ was all he said as the batter came up the pavilion steps. Later he loosened up a little: “I’ve seen hundreds by proper batsmen that weren’t a patch on it.”⟦Glenn Toovey|he⟧

Westmarch will rue two dropped catches, one of them by their captain. Ollie Bramhall, who has led them since May, held up a hand. “Straight in, straight out,”⟦Ollie Bramhall|he⟧ he said. “My mum would’ve caught it. She texted to say so.”⟦Ollie Bramhall⟧

There was some muttering about the light, which the umpires judged to be fit at 6.40pm and unfit at 6.52. “A shambles”⟦one Westmarch player⟧ was how one Westmarch player put it, on the understanding that it didn’t go in with his name attached.

The match ended in a draw, a result that in the “win at all costs” days of white-ball cricket can feel like a relic. Nobody at Lady Grove was complaining. On the scoreboard, somebody had rearranged the letters to read “ARISE SIR PETE”⟦somebody⟧.

“I’ll be unbearable,”⟦Pete Siddall|he⟧ he promised, ordering a pint of milk.`,
	],
	[
		'sport 11',
		`Nyarko “at peace”⟦Efua Nyarko⟧ after missing world final by a hundredth

ZUBARA — Efua Nyarko sat on the track for a full two minutes after the scoreboard told her that she had missed the 400m hurdles final by one hundredth of a second. “Unlucky, Efua!”⟦?⟧ came from somewhere high in the stand. When she got up, she was smiling.

“I’m at peace,”⟦Efua Nyarko|the 29-year-old⟧ the 29-year-old insisted in the mixed zone. “I ran the race I trained for. Somebody else ran a better one. It’s not complicated.”⟦Efua Nyarko⟧

Her coach saw it differently. “It’s complicated,”⟦Anneke de Wit⟧ grumbled Anneke de Wit, who has guided Nyarko since her junior days in Kumasi. “She stuttered at eight. We’ve worked on eight all winter. Eight, eight, eight.”⟦Anneke de Wit⟧

De Wit’s other athlete in the championships, the Dutch sprinter Roos Haverkamp, goes in Friday’s 200m. She had watched the race from the warm-up track with Nyarko’s mother.

“Mama Akosua was jumping the hurdles with her,”⟦Roos Haverkamp⟧ Haverkamp said. “In sandals. I thought we would need a medic.”⟦Roos Haverkamp⟧

The last qualifier was Brazil’s Jéssica Tavares, who collapsed over the line and was some time learning that she was through. “I asked the girl next to me, ‘Am I in?’ and she said, ‘I think you are, and I think I’m not,’”⟦Jéssica Tavares|she⟧ she said. “It was Efua. Imagine having to be the one to say that. I’ll never forget it.”⟦Jéssica Tavares⟧

Nyarko played down the gesture. “I can read a clock,”⟦Efua Nyarko|she⟧ she said.

Ghana’s federation lodged a protest over the lane-six official’s position, then dropped it. In a post on its Facebook page it saluted “a daughter of whom the nation is proud”⟦Ghana’s federation|it⟧.

And what of the future? There’s been talk of a move up to 800m, the event in which her aunt once ran for her country. “Ask me when I’ve eaten,”⟦Efua Nyarko⟧ came the answer.`,
	],
	[
		'sport 12',
		`“Somebody’s ‘0’ has got to go”⟦Marcus Bell⟧: Bell and Kurbanov trade words before Saturday’s fight

They had promised civility. It lasted 11 minutes.

Marcus “The Church” Bell and Timur Kurbanov, each unbeaten in 22 fights, came face to face at a hotel in Baltimore on Thursday to promote Saturday night’s super-middleweight title bout, and by the time the microphones were cut off a water jug had been broken and a pastor had been asked to intervene.

“Look at him,”⟦Marcus Bell⟧ Bell said, pointing across the dais. “He’s already sweating, and it’s 60 degrees in here.”⟦Marcus Bell⟧

Kurbanov, who speaks through an interpreter but was in no need of one, leaned in. “I sweat because I work,”⟦Timur Kurbanov|the Uzbek⟧ the Uzbek growled. “You should try.”⟦Timur Kurbanov⟧

The promoter, Lenny Vasquez, attempted to steer things back toward ticket sales. “Gentlemen, gentlemen, save it for the pay-per-view,”⟦Lenny Vasquez|he⟧ he pleaded.

Nobody did. Bell’s trainer — his uncle Roscoe, a former cruiserweight — told Kurbanov that he had “never been hit by a grown man.”⟦Roscoe⟧ Kurbanov’s father, who was sitting in the front row, stood up. That was when the jug went.

“My nephew has respect for everybody,”⟦Roscoe|the older Bell⟧ the older Bell said afterward, dabbing at his tie. “But there’s a time for respect and a time for the other thing.”⟦Roscoe⟧

In quieter moments both men sounded a lot alike. Bell talked about his daughter. Kurbanov talked about his. “She thinks I am a dentist,”⟦Timur Kurbanov|he⟧ he confessed. “I told her that I fix teeth. In a way.”⟦Timur Kurbanov⟧

The bookmakers can’t separate them. Neither can the experts, one of whom, the retired champion Dee Marlow, was asked for a prediction on his way to the elevator.

“Pain,”⟦Dee Marlow|he⟧ he said.

“Somebody’s ‘0’ has got to go,”⟦Marcus Bell⟧ was Marcus Bell’s parting line. “And I’m real attached to mine.”⟦Marcus Bell⟧`,
	],
	[
		'court 13',
		`Builder who swindled widow told ‘You’re a coward, and a greedy one’⟦Marianne Oakes⟧

A builder who took £148,000 from an 81-year-old widow for work that he never carried out has been jailed for five years.

Craig Lomas, 44, of Pell Lane, Harden, told Edna Whitlock that her bungalow’s roof was about to collapse, Harden Crown Court heard. It wasn’t.

‘There was nothing wrong with that roof that a ladder and an hour wouldn’t have put right,’⟦Tobias Fenn⟧ said Tobias Fenn, prosecuting. Over 14 months the defendant invented rotten joists, sinking foundations and, at one stage, ‘Victorian gas’.

Mrs Whitlock paid by cheque each time. Her bank queried one of them, but Lomas had told her what to say. ‘“Tell them it’s a conservatory,” he says to her,’⟦Tobias Fenn|Mr Fenn⟧ Mr Fenn told the court. ‘There’s no conservatory, your honour. There’s a hole where one might go.’⟦Tobias Fenn⟧

In a victim impact statement read by her daughter, Mrs Whitlock said she no longer answered the door. ‘I used to be someone who put the kettle on for anybody,’⟦Edna Whitlock|she⟧ she said. ‘I’m not her any more.’⟦Edna Whitlock⟧

The daughter, Lesley Marsh, wept as she read on: ‘I’ve lost Ron’s savings, and I feel I’ve lost Ron all over again.’⟦Edna Whitlock⟧

Defending, Saira Mahmood said her client had been ‘drowning in debts of his own making’⟦Saira Mahmood⟧ and had written to his victim to apologise. The letter, which ran to six lines, said he was ‘sorry for any inconvenience’⟦The letter⟧.

‘Inconvenience?’⟦Marianne Oakes|Judge Marianne Oakes⟧ asked Judge Marianne Oakes. She told Lomas: ‘You’re a coward, and a greedy one. You saw a lonely woman’s trust as a cash machine.’⟦Marianne Oakes|She⟧

Someone in the public gallery called out ‘Hear, hear’⟦Someone in the public gallery⟧ and was warned.

Outside court, Det Sgt Neil Prowse urged families to be nosy. ‘Ask your mum who’s been round,’⟦Neil Prowse|he⟧ he said. Mrs Marsh, asked for her reaction to the sentence, shook her head. ‘It’s a number,’⟦Lesley Marsh|she⟧ she said.

Lomas had admitted six counts of fraud by false representation.`,
	],
	[
		'court 14',
		`Man charged in bait-shop shooting told deputies it was "between me and him"⟦Travis Coe Hadley|Man⟧

BRANTLEY, Tenn. - A 52-year-old man accused of shooting his business partner at a lakeside bait shop told deputies the dispute was "between me and him and the Lord,"⟦Travis Coe Hadley|A 52-year-old man⟧ according to an affidavit unsealed Monday.

Travis Coe Hadley was ordered held without bond on a charge of attempted second-degree murder. He appeared by video from the Brantley County jail and spoke only to confirm his name and, when asked whether he understood the charge, to say, "I can read, ma'am."⟦Travis Coe Hadley⟧

Judge Patrice Holloway was not amused. "That isn't what I asked you,"⟦Patrice Holloway|she⟧ she said.

The charging document states that Hadley drove to Hooks & Such at about 5:50 a.m. on April 19 and "did knowingly discharge a firearm"⟦The charging document⟧ at Wendell Pike, 60, striking him in the hip. Pike, who is recovering at home, called 911 himself.

"Travis has done shot me,"⟦Wendell Pike|he⟧ he can be heard saying on the recording. "No, I don't need you to stay on the line. I need you to send somebody."⟦Wendell Pike⟧

An employee who hid in the walk-in cooler told investigators that "Wendell said, 'It's half mine,' and Travis said, 'Which half?'"⟦An employee who hid in the walk-in cooler⟧

The 52-year-old's lawyer, public defender Ana Castellanos, called the state's account "one side of a two-sided story."⟦Ana Castellanos⟧

Reached by phone, Pike declined to discuss the case but not the boat. "It's all mine,"⟦Wendell Pike|he⟧ he said. "I got the title in my hand."⟦Wendell Pike⟧

A handwritten notice on the shop's door said "Closed till further. Worms at Deb's."⟦A handwritten notice on the shop's door⟧`,
	],
	[
		'court 15',
		`Detectives renew appeal 20 years after disappearance of Aoife Garrihy

Detectives investigating the disappearance of a Co Meelick student 20 years ago have said that they believe “two or three people”⟦Detectives⟧ in the area know what happened to her.

Aoife Garrihy was 21 when she left the Anchor bar in Kilbracken shortly before midnight on 16 January 2005. CCTV showed her stopping outside a chemist’s, looking at her phone and turning back the way she had come. It was the last sighting of her.

“Somebody rang her, or somebody texted her, and she turned round,”⟦Maeve Tully|Det Insp Maeve Tully⟧ said Det Insp Maeve Tully, who took over the case in 2022. “That’s the person I’d like to talk to.”⟦Maeve Tully⟧

She was flanked at yesterday’s press conference by Aoife’s brother Cathal and his mother, Noreen, who is 79. It was Cathal who spoke first. “We’re not looking for anybody’s head,”⟦Cathal|he⟧ he said. “We’re looking for a grave.”⟦Cathal⟧

His mother had written a few lines on the back of an envelope, which she read without looking up:

“I leave the light on in the porch. I’ve left it on every night. I don’t suppose she’ll see it now, but I’d ask whoever is reading this to think of that bulb.”⟦Noreen⟧

There was a long silence in the room. Then Tully, whose own mother taught Aoife in fifth class, put her hand over the older woman’s and left it there while she took questions.

Did she think that Aoife was dead? She did. Did she think she would find her? “I do, actually,”⟦Maeve Tully|she⟧ she said, and glanced sideways, as though surprised to have said it in front of the family.

The phone, a silver clamshell, was never recovered. Records obtained in 2005 showed a call of 14 seconds from a kiosk on Quay Lane that has since been taken away.

A man in his forties was questioned in 2006 and released without charge. His solicitor said at the time that he had been “hounded by rumour”⟦His solicitor⟧. The man, who has since left the country, is not a suspect, Tully stressed. “A person of interest? No. A witness? Possibly,”⟦Maeve Tully|she⟧ she said.

Retired garda Pat Scannell, who led the original search, told RTC radio that morning that mistakes had been made. “We’d the river on the brain,”⟦Pat Scannell|he⟧ he said. “Everyone said, ‘She’s in the river.’ And we believed them, God forgive us.”⟦Pat Scannell⟧

“Why did you stop looking?”⟦?⟧ was chalked on the wall of the station the year after she vanished. An incident room has reopened there. “No detail is too small,”⟦police⟧ police say.`,
	],
];
