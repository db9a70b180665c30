/** Whole lines that are never an article's own, by reason; compared as `keyOf` writes them, parted by ", " or lines. */
export const phrases: Record<string, string> = {
	'share row': `
		share, share this, share this article, share this story, share this post, share on facebook, share on twitter,
		share on x, share on linkedin, share via email, share by email, share article, tweet, tweet this, pin it,
		email this, print this, copy link, link copied, copy url, print, facebook, twitter, linkedin, whatsapp,
		pinterest, reddit, telegram, instagram, youtube, flipboard, tumblr, pocket, email, tiktok, facebooktwitteremail,
		messenger, threads, bluesky, click to share, share save, share this video, like this, loading, save, listen,
		gift article, teilen, artikel teilen, auf facebook teilen, drucken, merken, link kopieren, beitrag teilen,
		compartir, comparte, compartir en facebook, compartir en twitter, copiar enlace, imprimir, partager,
		partager sur facebook, partager sur twitter, partager cet article, imprimer, condividi, condividi su facebook,
		stampa, compartilhar, compartilhe, partilhar,
		compartilhe no whatsapp, compartilhe no facebook, delen, deel dit artikel, deel dit bericht, deel op facebook, deel via whatsapp, link kopiëren
	`,
	'follow row': `
		follow us, follow, follow us on, follow us on twitter, follow us on facebook, connect with us,
		follow us on google news, follow us on instagram, follow us on social media, find us on facebook, folgen sie uns,
		folge uns, siguenos, síguenos, síguenos en, suivez nous, seguici, seguici su, siga nos, join us,
		join our whatsapp channel, join our telegram channel, get our app,
		volg ons, volg ons op
	`,
	newsletter: `
		subscribe, subscribe now, subscribe to our newsletter, newsletter, newsletters, email address, sign up,
		sign up for our newsletter, sign up now, enter your email, enter your email address, your email,
		your email address, get our newsletter, get the newsletter, subscribe today, e mail, join our newsletter,
		join the newsletter, sign me up, subscribe for free, email sign up,
		contact me with news and offers from other future brands, thanks for signing up, thank you for signing up,
		receive email from us on behalf of our trusted partners or sponsors, stay up to date, stay informed,
		newsletter abonnieren, jetzt abonnieren, abonnieren, zum newsletter anmelden, jetzt anmelden, suscribete,
		suscríbete, suscribirse, boletín, boletines, abonnez vous, s abonner, sabonner, inscrivez vous, iscriviti,
		iscriviti alla newsletter, assine, assine já, inscreva se, subscrever,
		abbonati, suscríbete a nuestro boletín, inscreva se na nossa newsletter, nieuwsbrief, abonneren,
		word abonnee, meld je aan, aanmelden, schrijf je in voor onze nieuwsbrief
	`,
	account: `
		sign in, log in, login, log out, logout, register, create account, create an account, my account,
		log in or sign up, sign in sign up, already a subscriber, already a subscriber sign in, manage account, anmelden,
		registrieren, mein konto, einloggen, iniciar sesión, regístrate, mi cuenta, se connecter, connexion, mon compte,
		accedi, registrati, entrar, cadastre se, minha conta, forgot password,
		abo, inloggen, uitloggen, registreren, mijn account
	`,
	navigation: `
		skip to content, skip to main content, skip to navigation, skip to search, menu, main menu, home,
		toggle navigation, open menu, close menu, close, search, search for, site search, show search, back to top,
		back to top button, back to the top, to top, top, go to top, scroll to top, back to home, previous, next,
		previous article, next article, previous post, next post, sitemap, post navigation, breadcrumb, breadcrumbs,
		navigation, sections, more, show more, load more, view all, see all, site navigation, main navigation,
		site index, accessibility links, zum inhalt springen, zum inhalt, direkt zum inhalt, startseite, nach oben,
		suche, suchen, mehr, zurück, weiter, saltar al contenido, ir al contenido, inicio, buscar, volver arriba,
		anterior, aller au contenu, accueil, rechercher, haut de page, retour en haut, vai al contenuto, cerca, torna su,
		pular para o conteúdo, ir para o conteúdo, pesquisar, início, voltar ao topo, siguiente,
		beitragsnavigation, vorheriger beitrag, nächster beitrag, vorheriger artikel, nächster artikel,
		navegación de entradas, entrada anterior, entrada siguiente, siguiente entrada, artículo anterior,
		artículo siguiente, navigation de larticle, article précédent, article suivant, navigazione articoli,
		articolo precedente, articolo successivo, navegação de post, navegação de posts, post anterior, próximo post,
		artigo anterior, próximo artigo, ga naar de inhoud, naar de inhoud, direct naar de inhoud, zoeken, vorige,
		volgende, terug naar boven, meer laden, vorig bericht, volgend bericht, vorig artikel, volgend artikel,
		berichtnavigatie
	`,
	cookies: `
		accept, accept all, accept cookies, accept all cookies, reject all, manage cookies, cookie banner,
		cookie settings, cookie preferences, manage preferences, i accept, cookie policy, cookies, alle akzeptieren,
		akzeptieren, cookie einstellungen, ablehnen, aceptar, aceptar todo, rechazar, configurar cookies, accepter,
		tout accepter, tout refuser, accetta, accetta tutti, rifiuta, aceitar, aceitar todos, rejeitar, privacy settings,
		datenschutzeinstellungen, cookie consent,
		accepteren, alles accepteren, alle cookies accepteren, weigeren, alles weigeren, cookie instellingen,
		cookiebeleid
	`,
	'comment form': `
		leave a reply, leave a comment, post a comment, post comment, add a comment, write a comment, cancel reply,
		leave a reply cancel reply, join the conversation, join the discussion, submit comment, leave a response,
		comments are closed, loading comments, add comment, view comments, show comments, comments, comment, no comments,
		no comments yet, report this comment, be the first to comment, you must be logged in to post a comment,
		comments are closed for this article, notify me of new posts by email, schreibe einen kommentar,
		schreiben sie einen kommentar, kommentar schreiben, kommentare, kommentieren, antworten abbrechen,
		kommentar abschicken, deja un comentario, deja una respuesta, dejar un comentario, comentarios,
		cancelar la respuesta, publicar comentario, laisser un commentaire, commentaires, laissez un commentaire,
		annuler la réponse, lascia un commento, commenti, annulla risposta, reply, deixe um comentário,
		deixe uma resposta, comentários, cancelar resposta, publicar comentário,
		click to expand, geef een reactie, plaats een reactie, reactie annuleren, reactie plaatsen, reacties,
		reageer
	`,
	related: `
		related, related articles, related stories, related posts, related news, related topics, related content,
		recommended, recommended for you, recommended stories, recommended articles, more stories, more news,
		you may also like, you might also like, you may like, you might be interested in, more from, more like this,
		read more, read also, also read, read next, up next, see also, dont miss, more on this story, continue reading,
		keep reading, must read, editors picks, editors choice, top stories, latest news, most popular, most read,
		most viewed, trending, trending now, popular now, latest stories, popular, the latest, latest articles,
		recent posts, popular posts, featured, whats next, next up, more in, more from this author, more by this author,
		more on this topic, around the web, from our partners, related coverage, in other news, other stories,
		more top stories, latest, most commented, more to read, people are also reading, recommended by our editors,
		recommended videos, related story, related video, explore more on these topics, recommended reading,
		required reading, see full bio, related videos, read more stories, more headlines, top headlines, watch next,
		stay connected, most discussed, mehr zum thema, lesen sie auch, auch interessant, weiterlesen,
		das könnte sie auch interessieren, meistgelesen, ähnliche artikel, verwandte artikel, weitere artikel,
		mehr lesen, das könnte dich auch interessieren, lea también, lee también, le puede interesar, te puede interesar,
		más noticias, noticias relacionadas, artículos relacionados, más leídas, lo más leído, lo más visto, leer más,
		también te puede interesar, lire aussi, à lire aussi, articles similaires, sur le même sujet, les plus lus,
		lire la suite, leggi anche, articoli correlati, potrebbe interessarti, i più letti, leggi tutto,
		continua a leggere, leia também, leia mais, veja também, artigos relacionados, notícias relacionadas, mais lidas,
		saiba mais,
		lees ook, lees meer, lees verder, gerelateerd, gerelateerde artikelen, meer nieuws, laatste nieuws,
		meest gelezen, aanbevolen, populair, editors recommendations
	`,
	advertisement: `
		advertisement, advertisements, ad, ads, advertising, sponsored, sponsored content, promoted,
		advertisement continue reading below, article continues below advertisement, story continues below advertisement,
		story continues below, article continues after ad, scroll to continue, paid content, promoted content,
		continue reading below, report this ad, remove ads, ad feedback, article continues below, story continues,
		skip advertisement, scroll to continue with content, article continues after this advertisement, sponsored links,
		anzeige, werbung, publicidad, publicité, pubblicità, publicidade, annonce, continua após a publicidade,
		la suite après la publicité, después de la publicidad, continua dopo la pubblicità,
		la suite après cette publicité, advertentie, advertenties, gesponsert, sponsorisé, patrocinado, gesponsord
	`,
	footer: `
		contact us, contact, privacy policy, privacy, terms of use, terms of service, terms and conditions,
		terms conditions, about us, about, advertise, advertise with us, careers, all rights reserved, help,
		privacy notice, your privacy choices, do not sell my personal information, accessibility, site map, faq,
		do not sell or share my personal information, terms, masthead, disclaimer, work with us, jobs, rss, impressum,
		datenschutz, datenschutzerklärung, kontakt, nutzungsbedingungen, agb, über uns, aviso legal,
		política de privacidad, política de cookies, contacto, quiénes somos, mentions légales,
		politique de confidentialité, contactez nous, qui sommes nous, note legali, informativa sulla privacy, contatti,
		chi siamo, política de privacidade, termos de uso, quem somos, contato, fale conosco, corrections,
		editorial guidelines, ethics policy, code of ethics, help center, media kit, about the author,
		privacybeleid, privacyverklaring, algemene voorwaarden, gebruiksvoorwaarden, over ons, colofon
	`,
	'source link': `
		source link, source, link, original article, read the original article, quelle, fuente, fonte
	`,
	player: `
		play, pause, mute, unmute, play video, watch, watch now, fullscreen, subtitles, captions off,
		listen to this article, video, photos, gallery, view gallery, live, cc, enlarge, image, photo, hide caption,
		toggle caption, view video, embed, transcript, open image in gallery, download, audio, expand, slideshow,
		autoplay, replay, getting your audio player ready, your browser does not support the audio element
	`,
};
