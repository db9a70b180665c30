/** What a page asks of its reader: consent, an address, an account, a subscription, money. */
import {expression} from '../../expression.ts';
import type {Pattern} from './pattern.ts';

export const asks: Pattern[] = [
	{
		reason: 'cookies',
		words: 120,
		triggers: 'cookie, cookies',
		test: expression('i')`
			\b(?:this|our) (?:web)?site uses cookies
			|\bwe (?:and our (?:\d+ )?partners )?use cookies
			|\b(?:use|uses|using|usage) of cookies
			|wir verwenden cookies
			|diese (?:web)?seite verwendet cookies
			|utilizamos cookies
			|usamos cookies
			|nous utilisons des cookies
			|utilizziamo i cookie
			|questo sito utilizza (?:i )?cookie
			|wij gebruiken cookies
			|deze (?:web)?site gebruikt cookies
			|you consent to (?:our|the) use of cookies
		`,
		weak: true,
	},
	{
		reason: 'newsletter',
		words: 32,
		triggers:
			'sign, signing, subscribe, subscribing, register, registering, clicking, submitting, providing, newsletter, newsletters, inbox, email, alerts, melden, abonnieren, suscríbete, inscrivez, abonnez, iscriviti, assine, recaptcha, unsubscribe',
		starts: 'thank you for s',
		test: expression('i')`
			^(?:sign up|subscribe|register)\b(?!.*\b(?:he|she|they|said)\b).*\b
			(?:newsletters?|inbox|daily|weekly|email|updates|digest|channel|podcast)\b
			|\b(?:delivered|sent|straight) (?:directly |straight )?to your inbox
			|^(?:get|receive) .{0,60}\b(?:newsletter|inbox|by email|breaking news alerts)
			|^by (?:signing up|subscribing|clicking|submitting|providing|registering)\b.*\b
			(?:agree|consent|acknowledge|accept)
			|^thank you for (?:signing up|subscribing)
			|^(?:
				melden sie sich|abonnieren sie|suscríbete a|inscrivez-vous à|abonnez-vous à|iscriviti alla
				|assine (?:a|nossa)
			) .{0,60}newsletter
			|protected by recaptcha
			|\bunsubscribe (?:at any time|anytime|at anytime)
		`,
	},
	{
		// "Recevez chaque matin l'essentiel dans votre boîte mail"
		reason: 'newsletter',
		words: 24,
		starts: 'recevez, recibe, receba, ricevi, erhalten sie, ontvang',
		test: expression('i')`
			^(?:recevez|recibe|receba|ricevi|erhalten sie|ontvang) .{0,90}\b
			(?:
				newsletter|boletín|nieuwsbrief
				|(?:votre|tu|su|seu|tua|sua|ihr|je|uw) (?:
					boîte (?:mail|de réception)|correo|e-?mail|casella di posta|postfach|mailbox|inbox
				)
			)\b.{0,16}$
		`,
	},
	{
		reason: 'newsletter',
		words: 40,
		starts:
			'mit dem absenden, mit ihrer anmeldung, mit der anmeldung, en vous inscrivant, en cliquant, al suscribirte, al registrarte, ao se inscrever, ao assinar, iscrivendoti, cliccando, door je, door op',
		test: /(?:datenschutz|confidentialité|conditions générales|privacidad|privacidade|privacy|voorwaarden)/i,
	},
	{
		reason: 'newsletter',
		words: 40,
		triggers: 'newsletter, newsletters',
		test: /\b(?:subscribe|sign up|abonnieren|suscr[ií]b|abonnez|iscriviti|assine)\b.*\bnewsletter/i,
		weak: true,
	},
	{
		// The heading of a box: "Our Harbour newsletter"
		reason: 'newsletter',
		words: 5,
		triggers: 'newsletter, newsletters, boletín, nieuwsbrief, nyhetsbrev, nyhedsbrev, uutiskirje, bülten, newsletteru',
		test: /[^.,:!?]$/,
		weak: true,
	},
	{
		reason: 'newsletter',
		words: 40,
		triggers: 'agree, consent',
		test: /\b(?:agree|consent)\b.*\b(?:privacy (?:policy|notice)|terms (?:of (?:use|service)|and conditions)|user agreement)/i,
		weak: true,
	},
	{
		reason: 'account',
		words: 9,
		starts:
			'log in, log out, log up, sign in, sign out, sign up, forgot, dont have an account, new here, new user, new to',
		test: expression('i')`
			^(?:log|sign) (?:in|out|up)\b ?(?:[|/]|or\b|with\b|to (?:your|comment|my)).*$
			|^forgot (?:your )?password
			|^(?:don['’]t have an account|new (?:here|user|to ))\b.{0,40}\?
		`,
	},
	{
		reason: 'account',
		words: 16,
		triggers: 'saved, save',
		test: /^add articles to your saved list\b|^,? ?(?:log in, )?register or subscribe to save articles\b/i,
	},
	{
		reason: 'paywall',
		words: 30,
		starts:
			'this article is, this content is, this story is, continue reading, to continue, keep reading, to keep, subscribe to, sign in to, log in to, register to, create a, already a, already have, already registered, you have re, unlock this, dieser artikel ist nur, contenido exclusivo, article réservé, cet article réservé, contenuto riservato, conteúdo exclusivo, exclusivo para',
		test: expression('i')`
			^(?:
				this (?:article|content|story) is (?:for|only available to|exclusive to|reserved for) (?:
					subscribers|members
				)
				|(?:to )?(?:continue|keep) reading(?: this article)?,? (?:please )?
				(?:subscribe|sign|log|register|create|with)
				|(?:subscribe|sign in|log in|register|create an? (?:free )?account) to (?:
					continue|keep|read|unlock|access|view
				)\b|already (?:a subscriber|a member|have an account|registered)\b
				|you have (?:reached|read) your (?:limit|free|monthly)|unlock this article
				|dieser artikel ist nur für abonnenten|contenido exclusivo para suscriptores
				|(?:cet )?article réservé aux abonnés|contenuto riservato agli abbonati
				|(?:conteúdo )?exclusivo para assinantes
			)
		`,
	},
	{
		reason: 'appeal',
		words: 90,
		triggers:
			'support, donation, contribution, gift, member, subscriber, supporter, patron, contribute, donate, coffee, journalism',
		test: expression('i')`
			\b(?:
				support (?:our|independent|quality|local|us)\b|(?:make|making) a (?:donation|contribution|gift)
				|become a (?:member|subscriber|supporter|patron)|contribute (?:as little|today|now)
				|donate (?:today|now)|buy (?:me|us) a coffee
				|your (?:support|contribution|donation) (?:helps|makes|keeps|enables)|our journalism
			)
		`,
		weak: true,
	},
];
