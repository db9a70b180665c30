/** People, organisations and places named in an article's text. */
import type {Block, Person} from '../article.ts';

export interface Names {
	people: Person[];
	organisations: Person[];
	places: Person[];
}

export function findNames(_text: string, _blocks: readonly Block[], _language: string | null): Names {
	return {people: [], organisations: [], places: []};
}
