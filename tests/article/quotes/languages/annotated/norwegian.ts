/** Small articles of our own making in Norwegian, annotated as those in ../../articles.ts. */
import type {Articles} from '../../articles.ts';

export const norwegian: Articles = [
	[
		'demningen og sykehuset',
		`Demningen ved Østfoss er trygg, ifølge miljøminister Else Kastanje. – Det er ingen fare⟦Else Kastanje|hun⟧, sier hun til avisen. – Vi har gått gjennom alle fire lukene⟦Else Kastanje|statsråden⟧, legger statsråden til.

Ordfører Daniel Robertsen er uenig.

– Vi har bedt om penger i tre vintre⟦Daniel Robertsen⟧, sier Robertsen.

Han mener departementet har «sett en annen vei»⟦Daniel Robertsen|Han⟧.

«Kronen har sunket fire centimeter»⟦rapporten⟧, heter det i rapporten.

– Det samme sa de for ti år siden⟦Rosa Kvist⟧, forteller Rosa Kvist, som driver kafeen. – De kommer, tar et bilde og drar hjem.⟦Rosa Kvist⟧

«Før påske er maskinene på plass»⟦Else Kastanje⟧, lover Kastanje.

Gruppen «Levende elver» demonstrerer lørdag.`,
	],
	[
		'fotball og vitenskap',
		`Almby tapte 3–0, og trener Ingmar Berg lette ikke etter unnskyldninger. «Jeg valgte feil lag»⟦Ingmar Berg⟧, innrømmet han. «Det er min skyld og bare min»⟦Ingmar Berg⟧.

Kaptein Samuel Iversen var hardere. «Vi manglet skam i livet»⟦Samuel Iversen|forsvareren⟧, slo forsvareren fast.

– Dette er en kveld å ramme inn⟦Bruno Tavsen⟧, jublet Bruno Tavsen etter kampen.

En kilde i klubben opplyser at en sparking «ikke er aktuelt»⟦En kilde i klubben⟧.

Klubbens leder Tora Malvik understreker overfor nettavisen at «ingen skal gå»⟦Tora Malvik⟧.`,
	],
];
