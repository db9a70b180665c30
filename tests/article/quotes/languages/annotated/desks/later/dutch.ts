/** Articles of our own making in Dutch, each of another desk; annotated as in ../../../../articles.ts, before their rules were read. */
import type {Articles} from '../../../../articles.ts';

export const dutch: Articles = [
	[
		'health, 05',
		`Ziekenhuis Oosterhage sluit ’s nachts de spoedpost: ‘We kunnen het rooster niet meer rond krijgen’⟦Marjan Hoekzema⟧

Het Sint-Walburgaziekenhuis in Oosterhage sluit vanaf 1 januari ’s nachts de spoedeisende hulp. Patiënten moeten dan uitwijken naar Den Kolk, 34 kilometer verderop.

‘We kunnen het rooster simpelweg niet meer rond krijgen,’⟦Marjan Hoekzema|bestuursvoorzitter Marjan Hoekzema⟧ zegt bestuursvoorzitter Marjan Hoekzema. Volgens haar staan er al ruim een jaar elf vacatures open. ‘En dan’⟦Marjan Hoekzema|ze⟧, voegt ze eraan toe, ‘moet je op een gegeven moment kiezen voor veiligheid.’⟦Marjan Hoekzema⟧

De huisartsen in de regio reageren verbijsterd. ‘Zo’n besluit neem je niet zonder ons,’⟦Sjoerd van Dalen⟧ vindt Sjoerd van Dalen, die al twintig jaar praktijk houdt in het dorp Laarveen. Hij noemt de sluiting ‘een gok met mensenlevens’⟦Sjoerd van Dalen|Hij⟧. De zogeheten ‘45-minutennorm’, die voorschrijft hoe snel een ambulance een patiënt moet afleveren, wordt in Laarveen volgens hem nu al niet altijd gehaald.

Zorgverzekeraar Meander & Rooze zegt het besluit te begrijpen. ‘Kwaliteit gaat voor nabijheid,’⟦een woordvoerder⟧ aldus een woordvoerder.

In de wachtkamer is de stemming bedrukt. ‘Mijn man heeft hier vorig jaar een hartinfarct overleefd,’⟦een vrouw van 71⟧ vertelt een vrouw van 71. ‘Als we toen naar Den Kolk hadden gemoeten, was hij er niet meer.’⟦een vrouw van 71⟧ Op het prikbord achter haar hangt een briefje: ‘Handen af van Sint-Walburga!’⟦?⟧

De gemeenteraad debatteert donderdag over de sluiting.`,
	],
	[
		'reportage, 06',
		`De laatste veerman van Zuiderplaat

Het is kwart voor zes en nog donker als Krijn Wagtendonk de motor van de ‘Jacoba III’ start. Eenendertig jaar vaart hij tussen Zuiderplaat en de vaste wal. Over vijf weken is de brug klaar.

“Ik heb er eigenlijk nooit over nagedacht dat het op kon houden”⟦Krijn Wagtendonk|hij⟧, zegt hij, zijn hand losjes aan het roer. “Water blijft.”⟦Krijn Wagtendonk⟧

De eerste passagiers zijn altijd dezelfde: twee verpleegkundigen, een bakker, een scholier met oortjes in. “Krijn weet hoe laat ik opsta”⟦Ank Boersen⟧, lacht de bakker, Ank Boersen. “Als ik er niet ben, wacht hij.”⟦Ank Boersen⟧ De verpleegkundigen zijn minder sentimenteel. Met de brug zijn ze straks in acht minuten op hun werk, en dat scheelt veel.

Halverwege wijst Wagtendonk naar de pijlers in de mist.

“Mijn vader zei: er komt hier nooit een brug, daarvoor zijn we met te weinig. Hij heeft veertig jaar gelijk gehad.⟦Krijn Wagtendonk⟧

“En nu staan ze daar. Mooi zijn ze wel, dat moet ik toegeven.”⟦Krijn Wagtendonk⟧

De gemeente heeft hem een baan aangeboden bij de groendienst. Wethouder Ilse Terpstra spreekt van “een nette oplossing voor iedereen”⟦Ilse Terpstra|Wethouder Ilse Terpstra⟧. De veerman zelf haalt zijn schouders op. “Bladblazen”⟦Krijn Wagtendonk|hij⟧, en meer wil hij er niet over kwijt.

Aan de overkant springt de scholier als eerste op de steiger. “Tot vanmiddag, Krijn!”⟦de scholier⟧`,
	],
];
