/** What the words around a mention say of who bears the name. */
import {acronyms, bodyName, companyNouns} from './bodies.ts';
import type {Candidate} from './candidates.ts';
import type {Gender} from './given.ts';
import type {Sign} from './kinds.ts';
import {endsAsPlace, hintsPlace, listedPlace} from './places.ts';
import {isCalling, portfolios, roleOf} from './roles.ts';
import {lazySet} from './table.ts';
import type {Words} from './words.ts';

/** Verbs of saying, beside whom they say. */
const says = lazySet(`
said says told tells added adds asked asks replied replies wrote writes explained explains argued argues insisted insists claimed claims warned warns noted notes announced stated states recalled recalls testified admitted agreed declined refused denied denies acknowledged concluded concludes suggested suggests continued declared tweeted posted responded commented confirmed emphasized emphasised stressed observed remarked predicted urged
sagt sagte erklärt erklärte meint meinte betont betonte kritisierte forderte berichtet berichtete schreibt schrieb warnte
dijo dice afirmó explicó señaló declaró aseguró añadió
dit explique affirme déclare raconte estime`);

/** What only people do. */
const acts = lazySet(`
thinks thought believes believed knew knows remembers remembered laughed laughs smiled smiles nodded shrugged grinned sighed joked jokes quipped recalls wept cried tweeted testified died married retired resigned grew studied graduated lives lived sat stood walked ran drove flew feels felt wants wanted hopes hoped likes loves loved hates enjoyed looked wore sang played plays starred stars directed scored born
erinnert lachte lächelte starb wuchs
murió nació recuerda
sourit raconte mourut naquit`);

/** What companies do. */
const trades = lazySet(
	'announced launched launches unveiled unveils acquired acquires sells manufactures released releases develops employs publishes published reported reports reporting rolled shipped partnered',
);
const bodyNouns = lazySet(
	'spokesman spokeswoman spokesperson spokespeople executives executive employees shares stock shareholders subsidiary customers co-founder founder chairman boss ceo ransomware affiliate newsroom headquarters staffers correspondent reporter columnist researchers scientists analysts lawmakers fighters militants observers officers officials troops soldiers agents investigators supporters rebels union newspaper company charity bank agency militia insurgents website Chef',
);
const bodyRoles = lazySet(
	'spokesman spokeswoman spokesperson ceo chairman chairwoman head director founder co-founder president member members analyst analysts economist researcher researchers scientist scientists expert fellow strategist lawyer attorney correspondent reporter editor employee employees engineer manager partner professor executive chief leader shares acquisition pupil coach captain spokespeople official officials officer officers journalist journalists columnist founders owner owners operator supporters fans portavoz presidente presidenta director directora delegado dirigente miembros président présidente directeur directrice porte-parole dirigeant dirigeante membres Sprecher Sprecherin Chef Vorstand',
);
const placeRoles = lazySet(
	'mayor governor resident residents people capital city town village province district state island port coast north south east west northeast northwest southeast southwest outskirts streets suburb region county bishop archbishop native natives archipelago king queen prince emir sultan hamlet township municipality commune cities towns villages Stadt Gemeinde Bürgermeister Hauptstadt alcalde alcaldesa exalcalde ciudad pueblo provincia departamento río maire mairie ville village habitantes habitants usine curé église',
);
const placeNouns = lazySet(
	'village province city town county district region island river valley airport residents neighborhood neighbourhood suburb peninsula prison border coast prefecture harbor harbour',
);
const nearWords = lazySet('near outside across around throughout north south toward nahe');
const prepositions = lazySet('of for at with from to in de à en del du vom');
/** Between a preposition and a name. */
const articles = lazySet('the la el los las der');
/** Whose or where from somebody is: "Brannoc Tyl of the Tarn Institute". */
const belonging = lazySet('of from at with del de du von vom');
const inWords = lazySet('in à en');
/** With one of them begins what is no apposition. */
const clauses = lazySet('is are was were has had and but which that when who whose');
const movedVerbs = lazySet(
	'based born lives lived living arrived raised died moved traveled travelled flew headquartered returned held back residents stay stayed offices',
);

/** Those of the words before it. */
function signsBefore(
	text: string,
	{from, to, start, title, words: names}: Candidate,
	words: Words,
	signs: Set<Sign>,
): void {
	if (title !== '') {
		const role = roleOf(title);
		signs.add(role === 'polite' || role === 'kin' ? role : 'office');
		return;
	}
	if (!words.has(from - 1)) return;
	const before = words.text(from - 1);
	if (words.isPossessive(from - 1) && listedPlace(before) !== null) signs.add('ofPlace');
	const gap = start - words.end(from - 1);
	const comma = gap === 2 && text.startsWith(', ', start - 2);
	if (!comma && (gap !== 1 || text[start - 1] !== ' ')) return;
	const word = before.toLowerCase();
	if (words.isSmall(from - 1)) {
		const role = roleOf(word);
		if (role === 'kin' && !comma) signs.add('kin');
		else if (role !== null) signs.add('calling');
		else if (says().has(word)) signs.add(word === 'told' || word === 'tells' ? 'told' : 'speaks');
	}
	if (comma) {
		if (companyNouns().has(word) && !words.follows(to)) signs.add('company');
		return;
	}
	const earlier = words.follows(from - 1) ? words.text(from - 2).toLowerCase() : '';
	if (articles().has(word) && words.follows(from - 2) && prepositions().has(earlier)) {
		const role = words.text(from - 3).toLowerCase();
		if (bodyRoles().has(role) && !placeRoles().has(role) && !inWords().has(earlier)) signs.add('bodyOf');
	}
	// "the Dahl campaign" says nothing of Dahl.
	if (word === 'the' && (to - from > 1 || !words.follows(to) || !words.isSmall(to))) signs.add('the');
	else if (word === 'by') signs.add('by');
	else if (word === 'laut') signs.add('told');
	else if (nearWords().has(word)) signs.add('near');
	else if (prepositions().has(word)) {
		const inside = inWords().has(word);
		if (placeRoles().has(earlier) && word !== 'for') signs.add('placeOf');
		// "Ida Voss, 71, of Tarnby"
		else if (
			word === 'of' &&
			isAge.test(words.text(from - 2)) &&
			text.slice(words.end(from - 2), words.start(from - 1)) === ', '
		)
			signs.add('near');
		else if (bodyRoles().has(earlier) && !inside && word !== 'to') signs.add('bodyOf');
		else if (word === 'at') signs.add(hintsPlace(names) ? 'inside' : 'at');
		else if (movedVerbs().has(earlier)) signs.add('near');
		else if (inside) {
			signs.add('inside');
			const fit = to - from === 1 || hintsPlace(names) || (to - from === 2 && endsAsPlace(names[1]!));
			if (fit && !stages().has(earlier) && isSettled(text, to, words)) signs.add('settled');
		} else if (earlier === 'according' || (word !== 'of' && spoken().has(earlier))) signs.add('told');
	} else if (companyNouns().has(word) || (naming().has(word) && companyNouns().has(earlier))) signs.add('company');
	else if (placeNouns().has(word)) signs.add('placeNoun');
}

/** What goes on behind a place: "in Tarnby on Sunday". Any other word may be what is in it: "in Tarn style". */
const beyondPlace = lazySet(
	'on in with for to and but last this next when where after before since who that was is were has had will would by from as until during while at y et el la los le une un con donde où',
);

/** "spoke to Tarn", "an interview with Tarn" */
const spoken = lazySet('speak spoke speaking talk talked statement interview');
/** "a company called Tarn" */
const naming = lazySet('called named dubbed llamada llamado appelée appelé namens');
/** In what follows them one plays: "starred in Silver Brook". */
const stages = lazySet(
	'starred appeared starring appearing acted played roles role featured sang danced believe believed interested shares stake invested investors',
);
const isAge = /^\d{1,2}$/;

/** Whether the name ends what it stands in. */
function isSettled(text: string, to: number, words: Words): boolean {
	const last = to - 1;
	if (!words.isCapital(last) || words.isPossessive(last) || portfolios().has(words.text(last))) return false;
	if (!words.has(to) || words.opens(to)) return true;
	return words.follows(to) ? beyondPlace().has(words.text(to)) : /[,;).]/.test(text[words.end(last)] ?? '');
}

const isDash = (char: string | undefined): boolean => char === '—' || char === '–' || char === '-';

/** "TARNBY, Norway — It rained": the place that a report comes from, in capitals. */
function isDateline(text: string, {from, start, end, name}: Candidate, words: Words): boolean {
	const led = words.has(from - 1);
	if (led && isDash(text[end + (text[end] === ' ' ? 1 : 0)]) && /^ ?(?:—|–|--)/.test(text.slice(end, end + 3)))
		return /(?:^|\n)[^a-z\n]{4,28}, $/.test(text.slice(Math.max(0, start - 32), start));
	if (led || name.length < 4 || name !== name.toUpperCase() || !/^$|\n/.test(text[start - 1] ?? '')) return false;
	return /^(?:, [^\n—–(]{2,28})? ?(?:—|–|--| - |\()/.test(text.slice(end, end + 36));
}

/** Whether a body's name follows "of", "from", "at" behind a name, at `from`. */
function belongsToBody(words: Words, from: number): boolean {
	if (!words.follows(from) || !belonging().has(words.text(from))) return false;
	const first = articles().has(words.text(from + 1)) ? from + 2 : from + 1;
	let at = first;
	while (at - first < 5 && words.follows(at) && words.isCapitalised(at)) at++;
	const body = words.texts(first, at);
	return body.length > 1 ? bodyName(body) === 'sure' : body.length === 1 && acronyms().has(body[0]!);
}

/** "The Tarn 300", but not "Tarn 3-2". */
const isModel = /^(?!\d+[-–]\d+$).*\d/;
const amounts = lazySet(
	'percent million billion trillion euros dollars pounds points years months days times votes to',
);

/** The furthest an apposition or a pronoun is looked for, in words. */
const reach = 9;

/** ", 34,", ", aged 34", " (34)", ", a 34-year-old" */
const isAged = /^(?:, (?:aged )?\d{1,2}(?!\d)[,. ]| \(\d{2}\)|, an? \d{1,2}-year-old)/;

/** Those of the words after it. */
function signsAfter(text: string, {to, end, possessive, office}: Candidate, words: Words, signs: Set<Sign>): void {
	if (office) signs.add('holdsOffice');
	if (!words.has(to)) return;
	const sign = text[end];
	if (possessive) {
		if (bodyNouns().has(words.text(to))) signs.add('bodyNoun');
		return;
	}
	if (words.follows(to)) {
		if (words.isMixed(to) && isModel.test(words.text(to)) && !amounts().has(words.text(to + 1))) signs.add('number');
		if (!words.isSmall(to)) return;
		const word = words.text(to);
		if (says().has(word)) signs.add('speaks');
		if (word === 'zufolge') signs.add('told');
		if (belongsToBody(words, to)) signs.add('ofBody');
		if (acts().has(word)) signs.add('acts');
		if (word === 'who' || word === 'whose') signs.add('who');
		if (trades().has(word) || (word === 'has' && trades().has(words.text(to + 1)))) signs.add('trades');
		if (placeNouns().has(word)) signs.add('placeNoun');
		if (bodyNouns().has(word)) signs.add('bodyNoun');
		return;
	}
	if (sign !== ',' && sign !== ')' && sign !== ' ') return;
	const rest = text.slice(end, end + 18);
	if (isAged.test(rest)) signs.add('age');
	if (sign === ' ') return;
	if (rest.startsWith(', who')) signs.add('who');
	if (words.start(to) === end + 2) {
		if (sign === ',' && words.isSmall(to) && says().has(words.text(to))) signs.add('speaks');
		if (isPlaceAt(words, to)) signs.add('beforePlace');
	}
	const apposed = appositionAt(text, to, words);
	if (apposed !== null) signs.add(apposed);
}

/** Whether a place of one word or two begins at `at`. */
const isPlaceAt = (words: Words, at: number): boolean =>
	listedPlace(words.text(at)) !== null ||
	(words.follows(at + 1) && listedPlace(`${words.text(at)} ${words.text(at + 1)}`) !== null);

/** What stands between commas behind the name, at `from`: ", a retired potter", ", a small company". */
function appositionAt(text: string, from: number, words: Words): 'apposition' | 'company' | null {
	for (let at = from; at < Math.min(words.behind, from + reach); at++) {
		if (words.opens(at)) return null;
		if (at > from && !words.follows(at) && !words.isJoined(at) && text[words.end(at - 1)] === ',') return null;
		const word = words.text(at);
		if (!words.isSmall(at)) {
			const role = roleOf(word);
			return role === 'office' || role === 'calling' ? 'apposition' : null;
		}
		if (says().has(word) || (at === from && acts().has(word)) || clauses().has(word)) return null;
		if (companyNouns().has(word)) return /^(?:a|an|the|its)$/.test(words.text(from)) ? 'company' : null;
		if (isCalling(word)) return 'apposition';
	}
	return null;
}

/** The first pronoun after the name in its sentence, before anything else is named; null where there is none. */
export function pronounAfter({from, to}: Candidate, words: Words): Gender | 'thing' | null {
	// "in Tarnby, he said"
	const before = words.text(from - 1).toLowerCase();
	if (inWords().has(before) || nearWords().has(before)) return null;
	for (let at = to; at < Math.min(words.behind, to + reach); at++) {
		if (words.opens(at) || words.isCapitalised(at)) return null;
		const text = words.text(at);
		if (text === 'he' || text === 'his' || text === 'himself') return 'male';
		if (text === 'she' || text === 'her' || text === 'herself') return 'female';
		if (text === 'its' || text === 'itself') return 'thing';
	}
	return null;
}

/** Adds to `signs` what one mention of a name says. */
export function signsAround(text: string, candidate: Candidate, words: Words, signs: Set<Sign>): void {
	if (isDateline(text, candidate, words)) signs.add('dateline');
	signsBefore(text, candidate, words, signs);
	signsAfter(text, candidate, words, signs);
}
