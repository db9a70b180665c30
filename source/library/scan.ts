/** Finds article files below the paths that were given. Nothing is opened. */
import {type Dirent, lstatSync, readdirSync, realpathSync, type Stats, statSync} from 'node:fs';
import {nameSays} from '../article/formats/index.ts';
import type {Found, Problem} from './library.ts';

const reasons: Record<string, string> = {
	ENOENT: 'no such file',
	EACCES: 'permission denied',
	EPERM: 'permission denied',
	ELOOP: 'a link that leads back to itself',
	ENOTDIR: 'no such file',
	ENAMETOOLONG: 'the name is too long',
	EISDIR: 'a folder',
	ENOSPC: 'the disk is full',
	EROFS: 'cannot be written to',
};

/** Why the file system refused, in a few words. */
export function reasonOf(error: unknown): string {
	const {code} = error as NodeJS.ErrnoException;
	return code === undefined ? String(error) : (reasons[code] ?? `cannot be read (${code})`);
}

/** Where a path leads in the end; itself where that cannot be told. Names the file between runs, see `keyOf`. */
export function realPath(path: string): string {
	if (path === '-') return path;
	try {
		return realpathSync.native(path);
	} catch {
		return path;
	}
}

function kindOf(stats: Stats): string {
	if (stats.isFIFO()) return 'a named pipe';
	if (stats.isSocket()) return 'a socket';
	return 'a device';
}

/** What a path leads to, or why nowhere. */
function statOf(path: string): Stats | Problem {
	try {
		return statSync(path);
	} catch (error) {
		let reason = reasonOf(error);
		// Names of other charsets cannot be told apart any more when they were read.
		if (reason === 'no such file' && path.includes('\uFFFD')) return {path, reason: 'its name is not in UTF-8'};
		try {
			if (reason === 'no such file' && lstatSync(path).isSymbolicLink()) reason = 'a link that leads nowhere';
		} catch {
			// Not even a link: the first reason stands.
		}
		return {path, reason};
	}
}

const isHidden = (name: string): boolean => name.startsWith('.') || name === 'node_modules';

const joined = (folder: string, name: string): string => (folder.endsWith('/') ? folder + name : `${folder}/${name}`);

/** What a folder is, by whatever path. */
type Identity = Pick<Stats, 'dev' | 'ino'>;

const isSame = (one: Identity, other: Identity): boolean => one.dev === other.dev && one.ino === other.ino;

/** @param above folders that are not walked: those that led here, so that a loop of links ends, and who is left out */
function* scanFolder(path: string, above: readonly Identity[], stats: Stats): Generator<Found | Problem, number> {
	const {dev, ino} = stats;
	if (above.some(folder => isSame(folder, stats))) return 0;
	let entries: Dirent[];
	try {
		entries = readdirSync(path, {withFileTypes: true});
	} catch (error) {
		yield {path, reason: reasonOf(error)};
		return 1;
	}
	entries.sort((a, b) => (a.name < b.name ? -1 : 1));
	let count = 0;
	for (const entry of entries) {
		const {name} = entry;
		if (isHidden(name) || (entry.isFile() && nameSays(name) === 'nothing')) continue;
		if (!entry.isFile() && !entry.isDirectory() && !entry.isSymbolicLink()) continue;
		const inner = joined(path, name);
		const target = statOf(inner);
		if ('reason' in target) {
			if (nameSays(name) !== 'article') continue;
			yield target;
			count++;
		} else if (target.isDirectory()) {
			count += yield* scanFolder(inner, [...above, {dev, ino}], target);
		} else if (target.isFile() && nameSays(name) !== 'nothing') {
			const found = {path: inner, size: target.size, modified: target.mtimeMs};
			yield nameSays(name) === 'article' ? found : {...found, perhaps: true};
			count++;
		}
	}
	return count;
}

/**
 * Walks the paths as given: a file is taken whatever its extension, a folder recursively for the extensions that
 * newsread opens, sorted by name, hidden ones left out. Lazy: the caller decides how much to take at a time.
 * @param except a folder that is not walked where it lies in another
 */
export function* scan(paths: readonly string[], except: string | null = null): Generator<Found | Problem> {
	const left = except === null ? null : statOf(except);
	for (const path of paths) {
		if (path === '-') {
			yield {path, size: 0, modified: 0};
			continue;
		}
		const stats = statOf(path);
		if ('reason' in stats) yield stats;
		else if (stats.isDirectory()) {
			const others = left === null || 'reason' in left || isSame(left, stats) ? [] : [left];
			const count = yield* scanFolder(path, others, stats);
			if (count === 0) yield {path, reason: 'no articles in it'};
		} else if (stats.isFile()) yield {path, size: stats.size, modified: stats.mtimeMs};
		else yield {path, reason: `${kindOf(stats)}, not a file`};
	}
}
