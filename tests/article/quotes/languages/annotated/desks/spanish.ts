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
