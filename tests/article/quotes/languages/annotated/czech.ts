/** Small articles of our own making in Czech, annotated as those in ../../articles.ts; written before the rules were read. */
import type {Articles} from '../../articles.ts';

export const czech: Articles = [
	[
		'přehrada: ministryně, starosta, zpráva, hospodská',
		`„Hráz je bezpečná,“⟦Jitka Holanová⟧ ujistila v úterý ministryně životního prostředí Jitka Holanová. „Zkontrolovali jsme všechny čtyři přelivy,“⟦Jitka Holanová⟧ dodala.

Starosta Lomnička Radim Sokol je jiného názoru. „Už tři zimy žádáme o opravu,“⟦Radim Sokol⟧ řekl místnímu rádiu. Ministerstvo se podle něj „dívalo jinam“⟦Radim Sokol|něj⟧.

Podle zprávy inženýrů koruna hráze „klesla o čtyři centimetry“⟦zprávy inženýrů⟧. V dokumentu se také píše o „trvalých průsacích“⟦dokumentu⟧.

„To samé říkali před deseti lety,“⟦Božena Kvapilová⟧ vzpomíná Božena Kvapilová, majitelka jediné hospody. „Přijedou, vyfotí se a zase odjedou.“⟦Božena Kvapilová⟧

Holanová slíbila, že stroje dorazí „ještě před Velikonocemi“⟦Jitka Holanová|Holanová⟧. Spolek „Živé řeky“ chystá na sobotu pochod.`,
	],
	[
		'fotbal: trenér, kapitán, brankář',
		`Slavoj prohrál doma 0:3 a trenér Ivo Brabec nehledal výmluvy. „Spletl jsem se v sestavě,“⟦Ivo Brabec⟧ přiznal po zápase. „Je to jenom moje vina,“⟦Ivo Brabec⟧ zdůraznil kouč.

„Dokud mi vedení věří, zůstanu,“⟦Ivo Brabec⟧ prohlásil Brabec na tiskové konferenci.

Kapitán Tomáš Hruška byl přísnější: „Chyběla nám hanba.“⟦Tomáš Hruška⟧ Fanouškům se pak omluvil za „ostudný večer“⟦Tomáš Hruška⟧.

„Takový večer si dám zarámovat,“⟦Filip Motyčka⟧ radoval se dvougólový střelec hostů Filip Motyčka. „Babička mě vozila na tréninky autobusem,“⟦Filip Motyčka|on⟧ prozradil on sám.

Podle zdroje z vedení klubu odvolání trenéra „není na stole“⟦zdroje z vedení klubu⟧.`,
	],
	[
		'soud: soudkyně, advokát, svědek',
		`Krajský soud v Jezerné poslal bývalého radního Karla Vostrého na šest let do vězení. „Kdo město řídí, nemůže ho pronajímat,“⟦Irena Malá⟧ uvedla v odůvodnění soudkyně Irena Malá. Vyčetla mu „naprostý nedostatek lítosti“⟦Irena Malá⟧.

Obhájce Marek Fuchs oznámil, že se odvolá. „Můj klient je nevinný a my to prokážeme,“⟦Marek Fuchs⟧ řekl novinářům. Svědci si podle advokáta „navzájem odporují“⟦Marek Fuchs|advokáta⟧.

Podnikatel Pavel Arnošt v březnu vypověděl: „Přinesl jsem mu obálku domů a on mi nabídl kávu.“⟦Pavel Arnošt⟧

„Kolik v ní bylo?“⟦žalobkyně⟧ zeptala se žalobkyně.

„Patnáct tisíc,“⟦Pavel Arnošt⟧ odpověděl Arnošt.

Vostrý soudu řekl jen to, že je „unavený“⟦Karel Vostrý|Vostrý⟧.`,
	],
	[
		'věda: biologové, kritik, tisková zpráva',
		`Včely umějí počítat do čtyř, tvrdí tým z Valdorské univerzity. „Nikdo nečekal, že rozliší nulu od ničeho,“⟦Tereza Sládková⟧ vysvětluje hlavní autorka studie Tereza Sládková.

„Nejdřív jsme si mysleli, že je to náhoda,“⟦Tereza Sládková⟧ vypráví Sládková. „Pak jsme pokus zopakovali s jiným úlem.“⟦Tereza Sládková⟧

Entomolog Hubert Sojka, který se na výzkumu nepodílel, označil závěry za „předčasné“⟦Hubert Sojka⟧. „Je to hezký výsledek,“⟦Hubert Sojka⟧ připustil Sojka, „ale musí ho potvrdit někdo jiný.“⟦Hubert Sojka⟧

„Věda postupuje po malých krocích,“⟦Pavlína Okrouhlá⟧ reagovala spoluautorka Pavlína Okrouhlá. Tým chystá článek s názvem „Nula a květ“.

„Studie otevírá novou kapitolu,“⟦tiskové zprávě univerzity⟧ stojí v tiskové zprávě univerzity.`,
	],
];
