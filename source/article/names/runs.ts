/** How far capitalised words belong together. */
import {bodyName, carries} from './bodies.ts';
import {givenName} from './given.ts';
import {carriers, listedPlace} from './places.ts';
import {lazySet} from './table.ts';
import type {Word} from './words.ts';

/** Particles that stand within a name, in lower case. */
const particles = lazySet(
	'ul ur al el bin bint ibn von van zu de del della dei degli da di do dos das du la le ten ter af av bat ben abu',
);
/** These are prepositions too: they join a surname to given names alone ("Ursula von der Tann"). */
const afterGiven = lazySet('von van zu');
/** And these behind one of them: "von der", "de las". */
const further = lazySet('der den dem las los la');
/** Between a body's first words and what it is of. */
const links = lazySet('of for on de del du des der für von la el zur the las los den die');
/** Whose the body is: "People's Front", "Children's Hospital". */
const owners = lazySet(
	'People Peoples Children Women Men Workers Farmers Teachers Veterans Citizens King Queen Sheriff',
);
/** "and" goes on with the same body: their matters are many. */
const matters = lazySet(
	'Ministry Department Center Centre Institute Institutes Committee Office Commission Bureau Agency Centers Hochschule Bundesamt',
);
/** What companies are, behind a comma: "Tarn Mills, Inc." */
const legal = lazySet('Inc Inc. Ltd Ltd. LLC LLP Corp. S.A. S.L. S.p.A.');
/** Written small, and the end of a name. */
const closing = 'plc';
/** French and Spanish write small what kind a body is: "Assemblée nationale". */
const qualities = lazySet(`
national nationale nationaux nationales régional régionale départemental départementale municipal municipale communal communale central centrale général générale constitutionnel constitutionnelle suprême supérieur supérieure populaire social sociale européen européenne international internationale mondial mondiale public publique agricole économique financier financière`);
/** They say in small words what they are for. */
const french = lazySet(
	'Parti Ligue Union Syndicat Mouvement Front Comité Office Association Fédération Collectif Observatoire Cour Conseil Rassemblement Caisse Chambre Ordre',
);
const conjunctions = lazySet('and und the y et e i');
/** Bodies of two matters: "Ethics and Anti-Corruption Commission". */
const joint = lazySet(
	'Commission Committee Council Court Board Authority Administration Agency Department Ministry Service Bureau Office Institute Association Society Union Foundation',
);
/** A run longer than this is no name. */
const longest = 12;

export const isCapitalised = ({writing}: Word): boolean => writing === 'capital' || writing === 'capitals';

const follows = (word: Word | undefined): boolean => word?.gap === 'blank' && isCapitalised(word);

/** "Children's Tarn Hospital": whether the owner's body follows at `at`. */
function owns(words: readonly Word[], at: number): boolean {
	if (!owners().has(words[at - 1]!.text) && !/^S(?:t\.?|aint)$/.test(words[at - 2]?.text ?? '')) return false;
	for (let next = at; next < at + 3 && words[next] && isCapitalised(words[next]!); next++) {
		if (bodyName(['', words[next]!.text]) !== null) return true;
	}
	return false;
}

/** Behind the last of the capitalised words that begin at `from`, with the particles between them. */
function capitalsEnd(words: readonly Word[], from: number): number {
	let to = from + 1;
	while (to < words.length && to - from < longest) {
		const word = words[to]!;
		if (words[to - 1]!.possessive) {
			if (!owns(words, to)) break;
			to++;
		} else if (word.opens) break;
		else if (word.gap === 'other') return word.start === words[to - 1]!.end + 2 && legal().has(word.text) ? to + 1 : to;
		else if (word.text === closing) return to + 1;
		else if (isCapitalised(word)) to++;
		// Catalan joins two surnames by it.
		else if (word.text === 'i' && to - from > 1 && follows(words[to + 1])) to += 2;
		else if (
			particles().has(word.text) &&
			!(afterGiven().has(word.text) && to - from > 1 && givenName(words[to - 1]!.text) === null)
		) {
			let beyond = to + 1;
			while (
				words[beyond]?.gap === 'blank' &&
				(particles().has(words[beyond]!.text) || further().has(words[beyond]!.text))
			)
				beyond++;
			if (!follows(words[beyond])) break;
			to = beyond + 1;
		} else break;
	}
	return to;
}

/** "the Ethics and Anti-Corruption Commission": the end of a body whose first matter stands from `from` to `to`. */
function jointEnd(words: readonly Word[], from: number, to: number): number | null {
	const first = words[from]!.text === 'The' ? from + 1 : from;
	if (first === from && words[from - 1]?.text !== 'the') return null;
	if (words[to]?.text !== 'and' || words[to]!.gap !== 'blank' || !follows(words[to + 1]) || to - first > 2) return null;
	const matter = words.slice(first, to).map(({text}) => text);
	if (matter.length === 0 || bodyName(['', ...matter]) !== null || listedPlace(matter.join(' ')) !== null) return null;
	if (givenName(matter[0]!) !== null) return null;
	const end = capitalsEnd(words, to + 1);
	return end - to > 2 && joint().has(words[end - 1]!.text) ? end : null;
}

/** Whether a run may end with the word: what joins it to more ends nothing. */
export const mayEnd = (word: Word): boolean =>
	isCapitalised(word) ||
	!(particles().has(word.text) || further().has(word.text) || links().has(word.text) || conjunctions().has(word.text));

/** "Parti des travailleurs", "Ligue pour les libertés": the end of what a French body is for at `at`, all small. */
function causeEnd(words: readonly Word[], at: number): number {
	const next =
		words[at]?.text === 'des' ? at + 1 : words[at]?.text === 'pour' && words[at + 1]?.text === 'les' ? at + 2 : at;
	const cause = words[next];
	return next > at && cause?.gap === 'blank' && cause.writing === 'small' && cause.text.length > 5 ? next + 1 : at;
}

/** The end of the run that begins at `from`: "Department of Fisheries and Tides" is one. */
export function runEnd(words: readonly Word[], from: number): number {
	let to = capitalsEnd(words, from);
	to = jointEnd(words, from, to) ?? to;
	const head = words[to - 1]!;
	if (head.possessive || !(carries().has(head.text) || carriers().has(head.text))) return to;
	while (words[to]?.gap === 'blank' && qualities().has(words[to]!.text)) to++;
	if (french().has(head.text)) to = causeEnd(words, to);
	let at = to;
	while (words[at]?.gap === 'blank' && links().has(words[at]!.text)) at++;
	if (at === to || !follows(words[at])) return to;
	// "Tarn State University of the US" is named before it is placed.
	if (at - to > 1 && listedPlace(words[at]!.text) !== null) return to;
	let end = capitalsEnd(words, at);
	while (matters().has(head.text) && end - from < longest) {
		const further = furtherMatter(words, end);
		if (further === null) break;
		end = further;
	}
	return end;
}

/** "… and Tides", "… in der Küstenschifffahrt": the end of what one body's matters go on with at `at`. */
function furtherMatter(words: readonly Word[], at: number): number | null {
	if (words[at]?.gap !== 'blank' || !/^(?:and|und|in)$/.test(words[at]!.text)) return null;
	const next = words[at]!.text === 'in' && words[at + 1]?.text === 'der' ? at + 2 : at + 1;
	if (!follows(words[next]) || (words[at]!.text === 'in' && next === at + 1)) return null;
	const end = capitalsEnd(words, next);
	return bodyName(words.slice(next, end).map(({text}) => text)) === null ? end : null;
}
