/** A quotation as it is copied. */
import type {Article, Quote} from '../article/article.ts';

/** `“…” — Speaker, “Title”, Site, 2024-01-19, https://…`; what the article does not say is left out. */
export function cited(article: Article, text: string, quote: Quote | null): string {
	const source = [
		quote?.speaker,
		`“${article.title}”`,
		quote ? null : article.byline.join(', '),
		article.site,
		article.published?.slice(0, 10),
		article.url,
	];
	return `“${text}” — ${source.filter(part => part !== null && part !== undefined && part !== '').join(', ')}`;
}
