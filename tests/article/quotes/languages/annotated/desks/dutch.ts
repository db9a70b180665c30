/** Articles of our own making in Dutch, each of another desk, as newspapers of several countries write; annotated as in ../../../articles.ts. */
import type {Articles} from '../../../articles.ts';

export const dutch: Articles = [
	[
		'politiek: een wethouder, een raadslid, een minister',
		`Wethouder Oosterdrecht stapt op na rel om parkeergarage

De Oosterdrechtse wethouder Marleen Kappers (Stadsbelang) treedt per direct af. Dat maakte ze dinsdagavond bekend tijdens een ingelaste raadsvergadering. „Ik heb een fout gemaakt en daar hoort maar één conclusie bij”⟦Marleen Kappers⟧, aldus Kappers, die zichtbaar geëmotioneerd was.

De garage onder de Havenmarkt werd negen miljoen euro duurder dan begroot. Kappers wist dat al sinds maart, maar lichtte de raad pas in oktober in. „Ze heeft ons maandenlang voor de gek gehouden”⟦Youssef Benali|raadslid Youssef Benali⟧, zegt raadslid Youssef Benali van de oppositiepartij Lokaal Anders. Volgens hem is het vertrek „onvermijdelijk, maar veel te laat”⟦Youssef Benali|hem⟧.

Burgemeester Diederik ter Horst noemt het aftreden „een moedig besluit”⟦Diederik ter Horst|Burgemeester Diederik ter Horst⟧. Hij benadrukt dat de wethouder „te goeder trouw”⟦Diederik ter Horst|Hij⟧ handelde. „Marleen is geen leugenaar”⟦Diederik ter Horst|hij⟧, voegde hij eraan toe. „Ze is een optimist, en dat is in de bouw gevaarlijker.”⟦Diederik ter Horst⟧

Uit een rapport van de rekenkamer bleek vorige week dat de ambtenaren „herhaaldelijk en zonder omwegen”⟦een rapport van de rekenkamer⟧ hadden gewaarschuwd. Minister Carola Spijker van Binnenlandse Zaken wil niet op de kwestie reageren. „Dit is aan de gemeente”⟦haar woordvoerder⟧, laat haar woordvoerder weten.

Op de Havenmarkt halen de winkeliers hun schouders op. „Ik heb drie jaar tegen een bouwput aangekeken”⟦Arie Langeveld|bloemist Arie Langeveld⟧, zucht bloemist Arie Langeveld. „Nu is de put weg en de wethouder ook.”⟦Arie Langeveld⟧ Zijn buurvrouw vindt dat sneu. „Ze kocht hier altijd tulpen”⟦Zijn buurvrouw|ze⟧, zegt ze.

De garage, in de volksmond ‘het gat van Kappers’, gaat in april open.`,
	],
	[
		'sport, Vlaanderen: een wielrenster, een ploegleider, een concurrent',
		`Lore Vanhecke wint Ronde van de Zandstreek: "Ik heb gewoon doorgetrapt"⟦Lore Vanhecke⟧

Met een solo van veertig kilometer heeft Lore Vanhecke zondag de Ronde van de Zandstreek op haar naam geschreven. "Ik heb gewoon doorgetrapt tot er niemand meer was"⟦Lore Vanhecke|de renster uit Meerdonk⟧, lachte de renster uit Meerdonk na afloop.

Dat ze vroeg alleen reed, was niet het plan. "Op de Kapelleberg keek ik om en zag ik niemand"⟦Lore Vanhecke|ze⟧, vertelt ze. "Toen dacht ik: verdorie, nu moet ik wel."⟦Lore Vanhecke⟧ Haar ploegleider Geert Plasschaert zat in de auto met het hart in de keel. "Ik heb drie keer geroepen dat ze moest wachten"⟦Geert Plasschaert|hij⟧, bekende hij. "Gelukkig luistert ze nooit."⟦Geert Plasschaert⟧

De Nederlandse favoriete Femke Oldenburger werd tweede, op bijna twee minuten. "Lore was te sterk, punt"⟦Femke Oldenburger|ze⟧, gaf ze toe. Volgens Oldenburger werd er achter de kopvrouw "niet echt samengewerkt"⟦Femke Oldenburger⟧. De Italiaanse Chiara Donadel, die derde eindigde, had het in de mixed zone over "een koers voor gekken"⟦Chiara Donadel⟧.

Bondscoach Ludwig Maes ziet in Vanhecke een kandidate voor het WK. "Als ze zo rijdt, selecteer ik mezelf nog als waterdrager"⟦Ludwig Maes|hij⟧, grapte hij op de nationale radio.

Vanhecke zelf blijft er nuchter onder. "Morgen moet ik werken"⟦Lore Vanhecke|de kleuterleidster⟧, zegt de kleuterleidster. "Mijn klasje heeft een spandoek beloofd."⟦Lore Vanhecke⟧ Op dat spandoek, zo bleek maandag, stond: "Juf is de snelste"⟦dat spandoek⟧.`,
	],
];
