/** How far capitalised words belong together. */
import {givenName} from '../lexicon/given.ts';
import {is} from '../lexicon/signs.ts';
import {lazySet} from '../lexicon/table.ts';
import type {Words} from '../words.ts';

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
	'Commission Committee Council Court Board Authority Administration Agency Department Ministry Service Bureau Office Institute Association Society Union Foundation Trust',
);
/** A run longer than this is no name. */
const longest = 12;

/** Whether a name may go on with the word at `at`. */
const goesOn = (words: Words, at: number): boolean => words.follows(at) && words.isCapitalised(at);

/** "Children's Tarn Hospital": whether the owner's body follows at `at`. */
function owns(words: Words, at: number): boolean {
	if (!owners().has(words.text(at - 1)) && !/^S(?:t\.?|aint)$/.test(words.text(at - 2))) return false;
	for (let next = at; next < at + 3 && words.isCapitalised(next); next++) {
		if (words.tongue.bodyName(['', words.text(next)]) !== null) return true;
	}
	return false;
}

/** Behind the last of the capitalised words that begin at `from`, with the particles between them. */
function capitalsEnd(words: Words, from: number): number {
	let to = from + 1;
	while (to < words.behind && to - from < longest) {
		if (words.isPossessive(to - 1)) {
			if (!owns(words, to)) break;
			to++;
		} else if (words.opens(to)) break;
		else if (!words.follows(to) && !words.isJoined(to))
			return words.start(to) === words.end(to - 1) + 2 && legal().has(words.text(to)) ? to + 1 : to;
		else if (words.isCapitalised(to)) to++;
		else {
			const end = particlesEnd(words, from, to);
			if (end === to) break;
			to = end;
			if (!words.isCapitalised(to - 1)) break;
		}
	}
	return to;
}

/** Whether "von" at `at` may join the words from `from` to what follows: a given name, a courtesy, a body's head. */
function mayBelong(words: Words, from: number, at: number): boolean {
	if (givenName(words.text(at - 1)) !== null) return true;
	if (at - from > 1) return false;
	const {nounsCapital, bodyName} = words.tongue;
	return !nounsCapital || (words.signs(from) & is.polite) !== 0 || bodyName([words.text(from), '']) !== null;
}

/** Behind the particles at `at` and the name that follows them; `at` where no name goes on with what is there. */
function particlesEnd(words: Words, from: number, at: number): number {
	const word = words.text(at);
	if (word === closing) return at + 1;
	// Catalan joins two surnames by it.
	if (word === 'i' && at - from > 1 && goesOn(words, at + 1)) return at + 2;
	// A German article is no particle.
	if (!particles().has(word) || (word === 'das' && words.tongue.nounsCapital)) return at;
	if (afterGiven().has(word) && !mayBelong(words, from, at)) return at;
	let beyond = at + 1;
	while (words.follows(beyond) && (particles().has(words.text(beyond)) || further().has(words.text(beyond)))) beyond++;
	return goesOn(words, beyond) ? beyond + 1 : at;
}

/** "the Ethics and Anti-Corruption Commission": the end of a body whose first matter stands from `from` to `to`. */
function jointEnd(words: Words, from: number, to: number): number | null {
	const first = words.text(from) === 'The' ? from + 1 : from;
	if (first === from && words.text(from - 1) !== 'the') return null;
	if (to - first > 2 || !words.follows(to) || words.text(to) !== 'and' || !goesOn(words, to + 1)) return null;
	const {bodyName, listedPlace} = words.tongue;
	const matter = words.texts(first, to);
	if (matter.length === 0 || bodyName(['', ...matter]) !== null || listedPlace(matter.join(' ')) !== null) return null;
	if (givenName(matter[0]!) !== null) return null;
	const end = capitalsEnd(words, to + 1);
	return end - to > 2 && joint().has(words.text(end - 1)) ? end : null;
}

/** Whether a run may end with the word at `at`: what joins it to more ends nothing. */
export function mayEnd(words: Words, at: number): boolean {
	if (words.isCapitalised(at)) return true;
	const word = words.text(at);
	return !(
		particles().has(word) ||
		further().has(word) ||
		links().has(word) ||
		conjunctions().has(word) ||
		words.tongue.links(word)
	);
}

/** "Parti des travailleurs", "Ligue pour les libertés": the end of what a French body is for at `at`, all small. */
function causeEnd(words: Words, at: number): number {
	const next =
		words.text(at) === 'des' ? at + 1 : words.text(at) === 'pour' && words.text(at + 1) === 'les' ? at + 2 : at;
	return next > at && words.follows(next) && words.isSmall(next) && words.text(next).length > 5 ? next + 1 : at;
}

/** The end of the run that begins at `from`: "Department of Fisheries and Tides" is one. */
export function runEnd(words: Words, from: number): number {
	let to = capitalsEnd(words, from);
	to = jointEnd(words, from, to) ?? to;
	if (words.isPossessive(to - 1)) return to;
	if ((words.signs(to - 1) & is.head) === 0) return to;
	const head = words.text(to - 1);
	while (words.follows(to) && qualities().has(words.text(to))) to++;
	if (french().has(head)) to = causeEnd(words, to);
	let at = to;
	while (words.follows(at) && (links().has(words.text(at)) || words.tongue.links(words.text(at)))) at++;
	if (at === to || !goesOn(words, at)) return to;
	// "Tarn State University of the US" is named before it is placed.
	if (at - to > 1 && words.tongue.listedPlace(words.text(at)) !== null) return to;
	let end = capitalsEnd(words, at);
	while (matters().has(head) && end - from < longest) {
		const further = furtherMatter(words, end);
		if (further === null) break;
		end = further;
	}
	return end;
}

/** "… and Tides", "… in der Küstenschifffahrt": the end of what one body's matters go on with at `at`. */
function furtherMatter(words: Words, at: number): number | null {
	const link = words.follows(at) ? words.text(at) : '';
	if (link !== 'and' && link !== 'und' && (link !== 'in' || words.text(at + 1) !== 'der')) return null;
	const next = link === 'in' ? at + 2 : at + 1;
	if (!goesOn(words, next)) return null;
	const end = capitalsEnd(words, next);
	return words.tongue.bodyName(words.texts(next, end)) === null ? end : null;
}
