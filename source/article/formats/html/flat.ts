/** The way out for pages that are too deep or too big for a DOM: tags stripped in one linear pass. */
import type {DraftBlock} from '../../draft.ts';
import {decodeEntities} from '../entities.ts';

/** Elements that nest; a table stands for its rows and cells too. Readability's time grows with the square of it. */
const deepest = 300;
const largest = 8_000_000;
/** Elements; Readability weighs each against the others around it. */
const most = 40_000;
/** Never nest, or are closed by their next of kin. */
const shallow = /^(?:area|base|br|col|dd|dt|embed|hr|img|input|li|link|meta|option|p|param|source|td|th|tr|track|wbr)$/;
const inline = /^(?:a|abbr|b|cite|code|del|em|font|i|ins|kbd|mark|q|s|small|span|strong|sub|sup|time|u|wbr)$/;
const silent = /^(?:head|noscript|script|style|svg|template|textarea|title)$/;

/** Whether a tree of this page could overflow a stack or a promise of time. */
export function tooMuchForTree(html: string): boolean {
	if (html.length > largest) return true;
	let depth = 0;
	let count = 0;
	for (const [, slash, name] of html.matchAll(/<(\/?)([a-z][a-z\d]{0,15})/gi)) {
		if (slash === '' && ++count > most) return true;
		if (shallow.test(name!.toLowerCase())) continue;
		const levels = /^table$/i.test(name!) ? 4 : 1;
		depth = slash === '' ? depth + levels : Math.max(0, depth - levels);
		if (depth > deepest) return true;
	}
	return false;
}

export function stripTags(html: string): DraftBlock[] {
	const blocks: DraftBlock[] = [];
	let pieces: string[] = [];
	const flush = () => {
		const text = decodeEntities(pieces.join('').replace(/\s+/g, ' ').trim());
		pieces = [];
		if (text !== '') blocks.push({kind: 'paragraph', runs: [{text}]});
	};
	const tag = /<(?:(!--)|(\/?)([a-z][a-z\d]*)|[!?])/gi;
	let from = 0;
	for (let found = tag.exec(html); found !== null; found = tag.exec(html)) {
		pieces.push(html.slice(from, found.index));
		const name = (found[3] ?? '').toLowerCase();
		let end = found[1] === undefined ? html.indexOf('>', found.index) + 1 : html.indexOf('-->', found.index) + 3;
		if (end <= found.index) end = html.length;
		if (found[2] === '' && silent.test(name)) {
			const close = new RegExp(`</${name}`, 'gi');
			close.lastIndex = end;
			end = close.exec(html)?.index ?? html.length;
		}
		if (name !== '' && !inline.test(name)) flush();
		from = end;
		tag.lastIndex = end;
	}
	pieces.push(html.slice(from));
	flush();
	return blocks;
}
