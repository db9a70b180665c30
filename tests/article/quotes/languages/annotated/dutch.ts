/** Small articles of our own making in Dutch, annotated as those in ../../articles.ts. */
import type {Articles} from '../../articles.ts';

export const dutch: Articles = [
	[
		'de dijk: minister, burgemeester, rapport',
		`De dijk bij Oosterwaard is veilig, zegt minister Elsbeth Kastanje van Waterstaat. ‘Er is geen enkel gevaar’⟦Elsbeth Kastanje⟧, verzekerde zij dinsdag de Tweede Kamer. ‘Alle vier de sluizen zijn nagekeken’⟦Elsbeth Kastanje⟧, voegde ze daaraan toe.

Burgemeester Daan Robbers is er niet gerust op. ‘Wij vragen al drie winters om herstel’⟦Daan Robbers⟧, zei hij tegen de lokale omroep. Volgens hem heeft het ministerie ‘de andere kant op gekeken’⟦Daan Robbers|hem⟧.

Uit het rapport van de ingenieurs blijkt dat de kruin ‘vier centimeter is gezakt’⟦het rapport van de ingenieurs⟧. Het rapport spreekt ook van ‘hardnekkige lekkage’⟦Het rapport⟧.

In het enige café van het dorp gelooft niemand het. ‘Dat zeiden ze tien jaar geleden ook’⟦Roos Kuipers⟧, herinnert Roos Kuipers zich, die achter de bar staat. ‘Ze komen, gaan op de foto en zijn weer weg.’⟦Roos Kuipers⟧ Haar buurman Joop (71): ‘Als het misgaat, waarschuwt niemand ons.’⟦Joop⟧

Kastanje belooft beterschap. ‘Voor Pasen’⟦Elsbeth Kastanje|de minister⟧, aldus de minister, ‘staan er kranen.’⟦Elsbeth Kastanje|de minister⟧

De actiegroep ‘Levende Rivier’ demonstreert zaterdag.`,
	],
	[
		'voetbal',
		`Almere-Oost verloor met 3-0 en trainer Igor Berends zocht geen smoesjes. „Ik heb de verkeerde opstelling gekozen”⟦Igor Berends⟧, gaf hij toe. „De schuld ligt bij mij.”⟦Igor Berends⟧

De oefenmeester denkt niet aan opstappen. „Ik verlaat geen zinkend schip”⟦Igor Berends⟧, zo zei hij. „Zolang de club in mij gelooft, blijf ik”⟦Igor Berends⟧, benadrukte Berends.

Aanvoerder Sem Iversen was strenger. „We hadden geen schaamte”⟦Sem Iversen|de verdediger⟧, vond de verdediger, die excuses aanbood aan „de tweeduizend die meegereisd waren”⟦Sem Iversen⟧.

Bij de tegenstander was het feest. „Dit is een avond om in te lijsten”⟦Bram Taverne⟧, glunderde Bram Taverne, die twee keer scoorde. De spits droeg zijn goals op aan zijn oma. „Zij bracht me altijd met de bus naar de training”⟦Bram Taverne⟧, vertelde hij.

„Als we zondag verliezen, wordt het een ander verhaal”⟦een bestuurslid⟧, aldus een bestuurslid dat anoniem wil blijven.`,
	],
	[
		'rechtbank',
		`De rechtbank in Bergluiden veroordeelde oud-wethouder Roland Oteman maandag tot zes jaar cel. "U hebt een stad verhuurd die niet van u was"⟦Inge Gooijer⟧, hield rechter Inge Gooijer hem voor. Ze noemde zijn houding "schaamteloos"⟦Inge Gooijer|Ze⟧.

Advocaat Marcel Funke gaat in hoger beroep. "Mijn cliënt is onschuldig en dat gaan we bewijzen"⟦Marcel Funke⟧, zei Funke na afloop. Volgens de raadsman spreken de getuigen "elkaar op cruciale punten tegen"⟦Marcel Funke|de raadsman⟧.

Een van hen, aannemer Paul Aarts, had in maart verklaard: "Ik bracht de envelop bij hem thuis en kreeg koffie."⟦Paul Aarts⟧ "Hoeveel zat erin?"⟦de officier⟧, vroeg de officier. "Vijftienduizend euro, mevrouw"⟦Paul Aarts|hij⟧, antwoordde hij.

De gemeente is tevreden. "Er is recht gedaan"⟦een verklaring⟧, staat in een verklaring.

Oteman (63) wilde alleen kwijt dat hij "moe"⟦Roland Oteman|Oteman⟧ was.`,
	],
	[
		'wetenschap en muziek',
		`Bijen kunnen tot vier tellen, blijkt uit onderzoek van de Universiteit Valdrecht. ‘Niemand had verwacht dat ze nul van niets konden onderscheiden’⟦Tessa Malvaert⟧, aldus bioloog Tessa Malvaert, die het onderzoek leidde.

‘Eerst dachten we aan toeval’⟦Tessa Malvaert⟧, vertelt ze. ‘Toen herhaalden we de proef met een andere korf.’⟦Tessa Malvaert⟧

Niet iedereen is overtuigd. ‘Een bij die landt is nog geen bij die telt’⟦Hugo Sannes⟧, stelt entomoloog Hugo Sannes, die niet bij de studie betrokken was. Hij noemt de conclusies ‘voorbarig’⟦Hugo Sannes|Hij⟧. ‘Het is een mooi resultaat’⟦Hugo Sannes⟧, erkent Sannes, ‘maar het moet worden herhaald.’⟦Hugo Sannes⟧

Medeauteur Pim Okker wuift de kritiek weg: ‘Wetenschap gaat met kleine stapjes.’⟦Pim Okker⟧ Er komt een tweede artikel, ‘De nul en de bloem’, en een tentoonstelling.

‘Kinderen stellen de beste vragen’⟦Pim Okker⟧, lacht hij.`,
	],
	[
		'zorg',
		`Het ziekenhuis in Ribbeland sluit in augustus een van zijn twee verdiepingen. Directeur Olga Manders spreekt van „een ingewikkelde zomer”⟦Olga Manders⟧. „Geen patiënt komt zonder bed te zitten”⟦Olga Manders⟧, belooft ze.

De vakbond ziet dat anders. „Het is een leegloop”⟦Jaap Robijn⟧, zegt voorzitter Jaap Robijn. Hij eist „echte contracten”⟦Jaap Robijn|Hij⟧.

„Ik zit dit jaar aan mijn elfde contract”⟦Mirjam Zon⟧, beaamt Mirjam Zon, verpleegkundige van 29. „Ik bewaar ze in een map.”⟦Mirjam Zon⟧

Een woordvoerder van de provincie laat weten dat het aantal medewerkers „met 12 procent is gegroeid”⟦Een woordvoerder van de provincie⟧. Ook roept de provincie op om „geen paniek te zaaien”⟦de provincie⟧.

„Mijn heup is hier gedaan en ik werd behandeld als een koningin”⟦Betje Kosters⟧, aldus Betje Kosters (84). „Maar mijn schoondochter wachtte acht maanden op een scan.”⟦Betje Kosters⟧

Het zogeheten „zomerplan” komt maandag in stemming.`,
	],
];
