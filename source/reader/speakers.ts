/** One idea runs through all screens: a speaker has a hue. Without colour a letter does the same work. */
import type {Article} from '../article/article.ts';
import type {Style} from './rows.ts';

export interface SpeakerMark {
	hue: Style;
	letter: string;
}

const hues: readonly Style[] = ['hue1', 'hue2', 'hue3', 'hue4', 'hue5', 'hue6', 'hue7', 'hue8'];
export const unattributed: SpeakerMark = {hue: 'dim', letter: '?'};

const known = new WeakMap<Article, Map<string, SpeakerMark>>();

/** The article's speakers in the order in which they first speak, each with its hue and letter. */
export function speakersOf(article: Article): ReadonlyMap<string, SpeakerMark> {
	let marks = known.get(article);
	if (!marks) {
		marks = new Map();
		for (const {speaker} of article.quotes) {
			if (speaker === null || marks.has(speaker)) continue;
			const index = marks.size;
			marks.set(speaker, {hue: hues[index % hues.length]!, letter: String.fromCharCode(65 + (index % 26))});
		}
		known.set(article, marks);
	}
	return marks;
}

export function speakerMark(article: Article, speaker: string | null): SpeakerMark {
	return (speaker === null ? undefined : speakersOf(article).get(speaker)) ?? unattributed;
}
