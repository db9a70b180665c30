import {join} from 'node:path';
import {openCatalog} from '../library/catalog.ts';
import {digestsOf} from '../library/digests.ts';
import {xdgFolders} from '../library/folders.ts';
import type {Digest} from '../library/library.ts';
import type {World} from './command.ts';

/** What is kept of the articles below some paths; of what cannot be read the user is told, and `missed` is called. */
export async function* digested(paths: readonly string[], world: World, missed: () => void): AsyncGenerator<Digest> {
	const catalog = openCatalog(join(xdgFolders(world.environment).cache, 'catalog.db'));
	try {
		for await (const digest of digestsOf(paths, catalog)) {
			if ('reason' in digest) {
				world.complain(digest.reason, digest.path);
				missed();
			} else yield digest;
		}
	} finally {
		catalog.close();
	}
}
