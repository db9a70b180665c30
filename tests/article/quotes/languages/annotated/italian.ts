/** Small articles of our own making in Italian, annotated as those in ../../articles.ts. */
import type {Articles} from '../../articles.ts';

export const italian: Articles = [
	[
		'il ponte: sindaca, ingegnere, relazione',
		`«Il ponte è sicuro e resterà aperto»⟦Marta Rinaldi⟧, ha detto ieri la sindaca di Castelvento, Marta Rinaldi, al termine del vertice in prefettura. «Abbiamo controllato ogni bullone»⟦Marta Rinaldi⟧, ha aggiunto.

Non la pensa così l'ingegner Sergio Buonafede, che nel 2014 aveva firmato la prima perizia. «I piloni si stanno muovendo»⟦Sergio Buonafede⟧, avverte. «Non lo dico io, lo dicono i sensori»⟦Sergio Buonafede⟧. Secondo Buonafede, la giunta «preferisce non sapere»⟦Sergio Buonafede|Buonafede⟧.

Nella relazione dei tecnici si legge che la struttura «presenta segni evidenti di degrado»⟦relazione dei tecnici⟧. Il documento raccomanda di «limitare il traffico pesante»⟦Il documento⟧.

«Mio padre ci passava col carretto»⟦Gino Falaschi⟧, racconta Gino Falaschi, 81 anni, seduto al bar. «Io non ci passo più nemmeno a piedi»⟦Gino Falaschi⟧. E la moglie: «Esagera sempre»⟦la moglie⟧.

Rinaldi ha assicurato che i lavori partiranno in primavera. «Entro Pasqua»⟦Marta Rinaldi|la prima cittadina⟧, ha promesso la prima cittadina, «ci saranno le gru»⟦Marta Rinaldi|la prima cittadina⟧.

Il comitato «Ponte vivo» ha organizzato per sabato una fiaccolata.`,
	],
	[
		'calcio: allenatore, capitano',
		`Sconfitta pesante per il Montefalco, battuto 3-0 in casa. "Ho sbagliato la formazione"⟦Ettore Galvani⟧, ammette l'allenatore Ettore Galvani. "Me ne assumo la responsabilità"⟦Ettore Galvani⟧.

Il tecnico ha spiegato di non voler lasciare. "Dimissioni? Non se ne parla"⟦Ettore Galvani⟧, ha tagliato corto. "Finché la società mi dà fiducia, io resto qui"⟦Ettore Galvani⟧.

Più duro il capitano Luca Serra: "Ci è mancato il cuore"⟦Luca Serra⟧. Serra, che domenica sarà squalificato, ha chiesto scusa "ai duemila che ci hanno seguito"⟦Luca Serra|Serra⟧.

Sull'altra sponda si festeggia. "È la notte più bella della mia carriera"⟦Bruno Tavera⟧, le parole di Bruno Tavera, autore di una doppietta. "La dedico a mia nonna, che mi portava agli allenamenti in corriera"⟦Bruno Tavera|l'attaccante⟧, ha concluso l'attaccante.

Il presidente non parla, ma fonti vicine al club fanno sapere che l'esonero "non è all'ordine del giorno"⟦fonti vicine al club⟧. "Se perdiamo domenica cambia tutto"⟦un dirigente⟧, confida un dirigente che preferisce restare anonimo.`,
	],
	[
		'tribunale: giudice, avvocato, testimone',
		`Il tribunale di Montechiaro ha condannato a sei anni l'ex assessore Renato Oddone. Per i giudici l'imputato «ha venduto licenze come fossero caramelle»⟦i giudici⟧.

«Chi amministra una città non può affittarla»⟦Irene Goretti⟧, scrive la presidente del collegio, Irene Goretti, nelle motivazioni. Goretti parla di «assoluta mancanza di pentimento»⟦Irene Goretti|Goretti⟧.

L'avvocato difensore Mario Fusaro ha annunciato ricorso: «Il mio assistito è innocente e lo proveremo in appello»⟦Mario Fusaro⟧. A suo dire i testimoni «si contraddicono sui punti essenziali»⟦Mario Fusaro|suo⟧.

Uno di loro, il costruttore Paolo Arrighi, aveva raccontato in aula: «Gli portai la busta a casa e lui mi offrì il caffè»⟦Paolo Arrighi⟧. «Quanto c'era nella busta?»⟦?⟧, gli era stato chiesto. «Quindicimila euro, signora»⟦Paolo Arrighi⟧.

«È stata fatta giustizia»⟦il Comune⟧, commenta in una nota il Comune, costituitosi parte civile.

Oddone, 63 anni, si è detto «stanco»⟦Renato Oddone|Oddone⟧ e ha lasciato l'aula senza rispondere alle domande.`,
	],
	[
		'scienza e cultura',
		`Le api sanno contare fino a quattro. Lo sostiene uno studio dell'università di Valpiana uscito sulla rivista “Comportamento animale”. “Nessuno si aspettava che distinguessero lo zero dal nulla”⟦Teresa Malvani⟧, spiega la biologa Teresa Malvani, prima autrice del lavoro.

“All'inizio abbiamo pensato a un caso”⟦Teresa Malvani|la ricercatrice⟧, racconta la ricercatrice. “Poi abbiamo rifatto la prova con un'altra arnia”⟦Teresa Malvani⟧. L'esperimento è durato due estati.

C'è chi dubita. “Un'ape che si posa non è un'ape che conta”⟦Ugo Sanna⟧, obietta l'entomologo Ugo Sanna, non coinvolto nello studio. Le conclusioni sarebbero, a suo avviso, “affrettate”⟦Ugo Sanna|suo⟧.

Malvani replica: “La scienza va avanti così, a piccoli passi”⟦Teresa Malvani|Malvani⟧. Il gruppo sta preparando un secondo articolo, intitolato “Lo zero e il fiore”, e una mostra per le scuole. “I bambini fanno le domande migliori”⟦Paolo Neri⟧, sorride il coautore Paolo Neri, 27 anni.

“Chi non conta le api”⟦Paolo Neri⟧, conclude, “prima o poi resta senza miele”⟦Paolo Neri⟧.`,
	],
	[
		'sanità e politica',
		`L'ospedale di Ripadolce chiuderà in agosto uno dei suoi due piani. La direttrice Olga Mancini ha definito la situazione «difficile ma sotto controllo»⟦Olga Mancini⟧. «Nessun paziente resterà senza letto»⟦Olga Mancini⟧, ha garantito.

Di parere opposto i sindacati. «È una fuga»⟦Giacinto Robba⟧, denuncia Giacinto Robba, segretario provinciale. «I colleghi vanno nel privato o all'estero»⟦Giacinto Robba⟧, prosegue Robba, secondo cui servono «contratti veri»⟦Giacinto Robba⟧.

«Io quest'anno ne ho firmati undici»⟦Miriam Sole⟧, conferma Miriam Sole, infermiera. Lei, dice, resterà: «Qualcuno deve pur farlo»⟦Miriam Sole|Lei⟧.

In una lettera al presidente della Regione, Alberto Corradi, i primari hanno chiesto «misure immediate»⟦i primari⟧. Corradi ha risposto con un post su Facebook: «Le assunzioni sono già partite»⟦Alberto Corradi|Corradi⟧. «Basta allarmismi»⟦Alberto Corradi|il governatore⟧, ha tuonato il governatore.

Il cosiddetto «piano estate» sarà votato lunedì.`,
	],
];
