/** Small articles of our own making in Polish, annotated as those in ../../articles.ts. */
import type {Articles} from '../../articles.ts';

export const polish: Articles = [
	[
		'zapora: minister, burmistrz, raport',
		`– Zapora jest bezpieczna⟦Elwira Kasztan⟧ – zapewniła we wtorek minister środowiska Elwira Kasztan. – Sprawdziliśmy wszystkie cztery przelewy⟦Elwira Kasztan⟧ – dodała.

Burmistrz Torunowa, Damian Robak, jest innego zdania. „Od trzech zim prosimy o remont”⟦Damian Robak⟧, powiedział w lokalnym radiu. Jego zdaniem ministerstwo „patrzyło w inną stronę”⟦Damian Robak|Jego⟧.

Według raportu inżynierów korona „osiadła o cztery centymetry”⟦raportu inżynierów⟧. Dokument mówi też o „uporczywych przeciekach”⟦Dokument⟧.

W jedynym barze nikt w to nie wierzy. – To samo mówili dziesięć lat temu⟦Róża Kwiatek⟧ – wspomina Róża Kwiatek, właścicielka lokalu. – Przyjadą, zrobią zdjęcie i pojadą.⟦Róża Kwiatek⟧

– Jak pęknie, nikt nas nie ostrzeże⟦Julian⟧ – wtóruje jej sąsiad Julian.

Kasztan obiecuje, że maszyny pojawią się „przed Wielkanocą”⟦Elwira Kasztan|Kasztan⟧.

Stowarzyszenie „Żywe Rzeki” zapowiada na sobotę marsz.`,
	],
	[
		'piłka',
		`Olimpia przegrała 0:3, a trener Ignacy Berg nie szukał wymówek. „Pomyliłem się z ustawieniem”⟦Ignacy Berg⟧ – przyznał. „To wyłącznie moja wina”⟦Ignacy Berg|szkoleniowiec⟧ – podkreślił szkoleniowiec.

– Dopóki klub we mnie wierzy, zostaję⟦Ignacy Berg⟧ – zapowiedział Berg na konferencji prasowej.

Ostrzejszy był kapitan Szymon Irbis. – Zabrakło nam wstydu⟦Szymon Irbis|obrońca⟧ – stwierdził obrońca, który przeprosił „dwa tysiące kibiców”⟦Szymon Irbis⟧.

– To wieczór, który trzeba oprawić w ramki⟦Bruno Tawara⟧ – cieszył się Bruno Tawara, strzelec dwóch goli. – Babcia woziła mnie na treningi autobusem⟦Bruno Tawara|napastnik⟧ – opowiadał napastnik.

Jak mówi osoba z zarządu, zwolnienie „nie wchodzi w grę”⟦osoba z zarządu⟧.`,
	],
	[
		'sąd',
		`Sąd w Górkach skazał byłego radnego Romana Ostoję na sześć lat więzienia. „Kto rządzi miastem, nie może go wynajmować”⟦Irena Gaj⟧ – napisała w uzasadnieniu sędzia Irena Gaj. Sędzia zarzuciła mu „całkowity brak skruchy”⟦Irena Gaj|Sędzia⟧.

Adwokat Marceli Funk zapowiedział apelację. – Mój klient jest niewinny i udowodnimy to⟦Marceli Funk⟧ – oświadczył. Zdaniem adwokata świadkowie „przeczą sobie nawzajem”⟦Marceli Funk|adwokata⟧.

Jeden z nich, przedsiębiorca Paweł Arent, zeznał w marcu: „Zaniosłem mu kopertę do domu, a on poczęstował mnie kawą”⟦Paweł Arent⟧.

– Ile było w kopercie?⟦prokurator⟧ – zapytała prokurator.

– Piętnaście tysięcy⟦Paweł Arent⟧ – odpowiedział Arent.

„Sprawiedliwości stało się zadość”⟦komunikacie urzędu miasta⟧ – czytamy w komunikacie urzędu miasta.

Ostoja powiedział tylko, że jest „zmęczony”⟦Roman Ostoja|Ostoja⟧.`,
	],
	[
		'nauka',
		`Pszczoły potrafią liczyć do czterech, wynika z badań Uniwersytetu Waldorskiego. „Nikt się nie spodziewał, że odróżnią zero od niczego”⟦Teresa Malwa⟧, wyjaśnia biolożka Teresa Malwa, główna autorka pracy.

„Na początku myśleliśmy, że to przypadek”⟦Teresa Malwa|badaczka⟧, opowiada badaczka. „Potem powtórzyliśmy próbę z innym ulem”⟦Teresa Malwa⟧.

Entomolog Hubert Sanok, który nie brał udziału w badaniach, nazywa wnioski „przedwczesnymi”⟦Hubert Sanok⟧. „To ładny wynik”⟦Hubert Sanok⟧, przyznaje Sanok, „ale trzeba go powtórzyć”⟦Hubert Sanok⟧.

Współautorka Paulina Okrasa odpowiada: „Nauka idzie małymi krokami”⟦Paulina Okrasa⟧. Zespół przygotowuje artykuł pod tytułem „Zero i kwiat”.

„Dzieci zadają najlepsze pytania”⟦Paulina Okrasa⟧, śmieje się.`,
	],
];
