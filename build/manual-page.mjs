/** Writes the manual page at each build, so that it cannot be older than the tables it is made from. */
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {rolldown} from 'rolldown';

const here = path => fileURLToPath(new URL(path, import.meta.url));

/** A plugin that adds `newsread.1` to what is built. */
export const manualPage = {
	name: 'manual-page',
	async generateBundle() {
		const {version} = JSON.parse(readFileSync(here('../package.json'), 'utf8'));
		// Bundled first: a Node older than 22.18 does not read TypeScript.
		const bundle = await rolldown({input: here('manual.ts'), platform: 'node'});
		const {output} = await bundle.generate({format: 'esm'});
		await bundle.close();
		const {manual} = await import(`data:text/javascript,${encodeURIComponent(output[0].code)}`);
		this.emitFile({
			type: 'asset',
			fileName: 'newsread.1',
			source: manual(version, new Date().toISOString().slice(0, 10)),
		});
	},
};
