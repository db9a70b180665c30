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
	[
		'a gerund',
		'Pilar Soto salió de la sala diciendo: «No volveremos nunca más».',
		'Pilar Soto: No volveremos nunca más',
	],
	[
		'a clause with que',
		'Pilar Soto aseguró que el puente «aguantará al menos diez años más».',
		'Pilar Soto: aguantará al menos diez años más',
	],
	[
		'a role before the name',
		'«El puente aguantará», señaló la alcaldesa Pilar Soto.',
		'Pilar Soto: El puente aguantará',
	],
	[
		'en palabras de',
		'En palabras de Pilar Soto, el plan es «una vergüenza para todo el valle».',
		'Pilar Soto: una vergüenza para todo el valle',
	],
	['para', 'Para Juan Ruiz, se trata de «un error que pagaremos todos».', 'Juan Ruiz: un error que pagaremos todos'],
	['a body', '«El tráfico volverá el lunes», informó el ayuntamiento.', 'el ayuntamiento: El tráfico volverá el lunes'],
	[
		'a statement',
		'«El tráfico volverá el lunes», indicó la empresa en un comunicado.',
		'la empresa: El tráfico volverá el lunes',
	],
	['the future', '«Nos iremos», dirá Juan Ruiz más tarde.', 'Juan Ruiz: Nos iremos'],
	['single marks', '‘El puente aguantará’, afirmó Pilar Soto.', 'Pilar Soto: El puente aguantará'],
	['straight marks', '"El puente aguantará", afirmó Pilar Soto.', 'Pilar Soto: El puente aguantará'],
	[
		'two cues',
		'«El puente aguantará», dijo Pilar Soto, y añadió: «Lo hemos visto».',
		'Pilar Soto: El puente aguantará',
		'Pilar Soto: Lo hemos visto',
	],
	[
		'a name with two surnames',
		'«El puente aguantará», afirmó Pilar Soto Vega. Soto añadió: «Seguro».',
		'Pilar Soto Vega: El puente aguantará',
		'Pilar Soto Vega: Seguro',
	],
	['tal y como', '«El puente aguantará», tal y como explicó Pilar Soto.', 'Pilar Soto: El puente aguantará'],
	[
		'haber',
		'Según ha explicado Pilar Soto, el puente «aguantará diez años más».',
		'Pilar Soto: aguantará diez años más',
	],
	[
		'an unnamed neighbour',
		'«Lo perdimos todo», cuenta una vecina del barrio.',
		'una vecina del barrio: Lo perdimos todo',
	],
]);
