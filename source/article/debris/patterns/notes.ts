/** What is told about the article beside it: its dates, its length, its makers, and that it is cut off. */
import {expression} from '../../expression.ts';
import type {Pattern} from './pattern.ts';

export const notes: Pattern[] = [
	{
		reason: 'reading time',
		words: 6,
		triggers: '#, min, mins, minute, minutes, minuten, minutos, minuti',
		test: expression('i')`
			^(?:
				reading time:? ?|lesezeit:? ?|tiempo de lectura:? ?|temps de lecture ?:? ?|tempo de leitura:? ?
				|tempo di lettura:? ?|leestijd:? ?
			)?(?:≈|~|ca\. )?\d{1,3}[ -]?(?:min\.?|mins|minutes?|minuten?|minutos?|minuti)
			(?: ?(?:
					read|reading|reading time|to read|lesezeit|de lectura|de lecture|di lettura|de leitura
					|leestijd
				)
			)?\.?$
		`,
	},
	{
		reason: 'date',
		words: 14,
		triggers:
			'last, update, updated, modified, letzte, zuletzt, aktualisiert, stand, última, actualizado, atualizado, jour, dernière, aggiornato, aggiornamento, published, posted, veröffentlicht, publié, publicado, pubblicato',
		starts: 'published, updated, posted',
		test: expression('i')`
			^(?:[^:.!?\d]{0,24}: ?)?(?:
				last (?:change|update|updated|modified|edited)|updated?(?: on| at)?|modified
				|letzte (?:änderung|aktualisierung)|zuletzt (?:geändert|aktualisiert)|aktualisiert|stand
				|última (?:actualización|modificación|atualização)|actualizado|atualizado(?: em)?
				|mis à jour(?: le)?|mise à jour|dernière (?:modification|mise à jour)|aggiornato(?: il)?
				|ultimo aggiornamento|first published|published(?: on| at)?|posted(?: on| at)?
				|veröffentlicht(?: am)?|publié(?: le)?|publicado(?: el| em)?|pubblicato(?: il)?
			)(?: ?[:|]| (?=\S*\d)|(?=\S*\d)
				| ?(?=(?:on |mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))
			)(?:[^.!?]|(?<=\d)\.)*(?:[ap]\.m\.[^.!?]*)?(?<!\d.*:)$
		`,
	},
	{
		reason: 'date',
		words: 10,
		starts: 'this article is more, this story is more',
		test: /^this (?:article|story) is more than .{3,20} old\.?$/i,
	},
	{
		reason: 'cut off',
		words: 4,
		triggers: 'chars, characters',
		test: /^(?:…|\.\.\.)? ?\[\+\d+ (?:chars|characters)\]$/i,
	},
	{
		reason: 'about the author',
		words: 130,
		triggers:
			'writer, reporter, editor, journalist, correspondent, columnist, contributor, fellow, critic, producer, photographer, blogger, freelancer, anchor, host, covers, covered, writes, written, analyst',
		test: expression()`
			^(?:about )?(?:[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ÿ.’'-]+,? ){1,8}(?:
				(?:is|was|has been|serves as|works as) (?:a|an|the|our|[A-Za-zÀ-ÖØ-öø-ÿ ]{1,30}['’]s?) ?
				(?:[A-Za-zÀ-ÖØ-öø-ÿ\d&.,'’-]+ ){0,9}?(?:
					writer|reporter|editor|journalist|correspondent|columnist|contributor|fellow|critic|producer
					|photographer|blogger|freelancer|anchor|host|analyst
				)\b|(?:covers|writes about|has (?:covered|written for)) )
		`,
		weak: true,
	},
	{
		reason: 'editorial note',
		words: 60,
		starts:
			'this story, this article, this post, this piece, this column, a version of, an earlier version, a previous version, the opinions, opinions expressed, the views, views expressed, the information, editors note, correction, copyright, reviews have been, please be respectful',
		test: expression('i')`
			^(?:
				(?:this|an earlier|a previous|a) (?:
					story|article|post|piece|column|version of this (?:story|article|post|report|piece)
				)\b.{0,40}\b(?:
					was (?:originally|first|updated)|originally|first|appeared|(?:incorrectly )?(?:said|stated)
					|has been (?:reviewed|updated|corrected)|is part of|was featured
				)\b|(?:the )?(?:opinions|views) (?:expressed|on this page)\b
				|the information (?:contained )?in this (?:article|story)\b|editor['’]?s['’]? note\b
				|corrections?:|please be respectful of copyright|reviews have been edited
			)
		`,
		weak: true,
	},
	{
		reason: 'editorial note',
		words: 24,
		triggers: 'contributed, reporting',
		test: /\bcontributed (?:to|reporting (?:to|from|for)) (?:this|the) (?:story|report|article|piece)\b|\bcontributed reporting\b/i,
	},
	{
		reason: 'about the author',
		words: 44,
		triggers: 'reached, contact, follow, email, reach',
		test: expression()`
			\bcan be reached\b.*@
			|(?:^|[.!?] |[—–-] ?)(?:[Cc]ontact|[Ff]ollow|[Rr]each|[Ee]-?mail) (?:
				him|her|them|me|the (?:author|reporter|writer)
				|[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ÿ.’'-]+ [A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ÿ.’'-]+
			)\b.*(?:@\w|\bon (?:X|Twitter|Facebook|Instagram|Threads|LinkedIn|Bluesky)\b)
		`,
	},
	{
		reason: 'editorial note',
		words: 24,
		starts: 'have a tip, got a tip, have you got a story, do you have a story',
		test: /^(?:have|got) a (?:news )?tip\b|^(?:have you got|do you have) a story\b/i,
	},
];
