/** Lines that phrases alone cannot list: counters, dates of change, forms, teasers. */
export interface Pattern {
	reason: string;
	/** Longer lines are left alone. */
	words: number;
	test: RegExp;
	/** True where the words also stand in articles: asked only of text that is noisy anyway. */
	weak?: boolean;
}

const social =
	'(?:facebook|twitter|x|instagram|linkedin|whatsapp|telegram|youtube|tiktok|google news|pinterest|reddit|email|e-mail|threads)';

export const patterns: Pattern[] = [
	{
		reason: 'reading time',
		words: 6,
		test: /^(?:reading time:? ?|lesezeit:? ?|tiempo de lectura:? ?|temps de lecture ?:? ?)?(?:≈|~|ca\. )?\d{1,3}[ -]?(?:min\.?|mins|minutes?|minuten?|minutos?|minuti)(?: ?(?:read|reading|reading time|to read|lesezeit|de lectura|de lecture|di lettura|de leitura))?\.?$/i,
	},
	{
		reason: 'date',
		words: 14,
		test: /^(?:[\p{L} ]{0,24}: ?)?(?:last (?:change|update|updated|modified|edited)|updated?(?: on| at)?|modified|letzte (?:änderung|aktualisierung)|zuletzt (?:geändert|aktualisiert)|aktualisiert|stand|última (?:actualización|modificación|atualização)|actualizado|atualizado(?: em)?|mis à jour(?: le)?|mise à jour|dernière (?:modification|mise à jour)|aggiornato(?: il)?|ultimo aggiornamento|first published|published(?: on| at)?|posted(?: on| at)?|veröffentlicht(?: am)?|publié(?: le)?|publicado(?: el| em)?|pubblicato(?: il)?)(?: ?[:|]| (?=\S*\d)|(?=\S*\d)| ?(?=(?:on |mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)))(?:[^.!?]|(?<=\d)\.)*(?:[ap]\.m\.[^.!?]*)?$/iu,
	},
	{
		reason: 'comment form',
		words: 40,
		test: /your e-?mail (?:address )?will not be published|required fields are marked|save my name, e-?mail|notify me of (?:follow-?up|new) (?:comments|posts)|(?:deine|ihre) e-mail-adresse wird nicht veröffentlicht|(?:tu|su) (?:dirección de )?correo(?: electrónico)? no será publicad|votre adresse (?:e-?mail|de messagerie) ne sera pas publiée|il tuo indirizzo e-?mail non sarà pubblicato|o seu endereço de e-?mail não será publicado|this site uses akismet/i,
	},
	{
		reason: 'comment form',
		words: 6,
		test: /^(?:\(?\d[\d.,]*k?\)? ?(?:comments?|replies|responses|kommentare?|comentarios?|commentaires?|commenti|comentários?)|(?:show all |view all |view |show )?(?:comments?|kommentare?|comentarios?|commentaires?)(?: ?\(?[\d,.]+\)?)|(?:show|view|see|read) (?:all )?(?:\d+ )?comments)$/i,
	},
	{
		reason: 'comment form',
		words: 14,
		test: /^(?:you must be|please) (?:logged|log|sign|signed) in to (?:post|leave|reply|comment|join)\b|^be the first to (?:comment|share|know)\b|^what do you think\? (?:leave|let us)|^(?:leave a (?:reply|comment)|schreibe einen kommentar|deja un comentario|laisser un commentaire|lascia un commento|deixe um comentário)\b.{0,40}$|^(?:have your say|let us know).{0,30} in the comments/i,
	},
	{
		reason: 'cookies',
		words: 120,
		test: /\b(?:this|our) (?:web)?site uses cookies|\bwe (?:and our (?:\d+ )?partners )?use cookies|\b(?:use|uses|using|usage) of cookies|wir verwenden cookies|diese (?:web)?seite verwendet cookies|utilizamos cookies|usamos cookies|nous utilisons des cookies|utilizziamo i cookie|questo sito utilizza (?:i )?cookie|you consent to (?:our|the) use of cookies/i,
		weak: true,
	},
	{
		reason: 'newsletter',
		words: 32,
		test: /^(?:sign up|subscribe|register)\b(?!.*\b(?:he|she|they|said)\b).*\b(?:newsletters?|inbox|daily|weekly|email|updates|digest|channel|podcast)\b|\b(?:delivered|sent|straight) (?:directly |straight )?to your inbox|^(?:get|receive) .{0,60}\b(?:newsletter|inbox|by email|breaking news alerts)|^by (?:signing up|subscribing|clicking|submitting|providing|registering)\b.*\b(?:agree|consent|acknowledge|accept)|^thank you for (?:signing up|subscribing)|^(?:melden sie sich|abonnieren sie|suscríbete a|inscrivez-vous à|abonnez-vous à|iscriviti alla|assine (?:a|nossa)) .{0,60}newsletter|protected by recaptcha|\bunsubscribe (?:at any time|anytime|at anytime)/i,
	},
	{
		reason: 'share row',
		words: 12,
		test: new RegExp(
			`^(?:(?:click to )?(?:share|email|print|tweet|pin|save|teilen|compartir|partager|condividi|compartilhar)(?: (?:this|on|via|to|by|it|auf|en|sur|su|no|a link to a friend|(?:article|story|post)))*(?: ${social}| \\(opens in new window\\))*[,|/·•& ]*)+$`,
			'i',
		),
	},
	{reason: 'share row', words: 12, test: new RegExp(`^(?:${social}[,|/·•& ]*){2,}$`, 'i')},
	{
		reason: 'share row',
		words: 3,
		test: /^(?:\d[\d.,]*k? (?:shares?|likes?|views?|retweets|followers|reads|votes?)|(?:shares?|likes?|views?):? \d[\d.,]*k?)$/i,
	},
	{
		reason: 'follow row',
		words: 24,
		test: /^(?:follow|like|join|find|folgen sie|síguenos|sigue|suivez|seguici|siga|acompanhe)\b.*\bon (?:facebook|twitter|x|instagram|linkedin|whatsapp|telegram|youtube|tiktok|google news|flipboard|social media|threads|mastodon)\b[^.]{0,80}\.?$|^(?:folgen sie uns|folge uns|síguenos|suivez-nous|seguici|siga-nos)\b/i,
	},
	{
		reason: 'related',
		words: 30,
		test: /^(?:(?:read|see|learn) (?:more|also|next)|also read|recommended|required reading|related(?: (?:articles?|stor(?:y|ies)|news|posts?|coverage|content|topics|reading))?|more (?:from|on|about) [^:]{1,40}|don['’]t miss|must[- ]read|up next|you (?:may|might) also like|lesen sie auch|mehr dazu|mehr zum thema|lea también|lee también|leer más|te puede interesar|le puede interesar|(?:à )?lire aussi|voir aussi|leggi anche|leia (?:também|mais)|veja também|saiba mais|watch|read this next|click here)\s?(?:[:|»›>→–—]|-\s).*$/i,
	},
	{
		reason: 'related',
		words: 22,
		test: /^(?:READ MORE|ALSO READ|READ ALSO|RELATED|RECOMMENDED|READ NEXT|SEE ALSO|MUST READ|MORE|WATCH|READ)\b ?[:|–—-]? ?\S/,
	},
	{
		reason: 'advertisement',
		words: 14,
		test: /^(?:advertisement|anzeige|publicidad|publicité|pubblicità|publicidade|ad)\b(?:[ \-–—|:.]+(?:advertisement|continue reading|scroll|story continues|article continues|skip|close|\d).*)?$|^(?:article|story) continues (?:below|after)\b|^we (?:may )?(?:earn|receive) (?:a |an )?(?:affiliate )?commissions?\b|^(?:this (?:post|article|page) (?:may )?contains? affiliate links)/i,
	},
	{
		reason: 'footer',
		words: 60,
		test: /^(?:copyright|©|\(c\)) ?(?:©|\(c\))? ?(?:copyright )?(?:19|20)\d\d\b|^(?:copyright|©|\(c\))[^.]{0,80}(?:19|20)\d\d|\ball rights reserved\b|^alle rechte vorbehalten|^todos los derechos reservados|^tous droits réservés|^tutti i diritti riservati|^todos os direitos reservados|may not be (?:published|reproduced), (?:broadcast|distributed|rewritten)|^powered by \S+$|this material may not be published/i,
	},
	{
		reason: 'newsletter',
		words: 40,
		test: /\b(?:subscribe|sign up|abonnieren|suscr[ií]b|abonnez|iscriviti|assine)\b.*\bnewsletter/i,
		weak: true,
	},
	{
		reason: 'paywall',
		words: 30,
		test: /^(?:this (?:article|content|story) is (?:for|only available to|exclusive to|reserved for) (?:subscribers|members)|(?:to )?(?:continue|keep) reading(?: this article)?,? (?:please )?(?:subscribe|sign|log|register|create|with)|(?:subscribe|sign in|log in|register|create an? (?:free )?account) to (?:continue|keep|read|unlock|access|view)\b|already (?:a subscriber|a member|have an account|registered)\b|you have (?:reached|read) your (?:limit|free|monthly)|unlock this article|dieser artikel ist nur für abonnenten|contenido exclusivo para suscriptores|(?:cet )?article réservé aux abonnés|contenuto riservato agli abbonati|(?:conteúdo )?exclusivo para assinantes)/i,
	},
	{reason: 'cut off', words: 4, test: /^(?:…|\.\.\.)? ?\[\+\d+ (?:chars|characters)\]$/i},
	{
		reason: 'source link',
		words: 4,
		test: /^(?:source link|read the (?:full|original) (?:article|story|post).{0,20}|click here to (?:read|view).{0,30})$/i,
	},
	{
		reason: 'navigation',
		words: 12,
		test: /^(?:skip to|jump to|back to|zurück zu[mr]?|volver a|retour à|torna a) (?:the )?(?:main |top|content|navigation|footer|search|home|article|inhalt|startseite|inicio|accueil)\b.{0,30}$|^(?:previous|next|older|newer) (?:article|post|story|page|entry)s?\b ?[:»›→]?|^(?:home|startseite|inicio|accueil|início)(?: ?[>›»/|] ?[^>›»/|]{1,60})+$|^(?:page )?\d+ (?:of|\/) \d+$/i,
	},
	{
		reason: 'account',
		words: 16,
		test: /^(?:log|sign) (?:in|out|up)\b ?(?:[|/]|or\b|with\b|to (?:your|comment|my)).*$|^forgot (?:your )?password|^(?:don['’]t have an account|new (?:here|user|to ))\b.{0,40}\?/i,
	},
	{
		reason: 'player',
		words: 14,
		test: /^(?:your browser does not support|this browser does not support|to view this (?:video|content)|please enable javascript|javascript is (?:required|disabled)|sorry, your browser|video (?:player|unavailable))\b|^(?:\d{1,2}:)?\d{1,2}:\d\d$|^(?:image|photo|slide) \d+ (?:of|\/) \d+$|^\d+ ?\/ ?\d+$/i,
	},
	{reason: 'date', words: 10, test: /^this (?:article|story) is more than .{3,20} old\.?$/i},
	{
		reason: 'newsletter',
		words: 40,
		test: /\b(?:agree|consent)\b.*\b(?:privacy (?:policy|notice)|terms (?:of (?:use|service)|and conditions)|user agreement)/i,
		weak: true,
	},
	{
		reason: 'appeal',
		words: 90,
		test: /\b(?:support (?:our|independent|quality|local|us)\b|(?:make|making) a (?:donation|contribution|gift)|become a (?:member|subscriber|supporter|patron)|contribute (?:as little|today|now)|donate (?:today|now)|buy (?:me|us) a coffee|your (?:support|contribution|donation) (?:helps|makes|keeps|enables)|our journalism)/i,
		weak: true,
	},
	{
		reason: 'related',
		words: 24,
		test: /^by \p{Lu}[\p{L}.’'-]+ [^.!?]{0,80}(?:\d{4}|\d{1,2}:\d\d ?(?:[ap]\.?m\.?)?.{0,12}|ago|min(?:ute)?s? read)$|^(?:about )?(?:\d+|an?|one) (?:min(?:ute)?|hour|hr|day|week|month|year)s? ago\b.{0,40}$/iu,
		weak: true,
	},
];
