/** Articles of our own making in Spanish, each of another desk; annotated as in ../../../../articles.ts, before their rules were read. */
import type {Articles} from '../../../../articles.ts';

export const spanish: Articles = [
	[
		'agency, 09',
		`El Gobierno regional eleva a once los municipios evacuados por el incendio de Sierra Bermeña

Villalanza, 12 ago. El incendio forestal declarado el domingo en Sierra Bermeña obligó este martes a desalojar otras tres localidades, con lo que son ya once los municipios evacuados, según confirmó el consejero de Emergencias, Álvaro Cifuentes, que calificó la situación de «muy compleja»⟦Álvaro Cifuentes⟧.

«No vamos a permitir que nadie vuelva a su casa hasta que sea seguro»⟦Álvaro Cifuentes⟧, aseguró Cifuentes en el puesto de mando avanzado. «Y hoy no lo es»⟦Álvaro Cifuentes⟧, añadió.

El viento de levante, con rachas de hasta 60 kilómetros por hora, reavivó de madrugada el flanco norte. En palabras del director de extinción, Julián Robledo, el fuego se comporta «como si tuviera memoria»⟦Julián Robledo⟧ y busca los barrancos que no ardieron en 2009. Este ingeniero, que lleva tres noches sin dormir, pidió prudencia a los vecinos: «Las llamas corren más que un coche por una pista de tierra»⟦Julián Robledo|Este ingeniero⟧.

El último parte de la Delegación Meteorológica habla de una mejoría «ligera y transitoria»⟦El último parte de la Delegación Meteorológica⟧ a partir del jueves.

En el polideportivo de Villalanza pasaron la noche 340 personas. «Salí con lo puesto y con el perro»⟦Encarnación Vallejo⟧, relató Encarnación Vallejo, de 78 años y vecina de Fuentearcos. Su hijo, que se quedó en la aldea pese a la orden, le telefoneó a las cuatro de la mañana. «Me dijo: “Madre, la casa sigue en pie”, y ya pude respirar»⟦Encarnación Vallejo⟧.

La Guardia Civil investiga si el origen estuvo en una cosechadora. Fuentes de la investigación descartaron, por el momento, la mano de un «pirómano», término que sí había empleado el domingo el alcalde de Fuentearcos. «Lo dije en caliente»⟦el alcalde de Fuentearcos⟧, reconoció este martes, antes de disculparse.`,
	],
	[
		'council, 10',
		`La ampliación de la plaza de Abastos sale adelante entre gritos de «¡vendidos!»⟦?⟧

El pleno de Torrelmar aprobó ayer, con el voto de calidad de la alcaldesa, la ampliación de la plaza de Abastos, un proyecto que obligará a trasladar durante dos años a 46 comerciantes. La sesión, de casi cinco horas, tuvo que interrumpirse en dos ocasiones.

«Este mercado se cae, y cuando se caiga nos preguntarán a todos qué hicimos»⟦Pilar Montesinos|la alcaldesa⟧, arrancó la alcaldesa. Pilar Montesinos defendió que el traslado será «ordenado y con ayudas»⟦Pilar Montesinos⟧, y retó a la oposición a presentar una alternativa.

No la hubo. La portavoz de Torrelmar Viva, Inmaculada Reig, prefirió leer un correo enviado por la propia concejala de Comercio en marzo: «Dice textualmente: “No hay dinero para carpas”. ¿Lo hay ahora?»⟦Inmaculada Reig⟧. La aludida, Nuria Cabanes, negó con la cabeza desde su escaño. «Ese correo está sacado de contexto»⟦Nuria Cabanes⟧, replicó cuando le llegó el turno. Y remachó: «Lo hay, porque lo pidió usted y se lo dimos»⟦Nuria Cabanes⟧.

El informe de la interventora advierte, no obstante, de un «riesgo cierto de sobrecoste»⟦El informe de la interventora⟧. De ese párrafo no habló nadie hasta el turno del público, en el que intervino Vicente Soler, presidente de la asociación El Peso Justo y pescadero de tercera generación.

«A mi padre ya le prometieron en 1987 que serían seis meses»⟦Vicente Soler⟧, recordó. «Fueron cuatro años.»⟦Vicente Soler⟧

Fue entonces cuando del fondo de la sala salió el primer «¡vendidos!»⟦?⟧ y Montesinos mandó desalojar. Un policía local resumía después en el pasillo, con media sonrisa, su tarde: «Los he tenido peores, y en fiestas»⟦Un policía local⟧.

Las obras de la «catedral del pescado», como se conoce al edificio en la comarca, deberían empezar en septiembre.`,
	],
	[
		'football, 11',
		`Barrientos: “Nos robaron el partido en la cara”⟦Gustavo Barrientos⟧

Todavía no se habían apagado las luces del estadio cuando el presidente de Atlético Quilmarú bajó al playón a buscar micrófonos. “Nos robaron el partido en la cara”⟦Gustavo Barrientos⟧, disparó Gustavo Barrientos, colorado de bronca, después del 0-1 ante Ferroviario del Litoral con un penal cobrado en el minuto 97. “Y que me sancionen si quieren”⟦Gustavo Barrientos⟧, agregó.

Su técnico, Raúl Iturralde, eligió otro tono. El “Vasco”, como le dicen todos, no quiso hablar del árbitro. “Si en noventa minutos no pateamos al arco, no podemos llorar por uno”⟦Raúl Iturralde|el entrenador⟧, sostuvo el entrenador, que suma un punto de los últimos quince. ¿Teme por su puesto? “Yo alquilo, no compré”⟦Raúl Iturralde⟧.

En el vestuario visitante era una fiesta. Lautaro Sosa, el pibe de 19 años que se animó a patear el penal, contó que el arquero rival le había hablado antes del tiro. “Me dijo: ‘A la derecha no, que la conozco’. Y se la tiré a la derecha”⟦Lautaro Sosa|el delantero⟧, se rió el delantero.

La versión de Damián Funes difiere. “Yo no le dije nada, al chico le habrán hablado los nervios”⟦Damián Funes|el 1 de Quilmarú⟧, retrucó el 1 de Quilmarú. Eso sí: admitió que el penal existió. “Lo toqué. Poquito, pero lo toqué”⟦Damián Funes⟧.

Nadie se lo había avisado, al parecer, a Barrientos, que a esa hora ya redactaba la protesta. En el texto, al que accedió este diario, el club denuncia un “perjuicio sistemático y evidente”⟦Atlético Quilmarú|el club⟧ y pide que el juez Ledesma no vuelva a dirigirlo. Según un allegado a la comisión directiva, la nota “no la firmó ni la mitad”⟦un allegado a la comisión directiva⟧.

El domingo, el clásico. “Ganar o ganar”⟦?⟧, se leía anoche en todos los grupos de hinchas.`,
	],
	[
		'court, 12',
		`Vinculan a proceso a exdirector del hospital de San Jacinto del Valle

San Jacinto del Valle.– Un juez de control vinculó a proceso a Rogelio Armenta Pacheco, exdirector del Hospital Comunitario, por el presunto desvío de 18 millones de pesos destinados a medicamentos. La audiencia se prolongó hasta las tres de la mañana.

“Hay indicios suficientes de que usted firmó lo que no debía firmar”⟦Efraín Tovar Luna|el juez Efraín Tovar Luna⟧, le dijo el juez Efraín Tovar Luna al imputado. El médico, de 57 años, pidió la palabra. “Firmé cientos de hojas al día, señor juez”⟦Rogelio Armenta Pacheco⟧, respondió. “Nadie las lee”⟦Rogelio Armenta Pacheco⟧.

De acuerdo con la Fiscalía, Armenta encabezaba una red a la que en los audios intervenidos sus integrantes llaman “la botica”. La agente del Ministerio Público Maribel Cárdenas, quien leyó durante dos horas las transcripciones, sostuvo que el exfuncionario actuó “con pleno conocimiento y en beneficio propio”⟦Maribel Cárdenas|La agente del Ministerio Público Maribel Cárdenas⟧. En una de las grabaciones, según la acusación, se escucha a un hombre ordenar: “Las caducas van para la sierra, allá no preguntan”⟦un hombre⟧.

La defensa alega que esa voz no es la de su cliente. “Es una grabación editada, y lo vamos a probar”⟦Óscar Beltrán|el abogado⟧, insistió a la salida el abogado. Óscar Beltrán anunció además que promoverá un amparo.

Afuera del juzgado esperaba, desde la tarde anterior, un grupo de familiares de pacientes. Con la foto de su madre entre las manos, Lourdes Quiroz escuchó la noticia por teléfono. “No me alegra”⟦Lourdes Quiroz⟧, murmuró. A su lado, su hermana Graciela fue más tajante: “A mí sí, que le den lo mismo que nos daba”⟦Graciela|su hermana Graciela⟧.

El peritaje de la Secretaría de Salud, incorporado al expediente, concluye que al menos 211 lotes estaban “vencidos o adulterados”⟦El peritaje de la Secretaría de Salud⟧. El plazo de investigación es de cuatro meses. “Y ahí se va a caer todo”⟦?⟧, se alcanzó a oír en la sala mientras los custodios retiraban al acusado.`,
	],
	[
		'health, 13',
		`Un colirio frena la miopía infantil «más de lo esperado»⟦Teresa Aguirrezabal⟧

Una gota cada noche, durante dos años, redujo a la mitad el avance de la miopía en niños de entre seis y once años. Es la conclusión de un ensayo coordinado por el Instituto Oftalmológico de Montearga y publicado en la revista «Visión y Desarrollo».

«Funciona más de lo esperado, pero no cura a nadie»⟦Teresa Aguirrezabal⟧, matiza Teresa Aguirrezabal, investigadora principal. La oftalmóloga insiste en que los ojos que ya han crecido no van a encoger. «Lo que hacemos es echar el freno»⟦Teresa Aguirrezabal⟧.

En el estudio participaron 612 niños de cuatro comunidades. La mitad recibió una dosis muy baja de atropina; la otra, un placebo. Según el artículo, los efectos adversos fueron «leves, poco frecuentes y reversibles»⟦el artículo⟧. Elena Sarrió, que no ha intervenido en el trabajo y dirige la unidad de pediatría ocular del Hospital de la Vega, lo considera «sólido»⟦Elena Sarrió⟧, aunque echa de menos un seguimiento más largo. «¿Qué pasa cuando se deja el tratamiento? Eso no lo sabemos»⟦Elena Sarrió⟧, objeta.

Aguirrezabal le da la razón. «Elena me lo escribió en cuanto lo leyó: “Te falta el rebote”. Y nos falta, sí»⟦Teresa Aguirrezabal⟧, admite. Su equipo acaba de pedir financiación para otros tres años.

Mientras tanto, en las consultas, las familias preguntan por las «gotas milagro». «Yo las compraría mañana»⟦la madre de una niña de ocho años⟧, confiesa la madre de una niña de ocho años con cinco dioptrías, a la puerta del centro de salud. El padre, en cambio, recela más de las pantallas: «Si le quitáramos la tableta, a lo mejor no hacían falta»⟦El padre⟧.

La Asociación de Ópticos pide no descuidar lo básico. «Dos horas al aire libre cada día»⟦Asociación de Ópticos⟧, recuerda en una nota. «Es gratis y no pica.»⟦Asociación de Ópticos⟧`,
	],
	[
		'business, 14',
		`Lácteos Pudahuén vende su filial argentina: "Era un secreto a voces"⟦Ignacio Larraguibel⟧

La chilena Lácteos Pudahuén acordó la venta de su filial en Argentina al grupo Doña Elvira por 74 millones de dólares, informó la empresa en un hecho esencial. La operación, precisó la compañía, permitirá "concentrar los recursos en el mercado local"⟦Lácteos Pudahuén|la compañía⟧.

El mercado ya lo descontaba. "Era un secreto a voces"⟦Ignacio Larraguibel⟧, comentó Ignacio Larraguibel, analista de la corredora Austral Sur, para quien el precio resulta "más que razonable"⟦Ignacio Larraguibel|quien⟧. Los títulos subieron un 3,2%.

Menos entusiasta se mostró Rodrigo Echaurren, dueño del 11% y enfrentado desde hace años al presidente del directorio. "Compramos caro, invertimos tarde y vendemos barato"⟦Rodrigo Echaurren⟧, reclamó a la salida de la junta. Hernán Saldivia, el aludido, no rehuyó el golpe. "Rodrigo votó a favor de la compra"⟦Hernán Saldivia⟧, retrucó, "y está en el acta"⟦Hernán Saldivia⟧. El acta, en efecto, consigna la "unanimidad de los directores presentes"⟦El acta⟧; Echaurren sostiene que ese día llegó con retraso.

En la planta de Las Totoras, donde trabajan 380 personas, la noticia se conoció por los diarios. "Nos enteramos tomando mate"⟦una operaria de envasado⟧, dijo una operaria de envasado. El gremio pidió una reunión urgente. "Queremos saber una sola cosa: cuántos quedamos"⟦Mónica Bustos⟧, resumió su secretaria general, Mónica Bustos.

Doña Elvira, por ahora, promete continuidad. Su gerente de finanzas, que habló por videollamada, descartó despidos "en los próximos doce meses"⟦Su gerente de finanzas⟧. ¿Y después? "Después hablará la leche"⟦Su gerente de finanzas⟧.

El cierre de la operación queda sujeto al visto bueno del regulador argentino, que el año pasado frenó dos compras en el mismo rubro. Pudahuén cruzó la cordillera en 2011 con el plan "Ocho Mercados", del que hoy solo queda el nombre.`,
	],
	[
		'culture, 15',
		`Marcos Vilariño: «El teatro no salva a nadie, y menos a mí»⟦Marcos Vilariño⟧

Llega con una bolsa de naranjas y ofrece una antes de dar la mano. Marcos Vilariño (Portocelo, 1961) estrena el viernes «La herencia de los sordos», su regreso a las tablas tras seis años de silencio. De ese silencio prefiere no hablar. «Estuve enfermo y luego estuve vago»⟦Marcos Vilariño⟧, zanja.

La obra enfrenta a dos hermanos por un piso. El otro hermano es Andrés Quintela, amigo suyo desde la escuela. «Marcos te mira en escena como si le debieras dinero»⟦Andrés Quintela⟧, bromea Quintela. Y, más serio: «Nunca lo he visto tan bien»⟦Andrés Quintela⟧.

Vilariño escucha el elogio y pela otra naranja.

«Andrés miente. Me ha visto mejor, pero entonces éramos jóvenes y no se daba cuenta.⟦Marcos Vilariño⟧

»Lo que pasa es que ahora tengo miedo, y el miedo, visto desde la butaca, se parece mucho al talento.»⟦Marcos Vilariño⟧

Le pregunto por su fama de «maldito», una palabra que le persigue desde que abandonó una función a mitad del segundo acto. Se encoge de hombros. «Me había dejado el gas abierto»⟦Marcos Vilariño⟧, dice. Su exmujer, la directora Clara Muíños, cuenta otra versión en sus memorias: «Se fue porque en la fila tres había un crítico dormido»⟦Clara Muíños|la directora Clara Muíños⟧.

¿Fue así? «El crítico estaba despierto. Ese fue el problema»⟦Marcos Vilariño⟧.

El programa de mano describe el montaje como «un ajuste de cuentas con una generación»⟦El programa de mano⟧. El actor se ríe de la frase: «Mi padre decía: “Las cuentas, claras y en casa”. Esto es igual, pero cobrando entrada»⟦Marcos Vilariño|El actor⟧.

Antes de irse, ya con el abrigo puesto, deja la bolsa sobre la mesa. Dentro quedan dos naranjas y el texto, subrayado en tres colores. En la última página alguien ha escrito a lápiz: «Más despacio»⟦alguien⟧.`,
	],
	[
		'reportage, 16',
		`El pueblo que espera el tren

A Estación Palmira se llega por un camino de tierra que en los mapas no figura. Yo fui un martes, en la camioneta de don Aurelio, y lo primero que me dijo al arrancar fue que no me hiciera ilusiones. “Trenes no va a ver”⟦Aurelio⟧, avisó. “Pero rieles, todos los que quiera”⟦Aurelio⟧.

El último convoy pasó en 1997. Desde entonces, cada gobierno anuncia el regreso. “Esta vez es en serio”⟦la ministra⟧, prometió hace dos meses la ministra, de pie sobre el andén, y en el pueblo todavía se ríen de los zapatos que llevaba.

Ofelia Márquez no se ríe. Cuida la estación sin que nadie le pague, barre la sala de espera los sábados y le da cuerda al reloj.

“Mi marido era el jefe. Antes de morirse me pidió una cosa: ‘Que no se pare’. Hablaba del reloj, creo.”⟦Ofelia Márquez⟧

Le pregunto si ella cree que volverá el tren. Me mira como se mira a un niño. “Creer, creo en Dios”⟦Ofelia Márquez⟧, contesta. “Al tren lo espero, que es distinto”⟦Ofelia Márquez⟧.

Su nieta Yesenia, que la escucha desde la puerta con los audífonos colgando, se va en marzo a la capital. Dice que allá estudiará enfermería, que aquí “no hay ni señal”⟦Yesenia⟧. La abuela hace como que no oye.

A la salida, don Aurelio me espera con el motor encendido. Le cuento lo del reloj. “Lleva años parado”⟦Aurelio|él⟧, me confía él en voz baja, “pero todos le decimos la hora como si anduviera”⟦Aurelio⟧.

Esa noche, en la fonda, un ingeniero de la empresa contratista me enseña el proyecto. Son 140 páginas. En la 62, Palmira aparece como “parada eventual, sujeta a demanda”⟦el proyecto⟧. Le señalo la línea. “Ah, eso”⟦un ingeniero de la empresa contratista⟧, dice. Pide otra cerveza y cierra la computadora.`,
	],
];
