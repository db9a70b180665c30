import {testArticles} from './expect.ts';

testArticles('it', [
	['the verb behind the marks', '«La diga terrà», dice Mara Lind.', 'Mara Lind: La diga terrà'],
	[
		'a role and the name beside it',
		'«La diga terrà», ha detto ieri il ministro dell’Energia, Paolo Neri. «Abbiamo controllato tutto», ha aggiunto.',
		'Paolo Neri: La diga terrà',
		'Paolo Neri: Abbiamo controllato tutto',
	],
	[
		'a role before the name',
		'La sindaca Carla Riva ha definito il piano «uno schiaffo agli abitanti».',
		'Carla Riva: uno schiaffo agli abitanti',
	],
	[
		'secondo',
		'Secondo l’avvocato dei residenti, “nessuno ha detto la verità in tempo”.',
		'l’avvocato dei residenti: nessuno ha detto la verità in tempo',
	],
	[
		'an apposition behind the name',
		'Carla Riva, sindaca di Portonuovo, ha risposto: «Non ho mai visto niente di simile».',
		'Carla Riva: Non ho mai visto niente di simile',
	],
	[
		'a relative clause',
		'Piero Gatti, che pesca da trent’anni, racconta: «Non ho mai visto niente di simile».',
		'Piero Gatti: Non ho mai visto niente di simile',
	],
	['così', '«Non ce ne andiamo», così Piero Gatti.', 'Piero Gatti: Non ce ne andiamo'],
	['titles of works', 'Il film «La diga» esce domani, il romanzo «Un inverno sulla costa» a maggio.'],
	['terms', 'Il cosiddetto «Piano Riva» comincia a marzo.'],
	[
		'a colon at the end of a paragraph',
		'Mercoledì Carla Riva ha scritto al consiglio:\n«La diga ci serve entro quest’anno».',
		'Carla Riva: La diga ci serve entro quest’anno',
	],
	['a gerund', 'Carla Riva ha lasciato la sala dicendo: «Non torneremo mai più».', 'Carla Riva: Non torneremo mai più'],
	[
		'a clause with che',
		'Carla Riva sostiene che il ponte «reggerà almeno altri dieci anni».',
		'Carla Riva: reggerà almeno altri dieci anni',
	],
	['a role before the name', '«Il ponte reggerà», ha spiegato la sindaca Carla Riva.', 'Carla Riva: Il ponte reggerà'],
	[
		'per',
		'Per Piero Gatti si tratta di «un errore che pagheremo tutti».',
		'Piero Gatti: un errore che pagheremo tutti',
	],
	['a body', '«Il traffico riprende lunedì», comunica il comune.', 'il comune: Il traffico riprende lunedì'],
	[
		'si legge',
		'«Il traffico riprende lunedì», si legge nella nota del comune.',
		'nota del comune: Il traffico riprende lunedì',
	],
	[
		'a pronoun',
		'La sindaca Carla Riva è arrivata tardi. «Il ponte reggerà», ha detto lei.',
		'Carla Riva: Il ponte reggerà',
	],
	['low and high marks', '“Il ponte reggerà”, afferma Carla Riva.', 'Carla Riva: Il ponte reggerà'],
	['come', '«Il ponte reggerà», come ha spiegato ieri Carla Riva.', 'Carla Riva: Il ponte reggerà'],
	['a witness', '«Abbiamo perso tutto», racconta un pescatore.', 'un pescatore: Abbiamo perso tutto'],
	['the verb alone', 'Carla Riva è arrivata tardi. «Il ponte reggerà», ha detto.', 'Carla Riva: Il ponte reggerà'],
	[
		'two turns of one speaker',
		'«Il ponte», dice Carla Riva, «reggerà».',
		'Carla Riva: Il ponte',
		'Carla Riva: reggerà',
	],
	[
		'whose outburst it is',
		'«Così non si può giocare», è lo sfogo del tecnico Marco Rossi.',
		'Marco Rossi: Così non si può giocare',
	],
	[
		'what it is no words of',
		'«Così non si può giocare», è il titolo del libro di Marco Rossi.',
		'?: Così non si può giocare',
	],
]);
