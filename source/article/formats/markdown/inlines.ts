/** Inline tokens -> runs. */
import type {Token} from 'marked';
import type {Run} from '../../draft.ts';
import {decodeEntities} from '../entities.ts';

type Style = Omit<Run, 'text'>;

/** Wiki links show their label, or the page they name; notes keep their mark. */
const plain = (text: string): string =>
	decodeEntities(
		text.replace(/!?\[\[([^[\]\n|]{1,200})(?:\|([^[\]\n]{1,200}))?\]\]/g, (_, page, label) => label ?? page),
	).replace(/\[\^([^\]\s]{1,40})\]/g, '[$1]');

/** Nesting is as deep as the lexer let it be; see {@link ../nesting.ts}. */
export function runsOf(tokens: readonly Token[], style: Style = {}): Run[] {
	return tokens.flatMap((token): Run[] => {
		const inner = (more: Style) => runsOf('tokens' in token ? (token.tokens ?? []) : [], {...style, ...more});
		switch (token.type) {
			case 'strong':
				return inner({strong: true});
			case 'em':
				return inner({emphasis: true});
			case 'del':
				return inner({strike: true});
			case 'link':
				return inner({href: token.href as string});
			case 'codespan':
				return [{...style, code: true, text: token.text as string}];
			case 'br':
				return [{...style, text: '\n'}];
			case 'image':
				return [{...style, text: plain(token.text as string)}];
			case 'html':
				return /^<br\b/i.test(token.raw) ? [{...style, text: '\n'}] : [];
			case 'escape':
				return [{...style, text: token.text as string}];
			case 'checkbox':
				return [];
			default:
				if ('tokens' in token && token.tokens !== undefined) return inner({});
				// A line end in the source is a blank; hard breaks are tokens of their own.
				return [{...style, text: plain(String('text' in token ? token.text : token.raw)).replace(/\n/g, ' ')}];
		}
	});
}
