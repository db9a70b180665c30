import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Block} from '../../../source/article/article.ts';
import {findNames, type Names} from '../../../source/article/names/index.ts';
import {growth, linear} from '../../growth.ts';
import {bodiesOf, namesIn, peopleOf, placesOf} from './read.ts';

describe('people', () => {
	test.each([
		['a given name', 'Ingrid Dahl mended the net.', ['Ingrid Dahl']],
		['a title, which is no part of the name', 'We met Dr. Vashti Okonjo there.', ['Vashti Okonjo']],
		['a courtesy before a surname', 'We met Mr. Okonjo there.', ['Okonjo']],
		['an office before a surname', 'We met President Okonjo there.', ['Okonjo']],
		['a role before', 'The treasurer, Brannoc Tyl, left.', ['Brannoc Tyl']],
		['a body’s name before the role', 'Then UN Envoy Brannoc Tyl left.', ['Brannoc Tyl']],
		['a place before the role', 'Then Oslo Mayor Brannoc Tyl left.', ['Brannoc Tyl']],
		['what the office is of', 'Then Secretary of State Brannoc Tyl left.', ['Brannoc Tyl']],
		['a role that is a surname', 'Then Stephen King left.', ['Stephen King']],
		['a verb of saying', '“No,” said Brannoc Tyl.', ['Brannoc Tyl']],
		['a verb of people', 'Brannoc Tyl smiled.', ['Brannoc Tyl']],
		['an age', 'Brannoc Tyl, 34, was there.', ['Brannoc Tyl']],
		['a relative pronoun', 'It was Brannoc Tyl, who lost.', ['Brannoc Tyl']],
		['an apposition', 'It was Brannoc Tyl, a retired potter.', ['Brannoc Tyl']],
		['a surname met again', 'Brannoc Tyl fell. “Ow,” Tyl said.', ['Brannoc Tyl']],
		['initials', 'A song by J.K. Tyl and Brannoc F. Tyl.', ['J.K. Tyl', 'Brannoc F. Tyl']],
		['junior', 'It is Brannoc Tyl Jr. again.', ['Brannoc Tyl Jr.']],
		['particles', 'The minister Omar bin Talal al Sayed spoke.', ['Omar bin Talal al Sayed']],
		['a surname before the given name', 'Zhang Tingwu smiled.', ['Zhang Tingwu']],
		['a possessive', "Ingrid Dahl's boat sank.", ['Ingrid Dahl']],
		['a hyphen', 'Jean-Luc Arnaud, said Marie Curie-Sand.', ['Jean-Luc Arnaud', 'Marie Curie-Sand']],
		['an apostrophe', 'Then Brannoc O’Tyl left.', ['Brannoc O’Tyl']],
		['a list with a person in it', 'With Ingrid Dahl, Brannoc Tyl and others.', ['Ingrid Dahl', 'Brannoc Tyl']],
		['kin by a given name', 'My sister Ingrid left.', ['Ingrid']],
		['first words of sentences are no names', 'Yesterday Ingrid Dahl came. However, she left.', ['Ingrid Dahl']],
		['days are no names', 'On Tuesday Ingrid Dahl came.', ['Ingrid Dahl']],
		['a month may be one', 'Then Theresa May left.', ['Theresa May']],
		['peoples are no names', 'The Iranian Ingrid Dahl left. Iranians stayed.', ['Ingrid Dahl']],
		['nothing to go by: nobody', 'They went to Silver Brook.', []],
		['a street, a school, a show: nobody', 'On Ingrid Dahl Street, at Ingrid Dahl School, the Ingrid Show.', []],
		['what is sold: nobody', 'The Ingrid Dahl 300 has a new lens.', []],
		['what stands before it in a headline', 'Ingrid Dahl Says Olav Berg Is Too Late For Her', []],
		['an adjective of a name: nobody', 'A pro-Ingrid and an Ingrid-led Oslo-based crowd.', []],
		['what somebody does', 'Chasing Brannoc Tyl was hard. “No,” Tyl said.', ['Brannoc Tyl']],
		['a headline: nobody', 'Silver Anna Brook Wins Again At Last', []],
	])('%s', (_, text, people) => expect(peopleOf(text)).toEqual(people));

	test.each([
		['German nouns are nobody', 'de', 'Dann sagte Direktion Nord nichts, und Sabine Wendt lachte.', ['Sabine Wendt']],
		['a German office', 'de', 'Laut Staatssekretär Brannoc Tyl ist das so.', ['Brannoc Tyl']],
		['a noun before a German name', 'de', 'Der Biologe Jürgen Voss lachte.', ['Jürgen Voss']],
		['French', 'fr', 'Selon Hélène Vasseur, la ministre est partie.', ['Hélène Vasseur']],
		['French courtesy', 'fr', 'Mme Vasseur est partie.', ['Vasseur']],
		['the French M.', 'fr', 'Le maire, Loïg Kerviel, dit non. M. Kerviel est parti.', ['Loïg Kerviel']],
		['the first of two surnames', 'es', 'Ángel Torres Medina viajó. «No», afirmó Torres.', ['Ángel Torres Medina']],
		['Portuguese', 'pt', 'Segundo Maria Aparecida da Silva, é tarde.', ['Maria Aparecida da Silva']],
		['Italian', 'it', 'Ha incontrato a Milano Giulia Bruni.', ['Giulia Bruni']],
		['Dutch', 'nl', 'Sophie van den Tarn van de Raad sprak met Jan de Wit.', ['Sophie van den Tarn', 'Jan de Wit']],
		['Spanish', 'es', 'Según Nuria Valdés, el alcalde se fue.', ['Nuria Valdés']],
	])('%s', (_, language, text, people) => expect(peopleOf(text, language)).toEqual(people));
});

describe('one person under all forms of the name', () => {
	test.each([
		['the surname', 'Ingrid Dahl came. Later Dahl left.', ['Ingrid Dahl×2']],
		['the surname with a courtesy', 'Ingrid Dahl came. Later Ms. Dahl left.', ['Ingrid Dahl×2']],
		['without initials', 'Olav F. Berg came. Olav Berg left.', ['Olav F. Berg×2']],
		['an initial', 'Olav Berg came, said O. Berg.', ['Olav Berg×2']],
		['parts of a long name', 'Omar ul Haq Sayed and Haq Sayed and Sayed.', ['Omar ul Haq Sayed×3']],
		['with a particle', 'Ursula von der Tann came. Von der Tann left.', ['Ursula von der Tann×2']],
		['in capitals', 'Ingrid Dahl came.\nDAHL: I came.', ['Ingrid Dahl×2']],
		['the given name where one bears it', 'Ingrid Dahl came. “No,” Ingrid said.', ['Ingrid Dahl×2']],
		['not where two bear it', 'Ingrid Dahl and Ingrid Berg came. Ingrid left.', ['Ingrid Dahl×1', 'Ingrid Berg×1']],
		['a surname that stands first', 'Zhang Tingwu smiled. Zhang left.', ['Zhang Tingwu×2']],
		['a nickname', 'Robert Tyl came. “No,” Bob Tyl said. “No,” Tyl said.', ['Robert Tyl×3']],
		['a short form', 'Kenneth Tyl came. Ken Tyl left.', ['Kenneth Tyl×2']],
		['told apart by pronouns', 'Ingrid Dahl and Olav Dahl came. Dahl lost her hat.', ['Ingrid Dahl×2', 'Olav Dahl×1']],
		['hyphens or not', 'Kim Jong-su smiled. Kim Jong Su left.', ['Kim Jong-su×2']],
		['two of one surname', 'Ingrid Dahl and Olav Dahl came. Dahl left.', ['Ingrid Dahl×1', 'Olav Dahl×1']],
		['told apart by courtesy', 'Ingrid Dahl and Olav Dahl came. Mr. Dahl left.', ['Olav Dahl×2', 'Ingrid Dahl×1']],
		[
			'whom the article is about',
			'Ingrid Dahl and Olav Dahl came. Ingrid Dahl sat. Dahl left.',
			['Ingrid Dahl×3', 'Olav Dahl×1'],
		],
	])('%s', (_, text, people) =>
		expect(namesIn(text).people.map(({name, mentions}) => `${name}×${mentions}`)).toEqual(people),
	);

	test('every mention has its place', () => {
		const text = 'Ingrid Dahl came. Then Dahl left, and Ingrid Dahl’s dog with her.';
		const [person] = namesIn(text).people;
		expect(person?.spans.map(({start, end}) => text.slice(start, end))).toEqual(['Ingrid Dahl', 'Dahl', 'Ingrid Dahl']);
		expect(person?.mentions).toBe(3);
	});
});

test.each([
	['de', 'Laut Direktion Nord ist das so.', []],
	['de-AT', 'Laut Direktion Nord ist das so.', []],
	['fr-CA', 'Mme Vasseur est partie. M. Arnaud aussi.', ['Vasseur', 'Arnaud']],
	['es-419', 'Según Nuria Valdés, el alcalde se fue.', ['Nuria Valdés']],
	['tostring', 'Ida Voss left.', ['Ida Voss']],
])('the language %s', (language, text, people) => expect(peopleOf(text, language)).toEqual(people));

test.each([
	['Ingrid Dahl left.', 'female'],
	['Jürgen Wendt left.', 'male'],
	['Jean-Luc Arnaud left.', 'male'],
	['Robin Dahl left.', null],
	['Mr. Robin Dahl left.', 'male'],
	['The actress Robin Dahl left.', 'female'],
	['Robin Dahl lost her hat.', 'female'],
	['Robin Dahl, her husband, left.', null],
	['Robin Dahl, her hands cold, left.', 'female'],
])('the gender of whom “%s” names: %s', (text, gender) => expect(namesIn(text).people[0]?.gender).toBe(gender));

describe('bodies', () => {
	test.each([
		['a word for one', 'The Foreign Ministry answered.', ['Foreign Ministry']],
		['with its people', 'The Iranian Foreign Ministry answered.', ['Iranian Foreign Ministry']],
		['what it is of', 'The Department of Fisheries and Tides met.', ['Department of Fisheries and Tides']],
		[
			'two of them',
			'The Department of Fisheries and Tarn University met.',
			['Department of Fisheries', 'Tarn University'],
		],
		['whose it is', 'The People’s Front met.', ['People’s Front']],
		['an ampersand', 'They bought Tarn & Vole.', ['Tarn & Vole']],
		['a brief one in brackets', 'Fighters of Dawat al-Sahil (DAS) met, and DAS left.', ['Dawat al-Sahil']],
		['in brackets, then alone', 'Members of the Harbour Watch (HW) met. HW has grown.', ['Harbour Watch']],
		['by its initials', 'The Tarn Office of Ship Safety met. TOSS left.', ['Tarn Office of Ship Safety']],
		['not of an idea', 'It has Tidal Load Management (TLM) now.', []],
		['a known acronym', 'NATO met.', ['NATO']],
		['not any capitals', 'The PCB, the OLED and the USB port met.', []],
		['who works there', 'It is a spokesman for Vexlo, and a Vexlo spokeswoman.', ['Vexlo']],
		['what it is', 'It was made by Vexlo, a small company.', ['Vexlo']],
		['a word of its own after a place', 'It was sold to Norway’s VXL last year.', ['VXL']],
		['before an office', 'Then Vexlo Chairman Brannoc Tyl left, told Vexlo.', ['Vexlo']],
		['a word of ideas too, where somebody works there', 'It is an expert at Tarn Software.', ['Tarn Software']],
		['but not alone', 'It runs Cracked Software.', []],
		['a place’s', 'It was in the Oslo Journal.', ['Oslo Journal']],
		['a word alone is none', 'The Party met at the University.', []],
		['two matters in trust', 'Then the Tarn and Vole Health Trust closed.', ['Tarn and Vole Health Trust']],
		['a school’s district', 'It was the Tarn Vole Unified School District.', ['Tarn Vole Unified School District']],
		['what rules', 'It annoyed the ruling Vexlo List.', ['Vexlo List']],
		['what it is behind it', 'Then the Silver Brook alliance won.', ['Silver Brook']],
		['who is at it', 'It is late, analysts at Vexlo Brim believe.', ['Vexlo Brim']],
		['a capital within', 'It is late, she told VexLedger then.', ['VexLedger']],
	])('%s', (_, text, bodies) => expect(bodiesOf(text)).toEqual(bodies));

	test.each([
		[
			'de',
			'Das Bundesamt für Moore und die Staatsanwaltschaft Tarn.',
			['Bundesamt für Moore', 'Staatsanwaltschaft Tarn'],
		],
		['fr', 'Le Ministère de la Mer a répondu.', ['Ministère de la Mer']],
		['es', 'El Ministerio de Pesca respondió.', ['Ministerio de Pesca']],
		['es', 'La Universidad de La Tarna respondió.', ['Universidad de La Tarna']],
	])('%s: %s', (language, text, bodies) => expect(bodiesOf(text, language)).toEqual(bodies));
});

describe('places', () => {
	test.each([
		['He flew from Oslo to New York.', ['Oslo', 'New York']],
		['Ships of Norway met those of Iceland; Norway won.', ['Norway', 'Iceland']],
		['The U.S. and the US and the United States.', ['United States']],
		['The U.S. and the US.', ['U.S.']],
		['OSLO (Vexlo) - It rained.', ['Oslo']],
		['In the village of Tarnby and in Volk County it rained.', ['Tarnby', 'Volk County']],
		['It rained near Tarnby and on Lake Vole.', ['Tarnby', 'Lake Vole']],
		['It rained in Tarnby, Norway.', ['Tarnby', 'Norway']],
		['It rained on the Gulf of Tarn.', ['Gulf of Tarn']],
		['Denzel Washington came. Then Washington left, to Washington.', ['Washington']],
		['It rained in Maplestone, he said.', ['Maplestone']],
		['Ida Lake came. “No,” Ida Hill said on Silver Hill.', []],
		['In Silver it rained.', []],
		['It rained in Oslo, Brim and Tarn.', ['Oslo', 'Brim', 'Tarn']],
		['It rained in Oslo, Brim and Ingrid left.', ['Oslo']],
		['The heads of Oslo and Brim met.', ['Oslo']],
		['He fell on the Col de la Tarne.', ['Col de la Tarne']],
		['It was a student from Brimley.', ['Brimley']],
		['It was an analyst from Brimley.', []],
		['He joked about the trip to Brimley.', ['Brimley']],
		['So I’m from Brimley, as you know.', ['Brimley']],
		['Brimley, Norway — It rained.', ['Brimley', 'Norway']],
	])('%s', (text, places) => expect(placesOf(text)).toEqual(places));

	test('a German genitive', () => expect(placesOf('In den Straßen Oslos regnet es.', 'de')).toEqual(['Oslo']));
});

test('texts in scripts without capitals name nobody', () => {
	expect(namesIn('森下さんは話す。', 'ja')).toEqual({people: [], organisations: [], places: []});
});

describe('what several signs come to', () => {
	test.each([
		['a team of a place', 'They beat the Oslo Kestrels.', ['body Oslo Kestrels']],
		['what peoples of a place made is none', 'They broke the Oslo Accords.', []],
		['a cup is nobody', 'They won the Ingrid Dahl Cup.', []],
		['what is national speaks for itself', 'It is late, National Vexlo said.', ['body National Vexlo']],
		['a body of a country', 'Then Vexlo Norway declined to comment.', ['body Vexlo Norway']],
		['a person who bears one’s name', 'Then Ingrid Norway declined to comment.', ['person Ingrid Norway']],
		['letters before a name', 'She told VXL Brim.', ['body VXL Brim']],
		['a body’s member', 'It is Vexlo Brim of the Tarn Ministry.', ['person Vexlo Brim', 'body Tarn Ministry']],
		[
			'a particle and a verb',
			'Then Vexlo bint Brim left, said one. Vexlo bint Brim smiled.',
			['person Vexlo bint Brim'],
		],
		['a dateline', 'TARNBY, Norway — It rained.', ['place Tarnby', 'place Norway']],
		['a speaker in capitals', 'Ingrid Dahl came.\nDAHL: It rained.', ['person Ingrid Dahl']],
		['a name in capitals', 'Then INGRID DAHL came.', ['person INGRID DAHL']],
		['a place where something is', 'It is in Vexlo, she said.', ['place Vexlo']],
		['a style is none', 'It is in Vexlo style.', []],
		['a stage is none', 'She starred in Vexlo.', []],
		['whence somebody is', 'Ingrid Dahl, 71, of Vexlo, came.', ['person Ingrid Dahl', 'place Vexlo']],
	])('%s', (_, text, names) => {
		const {people, organisations, places} = namesIn(text);
		const all = [
			...people.map(({name}) => `person ${name}`),
			...organisations.map(({name}) => `body ${name}`),
			...places.map(({name}) => `place ${name}`),
		];
		expect(all).toEqual(names);
	});
});

describe('whatever the text is', () => {
	const pieces = [
		'Ingrid Dahl',
		'Dahl',
		'Mr.',
		'the',
		'Oslo',
		'in',
		'(HW)',
		'Harbour Watch',
		'said',
		',',
		'. ',
		'“',
		'”',
		'\n',
		' ',
		'&',
		'NATO',
		'de la',
		'Inc.',
		'’s',
		'III',
		'X',
		'42',
		'日',
		'😀',
		'\u0301',
	];
	const texts = fc.array(fc.constantFrom(...pieces), {maxLength: 30}).map(parts => parts.join(' '));

	test('mentions stand in order within the text, and no two of them on one place', () => {
		fc.assert(
			fc.property(texts, fc.constantFrom('en', 'de', 'es', 'fr', 'it'), (text, language) => {
				const {people, organisations, places} = namesIn(text, language);
				const all = [...people, ...organisations, ...places];
				for (const {mentions, spans, name} of all) {
					expect(name).not.toBe('');
					expect(spans).toHaveLength(mentions);
					for (const {start, end} of spans) expect(text.slice(start, end)).toMatch(/^\S(?:[^\n]*\S)?$/);
					expect(spans.map(({start}) => start)).toEqual(spans.map(({start}) => start).sort((a, b) => a - b));
				}
				const spans = all.flatMap(({spans: own}) => own).sort((a, b) => a.start - b.start);
				for (let at = 1; at < spans.length; at++) expect(spans[at]!.start).toBeGreaterThanOrEqual(spans[at - 1]!.end);
				for (const kind of [people, organisations, places])
					expect(new Set(kind.map(({name}) => name)).size).toBe(kind.length);
			}),
			{numRuns: 300},
		);
	});

	test('what stands before and behind it in other paragraphs moves mentions alone', () => {
		fc.assert(
			fc.property(texts, text => {
				const names = namesIn(text);
				const moved = namesIn(`it rained.\n${text}\nit rained.`);
				const plain = ({people, organisations, places}: Names, by: number) =>
					[people, organisations, places].map(kind =>
						kind.map(({name, spans}) => [name, spans.map(({start, end}) => [start - by, end - by])]),
					);
				expect(plain(moved, 11)).toEqual(plain(names, 0));
			}),
		);
	});

	test.each([
		['headings and code name nobody', 'heading'],
		['nor does code', 'code'],
	] as const)('%s', (_, kind) => {
		const text = 'Ingrid Dahl left Oslo.';
		expect(findNames(text, [{kind, start: 0, end: text.length, level: 2} as Block], 'en').people).toEqual([]);
	});

	test('items of a list do', () => {
		const text = 'Ingrid Dahl left.\nOlav Berg stayed.';
		const items = [
			{start: 0, end: 17, depth: 0, ordinal: null},
			{start: 18, end: 35, depth: 0, ordinal: null},
		];
		const list = {kind: 'list', start: 0, end: 35, items} as unknown as Block;
		expect(findNames(text, [list], 'en').people.map(({name}) => name)).toEqual(['Ingrid Dahl', 'Olav Berg']);
	});

	test('a long paragraph is read in parts, cut between sentences', () => {
		const text = 'Ingrid Dahl met Olav Berg. '.repeat(3000);
		expect(namesIn(text).people.map(({name, mentions}) => [name, mentions])).toEqual([
			['Ingrid Dahl', 3000],
			['Olav Berg', 3000],
		]);
	});
});

describe('time grows with the text', () => {
	test.each<[string, (size: number) => string]>([
		['prose', size => 'Ingrid Dahl and Olav Berg met the Foreign Ministry in Oslo. '.repeat(size)],
		['one long line', size => 'Ingrid Dahl and '.repeat(4 * size)],
		['capitals', size => 'Aa Bb '.repeat(10 * size)],
		['shouting', size => 'INGRID DAHL MET '.repeat(4 * size)],
		[
			'people of one surname',
			size => Array.from({length: size}, (_, at) => `Mr. A${at.toString(36)}x Dahl, `).join(''),
		],
		[
			'people of one given name',
			size => Array.from({length: size}, (_, at) => `Ingrid A${at.toString(36)}x, `).join(''),
		],
		[
			'bodies of one beginning',
			size => Array.from({length: size}, (_, at) => `Vexlo A${at.toString(36)}x plc, `).join(''),
		],
		['bodies with acronyms', size => Array.from({length: size}, (_, at) => `Tarn Ministry of A${at}x (TM), `).join('')],
		['places', size => Array.from({length: size}, (_, at) => `It is in A${at.toString(36)}x. `).join('')],
		['brackets', size => 'Harbour Watch ('.repeat(4 * size)],
		['particles', size => 'Aa de la de la de la '.repeat(2 * size)],
		['full stops', size => 'A.B.C.D.'.repeat(4 * size)],
		['hyphens', size => 'Aa-Bb-'.repeat(4 * size)],
		['appositions', size => 'Ingrid Dahl, a very very old and small and '.repeat(size)],
		['offices', size => 'President Mayor Captain Judge '.repeat(2 * size)],
		['bodies of bodies', size => 'Ministry of '.repeat(4 * size)],
	])('%s', (_, textOf) => expect(growth(namesIn, textOf, 800)).toBeLessThan(linear));
});
