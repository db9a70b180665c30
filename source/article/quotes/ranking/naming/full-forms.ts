/** The full forms of names, found by their capitals: for those that the names of the article do not have. */
import {untitled} from '../../../names/lexicon/roles.ts';
import {is, noName, type Tongue} from '../grammar/tongue.ts';

const capitals =
	/\p{Lu}[\p{L}\p{M}]*(?:[-’'.]\p{L}+)*(?:\.?\s(?:(?:de|la|von|van|bin|al|el|ul)\s){0,2}\p{Lu}[\p{L}\p{M}]*(?:[-’'.]\p{L}+)*){1,4}/gu;

/** "… left Tarn Bay. Reed came": a longer word with a stop ends a sentence, and abbreviates nothing. */
const ended = /^.*\p{Ll}{4,}\.\s/u;

/** A name without the ending of an owner. */
export const bare = (name: string): string => name.replace(/[’']s?$/, '').trim();

/** Words with capitals that stand together, two and more, by the last of them. */
function runsOf(text: string): Map<string, string[]> {
	const runs = new Map<string, string[]>();
	capitals.lastIndex = 0;
	for (let match = capitals.exec(text); match; match = capitals.exec(text)) {
		const run = match[0].includes('.') ? match[0].replace(ended, '') : match[0];
		const from = run.search(/\S+$/);
		if (from === 0) continue;
		const last = bare(run.slice(from));
		const others = runs.get(last);
		if (!others) runs.set(last, [run]);
		else if (others.at(-1) !== run) others.push(run);
	}
	return runs;
}

/** The full forms in one article. */
export class FullForms {
	readonly #text: string;
	readonly #tongue: Tongue;
	/** Runs of capitals by their last word, in the order of the text. */
	#runs: Map<string, string[]> | null = null;
	/** The full form by its last word, where one was asked for. */
	readonly #asked = new Map<string, string | null>();

	constructor(text: string, tongue: Tongue) {
		this.#text = text;
		this.#tongue = tongue;
	}

	/** The first full form of a name that ends with the word; a longer one has a role glued on. */
	of(last: string): string | null {
		let name = this.#asked.get(last);
		if (name !== undefined) return name;
		this.#runs ??= runsOf(this.#text);
		const runs = last.length > 2 ? (this.#runs.get(last) ?? []) : [];
		name = null;
		for (const run of runs) {
			const own = untitled(bare(run).replace(/^\S+\s/, word => this.#opening(word)));
			if (!/\s/.test(own)) continue;
			name = own;
			break;
		}
		this.#asked.set(last, name);
		return name;
	}

	/** The first word of a run, nothing where it begins no name: "The", "Stated NAME:". */
	#opening(word: string): string {
		const signs = this.#tongue.signsOf(word.trim().toLowerCase());
		const said = signs & is.saying && signs & (is.past | is.pastCue);
		return signs & noName || said ? '' : word;
	}
}
