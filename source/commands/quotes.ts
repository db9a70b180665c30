/** `newsread quotes`: who said what, in every article. */
import {byVoice, collect} from '../corpus/collection.ts';
import {about, type Finding, type Found, findingsIn} from '../corpus/finding.ts';
import {hasName, nameWords} from '../corpus/names.ts';
import {fold} from '../corpus/words.ts';
import {csvHead, csvRow} from '../export/quotations/csv.ts';
import {quotationJson} from '../export/quotations/json.ts';
import {quotationMarkdown} from '../export/quotations/markdown.ts';
import {quotationText} from '../export/quotations/text.ts';
import {ownFiles} from '../library/folders.ts';
import {correctionsOf, readCorrections} from '../library/remembered.ts';
import type {Request} from './arguments.ts';
import {Exit, type World} from './command.ts';
import {digested} from './digested.ts';
import {openOutput} from './output.ts';

/** What is asked for of a quotation. */
function asked({speaker, about: words}: Request): (finding: Finding) => boolean {
	const name = speaker === null ? null : nameWords(speaker);
	const tells = words === null ? null : about(words);
	return finding => {
		if (name !== null && !(finding.speaker !== null && hasName(finding.speaker, name))) return false;
		return tells === null || tells(finding.text);
	};
}

/** Most names that are told where nobody has the one asked for. */
const mostNames = 5;

/** Looks at all speakers for those whose names hold the one asked for as a part of a word: they may be meant. */
function nearNames(asked: string) {
	const [name, part] = [nameWords(asked), fold(asked).trim()];
	const near = new Set<string>();
	let isKnown = part === '';
	return {
		look(speaker: string): void {
			if (isKnown || near.size > mostNames) return;
			if (hasName(speaker, name)) isKnown = true;
			else if (fold(speaker).includes(part)) near.add(speaker);
		},
		/** Null where the name is somebody's, or there is no other near it. */
		told(): string | null {
			if (isKnown || near.size === 0) return null;
			const names = [...near].slice(0, mostNames).join(', ');
			return `nobody is called ${asked}; there is ${names}${near.size > mostNames ? ' and others' : ''}`;
		},
	};
}

type Collection = ReturnType<typeof collect>;

const rows: Partial<Record<string, {head: string; row(finding: Finding): string}>> = {
	csv: {head: csvHead, row: csvRow},
	ndjson: {head: '', row: finding => `${JSON.stringify(finding)}\n`},
};

/** What can only be written when all quotations are known. */
function written(collection: Collection, {format, width, colour}: Request): string {
	const all = collection.map(({collected}) => collected);
	const table = rows[format];
	if (table)
		return all
			.flatMap(({finding, also}) => [finding, ...also])
			.map(table.row)
			.join('');
	if (format === 'json') return quotationJson(all);
	const voices = byVoice(collection);
	return format === 'markdown' ? quotationMarkdown(voices) : quotationText(voices, {width, colour});
}

export async function quotes(request: Request, world: World): Promise<number> {
	const {format, radar} = request;
	const wanted = asked(request);
	const corrections = readCorrections(ownFiles(world.environment).memory, world.complain);
	const table = rows[format];
	const output = openOutput();
	const gathered: Found[] = [];
	let code: number = Exit.fine;
	let count = 0;
	if (table) output.write(table.head);
	const missed = () => {
		code = Exit.problem;
	};
	const near = nearNames(request.speaker ?? '');
	for await (const {entry, quotes: kept, evidence} of digested(request.paths, world, missed)) {
		for (const found of findingsIn(entry, kept, evidence, correctionsOf(entry, corrections))) {
			if (found.finding.speaker !== null) near.look(found.finding.speaker);
			// What differs from a quotation may be said by another: all are compared.
			if (!table || radar) gathered.push(found);
			else if (!wanted(found.finding)) continue;
			else if (output.write(table.row(found.finding))) count++;
			else return code;
		}
	}
	if (!table || radar) {
		const shown = collect(gathered).filter(
			({collected}) => wanted(collected.finding) && (!radar || collected.variants.length > 0),
		);
		count = shown.length;
		output.write(written(shown, request));
	}
	output.end();
	const others = count === 0 ? near.told() : null;
	if (others !== null) world.complain(others);
	return count === 0 ? Exit.problem : code;
}
