/** What verifying found, to be read: what does not stand, with the difference, then the count. */
import type {Edit} from '../../corpus/passages.ts';
import type {Source, Verdict} from '../../corpus/verdict.ts';
import {facesOf} from '../faces.ts';
import {indented} from './indented.ts';

export interface Judged extends Verdict {
	/** The path of the notes. */
	notes: string;
}

const told: Record<Verdict['kind'], string> = {
	stands: 'stands',
	speaker: 'another speaker',
	unnamed: 'speaker not named',
	pieced: 'pieced together',
	altered: 'altered',
	missing: 'not found',
};

const placeOf = ({title, published, path, item}: Source): string =>
	[title, published?.slice(0, 10), item === undefined ? path : `${path} (${item})`].filter(Boolean).join(' · ');

/** As `wdiff` writes it: `[-what the notes say-] {+what the article says+}`. */
const editText = (edits: readonly Edit[]): string =>
	edits.map(({kind, text}) => (kind === 'same' ? text : kind === 'quoted' ? `[-${text}-]` : `{+${text}+}`)).join(' ');

const saidBy = ({speaker, quoted}: Source): string =>
	speaker !== null
		? `said by ${speaker}`
		: quoted
			? 'the article does not name who said it'
			: 'the words are the article’s own';

function inSource({kind, claim, source, parts, edits}: Judged): string[] {
	if (!source) return [];
	if (kind === 'pieced') return [...parts.map(part => `“${part.text}” · ${saidBy(part)}`), placeOf(source)];
	if (kind === 'altered') {
		const said = claim.speaker !== null && source.speaker !== null && claim.speaker !== source.speaker;
		return [`“${editText(edits)}”`, `${placeOf(source)}${said ? ` · ${source.speaker}` : ''}`];
	}
	return [saidBy(source), placeOf(source)];
}

/** Counts of each kind: `5 quotations: 3 stand, 1 altered, 1 not found`. */
function summary(judged: readonly Judged[]): string {
	const counts = new Map<Verdict['kind'], number>();
	for (const {kind} of judged) counts.set(kind, (counts.get(kind) ?? 0) + 1);
	const parts = (Object.keys(told) as Verdict['kind'][]).flatMap(kind => {
		const count = counts.get(kind);
		return count === undefined ? [] : [`${count} ${kind === 'stands' && count > 1 ? 'stand' : told[kind]}`];
	});
	return `${judged.length} quotation${judged.length === 1 ? '' : 's'}: ${parts.join(', ')}`;
}

/** Ends with a newline; a width of 0 wraps nothing. */
export function verdictText(judged: readonly Judged[], {width, colour}: {width: number; colour: boolean}): string {
	const {strong} = facesOf(colour);
	let text = '';
	for (const verdict of judged) {
		if (verdict.kind === 'stands') continue;
		const {claim, notes, kind} = verdict;
		const place = claim.line === null ? notes : `${notes}:${claim.line}`;
		const name = claim.speaker === null ? '' : ` — ${claim.speaker}`;
		const lines = [
			`${place}  ${strong(told[kind])}`,
			...indented(`“${claim.text}”${name}`, 4, width),
			...inSource(verdict).flatMap(part => indented(part, 8, width)),
		];
		text += `${lines.join('\n')}\n\n`;
	}
	return `${text}${summary(judged)}\n`;
}
