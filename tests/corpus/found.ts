import type {Article} from '../../source/article/article.ts';
import {type Found, findingsIn} from '../../source/corpus/finding.ts';
import {evidenceIn, keptQuotes} from '../../source/corpus/kept.ts';

/** All quotations of the articles. */
export const foundIn = (...articles: Article[]): Found[] =>
	articles.flatMap(article => findingsIn(article, keptQuotes(article), evidenceIn(article), []));
