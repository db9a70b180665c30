/** The XDG folders of newsread, and the library opened when no path is given. */
export interface Folders {
	state: string;
	cache: string;
	config: string;
}

export function xdgFolders(_environment: NodeJS.ProcessEnv): Folders {
	return {state: '', cache: '', config: ''};
}
