/** The XDG folders of newsread, and the library that opens when no path is given. */
import {homedir} from 'node:os';
import {delimiter, isAbsolute, join} from 'node:path';

export interface Folders {
	state: string;
	cache: string;
	config: string;
}

/** As the XDG base directory specification has it: a variable that is empty or relative does not count. */
export function xdgFolders(environment: NodeJS.ProcessEnv): Folders {
	const folder = (value: string | undefined, ...usual: string[]): string =>
		join(value && isAbsolute(value) ? value : join(environment.HOME || homedir(), ...usual), 'newsread');
	return {
		state: folder(environment.XDG_STATE_HOME, '.local', 'state'),
		cache: folder(environment.XDG_CACHE_HOME, '.cache'),
		config: folder(environment.XDG_CONFIG_HOME, '.config'),
	};
}

/** What newsread keeps: the index of articles, that of their texts, and the reading state. */
export interface OwnFiles {
	catalog: string;
	texts: string;
	memory: string;
}

export function ownFiles(environment: NodeJS.ProcessEnv): OwnFiles {
	const {cache, state} = xdgFolders(environment);
	return {
		catalog: join(cache, 'catalog.db'),
		texts: join(cache, 'texts.db'),
		memory: join(state, 'reading.db'),
	};
}

/** The folders of NEWSREAD_LIBRARY, parted as in PATH; without it the sample articles of the package. */
export function libraryPaths(environment: NodeJS.ProcessEnv, packageRoot: string): string[] {
	const folders = (environment.NEWSREAD_LIBRARY ?? '').split(delimiter).filter(folder => folder !== '');
	return folders.length > 0 ? folders : [join(packageRoot, 'articles')];
}
