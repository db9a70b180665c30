/** Italian names. */
import type {NamesTable} from './table.ts';

export const italian = (): NamesTable => ({
	openers:
		'Era Erano Sono Sei Siamo Ho Hanno Dal Dallo Dai Dalle Nello Nei Nelle Negli Sul Sulla Sui Sulle Col Agli Alle Ai Allo Dello Dei Delle Degli Sotto Sopra Sempre Mai Ancora Già Poi Così Proprio Solo Tutto Tutti Tutte Ogni Nessuno Niente Due Tre Quattro Cinque Dieci Dura Duro Entro Verso Oltre Presso Contro Senza Invece Intanto Perché Quella Quello Quelle Quelli Questi Queste Suo Sua Nostro Nostra Lui Lei Loro Noi Voi Io Tu',
	polite:
		'signor signora signori don dott dottor dottoressa dottssa dr prof professor professoressa ing avv avvocato avvocata suor padre monsignor geom arch',
	callings:
		'sindaco sindaca assessore assessora ministro ministra presidente presidentessa premier capogruppo consigliere consigliera deputato deputata senatore senatrice segretario segretaria direttore direttrice prefetto questore procuratore procuratrice giudice magistrato pm avvocato allenatore tecnico attaccante difensore centrocampista portiere regista attore attrice scrittore scrittrice cantante pittore pittrice medico medica infermiere infermiera primario professore professoressa ricercatore ricercatrice biologo biologa geologo geologa ingegnere architetto imprenditore imprenditrice fondatore fondatrice vescovo cardinale parroco comandante colonnello generale maresciallo sindacalista portavoce commissario commissaria responsabile titolare pescatore agricoltore agricoltrice pensionato pensionata studente studentessa moglie marito',
	kin: 'madre padre figlio figlia fratello sorella moglie marito nonno nonna zio zia nipote cugino cugina suocero suocera genero nuora cognato cognata',
	bodies:
		'Comune Provincia Regione Ministero Università Politecnico Ospedale Clinica Istituto Associazione Fondazione Federazione Confederazione Consorzio Cooperativa Comitato Commissione Consiglio Giunta Tribunale Corte Procura Questura Prefettura Carabinieri Polizia Guardia Protezione Croce Banca Cassa Museo Teatro Orchestra Liceo Scuola Accademia Partito Movimento Lega Unione Sindacato Camera Senato Parlamento Governo Agenzia Autorità Azienda Ente Lista Gruppo Circolo Osservatorio Ferrovie Soprintendenza Diocesi Asl Democratico',
	clubs: 'AS AC SS US SSC FC ASD Polisportiva Virtus Pro Atletico Real Juventus Inter Sampdoria Fiorentina',
	bodyKinds:
		'azienda ditta società impresa rivista quotidiano giornale associazione cooperativa partito sindacato lista gruppo emittente banca comitato',
	placeKinds:
		'città comune paese frazione borgo quartiere contrada isola torrente fiume lago valle monte provincia località',
	placeRoles: 'sindaco sindaca abitante abitanti cittadini prefetto stazione residenti',
	ofPlace: 'di',
	inside: 'a in ad',
	near: 'da verso presso',
	links: 'di del della dei delle degli per d’',
	places:
		'Italia, Bologna, Bari, Catania, Trieste, Padova, Brescia, Parma, Modena, Reggio Calabria, Reggio Emilia, Perugia, Livorno, Ravenna, Cagliari, Foggia, Rimini, Salerno, Ferrara, Sassari, Latina, Monza, Siracusa, Pescara, Bergamo, Forlì, Trento, Vicenza, Terni, Bolzano, Novara, Piacenza, Ancona, Arezzo, Udine, Lecce, Pisa, Siena, Lucca, Como, Cremona, Mantova, Aosta, L’Aquila, Potenza, Campobasso, Catanzaro, Cosenza, Matera, Piemonte, Liguria, Veneto, Friuli, Emilia-Romagna, Umbria, Marche, Lazio, Abruzzo, Molise, Campania, Puglia, Basilicata, Calabria, Tevere, Po, Adige, Arno, Alpi, Appennini, Vesuvio, Etna, Francia, Inghilterra, Gran Bretagna, Portogallo, Austria, Belgio, Olanda, Paesi Bassi, Danimarca, Svezia, Norvegia, Polonia, Ungheria, Croazia, Slovenia, Serbia, Albania, Romania, Bulgaria, Turchia, Russia, Ucraina, Cina, Giappone, India, Egitto, Libia, Tunisia, Algeria, Marocco, Etiopia, Eritrea, Brasile, Argentina, Messico, Canada, Libano, Siria, Israele, Iran, Iraq, Londra, Parigi, Berlino, Vienna, Bruxelles, Mosca, Pechino, Madrid, Barcellona, Lisbona, Atene, Varsavia, Praga, Ginevra, Zurigo, Monaco, New York, Europa, Asia, Africa, America, Mediterraneo, Vaticano',
	calling: /.{3}olog[oa]$/,
});
