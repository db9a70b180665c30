/** Inline tokens -> runs. */
import type {Token, Tokens} from 'marked';
import type {Run} from '../../draft.ts';
import {decodeEntities} from '../entities.ts';
import type {WikiLink} from './syntax.ts';

export type Style = Omit<Run, 'text'>;

/** What is found within lines and stands elsewhere. */
export interface Aside {
	/** `^[…]`: its runs; gives the label that stands in its place. */
	note(runs: Run[]): string;
	comment(text: string): void;
}

/** Elements of HTML that are markup of ours too. */
const elements: Record<string, Style> = {
	b: {strong: true},
	strong: {strong: true},
	i: {emphasis: true},
	em: {emphasis: true},
	cite: {emphasis: true},
	code: {code: true},
	kbd: {code: true},
	samp: {code: true},
	del: {strike: true},
	s: {strike: true},
	strike: {strike: true},
	mark: {mark: true},
	a: {},
};
const silent = new Set(['script', 'style', 'template']);

/** What a wiki link shows: its label, or the page it names and the heading in it. */
export function wikiText({embed, page, part, label}: WikiLink): string {
	// The label of a picture may be its size.
	if (label !== null && !(embed && /^\d+(?:x\d+)?$/.test(label))) return label;
	return [page, part].filter(Boolean).join(' > ');
}

const attribute = (tag: string, name: string): string =>
	decodeEntities(
		new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i').exec(tag)?.slice(1).join('') ?? '',
	);

/** A blank for a line end in the source: hard breaks are tokens of their own. */
const inLine = (text: string): string => decodeEntities(text).replace(/\n/g, ' ');

/** Nesting is as deep as the lexer let it be; see {@link ../nesting.ts}. */
export function runsOf(tokens: readonly Token[], aside: Aside, style: Style = {}): Run[] {
	const runs: Run[] = [];
	/** Elements of HTML that are open, and the style around each. */
	const open: {name: string; around: Style; quiet: boolean}[] = [];
	let now = style;
	let quiet = false;
	const put = (text: string, more: Style = {}): void => void runs.push({...now, ...more, text});

	function tag(raw: string): void {
		const [, slash, found = ''] = /^<(\/?)([a-z][a-z\d]*)/i.exec(raw) ?? [];
		const name = found.toLowerCase();
		if (name === 'br') put('\n');
		else if (name === 'img') put(attribute(raw, 'alt'));
		else if (name === 'q') put(slash ? '”' : '“');
		else if (raw.startsWith('<!--')) aside.comment(raw.slice(4, -3).trim());
		else if (slash) {
			const at = open.findLastIndex(element => element.name === name);
			if (at < 0) return;
			({around: now, quiet} = open[at]!);
			open.length = at;
		} else if ((Object.hasOwn(elements, name) || silent.has(name)) && open.length < 50 && !raw.endsWith('/>')) {
			open.push({name, around: now, quiet});
			quiet ||= silent.has(name);
			now = {...now, ...elements[name], ...(name === 'a' ? {href: attribute(raw, 'href')} : {})};
		}
	}

	for (const token of tokens) {
		if (quiet && token.type !== 'html') continue;
		const within = (more: Style): void => {
			for (const run of runsOf(('tokens' in token && token.tokens) || [], aside, {...now, ...more})) runs.push(run);
		};
		switch (token.type) {
			case 'strong':
				within({strong: true});
				break;
			case 'em':
				within({emphasis: true});
				break;
			case 'del':
				within({strike: true});
				break;
			case 'mark':
				within({mark: true});
				break;
			case 'link':
				within({href: token.href as string});
				break;
			case 'codespan':
				put(token.text as string, {code: true});
				break;
			case 'maths':
			case 'escape':
				put(token.text as string);
				break;
			case 'br':
				put('\n');
				break;
			case 'image':
				put(inLine(token.text as string));
				break;
			case 'wiki':
				put(inLine(wikiText(token as WikiLink)));
				break;
			case 'noteMark':
				put(`[${token.label}]`);
				break;
			case 'inlineNote':
				put(`[${aside.note(runsOf((token as Tokens.Generic).tokens ?? [], aside))}]`);
				break;
			case 'comment':
				aside.comment(token.text as string);
				break;
			case 'html':
				tag(token.raw);
				break;
			case 'checkbox':
				break;
			default:
				if ('tokens' in token && token.tokens !== undefined) within({});
				else put(inLine(String('text' in token ? token.text : token.raw)));
		}
	}
	return runs;
}
