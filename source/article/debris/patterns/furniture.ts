/** Advertisements, players and the foot of the page. */
import {expression} from '../../expression.ts';
import type {Pattern} from './pattern.ts';

export const furniture: Pattern[] = [
	{
		reason: 'advertisement',
		words: 14,
		triggers:
			'advertisement, anzeige, publicidad, publicité, pubblicità, publicidade, ad, continues, commission, commissions, affiliate',
		test: expression('i')`
			^(?:advertisement|anzeige|publicidad|publicité|pubblicità|publicidade|ad)\b
			(?:
				[ \-–—|:.]+
				(?:advertisement|continue reading|scroll|story continues|article continues|skip|close|\d).*
			)?$
			|^(?:article|story) continues (?:below|after)\b
			|^we (?:may )?(?:earn|receive) (?:a |an )?(?:affiliate )?commissions?\b
			|^(?:this (?:post|article|page) (?:may )?contains? affiliate links)
		`,
	},
	{
		reason: 'footer',
		words: 60,
		triggers:
			'copyright, ©, c, reserved, vorbehalten, voorbehouden, reservados, réservés, riservati, powered, material, reproduced, broadcast, distributed, rewritten',
		test: expression('i')`
			^(?:copyright|©|\(c\)) ?(?:©|\(c\))? ?(?:copyright )?(?:19|20)\d\d\b
			|^(?:copyright|©|\(c\))[^.]{0,80}(?:19|20)\d\d
			|^(?:copyright|©|\(c\)).*\b(?:no part of|licensors|(?:written|prior) (?:consent|permission))\b
			|\ball rights reserved\b
			|^alle (?:rechte vorbehalten|rechten voorbehouden)
			|^todos los derechos reservados
			|^tous droits réservés
			|^tutti i diritti riservati
			|^todos os direitos reservados
			|may not be (?:published|reproduced), (?:broadcast|distributed|rewritten)
			|^powered by \S+$
			|this material may not be published
		`,
	},
	{
		reason: 'advertisement',
		words: 70,
		triggers: 'commission, commissions, compensation, affiliate, independently',
		test: expression('iu')`
			\b(?:we|us weekly|our (?:team|site|partners)|[\p{L} ]{3,30}) (?:may|can|will|might|could)? ?
			(?:earn|receive|get|collect|make)s? (?:an? )?(?:\S+ ){0,3}(?:commissions?|compensation)\b
			|\bindependently (?:selected|chosen|reviewed|picked)\b
			|\baffiliate (?:links?|partnerships?)\b
		`,
		weak: true,
	},
	{
		reason: 'player',
		words: 14,
		starts:
			'your browser, this browser, to view this, please enable, javascript is, sorry your, video player, video unavailable',
		test: expression('i')`
			^(?:
				your browser does not support|this browser does not support|to view this (?:video|content)
				|please enable javascript|javascript is (?:required|disabled)|sorry, your browser
				|video (?:player|unavailable)
			)\b
		`,
	},
	{
		reason: 'player',
		words: 4,
		triggers: '#',
		test: /^(?:\d{1,2}:)?\d{1,2}:\d\d$|^(?:image|photo|slide) \d+ (?:of|\/) \d+$/i,
	},
];
