import {testArticles} from './expect.ts';

testArticles('es', [
	['the verb behind the marks', '«La presa resistirá», dijo Mara Lind.', 'Mara Lind: La presa resistirá'],
	[
		'a helping verb and an object',
		'«La presa resistirá», ha declarado a la agencia la ministra Mara Lind.',
		'Mara Lind: La presa resistirá',
	],
	[
		'a role and the name beside it',
		'El portavoz del Gobierno, Juan Pérez, aseguró ayer que la presa «no corre ningún peligro».',
		'Juan Pérez: no corre ningún peligro',
	],
	[
		'the verb alone',
		'«La presa resistirá», dijo Mara Lind. «Hemos revisado cada metro», añadió.',
		'Mara Lind: La presa resistirá',
		'Mara Lind: Hemos revisado cada metro',
	],
	['según', 'Según el informe, la presa «sufre daños graves en la base».', 'el informe: sufre daños graves en la base'],
	[
		'según and a verb',
		'La presa «no corre ningún peligro», según explicó ayer Mara Lind.',
		'Mara Lind: no corre ningún peligro',
	],
	[
		'de acuerdo con',
		'De acuerdo con la policía, el conductor «circulaba demasiado rápido».',
		'la policía: circulaba demasiado rápido',
	],
	[
		'an apposition behind the name',
		'Pilar Soto, vecina del barrio desde 1980, lamenta «un desprecio total a los vecinos».',
		'Pilar Soto: un desprecio total a los vecinos',
	],
	[
		'an apposition behind an inverted name',
		'“No nos vamos”, insiste Pilar Soto, vecina del barrio. Y añade: “Aquí nacieron mis hijos”.',
		'Pilar Soto: No nos vamos',
		'Pilar Soto: Aquí nacieron mis hijos',
	],
	[
		'a relative clause',
		'Pilar Soto, que vive junto al río, respondió: «Nunca he visto nada igual».',
		'Pilar Soto: Nunca he visto nada igual',
	],
	[
		'a raya',
		'—La presa resistirá —dijo Mara Lind—. La hemos revisado dos veces.\n—Nadie lo cree —respondió Pilar Soto.',
		'Mara Lind: La presa resistirá',
		'Mara Lind: La hemos revisado dos veces.',
		'Pilar Soto: Nadie lo cree',
	],
	[
		'a witness who is quoted',
		'El diario citó a un vecino: «Yo oí el ruido por la noche».',
		'un vecino: Yo oí el ruido por la noche',
	],
	[
		'two verbs of one subject',
		'Mara Lind saludó a los invitados y dijo: «Hoy es un buen día».',
		'Mara Lind: Hoy es un buen día',
	],
	['an adverb in -mente', '«La presa resistirá», respondió tranquilamente Mara Lind.', 'Mara Lind: La presa resistirá'],
	[
		'a reflexive verb no table knows',
		'«Es un escándalo», se indignó la diputada Luisa Caro.',
		'Luisa Caro: Es un escándalo',
	],
	[
		'a passive and its agent',
		'El texto, calificado de «peligroso» por la oposición, se votará el martes.',
		'la oposición: peligroso',
	],
	['a colon alone', 'Juan Ruiz se mostró optimista: «Llegaremos a tiempo».', 'Juan Ruiz: Llegaremos a tiempo'],
	[
		'sources',
		'Fuentes del ministerio consideran que el plan es «inviable a corto plazo».',
		'Fuentes del ministerio: inviable a corto plazo',
	],
	['titles of works', 'La película «El faro» se estrena hoy y la novela «Un invierno en la costa norte», en mayo.'],
	['terms', 'El llamado «Plan Ribera» empieza en marzo.'],
	[
		'a quotation that stands alone goes on',
		'«La presa resistirá», dijo Mara Lind. «La hemos revisado dos veces».',
		'Mara Lind: La presa resistirá',
		'Mara Lind: La hemos revisado dos veces',
	],
	[
		'a colon at the end of a paragraph',
		'El miércoles, Mara Lind escribió al consejo:\n«Necesitamos la presa este mismo año».',
		'Mara Lind: Necesitamos la presa este mismo año',
	],
	[
		'he and she',
		'La ministra Mara Lind recibió al pescador Juan Ruiz. «Es tarde», dijo él. «Nunca es tarde», respondió ella.',
		'Juan Ruiz: Es tarde',
		'Mara Lind: Nunca es tarde',
	],
	[
		'nobody is named',
		'Un cartel cuelga de la puerta. «¡Cerrado por la crecida hasta nuevo aviso!»',
		'?: ¡Cerrado por la crecida hasta nuevo aviso!',
	],
]);
