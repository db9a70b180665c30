/** `newsread doctor`: how a file is read and why, or what newsread found of the machine. */
import {readFileSync, statSync} from 'node:fs';
import {homedir} from 'node:os';
import {join} from 'node:path';
import {analyse} from '../article/analyse.ts';
import type {Document} from '../article/article.ts';
import type {Draft} from '../article/draft.ts';
import type {Recognised, Watch} from '../article/read.ts';
import {surveyCatalog} from '../library/catalog.ts';
import {ownFiles} from '../library/folders.ts';
import type {Problem} from '../library/library.ts';
import {surveyMemory} from '../library/memory.ts';
import {documentsOfFile} from '../library/read.ts';
import {scan} from '../library/scan.ts';
import {surveyTexts} from '../library/texts/texts.ts';
import type {Request} from './arguments.ts';
import {Exit, type World} from './command.ts';
import {type Diagnosis, type Examined, fileSections, sourcesOf} from './doctor/file.ts';
import {reportJson, reportText} from './doctor/report.ts';
import {type Machine, selfSections} from './doctor/self.ts';
import {openOutput} from './output.ts';
import {readOwnKeys} from './own-keys.ts';

/** Articles of one file that are told of one by one. */
const most = 3;

/** What the program knows of itself. */
export interface Place {
	/** The folders that open when no path is given. */
	library: readonly string[];
	packageRoot: string;
	ascii: boolean;
}

async function diagnose(path: string): Promise<Diagnosis> {
	const recognised: Recognised[] = [];
	const looked: {document: Document; sources: Examined['sources']}[] = [];
	const problems: Problem[] = [];
	let count = 0;
	let latest: Draft | null = null;
	const watch: Watch = {
		recognised: how => void recognised.push(how),
		assembled(_, draft) {
			latest = draft;
		},
	};
	const started = performance.now();
	const milliseconds = {first: 0, all: 0};
	for await (const document of documentsOfFile({path}, null, watch)) {
		if ('reason' in document) {
			problems.push(document);
			continue;
		}
		if (count === 0) milliseconds.first = performance.now() - started;
		if (latest !== null && count < most) looked.push({document, sources: sourcesOf(document, latest)});
		count++;
	}
	milliseconds.all = performance.now() - started;
	const examined = looked.map(({document, sources}) => ({article: analyse(document), sources}));
	return {path, recognised, examined, count, problems, milliseconds};
}

/** The reader's own keys; `newsread keys` tells what is wrong with them. */
async function keysFile(environment: NodeJS.ProcessEnv): Promise<Machine['files'][number]> {
	const {path, problems} = await readOwnKeys(environment);
	const size = statSync(path, {throwIfNoEntry: false})?.size ?? null;
	return {name: 'keys', path, survey: {size, counts: {wrong: problems.length}, problem: null}};
}

async function machineOf({colour}: Request, {library, packageRoot, ascii}: Place, world: World): Promise<Machine> {
	const {environment, shown, typed} = world;
	const {version} = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as {version: string};
	const size = shown ? {columns: process.stdout.columns, rows: process.stdout.rows} : null;
	const {catalog, texts, memory} = ownFiles(environment);
	const keys = await keysFile(environment);
	return {
		version,
		node: process.versions.node,
		platform: `${process.platform} ${process.arch}`,
		terminal: {size, typed, kind: environment.TERM ?? null, colour, ascii},
		home: environment.HOME ?? homedir(),
		library: {paths: library, own: Boolean(environment.NEWSREAD_LIBRARY), found: [...scan(library)]},
		files: [
			{name: 'index', path: catalog, survey: surveyCatalog(catalog)},
			{name: 'search index', path: texts, survey: surveyTexts(texts)},
			{name: 'reading state', path: memory, survey: surveyMemory(memory)},
			keys,
		],
	};
}

/** 1 where a file could not be read, or not all of it. */
export async function doctor(request: Request, place: Place, world: World): Promise<number> {
	const {paths} = request;
	const diagnoses: Diagnosis[] = [];
	for (const path of paths) diagnoses.push(await diagnose(path));
	const sections =
		paths.length === 0 ? selfSections(await machineOf(request, place, world)) : diagnoses.flatMap(fileSections);
	const output = openOutput();
	output.write(request.format === 'json' ? reportJson(sections) : reportText(sections));
	output.end();
	const problems = diagnoses.flatMap(diagnosis => diagnosis.problems);
	for (const {path, reason} of problems) world.complain(reason, path);
	return problems.length > 0 ? Exit.problem : Exit.fine;
}
