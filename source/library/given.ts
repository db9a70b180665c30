/** Articles are never written to: tells the files that were given as articles from all others. */
import {realpathSync, statSync} from 'node:fs';
import {sep} from 'node:path';

/** The real path of what exists, else null. */
function real(path: string): string | null {
	try {
		return realpathSync(path);
	} catch {
		return null;
	}
}

/** A test for files that exist and are one of `paths`, or lie in a folder of them, also by another name. */
export function givenFiles(paths: readonly string[]): (file: string) => boolean {
	const roots = paths.map(real).filter(path => path !== null);
	const identities = new Set(
		roots.map(root => {
			const {dev, ino} = statSync(root);
			return `${dev}:${ino}`;
		}),
	);
	return file => {
		const path = real(file);
		if (path === null) return false;
		const {dev, ino} = statSync(path);
		return identities.has(`${dev}:${ino}`) || roots.some(root => path.startsWith(root + sep));
	};
}
