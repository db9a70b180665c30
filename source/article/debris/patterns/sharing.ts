/** Rows of buttons to share the article or to follow its site. */
import {expression} from '../../expression.ts';
import type {Pattern} from './pattern.ts';

const networks =
	'facebook, twitter, x, instagram, linkedin, whatsapp, telegram, youtube, tiktok, google news, pinterest, reddit, email, e mail, threads';
const network = `(?:${networks.replace('e mail', 'e-mail').replaceAll(', ', '|')})`;

export const sharing: Pattern[] = [
	{
		reason: 'share row',
		words: 12,
		starts:
			'click to, share, email, print, tweet, pin, save, teilen, compartir, partager, condividi, compartilhar, compartilhe',
		test: new RegExp(
			`^(?:(?:click to )?(?:share|email|print|tweet|pin|save|teilen|compartir|partager|condividi|compartilhar|compartilhe)(?: (?:this|on|via|to|by|it|auf|en|sur|su|no|a link to a friend|(?:article|story|post)))*(?: ${network}| \\(opens in new window\\))*[,|/·•& ]*)+$`,
			'i',
		),
	},
	{
		reason: 'share row',
		words: 12,
		starts: networks,
		test: new RegExp(`^(?:${network}[,|/·•& ]*){2,}$`, 'i'),
	},
	{
		reason: 'share row',
		words: 3,
		triggers: 'share, shares, like, likes, view, views, retweets, followers, read, reads, vote, votes',
		test: /^(?:\d[\d.,]*k? (?:shares?|likes?|views?|retweets|followers|reads|votes?)|(?:shares?|likes?|views?):? \d[\d.,]*k?)$/i,
	},
	{
		reason: 'follow row',
		words: 24,
		starts: 'follow, like, join, find, folge, síguenos, sigue, suivez, seguici, siga, acompanhe, volg',
		test: expression('i')`
			^(?:follow|like|join|find|folgen sie|síguenos|sigue|suivez|seguici|siga|acompanhe)\b.*\bon (?:
				facebook|twitter|x|instagram|linkedin|whatsapp|telegram|youtube|tiktok|google news|flipboard
				|social media|threads|mastodon
			)\b[^.]{0,80}\.?$
			|^(?:folgen sie uns|folge uns|síguenos|suivez-nous|seguici|siga-nos|volg ons)\b
		`,
	},
	{
		reason: 'embedded post',
		words: 16,
		starts: 'view this post on, a post shared by, to see this content, see more on instagram',
		test: /^(?:view this post on \w+|a post shared by\b.*|to see this content\b.*(?:cookies|consent).*|see more on instagram)\.?$/i,
	},
	{
		// "— Mara Lindqvist (@mara) December 22, 2023": the post stands above it.
		reason: 'embedded post',
		words: 14,
		triggers: '#',
		test: /^[—–-] ?\S.{0,60}\(@\w{1,30}\) .{3,12}\d{1,2}, \d{4}$/u,
	},
];
