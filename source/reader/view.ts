/** State -> rows: exactly `state.rows` of them, none wider than `state.columns`. */
import {articleRows} from './article/view.ts';
import {helpRows} from './help-view.ts';
import {listRows} from './list/view.ts';
import {peopleRows} from './people/view.ts';
import {pickerRows} from './pickers/view.ts';
import type {Row} from './rows.ts';
import type {State} from './state.ts';

export function view(state: State): Row[] {
	const rows =
		state.help !== null
			? helpRows(state)
			: state.picker
				? pickerRows(state, state.picker)
				: state.open
					? articleRows(state, state.open)
					: state.people
						? peopleRows(state, state.people)
						: listRows(state);
	return rows.slice(-state.rows);
}
