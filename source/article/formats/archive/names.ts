/** Names of files in archives. Nothing is ever written under them: they say what a file is, and name the article. */

/** With `/` between folders and no empty parts; null where it leads out of the archive. */
export function tidyName(name: string): string | null {
	const parts = name.split(/[\\/]/).filter(part => part !== '' && part !== '.');
	return /^(?:[\\/]|[a-z]:[\\/])/i.test(name) || parts.includes('..') ? null : parts.join('/');
}

const metadata = /(?:^|\/)metadata_\d+_to_\d+\.json$/;

/** What Omnivore says of twenty of its articles. */
export const isMetadata = (name: string): boolean => metadata.test(name);

/** What systems leave in archives besides what people put there. */
export const isHidden = (name: string): boolean =>
	name.split('/').some(part => /^\.[^.]/.test(part) || part === '__MACOSX' || part === 'node_modules');
