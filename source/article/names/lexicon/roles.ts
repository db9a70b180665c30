/** Words that tell a person by what they are: before a name, or after it between commas. */
import {expression} from '../../expression.ts';
import type {Gender} from './given.ts';
import {lazySet, wordsOf} from './table.ts';

/** Stand before any name, also before a surname alone. Lower case, without a full stop. */
const polite = `alhaji hajiya haji hajia sheikha maulana mullah pandit shri smt ustad datuk dato tun ratu tengku engr barrister comrade mgr abbé monseigneur monseñor fray lic dra dott avv freiherr mallam otunba dj m. mr mrs ms miss mx dr prof sir dame lord lady herr frau fräulein señor señora señorita sr sra don doña monsieur madame mademoiselle mme mlle signor signora senhor senhora`;

/** Offices and ranks, written with a capital before a name: "President Dahl". */
const offices = `
insp cllr pte brig adm cdr ald hon professor baroness baron judge justice president vice-president chancellor vice-chancellor minister premier secretary undersecretary secretary-general senator sen sens representative rep reps congressman congresswoman congressmember assemblyman assemblywoman assemblymember councilman councilwoman councilmember councillor councilor alderman governor gov gubernatorial mayor ambassador envoy king queen prince princess emperor empress duke duchess earl count countess sultan emir sheikh shah pope cardinal bishop archbishop reverend rev pastor imam ayatollah rabbi mufti general gen maj colonel col captain capt lieutenant lt sergeant sgt corporal cpl private pvt major brigadier admiral marshal commander commandant cmdr chief sheriff deputy constable superintendent supt inspector detective det insp cllr dci wpc trooper officer prosecutor attorney solicitor counsel coroner chairman chairwoman chair chairperson speaker whip director superintendent commissioner comptroller treasurer spokesman spokeswoman spokesperson leader coach manager editor trustee delegate ceo cfo coo cto founder co-founder principal dean provost rector fellow mp mep mps msp td aide strategist nominee candidate
kanzler kanzlerin präsident präsidentin ministerin direktor direktorin sprecher sprecherin bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin vorsitzende vorsitzender vorstand geschäftsführer geschäftsführerin richter richterin papst könig königin graf fürst oberst hauptmann trainer trainerin anwalt anwältin abgeordnete abgeordneter pfarrer professorin doktor chef chefin leiter leiterin
presidente presidenta ministro ministra portavoz alcalde alcaldesa gobernador gobernadora rey reina papa
président présidente ministre maire directeur directrice roi reine pape juge procureur`;

/** What people are called in passing, in lower case: "the potter Ida Voss", "Ida Voss, a potter". */
const callings = `
skipper captain forward winger batsman bowler batter spinner referee umpire linesman headteacher headmaster headmistress curator convenor convener cellist organist bassist vocalist frontman petitioner respondent claimant complainant forecaster watchmaker brewer shepherd herder vicar curate midwife paramedic firefighter ranger warden trustee chairperson pundit intern apprentice widow ex-mayor whistleblower celebrity star icon legend tycoon magnate mogul operative loyalist ally rival successor predecessor protester hopeful pollster lobbyist fundraiser co-author co-owner counterpart scientist researcher biologist lawyer farmer fisherman teacher engineer author actor actress singer writer journalist reporter correspondent columnist producer anchor host presenter commentator blogger podcaster critic analyst economist historian philosopher poet novelist playwright painter sculptor artist photographer filmmaker composer musician guitarist drummer pianist conductor rapper comedian dancer model designer architect carpenter potter baker chef cook nurse doctor surgeon physician psychologist psychiatrist therapist dietitian pharmacist dentist student pupil graduate scholar academic lecturer librarian translator interpreter programmer developer entrepreneur businessman businesswoman billionaire banker investor broker trader consultant adviser advisor activist campaigner organizer organiser volunteer politician lawmaker legislator diplomat veteran soldier pilot astronaut athlete footballer striker goalscorer matchwinner centre-back full-back left-back right-back scrum-half fly-half goalkeeper midfielder defender quarterback pitcher swimmer runner cyclist boxer wrestler fighter golfer jockey skier champion winner survivor victim witness suspect defendant plaintiff driver owner resident neighbor neighbour shopkeeper publisher inventor explorer climber sailor skipper priest monk nun theologian missionary ecologist expert specialist pollster operative lobbyist donor co-author coauthor member head director president minister mayor secretary spokesman spokeswoman spokesperson chairman chairwoman founder co-founder boss leader professor coach manager judge sheriff officer detective prosecutor attorney senator congressman congresswoman governor ambassador envoy captain commander chief editor candidate deputy
künstler künstlerin autor autorin forscher forscherin analyst analystin kritiker kritikerin intendant intendantin dramatiker dramatikerin regisseur regisseurin schriftsteller schriftstellerin sänger sängerin ärztin arzt wirtin wirt bauer bäuerin lehrer lehrerin stürmer torwart
entrenador entrenadora delantero delantera guardameta portero árbitro defensa centrocampista exalcalde exministro exdirector dirigente senador senadora fiscal juez jueza magistrado magistrada poeta pintor pintora diputado diputada concejal
porte-parole député députée avocat sénateur sénatrice historien historienne romancier romancière écologiste délégué déléguée secrétaire entraîneur attaquant gardien
profesor profesora abogado abogada actor actriz escritor escritora cantante periodista economista investigador investigadora director directora jefe jefa
professeur avocat avocate acteur actrice écrivain écrivaine chanteur chanteuse journaliste économiste chercheur chercheuse`;

/** Whose kin one is: a given name alone may follow. */
const kin = `
mother father wife husband son daughter brother sister uncle aunt nephew niece cousin grandmother grandfather grandson granddaughter widow widower fiancé fiancée girlfriend boyfriend partner stepson stepdaughter stepfather stepmother twin
mutter vater frau mann sohn tochter bruder schwester ehefrau ehemann
madre padre esposa esposo marido hijo hija hermano hermana
mère père épouse époux mari fils fille frère sœur`;

/** Which gender such a word tells. */
const female = `mrs ms miss dame lady frau fräulein señora señorita sra doña madame mademoiselle mme mlle signora senhora baroness congresswoman assemblywoman councilwoman queen princess empress duchess countess sister chairwoman spokeswoman actress businesswoman nun mother wife daughter aunt niece grandmother granddaughter widow fiancée girlfriend stepdaughter stepmother kanzlerin präsidentin ministerin direktorin sprecherin bürgermeisterin oberbürgermeisterin vorsitzende geschäftsführerin richterin königin trainerin anwältin professorin chefin leiterin künstlerin autorin forscherin mutter tochter schwester ehefrau presidenta ministra alcaldesa gobernadora reina profesora abogada actriz escritora investigadora directora jefa madre esposa hija hermana présidente directrice reine avocate actrice écrivaine chanteuse chercheuse mère épouse fille sœur`;
const male = `m. mr sir lord herr señor sr don monsieur signor senhor baron congressman assemblyman councilman alderman king prince emperor duke earl count sultan emir sheikh shah pope cardinal father brother ayatollah imam chairman spokesman actor businessman fisherman monk priest son husband uncle nephew grandfather grandson widower fiancé boyfriend stepson stepfather kanzler präsident sprecher bürgermeister oberbürgermeister geschäftsführer richter papst könig graf fürst trainer anwalt künstler autor forscher vater sohn bruder ehemann ministro alcalde gobernador rey papa abogado escritor investigador padre esposo marido hijo hermano président directeur roi pape avocat acteur écrivain chanteur chercheur père époux mari fils frère`;

/** Also surnames and parts of names: after a given name they are no office ("Stephen King"). */
const namelike = lazySet(
	'king prince emir bishop pope dean judge page major cardinal father lord duke earl count baron marshal abbott chief don private speaker chair sister brother fellow graf richter fürst papa justice rector model cook baker potter carpenter',
);

/** Stand before or within an office: "Deputy Prime Minister", "Senate Majority Leader". */
export const modifiers = lazySet(
	'top head master prime vice deputy assistant associate acting interim former ex senior junior chief executive managing majority minority foreign interior defense defence finance justice health education home lead special first second senior staff high police army district general state press national security campaign communications supreme party board city county executive lieutenant grand crown honorary emeritus retired incumbent late co',
);

/** What a secretary or minister is of: "Secretary of State Ida Voss". */
export const portfolios = lazySet(
	'State Defense Defence Commerce Labor Labour Health Education Energy Treasury Transportation Transport Interior Homeland Security Foreign Affairs Justice Finance Agriculture Housing Environment Culture Trade Veterans Legislation War Staff Staffs Operations Police Economy Development Science Technology Research Medicine Law History Economics Physics Biology Chemistry Psychology Nutrition Engineering Philosophy Marketing Sales Product Strategy Communications',
);

/** Whether the office or calling is a surname as well: "Stephen King". */
export const isNamelike = (word: string): boolean => namelike().has(word.toLowerCase());

type Calling = 'polite' | 'office' | 'calling' | 'kin';

/** Where a word stands in several tables, the first of these tells what it is. */
const tables: readonly (readonly [Calling, string])[] = [
	['polite', polite],
	['office', offices],
	['kin', kin],
	['calling', callings],
];
let roles: ReadonlyMap<string, Calling> | null = null;

function rolesByWord(): ReadonlyMap<string, Calling> {
	const map = new Map<string, Calling>();
	for (const [role, words] of tables) for (const word of wordsOf(words)) if (!map.has(word)) map.set(word, role);
	return map;
}

/** What a word of the tables tells, in lower case and without a full stop. */
function listedRole(key: string): Calling | null {
	roles ??= rolesByWord();
	return roles.get(key) ?? null;
}

/** Also in lower case before a name. */
const calls = lazySet(`${callings}${kin}`);

/** Offices, courtesies and callings that stand before a name and are no part of it. Lower case, without a full stop. */
export const titles = lazySet(`${polite}${offices}${callings}`);
const isTitle = (word: string): boolean => titles().has(word.toLowerCase().replace(/\.$/, '').replace(former, ''));

/** A name without the courtesies, offices and callings before it. */
export function untitled(name: string): string {
	const words = name.split(/\s+/);
	const last = words.findLastIndex((word, at) => at < words.length - 1 && isTitle(word));
	return words.slice(last + 1).join(' ');
}

const women = lazySet(female);
const men = lazySet(male);

/** German compounds: `Staatssekretär`, `Vorstandsvorsitzende`. */
const compound = expression()`
	.(?:
		minister|präsident|kanzler|sekretär|sprecher|chef|direktor|kommissar|leiter|vorsitzend|politiker|meister
		|anwalt|anwält|richter|redakteur|professor|forscher|künstler|trainer|experte|expert|funktionär
		|inspekteur|general|beauftragt|abgeordnet|manager|gründer|schauspieler|sänger|autor
	)(?:e|er|en|in)?$
`;

/** German words for one who does or is something: "Bürgerrechtler", "Biologin". */
const germanCalling = /^.{2,}olog(?:e|in)$|.{4}(?:ler|iker|ist|ant|eur|ator|graf|nom|historiker)(?:in)?$/;

export const isGermanCalling = (word: string): boolean => germanCalling.test(word);

/** English words for what one does, that no table holds: "seismologist", "assemblywoman". */
const derived = expression()`
	.{3}(?:
		ologist|ologue|ician|woman|sman|grapher|ographer|nomist|velist|anist|inist|turist|alist|torian|tarian
		|eeper|player|worker|maker|teacher|officer|fighter
	)$
`;

const former = /^(?:then|ex|co|now)-(?=...)/;

/** In lower case, no longer "then-" or "ex-". "M." keeps its full stop: it is French, and an initial elsewhere. */
function bare(word: string): string {
	const key = (word.length > 2 && word.endsWith('.') ? word.slice(0, -1) : word).toLowerCase();
	return key.includes('-') ? key.replace(former, '') : key;
}

/** What a word before a name tells; null where it tells nothing. Any case. */
export function roleOf(word: string): Calling | null {
	const key = bare(word);
	return listedRole(key) ?? (compound.test(key) || derived.test(key) ? 'calling' : null);
}

/** Whether a capitalised word stands before names as an office and is part of none, always or before a given name alone. */
export function standingOf(word: string): 'title' | 'titleOfGiven' | null {
	const key = bare(word);
	if (key === 'm.') return null;
	const role = listedRole(key);
	if ((role !== null && role !== 'calling') || compound.test(key)) return 'title';
	return role === null ? null : 'titleOfGiven';
}

/** Whether the word says in passing what somebody is: "…, a potter". Lower case. */
export const isCalling = (word: string): boolean => calls().has(word) || derived.test(word);

/** The gender of those the word is said of. */
export const genderOfRole = (word: string): Gender | null => {
	const key = bare(word);
	return men().has(key) ? 'male' : women().has(key) || key.endsWith('woman') ? 'female' : null;
};
