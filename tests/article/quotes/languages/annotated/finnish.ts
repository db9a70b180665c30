/** Small articles of our own making in Finnish, annotated as those in ../../articles.ts; written before the rules were read. */
import type {Articles} from '../../articles.ts';

export const finnish: Articles = [
	[
		'pato: ministeri, kaupunginjohtaja, raportti',
		`”Pato on turvallinen”⟦Sirkka Harju⟧, vakuutti ympäristöministeri Sirkka Harju tiistaina. ”Olemme tarkastaneet kaikki neljä luukkua”⟦Sirkka Harju|hän⟧, hän lisäsi.

Torinan kaupunginjohtaja Pekka Laine on eri mieltä. ”Olemme pyytäneet korjauksia kolmena talvena”⟦Pekka Laine|hän⟧, hän sanoi paikallisradiolle. Laineen mukaan ministeriö ”on katsonut muualle”⟦Pekka Laine|Laineen⟧.

Insinöörien raportin mukaan harja ”on painunut neljä senttiä”⟦Insinöörien raportin⟧. Asiakirjassa puhutaan myös ”jatkuvista vuodoista”⟦Asiakirjassa⟧.

– Samaa sanottiin kymmenen vuotta sitten⟦Raili Kivelä⟧, muistelee kahvilanpitäjä Raili Kivelä. – Tulevat, ottavat kuvan ja lähtevät.⟦Raili Kivelä⟧

Harju lupasi, että koneet tulevat paikalle ”ennen pääsiäistä”⟦Sirkka Harju|Harju⟧. Yhdistys ”Elävät joet” järjestää lauantaina marssin.`,
	],
	[
		'jalkapallo: valmentaja, kapteeni',
		`Ilves hävisi kotonaan 0–3, eikä valmentaja Ilari Berg etsinyt tekosyitä. ”Erehdyin kokoonpanossa”⟦Ilari Berg|hän⟧, hän myönsi. ”Syy on yksin minun”⟦Ilari Berg⟧, Berg korosti.

– Niin kauan kuin seura uskoo minuun, jään⟦Ilari Berg⟧, Berg sanoi lehdistötilaisuudessa.

Kapteeni Simo Ahti oli ankarampi: ”Meiltä puuttui häpeä.”⟦Simo Ahti⟧ Puolustaja pyysi anteeksi ”kahdeltatuhannelta kannattajalta”⟦Simo Ahti|Puolustaja⟧.

– Tämän illan kehystän seinälle⟦Bruno Tavara⟧, iloitsi kaksi maalia tehnyt Bruno Tavara. – Mummo vei minut harjoituksiin bussilla.⟦Bruno Tavara⟧

Seuran johdosta kerrotaan, että potkut ”eivät ole pöydällä”⟦?⟧.`,
	],
	[
		'oikeus: tuomari, asianajaja, todistaja',
		`Järvelän käräjäoikeus tuomitsi entisen valtuutetun Rauno Ostolan kuudeksi vuodeksi vankeuteen. ”Joka hallitsee kaupunkia, ei voi vuokrata sitä”⟦Irma Kaija⟧, kirjoitti tuomari Irma Kaija perusteluissaan. Tuomari moitti Ostolaa ”täydellisestä katumuksen puutteesta”⟦Irma Kaija|Tuomari⟧.

Asianajaja Markku Funk ilmoitti valittavansa. ”Päämieheni on syytön, ja todistamme sen”⟦Markku Funk|hän⟧, hän sanoi toimittajille. Asianajajan mukaan todistajat ”puhuvat ristiin”⟦Markku Funk|Asianajajan⟧.

Yrittäjä Paavo Arento kertoi maaliskuussa: ”Vein hänelle kuoren kotiin, ja hän tarjosi kahvit.”⟦Paavo Arento⟧

– Paljonko kuoressa oli?⟦syyttäjä⟧ kysyi syyttäjä.

– Viisitoistatuhatta⟦Paavo Arento⟧, vastasi Arento.

Ostola sanoi vain olevansa ”väsynyt”⟦Rauno Ostola|Ostola⟧.`,
	],
	[
		'tiede: biologit, kriitikko',
		`Mehiläiset osaavat laskea neljään, selvisi Valtorin yliopistossa. ”Kukaan ei odottanut, että ne erottavat nollan tyhjästä”⟦Terhi Malva⟧, selittää biologi Terhi Malva, joka johti tutkimusta.

”Aluksi luulimme, että se oli sattumaa”⟦Terhi Malva⟧, Malva kertoo. ”Sitten toistimme kokeen toisella pesällä.”⟦Terhi Malva⟧

Hyönteistutkija Hannu Sankola, joka ei osallistunut tutkimukseen, kutsui päätelmiä ”ennenaikaisiksi”⟦Hannu Sankola⟧. ”Tulos on kaunis”⟦Hannu Sankola⟧, Sankola myöntää, ”mutta se pitää toistaa.”⟦Hannu Sankola⟧

Toinen tekijä Pauliina Okras vastaa: ”Tiede etenee pienin askelin.”⟦Pauliina Okras⟧ Ryhmä valmistelee artikkelia nimeltä ”Nolla ja kukka”.

Yliopiston tiedotteessa todetaan, että työ ”avaa uuden luvun”⟦Yliopiston tiedotteessa⟧.`,
	],
];
