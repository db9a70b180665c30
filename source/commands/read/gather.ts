/** Gathers what is quoted in the library, also while its files are being read, and compares it when all is there. */
import {setImmediate} from 'node:timers/promises';
import {compareInSlices} from '../../corpus/compare.ts';
import {correctionOf} from '../../corpus/corrections.ts';
import {type KeptQuote, keptQuotes} from '../../corpus/kept.ts';
import {knownAs} from '../../corpus/names.ts';
import {type Difference, placeOf, type Quotation} from '../../corpus/roster.ts';
import type {Catalog} from '../../library/catalog.ts';
import {readArticle, Unreadable} from '../../library/read.ts';
import type {Session} from '../../reader/session.ts';
import type {Corrections, Item} from '../../reader/state.ts';
import {changedItems} from './changed-items.ts';
import {Pace} from './pace.ts';

const nowhere = {organisations: [], places: []};

/** As the reader has corrected them. */
function corrected(quotes: readonly KeptQuote[], key: string, all: Corrections): readonly KeptQuote[] {
	const corrections = all.get(key);
	if (!corrections) return quotes;
	return quotes.map(quotation => {
		const correction = correctionOf(quotation, quotes, corrections);
		if (!correction) return quotation;
		const {speaker} = correction;
		return {...quotation, speaker, known: speaker === null ? null : knownAs(speaker, nowhere)};
	});
}

class Gatherer {
	readonly #run: number;
	readonly #session: Session;
	readonly #catalog: Catalog;
	/** Keys of the articles whose quotations are there. */
	readonly #done = new Set<string>();
	#ready: {origin: Quotation['origin']; quotes: readonly KeptQuote[]}[] = [];
	readonly #pace = new Pace();

	constructor(run: number, session: Session, catalog: Catalog) {
		this.#run = run;
		this.#session = session;
		this.#catalog = catalog;
	}

	get isWanted(): boolean {
		return !this.#session.ended() && this.#session.state().gathered?.run === this.#run;
	}

	/** What is missing of these items, as far as it is known. True where all of their files are read. */
	async take(items: readonly Item[]): Promise<boolean> {
		this.#catalog.flush();
		const unread = new Set(items.flatMap(({entry, problem, path}) => (entry || problem !== null ? [] : [path])));
		for (const item of items) {
			if (!item.entry || this.#done.has(item.key)) continue;
			const quotes = item.entry.quotes === 0 ? [] : await this.#quotesOf(item, unread);
			if (quotes) {
				this.#done.add(item.key);
				const {title, site, url, published} = item.entry;
				const told = corrected(quotes, item.key, this.#session.state().corrections);
				if (quotes.length > 0) this.#ready.push({origin: {key: item.key, title, site, url, published}, quotes: told});
			}
			if (this.#pace.isDue) this.#show();
			await this.#pace.pause();
			if (!this.isWanted) return false;
		}
		this.#show();
		return unread.size === 0;
	}

	#show(): void {
		if (this.#ready.length > 0) this.#session.dispatch({kind: 'gathered', run: this.#run, articles: this.#ready});
		this.#ready = [];
		this.#pace.shown();
	}

	/** Null where the file is still being read: what it holds comes later. */
	async #quotesOf({path, item}: Item, unread: ReadonlySet<string>): Promise<readonly KeptQuote[] | null> {
		const known = this.#catalog.quotes(path, item);
		if (known || unread.has(path)) return known;
		try {
			return keptQuotes(await readArticle(path, item));
		} catch (error) {
			if (error instanceof Unreadable) return [];
			throw error;
		}
	}

	/** Looks for what is told differently. */
	async compare(): Promise<void> {
		const {gathered} = this.#session.state();
		const quotations = [...(gathered?.roster.speakers.values() ?? [])].flatMap(({voice, quotations: own}) =>
			own.map(quotation => ({...quotation, voice, article: quotation.origin.key})),
		);
		const work = compareInSlices(quotations);
		let next = work.next();
		for (; !next.done; next = work.next()) {
			await setImmediate();
			if (!this.isWanted) return;
		}
		const differences = new Map<string, Difference[]>();
		for (const [index, variants] of next.value.variants) {
			const told = variants.map(({kind, other}): Difference => ({kind, other: quotations[other]!}));
			differences.set(placeOf(quotations[index]!), told);
		}
		this.#session.dispatch({kind: 'compared', run: this.#run, differences});
	}
}

/** Goes on until the run is no longer wanted: files may come at any time. */
export async function gather(run: number, session: Session, catalog: Catalog): Promise<void> {
	const gatherer = new Gatherer(run, session, catalog);
	let compared = -1;
	while (gatherer.isWanted) {
		const {items} = session.state();
		const whole = await gatherer.take(items);
		const count = session.state().gathered?.roster.count ?? 0;
		if (whole && session.state().items === items && count !== compared) {
			await gatherer.compare();
			compared = count;
		}
		await changedItems(session, items);
	}
}
