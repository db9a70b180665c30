/** Articles of our own making in English: science, medicine, universities, technology; annotated as in ../../../../articles.ts. */
import type {Articles} from '../../../../articles.ts';

export const research: Articles = [
	[
		'research 1',
		`The octopus that keeps a garden

Deep off the coast of Namibia, a pale octopus no bigger than a fist has been filmed doing something no cephalopod was known to do: tending a patch of sponges.

“My first thought was that someone had mislabelled the tape,”⟦Ilse Haumann|marine biologist Ilse Haumann⟧ says marine biologist Ilse Haumann of the Benguela Deep-Sea Laboratory, who led the study published this week in *Abyssal Letters*.

The footage, 412 hours of it, shows the animal pulling worms from the sponges and pushing fallen ones upright with its arms. Haumann’s team calls the behaviour “husbandry”⟦Haumann’s team⟧. Others aren’t so sure.

“That’s a very big word for housework,”⟦Rajiv Sondhi⟧ says Rajiv Sondhi, an ethologist at the University of Marlbridge who was not involved in the work. He thinks that the octopus may simply be foraging. “You’d need to show the sponges do better with it than without it,”⟦Rajiv Sondhi|he⟧ he says.

They do, counters Haumann’s co-author, Tomás Echegaray, a former student of Sondhi’s. In plots where the octopus was absent, sponge cover fell by a third within a year. “Rajiv taught me to ask for controls,”⟦Tomás Echegaray|he⟧ he notes. “So we had controls.”⟦Tomás Echegaray⟧

In the paper the authors are careful. The relationship, they write, is “best regarded as a candidate mutualism”⟦the authors|they⟧, and the benefit to the octopus “remains to be demonstrated”⟦the authors|they⟧. The press release was less shy. It spoke of “Earth’s first eight-armed farmers”⟦The press release|It⟧.

Haumann winces at the phrase. “I asked them to take it out. They took out the word ‘possibly’ instead.”⟦Ilse Haumann⟧

What might the animal gain? One idea is shelter: females brood their eggs among the sponges for up to four years. Another is chemistry. Sponges are rich in antibacterial compounds, and as a reviewer of the paper put it, “if I had to sit on my eggs for four years, I’d want a pharmacy next door.”⟦a reviewer of the paper⟧

The next expedition sails in June. Echegaray will be on it; Sondhi, to general surprise, will be too. “I intend to be convinced,”⟦Rajiv Sondhi|the older man⟧ the older man says. “I just don’t intend to make it easy.”⟦Rajiv Sondhi⟧`,
	],
	[
		'research 2',
		`Once-weekly tablet cuts gout flares by half in mid-stage trial

A once-weekly pill reduced painful gout attacks by 52% compared with placebo in a 26-week phase 2 trial, researchers reported at the Congress of Crystal Arthropathies in Lisbon.

“For patients who can’t tolerate allopurinol, this could be a real step forward,”⟦Miriam Goldfarb|lead investigator Miriam Goldfarb⟧ said lead investigator Miriam Goldfarb, M.D., of Pine Harbor Medical Center in Delaware, who presented the findings. She cautioned, however, that the study “was not powered for cardiovascular outcomes.”⟦Miriam Goldfarb|She⟧

The drug, dorvurinad, blocks a transporter in the kidney. Of the 388 participants, 61% reached the target urate level, versus 9% in the placebo group. Liver enzymes rose in 14 patients; all “normalized upon discontinuation,”⟦the abstract⟧ the abstract stated.

During the question period, a rheumatologist in the audience asked about kidney stones. “We saw three,”⟦Miriam Goldfarb⟧ Goldfarb responded. “I’d have liked to see none.”⟦Miriam Goldfarb⟧

Samuel Adeyemi-Ross, M.B.B.S., Ph.D., who moderated the session and has consulted for a competing manufacturer, called the results “encouraging, with an asterisk.”⟦Samuel Adeyemi-Ross⟧

“Twenty-six weeks isn’t long in a disease that lasts thirty years,”⟦Samuel Adeyemi-Ross|he⟧ he told this publication. “In my clinic, the question isn’t ‘Does it work?’ It’s ‘Will they still be taking it at Christmas?’”⟦Samuel Adeyemi-Ross⟧

Adherence was indeed higher than with daily therapy in an earlier trial, a result which Goldfarb attributed to what she termed “the Sunday effect”⟦Miriam Goldfarb|she⟧: participants took the tablet with a weekly routine such as church or football.

One of them, a 58-year-old bus driver from Wilmington, said he hadn’t missed a dose. “I couldn’t put a bedsheet on that toe,”⟦a 58-year-old bus driver from Wilmington|he⟧ he recalled. “Now I’m dancing. Badly, but that’s not medical.”⟦a 58-year-old bus driver from Wilmington⟧

The Gout Patients Alliance welcomed the data but urged that the price be “set with patients in the room.”⟦The Gout Patients Alliance⟧ The sponsor, Calyx Therapeutics, plans to begin a phase 3 study (known as “TOPHUS-3”) later this year.

The trial was funded by Calyx. Goldfarb reported grants from the company.`,
	],
	[
		'research 3',
		`Bronze Age ‘glove box’ turns up under Danish car park

A birchwood box holding a pair of child’s mittens has been found beneath a supermarket car park in Jutland, in what archaeologists are calling one of the most touching discoveries ever made in a Danish bog.

The mittens, woven from nettle fibre and about 3,200 years old, still bear the marks of a thumb.

“I’ve dug up swords, I’ve dug up gold,”⟦Signe Aabye Lauritsen⟧ said Signe Aabye Lauritsen, who leads the excavation for the Museum of Hvidkær. “I have never before had to go and sit in the van for ten minutes.”⟦Signe Aabye Lauritsen⟧

Her colleague Torben Riis spotted the corner of the box on a wet Thursday in April, half an hour before the digger was due to backfill the trench. He took it for a drain cover. “A very nice drain cover, I thought,”⟦Torben Riis|the conservator⟧ the conservator recalled. “Then it had a lid.”⟦Torben Riis⟧

What the box was for is less clear. Writing in the journal Nordic Antiquity, the team suggests that it was “deposited with care, at a distance from any settlement, by persons who expected to find it again”⟦the team⟧. Others aren’t so sure. Prof Keith Mallender of the University of Eastmoor, who was not involved in the work, warned against reading too much into a pair of mittens. “We do love a story,”⟦Keith Mallender|he⟧ he said. “Sometimes a box is left in a bog because somebody put it down.”⟦Keith Mallender⟧

Lauritsen has heard that argument. “Keith has said the same about every find since 1996,”⟦Signe Aabye Lauritsen|she⟧ she remarked.

The “bog people” of the region have drawn visitors since Victorian times, but objects belonging to children are vanishingly rare. A 19th-century parish register mentions “a small shoe, taken from the peat and burnt”⟦A 19th-century parish register⟧.

The supermarket has agreed to give up nine parking bays. Its manager said customers had been understanding, “mostly”⟦Its manager⟧.

The mittens will go on show next autumn under the title “Small Hands”. For the woman who found herself in the van, one puzzle remains: “They’re both left-handed.”⟦Signe Aabye Lauritsen|the woman who found herself in the van⟧`,
	],
	[
		'research 4',
		`Migraine pill halves attack days in late-stage trial, but liver signal worries experts

A once-daily pill cut the number of migraine days by half in a large trial, its maker said on Monday, sending shares in Calloway Biosciences up 31% before questions over its safety pared the gains.

In the 1,420-patient study, known as RESPITE-2, people taking velagepant had 4.1 fewer migraine days a month, compared with 1.9 fewer for those on placebo.

"These are numbers that patients will feel,"⟦Miriam Oyelaran|Dr. Miriam Oyelaran⟧ said Dr. Miriam Oyelaran, the company's chief medical officer, on a call with analysts. "We intend to file by the end of the second quarter."⟦Miriam Oyelaran⟧

But the data also showed raised liver enzymes in 2.8% of patients on the drug. Calloway described the cases as "mild, transient and manageable."⟦Calloway Biosciences|Calloway⟧

Not everyone agreed. "'Transient' is doing a lot of work in that sentence,"⟦Henrik Sandgren⟧ said Henrik Sandgren, a neurologist at Lakeshore University Hospital in Cleveland, who has advised two of the company's rivals. "Three of those people were taken off the drug. I'd like to know how they're doing now."⟦Henrik Sandgren⟧

The neurologist added that he'd still be "cautiously interested"⟦Henrik Sandgren|The neurologist⟧ in prescribing it.

Oyelaran, pressed on the point by an analyst, said that all three had recovered within eight weeks. "None was hospitalized,"⟦Miriam Oyelaran|she⟧ she stressed. "None needed treatment."⟦Miriam Oyelaran⟧

One participant, a 37-year-old bus driver from Dayton who asked to be called by her middle name, Renee, said she'd gone from three attacks a week to one a month.

"My kids used to whisper in the house. Last week I yelled at them to turn the music up."⟦Renee⟧

Her sister, who was given the placebo, dropped out after 10 weeks. "I knew,"⟦Her sister|she⟧ she said. "You just know."⟦Her sister⟧

In a note to clients titled "Headache, Interrupted," Brandt & Lowe cut its rating to "hold" and wrote that regulators were "unlikely to wave this through."⟦Brandt & Lowe⟧ The patient group Migraine Forward was less gloomy, calling the results "the best news in a decade."⟦Migraine Forward⟧`,
	],
	[
		'research 5',
		`Bees can count backwards, Aldermouth researchers find

Bumblebees trained with sugar water can learn to count down from four to zero, according to a study led by the University of Aldermouth and published today in the Journal of Insect Cognition.

The discovery suggests that a grasp of “less than” may need far fewer brain cells than had been believed.

“We know that bees can add; that’s been shown,”⟦Oluwaseun Bright-Hale|lead author Dr Oluwaseun Bright-Hale⟧ said lead author Dr Oluwaseun Bright-Hale, from Aldermouth’s School of Biological Sciences. “What nobody had asked is whether they know when something is running out.⟦Oluwaseun Bright-Hale⟧

“It’s one thing to count flowers. It’s quite another to notice that the flowers are about to stop.”⟦Oluwaseun Bright-Hale⟧

In the experiments, 64 bees flew through a row of chambers marked with a falling number of yellow dots. The insects chose the next number correctly in 71 per cent of trials, and were, in the words of the paper, “conspicuously reluctant to enter the chamber marked zero”⟦the paper⟧.

The project began as an undergraduate dissertation. Third-year student Megan Prosser noticed that her bees hesitated at an empty feeder before they could possibly have tasted it. She took the problem to her supervisor, who wasn’t convinced.

“I believe my exact words were, ‘You’ve left a window open,’”⟦Oluwaseun Bright-Hale|the ecologist⟧ the ecologist admitted. “I’ve apologised to Megan. I’ve also apologised to the bees.”⟦Oluwaseun Bright-Hale⟧

Ms Prosser, who is now studying for a PhD in Uppsala, added: “I checked the window nine times. After that I started trusting them more than me.”⟦Megan Prosser|Ms Prosser⟧

Professor Gunnar Eklöf, her new supervisor, who did not take part in the research, described the work as “simple, cheap and quietly devastating”⟦Gunnar Eklöf|Professor Gunnar Eklöf⟧.

The team hopes its findings will help engineers design lighter navigation systems for drones. “A bee’s brain is the size of a poppy seed,”⟦Oluwaseun Bright-Hale|Dr Bright-Hale⟧ Dr Bright-Hale said. “It doesn’t need charging.”⟦Oluwaseun Bright-Hale⟧

The study, “Descending numerosity in Bombus terrestris”, was funded by the Tarrant Foundation. The foundation’s director commented: “This is precisely the sort of odd question we exist to pay for.”⟦The foundation’s director⟧

ENDS`,
	],
	[
		'research 6',
		`Smart-lock maker Latchly left 2.1M door codes exposed, researcher says

Latchly, the startup behind a popular line of app-controlled door locks, left a database with customers' names, addresses, and entry codes open to the internet for at least seven weeks, according to a security researcher who found it while looking for something else.

"I was trying to fix my mom's thermostat,"⟦Yusra Benhaddou⟧ Yusra Benhaddou wrote in a blog post on Sunday, "and I ended up with the keys to 2.1 million homes."⟦Yusra Benhaddou⟧

The post, titled "Open House," includes redacted screenshots. Benhaddou, who works for the consultancy Plaintext Nine, told ByteLedger she notified the company on Oct. 3 and got an automated reply: "Thanks for reaching out! Your ticket is important to us."⟦an automated reply⟧

She followed up four more times. On Oct. 29, the database was taken down without a word. "No thank-you, no bug bounty, not even an emoji,"⟦Yusra Benhaddou|the 27-year-old⟧ the 27-year-old said.

In a statement, Latchly co-founder and CEO Brent Hollander said the firm had "no evidence of malicious access"⟦Brent Hollander|Latchly co-founder and CEO Brent Hollander⟧ and that the data came from a test system that should have been switched off in 2023.

But an internal email seen by ByteLedger paints a different picture. Sent on Oct. 12 by an engineer whose name we're withholding, it tells colleagues that the logs "show at least three IPs that aren't ours and aren't hers"⟦an internal email seen by ByteLedger|it⟧ and asks, in bold, "Do we have to disclose this??"⟦an internal email seen by ByteLedger⟧

The reply came 40 minutes later. It was one line long. "Let's take this offline."⟦?⟧

Latchly declined to say who had sent it. Asked about the email, the company said it doesn't "comment on stolen correspondence."⟦Latchly|the company⟧

Benhaddou laughed when we read her that. "Stolen?"⟦Yusra Benhaddou|she⟧ she said. "They should've put a lock on it."⟦Yusra Benhaddou⟧

Hollander, who has described himself as a "recovering lawyer,"⟦Brent Hollander⟧ sold $6 million in shares on Oct. 20, a filing shows. The trade was "pre-scheduled,"⟦a lawyer for the 35-year-old⟧ said a lawyer for the 35-year-old, who otherwise did not respond to questions.

Users can check whether they're affected by changing their code; the app will display "Something went wrong"⟦the app⟧ if their account is on the list.`,
	],
	[
		'research 7',
		`Short afternoon naps linked to fewer falls in over-75s, study finds

Older people who doze for less than half an hour after lunch are a fifth less likely to suffer a serious fall, according to research published today in the Northern Journal of Ageing.

A team at Saltmarsh University followed 4,180 people aged 75 and over in six towns for four years. Those who took regular short naps had 21% fewer falls leading to hospital treatment than those who took none. Longer naps — the paper calls anything over 90 minutes “extended daytime sleep” — brought no benefit.

“This isn’t a licence to spend the day in bed,”⟦Miriam Oyelaran|Prof Miriam Oyelaran⟧ cautioned Prof Miriam Oyelaran, who led the work with the physiotherapist Dr Ingrid Falk. “It’s a hint, a fairly strong one, that tired brains make for unsteady feet.”⟦Miriam Oyelaran⟧

Falk, who designed the balance tests, goes further. GPs should be asking about sleep at every check-up, she argues: “We measure blood pressure, we measure cholesterol, and we never once ask, ‘Are you exhausted by three o’clock?’”⟦Ingrid Falk|she⟧

Not everyone is persuaded. “Healthy people nap differently from ill people,”⟦Anton Breck⟧ said Anton Breck, a statistician at the Coldwell Institute who was not involved in the study. The authors had adjusted for medication, he acknowledged, “but you can’t adjust for what you didn’t write down”⟦Anton Breck|he⟧.

The charity Steady On, which runs exercise classes for pensioners, welcomed the findings as “practical and cheap”⟦Steady On⟧. A spokesperson for the health department said it would “consider the evidence in the usual way”⟦A spokesperson for the health department⟧.

In Hatherby, one of the six towns, two participants needed no convincing. Joan Pell and her twin, Margery Dunn, 88, have napped at two o’clock sharp since they retired from the same biscuit factory in the same week.

“Twenty minutes, no more,”⟦both sisters⟧ chorused both sisters when asked for their secret.

Margery broke her wrist in 2019, on a day when visitors had kept her up. “I blame the vicar,”⟦Margery Dunn|she⟧ she said.

“You always blame the vicar,”⟦Joan Pell|her sister⟧ said her sister.

The leaflet given to participants ends with a line that Oyelaran admits is not strictly scientific: “When in doubt, put your feet up.”⟦The leaflet given to participants⟧`,
	],
];
