/** Person, body or place: what the signs of a name come to. */

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
	capitalsAmong: [-4, 0, -1],
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
	particle: [2.5, -1, 0],
	ofBody: [3, 0, -1],
	concept: [-5, -1.5, -1],
	team: [-2, 3, -1],
	placeHead: [-3, 0, 2],
	common: [-5, 2, 0],
	ofCountry: [-2, 2, 0],
	article: [-4, 2.6, -1],
	acronymFirst: [-2, 1.6, -1],
	dateline: [-4, -1, 5],
	settled: [0, 0, 1.6],
	the: [-3, 0.4, 0],
	company: [-2, 4, 0],
	inside: [-2, 0, 1.5],
	near: [-1, 0, 3],
	at: [-2, 2, 0],
	holdsOffice: [-2, 3, 1],
	bodyOf: [-1, 2.5, 0],
	placeOf: [-2, 0, 3],
	bodyNoun: [-2, 3, 0],
	amongPlaces: [-1, 0, 3],
	placeNoun: [-3, 0, 4],
	beforePlace: [-1, 0, 3],
	trades: [-0.5, 1.5, 0],
	often: [0, 0.4, 0.4],
	number: [-4, -3, -3],
	brand: [-3, 1.5, -1],
	bodyName: [-7, 5, -6],
	perhapsBody: [-3, 2.6, -2],
	placeName: [-7, 0, 5],
	perhapsPlace: [-1, 0, 2],
	placeEnding: [0, 0, 1.6],
	/** How the towns of the article's language end. */
	town: [0, 0, 1.6],
	ofPlace: [0, 1.5, 0],
	listedPlace: [-2, -2, 7],
	acronym: [-9, 2, -9],
	knownAcronym: [-9, 6, -9],
	people: [-9, -9, -9],
	ampersand: [-6, 3, -2],
	surnameAlone: [2, -2, -1],
} as const satisfies Record<string, readonly [person: number, body: number, place: number]>;

export type Sign = keyof typeof weights;

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
	'dateline',
	'placeNoun',
	'placeOf',
	'company',
];
/** Of two or more they are no place without one of these. */
const germanPlaces: readonly Sign[] = [
	'listedPlace',
	'placeName',
	'placeHead',
	'perhapsPlace',
	'placeNoun',
	'dateline',
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
	const has = (sign: Sign): boolean => signs.has(sign);
	const isTown = has('town') && (has('inside') || has('near'));
	if (alone && isGerman && !isTown && !germanAlone.some(has)) return null;
	if (alone && !within && !openingAlone.some(has)) return null;
	let person = 0;
	let body = 0;
	let place = 0;
	signs.forEach(sign => {
		if ((alone && ofFullNames.has(sign)) || (sign === 'acronym' && signs.has('dateline'))) return;
		const weight = weights[sign];
		person += weight[0];
		body += weight[1];
		place += weight[2];
	});
	const best = Math.max(person, body, place);
	const kind = best === place ? 'place' : best === person ? 'person' : 'body';
	if (kind === 'person' && !alone && isGerman && !german.some(has)) return null;
	if (kind === 'place' && !alone && isGerman && !germanPlaces.some(has)) return null;
	return best >= enough[kind] ? kind : null;
}
