/** One idea runs through all screens: a speaker has a hue. Without colour a letter does the same work. */
import type {Article} from '../article/article.ts';
import type {Style} from './rows.ts';

export interface SpeakerMark {
	hue: Style;
	letter: string;
}

const hues: readonly Style[] = ['hue1', 'hue2', 'hue3', 'hue4', 'hue5', 'hue6', 'hue7', 'hue8'];
export const unattributed: SpeakerMark = {hue: 'dim', letter: '?'};

/** Index of the hue that a speaker has wherever it is free: told by the last word of the name, which its forms share. */
function hueIndex(speaker: string): number {
	const surname = speaker.toLowerCase().split(' ').at(-1) ?? '';
	let hash = 0;
	for (let at = 0; at < surname.length; at++) hash = (hash * 31 + surname.charCodeAt(at)) | 0;
	return Math.abs(hash) % hues.length;
}

/** The hue of a speaker outside any article. */
export const hueOf = (speaker: string): Style => hues[hueIndex(speaker)]!;

const known = new WeakMap<Article, Map<string, SpeakerMark>>();

/**
 * The article's speakers in the order in which they first speak, each with its hue and letter. Two of the first eight
 * never share a hue: who comes later takes the next that is free.
 */
export function speakersOf(article: Article): ReadonlyMap<string, SpeakerMark> {
	let marks = known.get(article);
	if (!marks) {
		marks = new Map();
		const taken = new Set<number>();
		for (const {speaker} of article.quotes) {
			if (speaker === null || marks.has(speaker)) continue;
			let hue = hueIndex(speaker);
			if (taken.size < hues.length) while (taken.has(hue)) hue = (hue + 1) % hues.length;
			taken.add(hue);
			marks.set(speaker, {hue: hues[hue]!, letter: String.fromCharCode(65 + (marks.size % 26))});
		}
		known.set(article, marks);
	}
	return marks;
}

export function speakerMark(article: Article, speaker: string | null): SpeakerMark {
	return (speaker === null ? undefined : speakersOf(article).get(speaker)) ?? unattributed;
}
