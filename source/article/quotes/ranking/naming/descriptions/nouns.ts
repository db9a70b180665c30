/** What people and bodies are called, in English: which words mean the same, and which of them a wider one takes in. */
import {roleOf} from '../../../../names/lexicon/roles.ts';
import {lazySet, wordsOf} from '../../../../names/lexicon/table.ts';

/** One word for each line, then the others that stand for it. */
const same = `
senator sen sens
representative rep reps congressman congresswoman
governor gov
chair chairman chairwoman chairperson convener convenor
spokesperson spokesman spokeswoman
councillor cllr coun councilor councilman councilwoman councilmember alderman alderwoman ald
police-officer policeman policewoman constable pc wpc trooper
inspector insp
superintendent supt
detective det
sergeant sgt
captain capt
colonel col
general gen
lieutenant lt
admiral adm
professor prof
headteacher headmaster headmistress
actor actress
business-person businessman businesswoman
ceo chief-executive
mp member-of-parliament
assistant aide
lawyer attorney solicitor barrister counsel
physician doctor gp
author writer novelist
schoolteacher teacher
goalkeeper keeper
wife spouse
fiancé fiancée
firm company business
organisation organization
`;

/** The wider word first. */
const wider = `
player striker midfielder defender goalkeeper winger forward wing centre-back full-back left-back right-back scrum-half fly-half quarterback pitcher captain hooker prop flanker
politician senator representative mp msp mep td councillor governor mayor minister lawmaker legislator
lawmaker senator representative mp msp mep td congressmember
legislator senator representative
author historian biographer poet playwright journalist
musician singer rapper guitarist drummer pianist cellist violinist composer songwriter
singer vocalist soprano tenor baritone frontman
artist painter sculptor photographer singer rapper
scientist biologist physicist chemist ecologist geologist seismologist oceanographer researcher
researcher scientist biologist ecologist professor
academic professor lecturer historian economist
officer police-officer sergeant inspector superintendent detective
detective inspector sergeant
manager coach
boss ceo manager coach owner director
priest vicar curate rector pastor
clergyman priest vicar curate rector pastor bishop
athlete runner swimmer sprinter cyclist skier rower hurdler jumper
sportsman striker midfielder runner swimmer
firm maker manufacturer retailer supplier operator developer brand airline bank insurer brewer brewery startup start-up carrier builder publisher producer broadcaster chain group carmaker automaker platform provider studio shipyard conglomerate lender grocer supermarket utility plc ltd inc corp holdings holding foods industries airlines airways energy motors logistics
group firm maker manufacturer retailer union charity
manufacturer maker
operator provider
charity nonprofit trust foundation
organisation charity union association federation foundation trust nonprofit group
club team fc rovers united athletic wanderers albion
team club
newspaper paper daily weekly gazette courier
department ministry office
agency authority
hospital infirmary clinic
school academy college primary
`;

/** What tells one of a kind from another: told of both, or of neither. */
const ranks = lazySet('deputy vice assistant acting shadow former ex then outgoing incoming interim associate');

/** Qualities that everybody may have: they tell nobody from anybody. */
const qualities = lazySet(
	'young younger old older elderly veteran own new local long-serving long-time longtime first-year proud angry furious delighted tearful emotional beaten winning losing popular outspoken soft-spoken little big same city town village county state national club home away star visibly clearly diminutive tiny tall',
);

/** What people are told by that comes with a place or a matter, whoever is named: they are no news of somebody else. */
const elsewhere = lazySet(
	'judge referee umpire linesman doctor physician nurse surgeon paramedic midwife driver reporter journalist correspondent host presenter interviewer anchor interpreter translator victim witness suspect defendant plaintiff petitioner respondent claimant complainant owner resident neighbour neighbor shopkeeper publisher member head director president minister secretary spokesperson chair boss leader judge sheriff officer police-officer detective commander chief candidate deputy critic forecaster consultant lawyer interpreter assistant translator conductor chef cook librarian programmer developer broker trader investor banker survivor soldier photographer winner pupil student expert specialist analyst',
);

/** Offices that are told of whoever is named all the same. */
const roaming = lazySet(
	'coach manager mp msp mep senator representative councillor lawmaker legislator politician inspector professor veteran star youngster singer rapper native academic scientist chef',
);

/** Of these an article tells of one, whatever others it names. */
const sole = lazySet(
	'mayor captain manager coach headteacher principal ceo president chair judge coroner chief vicar sheriff owner founder editor conductor referee king queen prince princess pope bishop archbishop commissioner organiser conductor director wife husband',
);

/** Nouns that tell somebody where something stands before them: "the Denby woman". */
const folk = lazySet('man woman native resident mother father grandmother grandfather boy girl');

/** What somebody may be beside anything else. */
const open = lazySet(
	'leader head member author founder owner captain champion winner fellow mother father grandmother grandfather husband wife resident native star veteran expert activist campaigner organiser sponsor professor researcher scientist academic survivor volunteer parent',
);

/** What many bodies of one article are, whatever their names say. */
const anyBody = lazySet('firm group organisation agency team club brand chain');

/** Nouns of whoever does something. */
export const doers = new Map(
	`captain captains captained
player plays played
coach coaches coached
manager manages managed
chair chairs chaired
owner owns owned runs ran
leader leads led heads headed
editor edits edited
founder founded
teacher teaches taught
director directs directed
representative represents represented
host hosts hosted
sponsor sponsors sponsored
organiser organises organised organizes organized`
		.split('\n')
		.flatMap(line => {
			const [noun = '', ...verbs] = line.split(' ');
			return verbs.map(verb => [verb, noun] as const);
		}),
);

/** Ages that a noun tells, in years. */
const ages = new Map<string, readonly [least: number, most: number]>([
	['teenager', [13, 19]],
	['teen', [13, 19]],
	['schoolboy', [6, 18]],
	['schoolgirl', [6, 18]],
	['pensioner', [60, 120]],
	['sexagenarian', [60, 69]],
	['septuagenarian', [70, 79]],
	['octogenarian', [80, 89]],
	['nonagenarian', [90, 99]],
	['centenarian', [100, 120]],
]);

const lines = (table: string): string[][] => table.trim().split('\n').map(wordsOf);

let sames: ReadonlyMap<string, string> | null = null;
let narrower: ReadonlyMap<string, ReadonlySet<string>> | null = null;

/** The word that stands for a noun, in lower case: "senator" for "sen". */
export function nounOf(word: string): string {
	sames ??= new Map(lines(same).flatMap(([first, ...others]) => others.map(other => [other, first!] as const)));
	return sames.get(word) ?? word;
}

/** All words that mean the same as a noun, itself among them. */
export const wordsFor = (noun: string): readonly string[] =>
	lines(same)
		.find(([first]) => first === noun)
		?.map(word => word.replace('-', ' ')) ?? [noun];

/** The nouns that a wider one takes in; all stand for themselves. */
export function kindsOf(noun: string): ReadonlySet<string> {
	narrower ??= new Map(lines(wider).map(([first, ...others]) => [nounOf(first!), new Set(others.map(nounOf))]));
	return narrower.get(noun) ?? new Set();
}

export const isRank = (word: string): boolean => ranks().has(word);
export const isQuality = (word: string): boolean => qualities().has(word);

/** "the Denby-born rider" */
const origin = /^\d+-year-old$|-(?:born|based|educated|raised|trained)$/;
const agent = /(?:er|or|ist|ian)$/;

/** Whether a description may tell something new of whoever the text has turned to. */
export function isNews(noun: string, qualities: readonly string[]): boolean {
	if (agesOf(noun)) return true;
	if (isFolk(noun)) return qualities.some(word => !isQuality(word) && !isRank(word));
	if (roaming().has(noun) || kindsOf('player').has(noun)) return true;
	if (elsewhere().has(noun) && !qualities.some(word => origin.test(word))) return false;
	return (
		roleOf(noun) === 'calling' ||
		(roleOf(noun) === null && agent.test(noun) && qualities.some(word => isRank(word) || origin.test(word)))
	);
}

/** Whether whoever is called so may be anything else as well. */
export const isOpen = (noun: string): boolean => open().has(noun);
export const isSole = (noun: string): boolean => sole().has(noun);
export const isPair = (noun: string): boolean => /^(?:couple|pair|duo)$/.test(noun);
export const isAnyBody = (noun: string): boolean => anyBody().has(noun);
export const isFolk = (noun: string): boolean => folk().has(noun);

/** The ages that a noun tells: "29-year-old", "teenager"; null where it tells none. */
export function agesOf(noun: string): readonly [least: number, most: number] | null {
	const years = /^(\d{1,3})-year-old$/.exec(noun)?.[1];
	return years ? [Number(years), Number(years)] : (ages.get(noun) ?? null);
}
