/** Small articles of our own making in Danish, annotated as those in ../../articles.ts. */
import type {Articles} from '../../articles.ts';

export const danish: Articles = [
	[
		'diget: minister, borgmester, rapport',
		`Diget ved Østermark er sikkert, siger miljøminister Else Kastanje. »Der er ingen fare«⟦Else Kastanje⟧, forsikrede hun tirsdag. »Vi har gennemgået alle fire sluser«⟦Else Kastanje|ministeren⟧, tilføjede ministeren.

Borgmester Daniel Roberts er uenig. »Vi har bedt om penge i tre vintre«⟦Daniel Roberts⟧, siger han til lokalradioen. Ifølge ham har ministeriet »kigget den anden vej«⟦Daniel Roberts|ham⟧.

I rapporten fra ingeniørerne hedder det, at kronen »har sat sig fire centimeter«⟦rapporten fra ingeniørerne⟧.

- Det samme sagde de for ti år siden⟦Rosa Kvist⟧, siger Rosa Kvist, der driver byens eneste café.

- De kommer, tager et billede og kører hjem.⟦Rosa Kvist⟧

Hendes nabo Jens ryster på hovedet: »Hvis det brister, er der ingen, der advarer os«⟦Jens⟧.

»Inden påske står der maskiner«⟦Else Kastanje⟧, lover Kastanje.

Gruppen »Levende Åer« demonstrerer lørdag.`,
	],
	[
		'fodbold',
		`Almby tabte 3-0, og træner Ingmar Berg søgte ingen undskyldninger. "Jeg valgte det forkerte hold"⟦Ingmar Berg⟧, erkendte han. "Det er min skyld og kun min"⟦Ingmar Berg⟧.

"Jeg forlader ikke et synkende skib"⟦Ingmar Berg⟧, lød det fra Berg efter kampen.

Anfører Samuel Iversen var hårdere. "Vi manglede skam i livet"⟦Samuel Iversen|forsvareren⟧, konstaterede forsvareren.

"Det er en aften til at sætte i ramme"⟦Bruno Tavsen⟧, jublede Bruno Tavsen, som scorede to gange. Angriberen fortæller, at hans mormor "altid kørte ham til træning i bus"⟦Bruno Tavsen|Angriberen⟧.

En kilde i klubben oplyser, at en fyring "ikke er på tale"⟦En kilde i klubben⟧.`,
	],
	[
		'videnskab',
		`Bier kan tælle til fire, viser et studie fra Valdal Universitet. »Ingen havde ventet, at de kunne skelne nul fra ingenting«⟦Tora Malvig⟧, forklarer biolog Tora Malvig, som har ledet arbejdet.

»Først troede vi, det var et tilfælde«⟦Tora Malvig⟧, fortæller hun. »Så gentog vi forsøget med et andet stade«⟦Tora Malvig⟧.

Entomolog Hugo Sand, der ikke har deltaget, kalder konklusionerne »forhastede«⟦Hugo Sand⟧. »En bi, der lander, er ikke en bi, der tæller«⟦Hugo Sand⟧, indvender han.

Medforfatter Petra Okholm svarer: »Videnskaben tager små skridt«⟦Petra Okholm⟧. Gruppen arbejder på en ny artikel, »Nullet og blomsten«.`,
	],
];
