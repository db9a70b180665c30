/** Searches the texts of the list, also while its files are being read. */
import {type Search, searchFor} from '../corpus/search.ts';
import {documentsOfFile} from '../library/read.ts';
import type {Session} from '../reader/session.ts';
import type {Item} from '../reader/state.ts';
import {changedItems} from './changed-items.ts';
import {Pace} from './pace.ts';

class Searcher {
	readonly #run: number;
	readonly #find: Search;
	readonly #session: Session;
	/** Keys of the articles that were searched. */
	readonly #done = new Set<string>();
	#found: string[] = [];
	readonly #pace = new Pace();

	constructor(run: number, find: Search, session: Session) {
		this.#run = run;
		this.#find = find;
		this.#session = session;
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
			for await (const document of documentsOfFile({path})) {
				const key = 'reason' in document ? undefined : keys.get(document.item);
				if (key !== undefined && !('reason' in document) && this.#find(document)) this.#found.push(key);
				if (this.#pace.isDue) this.show(false);
				await this.#pace.pause();
				if (!this.isWanted) return;
			}
		}
	}

	show(ended: boolean): void {
		this.#session.dispatch({kind: 'matched', run: this.#run, keys: this.#found, searched: this.#done.size, ended});
		this.#found = [];
		this.#pace.shown();
	}
}

/** Goes on until the run is no longer wanted: files may come at any time. */
export async function searchItems(run: number, words: string, session: Session): Promise<void> {
	const find = searchFor(words);
	if (!find) return;
	const searcher = new Searcher(run, find, session);
	while (searcher.isWanted) {
		const {items, reading} = session.state();
		await searcher.take(items);
		searcher.show(reading === null);
		await changedItems(session, items);
	}
}
