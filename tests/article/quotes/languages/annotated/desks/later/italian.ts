/** Articles of our own making in Italian, each of another desk; annotated as in ../../../../articles.ts, before their rules were read. */
import type {Articles} from '../../../../articles.ts';

export const italian: Articles = [
	[
		'council, 01',
		`Sovena, via libera al nuovo ponte. Ferrante: «Basta rinvii»⟦Elio Ferrante⟧

SOVENA – Dopo sei ore di discussione, il consiglio comunale ha approvato ieri sera con 14 voti contro 10 il progetto del nuovo ponte sul torrente Lamasca. «Era un impegno preso con i cittadini e lo abbiamo mantenuto»⟦Elio Ferrante|il sindaco Elio Ferrante⟧, ha detto il sindaco Elio Ferrante al termine della seduta.

L'opera costerà 8,4 milioni di euro, in gran parte coperti da fondi regionali. «I lavori cominceranno a marzo⟦Elio Ferrante|il primo cittadino⟧ – ha spiegato il primo cittadino – e dureranno non più di venti mesi»⟦Elio Ferrante⟧. Il vecchio ponte, che in paese tutti chiamano «la Gobba», sarà demolito.

Dura l'opposizione. Per Carla Minardi, capogruppo di Sovena Domani, la delibera è «un assegno in bianco»⟦Carla Minardi⟧ firmato alle imprese. «Non c'è uno studio sul traffico, non c'è un piano per i negozianti»⟦Carla Minardi⟧, ha attaccato. Poi, rivolta ai banchi della giunta: «Chi pagherà se i costi raddoppiano?»⟦Carla Minardi⟧

Tra il pubblico c'era una quarantina di residenti della zona bassa, che temono gli espropri. «Ci hanno tenuti all'oscuro di tutto»⟦una donna che abita in via Mulini⟧, si è lamentata una donna che abita in via Mulini. Dal fondo della sala si è levato anche un «Vergogna!»⟦?⟧ e la seduta è stata sospesa per dieci minuti.

L'assessora ai Lavori pubblici, Teresa Bonfà, ha provato a calmare gli animi. «Incontreremo ogni famiglia, casa per casa»⟦Teresa Bonfà⟧, ha promesso. Il bando di gara sarà pubblicato entro gennaio.`,
	],
	[
		'football, 02',
		`Vesperia, crollo nel finale: “Abbiamo smesso di giocare”⟦Davide Lorusso⟧

Due gol in quattro minuti, e il Vesperia butta via una partita che sembrava chiusa. Al “Campo dei Pini” finisce 2-2 contro la Torrechiara, penultima in classifica, e i tifosi fischiano all'uscita dal campo.

“Dopo il secondo gol abbiamo smesso di giocare e questo non lo posso accettare”⟦Davide Lorusso|tecnico Davide Lorusso⟧, è lo sfogo del tecnico Davide Lorusso in sala stampa. L'allenatore, arrivato a settembre, non cerca scuse: “L'arbitro non c'entra niente. La colpa è mia”⟦Davide Lorusso|L'allenatore⟧.

Di umore diverso il collega della Torrechiara. “Un punto così vale oro”⟦Pietro Sanna⟧, sorride Pietro Sanna, alla prima panchina in Serie C. E sul rigore parato al 70' dal suo portiere, il diciannovenne Nicolò Amari: “Gli avevo detto di aspettare fino all'ultimo. Mi ha risposto: ‘Mister, lo so già’”⟦Pietro Sanna⟧.

Chi non si dà pace è Matteo Griffi, autore della doppietta del Vesperia. “Segnare due volte e tornare a casa con l'amaro in bocca⟦Matteo Griffi|l'attaccante⟧ – racconta l'attaccante – è una sensazione che non auguro a nessuno”⟦Matteo Griffi⟧. Domenica si va a Montelino, già ribattezzata dai giornali locali la “partita della verità”.

Il presidente non parla, ma la società in serata ha diffuso una nota in cui ribadisce “piena fiducia nello staff tecnico”⟦Vesperia|la società⟧. Fuori dai cancelli, su un lenzuolo, c'era scritto: “Fuori gli attributi”⟦?⟧.`,
	],
];
