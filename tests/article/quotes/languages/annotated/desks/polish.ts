/** Articles of our own making in Polish, each of another desk, as newspapers of several countries write; annotated as in ../../../articles.ts. */
import type {Articles} from '../../../articles.ts';

export const polish: Articles = [
	[
		'samorząd: burmistrz, radna, rzecznik',
		`Burmistrz Zalesin chce zamknąć jedyną szkołę. „Liczby są nieubłagane”⟦Krzysztof Walczuk⟧

Szkoła podstawowa w Dolinie pod Zalesinem może zniknąć z mapy po 112 latach. W poniedziałek burmistrz Krzysztof Walczuk przedstawił radnym projekt uchwały. – Mamy 31 uczniów i 14 nauczycieli⟦Krzysztof Walczuk⟧ – mówił. – Liczby są nieubłagane, choć serce mówi co innego.⟦Krzysztof Walczuk⟧

Rodzice przyszli na sesję z transparentami. – Pan burmistrz nie liczy dzieci, pan burmistrz liczy złotówki⟦Agata Struzik⟧ – odpowiedziała mu Agata Struzik, mama trójki uczniów. Radna Bożena Pilch nazwała projekt „zamachem na wieś”⟦Bożena Pilch|Radna Bożena Pilch⟧ i zażądała jego wycofania. Jej zdaniem gmina „od lat celowo zaniedbywała budynek”⟦Bożena Pilch⟧.

– To nieprawda⟦Krzysztof Walczuk⟧ – zaprotestował Walczuk. – W zeszłym roku wymieniliśmy dach.⟦Krzysztof Walczuk⟧

Rzecznik kuratorium oświaty Michał Zgoda poinformował, że opinia w tej sprawie „zapadnie w ustawowym terminie”⟦Michał Zgoda⟧. Dodał, że kurator „przychyla się do głosu rodziców”⟦Michał Zgoda⟧.

Najmocniej zabrzmiały słowa dyrektorki. „Uczyłam tu matki, uczę ich dzieci, chciałam uczyć wnuki”⟦Teresa Sobieraj⟧ – napisała w liście otwartym Teresa Sobieraj. „Nie wiem, kto zgasi światło, ale to nie będę ja”⟦Teresa Sobieraj⟧ – dodała.

Mieszkańcy zapowiadają protest. „Nie oddamy szkoły”⟦napis na płocie⟧ – głosi napis na płocie. Sesja, na której zapadnie decyzja, odbędzie się 27 lutego. Stowarzyszenie „Nasza Dolina” zbiera podpisy.`,
	],
	[
		'kultura i nauka: reżyserka, aktor, krytyk, badanie',
		`Reżyserka „Soli” wraca z nagrodą z Brenny

Niespodzianka na festiwalu w Brennie: Grand Prix dla debiutantki. Magdalena Rurarz, autorka filmu „Sól”, odebrała statuetkę w pożyczonej sukience. „Jeszcze wczoraj myślałam, że przyjechałam tu na zupę”⟦Magdalena Rurarz⟧ – przyznała ze sceny.

Przewodniczący jury, węgierski reżyser Tibor Halász, tłumaczył, że film ujął jurorów „ciszą, w której słychać wszystko”⟦Tibor Halász⟧. – Od dawna nie widziałem tak odważnego debiutu⟦Tibor Halász⟧ – podkreślił Halász w rozmowie z naszym portalem.

Gra w nim Zbigniew Kordas, aktor z sześćdziesięcioletnim stażem.

– Zagrałem trzysta ról i w żadnej tak mało nie mówiłem⟦Zbigniew Kordas|artysta⟧ – śmieje się artysta. – Magda wyrzuciła mi cały tekst pierwszego dnia. Miała rację.⟦Zbigniew Kordas⟧

Nie wszystkim się podobało. Według krytyka Juliana Osucha „Sól” to „dwie godziny patrzenia w garnek”⟦Julian Osuch|krytyka Juliana Osucha⟧. „Rozumiem zachwyt, ale go nie podzielam”⟦Julian Osuch⟧ – napisał Osuch na swoim blogu.

Rurarz krytyką się nie przejmuje.

– Moja mama też zasnęła⟦Magdalena Rurarz⟧ – mówi. – A to ona jest w tym garnku.⟦Magdalena Rurarz⟧

Jak wynika z badania Instytutu Kina, na debiuty chodzi w Polsce „co dwudziesty widz”⟦badania Instytutu Kina⟧. Zdaniem autorów raportu to „wynik wstydliwy, lecz stabilny”⟦autorów raportu⟧. „Sól” trafi do kin w maju.`,
	],
];
