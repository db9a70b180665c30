/** Articles of our own making in English: sport before and after the match; annotated as in ../../../../articles.ts. */
import type {Articles} from '../../../../articles.ts';

export const matches: Articles = [
	[
		'matches 1',
		`Pollard’s boot breaks Marlock hearts in the mud

Marlock Vale 19
Hatherby Moor 21

A penalty four minutes into added time, struck from inside his own half by a man who’d been on the pitch for only six of them, sent Hatherby Moor into the semi-finals and left Marlock Vale wondering what they have to do to win a knockout match.

“I’d love to tell you I was calm,”⟦Ewan Pollard⟧ said Ewan Pollard, the 20-year-old replacement fly-half. “I was thinking about my tea.”⟦Ewan Pollard⟧

His director of rugby had no such appetite. “I couldn’t watch, I had my head in Macca’s armpit,”⟦Stuart Brannigan⟧ admitted Stuart Brannigan. “We got out of jail, and we didn’t even have the key.”⟦Stuart Brannigan⟧

For 70 minutes it had been one-way traffic. Vale’s pack, the “Quarrymen”, scrummaged Moor off the park, and tries from Tavita Leota and captain Ross Inglis had put them 19–8 up with ten to play. Then came the yellow card on which everything turned: Inglis, adjudged to have tipped Dan Sollis past the horizontal.

“The ref’s told me, ‘It’s the landing, not the lift,’ and I’ve said to him, ‘Sir, he’s landed on his backside’,”⟦Ross Inglis|the captain⟧ the captain said. “I’ll leave it there or I’ll be writing a cheque.”⟦Ross Inglis⟧

Sollis, to his credit, agreed. “Never a yellow,”⟦Dan Sollis|the wing⟧ the wing conceded, “but I’m not giving it back.”⟦Dan Sollis|the wing⟧

Vale coach Mike Tuilagi-Shaw refused to blame the official, Wayne Corder, but his face did it for him. He described the last quarter as “amateur hour”⟦Mike Tuilagi-Shaw|He⟧ and said his players had been “told, shown and told again”⟦Mike Tuilagi-Shaw|He⟧ about discipline.

“We had the game won and we went looking for another one,”⟦Mike Tuilagi-Shaw|he⟧ he said.

As the ground emptied the Moor supporters were still on the terrace, singing “Take me home, Kirkby Road”⟦the Moor supporters⟧ to nobody in particular. Brannigan, who played 140 times for the club, stood and listened with his hands in his coat. Did he fancy their chances in the semi? “Ask me when I’ve stopped shaking.”⟦Stuart Brannigan⟧`,
	],
	[
		'matches 2',
		`“She knows where I live”⟦Anneke Storm⟧: Best friends meet for a first major title

MARAVEL — They’ve shared a coach, a flat and, for one disastrous fortnight in Tashkent, a suitcase. On Saturday Anneke Storm and Yuliya Baran will share a court, and only one of them will leave it with the Maravel Open trophy.

“It’s weird, I’m not going to lie,”⟦Anneke Storm⟧ Storm said after her 6-4, 7-6 (5) win over the top seed, Claire Dumoulin. “She knows my serve. She knows where I live. She knows my mother’s lasagne.”⟦Anneke Storm⟧

Baran, who needed three hours and five match points to see off the qualifier Mei Oshiro, was told of the remark. “The lasagne is not so good,”⟦Yuliya Baran|she⟧ she deadpanned. “Please write this.”⟦Yuliya Baran⟧

The two met at 13, when Baran arrived from Brest at an academy outside Ghent with no Dutch, no French and, according to Storm, “one T-shirt and a forehand”⟦Anneke Storm⟧. Their coach then was Luc Verhaert, now 70. He refuses to pick a winner.

“I shall sit behind the umpire and look straight in front of me,”⟦Luc Verhaert⟧ Verhaert said by phone. “My wife says, ‘Luc, you’ll get a stiff neck.’ Better than a phone call on Sunday.”⟦Luc Verhaert⟧

Storm leads the head-to-head 4-2, but lost their last meeting, on clay in May, when she served nine double faults. She has since changed her motion and, she insists, her head. “I used to play not to disappoint people. Now I play to annoy them”⟦Anneke Storm|the 24-year-old⟧ is how the 24-year-old puts it.

Baran is two months younger and, since Thursday, ranked two places higher. Does she feel the favourite? She shrugged, said “Ask the bookmakers,”⟦Yuliya Baran|She⟧ and then, at the door, turned round.

“We made a promise when we were fifteen. If we are in a final, the loser chooses the restaurant and the winner pays.⟦Yuliya Baran⟧

“I’ve picked four restaurants for her already in my life. I’d like to pay once.”⟦Yuliya Baran⟧`,
	],
	[
		'matches 3',
		`Okafor-Lindh backs 'fearless'⟦Ingrid Okafor-Lindh⟧ Sundbridge to finish the job

Sundbridge Athletic are ninety minutes from the first trophy in their history, and their manager would rather talk about laundry.

"We've got one washing machine for the whole women's section and it broke on Tuesday,"⟦Carla Devane⟧ Carla Devane said at Thursday's press conference. "So if the kit's a bit pink on Sunday, that's why."⟦Carla Devane⟧

It's a neat deflection. Sundbridge, promoted only two seasons ago, face Port Ellery Ladies in the League Cup final at Ravens Park (kick-off 2.15pm) having beaten three top-flight sides to get there. Port Ellery have won the thing five times.

Devane, 38, worked as a paramedic until last year. Her captain, Ingrid Okafor-Lindh, still shares a house with two teammates and a greyhound called "Offside". The midfielder has started every game since Christmas with strapping on both knees.

"I'll play if they have to wheel me out,"⟦Ingrid Okafor-Lindh|she⟧ she said. "My nan's flying in from Lagos. You want to tell her I'm on the bench? I don't."⟦Ingrid Okafor-Lindh⟧

She believes the dressing room is "fearless"⟦Ingrid Okafor-Lindh|She⟧, a word that the manager banned in August and has since given up policing. "They're not fearless, they're daft,"⟦Carla Devane⟧ said Devane. "But they're good and daft."⟦Carla Devane⟧

Not everything has been so jolly. In February an anonymous account posted photographs of goalkeeper Abbie Mounsey's home; two men were later cautioned. Mounsey, who missed a fortnight, spoke about it publicly for the first time this week. It'd made her feel, she told the club's podcast, "like the house wasn't mine"⟦Abbie Mounsey|she⟧. What brought her back was a text from her old primary school teacher. It said: "Your gloves are still in lost property."⟦a text from her old primary school teacher|It⟧

"I cried in Tesco,"⟦Abbie Mounsey⟧ Mounsey laughed.

Across town, the favourites were playing it straight. "They're a cup team, we're a cup team, it's a cup,"⟦Janice Brodie|Port Ellery head coach Janice Brodie⟧ was the verdict of Port Ellery head coach Janice Brodie, who has never lost a final. And her striker Kim Lasko, the league's top scorer? "Pink kit? Lovely. They'll be easy to spot."⟦Kim Lasko|her striker Kim Lasko⟧`,
	],
	[
		'matches 4',
		`Vos-Hartley wins from the break as Ardèche stage blows race apart

Saint-Aubrac, France — Five kilometres from the line, with rain running off her helmet and her radio dead, Imogen Vos-Hartley decided to stop thinking.

“I just thought, sod it,”⟦Imogen Vos-Hartley|the Leeds-born rider⟧ the Leeds-born rider said after winning stage six of the Tour des Cévennes by 11 seconds. “Actually, I didn’t even think that. My legs thought it.”⟦Imogen Vos-Hartley⟧

She had been away since the first climb with Italy’s Chiara Bonfanti and the Dutch veteran Marloes Duin, and nobody gave the trio much hope when their lead fell to under a minute on the Col de la Baraque. Then Bonfanti punctured, and Duin waited for her.

“People will say I was stupid,”⟦Marloes Duin|the 38-year-old⟧ the 38-year-old, once described as “the conscience of the bunch”⟦?⟧, shrugged. “She lent me a wheel in 2019. I don’t forget wheels.”⟦Marloes Duin⟧

Behind, the race leader, Ane Lekuona, lost more than two minutes and the yellow jersey after a crash on the descent that she blamed on a motorbike. Lekuona, whose shorts were torn from hip to knee, did not mince her words: “He came inside me on a left-hander. Inside! I would like someone to explain this to my skin.”⟦Ane Lekuona⟧

The organisers said they were looking at footage and would “speak to the pilot concerned”⟦The organisers⟧. Her team manager went further: “He shouldn’t be allowed near a pram.”⟦Her team manager⟧

It is the biggest win of Vos-Hartley’s career, and it came 14 months after she broke her pelvis in training. A hospital physio had told her that she’d “be lucky to ride to the shops”⟦A hospital physio⟧. She kept the discharge letter, and on Friday it was folded inside her jersey.

Would she send him a postcard? She grinned. “Already written.”⟦Imogen Vos-Hartley⟧

The new leader is Denmark’s Freja Holmskov, who carries a nine-second advantage into the so-called “queen stage” on Saturday. “Nine seconds is nothing,”⟦Freja Holmskov|she⟧ she said. “It’s one sneeze.”⟦Freja Holmskov⟧`,
	],
	[
		'matches 5',
		`Okafor-Lund's 41 sinks Tacoma, ends Rivets' nine-game skid

SPOKANE, Wash. - For nine straight games, the Spokane Rivets had found a new way to lose. On Wednesday night, Desmond Okafor-Lund wouldn't let them.

The third-year guard poured in a career-high 41 points, including a 30-footer at the buzzer, and the Rivets stunned the Tacoma Freighters 112-110 in front of 9,304 at Mercer Fieldhouse.

"I saw the clock say two and I saw his feet were flat,"⟦Desmond Okafor-Lund|the 24-year-old⟧ the 24-year-old said. "That's all the math I know."⟦Desmond Okafor-Lund⟧

The feet in question belonged to Tacoma's Jalen Burch, who'd hit the go-ahead three with 11 seconds left. "Great shot,"⟦Jalen Burch⟧ Burch said. "I'd guard it the same way. I'd also lose the same way."⟦Jalen Burch⟧

Rivets coach Patrice Amundsen had told her team at halftime, trailing by 17, to forget the scoreboard. Asked whether she'd drawn up the last play, she shook her head. "I drew up something beautiful,"⟦Patrice Amundsen⟧ Amundsen said. "He ignored it."⟦Patrice Amundsen⟧

Her counterpart was in no mood for jokes. Tacoma coach Vince DeLorenzo, ejected midway through the fourth quarter after a second technical, called the officiating "a crime scene"⟦Vince DeLorenzo|Tacoma coach Vince DeLorenzo⟧ and then, catching the eye of a team spokesman, corrected himself.

"It was fine,"⟦Vince DeLorenzo|he⟧ he said. "Write down that I said it was fine."⟦Vince DeLorenzo⟧

The crew chief, in a pool report, said DeLorenzo had been tossed for "continued use of profane language directed at an official."⟦The crew chief⟧

Okafor-Lund's mother, Ingrid, flew in from Duluth to watch. She'd been at three of the nine losses, and had begun to wonder aloud if she was the problem. "I told Des, 'I'll stay in the hotel,'"⟦Ingrid|she⟧ she said, laughing. "He said, 'Mom, you can't shoot worse than us.'"⟦Ingrid⟧

"Mr. Wednesday," as fans have taken to calling him, has scored 30 or more in four straight midweek games. He can't explain that, either.

"Taco night?"⟦Desmond Okafor-Lund|he⟧ he offered.`,
	],
	[
		'matches 6',
		`Reyna to Northgate: is it on, is it off, and who’s bluffing?

Day 23 of the Mateo Reyna saga began with a photograph of a suitcase.

The Northgate target posted it at 7.14am without a caption. By lunchtime it had been viewed four million times and deleted, and his agent, Lucien Abadie, was on the radio insisting that it meant nothing at all. “It is a suitcase. He owns clothes,”⟦Lucien Abadie⟧ Abadie said. “If he posts a sandwich, is he joining a bakery?”⟦Lucien Abadie⟧

Reyna, 26, has two years left on his deal at Real Albor, who turned down a second bid of €54m on Tuesday. By Wednesday night a deal was being reported as “90 per cent there”⟦?⟧. The Spanish club’s sporting director has called the offer “an aperitif”⟦The Spanish club’s sporting director⟧.

At Northgate’s training ground, Colm Devaney did his best to talk about Saturday’s trip to Felling. He lasted two questions.

“Look, I’m not daft, I know what you’re going to ask,”⟦Colm Devaney|the head coach⟧ the head coach told reporters. “He’s a lovely player. He’s somebody else’s lovely player. Can we talk about the right-back I’ve actually got?”⟦Colm Devaney⟧

The right-back he’s actually got is Jude Swales, who was sitting beside him. Had he been following it? “Every minute,”⟦Jude Swales|the 20-year-old⟧ said the 20-year-old, to laughter. Devaney gave him a look. “I mean, no, boss.”⟦Jude Swales⟧

There’s history here. In January Northgate thought they had a “gentlemen’s agreement” for the winger, only for Albor to demand a further €10m as the private jet was being fuelled. Chair Roz Whitlam wrote in her programme notes that the club would “never again be played like a penny whistle”⟦Roz Whitlam|Chair Roz Whitlam⟧.

She was asked on Thursday if that still stood. “I don’t own a whistle,”⟦Roz Whitlam|she⟧ she said.

And the man himself? Reyna trained alone in the morning and signed shirts for a dozen children at the gate. One of them, an 11-year-old who had skipped school, asked him straight out whether he was going. “Maybe,”⟦Mateo Reyna⟧ came the answer, followed by a wink.

“He winked at me,”⟦the boy⟧ the boy told a Madrid television crew. “So he’s staying.”⟦the boy⟧

“Or going,”⟦his friend⟧ said his friend.`,
	],
	[
		'matches 7',
		`Dunmarrow’s own breaks Castle hearts in the 118th minute

Kilbrack Rovers 2 Ardmoyle Castle 1 (after extra time)

For ninety-odd minutes the Shield final was a dreadful game. Then Declan “Bullet” Heaney, a substitute who hadn’t scored since February, picked the ball up on halfway and ran.

“I looked for a pass, honest to God I did”⟦Declan Heaney|he⟧, he said afterwards, a medal between his teeth. “There was nobody there. So I kept going, and the fella in front of me kept backing off.”⟦Declan Heaney⟧

The fella in front of him was Conor Tighe, the Castle captain, who will see that shimmy in his sleep. Tighe made no excuses. “He sold me a dummy and I bought two of them”⟦Conor Tighe⟧.

Rovers had gone behind to Luka Brandt’s header, a goal their manager, Frank Shiel, considered a foul. Four times he used the word “robbery”⟦Frank Shiel|he⟧, and four times he took it back. “Am I allowed say the linesman had a nightmare? I’m not? Grand. He’d a lovely day for himself.”⟦Frank Shiel⟧

His opposite number was less amused. “We were the better side for an hour and that’s what’ll haunt us”⟦Martin Oduya⟧, said Martin Oduya, whose contract runs out in June and who, by the sound of it, won’t be signing another. Had he spoken to the board? “Next question.”⟦Martin Oduya⟧

Heaney’s winner was his last kick in a Rovers shirt; he emigrates to Perth next month. The Dunmarrow-born winger only told his team-mates at breakfast.

“I’d have told them sooner, only I knew they’d cry”⟦Declan Heaney|the electrician⟧, the electrician grinned. “Big Stevie did, too. Into his porridge.”⟦Declan Heaney⟧

“Lies”⟦Big Stevie|a voice from the showers⟧, roared a voice from the showers. It was Big Stevie.

On the terrace behind the goal they sang until the stewards begged. “Oh the river runs to Kilbrack and it never does run dry”⟦the old verse⟧, goes the old verse, and it was still going at nine o’clock. At the other end a single bedsheet hung from the railing: “THANKS FOR THE TRIP”⟦a single bedsheet⟧.

Castle, beaten in three of the last five finals, are becoming what one supporter called “the best men at everybody else’s wedding”⟦one supporter⟧.

Man of the match: Declan Heaney (Kilbrack Rovers)`,
	],
];
