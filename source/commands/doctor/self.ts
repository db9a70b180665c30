/** What newsread found of the machine -> sections. Nothing private: no folder of a person by its name, no environment. */
import {extname} from 'node:path';
import type {Survey} from '../../library/database.ts';
import type {Found, Problem} from '../../library/library.ts';
import {bytesText, counted, type Section} from './report.ts';

export interface Machine {
	version: string;
	node: string;
	/** "linux x64" */
	platform: string;
	terminal: {
		/** Null where it is none. */
		size: {columns: number; rows: number} | null;
		typed: boolean;
		/** TERM */
		kind: string | null;
		colour: boolean;
		ascii: boolean;
	};
	home: string;
	library: {paths: readonly string[]; own: boolean; found: readonly (Found | Problem)[]};
	files: readonly {name: string; path: string; survey: Survey}[];
}

/** The path with `~` for the home, and without the name of a person anywhere else in it. */
export function withoutHome(path: string, home: string): string {
	const name = home.split('/').at(-1) ?? '';
	const short =
		home !== '' && home !== '/' && (path === home || path.startsWith(`${home}/`))
			? `~${path.slice(home.length)}`
			: path;
	if (name.length < 2 || name === 'root') return short;
	return short
		.split('/')
		.map(part => (part === name ? '~' : part))
		.join('/');
}

function terminalSection({terminal}: Machine): Section {
	const {size, typed, kind, colour, ascii} = terminal;
	return {
		title: 'Terminal',
		rows: [
			['output', size === null ? 'no terminal' : `a terminal of ${size.columns} x ${size.rows}`],
			['input', typed ? 'a terminal' : 'no terminal'],
			['TERM', kind ?? '(none)'],
			['colour', colour ? 'yes' : 'no'],
			[
				'characters',
				ascii
					? kind === 'linux'
						? 'ASCII alone: the console has signs for little more'
						: 'ASCII alone: the locale is not UTF-8'
					: 'all of Unicode',
			],
		],
	};
}

function librarySection({library, home}: Machine): Section {
	const files = library.found.filter((found): found is Found => !('reason' in found));
	const problems = library.found.filter((found): found is Problem => 'reason' in found);
	const kinds = new Map<string, number>();
	for (const {path} of files) {
		const kind = extname(path).toLowerCase() || '(no extension)';
		kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
	}
	const sorted = [...kinds].sort(([, a], [, b]) => b - a).slice(0, 12);
	return {
		title: 'Library',
		rows: [
			...(library.own
				? library.paths.map(path => ['folder', withoutHome(path, home)] as const)
				: [['folder', 'sample articles; NEWSREAD_LIBRARY names none'] as const]),
			['files', `${counted(files.length, 'file')}, ${bytesText(files.reduce((sum, {size}) => sum + size, 0))}`],
			['kinds', sorted.map(([kind, count]) => `${kind} ${count}`).join(', ') || '(none)'],
			...problems.slice(0, 10).map(({path, reason}) => ['not found', `${withoutHome(path, home)}: ${reason}`] as const),
		],
	};
}

function surveyText({size, counts, problem}: Survey): string {
	if (size === null) return problem ?? 'none yet';
	const told =
		problem ??
		Object.entries(counts)
			.map(([name, count]) => `${count} ${name}`)
			.join(', ');
	return `${bytesText(size)}, ${told}`;
}

export const selfSections = (machine: Machine): Section[] => [
	{
		title: 'newsread',
		rows: [
			['version', machine.version],
			['Node', `${machine.node} on ${machine.platform}`],
		],
	},
	terminalSection(machine),
	librarySection(machine),
	{
		title: 'Files of its own',
		rows: machine.files.flatMap(({name, path, survey}) => [
			[name, surveyText(survey)] as const,
			['', withoutHome(path, machine.home)] as const,
		]),
	},
];
