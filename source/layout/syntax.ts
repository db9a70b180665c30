/** What the words of code are, as spans of the article's text: the colours of the highlighter, read back. */
import type {Block, Document, Span} from '../article/article.ts';
import {type Highlighter, loadHighlighter} from './ansi.ts';

export interface SyntaxSpan extends Span {
	kind: 'keyword' | 'string' | 'literal' | 'name' | 'comment';
}

type CodeBlock = Extract<Block, {kind: 'code'}>;

/** SGR colours of the highlighter's theme. Numbers and comments share one there. */
const kinds: Readonly<Record<string, SyntaxSpan['kind']>> = {
	34: 'keyword',
	31: 'string',
	32: 'literal',
	33: 'name',
	36: 'name',
	90: 'comment',
};

const sequence = /\u001B\[([0-9;]*)m/g;

function spansOf(painted: string, start: number): SyntaxSpan[] {
	const spans: SyntaxSpan[] = [];
	let kind: SyntaxSpan['kind'] | undefined;
	let at = start;
	let from = 0;
	const take = (to: number): void => {
		const text = painted.slice(from, to);
		const isComment = kind === 'literal' && !/^[\d.+-]/.test(text);
		if (kind && text.trim() !== '') spans.push({kind: isComment ? 'comment' : kind, start: at, end: at + text.length});
		at += text.length;
	};
	for (const {0: whole, 1: codes = '', index} of painted.matchAll(sequence)) {
		take(index);
		from = index + whole.length;
		kind = kinds[codes];
	}
	take(painted.length);
	return spans;
}

export const isHighlightable = (block: Block): block is CodeBlock => block.kind === 'code' && block.language !== null;

/** The spans of all code in a language that is known, in the order of the text. */
function syntaxOf({text, blocks}: Document, highlight: Highlighter): SyntaxSpan[] {
	return blocks.filter(isHighlightable).flatMap(({start, end, language}) => {
		const code = text.slice(start, end);
		const painted = highlight(code, language).join('\n');
		return painted.replace(sequence, '') === code ? spansOf(painted, start) : [];
	});
}

/** Takes some 200 ms to load what it needs. */
export const findSyntax = async (document: Document): Promise<SyntaxSpan[]> =>
	syntaxOf(document, await loadHighlighter());
