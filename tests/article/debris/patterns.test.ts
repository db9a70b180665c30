/** Each pattern by its subject: what it is for, and what merely looks so. */
import {describe, expect, test} from 'vitest';
import {lineOf} from '../../../source/article/debris/lines.ts';
import {patterns} from '../../../source/article/debris/patterns/index.ts';
import {reasonOf} from '../../../source/article/debris/phrase.ts';

const reason = (text: string, noisy = false) => reasonOf(lineOf(text), noisy);

const debris: Record<string, [reason: string, lines: string[]][]> = {
	comments: [
		[
			'comment form',
			[
				'(12) Comments',
				'3 Kommentare',
				'Commentaires (7)',
				'Comentarios 14',
				'2.1k replies',
				'View all 31 comments',
				'Save my name, email, and website in this browser for the next time I comment.',
				'Notify me of follow-up comments by email.',
				'Ihre E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind mit * markiert',
				'Tu dirección de correo electrónico no será publicada.',
				'Votre adresse e-mail ne sera pas publiée.',
				'Il tuo indirizzo email non sarà pubblicato.',
				'O seu endereço de e-mail não será publicado.',
				'This site uses Akismet to reduce spam.',
				'You must be logged in to post a comment.',
				'Please log in to leave a comment',
				'Be the first to comment on this article',
				'What do you think? Leave your thoughts below',
				'Schreibe einen Kommentar zu diesem Beitrag',
				'Laisser un commentaire ici',
				'Have your say in the comments',
				'Comments are now closed.',
				'Je e-mailadres wordt niet gepubliceerd. Vereiste velden zijn gemarkeerd met *',
				'Vous devez être connecté pour laisser un commentaire.',
				'Debes iniciar sesión para publicar un comentario.',
				'Sie müssen angemeldet sein, um einen Kommentar zu schreiben.',
				'Je moet ingelogd zijn om een reactie te plaatsen.',
				'Geef een reactie',
				'Commenting is reserved for members of the rowing club.',
			],
		],
	],
	asks: [
		[
			'newsletter',
			[
				'Sign up for daily updates from the harbour',
				'Get the best stories delivered straight to your inbox',
				'By signing up you agree to our terms.',
				'Thank you for subscribing!',
				'Melden Sie sich für unseren Newsletter an: jeden Freitag neu im Newsletter',
				'Inscrivez-vous à notre newsletter',
				'Iscriviti alla nostra newsletter',
				'You can unsubscribe at any time.',
				'This form is protected by reCAPTCHA.',
			],
		],
		[
			'paywall',
			[
				'This article is only available to subscribers.',
				'To continue reading, please subscribe',
				'Create a free account to read on',
				'Already a subscriber or a member of the club?',
				'You have reached your limit of free articles.',
				'Unlock this article for one crown',
				'Dieser Artikel ist nur für Abonnenten lesbar',
				'Contenido exclusivo para suscriptores',
				'Cet article réservé aux abonnés',
				'Contenuto riservato agli abbonati',
				'Exclusivo para assinantes',
			],
		],
		[
			'newsletter',
			[
				'Recevez chaque matin l’essentiel dans votre boîte mail',
				'Recibe cada mañana las noticias en tu correo',
				'Receba as principais notícias no seu e-mail',
				'Ricevi ogni mattina le notizie nella tua casella di posta',
				'Ontvang elke ochtend het nieuws in je mailbox',
				'Mit dem Absenden stimmen Sie unserer Datenschutzerklärung zu.',
				'En vous inscrivant, vous acceptez nos conditions générales.',
				'Al suscribirte aceptas nuestra política de privacidad.',
				'Ao se inscrever, você concorda com a nossa política de privacidade.',
				'Iscrivendoti accetti la nostra informativa sulla privacy.',
			],
		],
		['account', ['Log in | Register', 'Sign in to your account', 'Forgot your password?', 'New to the Post?']],
	],
	sharing: [
		[
			'share row',
			[
				'Share this story on Facebook',
				'Click to share on Twitter (Opens in new window)',
				'Teilen auf Facebook',
				'Compartir en WhatsApp',
				'Partager sur Facebook',
				'Condividi su Telegram',
				'Facebook Twitter WhatsApp Email',
				'1.2k shares',
				'Views: 3,410',
			],
		],
		[
			'follow row',
			[
				'Follow the Harbour Post on Google News',
				'Like us on Facebook',
				'Join our channel on WhatsApp',
				'Folgen Sie uns auf allen Kanälen',
				'Suivez-nous',
				'Seguici ovunque',
				'Volg ons op alle kanalen',
			],
		],
		[
			'embedded post',
			[
				'View this post on Instagram',
				'A post shared by Mara Lindqvist (@mara)',
				'— Mara Lindqvist (@mara_l) December 22, 2023',
				'To see this content please enable targeting cookies.',
			],
		],
	],
	elsewhere: [
		[
			'related',
			[
				'Read more: How the dam was built',
				'READ MORE How the dam was built',
				'Also read: The last ferry',
				'More on this topic: the winter of the ice',
				'Don’t miss: ten bakeries',
				'Lesen Sie auch: Die Brücke von Arden',
				'Mehr zum Thema: Hochwasser',
				'Lea también: El puente cerrado',
				'Te puede interesar: la última barca',
				'Lire aussi : le pont fermé',
				'Leggi anche: il ponte chiuso',
				'Lees ook: de gesloten brug',
				'Leia também: a ponte fechada',
				'Saiba mais: o rio',
			],
		],
		[
			'navigation',
			[
				'Jump to main content',
				'Back to the home page',
				'Zurück zur Startseite',
				'Volver a inicio',
				'Retour à accueil',
				'Next article »',
				'Older posts',
				'Next articleHarbour opens again',
				'← Previous story Next story →',
				'Vorheriger Beitrag: Neue Kräne',
				'Articolo successivo: la diga',
				'Precedente: il ponte chiuso',
				'Volgend bericht: de pier',
				'Beitragsnavigation',
				'Home > World > Europe > Arden',
				'Inicio / Mundo / Europa',
			],
		],
		['source link', ['Read the full story', 'Click here to read more', 'Read the original article here']],
	],
	furniture: [
		[
			'advertisement',
			[
				'Advertisement - story continues below',
				'Anzeige',
				'Article continues after this advertisement',
				'We may earn a commission from links on this page.',
				'This post may contain affiliate links',
			],
		],
		[
			'footer',
			[
				'Copyright 2024 The Harbour Post',
				'© The Harbour Post 2024',
				'© The Harbour Post and its licensors. No part of this page may be handed on.',
				'(c) 2023 Arden Media',
				'Alle Rechte vorbehalten. Arden Verlag',
				'Todos los derechos reservados',
				'Tous droits réservés',
				'Tutti i diritti riservati',
				'Alle rechten voorbehouden',
				'This material may not be published, broadcast, rewritten or redistributed.',
				'Powered by Presswork',
			],
		],
		['player', ['Your browser does not support the video tag.', 'Please enable JavaScript', '12:04', 'Photo 3 of 12']],
	],
	notes: [
		[
			'date',
			[
				'Last modified: 14 March 2024',
				'Zuletzt aktualisiert: 14.3.2024',
				'Última actualización: 14/03/2024',
				'Mis à jour le 14 mars 2024',
				'Ultimo aggiornamento: 14 marzo 2024',
				'Posted on March 14, 2024 by the desk',
				'This article is more than two years old.',
			],
		],
		[
			'reading time',
			[
				'~5 min',
				'12-minute read',
				'Tiempo de lectura: 4 minutos',
				'Temps de lecture : 3 minutes',
				'6 minuti di lettura',
				'Leestijd: 3 min',
			],
		],
		['cut off', ['[+57 chars]', '... [+2310 characters]']],
		['editorial note', ['Jonas Weber contributed reporting from Arden.', 'Have a tip? Send it to our desk.']],
		[
			'about the author',
			[
				'Mara Lindqvist can be reached at mara@example.org.',
				'Contact Jonas Weber at jonas@example.org. Follow him on X @jonas.',
				'Contact Łukasz Żak on X @lukasz.',
				'She writes about rivers. Follow her on Mastodon @mara',
			],
		],
	],
};

describe.each(Object.entries(debris))('%s', (_, classes) => {
	test.each(classes.flatMap(([expected, lines]) => lines.map(line => [line, expected])))('%s: %s', (text, expected) => {
		expect(reason(text)).toBe(expected);
	});
});

/** Sentences that hold the very words of a pattern. */
test.each([
	// comments
	['Two comments of hers were read out to the council in full that evening.'],
	['She was the first to comment in public, and nobody followed.'],
	['Readers replied to the paper, and many replies were kind.'],
	// asks
	['He told them to subscribe to nothing, she said of the daily paper.'],
	['The account to continue reading is kept in the archive, where nobody reads it.'],
	['Ontvang de gasten bij de mailbox van de molen niet, zei zij, en deel de post uit.'],
	['Recibe a los pescadores cada mañana en el muelle.'],
	['Door je ogen te sluiten hoor je de rivier.'],
	['Sign in the book before you cross the bridge.'],
	['She had forgotten her password, and her purse.'],
	// sharing
	['Share prices rose by a tenth.'],
	['Twitter and Facebook lost users in the spring.'],
	['Follow the river on foot and you will come to the mill.'],
	['Views differ.'],
	['— Mara Lindqvist, who painted the lighthouse, December 22, 2023'],
	// elsewhere
	['Read more slowly, the teacher said.'],
	['More about the dam was learned on Friday.'],
	['Watch the river and you will see it turn.'],
	['Back to the bridge they went, all of them.'],
	['Articolo per articolo, la legge fu letta ad alta voce.'],
	['Próximo al río: allí duermen los pescadores.'],
	['Next year the bridge will be rebuilt.'],
	['Home is where the river is.'],
	// furniture
	['An advertisement in the paper had asked for ferrymen.'],
	['The copyright in the map belongs to the town.'],
	['At 12:04 the bells began.'],
	['Video of the flood was shown in the church.'],
	// notes
	['Published in a small town, the paper was read in three.'],
	['Five minutes were enough.'],
	['Updated plans will be shown on 14 March 2024.'],
	['The characters of the play [12 in all] are ferrymen.'],
	['She contributed three crowns to this fund.'],
	['Contact with the island was lost on Friday.'],
	['Follow the mayor on his walk through the town.'],
])('%s stays, in a page too', text => {
	expect([reason(text), reason(text, true)]).toEqual([null, null]);
});

/** Words that are the writer's in a clean text. */
test.each([
	['We use cookies to remember where you stopped.', 'cookies'],
	['Wir verwenden Cookies.', 'cookies'],
	['Never miss a story: subscribe to the paper’s newsletter.', 'newsletter'],
	['You agree to our privacy policy and to the terms of use.', 'newsletter'],
	['Your support keeps this small paper alive.', 'appeal'],
	['3 of 12', 'navigation'],
	['2 hours ago', 'related'],
	['By Mara Lindqvist 3 days ago', 'related'],
	['Jonas Weber has covered the river for eleven years.', 'about the author'],
	['A version of this article appeared in print on Friday.', 'editorial note'],
	['Correction: the dam holds nine million litres.', 'editorial note'],
])('%s: %s in a page, nothing in a clean text', (text, expected) => {
	expect([reason(text), reason(text, true)]).toEqual([null, expected]);
});

test.each([
	['leave a reply to the people of the island before the autumn storms come and take the ferry away'],
	[`Share ${'this '.repeat(20)}`],
	['Advertisement for the ferry, painted on the wall of the mill in the year in which it was built'],
])('%s is longer than the pattern reaches', text => {
	expect(reason(text)).toBeNull();
});

test('every pattern can be called: by words, or by how a line starts', () => {
	expect(patterns.filter(({triggers, starts}) => !triggers && !starts)).toEqual([]);
	// A key holds no signs and no capitals, so what calls a pattern must not either.
	const called = patterns.flatMap(({triggers = '', starts = ''}) => [...triggers.split(', '), ...starts.split(', ')]);
	expect(called.filter(word => word !== word.toLowerCase() || /[^\p{L}\p{N} #©]/u.test(word))).toEqual([]);
});

/** Lines glued together count as few words, so that the patterns are asked of all their length. */
test.each([
	['share,'],
	['email|'],
	['facebook,'],
	['Home>'],
	['By.Mara.'],
	['published:'],
	['copyright('],
	['updated1'],
	['…'],
	['('],
])('%s a thousand times is no trap', part => {
	const line = lineOf(part.repeat(1000).slice(0, 590));
	const started = process.cpuUsage();
	reasonOf(line, true);
	const {user, system} = process.cpuUsage(started);
	expect((user + system) / 1000).toBeLessThan(500);
});
