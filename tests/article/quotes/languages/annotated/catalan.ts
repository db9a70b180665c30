/** Small articles of our own making in Catalan, annotated as those in ../../articles.ts; written before the rules. */
import type {Articles} from '../../articles.ts';

export const catalan: Articles = [
	[
		'la presa: ministra, alcalde, informe',
		`«La presa és segura»⟦Vera Casals⟧, va assegurar dimarts la ministra de Medi Ambient, Vera Casals. «Hem revisat les quatre comportes»⟦Vera Casals⟧, va afegir.

L’alcalde de Torena, Dídac Pescador, no hi està d’acord. «Fa tres hiverns que demanem obres»⟦Dídac Pescador⟧, va dir a la ràdio local. Segons ell, el ministeri «mirava cap a una altra banda»⟦Dídac Pescador|ell⟧.

Segons l’informe dels enginyers, la coronació «ha baixat quatre centímetres»⟦l’informe dels enginyers⟧.

—El mateix deien fa deu anys⟦Rosa Quintana⟧ —recorda Rosa Quintana, mestressa de l’únic bar.

Casals ha promès que les màquines arribaran «abans de Setmana Santa»⟦Vera Casals|Casals⟧. L’associació «Rius vius» prepara una marxa.`,
	],
	[
		'futbol: entrenador, capità',
		`L’Olimpia va perdre a casa per 0-3 i l’entrenador Ignasi Berga no va buscar excuses. «Em vaig equivocar amb l’equip»⟦Ignasi Berga⟧, va admetre. «La culpa és només meva»⟦Ignasi Berga⟧, va insistir Berga.

El capità, Simó Iris, va ser més dur: «Ens ha faltat vergonya»⟦Simó Iris⟧.

«Aquest vespre el penjaré emmarcat»⟦Bru Tavares⟧, explicava Bru Tavares, autor de dos gols. «L’àvia em portava als entrenaments amb autobús»⟦Bru Tavares|el davanter⟧, ha recordat el davanter.`,
	],
	[
		'universitat, economista, departament',
		`La Universitat del Port Sud va publicar ahir un informe. «Hem trigat deu anys»⟦Helena Salom⟧, explicava la professora Helena Salom, que ha dirigit l’estudi. «Molts avis ja no hi són»⟦Helena Salom⟧, lamenta la investigadora.

L’economista Mateu Marí és més prudent: «La mostra és massa petita»⟦Mateu Marí⟧.

El Departament d’Educació assegura en un comunicat que estudiarà l’informe «amb tota l’atenció»⟦Departament d’Educació|El Departament d’Educació⟧.

—Per fi tenen llibres!⟦Flora Prim⟧ —exclama Flora Prim, mare de tres fills.

A la paret hi penjava una pancarta amb el lema «Saber és poder». La pel·lícula «Més enllà de la muntanya» s’estrena el mes vinent.`,
	],
];
