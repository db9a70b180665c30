/** A quotation as it is copied. */
import type {Article, Quote} from '../../article/article.ts';

/** What is told of the article that a text comes from. */
type Source = Pick<Article, 'title' | 'byline' | 'site' | 'published' | 'url'>;

/** Between marks; a title that has some of its own keeps them, single within ours. */
function marked(title: string): string {
	if (/^“[^“”]*”$/.test(title)) return title;
	return `“${title.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}

/** `“…” — Speaker, “Title”, Site, 2024-01-19, https://…`; what the article does not say is left out. */
export function cited(article: Source, text: string, quote: Pick<Quote, 'speaker'> | null): string {
	const source = [
		quote?.speaker,
		marked(article.title),
		quote ? null : article.byline.join(', '),
		article.site,
		article.published?.slice(0, 10),
		article.url,
	];
	return `“${text}” — ${source.filter(part => part !== null && part !== undefined && part !== '').join(', ')}`;
}
