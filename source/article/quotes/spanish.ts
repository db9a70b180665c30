/** Spanish cues and small words. */
import type {TongueTable} from './tongue.ts';

export const spanish: TongueTable = {
	cues: 'dice dijo dijeron dicen decía dicho diciendo afirma afirmó afirmaron afirmado asegura aseguró aseguraron asegurado señala señaló señalaron señalado explica explicó explicaron explicado añade añadió añadieron agrega agregó agregaron declara declaró declararon declarado indica indicó indicaron manifiesta manifestó manifestaron sostiene sostuvo sostuvieron subraya subrayó recalca recalcó apunta apuntó insiste insistió insistieron advierte advirtió advirtieron denuncia denunció denunciaron destaca destacó destacaron comenta comentó cuenta contó contaron pregunta preguntó responde respondió respondieron reconoce reconoció admite admitió escribe escribió escribieron confirma confirmó confirmaron anuncia anunció anunciaron considera consideró pide pidió pidieron exige exigió exigieron lamenta lamentó concluye concluyó expresa expresó expresaron precisa precisó reitera reiteró critica criticó acusa acusó califica calificó opina opinó cree creía promete prometió informa informó informaron detalla detalló relata relató matiza matizó zanja zanjó cita citó reza rezaba tuitea tuiteó',
	framing: 'es era son fue fueron ha han había será',
	pronouns: 'él ella ellos ellas usted este esta quien',
	determiners: 'el la los las un una unos unas su sus este esta estos estas ese esa otro otra dos tres varios muchos',
	links: 'de del para en por con y al a',
	between: 'también luego después ha han había se lo le les no ya además hoy ayer nos me así',
	stops:
		'que pero o porque cuando mientras si como tras según aunque es era son fue ha han había no también donde qué cómo más',
	according: [['según'], ['de', 'acuerdo', 'con'], ['en', 'palabras', 'de']],
	relatives: 'que quien',
	dates:
		'lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre ayer hoy',
	owners: 'su sus mi',
	participle: /^.{3,}(?:ando|iendo)$/,
	past: /^.{2,}ó$/,
	inverts: true,
};
