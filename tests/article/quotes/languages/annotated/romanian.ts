/** Small articles of our own making in Romanian, annotated as those in ../../articles.ts; written before the rules. */
import type {Articles} from '../../articles.ts';

export const romanian: Articles = [
	[
		'barajul: ministra, primarul, raportul',
		`„Barajul este sigur”⟦Elena Cosma⟧, a asigurat marți ministra mediului, Elena Cosma. „Am verificat toate cele patru vane”⟦Elena Cosma⟧, a adăugat ea.

Primarul din Valea Torii, Radu Pescaru, nu este de acord. „De trei ierni cerem reparații”⟦Radu Pescaru⟧, a declarat acesta la radioul local. Potrivit primarului, ministerul „s-a uitat în altă parte”⟦Radu Pescaru|primarului⟧.

Conform raportului inginerilor, coama „a coborât cu patru centimetri”⟦raportului inginerilor⟧.

– Același lucru îl spuneau și acum zece ani⟦Roza Chițu⟧, își amintește Roza Chițu, patroana singurei cafenele.

Cosma a promis că utilajele vor sosi „înainte de Paște”⟦Elena Cosma|Cosma⟧. Asociația „Râuri vii” pregătește un marș.`,
	],
	[
		'fotbal: antrenorul, căpitanul',
		`Viitorul a pierdut acasă cu 0-3, iar antrenorul Ilie Berg nu a căutat scuze. „Am greșit echipa”⟦Ilie Berg⟧, a recunoscut el. „Vina este doar a mea”⟦Ilie Berg⟧, a subliniat Berg.

Căpitanul Simion Aldea a fost mai dur: „Ne-a lipsit rușinea.”⟦Simion Aldea⟧

„Seara asta o pun în ramă”⟦Bruno Tavar⟧, a spus Bruno Tavar, autorul a două goluri. Acesta a explicat că bunica sa îl ducea „cu autobuzul la antrenamente”⟦Bruno Tavar|Acesta⟧.`,
	],
	[
		'universitatea, economistul, ministerul',
		`Universitatea Portului de Sud a publicat ieri un raport. „A durat zece ani”⟦Hortensia Sălceanu⟧, a povestit profesoara Hortensia Sălceanu, coordonatoarea studiului. „Am mers în treizeci de sate”⟦Hortensia Sălceanu⟧, a mai spus cercetătoarea.

Economistul Matei Marinescu este mai prudent: „Eșantionul este prea mic”⟦Matei Marinescu⟧.

Într-un comunicat, Ministerul Educației a transmis că va analiza documentul „cu toată atenția”⟦Ministerul Educației⟧.

„În sfârșit au copiii cărți!”⟦Floarea Primăvăru⟧, exclamă Floarea Primăvăru, mamă a trei copii.

Pe perete atârna un banner cu textul „Cunoașterea este putere”. Filmul „Dincolo de munte” apare luna viitoare.`,
	],
];
