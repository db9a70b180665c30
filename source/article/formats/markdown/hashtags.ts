/** Hashtags within the prose of a note. */
import type {DraftBlock} from '../../draft.ts';

/** Signs that a note is kept by a program to which `#word` is a tag wherever it stands. */
const vault = /!?\[\[[^[\]\n]+\]\]|^> ?\[!\w+\]|^%%/m;
/** After a blank or a bracket; a number alone or the code of a colour is none. */
const hashtag = /(?<![^\s([])#(?![\da-f]{6}\b)([\p{L}\p{N}_/-]*[\p{L}_][\p{L}\p{N}_/-]*)/giu;

/** The tags in the order of the text; they stay in it. `source` is the Markdown. */
export function hashtagsOf(source: string, blocks: readonly DraftBlock[]): string[] {
	if (!vault.test(source)) return [];
	const proses = blocks.flatMap(block =>
		'runs' in block ? [block.runs] : block.kind === 'list' ? block.items.map(item => item.runs) : [],
	);
	const texts = proses.flat().filter(run => !run.code && run.href === undefined && run.text.includes('#'));
	return texts.flatMap(({text}) => [...text.matchAll(hashtag)].map(found => found[1]!.replace(/[/-]+$/, '')));
}
