/** English cues and small words. */
import {type DialogueWords, readDialogue} from '../../dialogue/words.ts';
import {is, readTongue, type Tongue, type TongueTable} from './tongue.ts';

const irregular =
	'say says said saying tell tells told telling write writes wrote written writing think thinks thought thinking read reads reading put puts go goes went speak speaks spoke speaking ' +
	'sing sings sang swear swears swore feel feels felt mean means meant hold holds held foresee foresaw hear heard gives gave giving puts putting sent sends laughed tweeted retweeted quip quips quipped quote quotes quoted find finds found begin begins began termed';
const regular =
	'fume reckon shrug grin scream growl snarl hiss drawl gasp groan mourn posit reflect tease wail whine concur confide splutter chime accuse acknowledge add address admit advise affirm agree allege announce answer applaud argue ask assert assure attack beg believe bellow bemoan blast blog boast brand call caption caution chant characterise characterize charge chide chuckle cite claim commend comment complain concede conclude condemn confess confirm consider contend continue contradict counter criticise criticize cry decide declare decry defend deliver demand denounce deny deride describe dictate disclose dismiss dispute dub echo elaborate email emphasise emphasize entitle estimate exclaim exhort expect explain express fear grumble gush hail highlight hint holler hope implore imply indicate inform inquire insist interject intone invoke issue joke label lament lecture maintain marvel mention message mock mumble murmur muse mutter note object observe offer opine order plead pledge point ponder post praise predict prescribe proclaim promise propose protest publish quip rail reason rebut recall recommend recount refer reiterate reject release remark remember remind repeat reply report request respond retort reveal roar rule scoff scold shout shriek sigh signal slam snap sneer snort speculate stammer state stipulate stress suggest summarize surmise testify text thank theorize threaten thunder title tweet underline underscore urge utter vent venture vow warn whisper wonder worry yell';

function inflect(verb: string): string {
	const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb;
	if (/[^aeiou]y$/.test(verb)) return `${verb} ${verb.slice(0, -1)}ies ${verb.slice(0, -1)}ied ${verb}ing`;
	const double = /^(?:admit|refer|rebut|quip|snap|slam|dub|plan|beg)$/.test(verb) ? verb + verb.slice(-1) : stem;
	const plural = /(?:s|sh|ch|x)$/.test(verb) ? `${verb}es` : `${verb}s`;
	return `${verb} ${plural} ${double}ed ${double}ing`;
}

const auxiliaries = ['’ll', '’ve', '’re', '’d', '’m'];
/** The same with straight apostrophes. */
const typed = (words: readonly string[]): string => [...words, ...words.map(word => word.replace('’', "'"))].join(' ');
const verbClitics = typed([...auxiliaries, '’s']);
/** What is left of "can’t", "won’t", "shan’t", "ain’t" in front of the clitic. */
const cut = 'ca wo sha ai';

const table = (): TongueTable => ({
	cues: `${irregular} ${regular.split(' ').map(inflect).join(' ')}`,
	framing: `was were is are be been has have had will would wants want wanted made make makes gave took seemed ${verbClitics}`,
	sayings:
		'say says said saying tell tells told telling write writes wrote writing add adds added adding tweet tweets tweeted continue continues continued reply replies replied respond responds responded explain explains explained note notes noted noting state states stated stating declare declares declared conclude concludes concluded argue argues argued insist insists insisted ask asks asked read reads admit admits admitted announce announced warn warns warned warning quip quips quipped joke jokes joked remark remarked recall recalls recalled report reports reported',
	pronouns: 'he she they it i we who you',
	persons: 'he she',
	speakers: 'i we you',
	female:
		'she her hers herself ms mrs miss madam dame lady queen princess duchess actress spokeswoman chairwoman congresswoman councilwoman businesswoman mother daughter wife widow sister aunt grandmother girl woman nun waitress policewoman',
	male: 'he his him himself mr sir lord king prince duke spokesman chairman congressman councilman businessman father son husband widower brother uncle grandfather boy man monk waiter policeman fireman gentleman',
	determiners:
		'the a an his her its their our my this these those one another some many several both two three other all no neither each every',
	alone: 'all one another other some many several both two three each these those',
	links:
		'of for in at from with on to and by near beside behind above below about against over under into onto through during between among across around toward towards without within per via amid like despite inside outside',
	absolutes: 'with',
	between: `also later then again has have had would will could used did does do not never just only once often sometimes usually recently reportedly repeatedly further previously simply still even earlier already ultimately initially famously to be is was can cannot may might should must however too rightly quickly in on at yesterday today now went back who himself herself itself themselves all both each ${typed(['n’t'])} ${verbClitics} ${cut}`,
	stops: `nobody none that him them me us which but or because when while if as after before since until although though whether so than then what how why where is are was were be been being has have had do does did will would can cannot could should may might must not also there here once meanwhile indeed specifically meanwhile instead perhaps maybe yes no well finally moreover furthermore nevertheless nonetheless otherwise therefore thus hence later earlier ago whom still yet despite ${typed(['n’t'])} ${verbClitics} ${cut}`,
	relatives: 'who which',
	dates:
		'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december jan feb mar apr jun jul aug sept oct nov dec mon tue wed thu fri sat sun morning evening afternoon night week month year yesterday today',
	months: 'april august jan june jun mar march may',
	singular: 'a an another each every one this',
	bases: `${regular} say tell write think feel`,
	owners: 'his her their my our its',
	joins: 'and or but a an the to of as that even then also',
	passives: 'is are was were be been being',
	quoted: 'quoted cited worried',
	texts:
		'statement report letter email e-mail interview note memo release tweet post message speech remarks briefing conference call filing document indictment lawsuit complaint ruling study paper survey poll article column essay book memoir blog podcast video broadcast newsletter notice sign plaque poster banner placard ad advert advertisement leaflet headline inscription caption petition motion resolution testimony affidavit text card postcard recording voicemail journal diary menu receipt sticker tattoo brochure catalogue manual editorial refrain chorus epitaph slogan blogpost post-mortem transcript',
	bodies:
		'office ministry department company firm government administration council court police force sheriff’s authority agency commission committee board bureau union bank club team side party group charity church school college university hospital institute newspaper magazine website broadcaster channel network army navy embassy regulator watchdog campaign organisation organization association foundation federation league airline manufacturer retailer supplier operator developer brand',
	pasts: 'said told read wrote thought put went spoke felt held was were had gave made took',
	verbs:
		'ate became beat bent bit blew bore bought broke brought built burst came caught chose clung crept cut dealt did does dreamt drew drove dug fell fled flew forgot fought froze gave gets got goes grew has hid hit hung hurt kept laid lay leapt learnt led left lent let lit lost makes made met paid proved ran rang rode rose sat saw sees seeks sent set shook shone shot showed shut slept slid sold sought spent split spread stole stood stuck struck swam swept swung takes took taught tore threw wants went wins woke won wore worked works wound',
	nouns: 'ally anomaly assembly belly bully butterfly family homily jelly lily monopoly rally supply tally',
	measures: 'last next less more late early half',
});

const leads = new Map(
	(
		[
			['as', 'as like'],
			['on', 'on in at'],
			['of', 'of'],
			['to', 'to'],
			['that', 'that because'],
			['and', 'and or but'],
			['with', 'with'],
			['for', 'for'],
			['about', 'about'],
		] as const
	).flatMap(([lead, words]) => words.split(' ').map(word => [word, lead] as const)),
);

const isLetter = (code: number): boolean => code >= 97 && code <= 122;

/** Asked of each word that no table lists: by its characters, as an expression is slow. */
function looks(word: string): number {
	const {length} = word;
	const first = word.charCodeAt(0);
	let signs = first > 127 ? (/^\p{Nd}/u.test(word) ? is.number : 0) : first >= 48 && first <= 57 ? is.number : 0;
	if (length < 4) return signs;
	if (word.endsWith('ed')) signs |= is.past;
	else if (word.endsWith('ly')) {
		if (isLetter(word.charCodeAt(length - 3)) && isLetter(word.charCodeAt(length - 4))) signs |= is.adverb;
	} else if (length > 4 && word.endsWith('ing')) signs |= is.participle;
	return signs;
}

let ready: Tongue | null = null;

export function english(): Tongue {
	ready ??= readTongue(table(), {
		according: [
			['according', 'to'],
			['in', 'the', 'words', 'of'],
		],
		looks,
		own: /\b(?:I|we|my|our|me|us|mine|ours)\b/i,
		you: /\b(?:you|your|yours)\b/i,
		plural: /(?:[^s]s|people|men|women|children)$/,
		neutral: new Set(
			'people police staff crew source insider official spokesperson person resident user customer caller viewer reader student member employee worker neighbor neighbour witness author'.split(
				' ',
			),
		),
		utterances: new Set(
			'advice answer argument assessment claim comment comments complaint conclusion excuse explanation message motto mantra prediction question reaction rejoinder remark remarks reply response retort rule saying slogan verdict warning word words'.split(
				' ',
			),
		),
		accounts: new Set('words view opinion estimation phrase telling account judgment judgement'.split(' ')),
		works: new Set(
			'memoir memoirs autobiography biography book novel novella trilogy poem story essay column album song single track hit anthem ballad film movie documentary play musical opera ballet symphony show series sitcom drama episode podcast painting sculpture exhibition novels books songs films albums'.split(
				' ',
			),
		),
		leads,
		clitics: ['n’t', ...auxiliaries],
		hosts: new Set('he she it that who there here what where how'.split(' ')),
	});
	return ready;
}

let interviews: DialogueWords | null = null;

/** What English interviews are told by. */
export function englishDialogue(): DialogueWords {
	interviews ??= readDialogue({
		questions: 'q question',
		answers: 'a answer',
		hosts: 'host interviewer moderator reporter journalist presenter anchor correspondent',
		guests: 'guest interviewee',
		voices: 'speaker voice man woman caller unidentified audience participant',
		self: 'i me my mine myself',
		selves: 'we us our ours',
		addressed: 'you your yours yourself',
		meetings: [
			'(?:interview|conversation|talk|chat|discussion|q&a|question and answer) with',
			'(?:speaks|spoke|talks|talked|sat down|sits down|chatted|chats|caught up|catches up|met|met up) (?:with|to)',
			'(?:met|meets|interviewed)(?! (?:by|with))',
			'interviews',
			'asked',
		],
		askedBy: ['(?:interviewed|conducted|asked) by', 'interview by', 'interview:', 'spoken to by'],
	});
	return interviews;
}
