/** Articles of our own making in German, each of another desk, as newspapers of several countries write; annotated as in ../../../articles.ts. */
import type {Articles} from '../../../articles.ts';

export const german: Articles = [
	[
		'Gericht: ein Urteil, zwei Anwälte, eine Zeugin',
		`Bewährung für den Brandstifter von Hohenried

Das Landgericht Traunau hat einen 34-jährigen Feuerwehrmann zu zwei Jahren auf Bewährung verurteilt. Der Mann habe die Scheune „aus Langeweile, nicht aus Bosheit“⟦Monika Ehrlacher|die Vorsitzende Richterin Monika Ehrlacher⟧ angezündet, begründete die Vorsitzende Richterin Monika Ehrlacher das Urteil. „Wer löschen will, muss nicht vorher zündeln“⟦Monika Ehrlacher|sie⟧, gab sie ihm mit auf den Weg.

Der Angeklagte hatte die Tat eingeräumt. Er könne sich das selbst nicht erklären, sagte Florian S., er schäme sich „vor dem ganzen Dorf“⟦Florian S.⟧. Staatsanwalt Jörg Wittkamp hatte drei Jahre ohne Bewährung gefordert und von einem „Vertrauensbruch in Uniform“⟦Jörg Wittkamp|Staatsanwalt Jörg Wittkamp⟧ gesprochen. „Die Leute haben ihn gerufen, damit er hilft“⟦Jörg Wittkamp⟧, so Wittkamp in seinem Plädoyer.

Verteidigerin Aylin Demirkan hielt dagegen: „Mein Mandant hat bei siebzig Einsätzen sein Leben riskiert. Einmal hat er versagt.“⟦Aylin Demirkan|Verteidigerin Aylin Demirkan⟧ Dass der Staatsanwalt von einem Serientäter spreche, sei „schlicht unseriös“⟦Aylin Demirkan⟧.

Die Bäuerin, der die Scheune gehörte, verfolgte den Prozess in der ersten Reihe. „Das Heu ist ersetzt, der Schreck nicht“⟦Walburga Stadler⟧, sagt Walburga Stadler, als sie den Saal verlässt. Ob sie ihm verzeihe? „Da müssen Sie mich in einem Jahr noch einmal fragen.“⟦Walburga Stadler|sie⟧

In der Urteilsbegründung heißt es, die Tat sei „im oberen Bereich des Nachvollziehbaren“⟦Urteilsbegründung|der Urteilsbegründung⟧ geblieben. Das Urteil ist noch nicht rechtskräftig. Im Ort nennt man den Verurteilten inzwischen nur noch den „Feuerteufel“.`,
	],
	[
		'Wissenschaft, Österreich: eine Forscherin, ein Institut, eine Studie',
		`Der Gletscher redet, man muss ihm nur zuhören

Dass Eis knackt, wissen Bergsteiger seit jeher. Wie viel sich daraus lesen lässt, hat nun ein Team um die Geophysikerin Veronika Plattner von der Universität Innau gezeigt. »Ein Gletscher kündigt seinen Abbruch Tage vorher an«⟦Veronika Plattner⟧, sagt Plattner, »wir haben nur bisher nicht hingehört.«⟦Veronika Plattner⟧

Zwei Winter lang standen ihre Mikrofone am Hochkarferner. »Das Schwierigste waren die Murmeltiere, die haben die Kabel gefressen«⟦Lukas Feichtinger|ihr Doktorand Lukas Feichtinger⟧, erzählt ihr Doktorand Lukas Feichtinger und lacht. Die Daten, so heißt es in der Studie, erlaubten »eine Vorwarnzeit von bis zu sechzig Stunden«⟦Studie|der Studie⟧.

Fachkollegen zeigen sich beeindruckt, aber vorsichtig. Von einem »Meilenstein«⟦Reto Amstutz⟧ spricht der Schweizer Glaziologe Reto Amstutz. Er gibt jedoch zu bedenken: »Ein einziger Ferner ist kein Beweis.«⟦Reto Amstutz|Er⟧ Man müsse, betont der Zürcher, »mindestens fünf, sechs Gletscher abhören«⟦Reto Amstutz|der Zürcher⟧, bevor man Wege sperre.

In der Gemeinde Hochkar hört man derlei gern. »Jede Stunde zählt«⟦Alois Tschurtschenthaler⟧, meint Bürgermeister Alois Tschurtschenthaler. Ihm sei ein falscher Alarm lieber als gar keiner. Und der Hüttenwirt? »Mir hat der Ferner schon immer gesagt, wann er kommt«⟦Sepp Rainer⟧, brummt Sepp Rainer. »Aber mich fragt ja keiner.«⟦Sepp Rainer⟧

Plattner will im Herbst weitermachen. Das Projekt trägt den Namen »Eisohr«.`,
	],
	[
		'Politik: Agenturmeldung mit Konjunktiv',
		`Hollstedt (ag) – Der Ministerpräsident von Nordmark, Henning Clasen (Bürgerunion), hat die Pläne des Bundes für eine Küstenmaut scharf kritisiert. „Wer die Küste zur Kasse bittet, hat sie nie gesehen“⟦Henning Clasen⟧, sagte Clasen am Montag in Hollstedt. Die Abgabe sei „ein Schildbürgerstreich“⟦Henning Clasen⟧ und treffe „die Falschen“⟦Henning Clasen⟧.

Bundesverkehrsministerin Dorothea Quandt wies die Kritik zurück. „Herr Clasen weiß sehr genau, dass Anwohner ausgenommen sind“⟦Dorothea Quandt|die Ministerin⟧, teilte die Ministerin der Agentur mit. Sie warf dem Regierungschef vor, „mit falschen Zahlen Stimmung zu machen“⟦Dorothea Quandt|Sie⟧.

Unterstützung erhielt Clasen aus den eigenen Reihen. Fraktionschef Jens-Uwe Backhaus nannte die Maut „eine Eintrittskarte für die eigene Haustür“⟦Jens-Uwe Backhaus⟧. Auch die oppositionelle Wattenpartei lehnt sie ab: „Das Geld fließt nach Süden, der Stau bleibt bei uns“⟦Tomke Harms⟧, kritisierte deren Vorsitzende Tomke Harms.

Wie eine Sprecherin des Ministeriums am Abend sagte, werde der Entwurf „ergebnisoffen geprüft“⟦eine Sprecherin des Ministeriums⟧. Ein Gutachten, das der Agentur vorliegt, kommt zu dem Schluss, die Maut sei „rechtlich angreifbar, aber nicht chancenlos“⟦Ein Gutachten⟧.

„Wir lassen es darauf ankommen“⟦Henning Clasen⟧, kündigte Clasen an. Notfalls werde man „bis zum höchsten Gericht“⟦Henning Clasen⟧ ziehen. Der Bundesrat befasst sich am 9. Mai mit dem Thema.`,
	],
	[
		'Lokales und Sport: ein Verein, ein Trainer, ein Blog',
		`Der TSV Ramsdorf steigt ab und feiert trotzdem

Als der Schiedsrichter abpfeift, singt die Südkurve. 0:6 hat der TSV Ramsdorf verloren, der Abstieg aus der Regionalliga ist besiegelt. »Wir waren ein Jahr lang zu Gast bei den Großen«⟦Heike Lohmann⟧, ruft Stadionsprecherin Heike Lohmann ins Mikrofon, »und wir haben uns benommen!«⟦Heike Lohmann⟧

Trainer Adnan Hodzic nimmt es mit Galgenhumor. „Wir wollten oben mitspielen. Jetzt spielen wir wieder oben mit, nur eine Etage tiefer“⟦Adnan Hodzic|der 45-Jährige⟧, sagt der 45-Jährige. Ob er bleibt? „Wenn sie mich lassen.“⟦Adnan Hodzic|er⟧ Vereinschef Dieter Kuhlmann lässt ihn: „Der Adnan ist bei uns gesetzt wie der Grillmeister.“⟦Dieter Kuhlmann⟧

Den Fans ist es recht. „Auswärts in Ramsdorf, das ist wie Urlaub bei Oma“⟦Nils Petersen⟧, schreibt der Blogger Nils Petersen auf seiner Seite „Ankerkurve“. Und weiter: „Man kriegt zu viel zu essen und verliert beim Mau-Mau.“⟦Nils Petersen⟧

Einzig Kapitän Marvin Scholz mag nicht lachen. Der Abstieg, so der Verteidiger, tue „richtig weh“⟦Marvin Scholz|der Verteidiger⟧. „Ich hab vor dem dritten Tor gepennt, da gibt’s nichts schönzureden“⟦Marvin Scholz⟧, räumt Scholz ein. Sein Torwart nimmt ihn in Schutz: „Ach was, die anderen fünf waren meine.“⟦Sein Torwart⟧

Auf dem Transparent hinter dem Tor steht: „Danke für nichts und alles“⟦dem Transparent|Auf dem Transparent⟧. Bürgermeisterin Sabine Vogt hat es fotografiert und will es ins Rathaus hängen. „Als Wahlspruch“⟦Sabine Vogt|sie⟧, wie sie sagt.`,
	],
];
