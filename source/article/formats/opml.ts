/** OPML: an outline is a list to be read; a list of feeds, which most are, says only where to read. */
import {type Draft, type DraftItem, emptyDraft} from '../draft.ts';
import {NotAnArticle, Refusal, type Source} from '../source.ts';
import {decodeEntities} from './entities.ts';
import {visitXml} from './epub/xml.ts';

/** Levels that are shown; an outline is seldom deeper. */
const deepest = 20;

/** @throws {Refusal} it is a list of feeds, or of links */
export function parse({text}: Pick<Source, 'text'>): Draft[] {
	const items: DraftItem[] = [];
	let title: string | null = null;
	let owner: string | null = null;
	let depth = 0;
	let feeds = 0;
	let links = 0;
	visitXml(text, {
		open(name, attributes) {
			if (name !== 'outline') return;
			if (attributes.xmlurl) feeds++;
			else if (attributes.type === 'link' || attributes.htmlurl) links++;
			const put = (words: string | undefined, marker: string): void => {
				const said = decodeEntities(words ?? '').trim();
				if (said !== '') items.push({depth: Math.min(depth, deepest), marker, runs: [{text: said}]});
			};
			put(attributes.text || attributes.title, '•');
			put(attributes._note, '');
			depth++;
		},
		close(name, said) {
			if (name === 'outline') depth--;
			else if (name === 'title') title ??= said || null;
			else if (name === 'ownername') owner ??= said || null;
		},
	});
	if (feeds > 0) throw new Refusal('only a list of feeds, without their texts');
	if (links * 2 > items.length) throw new Refusal('only a list of links, without their texts');
	if (items.length === 0) throw new NotAnArticle('an outline without text');
	const byline = owner === null ? [] : [owner];
	return [{...emptyDraft('opml'), title, byline, blocks: [{kind: 'list', items}]}];
}
