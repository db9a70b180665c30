/** A reader without a terminal: articles of our own, and key strings that read like `jj<enter>/storm<enter>`. */
import type {Article, Block, Quote} from '../../source/article/article.ts';
import {keptQuotes} from '../../source/corpus/kept.ts';
import {entryOf, type Mark} from '../../source/library/library.ts';
import type {Row} from '../../source/reader/rows.ts';
import {type Item, initialState, noMark, type State} from '../../source/reader/state.ts';
import type {Effect} from '../../source/reader/step.ts';
import {type Event, update} from '../../source/reader/update.ts';
import {emptyArticle} from '../layout/article.ts';

/** An article of these paragraphs; what stands between “ and ” is a quote of `speaker`. */
export function articleOf(title: string, paragraphs: readonly string[], more: Partial<Article> = {}): Article {
	const text = paragraphs.join('\n\n');
	const blocks: Block[] = [];
	let start = 0;
	for (const paragraph of paragraphs) {
		blocks.push({kind: 'paragraph', start, end: start + paragraph.length});
		start += paragraph.length + 2;
	}
	const quotes = [...text.matchAll(/“([^”]*)” (?:said (\w+))?/g)].map((match, group): Quote => {
		const from = match.index + 1;
		const speaker = match[2] ?? null;
		return {
			start: from,
			end: from + match[1]!.length,
			text: match[1]!,
			kind: 'direct',
			speaker,
			mention: speaker,
			mentionStart: null,
			mentionEnd: null,
			cue: speaker === null ? null : 'said',
			group,
		};
	});
	return {
		...emptyArticle,
		path: `${title.toLowerCase().replaceAll(' ', '-')}.txt`,
		title,
		byline: [],
		published: null,
		site: null,
		words: text.split(/\s+/).length,
		text,
		blocks,
		quotes,
		...more,
	};
}

const sentences = (about: string): string[] =>
	Array.from(
		{length: 30},
		(_, index) => `Paragraph ${index + 1} tells a little more about ${about} and its neighbours.`,
	);

export const harbour = articleOf(
	'The harbour that would not freeze',
	[
		'“It has never been this warm,” said Ingrid while the nets dried.',
		...sentences('the harbour'),
		'“We will fish in January,” said Olav on the pier.',
		'“Nobody asked the fish,” said Ingrid at last.',
	],
	{tags: ['climate', 'fisheries'], people: [{name: 'Ingrid', mentions: 2, spans: [{start: 36, end: 42}]}]},
);
export const museum = articleOf('A museum moves', sentences('the museum'), {tags: ['culture']});
export const market = articleOf('Market day', sentences('the market'), {tags: ['culture', 'food']});

export const shelf: readonly Article[] = [harbour, museum, market];

export const itemOf = (article: Article, mark: Mark = noMark): Item => ({
	key: article.path,
	path: article.path,
	entry: entryOf(article),
	problem: null,
	mark,
});

/** What is gathered of an article for the People screen. */
export const quotedIn = (article: Article) => ({
	origin: {
		key: article.path,
		title: article.title,
		site: article.site,
		url: article.url,
		published: article.published,
	},
	quotes: keptQuotes(article),
});

export interface Desk {
	state: State;
	/** All that was asked of the world. */
	effects: Effect[];
}

/** A reader with the shelf in its list. */
export function deskOf(
	size: {columns?: number; rows?: number} = {},
	items: readonly Item[] = shelf.map(article => itemOf(article)),
): Desk {
	const blank = initialState({columns: 80, rows: 24, ascii: false, colour: true, library: '~/articles', ...size});
	return {state: update(blank, {kind: 'found', items}).state, effects: []};
}

/** Tells the reader one thing, and answers at once when it asks for an article of the shelf. */
export function tell(desk: Desk, event: Event): void {
	const next = update(desk.state, event);
	desk.state = next.state;
	desk.effects.push(...next.effects);
	for (const effect of next.effects) {
		if (effect.kind === 'gather') {
			tell(desk, {kind: 'gathered', run: effect.run, articles: shelf.map(quotedIn)});
			tell(desk, {kind: 'compared', run: effect.run, differences: new Map()});
		}
		if (effect.kind !== 'open') continue;
		const article = shelf.find(({path}) => path === effect.path);
		tell(
			desk,
			article
				? {kind: 'opened', key: effect.key, article, searched: true}
				: {kind: 'failed', key: effect.key, reason: 'gone'},
		);
	}
}

/** Chooses in the picker that is open, with the keys. */
export function choose(desk: Desk, value: string): Desk {
	const at = desk.state.picker?.choices.findIndex(choice => choice.value === value) ?? -1;
	if (at < 0) throw new Error(`no choice ${JSON.stringify(value)}`);
	return press(desk, `g${'j'.repeat(at)}<enter>`);
}

/** Presses keys: single characters, and `<name>` for the others. */
export function press(desk: Desk, keys: string): Desk {
	for (const [, name, character] of keys.matchAll(/<([a-z+]+)>|(.)/gsu))
		tell(desk, {kind: 'key', key: name ?? (character === ' ' ? 'space' : character!)});
	return desk;
}

/** The words of rows, as they stand on the screen. */
export const written = (rows: readonly Row[]): string[] =>
	rows.map(row =>
		row
			.map(({text}) => text)
			.join('')
			.trimEnd(),
	);
