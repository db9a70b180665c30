import {testArticles} from './expect.ts';

testArticles('de', [
	['the verb behind the marks', '„Der Damm hält“, sagte Mara Lind am Montag.', 'Mara Lind: Der Damm hält'],
	['an adverb before the verb', 'Am Abend erklärte Mara Lind: „Der Damm hält.“', 'Mara Lind: Der Damm hält.'],
	['a dative before the verb', 'Der Ostender Zeitung sagte Mara Lind: „Der Damm hält.“', 'Mara Lind: Der Damm hält.'],
	['a dative behind it', 'Mara Lind sagte der Ostender Zeitung: „Der Damm hält.“', 'Mara Lind: Der Damm hält.'],
	[
		'a role before the name',
		'„Der Damm hält“, betonte Umweltministerin Mara Lind. „Das ist sicher“, ergänzte sie.',
		'Mara Lind: Der Damm hält',
		'Mara Lind: Das ist sicher',
	],
	[
		'a role and the name beside it',
		'Der Vorsitzende des Fischerverbands in Ostende, Jens Holm, kritisierte den Plan scharf: „Er kommt zehn Jahre zu spät.“',
		'Jens Holm: Er kommt zehn Jahre zu spät.',
	],
	[
		'an apposition behind the name',
		'Mara Lind, Ingenieurin und Mutter von drei Kindern, nannte das Gutachten „völlig wertlos“.',
		'Mara Lind: völlig wertlos',
	],
	[
		'a relative clause behind the name',
		'Jens Holm, der seit dreißig Jahren fischt, sagte: „Ich habe so etwas noch nie gesehen.“',
		'Jens Holm: Ich habe so etwas noch nie gesehen.',
	],
	['so', '„Wir gehen nicht weg“, so Wirt Ole Brandt.', 'Ole Brandt: Wir gehen nicht weg'],
	[
		'laut',
		'Laut einem Gutachten weist die Mauer „erhebliche Risse am Fuß“ auf.',
		'einem Gutachten: erhebliche Risse am Fuß',
	],
	[
		'zufolge',
		'Der Feuerwehr zufolge war die Lage „jederzeit unter Kontrolle“.',
		'Der Feuerwehr: jederzeit unter Kontrolle',
	],
	[
		'nach Angaben',
		'Nach Angaben der Polizei war der Fahrer „deutlich zu schnell unterwegs“.',
		'der Polizei: deutlich zu schnell unterwegs',
	],
	['wie', '„Niemand hat uns gewarnt“, wie Jens Holm am Hafen erzählte.', 'Jens Holm: Niemand hat uns gewarnt'],
	[
		'a document',
		'In dem Schreiben der Behörde heißt es: „Das Wasser ist unbedenklich.“',
		'dem Schreiben der Behörde: Das Wasser ist unbedenklich.',
	],
	[
		'a verb cut in two',
		'Mara Lind räumte ein: „Wir haben zu lange gewartet.“ Sie fügte hinzu: „Das war falsch.“',
		'Mara Lind: Wir haben zu lange gewartet.',
		'Mara Lind: Das war falsch.',
	],
	['half a verb alone says nothing', 'Der Wirt stellte die Stühle auf den Tisch mit dem „Roten Hahn“.'],
	[
		'the participle at the end',
		'Jens Holm hatte den Plan zuvor als „Schlag ins Gesicht der Fischer“ bezeichnet.',
		'Jens Holm: Schlag ins Gesicht der Fischer',
	],
	[
		'two verbs of one subject',
		'Mara Lind begrüßte die Gäste und sagte: „Heute ist ein guter Tag.“',
		'Mara Lind: Heute ist ein guter Tag.',
	],
	[
		'the verb behind the whole sentence',
		'Der Damm sei „in einem guten Zustand“ und werde halten, sagte Mara Lind.',
		'Mara Lind: in einem guten Zustand',
	],
	[
		'reported speech goes on',
		'Mara Lind sagte, der Damm werde halten. Die Risse seien „nicht der Rede wert“.',
		'Mara Lind: nicht der Rede wert',
	],
	[
		'a witness who is quoted',
		'Der Ostender Bote zitiert einen Fischer mit den Worten: „Das Boot war plötzlich weg.“',
		'einen Fischer: Das Boot war plötzlich weg.',
	],
	[
		'a passive',
		'Jens Holm wird in der Mitteilung mit den Worten zitiert: „Wir sind bereit.“',
		'Jens Holm: Wir sind bereit.',
	],
	[
		'names between marks',
		'Die Ausstellung „Unter Wasser“ zeigt Bilder aus der Serie „Der lange Strand im Winter“. Der Kutter „Marlene“ fährt wieder.',
	],
	['a name as a subject', '„Roter Hahn“ heißt der Hof. „Marlene“ habe gesiegt, sagte Jens Holm.'],
	[
		'an object before the verb, a pronoun behind it',
		'Jens Holm schüttelte den Kopf. Die Pläne der Stadt, den Hafen zu schließen, nannte er „einen Irrweg“.',
		'Jens Holm: einen Irrweg',
	],
	[
		'a verb no table knows',
		'„Das war ich nicht“, beteuerte der Angeklagte. „Wer sonst“, säuselte Mara Lind.',
		'der Angeklagte: Das war ich nicht',
		'Mara Lind: Wer sonst',
	],
	[
		'with the words',
		'Mit den Worten „Jetzt reicht es mir aber wirklich“ verließ der Bürgermeister den Saal.',
		'der Bürgermeister: Jetzt reicht es mir aber wirklich',
	],
	[
		'a verb that closes behind the marks',
		'Die Fischer werfen der Stadt „Untätigkeit und Ignoranz“ vor.',
		'Die Fischer: Untätigkeit und Ignoranz',
	],
	[
		'an object as a relative pronoun',
		'Der Mann, den die Polizei als „bekannten Störenfried“ bezeichnete, ging heim.',
		'die Polizei: bekannten Störenfried',
	],
	[
		'a pronoun for a role',
		'Der Bürgermeister ist wütend: „Das lassen wir uns nicht gefallen“, sagt er.',
		'Der Bürgermeister: Das lassen wir uns nicht gefallen',
	],
	['an office', 'Ein Sprecher des Amtes sagte, das sei „haltlos“.', 'Ein Sprecher des Amtes: haltlos'],
	['a passive and its agent', 'Das Gesetz wurde von Kritikern als „Irrweg“ bezeichnet.', 'Kritikern: Irrweg'],
	['so-called', 'Der sogenannte „Fischfrieden“ hielt nur zwei Wochen.'],
	[
		'a quotation that stands alone goes on',
		'„Der Damm hält“, sagte Mara Lind. „Wir haben ihn zweimal geprüft.“',
		'Mara Lind: Der Damm hält',
		'Mara Lind: Wir haben ihn zweimal geprüft.',
	],
	[
		'guillemets pointing inwards',
		'»Das glaubt uns doch keiner«, sagte Ole Brandt.',
		'Ole Brandt: Das glaubt uns doch keiner',
	],
	['single low marks', '‚Das glaubt uns doch keiner‘, sagte Ole Brandt.', 'Ole Brandt: Das glaubt uns doch keiner'],
	[
		'quotation over paragraphs',
		'Ole Brandt schrieb: „Der Damm hält.\n„Die Brücke nicht.“',
		'Ole Brandt: Der Damm hält.',
		'Ole Brandt: Die Brücke nicht.',
	],
	[
		'a colon at the end of a paragraph',
		'Am Mittwoch schrieb Mara Lind an den Rat:\n„Wir brauchen den Damm noch in diesem Jahr.“',
		'Mara Lind: Wir brauchen den Damm noch in diesem Jahr.',
	],
	[
		'er and sie',
		'Die Ministerin Mara Lind traf den Fischer Jens Holm. „Es ist zu spät“, sagte er. „Es ist nie zu spät“, erwiderte sie.',
		'Jens Holm: Es ist zu spät',
		'Mara Lind: Es ist nie zu spät',
	],
	[
		'nobody is named',
		'An der Tür hängt ein Zettel. „Wegen Hochwasser bis auf Weiteres geschlossen!“',
		'?: Wegen Hochwasser bis auf Weiteres geschlossen!',
	],
	[
		'an interview',
		'Bote: „Warum sind Sie geblieben?“\nMara Lind: „Weil ich hier geboren bin.“',
		'Bote: Warum sind Sie geblieben?',
		'Mara Lind: Weil ich hier geboren bin.',
	],
]);
