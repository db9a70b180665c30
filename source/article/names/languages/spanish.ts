/** Spanish names. */
import type {NamesTable} from './table.ts';

export const spanish = (): NamesTable => ({
	openers:
		'Dice Dijo Hay Hace Era Fue Son Es Está Están Tiene Llega Queda Quedan Nadie Nada Algo Alguien Cada Cuatro Tres Dos Cinco Seis Siete Ocho Nueve Diez Once Doce Antes Después Luego Entonces Aquí Allí Allá Todavía Aún Siempre Nunca Quizá Quizás Fuentes Mientras Incluso Apenas Solo Sólo Ambos Ambas Aquel Aquella Cualquier Durante Mediante Ante Bajo Contra Hacia Qué Quién Cómo Cuándo Dónde Eso Sí Pues Porque Nuestro Nuestra Tu Tus Mis',
	polite: 'don doña sr sra señor señora fray sor monseñor',
	callings:
		'técnico técnica capitán capitana guardameta portero portera arquero arquera delantero centrocampista zaguero vecino vecina ingeniero ingeniera oftalmólogo oftalmóloga biólogo bióloga geólogo médico médica enfermero enfermera pescador agricultora agricultor ganadero ganadera maestro maestra profesora cineasta novelista dramaturgo dramaturga pianista cocinero cocinera chef ecologista activista sindicalista empresario empresaria comerciante testigo viuda estudiante doctor doctora comandante sargento coronel general exalcalde exministra exministro exmujer exmarido compañero compañera amigo amiga socio socia fundador fundadora gerente párroco sacerdote arqueólogo arqueóloga historiadora historiador',
	kin: 'nieta nieto abuela abuelo suegra suegro yerno nuera sobrina sobrino cuñada cuñado prima primo madrina padrino',
	bodies:
		'Ayuntamiento Delegación Consejería Conselleria Ministerio Universidad Instituto Hospital Asociación Fundación Federación Confederación Club Museo Teatro Orquesta Banco Caja Sindicato Partido Cooperativa Sociedad Guardia Policía Tribunal Audiencia Juzgado Fiscalía Cámara Senado Parlamento Gobierno Junta Consejo Consell Comisión Comité Agencia Dirección Secretaría Escuela Facultad Colegio Academia Observatorio Liga Plataforma Coordinadora Mancomunidad Diputación Cofradía Hermandad Peña Bodegas Astilleros Editorial Aerolíneas Ferrocarriles Cruz Protección Defensoría Servicio Unión Movimiento Frente Coalición Intendencia Municipalidad Legislatura Subsecretaría',
	clubs:
		'Atlético Deportivo Sporting Racing Real Ferroviario Independiente Deportes Club CD UD CF CA SD AD FC Unión Estudiantes Universitario Gimnasia Talleres Olimpia',
	bodyKinds:
		'empresa compañía constructora firma revista periódico diario cadena emisora banda cooperativa asociación partido sindicato club aerolínea editorial plataforma naviera corredora consultora aseguradora petrolera inmobiliaria eléctrica operadora distribuidora cementera grupo filial coalición alianza banco agencia consorcio',
	placeKinds:
		'ciudad pueblo localidad municipio aldea villa barrio provincia isla valle comarca río playa puerto distrito región estado parroquia sierra cerro laguna lago volcán estación golfo cabo bahía cordillera colonia',
	placeRoles:
		'alcalde alcaldesa intendente intendenta vecino vecina vecinos vecinas habitante habitantes natural ayuntamiento afueras pleno casco estación cárcel planta fábrica puerto aeropuerto',
	ofPlace: 'de',
	inside: 'en',
	near: 'desde hasta hacia cerca lejos',
	links: 'de del de la para',
	places:
		'Madrid, Barcelona, Valencia, Zaragoza, Bilbao, Alicante, Córdoba, Valladolid, Vigo, Gijón, Oviedo, Granada, Santander, Pamplona, Salamanca, Toledo, Cádiz, Huelva, Almería, Jaén, Badajoz, Cáceres, Galicia, Cantabria, La Rioja, La Mancha, Buenos Aires, Rosario, Mendoza, Montevideo, Uruguay, Paraguay, Bolivia, Chile, Colombia, Venezuela, Ecuador, Cuba, Guatemala, Honduras, Nicaragua, El Salvador, Costa Rica, Puerto Rico, Bogotá, Medellín, Cali, Quito, Guayaquil, Lima, La Paz, Caracas, Asunción, Santiago, Valparaíso, Monterrey, Guadalajara, Puebla, Tijuana, Veracruz, Jalisco, Oaxaca, Chiapas, Patagonia, Amazonía, Andes, Caribe, Europa, África, Asia, América, Gran Bretaña, Estambul, Jerusalén, Teherán, Kiev, Tokio, Marsella, Múnich, Hamburgo, Milán, Nápoles, Estocolmo, Copenhague, Atenas, Praga, Pekín',
	calling: /.{3}ólog[oa]$/,
});
