import type {Article} from '../article/article.ts';
import {evidenceIn, keptQuotes} from '../corpus/kept.ts';
import {type Digest, entryOf} from './library.ts';

/** A copy: a part of the article's text would hold all of it in memory. */
export const digestOf = (article: Article): Digest =>
	structuredClone({entry: entryOf(article), quotes: keptQuotes(article), evidence: evidenceIn(article)});
