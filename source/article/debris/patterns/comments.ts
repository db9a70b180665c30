/** The form for comments below an article, their number, and what is said about them. */
import {expression} from '../../expression.ts';
import type {Pattern} from './pattern.ts';

export const comments: Pattern[] = [
	{
		reason: 'comment form',
		words: 40,
		triggers:
			'published, required, save, notify, veröffentlicht, publicado, publicada, publiée, pubblicato, gepubliceerd, akismet',
		test: expression('i')`
			your e-?mail (?:address )?will not be published
			|required fields are marked
			|save my name, e-?mail
			|notify me of (?:follow-?up|new) (?:comments|posts)
			|(?:deine|ihre) e-mail-adresse wird nicht veröffentlicht
			|(?:tu|su) (?:dirección de )?correo(?: electrónico)? no será publicad
			|votre adresse (?:e-?mail|de messagerie) ne sera pas publiée
			|il tuo indirizzo e-?mail non sarà pubblicato
			|o seu endereço de e-?mail não será publicado
			|je e-?mailadres (?:wordt|zal) niet |this site uses akismet
		`,
	},
	{
		reason: 'comment form',
		words: 6,
		triggers:
			'comment, comments, replies, responses, kommentar, kommentare, comentario, comentarios, commentaire, commentaires, commenti, comentário, comentários',
		test: expression('i')`
			^(?:
				\(?\d[\d.,]*k?\)? ?
				(?:comments?|replies|responses|kommentare?|comentarios?|commentaires?|commenti|comentários?)
				|(?:show all |view all |view |show )?(?:comments?|kommentare?|comentarios?|commentaires?)
				(?: ?\(?[\d,.]+\)?)|(?:show|view|see|read) (?:all )?(?:\d+ )?comments
			)$
		`,
	},
	{
		reason: 'comment form',
		words: 14,
		triggers:
			'log, logged, sign, signed, first, think, reply, comment, comments, kommentar, comentario, commentaire, commento, comentário',
		test: expression('i')`
			^(?:you must be|please) (?:logged|log|sign|signed) in to (?:post|leave|reply|comment|join)\b
			|^be the first to (?:comment|share|know)\b
			|^what do you think\? (?:leave|let us)
			|^(?:
				leave a (?:reply|comment)|schreibe einen kommentar|deja un comentario|laisser un commentaire
				|lascia un commento|deixe um comentário
			)\b.{0,40}$
			|^(?:have your say|let us know).{0,30} in the comments
		`,
	},
	{
		reason: 'comment form',
		words: 14,
		starts: 'vous devez être, debes, du musst, sie müssen, devi, você precisa, você deve, je moet',
		test: expression('i')`
			^(?:
				vous devez être connecté|debes (?:estar conectado|iniciar sesión|acceder)
				|(?:du musst|sie müssen) (?:angemeldet|eingeloggt|registriert) sein
				|devi (?:essere connesso|effettuare l['’]accesso|accedere)
				|você (?:precisa|deve) (?:fazer|estar) log|je moet (?:ingelogd|inloggen)
			).*\b(?:comment|kommentar|coment|reactie|reageren)
		`,
	},
	{
		reason: 'comment form',
		words: 40,
		triggers: 'comments, commenting',
		test: /^(?:posting comments|commenting) (?:is|has been)\b|\bcomments (?:are|is) (?:now )?(?:limited|moderated|closed|subject to)\b/i,
	},
	{
		reason: 'comment form',
		words: 4,
		starts:
			'komentarze, komentarz, yorumlar, yorum, コメント, kommentarer, kommentit, komentáře, komentářů, комментарии, комментариев, коментарі, reacties',
		test: /^\S+ ?[(（]?\d[\d., ]*.?[)）]?$/,
	},
];
