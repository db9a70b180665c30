/** Collects the licences of the packages that a bundle holds. */
import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';

function packageFolder(file) {
	for (let folder = dirname(file); folder.includes('node_modules'); folder = dirname(folder)) {
		const manifest = join(folder, 'package.json');
		if (existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).version) return folder;
	}
	return null;
}

function notice(folder) {
	const {name, version, license} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
	const file = readdirSync(folder).find(entry => /^(licen[cs]e|copying)/i.test(entry));
	const text = file ? readFileSync(join(folder, file), 'utf8').trim() : `Licence: ${license}`;
	return `${name} ${version}\n\n${text}\n`;
}

/** A plugin that writes the notices of all bundled packages to `target`. */
export function licences(target) {
	return {
		name: 'licences',
		writeBundle(_, bundle) {
			const modules = Object.values(bundle).flatMap(chunk => chunk.moduleIds ?? []);
			const folders = new Set(modules.filter(id => id.includes('node_modules')).map(packageFolder));
			folders.delete(null);
			mkdirSync(dirname(target), {recursive: true});
			writeFileSync(
				target,
				[...folders]
					.sort()
					.map(notice)
					.join(`\n${'-'.repeat(80)}\n\n`),
			);
		},
	};
}
