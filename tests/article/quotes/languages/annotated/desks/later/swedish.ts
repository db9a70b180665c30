/** Articles of our own making in Swedish, each of another desk; annotated as in ../../../../articles.ts, before their rules were read. */
import type {Articles} from '../../../../articles.ts';

export const swedish: Articles = [
	[
		'business, 07',
		`Hällnäs Verkstad varslar 140: ”En svart dag”⟦Roger Ekdahl⟧

Kullagertillverkaren Hällnäs Verkstad varslar 140 av sina 520 anställda om uppsägning. Beskedet lämnades på ett stormöte i matsalen på onsdagsmorgonen.

– Orderingången har fallit med en tredjedel sedan i våras⟦Birgitta Åsenlöf|vd:n Birgitta Åsenlöf⟧, säger vd:n Birgitta Åsenlöf. Vi ser tyvärr ingen vändning före nästa höst.⟦Birgitta Åsenlöf⟧

I ett pressmeddelande skriver bolaget att neddragningen är ”nödvändig för att säkra verksamheten på längre sikt”⟦Hällnäs Verkstad|bolaget⟧. Programmet, som internt går under namnet ”Kompass”, ska spara 95 miljoner kronor om året.

Facket är kritiskt. Klubbordföranden Roger Ekdahl fick beskedet kvällen innan.

– Det är en svart dag för hela bygden⟦Roger Ekdahl|han⟧, säger han.

Att ledningen samtidigt vill dela ut 60 miljoner till ägarna kallar han ”ett hån”⟦Roger Ekdahl|han⟧.

– Man kan inte be folk lämna sina jobb med ena handen och plocka ur kassan med den andra.⟦Roger Ekdahl⟧

Åsenlöf avvisar kritiken. Utdelningen, framhåller hon, beslutades redan i mars.

– Det är två helt skilda frågor.⟦Birgitta Åsenlöf⟧

Utanför grindarna står en grupp montörer och röker. De flesta vill inte prata.

– Jag har varit här i 26 år, vad ska jag säga⟦en man i blå overall⟧, säger en man i blå overall.

Kommunalrådet Lena Sjövall lovar att kommunen ska öppna ett omställningskontor redan på måndag. ”Ingen ska behöva stå ensam”⟦Lena Sjövall|hon⟧, skriver hon i ett mejl till tidningen.`,
	],
	[
		'culture, 08',
		`Hon fick Lundellpriset – hörde det på bussen

Poeten Mirjam Westerdahl tilldelas årets Lundellpris på 300 000 kronor för diktsamlingen ”Saltets grammatik”. Juryn lyfter fram hennes ”karga och samtidigt lekfulla språk”⟦Juryn⟧.

– Jag satt på bussen till Vingvik när de ringde. Chauffören fick sänka radion⟦Mirjam Westerdahl⟧, berättar Mirjam Westerdahl på telefon.

Hon skrattar länge, blir sedan tyst.

– Min mormor skulle ha sagt: ”Jaha, och vem ska diska då?”⟦Mirjam Westerdahl⟧

Boken kom till under tre vintrar i en fyrvaktarbostad på Storgrund. Förläggaren Anders Kihlberg, som har följt henne sedan debuten 2009, är inte förvånad.

– Det här är hennes bästa bok, och jag sa det redan när manuset kom⟦Anders Kihlberg|han⟧, säger han. Men poesi tar tid.⟦Anders Kihlberg⟧

Alla är inte lika förtjusta. ”Måleriskt men livlöst”⟦Kvällsbladets recensent⟧, skrev Kvällsbladets recensent i våras, en dom som pristagaren säger att hon har satt upp på kylskåpet.

Varför just salt?

– För att det bevarar och förstör på samma gång⟦Mirjam Westerdahl⟧, svarar Westerdahl.

Vad hon ska göra med pengarna vet hon inte än. Kanske laga taket, kanske resa till Island. Först väntar prisutdelningen den 12 december i Råby teater, där skådespelaren Jonna Brask läser ur boken.

– Det är dikter man måste läsa långsamt, annars skär man sig⟦Jonna Brask⟧, säger Brask.`,
	],
];
