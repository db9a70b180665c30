/** Romanian cues, small words and clauses. */
import type {LanguageTable} from '../clauses/language.ts';

const irregular =
	'spune spun spunea spus zice zic zis zisese susține susțin susținut susținea scrie scriu scris cere cer cerut răspunde răspuns recunoaște recunoscut promite promis crede crezut consideră considerat avertizează avertizat insistă insistat explică explicat adaugă adăugat conchide conchis încheiat încheie descrie descris numește numit întreabă întrebat povestește povestit amintește amintit mărturisește mărturisit mulțumește mulțumit oferit speră sperat glumește glumit strigă strigat șoptește șoptit râde râs bucură bucurat plânge plâns neagă negat atrage atras dezvăluie dezvăluit transmite transmis exclamă suspină suspinat reacționează reacționat';
/** Stems of verbs in -a: "a declarat", "declară", "declarând". */
const stems =
	'declar afirm asigur preciz sublini anunț accentu coment critic acuz confirm constat inform lans remarc observ menționa cit punct relat rel argument evident indic semnal apreci estim preconiz lăud reclam exclam replic recomand detali rezum regret contest dezminț invoc invit îndemn';

export const romanian = (): LanguageTable => ({
	cues: `${irregular} ${stems
		.split(' ')
		.map(stem => `${stem}ă ${stem}at ${stem}ează ${stem}iază ${stem}iat`)
		.join(' ')}`,
	pronouns: 'el ea ei ele acesta aceasta eu noi',
	anybody: 'cineva nimeni toți',
	determiners:
		'un o unui unei niște acest această acești aceste acel acea cei cele său sa săi sale nostru noastră alt altă alți alte doi două trei patru cinci câțiva mulți',
	indefinite: 'un o unui unei',
	oblique: 'lui ei le îi i-a se îl mă ne vă',
	prepositions:
		'de din la în pe cu pentru prin fără după până între sub peste spre contra despre lângă către dintre ca',
	joins: 'de din al a ai ale',
	conjunctions: 'și sau dar iar ori însă',
	subordinators: 'că când dacă deoarece pentru-că unde cum deși să precum',
	relatives: 'care',
	helpers: 'a au am este e era sunt erau fi fost va vor ar avea aveau are s-a s-au',
	adverbs:
		'nu mai le-ar le-a i-ar i-a l-ar l-a ne-a mi-a v-a își și-a și acum azi ieri mâine apoi ulterior totuși încă deja foarte numai doar chiar aici acolo bine astfel așa tot de-asemenea marți',
	dates:
		'luni marți miercuri joi vineri sâmbătă duminică ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie seara dimineața',
	agents: 'de',
	stating: 'arată precizează notează',
	impersonal: 'se',
	within: 'în din',
	called: 'numit numită intitulat intitulată denumit denumită așa-numit așa-numita',
	sayings: 'cuvintele cuvinte mesajul sloganul întrebarea răspunsul fraza',
	according: [
		'potrivit lui',
		'potrivit',
		'conform lui',
		'conform',
		'după părerea',
		'în opinia lui',
		'în opinia',
		'din punctul de vedere al',
		'în viziunea',
		'după spusele',
	],
	dropsSubject: true,
	persons:
		/.{3}(?:[ts]orul|toarea|istul|ista|logul|loga|nomistul|[iae]nul|iana|[ea]rul)$|^(?:tehnicianul|antrenorul|avocatul|avocata|actorul|actrița|artistul|artista|cântăreața|cântărețul|scriitorul|scriitoarea|portarul|atacantul|fundașul|mijlocașul|căpitanul|martorul|expertul|cercetătorul|cercetătoarea|medicul|regizorul)$/,
	female: 'ea aceasta o',
	male: 'el acesta un',
	titles:
		'primarul primăriță ministrul ministra premierul președintele președinta deputatul deputata senatorul senatoarea directorul directoarea purtătorul antrenorul căpitanul profesorul profesoara doctorul avocatul judecătorul judecătoarea procurorul',
	offices:
		'primarul ministrul ministra premierul președintele președinta judecătorul judecătoarea procurorul directorul directoarea senatorul deputatul guvernatorul prefectul rectorul',
	being: 'este era',
	years: 'ani',
	unnamed:
		'soț soție soțul soția cineva femeie femeia bărbat bărbatul mamă mama tată tatăl bunica bunicul fiica fiul sora fratele văduva vecin vecină vecinul vecina pensionar pensionară pacient pacientă client clientă elev elevă coleg colegă prieten prietenă turist turistă locuitor locuitoare',
	dialogue: {
		questions: 'î întrebare',
		answers: 'r răspuns',
		hosts: 'reporter moderator jurnalist',
		guests: 'invitat invitată',
		voices: 'voce bărbat femeie',
		meetings: ['interviu cu', '(?:a vorbit|am vorbit|a discutat) cu'],
		askedBy: ['interviu realizat de', 'interviu de'],
	},
});
