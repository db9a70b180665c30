/** What the reader asks of the world, done. */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {writeFileSync} from 'node:fs';
import {setTimeout} from 'node:timers/promises';
import {harmlessLine} from '../../article/harmless.ts';
import {findSyntax} from '../../layout/syntax.ts';
import type {Catalog} from '../../library/catalog.ts';
import type {Memory, Unkept} from '../../library/memory.ts';
import {readArticle, Several, Unreadable} from '../../library/read.ts';
import type {LazyTexts} from '../../library/texts/keep.ts';
import type {Session} from '../../reader/session.ts';
import type {Effect} from '../../reader/step.ts';
import type {Shown} from '../../screen/show.tsx';
import {copyToClipboard} from '../../screen/terminal.ts';
import {fileName} from '../file-name.ts';
import {copy} from './copy.ts';
import {toldEnd} from './end.ts';
import {isUnread} from './load.ts';

/** What the effects work with while the reader is open. */
export interface Desk {
	memory: Memory;
	catalog: Catalog;
	texts: LazyTexts;
	/** Null until Ink has the terminal. */
	shown: Shown | null;
	code: number;
	/** Why the last change was not kept, as the reader was told; null: all was kept. */
	unkept: Unkept;
	/** Whether another program has the terminal: its Ctrl+C is not for us. */
	lent: boolean;
	left: boolean;
	/** Keeps the marks that the screen says are being kept; null: there are none. */
	late: (() => void) | null;
}

async function open(effect: Extract<Effect, {kind: 'open'}>, session: Session): Promise<void> {
	const {key, path, item} = effect;
	try {
		session.dispatch({kind: 'opened', key, article: await readArticle(path, item), searched: true});
	} catch (error) {
		if (!(error instanceof Unreadable)) throw error;
		const isWaiting = isUnread(session.state().items.find(other => other.key === key));
		const reason = error instanceof Several && isWaiting ? 'its articles are still being read' : error.message;
		session.dispatch({kind: 'failed', key, reason: harmlessLine(`${path}: ${reason}`)});
	}
}

/** Milliseconds after which a process that could not be stopped goes on. */
const unstopped = 300;

/** Stops the whole process group, as the terminal itself would, and comes back when it is continued. */
async function pause(): Promise<void> {
	const continued = once(process, 'SIGCONT');
	process.kill(0, 'SIGTSTP');
	await Promise.race([continued, setTimeout(unstopped)]);
}

/** Harmless by construction: the link is http, https or mailto, and no shell sees it. */
function browse(link: string, session: Session): void {
	const program = process.platform === 'darwin' ? 'open' : 'xdg-open';
	const child = spawn(program, [link], {detached: true, stdio: 'ignore'});
	child.on('error', () => session.dispatch({kind: 'said', message: `${program} is not there; the address is ${link}`}));
	child.unref();
}

/** Waits until the reader has seen what a command wrote. */
const waiting = `printf '\\n[Enter goes back to the article] '; read -r _ < /dev/tty`;

/** Runs a program on the terminal, `input` as its standard input; tells how it ended, null where all was well. */
function runShell(line: string, input: string | null): Promise<string | null> {
	const child = spawn('sh', ['-c', line], {stdio: [input === null ? 'inherit' : 'pipe', 'inherit', 'inherit']});
	// A command need not read all of it.
	child.stdin?.on('error', () => {});
	child.stdin?.end(input);
	return new Promise(resolve => {
		child.on('error', error => resolve(`the command could not be started: ${error.message}`));
		child.on('exit', (code, signal) => resolve(toldEnd(code, signal)));
	});
}

/** The open article as plain text. */
async function textOf(session: Session): Promise<string> {
	const article = session.state().open?.article;
	if (!article) return '';
	const {exporter} = await import('../../export/index.ts');
	const writer = await exporter('text', {width: 80, colour: false}, false);
	return writer.article(article, 0) + writer.end(1);
}

/** The shell sees what the reader has typed; what the article says comes on standard input alone. */
async function pipe(command: string, desk: Desk, session: Session): Promise<void> {
	const text = await textOf(session);
	desk.shown?.suspend(async () => {
		desk.lent = true;
		// Ink has let go of the keyboard, Node still reads it: the first line would be ours, not the command's.
		await setTimeout(0);
		process.stdin.pause();
		const ended = await runShell(command, text);
		await runShell(waiting, null);
		desk.lent = false;
		if (ended !== null) session.dispatch({kind: 'said', message: ended});
	});
}

/** Writes the article beside where newsread was started, never over a file that is there. */
async function save(session: Session): Promise<void> {
	const article = session.state().open?.article;
	if (!article) return;
	const text = await textOf(session);
	for (let count = 1; count < 100; count++) {
		const name = `${fileName(article.title)}${count === 1 ? '' : `-${count}`}.txt`;
		try {
			writeFileSync(name, text, {flag: 'wx'});
			session.dispatch({kind: 'said', message: `saved as ${name}`});
			return;
		} catch (error) {
			const {code} = error as NodeJS.ErrnoException;
			if (code === 'EEXIST') continue;
			session.dispatch({kind: 'said', message: `could not save ${name}: ${code ?? 'unknown error'}`});
			return;
		}
	}
}

/** Milliseconds: the highlighter takes long to load, and the first keys come first. */
const calm = 300;

async function highlight(key: string, session: Session): Promise<void> {
	await setTimeout(calm);
	const {open} = session.state();
	if (open?.key !== key) return;
	session.dispatch({kind: 'highlighted', key, syntax: await findSyntax(open.article)});
}

async function gatherFor(run: number, session: Session, catalog: Catalog): Promise<void> {
	const {gather} = await import('./gather.ts');
	return gather(run, session, catalog);
}

async function searchFor(run: number, words: string, desk: Desk, session: Session): Promise<void> {
	const [{searchItems}, texts] = await Promise.all([import('./search-items.ts'), desk.texts.open()]);
	return searchItems(run, words, session, texts);
}

/** Says at once that a change is not kept, and not again for the same reason; takes in what others have changed. */
function tell(unkept: Unkept, desk: Desk, session: Session): void {
	if (unkept !== null && unkept !== desk.unkept) session.dispatch({kind: 'said', message: `not saved: ${unkept}`});
	desk.unkept = unkept;
	const others = desk.memory.fromOthers();
	if (others) session.dispatch({kind: 'remembered', ...others});
}

/** Milliseconds in which the frame is drawn that tells what takes a while. */
const frame = 50;

/** Many marks are kept when the screen tells of it, and before anything that is asked for later. */
async function remember(
	{marks, told}: Extract<Effect, {kind: 'remember'}>,
	desk: Desk,
	session: Session,
): Promise<void> {
	desk.late?.();
	const keep = () => tell(desk.memory.setAll(marks), desk, session);
	if (told === undefined) return keep();
	const late = () => {
		desk.late = null;
		session.dispatch({kind: 'said', message: told});
		keep();
	};
	desk.late = late;
	await setTimeout(frame);
	if (desk.late === late) late();
}

/** Does one effect; the promise settles when it is done. */
export function performer(desk: Desk, session: () => Session): (effect: Effect) => Promise<void> | void {
	return effect => {
		switch (effect.kind) {
			case 'open':
				return open(effect, session());
			case 'remember':
				return remember(effect, desk, session());
			case 'wish':
				return tell(desk.memory.wish(effect.name, effect.value), desk, session());
			case 'correct':
				return tell(desk.memory.correct(effect.key, effect.corrections), desk, session());
			case 'gather':
				return gatherFor(effect.run, session(), desk.catalog);
			case 'search':
				return searchFor(effect.run, effect.words, desk, session());
			case 'highlight':
				return highlight(effect.key, session());
			case 'copy':
				return copy(effect.text, process.env, copyToClipboard);
			case 'browse':
				return browse(effect.link, session());
			case 'pipe':
				return pipe(effect.command, desk, session());
			case 'save':
				return save(session());
			case 'repaint':
				return desk.shown?.repaint();
			case 'suspend':
				return desk.shown?.suspend(pause);
			case 'quit':
				desk.late?.();
				desk.code = desk.code || effect.code;
				return desk.shown?.leave();
		}
	};
}
