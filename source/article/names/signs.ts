/** What the words of a name, and the words around it, say of its bearer. */

import {acronyms, bodyName} from './bodies.ts';
import type {Candidate} from './candidates.ts';
import {type Gender, givenName} from './given.ts';
import {innerCapital, isAcronym, isInitials} from './letters.ts';
import {isPeople} from './ordinary.ts';
import {hintsPlace, isPlaceName, listedPlace} from './places.ts';
import {isCalling, roleOf} from './roles.ts';
import {leads, surname} from './surnames.ts';
import {lazySet} from './table.ts';
import type {Word} from './words.ts';

/** How much each sign speaks for a person, a body and a place. Counted once for a name, however often it is met. */
const weights = {
	given: [4, -1, -1],
	givenAlone: [2, -1, 0],
	perhapsGiven: [2, 0, 0],
	surname: [3, 0, -1],
	perhapsSurname: [2, 0, 0],
	surnameFirst: [2, 0, 0],
	initial: [3, -1, -1],
	junior: [5, -2, -2],
	twoWords: [1, 0, 0],
	polite: [7, -3, -3],
	office: [4, -1, -1],
	kin: [4, -1, -1],
	calling: [3, 0, -1],
	speaks: [3, 1, 0],
	acts: [3, 0, 0],
	age: [4, -2, -2],
	who: [3, 0, -1],
	apposition: [3, 0, 0],
	he: [2.5, -2.5, -2],
	its: [-2, 2, 1],
	by: [1, 1, 0],
	told: [1, 1.5, 0],
	listed: [3, 0, 0],
	surnameAgain: [2.5, 0, 0],
	surnameActs: [4, -1, 0],
	the: [-3, 0.4, 0],
	company: [-2, 4, 0],
	inside: [-2, 0, 1.5],
	near: [-1, 0, 3],
	at: [-2, 2, 0],
	holdsOffice: [-2, 3, 1],
	bodyOf: [-1, 2.5, 0],
	placeOf: [-2, 0, 3],
	bodyNoun: [-2, 3, 0],
	placeNoun: [-3, 0, 4],
	beforePlace: [-1, 0, 3],
	trades: [-0.5, 1.5, 0],
	often: [0, 0.4, 0.4],
	number: [-4, -3, -3],
	brand: [-3, 1, -1],
	bodyName: [-7, 5, -6],
	perhapsBody: [-3, 2.6, -2],
	placeName: [-7, 0, 5],
	perhapsPlace: [-1, 0, 1.5],
	listedPlace: [-2, -2, 7],
	acronym: [-9, 2, -9],
	knownAcronym: [-9, 6, -9],
	people: [-9, -9, -9],
	ampersand: [-6, 3, -2],
	surnameAlone: [2, -2, -1],
} as const satisfies Record<string, readonly [person: number, body: number, place: number]>;

export type Sign = keyof typeof weights;

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
	'launched launches unveiled unveils acquired acquires owns sells sold offers operates manufactures released releases develops developed employs recalled charges hires hired produces produced provides powered invented publishes published reported reports reporting rolled shipped debuted competes has',
);
const companyNouns = lazySet(
	'company firm startup start-up maker manufacturer agency nonprofit charity airline retailer newspaper website broadcaster carmaker automaker platform studio developer developers brand chain conglomerate group provider operator consultancy think-tank watchdog union organisation organization publication outlet magazine journal network subsidiary Unternehmen Firma empresa compañía entreprise société',
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
const inWords = lazySet('in à en');
const movedVerbs = lazySet(
	'based born lives lived living arrived raised died moved traveled travelled flew headquartered returned held back residents stay stayed offices',
);

/** A capital within, as companies and wares write themselves; people's names have it behind a particle. */
function isBrand(word: string): boolean {
	const at = innerCapital(word);
	return at > 0 && surname(word) === null && !/^(?:D[ei]|L[ae]|Van|Du|Von|Ma?c|D[’'])$/.test(word.slice(0, at));
}

/** The signs of the words themselves. */
function ownSigns({words, name}: Candidate, signs: Set<Sign>): void {
	const first = words[0]!;
	const last = words.at(-1)!;
	if (listedPlace(name) !== null) signs.add('listedPlace');
	else if (isPlaceName(words)) signs.add('placeName');
	else {
		const body = bodyName(words);
		if (body !== null) signs.add(body === 'sure' ? 'bodyName' : 'perhapsBody');
		else if (hintsPlace(words)) signs.add('perhapsPlace');
	}
	const capitals = words.find(isAcronym);
	if (name.includes(' & ')) signs.add('ampersand');
	if (words.length === 1 && isPeople(first)) signs.add('people');
	if (words.length === 1 && !signs.has('listedPlace') && (capitals || acronyms().has(first)))
		signs.add(acronyms().has(first) ? 'knownAcronym' : 'acronym');
	if (words.some(isBrand)) signs.add('brand');
	const given = givenName(first);
	if (words.length === 1) {
		if (given === 'sure') signs.add('givenAlone');
		else if (surname(first) !== null) signs.add('surnameAlone');
		return;
	}
	if (given !== null) signs.add(given === 'sure' ? 'given' : 'perhapsGiven');
	if (isInitials(first) || words.slice(1, -1).some(isInitials)) signs.add('initial');
	if (/^(?:Jr|Sr)\.?$/.test(last)) signs.add('junior');
	const borne = surname(/^(?:Jr|Sr|I{2,3}|IV)\.?$/.test(last) ? words.at(-2)! : last);
	if (borne !== null) signs.add(borne === 'sure' ? 'surname' : 'perhapsSurname');
	if (words.length <= 3 && leads(first)) signs.add('surnameFirst');
	if (words.length <= 3 && !capitals) signs.add('twoWords');
}

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
	else if (
		word === 'of' ||
		word === 'for' ||
		word === 'at' ||
		word === 'with' ||
		word === 'de' ||
		word === 'in' ||
		word === 'from' ||
		word === 'from' ||
		word === 'to' ||
		inWords().has(word)
	) {
		if (placeRoles().has(earlier) && word !== 'for') signs.add('placeOf');
		else if (bodyRoles().has(earlier) && word !== 'in' && word !== 'to') signs.add('bodyOf');
		else if (word === 'at') signs.add('at');
		else if (inWords().has(word)) signs.add(movedVerbs().has(earlier) ? 'near' : 'inside');
		else if (movedVerbs().has(earlier)) signs.add('near');
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
		if (trades().has(word) && (word !== 'has' || trades().has(second) || second === 'announced')) signs.add('trades');
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
	for (let at = to; at < Math.min(words.length, to + reach); at++) {
		const word = words[at]!;
		if (word.opens || (at > to && word.gap === 'other' && text[words[at - 1]!.end] === ',')) break;
		if (word.writing !== 'small') {
			if (roleOf(word.text) === 'office' || roleOf(word.text) === 'calling') signs.add('apposition');
			break;
		}
		if (says().has(word.text) || (at === to && acts().has(word.text))) break;
		if (companyNouns().has(word.text)) {
			if (at > to && /^(?:a|an|the|its)$/.test(words[to]!.text)) signs.add('company');
			break;
		}
		if (isCalling(word.text)) {
			signs.add('apposition');
			break;
		}
		if (/^(?:is|are|was|were|has|had|and|but|which|that|when|who|whose)$/.test(word.text)) break;
	}
}

/** The first pronoun after the name in its sentence, before anything else is named; null where there is none. */
export function pronounAfter({to}: Candidate, words: readonly Word[]): Gender | 'thing' | null {
	for (let at = to; at < Math.min(words.length, to + reach); at++) {
		const word = words[at]!;
		if (word.opens || word.writing === 'capital' || word.writing === 'capitals') return null;
		if (word.text === 'he' || word.text === 'his' || word.text === 'himself') return 'male';
		if (word.text === 'she' || word.text === 'her' || word.text === 'herself') return 'female';
		if (word.text === 'its' || word.text === 'itself') return 'thing';
	}
	return null;
}

/** Adds to `signs` what one mention of a name says. */
export function signsOf(text: string, candidate: Candidate, words: readonly Word[], signs: Set<Sign>): void {
	signsBefore(text, candidate, words, signs);
	signsAfter(text, candidate, words, signs);
}

/** What the name says by itself. */
export function nameSigns(candidate: Candidate): Set<Sign> {
	const signs = new Set<Sign>();
	ownSigns(candidate, signs);
	return signs;
}

export type Kind = 'person' | 'body' | 'place';

/** From here on a name is one. */
const enough: Readonly<Record<Kind, number>> = {person: 4, body: 3, place: 3};

/** They say nothing of one word alone, which may be any noun. */
const ofFullNames: ReadonlySet<Sign> = new Set(['calling', 'apposition', 'who', 'by', 'listed']);
/** Without one of these two German nouns are no person. */
const german: readonly Sign[] = [
	'given',
	'perhapsGiven',
	'polite',
	'office',
	'surname',
	'perhapsSurname',
	'surnameFirst',
	'initial',
	'junior',
	'age',
];
/** Nor is one. */
const germanAlone: readonly Sign[] = [
	'polite',
	'office',
	'kin',
	'surnameAlone',
	'listedPlace',
	'bodyName',
	'knownAcronym',
	'brand',
];

/** Nor any noun with which a sentence begins. */
const openingAlone: readonly Sign[] = [...germanAlone, 'givenAlone', 'acronym'];

interface Shape {
	/** Whether it is one word. */
	alone: boolean;
	/** Whether it is met where no sentence begins. */
	within: boolean;
	german: boolean;
}

/** The kind that the signs tell, null where they do not. */
export function kindOf(signs: ReadonlySet<Sign>, {alone, within, german: isGerman}: Shape): Kind | null {
	if (alone && isGerman && !germanAlone.some(sign => signs.has(sign))) return null;
	if (alone && !within && !openingAlone.some(sign => signs.has(sign))) return null;
	let [person, body, place] = [0, 0, 0];
	for (const sign of signs) {
		if (alone && ofFullNames.has(sign)) continue;
		const [forPerson, forBody, forPlace] = weights[sign];
		person += forPerson;
		body += forBody;
		place += forPlace;
	}
	const best = Math.max(person, body, place);
	const kind = best === place ? 'place' : best === person ? 'person' : 'body';
	if (kind === 'person' && !alone && isGerman && !german.some(sign => signs.has(sign))) return null;
	return best >= enough[kind] ? kind : null;
}
