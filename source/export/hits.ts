/** What a search found in an article: as text to be read, and as JSON. */
import type {Document, Span} from '../article/article.ts';
import {type Sentence, sentencesAround} from '../corpus/search.ts';
import {facesOf} from './faces.ts';
import {indented} from './quotations/indented.ts';
import {sourceOf} from './source.ts';

/** Sentences of an article that are shown, those that hold most of what is asked for; JSON has them all. */
const mostSentences = 5;

/** A sentence on lines, what was found in it emphasised. */
function sentenceLines(text: string, {start, end, hits}: Sentence, width: number, colour: boolean): string {
	const lines = indented(text.slice(start, end), 2, width).join('\n');
	if (!colour) return lines;
	const {strong} = facesOf(colour);
	// Blanks have become line breaks and indents: the letters alone tell where a hit stands.
	let emphasised = '';
	let at = start;
	for (const character of lines) {
		if (/\s/.test(character)) {
			emphasised += character;
			continue;
		}
		while (/\s/.test(text[at]!)) at++;
		const offset = at;
		at += character.length;
		emphasised += hits.some(hit => hit.start <= offset && offset < hit.end) ? strong(character) : character;
	}
	return emphasised.replaceAll('\u001B[22m\u001B[1m', '');
}

type Told = Pick<Document, 'path' | 'item' | 'title' | 'site' | 'published' | 'url' | 'text'>;

/** The article, and the sentences in which the hits stand; ends with a newline. */
export function hitsText(
	article: Told,
	hits: readonly Span[],
	{width, colour}: {width: number; colour: boolean},
): string {
	const {strong, faint} = facesOf(colour);
	const lines = indented(sourceOf(article), 0, width).map(strong);
	const sentences = sentencesAround(article.text, hits);
	const fullest = new Set(sentences.toSorted((a, b) => b.hits.length - a.hits.length).slice(0, mostSentences));
	for (const sentence of sentences)
		if (fullest.has(sentence)) lines.push(sentenceLines(article.text, sentence, width, colour));
	const more = sentences.length - fullest.size;
	if (more > 0) lines.push(faint(`  and ${more.toLocaleString('en')} ${more === 1 ? 'sentence' : 'sentences'} more`));
	return `${lines.join('\n')}\n`;
}

/** The article with its hits, each with the sentence in which it stands. */
export function hitsJson({path, item, title, site, published, url, text}: Told, hits: readonly Span[]): string {
	const told = sentencesAround(text, hits).flatMap(sentence => {
		const context = text.slice(sentence.start, sentence.end);
		return sentence.hits.map(({start, end}) => ({start, end, text: text.slice(start, end), context}));
	});
	const source = {path, ...(item === undefined ? {} : {item}), title, site, published, url};
	return JSON.stringify({...source, hits: told});
}
