/** Small articles of our own making in Spanish, annotated as those in ../../articles.ts. */
import type {Articles} from '../../articles.ts';

export const spanish: Articles = [
	[
		'la presa: ministra, alcalde, informe',
		`La ministra de Medio Ambiente, Elvira Castañón, compareció este martes ante el Congreso para explicar el estado de la presa de Valdeoria. «La presa no corre ningún peligro»⟦Elvira Castañón⟧, aseguró. «Se han revisado los cuatro aliviaderos y todos funcionan»⟦Elvira Castañón|la titular de la cartera⟧, añadió la titular de la cartera.

El alcalde de Torrejoncillo, Damián Robledo, no comparte ese optimismo. «Llevamos tres inviernos pidiendo obras»⟦Damián Robledo⟧, lamentó en declaraciones a la radio local. A su juicio, el ministerio «ha mirado hacia otro lado»⟦Damián Robledo|su⟧ mientras el agua subía.

Según el informe de los técnicos, la coronación «ha cedido cuatro centímetros desde 2011»⟦el informe de los técnicos⟧. El documento, de 80 páginas, advierte también de «filtraciones persistentes»⟦El documento⟧ en la galería inferior.

Castañón se comprometió a «no escatimar un euro»⟦Elvira Castañón|Castañón⟧ en la reparación y recordó que las obras empezarán en primavera. Preguntada por los plazos, la ministra respondió: «Antes de Semana Santa habrá máquinas en el valle»⟦Elvira Castañón|la ministra⟧.

En el pueblo, sin embargo, pocos la creen. «Eso mismo nos dijeron hace diez años»⟦Rosa Quirós⟧, recuerda Rosa Quirós, que regenta el único bar de la plaza. «Vienen, se hacen la foto y se van»⟦Rosa Quirós⟧. Su vecino Julián, de 71 años, va más lejos: «Si revienta, no avisará nadie»⟦Julián⟧.

Los ecologistas de la plataforma «Ríos Vivos» han convocado una marcha para el sábado bajo el lema «El valle no se vende».`,
	],
	[
		'fútbol: entrenador y jugadores',
		`El Deportivo Almenara perdió por tres goles a cero y su entrenador, Ignacio Berrueta, no buscó excusas. “Me equivoqué en el planteamiento”⟦Ignacio Berrueta⟧, admitió en la sala de prensa. “La culpa es mía y solo mía”⟦Ignacio Berrueta⟧.

El técnico navarro, que cumplía su partido número cien en el banquillo, negó que piense en dimitir. “¿Irme? No. Yo no abandono un barco que hace agua”⟦Ignacio Berrueta|El técnico navarro⟧, dijo. Y remachó: “Mientras el club confíe en mí, aquí estaré”⟦Ignacio Berrueta⟧.

El capitán, Saúl Iribarren, fue más duro con sus compañeros. “Hay cosas que no se arreglan con la pizarra”⟦Saúl Iribarren|el central⟧, señaló el central. “Nos faltó vergüenza, y lo digo por mí el primero”⟦Saúl Iribarren⟧, prosiguió, antes de pedir perdón “a los dos mil que viajaron”⟦Saúl Iribarren⟧.

Enfrente todo eran sonrisas. “Ha sido una noche para enmarcar”⟦Bruno Tavera⟧, resumió Bruno Tavera, autor de dos de los tantos. El delantero, cedido por el Real Santillana hasta junio, dedicó los goles a su abuela: “Ella me llevaba a entrenar en autobús”⟦Bruno Tavera|El delantero⟧.

El presidente del Almenara, por su parte, prefirió no hablar ante los micrófonos. Fuentes del club consultadas por este diario aseguran que el despido “no está sobre la mesa”⟦Fuentes del club⟧. Un directivo que pide no ser citado lo ve de otro modo: “Si perdemos el domingo, no habrá más remedio”⟦Un directivo⟧.

La afición ha bautizado el partido como “el desastre del puente”.`,
	],
	[
		'tribunal: jueza, abogado, testigo',
		`La Audiencia de Monteluz condenó ayer a seis años de cárcel al exconcejal Ramiro Oteiza por vender licencias de obra entre 2012 y 2016. La sentencia, a la que ha tenido acceso este periódico, considera probado que el acusado "cobró en metálico y sin recibo"⟦La sentencia⟧ de al menos nueve constructores.

La magistrada Inés Goñi calificó los hechos de "extraordinaria gravedad"⟦Inés Goñi|La magistrada Inés Goñi⟧ y reprochó al exedil su "absoluta falta de arrepentimiento"⟦Inés Goñi⟧. "Quien gobierna un pueblo no puede alquilarlo"⟦Inés Goñi|la jueza⟧, escribe la jueza en el último párrafo.

El abogado de Oteiza, Marcelo Funes, anunció que recurrirá. "Mi cliente es inocente y lo demostraremos en el Supremo"⟦Marcelo Funes⟧, dijo a las puertas del juzgado. Según el letrado, los testigos "se contradicen en lo esencial"⟦Marcelo Funes|el letrado⟧.

Uno de esos testigos, el constructor Pablo Aramburu, había declarado en marzo: "Le llevé el sobre a su casa y me invitó a café"⟦Pablo Aramburu⟧. "¿Cuánto había en el sobre?"⟦la fiscal⟧, le preguntó entonces la fiscal. "Quince mil euros, señora"⟦Pablo Aramburu⟧, contestó él.

El ayuntamiento, que ejerce la acusación particular, celebró el fallo en un comunicado. "Se ha hecho justicia con los vecinos de Monteluz"⟦El ayuntamiento|la nota⟧, señala la nota.

Oteiza, de 63 años, escuchó el fallo en silencio. Al salir solo acertó a decir que estaba "cansado"⟦Ramiro Oteiza|Oteiza⟧.`,
	],
	[
		'ciencia: el estudio y sus autoras',
		`Las abejas saben contar hasta cuatro, según un estudio de la Universidad de Peñaflor publicado en la revista «Conducta Animal». «Nadie esperaba que distinguieran el cero de la ausencia»⟦Teresa Malvar⟧, explica la bióloga Teresa Malvar, autora principal del trabajo.

El experimento duró dos veranos. Malvar y su equipo pintaron puntos en unas cartulinas y premiaron con azúcar a los insectos que elegían la correcta. «Al principio pensamos que era casualidad»⟦Teresa Malvar⟧, cuenta. «Luego repetimos la prueba con otra colmena y salió lo mismo»⟦Teresa Malvar⟧.

—¿No será que reconocen el dibujo?⟦un periodista⟧ —pregunta un periodista.

—Por eso cambiamos el tamaño de los puntos cada día⟦Teresa Malvar⟧ —responde Malvar—. Las abejas acertaban igual⟦Teresa Malvar⟧.

No todos están convencidos. El entomólogo Hugo Sanabria, que no ha participado en la investigación, cree que las conclusiones son «precipitadas»⟦Hugo Sanabria⟧. «Una abeja que se posa no es una abeja que cuenta»⟦Hugo Sanabria⟧, objeta por teléfono desde su laboratorio de Lagunillas. Para Sanabria, el trabajo «abre una puerta, pero no la cruza»⟦Hugo Sanabria|Sanabria⟧.

La coautora Pilar Ochoa admite que harán falta más datos, aunque defiende el método. «La ciencia avanza así, a saltitos»⟦Pilar Ochoa⟧, bromea. El equipo prepara ya un segundo artículo, titulado provisionalmente «El cero y la flor», y una exposición para escolares.

«Los niños son los que mejores preguntas hacen»⟦Pilar Ochoa⟧, concluye Ochoa.`,
	],
	[
		'sucesos: policía, vecinos',
		`Un incendio destruyó en la madrugada del jueves un almacén de muebles en el polígono de Las Eras, sin que haya que lamentar heridos. "El fuego se propagó en cuestión de minutos"⟦Arturo Vilches⟧, informó el jefe de bomberos, Arturo Vilches. "Cuando llegamos ya no se podía salvar nada"⟦Arturo Vilches⟧.

De acuerdo con la policía, las llamas comenzaron "poco después de las tres"⟦la policía⟧ en la zona de barnices. Las causas se investigan, pero un portavoz del cuerpo indicó que "no se descarta ninguna hipótesis"⟦un portavoz del cuerpo⟧.

Los vecinos vivieron momentos de angustia. "Pensé que era una tormenta"⟦Carmen Luque⟧, relataba ayer Carmen Luque, de 58 años, todavía en bata. "Abrí la ventana y vi el cielo naranja"⟦Carmen Luque⟧. Su marido bajó a la calle con una manguera. "Qué iba a hacer, ¿quedarme mirando?"⟦Su marido|Su marido⟧, se justificaba él.

El propietario, Andrés Montoya, calcula las pérdidas en dos millones de euros. "Aquí está el trabajo de tres generaciones"⟦Andrés Montoya⟧, afirmó entre lágrimas. Montoya agradeció a los bomberos que "se jugaran la vida por unas sillas"⟦Andrés Montoya|Montoya⟧.

La alcaldesa, Lucía Ferrándiz, visitó la zona a mediodía y prometió ayudas "inmediatas y sin papeleo"⟦Lucía Ferrándiz⟧ para los treinta trabajadores. "No vamos a dejar a nadie en la estacada"⟦Lucía Ferrándiz⟧, subrayó.

El almacén, conocido en la comarca como "la catedral del mueble", había abierto en 1954.`,
	],
	[
		'entrevista a una pianista',
		`Nadia Ferrer recibe al periodista en su casa de Puerto Bravo, con el piano abierto y la ventana también. Acaba de publicar «Mareas», su quinto disco.

Pregunta: ¿Por qué ha tardado nueve años?

Respuesta: «Porque no tenía nada que decir. El silencio también es un oficio»⟦Nadia Ferrer⟧.

La pianista, nacida en Melgar en 1979, habla despacio. «De niña tocaba para que mi padre no oyera la radio»⟦Nadia Ferrer⟧, recuerda entre risas. «Él quería que fuera notaria»⟦Nadia Ferrer⟧.

Su productor, Tomás Arrieta, sostiene que el disco nuevo es «lo más desnudo»⟦Tomás Arrieta⟧ que ha grabado nunca. «Le pedí que quitara notas, y quitó casi todas»⟦Tomás Arrieta⟧, dice Arrieta, quien trabajó con ella también en «La casa de enfrente».

Ferrer no lee las críticas. «Las guarda mi hermana en una caja, dice, para cuando me muera»⟦Nadia Ferrer⟧, comenta. Una de ellas, firmada por el crítico Gaspar Leal, la describía como «la última romántica con reloj»⟦Gaspar Leal⟧. Ella lo niega: «Ni romántica ni puntual»⟦Nadia Ferrer|Ella⟧.

En otoño saldrá de gira. «Tocaré en pueblos que no tienen teatro»⟦Nadia Ferrer|la artista⟧, avanza la artista, «porque en los que lo tienen ya me han oído»⟦Nadia Ferrer|la artista⟧. La primera parada será Robledal, donde el ayuntamiento ha alquilado una carpa. «El piano lo lleva un camión de fruta»⟦Nadia Ferrer⟧, confiesa.`,
	],
	[
		'política: debate en el parlamento, América',
		`El presidente de la Asamblea de San Telmo, Rodolfo Yáñez, suspendió este miércoles la sesión luego de que dos diputados se enfrentaran a gritos. “Esto no es una cancha de fútbol”⟦Rodolfo Yáñez|el mandatario⟧, les espetó el mandatario desde el estrado.

La diputada opositora Marcela Quintana había acusado al gobierno de “comprar votos con bolsas de arroz”⟦Marcela Quintana|La diputada opositora Marcela Quintana⟧. “Tenemos las fotos y tenemos los recibos”⟦Marcela Quintana|la legisladora⟧, sentenció la legisladora. En respuesta, el oficialista Leandro Paz la llamó “mentirosa profesional”⟦Leandro Paz⟧ y le exigió que se disculpara.

“No me voy a disculpar por decir la verdad”⟦Marcela Quintana⟧, replicó Quintana. “El que debe pedir perdón es el señor Paz”⟦Marcela Quintana⟧, agregó, “y debe hacerlo de rodillas”⟦Marcela Quintana⟧.

Consultado al respecto, el vocero presidencial, Néstor Ugarte, manifestó que el Ejecutivo “respeta la independencia del Parlamento”⟦Néstor Ugarte⟧. Asimismo, Ugarte desmintió que el mandatario tenga previsto viajar a la región. “Esa información es falsa de toda falsedad”⟦Néstor Ugarte⟧, enfatizó.

En un mensaje difundido en sus redes sociales, Quintana escribió: “Mañana a las ocho estaré en la fiscalía”⟦Marcela Quintana|Quintana⟧. Horas después, el Ministerio Público confirmó en un comunicado que “recibirá a la diputada con las garantías de ley”⟦el Ministerio Público⟧.

Para la politóloga Amanda Reyes, el episodio es “un síntoma y no la enfermedad”⟦Amanda Reyes|la politóloga Amanda Reyes⟧. “El Congreso se ha convertido en un plató”⟦Amanda Reyes⟧, opina.

La llamada “ley de las bolsas” se votará el lunes.`,
	],
	[
		'salud: hospital, sindicato, paciente',
		`El hospital comarcal de Ribadulce cerrará en agosto una de sus dos plantas por falta de personal. La gerente, Olga Manrique, lo atribuye a "un verano complicado"⟦Olga Manrique⟧ y garantiza que "ningún paciente quedará sin cama"⟦Olga Manrique⟧.

El sindicato de enfermería discrepa. "Lo que hay es una huida"⟦Jacinto Robles⟧, denuncia su secretario general, Jacinto Robles, quien cifra en 40 las bajas sin cubrir. "Las compañeras se van a la privada, o se van del país"⟦Jacinto Robles⟧, insiste. Robles exige "contratos de verdad, no de quince días"⟦Jacinto Robles|Robles⟧.

"Yo llevo once contratos este año"⟦Miriam Soler⟧, corrobora Miriam Soler, enfermera de 29 años. "Once. Los tengo en una carpeta"⟦Miriam Soler⟧.

Desde la consejería rechazan las críticas. Fuentes del departamento sostienen que la plantilla "ha crecido un 12 % en dos años"⟦Fuentes del departamento⟧ y piden "no alarmar a la población"⟦Fuentes del departamento⟧.

Los pacientes miran con resignación. "A mí me operaron aquí de la cadera y me trataron como a una reina"⟦Benita Cuesta⟧, cuenta Benita Cuesta, de 84 años. "Pero mi nuera esperó ocho meses para una resonancia"⟦Benita Cuesta⟧. ¿Volvería? "Si no hay otro, a ver qué remedio"⟦Benita Cuesta⟧, suspira.

El Defensor del Paciente ha abierto una investigación. En su última memoria, la institución ya alertaba de que el centro funcionaba "al límite de lo tolerable"⟦la institución⟧.`,
	],
];
