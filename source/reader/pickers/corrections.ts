/** The reader corrects who said a quotation. It is kept in the reading state, never in the article. */
import {harmlessLine} from '../../article/harmless.ts';
import {type Correction, correct} from '../../corpus/corrections.ts';
import {quoteAtHand} from '../article/commands.ts';
import {entryOfQuote, sidebarEntries} from '../article/sidebar.ts';
import {gathering} from '../gathering.ts';
import {undoable, undoably} from '../marks.ts';
import {asKnown} from '../open.ts';
import {openPicker} from '../picker.ts';
import {quotedLines} from '../prose.ts';
import {ellipsisOf} from '../rows.ts';
import {type Choice, type Corrections, type Open, promptFor, type State} from '../state.ts';
import {type Step, step} from '../step.ts';

/** Values of choices that are no names: a name holds no control character and is not empty. */
const nobody = '';
const another = '\n';
const asWritten = '\t';

/** Columns that the quote takes in the picker's title. */
const titleColumns = 48;

/** Offers those whom the article names, nobody, and to type another name. */
export function offerSpeakers(state: State): Step {
	const {open} = state;
	const index = open && quoteAtHand(state, open);
	const quote = index === null ? undefined : open?.article.quotes[index];
	if (!open || index === null || !quote)
		return step({...state, message: 'no quote here whose speaker could be corrected'});
	const {quotes, people, organisations} = open.article;
	const names = new Set([...quotes.map(({speaker}) => speaker), ...people.map(({name}) => name), ...organisations]);
	names.delete(null);
	const asNow = (name: string | null) => (name === quote.speaker ? {note: 'as now'} : {});
	const choices: Choice[] = [
		...[...names].flatMap(name => (name === null ? [] : [{label: name, ...asNow(name), value: name}])),
		{label: 'nobody that is named', ...asNow(null), value: nobody},
		{label: `another name ${ellipsisOf(state.ascii)}`, value: another},
	];
	const original = open.original.quotes[index]?.speaker ?? null;
	const back =
		original === quote.speaker ? [] : [{label: `as the article says: ${original ?? 'nobody'}`, value: asWritten}];
	const title = `Who said ${quotedLines(quote.text, titleColumns, 1, state.ascii)[0]}?`;
	return step(openPicker(state, {purpose: 'speaker', title, choices: [...back, ...choices], quote: index}));
}

/** The open article as it is now corrected, the sidebar's cursor on the quote that it was on. */
function recorrected(state: State, open: Open): Open {
	const {grouping} = state;
	const under = sidebarEntries(open.article, grouping)[open.entry];
	const article = asKnown(state, open.key, open.original);
	const entry = under?.kind === 'quote' ? entryOfQuote(article, grouping, under.index) : null;
	return {...open, article, entry: entry ?? open.entry};
}

function change(state: State, key: string, corrections: readonly Correction[]): Step {
	const all = new Map(state.corrections);
	if (corrections.length > 0) all.set(key, corrections);
	else all.delete(key);
	const changed = {...state, corrections: all, gathered: null};
	const open = state.open?.key === key ? recorrected(changed, state.open) : state.open;
	return step({...changed, open}, {kind: 'correct', key, corrections});
}

/** All quotes of one utterance are said by one. */
function correctTo(
	state: State,
	index: number,
	to: (group: readonly number[], open: Open) => readonly Correction[],
): Step {
	const {open} = state;
	const quote = open?.original.quotes[index];
	if (!open || !quote) return step(state);
	const group = open.original.quotes.flatMap((other, at) => (other.group === quote.group ? [at] : []));
	const before = state.corrections.get(open.key) ?? [];
	const changed = change(state, open.key, to(group, open));
	const undo = undoable(state, {kind: 'corrections', key: open.key, corrections: before});
	const speaker = changed.state.open?.article.quotes[index]?.speaker ?? 'nobody that is named';
	return {...changed, state: {...changed.state, undo, message: undoably(state, `said by ${speaker}`)}};
}

/** What was chosen in the picker. */
export function pickedSpeaker(state: State, value: string, index: number): Step {
	if (value === another) return step({...state, prompt: {...promptFor('speaker'), quote: index}});
	return correctTo(state, index, (group, open) => {
		const quotes = group.map(at => open.original.quotes[at]!);
		const known = state.corrections.get(open.key) ?? [];
		if (value === asWritten)
			return known.filter(({start, text}) => !quotes.some(quote => quote.start === start && quote.text === text));
		return correct(known, quotes, value === nobody ? null : value);
	});
}

/** A name that was typed. */
export function nameSpeaker(state: State, typed: string, index: number): Step {
	const name = harmlessLine(typed);
	return name === '' ? step(state) : pickedSpeaker(state, name, index);
}

/** As another reader has corrected them. */
export function correctedByOthers(state: State, changed: Corrections): Step {
	if (changed.size === 0) return step(state);
	const corrections = new Map(state.corrections);
	for (const [key, own] of changed) {
		if (own.length > 0) corrections.set(key, own);
		else corrections.delete(key);
	}
	const known = {...state, corrections, gathered: null};
	const open = state.open && changed.has(state.open.key) ? recorrected(known, state.open) : state.open;
	return gathering({...known, open});
}

export function undoCorrections(state: State, key: string, corrections: readonly Correction[]): Step {
	const undone = change(state, key, corrections);
	return {...undone, state: {...undone.state, message: 'correction undone'}};
}
