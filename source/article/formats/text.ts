/** Plain text, mostly scraped from a page: paragraphs, headings and lists by their looks, debris folded in place. */
import {basename, extname} from 'node:path';
import {type Cleaned, clean} from '../debris/clean.ts';
import {joinStretches} from '../debris/folded.ts';
import {fragmentsOf} from '../debris/fragments.ts';
import {isUnderline, type Line} from '../debris/lines.ts';
import {linesOf} from '../debris/paragraphs.ts';
import {takeReferences} from '../debris/references.ts';
import {type Draft, type DraftBlock, type DraftItem, emptyDraft, type Run} from '../draft.ts';
import type {Source} from './format.ts';

/** One draft: a text file holds one article. */
export function parse({text, path}: Source): Draft[] {
	const {text: body, list, addresses} = takeReferences(text);
	const lines = linesOf(body, addresses);
	const cleaned = clean(lines, basename(path, extname(path)));
	const {details} = cleaned;
	const blocks = markFragments(joinStretches(blocksOf(lines, cleaned)));
	const title = details.title ?? (cleaned.titleIsCertain ? (lines[cleaned.title]?.text ?? null) : null);
	if (list !== '') blocks.push({kind: 'folded', text: list, reason: 'addresses of the links'});
	const first = blocks.find(block => block.kind !== 'folded');
	const titleInText = title === null && !cleaned.titleIsCertain && first?.kind === 'heading';
	const unique = (values: string[]) => [...new Set(values)];
	return [
		{
			...emptyDraft('text'),
			title: titleInText ? first.runs.map(run => run.text).join('') : title,
			...(titleInText ? {titleInText} : {}),
			byline: unique(details.byline),
			published: details.published,
			modified: details.modified,
			url: details.url,
			tags: unique(details.tags),
			sources: unique(details.sources),
			blocks,
		},
	];
}

const marker = /^(?:([-*•·▪‣◦])|(\d{1,3})[.)])\s+(?=\S)/;

function blocksOf(lines: readonly Line[], {title, titleIsCertain, captions}: Cleaned): DraftBlock[] {
	const blocks: DraftBlock[] = [];
	for (let i = 0; i < lines.length; i++) {
		const line = lines[i];
		if (!line) continue;
		if (i === title) {
			if (!titleIsCertain) blocks.push({kind: 'heading', level: 1, runs: runsOf(line)});
			continue;
		}
		const caption = captions.get(i);
		if (caption) {
			blocks.push({kind: 'image', alt: null, source: null, ...caption});
			continue;
		}
		if (line.reason !== null) {
			blocks.push({kind: 'folded', text: line.text, reason: line.reason});
			continue;
		}
		if (isUnderline(line.text)) {
			const above = blocks.at(-1);
			if (i - 1 === title) continue;
			if (!line.apart && above?.kind === 'paragraph' && (lines[i - 1]?.words ?? 99) <= 16)
				blocks[blocks.length - 1] = {kind: 'heading', level: line.text.startsWith('=') ? 1 : 2, runs: above.runs};
			else blocks.push({kind: 'rule'});
			continue;
		}
		if (line.text.startsWith('> ')) {
			blocks.push({kind: 'quotation', depth: 1, runs: runsOf(line, 2)});
			continue;
		}
		const items = listAt(lines, i, captions);
		if (items.length > 0) {
			blocks.push({kind: 'list', items});
			i += items.length - 1;
		} else if (isHeading(lines, i)) blocks.push({kind: 'heading', level: 2, runs: runsOf(line)});
		else blocks.push({kind: 'paragraph', runs: runsOf(line)});
	}
	return blocks;
}

/** The text of a line from an offset on; each of its links is on the one word that is surely its own. */
function runsOf({text, links}: Line, from = 0): Run[] {
	const runs: Run[] = [];
	let done = from;
	for (const {at, href} of links) {
		const word = /[^ ]*[^ .,;:!?)]/y;
		word.lastIndex = at;
		const end = at + (word.exec(text)?.[0].length ?? 0);
		if (at < done || at === end) continue;
		if (at > done) runs.push({text: text.slice(done, at)});
		runs.push({text: text.slice(at, end), href});
		done = end;
	}
	if (done < text.length) runs.push({text: text.slice(done)});
	return runs;
}

/** One fragment may be style; two, or one among other debris, are what a machine left. */
function markFragments(blocks: DraftBlock[]): DraftBlock[] {
	const marked = blocks.map(block => {
		if (block.kind !== 'paragraph' || block.runs.length > 1) return block;
		const [{text} = {text: ''}] = block.runs;
		const runs: Run[] = [];
		let from = 0;
		for (const {start, end} of fragmentsOf(text)) {
			runs.push({text: text.slice(from, start)}, {text: text.slice(start, end), debris: true});
			from = end;
		}
		return from === 0 ? block : {...block, runs: [...runs, {text: text.slice(from)}].filter(run => run.text !== '')};
	});
	const fragments = marked.filter((block, index) => block !== blocks[index]).length;
	return fragments > 1 || blocks.some(block => block.kind === 'folded') ? marked : blocks;
}

/** The items of the list that starts at the line: bullets, or numbers that count on. One dash or number makes no list. */
function listAt(lines: readonly Line[], at: number, captions: Cleaned['captions']): DraftItem[] {
	const items: DraftItem[] = [];
	let number = Number.NaN;
	let bullet = '';
	for (let i = at; i < lines.length; i++) {
		const line = lines[i];
		const found = line && line.reason === null && !captions.has(i) ? marker.exec(line.text) : null;
		if (!line || !found) break;
		const [whole, sign, digits] = found;
		if (i === at) bullet = sign ?? '';
		if ((sign ?? '') !== bullet) break;
		// Numbers of paragraphs are words of theirs; a list's items stand close.
		if (digits && i > at && (line.apart || Number(digits) !== number + 1)) break;
		if (digits) number = Number(digits);
		const runs = runsOf(line, whole.length);
		items.push(digits ? {depth: 0, marker: whole.trim(), markerInText: true, runs} : {depth: 0, marker: '•', runs});
	}
	return items.length > 1 || /[•·▪‣◦]/.test(bullet) ? items : [];
}

/** A short line that is no sentence, or a question, or wholly a quotation, over a paragraph. */
function isHeading(lines: readonly Line[], at: number): boolean {
	const line = lines[at];
	if (!line || line.words > 16 || line.text.length > 120) return false;
	let next = at + 1;
	while (lines[next] && lines[next]?.reason !== null) next++;
	const below = lines[next];
	if (!below?.prose && !(below?.sentence && below.words > line.words)) return false;
	const quoted = /^["“„«‘](.+)["”“»’]$/.exec(line.text)?.[1];
	if (quoted) return !/[.!?…,]$/.test(quoted) && !/["“”„«»]/.test(quoted);
	return (
		/^[\p{Lu}\p{Lo}\p{N}¿¡]/u.test(line.text) && !/[.!,;:…。]["'”’»)]*$/.test(line.text) && !/[.!?]\s/.test(line.text)
	);
}
