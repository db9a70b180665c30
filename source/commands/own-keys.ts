/** The reader's own keys: the file `keys` in the configuration folder. */
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {harmlessLine} from '../article/harmless.ts';
import {xdgFolders} from '../library/folders.ts';
import {reasonOf} from '../library/scan.ts';
import {type Binding, bindings} from '../reader/keys.ts';

export interface OwnKeys {
	path: string;
	bindings: readonly Binding[];
	/** What is wrong in the file, harmless, one line each. */
	problems: readonly string[];
}

/** The table with what the file changes; without a file, as it is. */
export async function readOwnKeys(environment: NodeJS.ProcessEnv): Promise<OwnKeys> {
	const path = join(xdgFolders(environment).config, 'keys');
	// An error that is thrown takes several times as long as a look, and most readers have no such file.
	if (!existsSync(path)) return {path, bindings, problems: []};
	let text: string;
	try {
		text = readFileSync(path, 'utf8');
	} catch (error) {
		return {path, bindings, problems: [reasonOf(error)]};
	}
	const {withOwnKeys} = await import('../reader/own-keys.ts');
	const {bindings: changed, mistakes} = withOwnKeys(text);
	return {
		path,
		bindings: changed,
		problems: mistakes.map(({line, reason}) => harmlessLine(`line ${line}: ${reason}`)),
	};
}
