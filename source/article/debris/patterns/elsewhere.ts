/** The ways out of an article: to others, to the pages around it, to where it first stood. */
import {expression} from '../../expression.ts';
import type {Pattern} from './pattern.ts';

export const elsewhere: Pattern[] = [
	{
		reason: 'related',
		words: 30,
		starts:
			'read, see more, see also, see next, learn, also read, recommended, required reading, related, more from, more on, more about, dont miss, mustread, must read, up next, you may also, you might also, lesen sie auch, mehr dazu, mehr zum, lea también, lee también, leer más, te puede, le puede, lees ook, lees meer, lees verder, lire aussi, à lire, voir aussi, leggi anche, leia, veja também, saiba mais, watch, click here',
		test: expression('i')`
			^(?:
				(?:read|see|learn) (?:more|also|next)|also read|recommended|required reading
				|related(?: (?:articles?|stor(?:y|ies)|news|posts?|coverage|content|topics|reading))?
				|more (?:from|on|about) [^:]{1,40}|don['’]t miss|must[- ]read|up next
				|you (?:may|might) also like|lesen sie auch|mehr dazu|mehr zum thema|lea también|lee también
				|leer más|te puede interesar|le puede interesar|lees (?:ook|meer|verder)|(?:à )?lire aussi
				|voir aussi|leggi anche|leia (?:também|mais)|veja também|saiba mais|watch|read this next
				|click here
			)\s?(?:[:|»›>→–—]|-\s).*$
		`,
	},
	{
		reason: 'related',
		words: 22,
		starts: 'read, also read, related, recommended, see also, must read, more, watch',
		test: expression()`
			^(?:
				(?:READ MORE|ALSO READ|READ ALSO|RELATED|RECOMMENDED|READ NEXT|SEE ALSO|MUST READ)\b ?[:|–—-]?
				|(?:MORE|WATCH|READ) ?[:|–—-]
			) ?\S
		`,
	},
	{
		// Each of them is told by how it starts, in letters of any script; the rest is the same.
		reason: 'related',
		words: 24,
		starts:
			'czytaj także, czytaj też, czytaj również, czytaj więcej, przeczytaj, zobacz także, zobacz też, zobacz również, läs också, läs även, läs mer, læs også, læs mere, les også, les mer, lue myös, lue lisää, čtěte také, čtěte dále, přečtěte si, читайте также, читать также, по теме, читайте також, ayrıca okuyun, bunu da oku, ilgili haber, 関連記事, あわせて読みたい',
		test: /^.{4,30}?[:：|»›>→–—]\s*\S/,
	},
	{
		reason: 'related',
		words: 24,
		starts: 'by ',
		test: expression('u')`
			^[Bb][Yy] \p{L}[\p{L}.’'-]+ [^.!?]{0,80}
			(?:\d{4}|\d{1,2}:\d\d ?(?:[apAP]\.?[mM]\.?)?.{0,12}|[Aa][Gg][Oo]|[Mm]in(?:ute)?s? [Rr]ead)$
		`,
		weak: true,
	},
	{
		reason: 'related',
		words: 24,
		triggers: 'ago',
		test: /^(?:about )?(?:\d+|an?|one) (?:min(?:ute)?|hour|hr|day|week|month|year)s? ago\b.{0,40}$/i,
		weak: true,
	},
	{
		reason: 'navigation',
		words: 12,
		starts: 'skip to, jump to, back to, zurück zu, volver a, retour à, torna a',
		test: expression('i')`
			^(?:skip to|jump to|back to|zurück zu[mr]?|volver a|retour à|torna a) (?:the )?
			(?:main |top|content|navigation|footer|search|home|article|inhalt|startseite|inicio|accueil)\b.{0,30}$
		`,
	},
	{
		reason: 'navigation',
		words: 12,
		starts: 'previous, next, older, newer',
		// "Next articleHarbour closes": pages that were flattened have lost the blank.
		test: expression('u')`
			^(?:[←<«‹] ?)?(?:[Pp]revious|[Nn]ext|[Oo]lder|[Nn]ewer|PREVIOUS|NEXT|OLDER|NEWER) (?:
				[Aa]rticle|[Pp]ost|[Ss]tory|[Pp]age|[Ee]ntry|ARTICLE|POST|STORY|PAGE|ENTRY
			)s?(?!\p{Ll})
		`,
	},
	{
		reason: 'navigation',
		words: 30,
		starts:
			'vorheriger, nächster, article précédent, article suivant, articolo, entrada anterior, entrada siguiente, artículo, post anterior, próximo, vorig, volgend, precedente, seguente, successivo',
		test: expression('i')`
			^(?:
				(?:vorheriger|nächster) (?:beitrag|artikel)|article (?:précédent|suivant)
				|articolo (?:precedente|successivo|seguente)|(?:entrada|artículo|post) (?:anterior|siguiente)
				|próximo (?:post|artigo)|(?:vorig|volgend) (?:bericht|artikel)|precedente|seguente|successivo
			) ?[:»›→–-]
		`,
	},
	{
		reason: 'navigation',
		words: 12,
		starts: 'home, startseite, inicio, accueil, início',
		test: /^(?:home|startseite|inicio|accueil|início)(?: ?[>›»/|] ?[^>›»/|]{1,60})+$/i,
	},
	{
		reason: 'navigation',
		words: 4,
		triggers: '#',
		test: /^(?:page )?\d+ ?(?:of|\/) ?\d+$/i,
		weak: true,
	},
	{
		reason: 'source link',
		words: 7,
		starts: 'source link, read the, click here to',
		test: /^(?:source link|read the (?:full|original) (?:article|story|post).{0,20}|click here to (?:read|view).{0,30})$/i,
	},
];
