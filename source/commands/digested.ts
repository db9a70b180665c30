import {openCatalog} from '../library/catalog.ts';
import {digestsOf} from '../library/digests.ts';
import {ownFiles} from '../library/folders.ts';
import type {Digest} from '../library/library.ts';
import {LazyTexts} from '../library/texts/keep.ts';
import type {World} from './command.ts';

/** What is kept of the articles below some paths; of what cannot be read the user is told, and `missed` is called. */
export async function* digested(paths: readonly string[], world: World, missed: () => void): AsyncGenerator<Digest> {
	const files = ownFiles(world.environment);
	const catalog = openCatalog(files.catalog);
	const texts = new LazyTexts(files.texts);
	try {
		for await (const digest of digestsOf(paths, {catalog, texts})) {
			if ('reason' in digest) {
				world.complain(digest.reason, digest.path);
				missed();
			} else yield digest;
		}
	} finally {
		catalog.close();
		await texts.close();
	}
}
