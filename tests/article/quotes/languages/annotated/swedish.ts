/** Small articles of our own making in Swedish, annotated as those in ../../articles.ts. */
import type {Articles} from '../../articles.ts';

export const swedish: Articles = [
	[
		'dammen: minister, kommunalråd, rapport',
		`Dammen vid Österfors är säker, enligt miljöminister Elsa Kastell. ”Det finns ingen fara”⟦Elsa Kastell⟧, sade hon på tisdagen. ”Vi har gått igenom alla fyra luckorna”⟦Elsa Kastell⟧, tillade hon.

Kommunalrådet Daniel Robertsson håller inte med.

– Vi har bett om pengar i tre vintrar⟦Daniel Robertsson|han⟧, säger han till lokalradion.

Enligt honom har departementet ”tittat åt ett annat håll”⟦Daniel Robertsson|honom⟧.

I rapporten från ingenjörerna står att krönet ”har sjunkit fyra centimeter”⟦rapporten från ingenjörerna⟧.

På byns enda kafé är misstron stor.

– Samma sak sa de för tio år sedan⟦Rosa Kvist⟧, säger Rosa Kvist, som driver stället. De kommer, tar en bild och åker hem.⟦Rosa Kvist⟧

Hennes granne Jan, 71, skakar på huvudet.

– Om det brister är det ingen som varnar oss.⟦Jan⟧

”Före påsk är maskinerna på plats”⟦Elsa Kastell⟧, lovar Kastell.

Gruppen ”Levande älvar” demonstrerar på lördag.`,
	],
	[
		'fotboll',
		`Almby förlorade med 3–0 och tränaren Ingmar Berg skyllde inte ifrån sig. ”Jag valde fel lag”⟦Ingmar Berg⟧, medgav han. ”Det är mitt fel och bara mitt”⟦Ingmar Berg⟧.

Norrlänningen tänker inte sluta. ”Jag lämnar inte ett sjunkande skepp”⟦Ingmar Berg⟧, sade Berg efter matchen.

Lagkaptenen Samuel Ivarsson var hårdare. ”Vi saknade skam i kroppen”⟦Samuel Ivarsson|mittbacken⟧, konstaterade mittbacken, som bad om ursäkt till ”de tvåtusen som åkte hit”⟦Samuel Ivarsson⟧.

”Det här är en kväll att rama in”⟦Bruno Tavast⟧, jublade Bruno Tavast, som gjorde två mål. Anfallaren tillägnar dem sin mormor: ”Hon skjutsade mig till träningen i buss”⟦Bruno Tavast|Anfallaren⟧.

En källa i klubben uppger att en sparkning ”inte är aktuell”⟦En källa i klubben⟧.`,
	],
	[
		'rätten',
		`Tingsrätten i Bergluda dömde på måndagen det tidigare kommunalrådet Roland Oskarsson till sex års fängelse. ”Den som styr en stad får inte hyra ut den”⟦Inger Gode⟧, skriver rådman Inger Gode i domen. Hon kallar gärningarna ”synnerligen allvarliga”⟦Inger Gode|Hon⟧.

Advokaten Marcus Funke överklagar.

– Min klient är oskyldig och det ska vi visa i hovrätten⟦Marcus Funke⟧, säger Funke.

Enligt advokaten säger vittnena ”emot varandra på avgörande punkter”⟦Marcus Funke|advokaten⟧.

Ett av dem, byggmästaren Pål Aronsson, berättade i mars: ”Jag lämnade kuvertet hemma hos honom och blev bjuden på kaffe”⟦Pål Aronsson⟧.

– Hur mycket låg det i kuvertet?⟦åklagaren⟧ frågade åklagaren.

– Femton tusen⟦Pål Aronsson⟧, svarade Aronsson.

Oskarsson, 63, sade bara att han var ”trött”⟦Roland Oskarsson|han⟧.`,
	],
	[
		'vetenskap',
		`Bin kan räkna till fyra, visar en studie från Valdala universitet. – Ingen trodde att de kunde skilja noll från ingenting⟦Tora Malvik⟧, säger biologen Tora Malvik, som har lett arbetet.

– Först trodde vi att det var en slump⟦Tora Malvik|hon⟧, berättar hon. Sedan gjorde vi om försöket med en annan kupa.⟦Tora Malvik⟧

Entomologen Hugo Sandin, som inte har deltagit, tycker att slutsatserna är ”förhastade”⟦Hugo Sandin⟧.

– Ett bi som landar är inte ett bi som räknar⟦Hugo Sandin⟧, invänder Sandin.

Medförfattaren Petra Ocklind svarar: ”Vetenskapen tar små steg”⟦Petra Ocklind⟧. Gruppen arbetar på en ny artikel, ”Nollan och blomman”.

– Barnen ställer de bästa frågorna⟦Petra Ocklind|hon⟧, säger hon och skrattar.`,
	],
	[
		'vård',
		`Sjukhuset i Ribbeby stänger ett av sina två våningsplan i augusti. Direktören Olga Mankell talar om ”en besvärlig sommar”⟦Olga Mankell⟧. ”Ingen patient blir utan säng”⟦Olga Mankell⟧, försäkrar hon.

Facket ser det annorlunda. ”Det är en massflykt”⟦Jakob Roslund⟧, säger ordföranden Jakob Roslund till tidningen. Roslund kräver ”riktiga kontrakt”⟦Jakob Roslund|Roslund⟧.

”Jag har skrivit på elva kontrakt i år”⟦Mirjam Sol⟧, berättar sjuksköterskan Mirjam Sol, 29. ”Jag har dem i en pärm”⟦Mirjam Sol⟧.

I ett pressmeddelande skriver regionen att personalen ”har vuxit med tolv procent”⟦regionen⟧.

”Min höft opererades här och jag behandlades som en drottning”⟦Berta Kost⟧, säger Berta Kost. ”Men min svärdotter väntade åtta månader”⟦Berta Kost⟧, tillägger hon.

Den så kallade ”sommarplanen” röstas igenom på måndag.`,
	],
];
