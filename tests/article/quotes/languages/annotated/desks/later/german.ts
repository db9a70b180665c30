/** Articles of our own making in German, each of another desk; annotated as in ../../../../articles.ts, before their rules were read. */
import type {Articles} from '../../../../articles.ts';

export const german: Articles = [
	[
		'agency, 01',
		`Nach Mure im Gschlösstal: „Wir hatten keine zwei Minuten“⟦Rosa Unterlechner⟧

St. Verena – Nach den schweren Unwettern in der Nacht auf Dienstag ist die Gemeinde St. Verena im Gschlösstal weiter von der Außenwelt abgeschnitten. Eine Mure hatte gegen 23.40 Uhr die Landesstraße auf einer Länge von rund 300 Metern verschüttet. Verletzt wurde niemand. „Das grenzt an ein Wunder“⟦Alois Prantner|Bürgermeister Alois Prantner⟧, sagte Bürgermeister Alois Prantner am Vormittag.

Die Räumung werde „mindestens bis Freitag dauern“⟦Martina Egger|Landesgeologin Martina Egger⟧, teilte Landesgeologin Martina Egger mit, die den Hang am Morgen vom Hubschrauber aus begutachtet hatte. Oberhalb der Abbruchstelle lägen noch etwa 8.000 Kubikmeter Material. „Solange das nicht abgerutscht oder gesichert ist, schicke ich da keinen Bagger hinein“⟦Martina Egger|die Geologin⟧, betonte die Geologin.

Prantner drängte dagegen auf eine rasche Teilöffnung. „Wir haben Dialysepatienten im Ort“⟦Alois Prantner|er⟧, gab er zu bedenken. „Die kann man nicht auf Freitag vertrösten.“⟦Alois Prantner⟧

Getroffen hat es auch den Gasthof „Zur Gams“, in dessen Keller das Geröll eindrang. „Wir hatten keine zwei Minuten“⟦Rosa Unterlechner⟧, schilderte Rosa Unterlechner, die das Haus in dritter Generation führt, am Telefon. Ihre Schwiegertochter habe noch „Raus, alle raus!“⟦Ihre Schwiegertochter⟧ gerufen, dann sei das Licht ausgegangen. 14 Gäste verbrachten die Nacht im Pfarrsaal.

Laut einem Bericht der Wildbachverbauung aus dem Vorjahr war der Graben „nicht vordringlich zu sichern“⟦einem Bericht der Wildbachverbauung⟧ gewesen. Eine Sprecherin der Behörde wollte das am Dienstag nicht kommentieren: „Wir prüfen zuerst die Daten.“⟦Eine Sprecherin der Behörde⟧ Für Mittwoch hat sich der Landeshauptmann im Tal angesagt. Bis dahin soll das Bundesheer mit zwei Hubschraubern Lebensmittel und Medikamente einfliegen, ehe am Abend die nächste Regenfront erwartet wird.`,
	],
	[
		'council, 02',
		`Stadtrat vertagt Freibad-Entscheidung – „Begräbnis auf Raten“⟦Uwe Tillack⟧

Kernthal. Drei Stunden lang hat der Stadtrat am Mittwochabend über die Zukunft des Waldbads gestritten, am Ende blieb es bei einer Vertagung. Dabei hatte Kämmerer Jürgen Wachsmuth zu Beginn eine klare Linie vorgegeben. „Wer heute Ja sagt, sagt Ja zu 4,2 Millionen Euro Schulden“⟦Jürgen Wachsmuth|er⟧, warnte er.

Widerspruch kam prompt. „Die Zahl ist ein Jahr alt“⟦Heike Brandis⟧, rief Heike Brandis von der Bürgerliste dazwischen. Später, als sie an der Reihe war, holte sie weiter aus: „Sie haben uns im Frühjahr wörtlich versprochen: ‚Das Bad wird nicht angetastet.‘ Daran messe ich Sie, Herr Wachsmuth.“⟦Heike Brandis|sie⟧

Für die „Freunde des Waldbads“, wie sich der Förderverein nennt, durfte dessen Vorsitzender Uwe Tillack sprechen, obwohl die Geschäftsordnung das eigentlich nicht vorsieht. Er nannte die Pläne der Verwaltung „ein Begräbnis auf Raten“⟦Uwe Tillack|Er⟧. 1900 Unterschriften habe man gesammelt, „und zwar in elf Tagen“⟦Uwe Tillack⟧.

In der Beschlussvorlage ist hingegen von einem „geordneten Übergang“⟦der Beschlussvorlage⟧ die Rede. Dass damit die Schließung gemeint ist, räumte auf Nachfrage auch die Bürgermeisterin ein, die den Begriff gleichwohl verteidigte. „Geordnet heißt: Niemand steht plötzlich vor verschlossenem Tor“⟦Dorothea Lampe⟧, so Dorothea Lampe, die seit Mai im Amt ist.

Ihr Stellvertreter Rolf Ahrend, der als einer von dreien gegen die Vertagung stimmte, machte es kürzer: „Wir drücken uns. Mehr ist dazu nicht zu sagen.“⟦Rolf Ahrend|Ihr Stellvertreter Rolf Ahrend⟧

Auf der Tribüne hatten sich die Reihen da schon gelichtet. „Feiglinge!“⟦?⟧, schallte es noch von hinten, bevor die Tür ins Schloss fiel. Am 14. Januar steht das Thema wieder auf der Tagesordnung. Bis dahin soll die Verwaltung prüfen, was eine Sanierung in zwei Abschnitten kosten würde und ob das Land einen Teil der Summe übernimmt. Ob es wirklich der letzte Aufschub ist, darauf wollte sich im Ratssaal niemand festlegen.`,
	],
	[
		'football, 03',
		`Trainer Kobel rechnet ab: "Das war Arbeitsverweigerung"⟦Marco Kobel|Trainer Kobel⟧

Es lief die 71. Minute, als Marco Kobel genug gesehen hatte. Der Trainer des SV Oderfelde drehte sich um, setzte sich auf die Bank und stand bis zum Abpfiff nicht mehr auf. 1:4 (0:2) verlor seine Mannschaft am Samstag bei Borea Ilmstedt, es war die fünfte Niederlage in Folge. "Das war Arbeitsverweigerung"⟦Marco Kobel|er⟧, schimpfte er danach in der Pressekonferenz. "Ich habe elf Männer gesehen, die sich versteckt haben."⟦Marco Kobel⟧

Dabei hatte sein Kapitän noch versucht, die Wogen zu glätten. "Wir müssen jetzt den Mund halten und arbeiten"⟦Lennart Voß⟧, meinte Lennart Voß, der vor der Pause den Pfosten getroffen hatte. Torhüter Emir Sadak sah es anders. "Der Trainer hat doch recht"⟦Emir Sadak|er⟧, widersprach er. "Das 0:3 darf in keiner Schülermannschaft fallen."⟦Emir Sadak⟧

Voß und Sadak, so war am Abend zu hören, seien in der Kabine aneinandergeraten. "Da sind Sätze gefallen, die bleiben in der Kabine"⟦Emir Sadak|der Keeper⟧, wiegelte der Keeper ab.

Auf der anderen Seite feierten sie Doppeltorschütze Jonte Brahms, den sie in Ilmstedt nur "die Fähre" rufen, weil er jeden Ball sicher ans andere Ufer bringt. Ob er nun öfter von Beginn an spielen dürfe? "Da müssen Sie den Coach fragen."⟦Jonte Brahms⟧ Der Coach, Ingo Pahl, lachte: "Er weiß, dass ich zu Hause nichts zu entscheiden habe – und hier auch nicht."⟦Ingo Pahl⟧

Oderfeldes Sportchef ließ die Frage nach Kobels Zukunft unbeantwortet. In einer Mitteilung des Vereins hieß es am Sonntag lediglich, man werde "die Lage in Ruhe analysieren"⟦einer Mitteilung des Vereins⟧. Die Tribüne war da längst weiter: "Kobel raus"⟦die mitgereisten Fans⟧, skandierten die mitgereisten Fans schon vor dem Schlusspfiff. Am Mittwoch kommt im Pokal ausgerechnet der Tabellenführer.`,
	],
	[
		'court, 04',
		`Urteil im Brandstifter-Prozess: Sechs Jahre Haft für Feuerwehrmann

Altmoor. Als die Vorsitzende Richterin das Strafmaß verlas, blickte Tobias R. auf seine Hände. Sechs Jahre und drei Monate wegen Brandstiftung in neun Fällen: Das Landgericht sah es am Donnerstag als erwiesen an, dass der 29-Jährige, selbst Mitglied der Freiwilligen Feuerwehr, Scheunen und Strohlager angezündet hat. „Sie wollten der Erste am Einsatzort sein“⟦Sabine Kuhlmann⟧, hielt ihm Sabine Kuhlmann vor. „Und Sie waren es, weil Sie den Ort schon kannten.“⟦Sabine Kuhlmann⟧

Der Angeklagte hatte die Taten erst am vierten Verhandlungstag gestanden. „Es war“⟦Tobias R.|er⟧, hatte er damals gesagt, „wie ein Druck im Kopf, der erst wegging, wenn die Sirene kam.“⟦Tobias R.⟧

Der psychiatrische Sachverständige mochte dem nicht folgen. In seinem Gutachten heißt es, R. habe „planvoll, gezielt und mit beträchtlichem Aufwand“⟦seinem Gutachten⟧ gehandelt.

Entscheidend waren am Ende die Handydaten. „Heute Nacht wird’s warm“⟦Tobias R.⟧, hatte R. im August an einen Kameraden geschrieben, zwei Stunden bevor ein Aussiedlerhof brannte. Der Kamerad, der als Zeuge gehört wurde, will das für einen Scherz gehalten haben: „Der redet halt so.“⟦Der Kamerad⟧

Staatsanwalt Philipp Oehler, der acht Jahre gefordert hatte, zeigte sich „im Großen und Ganzen zufrieden“⟦Philipp Oehler|Staatsanwalt Philipp Oehler⟧. Verteidiger Henning Faas kündigte Revision an. Die Kammer habe, so der Anwalt, „die Krankheit meines Mandanten schlicht weggewischt“⟦Henning Faas|der Anwalt⟧.

Im Publikum saß auch ein Landwirt, dessen Hof im vergangenen Sommer bis auf die Grundmauern niedergebrannt war. Genugtuung verspüre er keine. „Der hat bei mir noch beim Aufräumen geholfen“⟦ein Landwirt|der Mann⟧, sagt der Mann leise. Und dann, schon an der Treppe: „Kaffee hat er auch noch bekommen.“⟦ein Landwirt⟧

In der Wache, wo sie R. wegen seines Eifers „Turbo“ nannten, wollte sich am Donnerstag niemand äußern.`,
	],
	[
		'health, 05',
		`Schlafforschung: Warum die Stunde vor Mitternacht nicht heilig ist

Wer erst um eins ins Bett geht, hat schlecht geschlafen, bevor er überhaupt die Augen schließt – so will es die Volksweisheit. »Das ist hübsch, aber falsch«⟦Annegret Feller⟧, sagt Annegret Feller, die am Klinikum Weidenbrück das Schlaflabor leitet. Entscheidend sei nicht die Uhrzeit, sondern die Regelmäßigkeit.

Gemeinsam mit dem Chronobiologen Matthias Ruoff hat sie 1200 Schichtarbeiter über drei Jahre begleitet; die Ergebnisse sind jetzt in der Fachzeitschrift »Somnus« erschienen. Demnach ist es vor allem der Wechsel, der krank macht. Bei Probanden mit schwankenden Zeiten habe sich der Blutdruck »deutlich und dauerhaft erhöht«⟦der Studie⟧, heißt es in der Studie.

»Wir haben das zunächst für einen Messfehler gehalten«⟦Matthias Ruoff⟧, erinnert sich Ruoff. »Annegret kam in mein Büro und sagte nur: ›Rechne es noch einmal.‹ Ich habe es viermal gerechnet.«⟦Matthias Ruoff⟧ Seine Kollegin ist bei der Deutung zurückhaltender. Man könne, wie sie anmerkt, »aus Fabrikarbeitern keine Aussagen über Schulkinder ableiten«⟦Annegret Feller|sie⟧.

Genau das geschieht allerdings schon. Die Nordring-Krankenkasse wirbt seit voriger Woche mit einem Programm namens »Schlaf nach Plan« und beruft sich dabei auf die Arbeit aus Weidenbrück. Man wolle »Familien einen verlässlichen Rhythmus geben«⟦Nordring-Krankenkasse|die Kasse⟧, teilt die Kasse auf Anfrage mit.

Feller verdreht die Augen, wenn man sie darauf anspricht. »Uns hat niemand gefragt.«⟦Annegret Feller⟧

Und was rät sie Menschen, die nachts wach liegen? Keine Tees, keine Apps, vor allem keinen »Schlafdruck«, wie das im Ratgeberdeutsch heißt. »Stehen Sie auf«⟦Annegret Feller|die Medizinerin⟧, empfiehlt die Medizinerin, »und machen Sie etwas Langweiliges.«⟦Annegret Feller⟧ Einer ihrer Patienten, ein Lokführer, bügelt seither um drei Uhr morgens Hemden. »Meine Frau findet«⟦Einer ihrer Patienten|er⟧, berichtet er, »ich sei noch nie so gut angezogen gewesen.«⟦Einer ihrer Patienten⟧`,
	],
	[
		'business, 06',
		`Helvaro streicht 240 Stellen in Altwil

Der Maschinenbauer Helvaro schliesst bis Ende des nächsten Jahres sein Werk in Altwil und verlagert die Produktion nach Portugal. Betroffen sind 240 Angestellte. Der Entscheid sei "schmerzhaft, aber alternativlos"⟦Beat Zurlinden|Konzernchef Beat Zurlinden⟧, erklärte Konzernchef Beat Zurlinden am Montag vor den Medien. Intern trägt das Vorhaben den Namen "Projekt Atlantik".

Noch im Juni hatte es anders geklungen. "Altwil ist und bleibt das Herz der Gruppe"⟦Corinne Aebischer|Verwaltungsratspräsidentin Corinne Aebischer⟧, hatte Verwaltungsratspräsidentin Corinne Aebischer an der Generalversammlung versichert. Darauf angesprochen, verwies sie nun auf den Frankenkurs. "Wir haben damals gesagt, was wir damals wussten."⟦Corinne Aebischer|sie⟧

Die Gewerkschaft Syntra will das nicht gelten lassen. "Wer im Juni Treue schwört und im November die Tür abschliesst, hat entweder gelogen oder nicht gerechnet"⟦Syntra|die Gewerkschaft⟧, schreibt die Gewerkschaft in einem Communiqué. Ihr Regionalsekretär Reto Bänziger verlangt einen Sozialplan, "der diesen Namen verdient"⟦Reto Bänziger|Ihr Regionalsekretär Reto Bänziger⟧.

Vor dem Werktor stehen kurz nach Schichtende ein paar Männer im Nieselregen. "Ich bin seit 31 Jahren da"⟦ein Dreher⟧, sagt ein Dreher, der seinen Namen nicht in der Zeitung lesen will. Sein Kollege winkt ab: "Mich hat der Chef nach den Ferien noch gefragt, ob ich Lehrlinge nehme."⟦Sein Kollege⟧

An der Börse kam der Schritt gut an, die Aktie legte um 6,8 Prozent zu. Für Analystin Nadja Furrer von der Bank Ottinger ist das folgerichtig. "Der Markt hat darauf gewartet"⟦Nadja Furrer|sie⟧, hält sie fest. Zurlinden selber dürfte das recht sein: Laut Geschäftsbericht hängt ein Drittel seines Lohns "von der Entwicklung des Aktienkurses"⟦Geschäftsbericht⟧ ab.

Die Gemeinde, die den grössten Steuerzahler verliert, wurde am Sonntagabend per Telefon ins Bild gesetzt. Drei Minuten habe das Gespräch gedauert, so die Gemeindepräsidentin. "Ich habe nicht einmal den Stift gefunden."⟦die Gemeindepräsidentin⟧`,
	],
	[
		'culture, 07',
		`»Ich wollte nie die Stimme des Tales sein«⟦Hanna Sedlak⟧

Hanna Sedlak kommt zu spät, und sie entschuldigt sich nicht. Die Schriftstellerin, 46, setzt sich im Café Bellaria in Mürzfeld an den Ecktisch, bestellt einen kleinen Braunen und schiebt das Aufnahmegerät ein Stück von sich weg. »Das brauchen Sie nicht«⟦Hanna Sedlak|sie⟧, sagt sie. »Ich rede langsam.«⟦Hanna Sedlak⟧

Ihr dritter Roman »Das Salz der Nachbarn« steht seit Wochen auf den Bestenlisten, am Samstag wird er im Landestheater zum Stück. Inszeniert hat es Ilse Marhold, die als schwierig gilt und das für ein Kompliment hält. Sie habe beim Lesen »dreimal das Buch an die Wand geworfen, aus Neid«⟦Ilse Marhold|die Regisseurin⟧, gesteht die Regisseurin. Die Proben verliefen entsprechend. »Einmal hat sie mir vor dem ganzen Ensemble ausgerichtet: ›Der Text ist tot, gehen Sie heim‹«⟦Hanna Sedlak⟧, erzählt Sedlak – und lacht zum ersten Mal.

Worum geht es? Um ein Dorf, in dem zwei Familien einander seit 1938 nicht grüßen. Autobiographisch sei das nicht, jedenfalls »nicht so, wie die Leute glauben«⟦Hanna Sedlak⟧. Ihr Vater führte eine Gemischtwarenhandlung im Graben; mehr verrät sie darüber nicht.

Daheim hat man ihr das Buch trotzdem übel genommen. »Nestbeschmutzerin«⟦ein ehemaliger Schulkamerad⟧ hat sie ein ehemaliger Schulkamerad bei der Lesung im Pfarrheim genannt. Der Bürgermeister, der in der ersten Reihe saß, soll genickt haben. Und sie?

»Ich wollte nie die Stimme des Tales sein. Das Tal hat eine eigene, und die ist laut genug.«⟦Hanna Sedlak⟧

Marhold wiederum sieht gerade darin den Reiz. »Eine, die nicht vermitteln will, ist am Theater Gold wert«⟦Ilse Marhold|sie⟧, meint sie. Streit gebe es weiterhin, zuletzt um den Schluss. Im Roman brennt das Haus, auf der Bühne bleibt es stehen. Hinter der Bühne kursiert dazu ein Satz, den niemand gesagt haben will: »Lieber ein kaltes Haus als eine heiße Autorin.«⟦?⟧`,
	],
	[
		'reportage, 08',
		`Nachts im 61er: Mit dem letzten Bus durch ein Land, das keinen mehr fahren will

Der Bus heißt „Kranich“, warum, weiß keiner mehr. Um 23.52 Uhr steige ich am Bahnhof von Lüdersow ein, außer mir sitzt nur eine Frau mit Putzeimer darin. „Bis Endstation?“⟦Detlef Grambow|der Fahrer⟧, fragt der Fahrer. Ich nicke. „Sie sind der Erste dieses Jahr.“⟦Detlef Grambow⟧

Detlef Grambow ist 63 und fährt die Linie seit der Wende. Im Dezember ist Schluss, der Landkreis stellt den Nachtverkehr ein. „Mangels Nachfrage“⟦dem Schreiben⟧, steht in dem Schreiben, das hinter ihm an der Scheibe klebt. Grambow liest es mir vor, ohne hinzusehen.

„Nachfrage“, das ist hier zum Beispiel Jolanta Wiese, die Frau mit dem Eimer. Sie putzt im Krankenhaus, vier Nächte in der Woche. Ein Auto hat sie nicht.

„Die haben mir gesagt, ich soll mir ein Rad kaufen. Achtzehn Kilometer, im Winter, durch den Wald.⟦Jolanta Wiese⟧

„Wissen Sie, ich habe drei Kinder großgezogen mit diesem Bus. Ich kenne jedes Schlagloch.“⟦Jolanta Wiese⟧

Ich frage sie, ob sie mit jemandem vom Kreis gesprochen habe. Einmal, antwortet sie, mit einem jungen Mann, der sehr höflich gewesen sei. Er habe ihr erklärt, die Linie sei „betriebswirtschaftlich nicht darstellbar“⟦einem jungen Mann|Er⟧. Grambow lacht durch den Rückspiegel. „Darstellbar!“⟦Detlef Grambow⟧

In Neu Karnin steigt sie aus. „Komm gut heim, Jola“⟦Detlef Grambow|er⟧, ruft er ihr nach, und dann sind wir allein, er und ich und das Brummen des Diesels.

Später rufe ich beim Landkreis an. Man prüfe „bedarfsgerechte Alternativen“⟦Katja Niendorf|Sprecherin Katja Niendorf⟧, lässt mich Sprecherin Katja Niendorf wissen; Einzelheiten könne sie noch nicht nennen. Aber da ist Montag, und der Bus steht, wie jeden Morgen, schon wieder am Bahnhof.

An der Endstation dreht Grambow den Schlüssel um. Kein Licht, kein Hof, nur ein Schild. Ob er traurig ist? Er überlegt lange. „Müde“⟦Detlef Grambow|er⟧, sagt er schließlich. „Traurig kommt später.“⟦Detlef Grambow⟧`,
	],
];
