import {expect, test} from 'vitest';
import {english} from '../../../../../source/article/quotes/ranking/grammar/english.ts';
import {Known} from '../../../../../source/article/quotes/ranking/grammar/known.ts';
import {passageOf} from '../../../../../source/article/quotes/ranking/grammar/sayings.ts';
import {tokenise} from '../../../../../source/article/quotes/tokens.ts';

const nobody = new Known({people: [], organisations: [], places: []});

function read(text: string) {
	const tokens = tokenise(text, 0, text.length, [], english());
	const words = (from: number, to: number) => text.slice(tokens[from]?.start, tokens[to - 1]?.end);
	return {...passageOf(tokens, english(), nobody), words};
}

test.each([
	['a name', 'Mara Lind slept', ['name: Mara Lind']],
	['a name with particles', 'Jalil de la Cruz slept', ['name: Jalil de la Cruz']],
	['a name with a hyphen and an apostrophe', 'Mary O’Neill-Smith slept', ['name: Mary O’Neill-Smith']],
	['a title and its stop', 'Dr. Emil Sand slept', ['name: Dr. Emil Sand']],
	['a role between two names', 'Harbour Town coach Nuno Almeida slept', ['name: Harbour Town coach Nuno Almeida']],
	['an adjective that looks like an adverb', 'an elderly man slept', ['noun: an elderly man']],
	['but no adverb', 'a widely read book slept', ['noun: book']],
	['a people before a role', 'American academic Marc Hill slept', ['name: American academic Marc Hill']],
	['a noun ends before its verb', 'the council voted to go', ['noun: the council']],
	['a participle within', 'the elected senator slept', ['noun: the elected senator']],
	['a cue after a determiner is a noun', 'the report said', ['noun: the report']],
	['a determiner alone before a verb', 'others say', ['noun: others']],
	['a pronoun', 'when she slept', ['pronoun: she']],
	['a gerund begins a sentence, no name', 'Acknowledging that, Lind slept', ['name: Lind']],
	['a name that is a small word, before a cue', 'The dam, Will said', ['noun: The dam', 'name: Will']],
	['a small word it stays elsewhere', 'The dam will hold', ['noun: The dam']],
	['a month that begins a name', 'April Moss slept', ['name: April Moss']],
	['a month behind a preposition', 'in April Moss slept', ['name: Moss']],
	['a participle begins a sentence, no name', 'Reached by Lind, Falk slept', ['name: Lind', 'name: Falk']],
	['nor where a question follows', 'Asked how Lind was, Falk slept', ['name: Lind', 'name: Falk']],
	['nor where it was told of', 'Informed of it, Falk slept', ['pronoun: it', 'name: Falk']],
	['a name before "of" is one', 'Learned of Arden slept', ['name: Learned', 'name: Arden']],
	['a name that looks like one', 'Fred slept', ['name: Fred']],
	['one answer is a noun', 'a short answer', ['noun: a short answer']],
	['that which speaks', 'a board that read', ['noun: a board', 'relative: that']],
	['that which only joins', 'they know that rain slept', ['pronoun: they', 'noun: know', 'noun: rain']],
	['a role behind the name it belongs to', 'the Norland senator slept', ['noun: the Norland senator']],
	['officials too', 'White House officials slept', ['noun: White House officials']],
	['a name may have a verb that nobody knows', 'Lind bakes a pie', ['name: Lind', 'noun: bakes', 'noun: a pie']],
	['behind a determiner too', 'the Senate meets a judge', ['name: the Senate', 'noun: meets', 'noun: a judge']],
	['the time behind a name is no role', 'the Senate last slept', ['name: the Senate', 'noun: last']],
	['a determiner alone before a cue in the past', 'Another said', ['noun: Another']],
	['another noun that looks like one', 'Another claimed relic slept', ['noun: Another claimed relic']],
	['a determiner alone before its group', 'one of us slept', ['noun: one']],
	['behind a cue', 'said one', ['noun: one']],
	['where they are', 'Many in the village slept', ['noun: Many', 'noun: the village']],
	['behind a base that is a verb', 'Some say', ['noun: Some']],
	['and one that is a noun', 'the other claim slept', ['noun: the other claim']],
	['behind another', 'the other said', ['noun: the other']],
	['with a noun behind them', 'the two men slept', ['noun: the two men']],
	['three determiners', 'all the other men slept', ['noun: all the other men']],
	['no two that part phrases', 'the an egg slept', ['noun: an egg']],
	['behind a pronoun it is none', 'They all said', ['pronoun: They']],
	['nobody', 'No official slept', []],
	['no one', 'No one said', []],
	['nobody of two', 'neither man slept', []],
	['a name that says no', 'No Labels slept', ['name: No Labels']],
	['a particle joined to its name', 'Jean d’Aubigny slept', ['name: Jean d’Aubigny']],
	['before it too', 'Omar al-Saadi slept', ['name: Omar al-Saadi']],
	['and no other', 'said the', []],
	['a cue that begins a sentence', 'Stated Lind', ['name: Lind']],
	['a name that begins one', 'Stone Lind slept', ['name: Stone Lind']],
	['a paper named by one', 'the Evening Courier slept', ['name: the Evening Courier']],
	['a cue that is a noun behind an adjective', 'the annual report slept', ['noun: the annual report']],
	['and before a mark', 'the annual report, Lind slept', ['noun: the annual report', 'name: Lind']],
	['not where it says', 'the old report that Lind slept', ['noun: the old', 'name: Lind']],
	['nor what several do', 'the families report from Tarn', ['noun: the families', 'name: Tarn']],
	['nor behind a bare number', 'the two write', ['noun: the two']],
	['the date of a thing', 'a March 3 letter slept', ['noun: a March 3 letter']],
	['a month with its stop', 'a Feb. 3 letter slept', ['noun: a Feb. 3 letter']],
	['a day', 'her Monday letter slept', ['noun: her Monday letter']],
	['not of a person', 'this Monday police slept', ['noun: police']],
	['a number is nobody', 'Lind, 54, slept', ['name: Lind']],
	['nor is a result', 'it went 6-1 for Lind', ['pronoun: it', 'name: Lind']],
	['but before its verb', 'of whom 54 slept', ['noun: 54']],
	['two weeks ago', 'two weeks ago said', ['noun: two weeks']],
	['an acronym that looks like a small word', 'the US embassy slept', ['noun: the US embassy']],
	['as a pronoun too', 'an IT firm slept', ['noun: an IT firm']],
	['not where all is shouted', 'GIVE US slept', ['name: GIVE']],
	[
		'a role of several words within a name',
		'Tarn campaign manager Ida Voss slept',
		['name: Tarn campaign manager Ida Voss'],
	],
	['no other words', 'Tarn voters Ida Voss slept', ['name: Tarn', 'name: voters Ida Voss']],
	['a date is nobody', 'On Friday Lind slept', ['name: Lind']],
])('phrases: %s', (_rule, text, expected) => {
	const {phrases, words} = read(text);
	const said = phrases.filter(({from, to}) => words(from, to) !== 'slept');
	expect(said.map(({kind, from, to}) => `${kind}: ${words(from, to)}`)).toEqual(expected);
});

test.each([
	['what prepositions tie on', 'a spokesman for the ministry of fish said', 'a spokesman for the ministry of fish'],
	['not what words stand in', 'said a spokesman in a statement', 'a spokesman'],
	['but what speaks itself', 'a voice in the statement said', 'a voice in the statement'],
	['how many', 'a mother of two said', 'a mother of two'],
	['where', 'many in the village said', 'many in the village'],
	['not what is spoken of', 'said Lind of the dam', 'Lind'],
	['but where somebody belongs', 'said Lind of Tarn', 'Lind of Tarn'],
	['not what somebody does', 'said a man without looking up', 'a man'],
	['but what somebody lacks', 'said a man without a hat', 'a man without a hat'],
	['not a pronoun', 'a letter to him said', 'a letter'],
])('a phrase goes on: %s', (_rule, text, expected) => {
	const {phrases, words} = read(text);
	expect(words(phrases[0]!.from, phrases[0]!.full)).toBe(expected);
});

test.each([
	['subject', 'Lind said', ['Lind subject said']],
	['helped by small words', 'Lind has also said', ['Lind helped said']],
	['an apposition between', 'Lind, a doctor, said', ['a doctor apposition said', 'Lind apposed said']],
	['a later verb shares the subject', 'Lind rose and said', ['Lind shared said']],
	['a participle shares it too', 'Lind rose, saying', ['Lind shared saying']],
	['helped by whoever is meant', 'They all said', ['They helped said']],
	['what somebody else calls so', 'Lind was called', []],
	['with a small word between', 'Lind is sometimes called', []],
	['what somebody finds', 'Lind was found', []],
	['an adverb between', 'Lind has been widely condemned', []],
	['but who is quoted says it', 'Lind was quoted', ['Lind helped quoted']],
	['inverted', 'said Lind', ['Lind inverted said']],
	['inverted at the beginning', 'Stated Lind', ['Lind inverted Stated']],
	['not a name', 'Still Lind', []],
	['whom somebody quotes', 'The Post quoted Lind as saying', ['Lind subject saying']],
	['by a pronoun', 'The Post quoted her as saying', ['her subject saying']],
	['not in what is done as it is said', 'The Post slept as saying', ['The Post shared saying']],
	['any word within a perfect helps', 'Lind has long argued', ['Lind helped argued']],
	['no word elsewhere', 'Lind long argued', ['long subject argued']],
	['somebody told is behind', 'told her sister Lind', ['her sister Lind inverted told']],
	['according to', 'according to Lind', ['Lind according according']],
	['according to a pronoun', 'according to her, it rains', ['her according according']],
	['no owner', 'according to her plan, it rains', ['her plan according according']],
	['another', 'Another says', ['Another subject says']],
	['not other things', 'other reports slept', ['other reports shared reports']],
	['in the words of somebody', 'in Lind’s words, it rains', ['Lind’s according in']],
	['in the view of a pronoun', 'in her view, it rains', ['her according in']],
	['in nobody’s', 'in other words, it rains', []],
	['in no other thing', 'in Lind’s house, it rains', []],
	['a role as an owner', 'the mayor’s claim', ['the mayor’s owner claim']],
	['two by name', 'then, Lind and Falk said', ['Lind subject said']],
	['not two where one is met', 'met Lind and Falk said', ['Lind subject said', 'Falk subject said']],
	['for a purpose', 'Lind went to Tarn to write', ['Lind shared write']],
	['the owner of a remark', 'her claim', ['her owner claim']],
	['another owner', 'Lind’s claim', ['Lind’s owner claim']],
])('sayings: %s', (_rule, text, expected) => {
	const {sayings, tokens, words} = read(text);
	const found = sayings.filter(({cue}) => !/^(?:has|rose|went|was|been)$/.test(tokens[cue]!.lower));
	expect(
		found.map(({phrase, relation, cue}) => `${words(phrase.from, phrase.to)} ${relation} ${tokens[cue]?.text}`),
	).toEqual(expected);
});
