/** What the words around a mention say of who bears the name. */
import type {Candidate} from './candidates.ts';
import type {Gender} from './given.ts';
import type {Sign} from './kinds.ts';
import {listedPlace} from './places.ts';
import {isCalling, roleOf} from './roles.ts';
import {lazySet} from './table.ts';
import type {Word} from './words.ts';

/** Verbs of saying, beside whom they say. */
const says = lazySet(`
said says told tells added adds asked asks replied replies wrote writes explained explains argued argues insisted insists claimed claims warned warns noted notes announced stated states recalled recalls testified admitted agreed denied denies acknowledged concluded concludes suggested suggests continued declared tweeted posted responded commented confirmed emphasized emphasised stressed observed remarked predicted urged
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
const companyNouns = lazySet(
	'company firm supplier startup start-up maker manufacturer agency nonprofit charity airline retailer newspaper website broadcaster carmaker automaker platform studio developer developers brand chain conglomerate group provider operator consultancy think-tank watchdog union organisation organization publication outlet magazine journal network subsidiary Unternehmen Firma empresa compañía entreprise société',
);
const bodyNouns = lazySet(
	'spokesman spokeswoman spokesperson spokespeople executives executive employees shares stock shareholders subsidiary customers co-founder founder chairman boss ceo ransomware affiliate newsroom headquarters staffers correspondent reporter columnist researchers scientists analysts lawmakers fighters militants Chef',
);
const bodyRoles = lazySet(
	'spokesman spokeswoman spokesperson ceo chairman chairwoman head director founder co-founder president member members analyst analysts economist researcher researchers scientist scientists expert fellow strategist lawyer attorney correspondent reporter editor employee employees engineer manager partner professor executive chief leader shares acquisition',
);
const placeRoles = lazySet(
	'mayor governor resident residents people capital city town village province district state island port coast north south east west northeast northwest southeast southwest outskirts streets suburb region county bishop archbishop native natives archipelago king queen prince emir sultan hamlet township municipality commune cities towns villages Stadt Gemeinde Bürgermeister Hauptstadt alcalde ciudad maire ville habitantes',
);
const placeNouns = lazySet(
	'village province city town county district region island river valley airport residents neighborhood neighbourhood suburb peninsula prison border coast prefecture harbor harbour',
);
const nearWords = lazySet('near outside across around throughout north south toward nahe');
const prepositions = lazySet('of for at with from to in de à en');
const inWords = lazySet('in à en');
/** With one of them begins what is no apposition. */
const clauses = lazySet('is are was were has had and but which that when who whose');
const movedVerbs = lazySet(
	'based born lives lived living arrived raised died moved traveled travelled flew headquartered returned held back residents stay stayed offices',
);

/** Those of the words before it. */
function signsBefore(
	text: string,
	{from, to, start, title}: Candidate,
	words: readonly Word[],
	signs: Set<Sign>,
): void {
	if (title !== '') {
		const role = roleOf(title);
		signs.add(role === 'polite' || role === 'kin' ? role : 'office');
		return;
	}
	const before = words[from - 1];
	if (!before) return;
	const between = text.slice(before.end, start);
	if (before.possessive && listedPlace(before.text) !== null) signs.add('ofPlace');
	const comma = between === ', ';
	if (between !== ' ' && !comma) return;
	const word = before.text.toLowerCase();
	if (before.writing === 'small') {
		const role = roleOf(word);
		if (role === 'kin' && !comma) signs.add('kin');
		else if (role !== null) signs.add('calling');
		else if (says().has(word)) signs.add(word === 'told' || word === 'tells' ? 'told' : 'speaks');
	}
	if (comma) {
		if (companyNouns().has(word) && words[to]?.gap !== 'blank') signs.add('company');
		return;
	}
	const second = words[from - 2];
	const earlier = second && before.gap === 'blank' ? second.text.toLowerCase() : '';
	// "the Dahl campaign" says nothing of Dahl.
	if (word === 'the' && (to - from > 1 || words[to]?.gap !== 'blank' || words[to]?.writing !== 'small'))
		signs.add('the');
	else if (word === 'by') signs.add('by');
	else if (word === 'laut') signs.add('told');
	else if (nearWords().has(word)) signs.add('near');
	else if (prepositions().has(word)) {
		const inside = inWords().has(word);
		if (placeRoles().has(earlier) && word !== 'for') signs.add('placeOf');
		else if (bodyRoles().has(earlier) && !inside && word !== 'to') signs.add('bodyOf');
		else if (word === 'at') signs.add('at');
		else if (movedVerbs().has(earlier)) signs.add('near');
		else if (inside) signs.add('inside');
		else if (earlier === 'according') signs.add('told');
	} else if (companyNouns().has(word)) signs.add('company');
	else if (placeNouns().has(word)) signs.add('placeNoun');
}

/** The furthest an apposition or a pronoun is looked for, in words. */
const reach = 9;

/** Those of the words after it. */
function signsAfter(
	text: string,
	{to, end, possessive, office}: Candidate,
	words: readonly Word[],
	signs: Set<Sign>,
): void {
	if (office) signs.add('holdsOffice');
	const after = words[to];
	if (!after) return;
	const sign = text[end];
	if (possessive) {
		if (bodyNouns().has(after.text)) signs.add('bodyNoun');
		return;
	}
	if (after.gap === 'blank') {
		if (after.writing === 'mixed' && /\d/.test(after.text)) signs.add('number');
		if (after.writing !== 'small') return;
		const word = after.text;
		const second = words[to + 1]?.text ?? '';
		if (says().has(word)) signs.add('speaks');
		if (word === 'zufolge') signs.add('told');
		if (acts().has(word)) signs.add('acts');
		if (word === 'who' || word === 'whose') signs.add('who');
		if (trades().has(word) || (word === 'has' && trades().has(second))) signs.add('trades');
		if (placeNouns().has(word)) signs.add('placeNoun');
		if (bodyNouns().has(word)) signs.add('bodyNoun');
		return;
	}
	const rest = text.slice(end, end + 12);
	if (/^, (?:aged )?\d{1,2}(?!\d)[,. ]|^ \(\d{2}\)/.test(rest)) signs.add('age');
	if (sign !== ',' && sign !== ')') return;
	if (/^, who/.test(rest)) signs.add('who');
	const two = words[to + 1];
	if (
		after.start === end + 2 &&
		(listedPlace(after.text) !== null || (two?.gap === 'blank' && listedPlace(`${after.text} ${two.text}`) !== null))
	)
		signs.add('beforePlace');
	const apposed = appositionAt(text, to, words);
	if (apposed !== null) signs.add(apposed);
}

/** What stands between commas behind the name, at `from`: ", a retired potter", ", a small company". */
function appositionAt(text: string, from: number, words: readonly Word[]): 'apposition' | 'company' | null {
	for (let at = from; at < Math.min(words.length, from + reach); at++) {
		const word = words[at]!;
		if (word.opens || (at > from && word.gap === 'other' && text[words[at - 1]!.end] === ',')) return null;
		if (word.writing !== 'small') {
			const role = roleOf(word.text);
			return role === 'office' || role === 'calling' ? 'apposition' : null;
		}
		if (says().has(word.text) || (at === from && acts().has(word.text)) || clauses().has(word.text)) return null;
		if (companyNouns().has(word.text)) return /^(?:a|an|the|its)$/.test(words[from]!.text) ? 'company' : null;
		if (isCalling(word.text)) return 'apposition';
	}
	return null;
}

/** The first pronoun after the name in its sentence, before anything else is named; null where there is none. */
export function pronounAfter({from, to}: Candidate, words: readonly Word[]): Gender | 'thing' | null {
	// "in Tarnby, he said"
	if (inWords().has(words[from - 1]?.text ?? '') || nearWords().has(words[from - 1]?.text ?? '')) return null;
	for (let at = to; at < Math.min(words.length, to + reach); at++) {
		const {text, opens, writing} = words[at]!;
		if (opens || writing === 'capital' || writing === 'capitals') return null;
		if (text === 'he' || text === 'his' || text === 'himself') return 'male';
		if (text === 'she' || text === 'her' || text === 'herself') return 'female';
		if (text === 'its' || text === 'itself') return 'thing';
	}
	return null;
}

/** Adds to `signs` what one mention of a name says. */
export function signsAround(text: string, candidate: Candidate, words: readonly Word[], signs: Set<Sign>): void {
	signsBefore(text, candidate, words, signs);
	signsAfter(text, candidate, words, signs);
}
