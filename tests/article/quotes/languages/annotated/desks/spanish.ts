/** Articles of our own making in Spanish, each of another desk, as newspapers of several countries write; annotated as in ../../../articles.ts. */
import type {Articles} from '../../../articles.ts';

export const spanish: Articles = [
	[
		'court, Spain: a sentence is quoted, lawyers, a victim',
		`La Audiencia Provincial condena a nueve años de cárcel al gerente del balneario de Valdeoca

La Audiencia Provincial de Larmona ha condenado a nueve años de prisión a Ernesto Galdeano, gerente del balneario de Valdeoca, por un delito continuado de estafa. El tribunal considera probado que el acusado vendió «a sabiendas»⟦El tribunal⟧ más de trescientas participaciones de un hotel que nunca se construyó.

La sentencia, de 84 páginas, sostiene que Galdeano «se valió de la confianza que le profesaban sus vecinos»⟦La sentencia⟧ y que «ni un solo euro llegó a la obra»⟦La sentencia⟧. «No estamos ante un mal negocio, sino ante un engaño urdido desde el primer día»⟦La sentencia|el fallo⟧, añade el fallo, del que ha sido ponente la magistrada Pilar Otxoa.

El abogado del gerente, Tomás Rebull, ya ha anunciado que recurrirá. «Mi cliente es un mal empresario, pero no un estafador»⟦Tomás Rebull|abogado⟧, ha declarado a la salida del juzgado. A su juicio, la resolución «se apoya en un único testimonio»⟦Tomás Rebull|abogado⟧.

Muy distinta fue la reacción de los perjudicados. «Llevamos once años esperando esto»⟦Amparo Lis⟧, ha dicho entre lágrimas Amparo Lis, portavoz de la plataforma de afectados. «Mi padre murió sin ver un papel»⟦Amparo Lis⟧, ha lamentado. Lis ha pedido además que se embargue «hasta la última silla»⟦Amparo Lis⟧ del balneario.

La Fiscalía, que solicitaba doce años, estudia si presenta recurso. Fuentes del ministerio público han señalado que la pena «se queda corta»⟦Fuentes del ministerio público⟧, aunque valoran que el tribunal haya asumido «casi por completo»⟦Fuentes del ministerio público⟧ su relato.

Los vecinos bautizaron el proyecto como «el hotel de humo».`,
	],
	[
		'science, Argentina: a researcher, a colleague, a journal',
		`Un sapo que canta bajo la nieve

Un equipo de la Universidad Nacional del Lago Grande describió una especie de sapo que se reproduce bajo el hielo, a 3.200 metros de altura, en la provincia de Quillén. El hallazgo se publicó este jueves en la revista Anales de Zoología Austral.

“Cuando escuchamos el canto pensamos que era un equipo mal apagado”⟦Julieta Sandoval⟧, contó Julieta Sandoval, bióloga y primera autora del trabajo. “Tardamos tres inviernos en entender que venía de abajo”⟦Julieta Sandoval|la investigadora⟧, agregó la investigadora, que trabaja desde 2011 en la cordillera.

El animal mide apenas dos centímetros y, según explicó Sandoval, “produce una especie de anticongelante casero”⟦Julieta Sandoval⟧. Los pobladores de la zona lo conocían desde siempre. “Mi abuela le decía el grillito del hielo”⟦Ramón Ñancucheo⟧, recordó Ramón Ñancucheo, criancero de 67 años que guió a los científicos. “Nosotros no sabíamos que era una novedad”⟦Ramón Ñancucheo⟧, se rió.

Para el herpetólogo chileno Cristián Aldunate, que no participó del estudio, se trata de “un resultado elegante, de esos que dan envidia”⟦Cristián Aldunate⟧. Aldunate advirtió, sin embargo, que “con once ejemplares no alcanza para hablar de una especie en peligro”⟦Cristián Aldunate⟧.

Sandoval coincide. “Falta muchísimo”⟦Julieta Sandoval⟧, reconoce, y se encoge de hombros. “Pero si sube un grado la temperatura, no va a haber nada que contar.”⟦Julieta Sandoval⟧

En el artículo, los autores proponen llamarlo Rhinella silens y escriben: “El nombre alude a los ocho meses en que el animal calla”⟦los autores⟧. El proyecto fue financiado por el programa “Montañas Vivas”.`,
	],
	[
		'parliament, Spain: an agency wire',
		`MADRIAL, 14 (AGENCIAS)

El portavoz del Partido Liberal Agrario en el Congreso, Íñigo Bastarreche, ha acusado este miércoles al Gobierno de "gobernar a golpe de decreto"⟦Íñigo Bastarreche⟧ y ha exigido la comparecencia "inmediata"⟦Íñigo Bastarreche⟧ de la ministra de Aguas, Consuelo Marchena, por los cortes de suministro en la cuenca del Aldor.

"Lo que ha pasado en Aldor no es una avería, es una negligencia"⟦Íñigo Bastarreche⟧, ha apuntado Bastarreche durante la sesión de control, donde ha preguntado a la ministra si piensa "seguir escondida mucho tiempo"⟦Íñigo Bastarreche⟧.

En su turno de réplica, Marchena ha reprochado al portavoz que "no se haya leído ni una página"⟦Consuelo Marchena⟧ del informe técnico y ha defendido que la red "aguantó por encima de lo previsto"⟦Consuelo Marchena⟧. "Usted no viene a preguntar, viene a salir en televisión"⟦Consuelo Marchena|la ministra⟧, ha espetado la ministra entre los aplausos de su bancada.

Desde el grupo Izquierda de los Valles, la diputada Nerea Coll ha pedido a ambos "menos teatro y más cañerías"⟦Nerea Coll⟧, al tiempo que ha tildado de "tomadura de pelo"⟦Nerea Coll⟧ el plan hidrológico. En la misma línea se ha pronunciado el senador Jacobo Arnal, para quien el plan "nace muerto"⟦Jacobo Arnal⟧.

Preguntado por los periodistas en los pasillos, el presidente del Gobierno, Luis Tejedor, ha evitado valorar la posible dimisión de Marchena. "Tiene toda mi confianza"⟦Luis Tejedor⟧, se ha limitado a decir. Poco después, la propia ministra tuiteó: "A trabajar. El agua no entiende de gritos"⟦Consuelo Marchena|la propia ministra⟧.

El pleno votará el jueves la reprobación, una figura que no obliga a dimitir.`,
	],
	[
		'football, Mexico: a coach and two players',
		`Atlético Zarandona dejó ir la ventaja y el técnico explota

El Atlético Zarandona volvió a tropezar en casa. Ganaba 2-0 al medio tiempo y terminó empatando con los Mineros de Charcas, en un partido que su entrenador, Hugo Barragán, calificó de "vergonzoso"⟦Hugo Barragán⟧.

"Nos dormimos, así de simple"⟦Hugo Barragán⟧, soltó Barragán en conferencia de prensa. "No le voy a echar la culpa al árbitro, aunque ganas no me faltan"⟦Hugo Barragán|el estratega⟧, ironizó el estratega, quien suma siete jornadas sin conocer la victoria.

El capitán Saúl Ibarrola fue más cauto: "El equipo está vivo. Falta que la pelota quiera entrar"⟦Saúl Ibarrola⟧. Al mediocampista, que erró un penal al 88, le preguntaron si piensa dejar el gafete. "Para nada"⟦Saúl Ibarrola⟧, respondió. "El que se raja no sirve para esto."⟦Saúl Ibarrola⟧

Del otro lado todo fue alegría. "Este punto nos sabe a gloria"⟦Wilmer Cáceres⟧, dijo el portero Wilmer Cáceres, la figura de la noche con cinco atajadas. En palabras del colombiano, Charcas "no le tiene miedo a nadie"⟦Wilmer Cáceres|colombiano⟧. Su técnico, Ofelio Duarte, aseguró que el plan era "aguantar y morder"⟦Ofelio Duarte⟧, y bromeó con que firmó el empate "desde el camión"⟦Ofelio Duarte⟧.

La directiva local, mientras tanto, guarda silencio. En un comunicado difundido por la noche se limitó a señalar que Barragán "cuenta con el respaldo de la institución"⟦La directiva local⟧. La afición, que coreó "fuera, fuera"⟦La afición⟧ durante los últimos diez minutos, parece pensar otra cosa.

"Yo no me voy a ir"⟦Hugo Barragán|el estratega⟧, sentenció el estratega antes de levantarse de la mesa. "Que me corran."⟦Hugo Barragán⟧`,
	],
	[
		'obituary, Colombia: a singer, her daughter, a minister, herself',
		`Muere Estrella Mosquera, la voz del río

Estrella Mosquera, la cantadora que llevó los alabaos del río Tanandó a los teatros de medio mundo, murió el lunes en su casa de Puerto Sereno. Tenía 88 años.

“Se fue cantando bajito, como quería”⟦Yolima Mosquera⟧, dijo su hija, Yolima Mosquera, quien la acompañó en los últimos meses. Según contó, su madre pidió que no hubiera flores “sino tambores, y de los buenos”⟦Yolima Mosquera⟧.

Nacida en una familia de pescadores, Mosquera trabajó como lavandera hasta los cuarenta años. “Yo no aprendí a cantar, yo aprendí a lavar; lo otro venía con el agua”⟦Estrella Mosquera|la artista⟧, solía repetir la artista en las entrevistas. Su primer disco, “Orilla”, se grabó en una sola noche.

La ministra de las Artes, Patricia Lemos, lamentó la muerte de “una maestra que nunca cobró una clase”⟦Patricia Lemos⟧. “El país le debe más de lo que le dio”⟦Patricia Lemos⟧, escribió en su cuenta de la red social. El productor Andrés Villafañe, que la grabó en 1993, la recuerda como “la única persona capaz de callar un estudio con una tos”⟦Andrés Villafañe⟧.

No le gustaban los homenajes. Cuando en 2016 le ofrecieron una estatua, contestó: “¿Y quién le va a dar de comer a la estatua?”⟦Estrella Mosquera⟧. La frase está pintada hoy en el muelle.

“Hay cantantes que interpretan el dolor. Estrella lo saludaba por el nombre”⟦Manuel Arboleda⟧, resumió en su columna el crítico Manuel Arboleda.

A la artista le sobreviven tres hijos. “Quedan los tambores”⟦Yolima Mosquera⟧, dice Yolima. “Con eso alcanza.”⟦Yolima Mosquera⟧`,
	],
	[
		'local, Spain: rayas, a mayor and neighbours',
		`Los vecinos de Peñahonda se quedan sin el autobús de las siete

El último autobús a Peñahonda salió el viernes con cuatro viajeros y una jaula de gallinas. Desde el lunes, la empresa Transportes Orbigo solo prestará el servicio los martes. «Es una sentencia de muerte para el pueblo»⟦Eladio Fuentes⟧, se queja el alcalde, Eladio Fuentes.

—A mí me llevaba al dentista⟦Remedios Castaño⟧ —dice Remedios Castaño, de 81 años—. Ahora que venga el dentista.⟦Remedios Castaño⟧

En la parada, un cartel escrito a mano avisa: «Aquí esperamos desde 1974»⟦un cartel⟧. Lo colgó Fermín Lobo, el panadero. «No es una broma, o no solo»⟦Fermín Lobo⟧, explica. Su mujer, Sagrario, asiente desde el mostrador. «Con el autobús venía el periódico, venían las medicinas y venía mi nieto»⟦Sagrario⟧, enumera.

La compañía alega que la línea «acumula pérdidas insostenibles»⟦La compañía⟧ y que la decisión «se ha comunicado en tiempo y forma»⟦La compañía⟧. El alcalde lo niega: asegura que se enteró «por la prensa, como todo el mundo»⟦Eladio Fuentes⟧. Fuentes, que gobierna el municipio desde hace dieciséis años, no descarta acudir a los tribunales.

Un portavoz de la Consejería de Transportes se remitió a un comunicado en el que se lee que «la demanda será atendida mediante taxi compartido»⟦un comunicado⟧. En el pueblo hay un taxi. Lo conduce Ángel Rubio, que tiene 70 años y una catarata.

—¿Y de noche?⟦un periodista⟧ —le preguntó un periodista.

—De noche duermo⟦Ángel Rubio⟧ —contestó Rubio.

«Dicen que somos la España vaciada»⟦Remedios Castaño|Castaño⟧, protesta Castaño. «A mí no me ha vaciado nadie. A mí me están dejando a pie.»⟦Remedios Castaño|Castaño⟧`,
	],
	[
		'interview, Uruguay: P. and R.',
		`Lucía Ferrand: “El silencio también se edita”⟦Lucía Ferrand⟧

La montajista Lucía Ferrand (Colinas del Este, 1968) acaba de recibir el premio de la academia por su trabajo en “La sequía”. Recibe a este cronista en una cocina llena de plantas.

P. ¿Cómo se empieza a montar una película de cuatro horas?⟦?⟧

R. Con miedo. Miro todo el material una vez y no anoto nada. Después duermo dos días.⟦Lucía Ferrand|R⟧

P. Usted dijo una vez que montar es “traicionar con cariño”.⟦?⟧

R. Lo sigo pensando. El director quiere todo lo que filmó. Yo quiero lo que se va a recordar.⟦Lucía Ferrand|R⟧

P. ¿Discuten mucho?⟦?⟧

R. Con Esteban discutimos por un plano de un perro durante tres semanas. Ganó el perro.⟦Lucía Ferrand|R⟧

P. ¿Qué le aconseja a quien empieza?⟦?⟧

R. Que vea cine malo. En el bueno no se notan las costuras.⟦Lucía Ferrand|R⟧`,
	],
];
