/** `newsread verify`: whether the quotations of somebody's notes stand in the articles, and who said them there. */
import {readFileSync, statSync} from 'node:fs';
import {type Claim, claimsIn, claimsInRecords} from '../corpus/claims.ts';
import {corrected} from '../corpus/corrections.ts';
import {Verifier} from '../corpus/verify.ts';
import {type Judged, verdictText} from '../export/quotations/verdicts.ts';
import {articlesOf} from '../library/articles.ts';
import {ownFiles} from '../library/folders.ts';
import {correctionsOf, readCorrections} from '../library/remembered.ts';
import type {Request} from './arguments.ts';
import {Exit, type World} from './command.ts';
import {openOutput} from './output.ts';

/** Bytes; larger notes are none. */
const largest = 32 * 2 ** 20;

/** The source of the notes as text; empty for standard input, which is read as an article alone. */
function sourceOf(path: string): string {
	if (path === '-') return '';
	const stats = statSync(path);
	return stats.isFile() && stats.size <= largest ? readFileSync(path, 'utf8') : '';
}

const holdsRecords = (path: string, source: string): boolean =>
	/\.(?:ndjson|jsonl|json)$/i.test(path) || /^\s*(?:\{"|\[\s*\{")/.test(source);

/** What the notes claim, and whether all of them could be read. */
async function readClaims(notes: string, world: World): Promise<{claims: Claim[]; whole: boolean}> {
	const source = sourceOf(notes);
	if (holdsRecords(notes, source)) {
		try {
			return {claims: claimsInRecords(source), whole: true};
		} catch (error) {
			if (!(error instanceof SyntaxError)) throw error;
			world.complain(`not JSON as newsread quotes writes it (${error.message})`, notes);
			return {claims: [], whole: false};
		}
	}
	const claims: Claim[] = [];
	let whole = true;
	for await (const article of articlesOf([notes])) {
		if ('reason' in article) {
			world.complain(article.reason, article.path);
			whole = false;
		} else claims.push(...claimsIn(article, source));
	}
	return {claims, whole};
}

/** 0 where every quotation stands. */
export async function verify(request: Request, world: World): Promise<number> {
	const {format, width, colour} = request;
	const notes = request.notes ?? '';
	const {claims, whole} = await readClaims(notes, world);
	if (claims.length === 0) {
		if (whole) world.complain('no quotations in it', notes);
		return Exit.problem;
	}
	const corrections = readCorrections(ownFiles(world.environment).memory, world.complain);
	const verifier = new Verifier(claims);
	let code: number = whole ? Exit.fine : Exit.problem;
	for await (const article of articlesOf(request.paths)) {
		if ('reason' in article) {
			world.complain(article.reason, article.path);
			code = Exit.problem;
		} else verifier.add(corrected(article, correctionsOf(article, corrections)));
	}
	const judged = verifier.verdicts().map((verdict): Judged => ({...verdict, notes}));
	const output = openOutput();
	if (format === 'text') output.write(verdictText(judged, {width, colour}));
	else {
		const records = judged.map(({claim, ...verdict}) => JSON.stringify({...claim, ...verdict}));
		output.write(format === 'json' ? `[\n${records.join(',\n')}\n]\n` : `${records.join('\n')}\n`);
	}
	output.end();
	return judged.every(({kind}) => kind === 'stands') ? code : Exit.problem;
}
