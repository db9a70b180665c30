/**
 * What people write beyond GFM, as tokens of marked: highlights, wiki links and embeds, comments, mathematics, notes
 * and definitions. Each looks a bounded stretch ahead, so that hostile text stays linear.
 */
import {Marked, type TokenizerExtension, type Tokens} from 'marked';

/** UTF-16 units within which what an inline mark opens has to be closed. */
const reach = 4000;
/** What starts a token of marked's or of ours; text up to it is text. */
const special = /[\\<![`*~$]|==|%%|\^\[|\s_/;
const window = 400;

/** Where the plain text may end that the lexer is about to take. */
function start(text: string): number | undefined {
	const at = text.slice(0, window).search(special);
	if (at >= 0) return at;
	const blank = text.lastIndexOf(' ', window);
	return text.length > window && blank > 0 ? blank : undefined;
}

/** What stands between two marks, without a blank at either edge; null where it is not closed. */
function between(text: string, mark: string): string | null {
	if (!text.startsWith(mark) || /^\s/.test(text.slice(mark.length, mark.length + 1))) return null;
	const end = text.slice(0, reach).indexOf(mark, mark.length + 1);
	if (end < 0 || /\s/.test(text[end - 1]!)) return null;
	return text.slice(mark.length, end);
}

const mark: TokenizerExtension = {
	name: 'mark',
	level: 'inline',
	start,
	tokenizer(text) {
		const inner = between(text, '==');
		if (inner === null || inner.startsWith('=')) return;
		return {type: 'mark', raw: `==${inner}==`, tokens: this.lexer.inlineTokens(inner)};
	},
};

export interface WikiLink extends Tokens.Generic {
	type: 'wiki';
	/** Whether it stands for what it names: `![[picture.png]]`. */
	embed: boolean;
	page: string;
	/** The heading within it. */
	part: string | null;
	label: string | null;
}

const wiki: TokenizerExtension = {
	name: 'wiki',
	level: 'inline',
	tokenizer(text) {
		const found = /^(!?)\[\[([^[\]\n|#]{0,200})(#[^[\]\n|]{1,200})?(?:\\?\|([^[\]\n]{0,300}))?\]\]/.exec(text);
		if (!found || !(found[2] || found[3])) return;
		const [raw, sign, page = '', part, label] = found;
		// A block's name says nothing to a reader.
		const heading = part === undefined || part.startsWith('#^') ? null : part.slice(1).replaceAll('#', ' > ');
		return {type: 'wiki', raw, embed: sign === '!', page: page.trim(), part: heading, label: label?.trim() || null};
	},
};

const inlineComment: TokenizerExtension = {
	name: 'comment',
	level: 'inline',
	tokenizer(text) {
		const end = text.startsWith('%%') ? text.slice(0, reach).indexOf('%%', 2) : -1;
		return end < 0 ? undefined : {type: 'comment', raw: text.slice(0, end + 2), text: text.slice(2, end).trim()};
	},
};

const blockComment: TokenizerExtension = {
	name: 'comments',
	level: 'block',
	tokenizer(text) {
		const end = text.startsWith('%%') ? text.indexOf('%%', 2) : -1;
		const rest = end < 0 ? null : /^[ \t]*(?:\n+|$)/.exec(text.slice(end + 2, end + 100));
		if (!rest) return;
		return {type: 'comments', raw: text.slice(0, end + 2) + rest[0], text: text.slice(2, end).trim()};
	},
};

/** `$x$` as Pandoc reads it: a blank inside an edge or a digit behind the second sign, and it is money. */
const inlineMaths: TokenizerExtension = {
	name: 'maths',
	level: 'inline',
	tokenizer(text) {
		const sign = text.startsWith('$$') ? '$$' : '$';
		const inner = between(text, sign);
		if (inner === null || inner === '') return;
		const raw = sign + inner + sign;
		return /^\d/.test(text.slice(raw.length, raw.length + 1)) ? undefined : {type: 'maths', raw, text: raw};
	},
};

const blockMaths: TokenizerExtension = {
	name: 'formula',
	level: 'block',
	tokenizer(text) {
		const found = /^\$\$[ \t]*\n/.exec(text);
		const end = found ? text.indexOf('\n$$', found[0].length - 1) : -1;
		const rest = end < 0 ? null : /^[ \t]*(?:\n+|$)/.exec(text.slice(end + 3, end + 100));
		if (!found || !rest) return;
		return {type: 'formula', raw: text.slice(0, end + 3) + rest[0], text: text.slice(found[0].length, end)};
	},
};

/** Jekyll's own way to write code. */
const highlight: TokenizerExtension = {
	name: 'highlight',
	level: 'block',
	tokenizer(text) {
		const found = /^\{%-? *highlight +([\w+#-]{1,40})[^\n]{0,100}%\}[ \t]*\n/.exec(text);
		const end = found ? text.indexOf('{% endhighlight %}', found[0].length) : -1;
		if (!found || end < 0) return;
		const raw = text.slice(0, end + '{% endhighlight %}'.length);
		return {type: 'code', raw, lang: found[1], text: text.slice(found[0].length, end)};
	},
};

const noteMark: TokenizerExtension = {
	name: 'noteMark',
	level: 'inline',
	tokenizer(text) {
		const found = /^\[\^([^\]\s]{1,40})\]/.exec(text);
		if (found) return {type: 'noteMark', raw: found[0], label: found[1]};
		if (!text.startsWith('^[')) return;
		const end = text.slice(0, reach).indexOf(']', 2);
		if (end < 3) return;
		return {type: 'inlineNote', raw: text.slice(0, end + 1), tokens: this.lexer.inlineTokens(text.slice(2, end))};
	},
};

const noteStart = /^ {0,3}\[\^([^\]\s]{1,40})\]:[ \t]*/;

/** The lines of a note: its own, those that run on, and indented ones after a blank line. */
function noteLines(text: string): number {
	let end = 0;
	for (let at = 0, blank = false; at < text.length; ) {
		const next = text.indexOf('\n', at) + 1 || text.length;
		const line = text.slice(at, Math.min(next, at + 100));
		if (line.trim() === '') blank = true;
		else if (at > 0 && (noteStart.test(line) || (blank && !/^(?: {2}|\t)/.test(line)))) break;
		else {
			blank = false;
			end = next;
		}
		at = next;
	}
	return end;
}

const note: TokenizerExtension = {
	name: 'note',
	level: 'block',
	tokenizer(text) {
		const found = noteStart.exec(text.slice(0, 100));
		if (!found) return;
		const raw = text.slice(0, noteLines(text));
		const inner = raw.slice(found[0].length).replace(/^(?: {2,4}|\t)/gm, '');
		return {type: 'note', raw, label: found[1], tokens: this.lexer.blockTokens(inner, [])};
	},
};

const definitionStart = /^ {0,3}:[ \t]+\S/;

const definitions: TokenizerExtension = {
	name: 'definitions',
	level: 'block',
	tokenizer(text) {
		// The term, perhaps a blank line, then what it means.
		const found = /^(?![#>|\-*+:=~` \t])([^\n]{1,200})\n(?:[ \t]*\n)?(?= {0,3}:[ \t]+\S)/.exec(text.slice(0, 400));
		if (!found) return;
		const meanings: string[] = [];
		let end = found[0].length;
		for (let at = end, blank = false; at < text.length; ) {
			const next = text.indexOf('\n', at) + 1 || text.length;
			const line = text.slice(at, next);
			if (line.trim() === '') blank = true;
			else if (definitionStart.test(line)) meanings.push(line.replace(/^ {0,3}:[ \t]+/, ''));
			else if (blank) break;
			else meanings[meanings.length - 1] += line.trimStart();
			if (line.trim() !== '') {
				blank = false;
				end = next;
			}
			at = next;
		}
		return {
			type: 'definitions',
			raw: text.slice(0, end),
			term: this.lexer.inlineTokens(found[1]!),
			meanings: meanings.map(meaning => this.lexer.inlineTokens(meaning.trim())),
		};
	},
};

const marked = new Marked({
	gfm: true,
	extensions: [
		...[mark, wiki, inlineComment, inlineMaths, noteMark],
		...[blockComment, blockMaths, highlight, note, definitions],
	].map(extension => ({...extension, renderer: () => ''})),
});

/** The tokens of a text, with those of this file among them. */
export const tokensOf = (text: string): Tokens.Generic[] => marked.lexer(text) as Tokens.Generic[];
