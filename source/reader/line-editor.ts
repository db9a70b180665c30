/** Editing one line of text, with the keys that fingers know from the shell. */
import {harmless} from '../article/harmless.ts';
import {readCluster} from '../layout/width.ts';

export interface EditedLine {
	text: string;
	/** Where the cursor stands: UTF-16 offset into `text`. */
	at: number;
}

const isBlank = (text: string, at: number): boolean => text[at] === ' ';

/** Where the cluster before `at` begins. */
function clusterBefore(text: string, at: number): number {
	let before = 0;
	for (let end = 0; end < at; end = readCluster(text, end).end) before = end;
	return before;
}

const clusterAfter = (text: string, at: number): number => (at < text.length ? readCluster(text, at).end : at);

/** Where the word before `at` begins; blanks part words. */
function wordBefore(text: string, at: number): number {
	let start = at;
	while (start > 0 && isBlank(text, start - 1)) start--;
	while (start > 0 && !isBlank(text, start - 1)) start--;
	return start;
}

/** The line without what stands from `start` to `end`. */
const without = ({text}: EditedLine, start: number, end: number): EditedLine => ({
	text: text.slice(0, start) + text.slice(end),
	at: start,
});

type Edit = (line: EditedLine) => EditedLine;

const toStart: Edit = ({text}) => ({text, at: 0});
const toEnd: Edit = ({text}) => ({text, at: text.length});
const left: Edit = ({text, at}) => ({text, at: clusterBefore(text, at)});
const right: Edit = ({text, at}) => ({text, at: clusterAfter(text, at)});

const edits: Readonly<Record<string, Edit>> = {
	left,
	'ctrl+b': left,
	right,
	'ctrl+f': right,
	home: toStart,
	'ctrl+a': toStart,
	end: toEnd,
	'ctrl+e': toEnd,
	backspace: line => without(line, clusterBefore(line.text, line.at), line.at),
	delete: line => without(line, line.at, clusterAfter(line.text, line.at)),
	'ctrl+d': line => without(line, line.at, clusterAfter(line.text, line.at)),
	'ctrl+w': line => without(line, wordBefore(line.text, line.at), line.at),
	'ctrl+u': line => without(line, 0, line.at),
	'ctrl+k': line => without(line, line.at, line.text.length),
};

/** Puts text in at the cursor. What is pasted may hold anything: it comes harmless, and on one line. */
export function inserted({text, at}: EditedLine, added: string): EditedLine {
	const line = added.replace(/\s*[\r\n]\s*/g, ' ').replace(/\t/g, ' ');
	const before = harmless(text.slice(0, at) + line);
	return {text: before + text.slice(at), at: before.length};
}

/** The line after a key; null where the key means nothing in a line. */
export function edited(line: EditedLine, key: string): EditedLine | null {
	const edit = edits[key];
	if (edit) return edit(line);
	const typed = key === 'space' ? ' ' : key;
	return [...typed].length === 1 ? inserted(line, typed) : null;
}
