/** Articles of our own making in Italian, each of another desk, as newspapers of several countries write; annotated as in ../../../articles.ts. */
import type {Articles} from '../../../articles.ts';

export const italian: Articles = [
	[
		'cronaca giudiziaria: un pm, un avvocato, un teste',
		`Il sindaco di Borgoratto a processo per il ponte: «Non sapevo nulla»⟦Ivano Stucchi⟧

È durata sei ore l'udienza di ieri davanti al tribunale di Valsera, dove il sindaco di Borgoratto, Ivano Stucchi, risponde di disastro colposo per il crollo della passerella sul Leno. «Non sapevo nulla delle crepe, nessuno me ne aveva parlato»⟦Ivano Stucchi|il primo cittadino⟧, ha detto il primo cittadino, camicia bianca e voce bassa.

Di tutt'altro avviso la pubblica accusa. «Il sindaco aveva la relazione sul tavolo da otto mesi»⟦Caterina Lovati|il pm Caterina Lovati⟧, ha ribattuto il pm Caterina Lovati, che ha mostrato in aula la copia protocollata. Per la magistrata si tratta di «un caso di scuola di distrazione colpevole»⟦Caterina Lovati|la magistrata⟧.

In mattinata era stato ascoltato il geometra Nando Picasso, autore della relazione. «Gliela consegnai a mano»⟦Nando Picasso|il testimone⟧, ha ricordato il testimone. «Mi rispose che l'avrebbe letta in ferie.»⟦Nando Picasso⟧ Una frase che ha fatto rumoreggiare il pubblico.

«È la parola di uno contro quella di un altro»⟦Aldo Minghetti⟧, minimizza il difensore, l'avvocato Aldo Minghetti, secondo cui il geometra «ha conti in sospeso con l'amministrazione»⟦Aldo Minghetti⟧. Il legale ha chiesto una perizia grafica.

I familiari dei feriti attendono fuori. «Mio figlio non cammina più»⟦Loredana Bassi⟧, spiega Loredana Bassi, «e lui parla di ferie»⟦Loredana Bassi⟧. Poi si volta e se ne va.

Il processo riprenderà il 22. Nel capo d'imputazione si legge che il Comune «omise ogni cautela»⟦capo d'imputazione|Nel capo d'imputazione⟧. In paese la passerella la chiamano ormai «il ponte dei sospiri».`,
	],
	[
		'economia: un’azienda, i sindacati, la ministra',
		`Fonderie Arcuri, tavolo rotto. "Ci prendono in giro"⟦Rosario Zito⟧

Si è chiuso con un nulla di fatto l'incontro al ministero sul futuro delle Fonderie Arcuri di Montelupo Alto. L'azienda ha confermato 130 esuberi, definendoli "inevitabili alla luce del mercato"⟦L'azienda⟧.

"Ci prendono in giro da un anno"⟦Rosario Zito⟧, attacca Rosario Zito, segretario provinciale dei metalmeccanici. "Prima i droni, poi le batterie, adesso niente"⟦Rosario Zito|il sindacalista⟧, aggiunge il sindacalista, che annuncia otto ore di sciopero. Gli fa eco la collega Elisa Moretti: "Noi da lì non ci muoviamo"⟦Elisa Moretti|la collega Elisa Moretti⟧.

La ministra del Lavoro, Flavia Dorigo, ha invitato le parti "a non bruciare i ponti"⟦Flavia Dorigo⟧. "Convocherò un nuovo tavolo entro quindici giorni"⟦Flavia Dorigo⟧, ha assicurato al termine della riunione. A chi le chiedeva se lo Stato fosse pronto a entrare nel capitale, Dorigo ha risposto: "Non escludo niente, ma non sono il bancomat di nessuno"⟦Flavia Dorigo⟧.

L'amministratore delegato, Stefan Breuer, si è detto "fiducioso"⟦Stefan Breuer⟧. Il manager tedesco, arrivato in primavera, ha sottolineato che il piano "salva il cuore della fabbrica"⟦Stefan Breuer|Il manager tedesco⟧ e ha negato di voler delocalizzare. "Io a Montelupo ho comprato casa"⟦Stefan Breuer⟧, ha scherzato.

Su X è intervenuto anche il governatore Massimo Ferrante: "Trecento famiglie non sono un esubero. La Regione c'è"⟦Massimo Ferrante⟧. Secondo fonti sindacali, la proprietà avrebbe fretta di chiudere "prima dell'estate"⟦fonti sindacali⟧.

Domani l'assemblea dei lavoratori. Sui cancelli qualcuno ha già scritto con lo spray: "Qui si fonde, non si affonda"⟦qualcuno⟧.`,
	],
	[
		'cultura: un festival, una scrittrice, un critico, un editore',
		`La notte in cui Rocca Serena smise di dormire

Tre giorni, quaranta scrittori, un solo bar. Il festival “Carte di mare” ha chiuso domenica con il tutto esaurito, e nemmeno la pioggia ha fermato le code. “Pensavamo di fare una cosa tra amici”⟦Ginevra Pastorino|la direttrice Ginevra Pastorino⟧, confessa la direttrice Ginevra Pastorino, “invece gli amici hanno portato gli amici”⟦Ginevra Pastorino⟧.

La più attesa era Mirta Corsini, che mancava dall'Italia da vent'anni. “Sono andata via perché mi annoiavo, sono tornata perché mi annoiavo altrove”⟦Mirta Corsini|la scrittrice⟧, ha esordito la scrittrice, strappando la prima risata. Alla domanda su quando uscirà il nuovo romanzo ha fatto spallucce. “Quando finirò di cancellarlo.”⟦Mirta Corsini⟧

Ad applaudirla in prima fila c'era il suo primo editore, Ettore Lamberti, 90 anni. «Mirta mi consegnò un manoscritto con le macchie di sugo»⟦Ettore Lamberti⟧, racconta. «Lo pubblicai per quelle.»⟦Ettore Lamberti⟧ Secondo Lamberti, nessuno oggi scrive «con la stessa ferocia gentile»⟦Ettore Lamberti⟧.

Meno tenero il critico Saverio Ludovisi, per il quale il libro d'esordio della Corsini, “L'acqua ferma”, resta “sopravvalutato, come il pesto in barattolo”⟦Saverio Ludovisi⟧. La replica dell'autrice non si è fatta attendere: “Ludovisi recensisce i risvolti di copertina”⟦Mirta Corsini|autrice⟧.

Il sindaco ha promesso che l'anno prossimo i bar saranno due. «È il mio programma elettorale»⟦Il sindaco⟧, ha chiosato.`,
	],
];
