/** Keeping the texts of files on their way to whoever reads them. */
import {existsSync} from 'node:fs';
import type {Document} from '../../article/article.ts';
import type {Found, Problem} from '../library.ts';
import type {Texts} from './texts.ts';

/** The same documents; of a file that was read as far as it can be, the texts are kept. */
export async function* keepTexts(
	found: Found,
	texts: Texts,
	documents: AsyncIterable<Document | Problem>,
): AsyncGenerator<Document | Problem> {
	const keeping = texts.keep(found);
	const problems: Problem[] = [];
	try {
		for await (const document of documents) {
			if ('reason' in document) problems.push(document);
			else keeping.add(document);
			yield document;
		}
		if (problems.every(({lasting}) => lasting)) keeping.end(problems);
	} finally {
		keeping.drop();
	}
}

/** The texts in a file, loaded and opened when they are first needed: that is not before the first frame. */
export class LazyTexts {
	readonly #file: string;
	#texts: Promise<Texts> | null = null;

	constructor(file: string) {
		this.#file = file;
	}

	open(): Promise<Texts> {
		this.#texts ??= import('./texts.ts').then(({openTexts}) => openTexts(this.#file));
		return this.#texts;
	}

	/** Null where no search has asked for them yet: of who never searches nothing is kept. */
	async inUse(): Promise<Texts | null> {
		return this.#texts || existsSync(this.#file) ? this.open() : null;
	}

	async close(): Promise<void> {
		(await this.#texts)?.close();
	}
}
