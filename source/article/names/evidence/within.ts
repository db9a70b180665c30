/** What the words of a name say by themselves of who bears it. */
import {expression} from '../../expression.ts';
import type {Candidate} from '../candidates/candidates.ts';
import {beginsSmall, innerCapital, isAcronym, isInitials} from '../letters.ts';
import {acronyms, carries, isConcept} from '../lexicon/bodies.ts';
import {givenName} from '../lexicon/given.ts';
import {isPeople} from '../lexicon/ordinary.ts';
import {beginsAsPlace, endsAsPlace, hintsPlace, isPlaceName, isShouted, unshouted} from '../lexicon/places.ts';
import {leads, surname} from '../lexicon/surnames.ts';
import {lazySet} from '../lexicon/table.ts';
import type {Tongue} from '../tongue.ts';
import type {Sign} from './kinds.ts';

/** A capital within, as companies and wares write themselves; people's names have it behind a particle. */
function isBrand(word: string): boolean {
	const at = innerCapital(word);
	return at > 0 && surname(word) === null && !/^(?:D[ei]|L[ae]|Van|Du|Von|Ma?c|D[’'])$/.test(word.slice(0, at));
}

/** Begin names of bodies and of nobody: "National Highways". */
const common = lazySet(
	'National International Federal Royal Imperial Global Worldwide Universal Municipal Public General United Associated Consolidated First',
);
/** Stand within names of people and next to nothing else. */
const particles = lazySet('bin bint ibn ul ur abu ben van von zu ter ten af dos das della degli Ní');

/** What peoples of a place make and hold, and no clubs. */
const affairs = expression()`
	(?:
		Accords|Talks|Conventions|Games|Olympics|Awards|Papers|Files|Protocols|Elections|Primaries|Riots
		|Protests|Attacks|Bombings|Fires|Times|News|Islands|Hills|Heights|Springs|Falls|Lakes|Beaches|Mountains
		|Gardens|Studios|ss
	)$
`;

/** "Oslo Kestrels": players named by their place. */
const isTeam = (words: readonly string[], {listedPlace}: Tongue): boolean => {
	const last = words.at(-1)!;
	if (!last.endsWith('s') || affairs.test(last) || isPeople(last) || surname(last) !== null) return false;
	return listedPlace(words.slice(0, -1).join(' ')) !== null;
};

/** Behind a surname. */
const isSuffix = /^(?:Jr|Sr|I{2,3}|IV)\.?$/;

/** The signs of a name, of however many words. */
export function signsWithin({words, name}: Candidate, tongue: Tongue): Set<Sign> {
	const {bodyName, listedPlace} = tongue;
	const signs = new Set<Sign>();
	const first = words[0]!;
	const last = words.at(-1)!;
	if (listedPlace(name) !== null) signs.add('listedPlace');
	else if (words.length > 1 && tongue.leadsPlace(first)) signs.add('placeName');
	else if (isPlaceName(words) && !(carries().has(first) && beginsSmall(words[1]!))) signs.add('placeName');
	else {
		const body = bodyName(words);
		if (body !== null) signs.add(body === 'sure' ? 'bodyName' : 'perhapsBody');
		else if (beginsAsPlace(words)) signs.add('placeHead');
		else if (hintsPlace(words)) signs.add('perhapsPlace');
	}
	const shouted = words.length > 1 && isShouted(first) && givenName(unshouted(first)) === 'sure';
	const capitals = shouted ? undefined : words.find(word => isAcronym(word) && !isSuffix.test(word));
	if (name.includes(' & ') && words.length < 6) signs.add('ampersand');
	if (words.length === 1 && isPeople(first)) signs.add('people');
	if (words.length === 1 && !signs.has('listedPlace') && (capitals || acronyms().has(first)))
		signs.add(acronyms().has(first) ? 'knownAcronym' : 'acronym');
	if (words.some(isBrand)) signs.add('brand');
	if (words.length > 1 && common().has(first)) signs.add('common');
	if (words.length === 2 && listedPlace(last) !== null && listedPlace(first) === null && givenName(first) === null)
		signs.add('ofCountry');
	if (words.length > 1 && first === 'The') signs.add('article');
	if (words.length > 1 && isAcronym(first) && !isAcronym(last)) signs.add('acronymFirst');
	if (capitals !== undefined && words.some(word => !isAcronym(word))) signs.add('capitalsAmong');
	const given = givenName(shouted ? unshouted(first) : first);
	if (words.length === 1) {
		if (endsAsPlace(first)) signs.add('placeEnding');
		if (tongue.isTown(first)) signs.add('town');
		if (given === 'sure') signs.add('givenAlone');
		else if (surname(first) !== null) signs.add('surnameAlone');
		return signs;
	}
	if (given !== null) signs.add(given === 'sure' ? 'given' : 'perhapsGiven');
	if (isTeam(words, tongue)) signs.add('team');
	if (isConcept(last)) signs.add('concept');
	if ((isInitials(first) && listedPlace(first) === null) || words.slice(1, -1).some(isInitials)) signs.add('initial');
	if (isSuffix.test(last) && !isAcronym(last)) signs.add('junior');
	const borne = surname(isSuffix.test(last) ? words.at(-2)! : last);
	if (borne !== null) signs.add(borne === 'sure' ? 'surname' : 'perhapsSurname');
	if (words.slice(1, -1).some(word => particles().has(word))) signs.add('particle');
	if (words.length <= 3 && leads(first)) signs.add('surnameFirst');
	if (words.length <= 3 && !capitals) signs.add('twoWords');
	return signs;
}
