/** What a word beside a name may be, whatever the name: found once for each way of writing one. */
import {companyNouns} from './bodies.ts';
import type {Gender} from './given.ts';
import {genderOfRole, isCalling, roleOf} from './roles.ts';
import {remember, wordsOf} from './table.ts';

/** Each a bit of a word's signs. */
export const is = {
	/** Verbs of saying, beside whom they say. */
	saying: 1 << 0,
	/** What only people do. */
	acting: 1 << 1,
	/** What companies do. */
	trading: 1 << 2,
	/** What a body has, behind its name. */
	bodyNoun: 1 << 3,
	/** Who somebody is at a body. */
	bodyRole: 1 << 4,
	/** Who or what is of a place. */
	placeRole: 1 << 5,
	/** What a place is called behind its name or before it. */
	placeNoun: 1 << 6,
	near: 1 << 7,
	preposition: 1 << 8,
	/** Between a preposition and a name. */
	article: 1 << 9,
	/** Whose or where from somebody is: "Brannoc Tyl of the Tarn Institute". */
	belonging: 1 << 10,
	inside: 1 << 11,
	/** With one of them begins what is no apposition. */
	clause: 1 << 12,
	/** What one does in a place or comes there by. */
	moved: 1 << 13,
	/** What one goes on to a place, or comes by from there: "a trip to Tarnby". */
	travel: 1 << 26,
	/** What goes on behind a place: "in Tarnby on Sunday". Any other word may be what is in it: "in Tarn style". */
	beyondPlace: 1 << 14,
	/** "spoke to Tarn", "an interview with Tarn" */
	spoken: 1 << 15,
	/** "a company called Tarn" */
	naming: 1 << 16,
	/** In what follows them one plays: "starred in Silver Brook". */
	stage: 1 << 17,
	/** Behind a number: it is no model. */
	amount: 1 << 18,
	/** What a body is called before or behind its name. */
	company: 1 << 19,
	kin: 1 << 20,
	/** Any other role before a name. */
	role: 1 << 21,
	/** Says in passing what somebody is. */
	calling: 1 << 22,
	woman: 1 << 23,
	man: 1 << 24,
	/** Before a surname alone, too, in small letters: "el juez Tarn". */
	office: 1 << 25,
} as const;

/** As they are written, small but for German nouns. */
const lists = {
	saying: `
said says told tells added adds asked asks replied replies wrote writes explained explains argued argues insisted insists claimed claims warned warns noted notes announced stated states recalled recalls testified admitted agreed declined refused denied denies acknowledged concluded concludes suggested suggests continued declared tweeted posted responded commented confirmed emphasized emphasised stressed observed remarked predicted urged
sagt sagte erklärt erklärte meint meinte betont betonte kritisierte forderte berichtet berichtete schreibt schrieb warnte
dijo dice afirmó explicó señaló declaró aseguró añadió
dit explique affirme déclare raconte estime`,
	acting: `
thinks thought believes believed knew knows remembers remembered laughed laughs smiled smiles nodded shrugged grinned sighed joked jokes quipped recalls wept cried tweeted testified died married retired resigned grew studied graduated lives lived sat stood walked ran drove flew feels felt wants wanted hopes hoped likes loves loved hates enjoyed looked wore sang played plays starred stars directed scored born
erinnert lachte lächelte starb wuchs
murió nació recuerda
sourit raconte mourut naquit`,
	trading:
		'announced launched launches unveiled unveils acquired acquires sells manufactures released releases develops employs publishes published reported reports reporting rolled shipped partnered',
	bodyNoun:
		'spokesman spokeswoman spokesperson spokespeople executives executive employees shares stock shareholders subsidiary customers co-founder founder chairman boss ceo ransomware affiliate newsroom headquarters staffers correspondent reporter columnist researchers scientists analysts lawmakers fighters militants observers officers officials troops soldiers agents investigators supporters rebels union newspaper company charity bank agency militia insurgents website alliance coalition fund Chef',
	bodyRole:
		'spokesman spokeswoman spokesperson ceo chairman chairwoman head director founder co-founder president member members analyst analysts economist researcher researchers scientist scientists expert fellow strategist lawyer attorney correspondent reporter editor employee employees engineer manager partner professor executive chief leader shares acquisition pupil coach captain spokespeople official officials officer officers journalist journalists columnist founders owner owners operator supporters fans portavoz presidente presidenta director directora delegado dirigente miembros président présidente directeur directrice porte-parole dirigeant dirigeante membres Sprecher Sprecherin Chef Vorstand',
	placeRole:
		'mayor governor resident residents people capital city town village province district state island port coast north south east west northeast northwest southeast southwest outskirts streets suburb region county bishop archbishop native natives archipelago king queen prince emir sultan hamlet township municipality commune cities towns villages Stadt Gemeinde Bürgermeister Hauptstadt alcalde alcaldesa exalcalde ciudad pueblo provincia departamento río maire mairie ville village habitantes habitants usine curé église',
	placeNoun:
		'village province city town county district region island river valley airport residents neighborhood neighbourhood suburb peninsula prison border coast prefecture harbor harbour',
	near: 'near outside across around throughout north south toward nahe',
	preposition: 'of for at with from to in de à en del du vom',
	article: 'the la el los las der',
	belonging: 'of from at with del de du von vom',
	inside: 'in à en',
	clause: 'is are was were has had and but which that when who whose',
	moved:
		'based born lives lived living arrived raised died moved traveled travelled flew headquartered returned held back residents stay stayed offices',
	travel: 'trip trips visit visits journey flight flights train trains bus buses ferry road drive travel voyage',
	beyondPlace:
		'on in with for to and but last this next when where after before since who that was is were has had will would by from as until during while at y et el la los le une un con donde où',
	spoken: 'speak spoke speaking talk talked statement interview',
	naming: 'called named dubbed llamada llamado appelée appelé namens',
	stage:
		'starred appeared starring appearing acted played roles role featured sang danced believe believed interested shares stake invested investors',
	amount: 'percent million billion trillion euros dollars pounds points years months days times votes to',
} as const satisfies Partial<Record<keyof typeof is, string>>;

let listed: ReadonlyMap<string, number> | null = null;

function readLists(): ReadonlyMap<string, number> {
	const map = new Map<string, number>();
	for (const [list, words] of Object.entries(lists))
		for (const word of wordsOf(words)) map.set(word, (map.get(word) ?? 0) | is[list as keyof typeof lists]);
	return map;
}

/** Bits of {@link is}. */
export const signsOf = remember((word: string): number => {
	listed ??= readLists();
	const role = roleOf(word);
	const gender = genderOfRole(word);
	return (
		(listed.get(word) ?? 0) |
		(companyNouns().has(word) ? is.company : 0) |
		(role === null ? 0 : role === 'kin' ? is.kin : is.role) |
		(isCalling(word) ? is.calling : 0) |
		(gender === null ? 0 : gender === 'male' ? is.man : is.woman)
	);
});

/** The gender of those a word beside a name is said of; null where it tells none. */
export function genderBeside(word: string): Gender | null {
	const signs = signsOf(word);
	return (signs & is.man) !== 0 ? 'male' : (signs & is.woman) !== 0 ? 'female' : null;
}
