/** Marks that hold a name, a title or a term, not somebody's words. */
import {isCue, isDeterminer, isHelper, isSmall, isWord, type Words} from './phrases.ts';
import {sentenceOf} from './sayer.ts';
import {isSaidBehind} from './verb-last.ts';

/** Words up to which marks after a determiner are looked at as a name. */
const few = 4;

const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}]+(?:[-’'.][\p{L}\p{N}]+)*/gu) ?? [];

/** Whether the marks at token `at`, which hold `quoted`, name something. */
export function isNaming(words: Words, at: number, quoted: string): boolean {
	const {tokens, language} = words;
	const previous = tokens[at - 1];
	const next = tokens[at + 1];
	if (/^\S+\.\p{Ll}{2,}$/u.test(quoted)) return true;
	if (previous?.text === '(') return next?.text === ')' && wordsIn(quoted).length <= few;
	const inside = wordsIn(quoted);
	// "„Roter Hahn“ heißt der Hof", "„Roter Hahn“ habe geöffnet": the subject of its sentence.
	const subject = inside.length < few && /^\p{Lu}.*[\p{L}\p{N}]$/u.test(quoted) && isWord(next);
	if (subject && language.stating.has(next.lower)) return true;
	// "un segundo artículo, «El cero y la flor», y …"
	if (
		previous?.text === ',' &&
		inside.length < 7 &&
		/^\p{Lu}.*[\p{L}\p{N}]$/u.test(quoted) &&
		(!next || /^[,.;]$/.test(next.text))
	)
		if (isIndefinite(words, at - 1)) return true;
	if (!isWord(previous))
		return (
			subject &&
			tokens[at - 1]?.text !== ':' &&
			((isHelper(words, at + 1) && !isCalled(words, at)) || isTopic(words, at))
		);
	const {lower} = previous;
	if (language.verbLast && isSaidBehind(words, at)) return false;
	// "warf der Stadt „Untätigkeit“ vor": the verb closes behind the marks.
	if (isWord(next) && closes(words, at + 1)) return false;
	// "le plan dit « … »", but "il s’est dit « … »"
	const behindAdverb = language.adverbial?.test(lower) && language.called.has(tokens[at - 2]?.lower ?? '');
	if (behindAdverb || language.called.has(lower))
		return !(language.cues.has(lower) && (isHelper(words, at - 2) || isHelper(words, at - 3)));
	const capitals = inside.filter(word => /^[\p{Lu}\p{N}]/u.test(word)).length;
	if (!/^[\p{Lu}\p{N}]/u.test(quoted) || language.sayings.has(lower)) return false;
	if (/[.!?,…]$/.test(quoted)) return false;
	const short = inside.length <= few;
	const proper = capitals >= inside.length * 0.6;
	// "im „…“", "die „…“": a term or a name.
	const article = isDeterminer(words, at - 1) || (language.prepositions.has(lower) && !/^(?:von|de|als)$/.test(lower));
	// "nannte den Plan einen „Schlag ins Gesicht“"
	if (language.indefinite.has(lower)) return false;
	if (article) return short || proper;
	if (isSmall(language, previous) || language.cues.has(lower)) return false;
	if (language.cues.size === 0) return proper;
	return previous.capital || !language.nounsCapital || (proper && isDeterminer(words, at - 2));
}

/** "„Verräter“ hat ihn ein Nachbar genannt": what somebody calls another. */
function isCalled({tokens, language}: Words, at: number): boolean {
	const {to} = sentenceOf(tokens, at);
	const last = tokens[tokens[to - 1]?.kind === 'mark' ? to - 2 : to - 1];
	return last !== undefined && language.called.has(last.lower) && !language.passives.has(tokens[at + 1]!.lower);
}

/** "«Orilla» se grabó en una noche": a sentence is told of what the marks at token `at` hold, and nobody says it. */
function isTopic(words: Words, at: number): boolean {
	const {tokens, language} = words;
	if (language.verbSecond || tokens[at - 1]?.sentence === tokens[at]!.sentence) return false;
	for (let next = at + 1; next < at + 6 && tokens[next]?.sentence === tokens[at]!.sentence; next++)
		if (/^[.!]$/.test(tokens[next]!.text)) break;
		else if (!isWord(tokens[next]) || isCue(words, next) || tokens[next]!.capital) return false;
	return true;
}

/** Whether a phrase with an indefinite determiner ends at token `end`, and is not of words that are said. */
function isIndefinite({tokens, language}: Words, end: number): boolean {
	for (let at = end - 1; at >= 0 && end - at < 5 && tokens[at]!.kind === 'word'; at--) {
		if (language.sayings.has(tokens[at]!.lower)) return false;
		if (language.indefinite.has(tokens[at]!.lower)) return true;
	}
	return false;
}

/** Whether the word is the second part of a verb that stands before it in its sentence. */
function closes({tokens, language}: Words, at: number): boolean {
	const part = tokens[at]!;
	for (let verb = at - 1; verb >= 0 && at - verb < 20 && tokens[verb]!.sentence === part.sentence; verb--)
		if (language.separable.get(tokens[verb]!.lower)?.has(part.lower)) return true;
	return false;
}
