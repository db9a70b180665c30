/** Waiting for the list of the reader to change. */
import type {Session} from '../../reader/session.ts';
import type {Item} from '../../reader/state.ts';

/** Settles when the list holds other items than these. */
export function changedItems(session: Session, items: readonly Item[]): Promise<void> {
	if (session.state().items !== items) return Promise.resolve();
	return new Promise(resolve => {
		const stop = session.subscribe(() => {
			if (session.state().items === items) return;
			stop();
			resolve();
		});
	});
}
