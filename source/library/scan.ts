import type {Found, Problem} from './library.ts';

/**
 * Walks the paths as given: a file is taken whatever its extension, a folder recursively for the extensions that
 * newsread opens, sorted by name, hidden ones left out. Lazy: the caller decides how much to take at a time.
 */
export function* scan(_paths: readonly string[]): Generator<Found | Problem> {}
