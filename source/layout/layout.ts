import type {Article} from '../article/article.ts';
import type {LayoutOptions, Line} from './line.ts';

/** Lays the article out, title and byline first. Nothing is wider than `options.width` columns, no word is lost. */
export function layoutArticle(_article: Article, _options: LayoutOptions): Line[] {
	return [];
}
