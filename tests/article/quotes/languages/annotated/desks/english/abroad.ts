/** Articles of our own making in English: papers of several countries; annotated as in ../../../../articles.ts, before its rules were read. */
import type {Articles} from '../../../../articles.ts';

export const abroad: Articles = [
	[
		'india 31',
		`Minister assures action as Devgarh villagers gherao water office

By Our Correspondent

DEVGARH: Holding empty pots aloft, over 300 residents of six villages gheraoed the office of the Executive Engineer, Rural Water Supply, here on Monday, alleging that taps installed under the "Har Angan Jal" scheme had been dry since February.

"Photo was taken, ribbon was cut, water is not there,"⟦Kamla Devi|Smt. Kamla Devi⟧ said Smt. Kamla Devi, sarpanch of Bhairampur. "We have bills for water we have not seen."⟦Kamla Devi⟧

The Executive Engineer, Shri R.K. Tomarwal, who was confined to his chamber for nearly three hours, later told reporters that the protesters were "like my own family members"⟦R.K. Tomarwal|Shri R.K. Tomarwal⟧ and that a burnt motor was to blame. "New motor has been indented,"⟦R.K. Tomarwal|he⟧ he said. "It is under process."⟦R.K. Tomarwal⟧

Asked since when it was under process, he consulted a file. "March,"⟦R.K. Tomarwal|he⟧ he replied.

Minister of State for Jal Vikas Shri Harish Bhatnekar, in Devgarh for a wedding, was also stopped by the villagers. Assuring them of action within 15 days, he said that "strictest of strict"⟦Harish Bhatnekar|he⟧ measures would be taken against erring officials.

The Leader of the Opposition, Dr. Sunita Rajvansh, lost no time in hitting out at the Government. "Minister saheb has come to eat gulab jamun. The people are asking for water only,"⟦Sunita Rajvansh|she⟧ she posted on X. The ruling party's district president, Shri Ajay Pundir, termed her remarks "unfortunate and politically motivated"⟦Ajay Pundir|Shri Ajay Pundir⟧.

A memorandum submitted to the Collector by the villagers demands tankers "on alternate days without fail"⟦A memorandum submitted to the Collector by the villagers⟧ until supply is restored.

Among those sitting on dharna was Rampyari Bai, aged about 80, who had walked four kilometres. Her grandson Mukesh translated from the local dialect. "She is saying, 'I am having the pot, you are having the tap, let us meet in the middle,'"⟦Mukesh|he⟧ he said with a smile.

The Station House Officer, Devgarh, said no lathi-charge was resorted to. "All was peaceful. Tea was also given,"⟦The Station House Officer, Devgarh|the officer⟧ the officer added.`,
	],
	[
		'nigeria 32',
		`“We are not beggars,”⟦Ilemba traders⟧ Ilemba traders tell council chairman over demolition

By Chidinma Ogbuehi-Cole, Ilemba

Traders at the Oke-Odan Market in Ilemba Local Government Area yesterday rejected a N50,000 “palliative” offered to each of them after bulldozers pulled down about 400 stalls last week.

Speaking on their behalf, the Iyaloja, Chief (Mrs) Folasade Akinrimisi, said the money could not replace a single freezer. “We are not beggars,”⟦Folasade Akinrimisi|she⟧ she declared to shouts of approval. “My late mother sold pepper on that spot. Let the chairman come and tell her spirit that it is fifty thousand.”⟦Folasade Akinrimisi⟧

The Executive Chairman of the council, Hon. Babatunde Eweka-Sholanke, has maintained that the structures were erected on a drainage setback and that “adequate notice”⟦Babatunde Eweka-Sholanke|Hon. Babatunde Eweka-Sholanke⟧ was given.

“I am a son of this soil,”⟦Babatunde Eweka-Sholanke|Hon. Eweka-Sholanke⟧ Hon. Eweka-Sholanke told our correspondent on the telephone. “I bought my first school sandals in Oke-Odan. Nobody should say I hate the market.”⟦Babatunde Eweka-Sholanke⟧

But a bread seller, who simply gave her name as Mama Tobi, alleged that the only notice she saw was the bulldozer. “E no get any paper,”⟦Mama Tobi|she⟧ she lamented in Pidgin. “I just see caterpillar, I carry my pikin, I run.”⟦Mama Tobi⟧

Wading into the matter, the lawmaker representing Ilemba Constituency II, Rt. Hon. Gbenga Oyatoye, urged both sides to sheathe their swords. He disclosed that he had spoken with the chairman and the Iyaloja. “She is my mother and he is my brother,”⟦Gbenga Oyatoye|he⟧ he said, “so if they are fighting, na me go wash plate.”⟦Gbenga Oyatoye⟧

A red inscription on the few stalls still standing reads: “REMOVE ON OR BEFORE 30/9.”⟦A red inscription on the few stalls still standing⟧

When contacted, the Police Public Relations Officer, SP Ngozi Tamuno-Briggs, confirmed that three youths were arrested for “conduct likely to cause a breach of the peace”⟦Ngozi Tamuno-Briggs|SP Ngozi Tamuno-Briggs⟧. “They have been released on bail to their parents,”⟦Ngozi Tamuno-Briggs|she⟧ she stated, “and I have advised them seriously.”⟦Ngozi Tamuno-Briggs⟧

The traders have given the council a seven-day ultimatum.`,
	],
	[
		'australia 33',
		`“Mate, it’s a roundabout”⟦Narelle Budgen⟧: Wirraburn’s giant yabby finally finds a home

After six years, two petitions and one attempted theft, Wirraburn’s Big Yabby is set to be craned onto the roundabout at the western end of Progress Street.

The four-metre fibreglass crustacean, known to locals as “Kevin”, has spent most of that time under a tarp at the council depot.

Mayor Narelle Budgen, who campaigned on getting Kevin out, said on Tuesday the Department of Main Roads had signed off on the design. “They were worried drivers’d be distracted,”⟦Narelle Budgen|she⟧ she said. “I said, ‘Mate, it’s a roundabout. There’s three cars a day and two of them are me.’”⟦Narelle Budgen⟧

The department described its approval as “conditional on a suitable sightline assessment”⟦The department⟧.

Kevin has had a rough trot. In 2019 he was bolted to a trailer by persons unknown and got as far as Coonamundy before a claw hit a low bridge. Two years later the council voted to auction him, then voted to un-auction him after the winning bid turned out to have come from a Year 9 maths class. There’s been a podcast.

Member for Barrawong Troy Ikin, a National, isn’t a fan. He told ABN Radio the $84,000 would have been better spent on potholes. Deputy mayor Stavros Pappas-Reid, never one to hold back, reckoned that was “a bit rich coming from a bloke who opened a toilet block twice”⟦Stavros Pappas-Reid⟧.

Ikin laughed that off. “It was a big toilet block,”⟦Troy Ikin|he⟧ he said.

Kevin’s creator, retired shearer Nev Tranter, 84, built him in a machinery shed over two summers. He won’t be at the unveiling; he’s in Sydney having a hip done. His daughter Gayle rang him with the news.

“He went dead quiet and I thought we’d been cut off,”⟦Gayle|she⟧ she said. “Then he goes, ‘Which way’s he facing?’”⟦Gayle⟧

West, as it turns out, into the sunset. Aunty Joy Morgan-Lacey, a Wiradyari elder who’ll lead the Welcome, approved of that. “He’ll be looking at the river,”⟦Joy Morgan-Lacey|Aunty Joy⟧ Aunty Joy said. “That’s where a yabby ought to look.”⟦Joy Morgan-Lacey⟧

Two backpackers interrupted at the depot yesterday were unaware of the controversy. “We love lobster,”⟦the German one⟧ said the German one.

A hand-painted sign wired to the depot fence offers a correction: “NOT A LOBSTER.”⟦A hand-painted sign wired to the depot fence⟧`,
	],
	[
		'translated 34',
		`The mayoress of Villar del Encín: "The bell does not bother anyone"⟦Remedios Cantalejo|The mayoress of Villar del Encín⟧

The mayoress of Villar del Encín, Remedios Cantalejo, has assured this Wednesday that the bell of the church of San Blas will continue to sound during the night in spite of the complaint presented by the proprietors of a rural hotel, who allege that their clients cannot conciliate the sleep.

"The bell does not bother anyone that is from here,"⟦Remedios Cantalejo⟧ has declared Cantalejo to the media. "It has been sounding for four centuries and until now nobody had died of it."⟦Remedios Cantalejo⟧

The hotel, opened in 2021 by a marriage coming from Valencia, has accumulated, according to its owner, Ignacio Ferrús, 36 negative opinions in Internet. "'Charming, but bring wax for the ears,' put one,"⟦Ignacio Ferrús⟧ lamented Ferrús. "And that was of the good ones."⟦Ignacio Ferrús⟧

His wife, Amparo Llinás, has been more conciliatory. She has proposed that the bell remain silent between the one and the six. "We do not ask that they remove it, we ask that it sleep,"⟦Amparo Llinás|she⟧ she has explained.

For his part, the priest, don Eutimio Barrantes, has pointed out that the clock is property of the town hall, "as is the insomnia"⟦Eutimio Barrantes|don Eutimio Barrantes⟧. Asked about his own rest, the religious man has manifested that he is "deaf of the left ear, thanks be to God"⟦Eutimio Barrantes|the religious man⟧.

The report of the provincial technicians, to which this newspaper has had access, concludes that the bell reaches 81 decibels and recommends "to study measures"⟦The report of the provincial technicians⟧.

In the bar of the square the matter divides. "If they want silence, let them go to the cemetery,"⟦a neighbor⟧ sentenced a neighbor of 90 years. "And there also it is heard,"⟦another⟧ replied another.

The inscription of the bell, cast in 1622, seems to give the reason to the first: "I call the living, I weep the dead."⟦The inscription of the bell⟧ The municipal plenary will vote the 14th of November.`,
	],
	[
		'translated 35',
		`Governor of Wadi Sahla inspects new bakery, affirms “bread is a red line”⟦Nabil al-Hourani|Governor of Wadi Sahla⟧

WADI SAHLA — (Al-Manara al-Yawm) — The Governor of Wadi Sahla, Engineer Nabil al-Hourani, affirmed that the citizen’s bread is “a red line that we will not allow anyone to approach,”⟦Nabil al-Hourani|Engineer Nabil al-Hourani⟧ pointing out that the crisis which the city witnessed last week is on its way to a solution.

This came during his inspection, yesterday, Sunday, of the automatic bakery in the Eastern Quarter, accompanied by a number of directors. Al-Hourani listened to the complaints of the citizens standing in the queue.

“I have been standing since the dawn prayer,”⟦Umm Khaled⟧ said to him a lady who introduced herself as Umm Khaled. “By God, my feet have become like the loaf.”⟦Umm Khaled⟧

The Governor directed that she be served immediately, but she refused. “Serve those who are before me,”⟦Umm Khaled|she⟧ she said, and the queue applauded her.

On his part, the Director of Supply, Mr. Samir Dabbagh, explained that the shortage resulted from what he called “the greed of weak souls,”⟦Samir Dabbagh|he⟧ revealing that 11 tons of subsidized flour had been seized. He added: “We will strike with an iron hand.”⟦Samir Dabbagh|He⟧

The owner of a private oven, who preferred that his name not be mentioned, told Al-Manara al-Yawm that the problem lies in the diesel. “They give us the flour on Saturday and the diesel on Wednesday,”⟦The owner of a private oven|he⟧ he complained. “Do we bake with our breath?”⟦The owner of a private oven⟧

Dabbagh, in response to this, considered that such talk is “not accurate”⟦Samir Dabbagh⟧.

A banner had been hung over the door of the bakery bearing the phrase: “Together for a better loaf.”⟦A banner⟧ The poet Hassan Tlas, one of the sons of the city, commented on his page with a verse: “They praised the loaf until I thought it was the moon / it too is far, and it too appears once in a month.”⟦Hassan Tlas⟧

It is worth mentioning that the “Loaf of Dignity” campaign was launched last March.`,
	],
];
