/** Where something stands, in one line. */
import type {Document} from '../article/article.ts';

type Source = Pick<Document, 'title' | 'site' | 'published' | 'path' | 'item'>;

/** `The harbour · Harbour Post · 2026-01-03 · harbour.txt`, as far as the article says. */
export function sourceOf({title, site, published, path, item}: Source): string {
	const place = item === undefined ? path : `${path} (${item})`;
	return [title, site, published?.slice(0, 10), place].filter(Boolean).join(' · ');
}
