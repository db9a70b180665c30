/** Document -> Article: who and what is named in the text, and who said what. */
import type {Article, Document} from './article.ts';
import {findNames} from './names/index.ts';
import {findQuotes} from './quotes/index.ts';
import {readLanguage} from './quotes/languages/index.ts';

/** The fields stand in the order of the JSON contract. */
export function analyse({tags, sources, images, folded, ...document}: Document): Article {
	const {text, blocks, language, title, byline} = document;
	const names = findNames(text, blocks, language, readLanguage);
	return {
		...document,
		quotes: findQuotes(text, blocks, names, language, {title, byline}),
		people: names.people.map(({gender: _, ...person}) => person),
		organisations: names.organisations.map(({name}) => name),
		places: names.places.map(({name}) => name),
		tags,
		sources,
		images,
		folded,
	};
}
