import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, rmSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {licences} from './build/licences.mjs';
import {manualPage} from './build/manual-page.mjs';

const here = path => fileURLToPath(new URL(path, import.meta.url));

/** Takes the WebAssembly out of yoga's loader, so that `build/yoga.mjs` can instantiate it itself. */
const yogaBinary = {
	name: 'yoga-binary',
	transform: {
		filter: {id: /yoga-wasm-base64-esm\.js$/},
		handler(code) {
			const [uri, wasm] = /data:application\/octet-stream;base64,([\w+/=]+)/.exec(code) ?? [];
			if (!uri) throw new Error('no WebAssembly in the loader of yoga-layout');
			return {code: `${code.replace(uri, '')}\nexport const wasm = '${wasm}';`, map: null};
		},
	},
};

/** Ink asks for the developer tools by top-level await, which CommonJS does not know. */
const inkTools = {
	name: 'ink-tools',
	transform: {
		filter: {id: /ink\/build\/reconciler\.js$/},
		handler: code => ({code: code.replaceAll("process.env['DEV'] === 'true'", 'false'), map: null}),
	},
};

/** Replaces exactly one place, so that a new version of Ink that has changed it does not build unnoticed. */
function replaceOnce(code, place, by) {
	if (code.split(place).length !== 2) throw new Error(`not found once: ${place}`);
	return code.replace(place, () => by);
}

/** Lets full rows through Ink's output as they are; see `build/ink-rows.mjs`. */
const inkOutput = {
	name: 'ink-output',
	transform: {
		filter: {id: /ink\/build\/output\.js$/},
		handler(code) {
			const shortcut = `    get() {
        const rows = wholeRows(this.operations, this.width, this.height);
        if (rows) return {output: rows.join('\\n'), height: this.height};`;
			const quick = replaceOnce(code, '    get() {', shortcut);
			return {code: `import {wholeRows} from '${here('build/ink-rows.mjs')}';\n${quick}`, map: null};
		},
	},
};

/** Puts the expressions of `article/expression.ts` on one line: joined at each start, they took half a millisecond. */
const expressions = {
	name: 'expressions',
	transform: {
		filter: {id: /\/source\/.+\.ts$/, code: /\bexpression\(/},
		handler(code) {
			const joined = (whole, flags, pattern) =>
				pattern.includes('${')
					? whole
					: `new RegExp(${JSON.stringify(pattern.replace(/\n\t*/g, ''))}, '${flags ?? ''}')`;
			return {code: code.replace(/\bexpression\((?:'(\w+)')?\)`([^`]+)`/g, joined), map: null};
		},
	},
};

/** Removes the chunks of earlier builds once the new ones stand, so the program can be started at any moment. */
const sweep = {
	name: 'sweep',
	writeBundle(_, bundle) {
		for (const file of readdirSync(here('dist'))) {
			if (file.endsWith('.cjs') && !(file in bundle)) rmSync(here(`dist/${file}`), {force: true});
		}
	},
};

/** Names the code that reads and searches articles: what another has found in them is not taken for its own. */
function analysis() {
	const hash = createHash('sha256').update(readFileSync(here('package-lock.json')));
	for (const folder of ['article', 'corpus', 'library']) {
		const files = readdirSync(here(`source/${folder}`), {recursive: true}).filter(file => file.endsWith('.ts'));
		for (const file of files.sort()) hash.update(file).update(readFileSync(here(`source/${folder}/${file}`)));
	}
	return hash.digest('hex').slice(0, 16);
}

/** What a text file on its way through a pipe needs is one chunk: each file that is opened costs half a millisecond. */
const textPath =
	/\/source\/(?:commands\/(?:export|file-name|output|command|arguments|flags)|library\/(?:articles|read|scan|library|folders)|article\/(?:(?!analyse)\w+|debris\/(?:patterns\/)?\w+|formats\/(?:index|signs|service\/tables|text|entities))|layout\/(?:byline|table|width|wrap)|export\/(?:index|text|body|faces))\.ts$/;

/** One folder of CommonJS chunks: what a command does not need, it does not load. */
export default {
	input: {cli: here('source/cli.ts')},
	platform: 'node',
	resolve: {
		alias: {
			'yoga-layout': here('build/yoga.mjs'),
			'react-devtools-core': here('build/nothing.mjs'),
			'string-width': here('build/string-width.mjs'),
		},
	},
	transform: {
		target: 'node22',
		jsx: {runtime: 'automatic', development: false},
		define: {'process.env.NODE_ENV': '"production"', 'process.env.NEWSREAD_ANALYSIS': JSON.stringify(analysis())},
	},
	plugins: [
		expressions,
		yogaBinary,
		inkTools,
		inkOutput,
		licences(here('dist/THIRD-PARTY-LICENCES.txt')),
		manualPage,
		sweep,
	],
	output: {
		codeSplitting: {groups: [{name: 'text', test: textPath}]},
		dir: here('dist'),
		format: 'cjs',
		exports: 'named',
		minify: true,
		entryFileNames: '[name].cjs',
		chunkFileNames: '[name]-[hash].cjs',
	},
};
