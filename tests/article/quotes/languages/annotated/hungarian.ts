/** Small articles of our own making in Hungarian, annotated as those in ../../articles.ts; written before the rules. */
import type {Articles} from '../../articles.ts';

export const hungarian: Articles = [
	[
		'a gát: miniszter, polgármester, jelentés',
		`„A gát biztonságos”⟦Harsányi Vera⟧ – nyugtatott meg mindenkit kedden Harsányi Vera környezetvédelmi miniszter. „Mind a négy zsilipet ellenőriztük”⟦Harsányi Vera⟧ – tette hozzá.

Torma polgármestere, Halász Dénes nem ért egyet. „Három tél óta kérünk javítást”⟦Halász Dénes⟧ – mondta a helyi rádiónak. Szerinte a minisztérium „másfelé nézett”⟦Halász Dénes|Szerinte⟧.

A mérnökök jelentése szerint a korona „négy centit süllyedt”⟦A mérnökök jelentése⟧.

– Ugyanezt mondták tíz éve is⟦Kiss Róza⟧ – emlékszik vissza Kiss Róza, az egyetlen kávézó tulajdonosa. – Jönnek, fényképeznek, elmennek.⟦Kiss Róza⟧

Harsányi megígérte, hogy a gépek „még húsvét előtt”⟦Harsányi Vera|Harsányi⟧ megérkeznek. Az „Élő folyók” egyesület szombatra felvonulást hirdetett.`,
	],
	[
		'labdarúgás: edző, kapitány',
		`Az Olimpia 3–0-ra kikapott, és Berg Ignác edző nem keresett kifogást. „Rosszul állítottam össze a csapatot”⟦Berg Ignác⟧ – ismerte el. „Csak én vagyok a hibás”⟦Berg Ignác⟧ – hangsúlyozta Berg.

A csapatkapitány, Írisz Simon szigorúbb volt: „Hiányzott belőlünk a szégyen.”⟦Írisz Simon⟧

„Ezt az estét bekeretezem”⟦Tavas Brúnó⟧ – örült Tavas Brúnó, a két gól szerzője. „A nagymamám busszal vitt edzésre”⟦Tavas Brúnó⟧ – mesélte.`,
	],
	[
		'egyetem, közgazdász, minisztérium',
		`A Dél-kikötői Egyetem tegnap jelentést adott ki. „Tíz évig tartott”⟦Szalai Helga⟧ – mesélte Szalai Helga professzor, a kutatás vezetője. „Harminc falut jártunk be”⟦Szalai Helga|a kutató⟧ – tette hozzá a kutató.

Tengeri Máté közgazdász óvatosabb. Mint mondta, a minta „túlságosan kicsi”⟦Tengeri Máté⟧.

Az oktatási minisztérium közleménye szerint „alaposan megvizsgálják a jelentést”⟦Az oktatási minisztérium közleménye⟧.

„Végre van könyvük a gyerekeknek!”⟦Tavaszi Virág⟧ – kiáltotta Tavaszi Virág, háromgyermekes anya.

A falon „A tudás hatalom” feliratú molinó lógott. A „Túl a hegyen” című film jövő hónapban jön ki.`,
	],
];
