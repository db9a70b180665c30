/** Searches the texts of the list, also while its files are being read. */
import {type Search, searchFor} from '../../corpus/search.ts';
import {scan} from '../../library/scan.ts';
import {searchFile} from '../../library/searched.ts';
import type {Inquiry} from '../../library/texts/inquiry.ts';
import type {Texts} from '../../library/texts/texts.ts';
import type {Session} from '../../reader/session.ts';
import type {Item} from '../../reader/state.ts';
import {changedItems} from './changed-items.ts';
import {Pace} from './pace.ts';

class Searcher {
	readonly #run: number;
	readonly #search: Search;
	readonly #session: Session;
	readonly #texts: Texts;
	readonly #inquiry: Inquiry;
	/** Keys of the articles that were searched. */
	readonly #done = new Set<string>();
	#found: string[] = [];
	readonly #pace = new Pace();

	constructor(run: number, search: Search, session: Session, texts: Texts) {
		this.#run = run;
		this.#search = search;
		this.#session = session;
		this.#texts = texts;
		this.#inquiry = texts.ask(search.terms);
	}

	get isWanted(): boolean {
		return !this.#session.ended() && this.#session.state().filter.text?.run === this.#run;
	}

	/** Each file of these items once, as far as it was not searched before. */
	async take(items: readonly Item[]): Promise<void> {
		const files = new Map<string, Map<string | undefined, string>>();
		for (const {key, path, item, entry} of items) {
			if (!entry || this.#done.has(key)) continue;
			const own = files.get(path) ?? new Map<string | undefined, string>();
			files.set(path, own.set(item, key));
		}
		for (const [path, keys] of files) {
			for (const key of keys.values()) this.#done.add(key);
			await this.#searchFile(path, keys);
			await this.#breathe();
			if (!this.isWanted) return;
		}
	}

	async #searchFile(path: string, keys: ReadonlyMap<string | undefined, string>): Promise<void> {
		// It may have become a folder since it was found.
		for (const found of scan([path])) {
			if ('reason' in found || found.path !== path) return;
			for await (const hit of searchFile(found, this.#search, this.#inquiry, this.#texts)) {
				const key = hit === null || 'reason' in hit ? undefined : keys.get(hit.article.item);
				if (key !== undefined) this.#found.push(key);
				await this.#breathe();
				if (!this.isWanted) return;
			}
		}
	}

	async #breathe(): Promise<void> {
		if (this.#pace.isDue) this.show(false);
		await this.#pace.pause();
	}

	show(ended: boolean): void {
		this.#session.dispatch({kind: 'matched', run: this.#run, keys: this.#found, searched: this.#done.size, ended});
		this.#found = [];
		this.#pace.shown();
	}
}

/** Goes on until the run is no longer wanted: files may come at any time. */
export async function searchItems(run: number, words: string, session: Session, texts: Texts): Promise<void> {
	const search = searchFor(words);
	if (!search) return;
	const searcher = new Searcher(run, search, session, texts);
	while (searcher.isWanted) {
		const {items, reading} = session.state();
		await searcher.take(items);
		texts.flush();
		searcher.show(reading === null);
		await changedItems(session, items);
	}
}
