/** Draft -> Document: harmless strings, and offsets into the text. */
import type {Document} from './article.ts';
import {setBody} from './body.ts';
import {parseDate} from './dates.ts';
import type {Draft} from './draft.ts';
import {harmlessLine, lineOrNull} from './harmless.ts';
import {languageOf} from './language.ts';
import {safeLink} from './links.ts';
import {titled} from './titled.ts';
import {countWords} from './words.ts';

const wordsPerMinute = 230;

/** Each once, whatever its case, empty ones left out. */
function unique(values: readonly string[]): string[] {
	const seen = new Map<string, string>();
	for (const value of values) {
		const clean = harmlessLine(value);
		if (clean !== '' && !seen.has(clean.toLowerCase())) seen.set(clean.toLowerCase(), clean);
	}
	return [...seen.values()];
}

/** Never throws, whatever the draft holds. `path` goes into the Document, made harmless. */
export function assemble(draft: Draft, path: string): Document {
	const {title, blocks: drafts} = titled(draft, draft.item ?? path);
	const {text, blocks, images, folded} = setBody(drafts);
	const declared = lineOrNull(draft.language);
	let language: string | null | undefined;
	const words = countWords(text);
	const url = lineOrNull(draft.url);
	return {
		path: harmlessLine(path) || path.replace(/[^ -~]/g, '?'),
		...(draft.item === undefined ? {} : {item: harmlessLine(draft.item)}),
		format: draft.format,
		title,
		byline: unique(draft.byline),
		published: draft.published === null ? null : parseDate(draft.published),
		modified: draft.modified === null ? null : parseDate(draft.modified),
		site: lineOrNull(draft.site),
		url: url === null ? null : safeLink(url),
		/** Told when it is first asked for: what goes as text through a pipe needs none, and is there a tenth sooner. */
		get language() {
			if (language === undefined) language = languageOf(declared, text);
			return language;
		},
		words,
		minutes: Math.max(1, Math.round(words / wordsPerMinute)),
		text,
		blocks,
		tags: unique(draft.tags),
		sources: unique(draft.sources),
		images,
		folded,
	};
}
