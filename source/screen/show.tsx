/** Puts the reader on the terminal that the first frame has taken, and waits until it is left. */
import {render} from 'ink';
import type {Session} from '../reader/session.ts';
import {Reader, type Suspend} from './reader.tsx';
import {giveTerminalBack, takenStdout} from './terminal.ts';

export interface Shown {
	/** Settles when the reader has left the terminal. */
	left: Promise<unknown>;
	leave(): void;
	suspend: Suspend;
	/** Draws everything again. */
	repaint(): void;
}

export async function show(session: Session, stdin: NodeJS.ReadStream, stdout: NodeJS.WriteStream): Promise<Shown> {
	const ready = Promise.withResolvers<Suspend>();
	const ink = render(<Reader session={session} onReady={ready.resolve} />, {
		stdin,
		stdout: takenStdout(stdout),
		interactive: true,
		alternateScreen: true,
		incrementalRendering: true,
		exitOnCtrlC: false,
		patchConsole: false,
		maxFps: 60,
	});
	const suspend = await ready.promise;
	return {
		left: ink.waitUntilExit().finally(giveTerminalBack),
		leave: () => ink.unmount(),
		suspend,
		repaint: () => suspend(async () => {}),
	};
}
