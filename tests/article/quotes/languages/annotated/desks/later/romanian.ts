/** Articles of our own making in Romanian, each of another desk; annotated as in ../../../../articles.ts, before their rules were read. */
import type {Articles} from '../../../../articles.ts';

export const romanian: Articles = [
	[
		'court, 23',
		`Fostul director al spitalului din Valea Rece, condamnat la cinci ani. „Am iertat, dar n-am uitat”⟦Aurelia Mocanu⟧

Tribunalul din Dealu Mare l-a condamnat marți pe Sorin Crăciunescu, fostul director al Spitalului Orășenesc Valea Rece, la cinci ani de închisoare cu executare pentru luare de mită. Decizia nu este definitivă.

„Inculpatul a transformat o instituție publică într-o tarabă”⟦Ileana Tudose|judecătoarea Ileana Tudose⟧, a spus judecătoarea Ileana Tudose la citirea sentinței. Potrivit rechizitoriului, angajații care voiau un post plăteau „taxa de primăvară”, o sumă cuprinsă între trei și opt mii de euro.

Crăciunescu, prezent în sală, a ascultat cu capul plecat. La ieșire a vorbit totuși cu jurnaliștii.

„Sunt nevinovat. Am condus spitalul acela unsprezece ani și l-am găsit cu paturi de pe vremea bunicii.⟦Sorin Crăciunescu⟧

„Dacă asta e răsplata, o primesc. Dar voi face apel”⟦Sorin Crăciunescu|fostul director⟧, a declarat fostul director.

Avocatul său, Radu Olteanu, consideră pedeapsa „disproporționată”⟦Radu Olteanu⟧. „Probele⟦Radu Olteanu|el⟧ – susține el – sunt niște înregistrări pe care nu se înțelege nimic.”⟦Radu Olteanu⟧

Printre victime se numără asistenta Aurelia Mocanu, care și-a vândut mașina ca să-și păstreze locul de muncă. „Am iertat, dar n-am uitat”⟦Aurelia Mocanu|ea⟧, spune ea. Soțul ei ridică din umeri: „Banii nu ni-i mai dă nimeni înapoi”⟦Soțul ei⟧.

Procurorul de caz ceruse șapte ani. O sursă din cadrul parchetului afirmă că sentința „va fi atacată cu siguranță”⟦O sursă din cadrul parchetului⟧.`,
	],
	[
		'football, 24',
		`Scandal la Minerul Poiana Albă. Patronul, către jucători: „Cine nu vrea, e liber să plece”⟦Dorel Bumbac|Patronul⟧

Minerul Poiana Albă a pierdut duminică al cincilea meci la rând, 0-4 pe teren propriu cu Voința Sălcioara, iar după partidă patronul Dorel Bumbac a coborât în vestiar.

– Cine nu vrea să joace e liber să plece⟦Dorel Bumbac|acesta⟧, le-ar fi spus acesta fotbaliștilor, de față cu antrenorul. – Mâine la șapte vă vreau pe toți la stadion.⟦Dorel Bumbac⟧

Antrenorul Cosmin Hriscu a confirmat discuția, dar a încercat s-o minimalizeze. „A fost o ceartă ca în familie”⟦Cosmin Hriscu|tehnicianul⟧, a explicat tehnicianul la conferința de presă. Întrebat dacă își dă demisia, a zâmbit: „Eu nu fug de pe vapor”⟦Cosmin Hriscu⟧.

Mai puțin diplomat a fost căpitanul echipei. „Nu ne-am luat salariile de trei luni, să se știe și asta”⟦Ionuț Pârvan⟧, a răbufnit Ionuț Pârvan, autorul autogolului din minutul 12. El spune că jucătorii vor „doar ce scrie în contract”⟦Ionuț Pârvan|El⟧.

La Voința, în schimb, e sărbătoare. Tânărul Vlad Chiriac, poreclit „Racheta”, a marcat de trei ori. „Nici pe telefon nu mi-a ieșit vreodată așa ceva”⟦Vlad Chiriac|puștiul de 18 ani⟧, a glumit puștiul de 18 ani.

Într-un comunicat emis luni, clubul din Poiana Albă anunță că restanțele „vor fi achitate până la sfârșitul anului”⟦Minerul Poiana Albă|clubul din Poiana Albă⟧. Pe gardul stadionului apăruse deja, cu vopsea roșie, îndemnul „Bumbac, vinde!”⟦?⟧.`,
	],
];
