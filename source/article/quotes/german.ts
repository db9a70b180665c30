/** German cues and small words. */
import type {TongueTable} from './tongue.ts';

export const german: TongueTable = {
	cues: 'sagt sagte sagten sagen gesagt erklärt erklärte erklärten erklären meint meinte meinten betont betonte betonten schreibt schrieb schrieben geschrieben berichtet berichtete berichteten fordert forderte forderten kritisiert kritisierte kritisierten warnt warnte warnten nennt nannte nannten bezeichnet bezeichnete bezeichneten behauptet behauptete behaupteten bestätigt bestätigte bestätigten antwortet antwortete antworteten fragt fragte fragten fügt fügte ergänzt ergänzte ergänzten teilt teilte teilten mitgeteilt verkündet verkündete kündigt kündigte spricht sprach sprachen gesprochen heißt hieß äußert äußerte äußerten geäußert versichert versicherte versichern unterstrich unterstreicht hob hebt stellt stellte stellten kommentiert kommentierte begründet begründete begründeten verlangt verlangte beklagt beklagte bedauert bedauerte lobt lobte zitiert zitierte zitierten gibt gab gaben räumt räumte weist wies wiesen wirft warf warfen verspricht versprach droht drohte rief ruft erzählt erzählte formuliert formulierte formulierten glaubt glaubte hofft hoffte hält hielt hielten urteilt urteilte entschied sah sieht sehen erinnert erinnerte vermutet vermutete beschreibt beschrieb rechtfertigt plädiert plädierte appelliert appellierte bekräftigt bekräftigte resümiert lautet lautete führt führte twittert twitterte argumentiert argumentierte bemängelt bemängelte begrüßt begrüßte erwidert erwiderte ließ lässt verurteilt verurteilte verteidigt verteidigte bedankt dankte entgegnet entgegnete entgegneten mahnt mahnte konstatiert konstatierte bestreitet bestritt gestand gesteht befürchtet befürchtete prognostiziert prognostizierte prangert prangerte signalisiert signalisierte',
	framing:
		'ist war sind waren habe hat hatte hatten werde wird wurde wurden sei seien will wolle wollte soll solle könne',
	pronouns: 'er sie es man wir ich dieser diese',
	determiners:
		'der die das den dem des ein eine einer einem einen eines sein seine seiner ihr ihre ihrer dieser diese dieses beide mehrere viele zwei drei alle',
	links:
		'von vom für der des in im aus bei beim mit zur zum und am an nach unter über vor seit anlässlich durch gegen ohne um auf',
	between: 'auch dann später hat habe hatte wird weiter noch nicht sich so dazu zudem darauf gestern heute am ist',
	stops:
		'dass daß aber oder weil wenn während als nachdem bevor ob denn doch sondern ist war sind waren hat hatte habe haben wird wurde werden wurden sei nicht auch wie was wo laut zufolge',
	according: [
		['laut'],
		['so'],
		['nach', 'angaben', 'von'],
		['nach', 'angaben'],
		['nach', 'ansicht'],
		['nach', 'aussage'],
	],
	relatives: 'der die das',
	dates:
		'montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september oktober november dezember gestern heute morgen abend',
	owners: 'sein seine seiner seinen ihr ihre ihrer ihren',
	participle: null,
	past: /^.{3,}te$/,
	inverts: true,
};
