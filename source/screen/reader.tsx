/** The reader on a terminal: rows as Ink text, keys as events. The only state here is what Ink needs. */
import {Box, Text, useApp, useInput, usePaste} from 'ink';
import SelectInput from 'ink-select-input';
import {useEffect, useSyncExternalStore} from 'react';
import {padRow, piece} from '../reader/rows.ts';
import type {Session} from '../reader/session.ts';
import type {Picker, State} from '../reader/state.ts';
import {view} from '../reader/view.ts';
import {keyNames} from './keys.ts';
import {paintRow, type Theme} from './theme.ts';

/** Runs `pause` with the terminal given back, then takes it again and repaints. */
export type Suspend = (pause: () => Promise<void>) => void;

interface Props {
	session: Session;
	theme: Theme;
	/** Hands the way to suspend to whoever runs the effects. */
	onReady?: (suspend: Suspend) => void;
}

export function Reader({session, theme, onReady}: Props) {
	const state = useSyncExternalStore(session.subscribe, session.state);
	const {suspendTerminal} = useApp();
	useEffect(() => onReady?.(pause => void suspendTerminal(pause)), [onReady, suspendTerminal]);
	useInput((input, key) => {
		for (const name of keyNames(input, key)) {
			if (!session.state().picker) session.dispatch({kind: 'key', key: name});
			else if (name === 'escape' || name === 'q') session.dispatch({kind: 'unpicked'});
			else if (name === 'ctrl+c') session.dispatch({kind: 'key', key: name});
		}
	});
	usePaste(text => session.dispatch({kind: 'pasted', text}));
	const {columns, rows, picker} = state;
	const painted = view(state).map(row => paintRow(row, theme));
	return (
		<Box width={columns} height={rows} flexDirection="column" overflow="hidden">
			{picker ? (
				<Choices picker={picker} state={state} session={session} theme={theme} />
			) : (
				painted.map((row, index) => <ScreenRow key={rowKey(index)} row={row} />)
			)}
		</Box>
	);
}

const rowKey = (index: number): string => `row ${index}`;

const ScreenRow = ({row}: {row: string}) => <Text wrap="truncate">{row === '' ? ' ' : row}</Text>;

/** Choices longer than the screen are cut; a picker is a short thing. */
function Choices({picker, state, session, theme}: {picker: Picker; state: State; session: Session; theme: Theme}) {
	const room = Math.max(1, state.rows - 4);
	const width = Math.max(1, state.columns - 4);
	const items = picker.choices.map(({label, value}) => ({
		key: value,
		value,
		label: paintRow(padRow([piece(label)], width), theme).trimEnd(),
	}));
	return (
		<>
			<ScreenRow row={paintRow([piece(`   ${picker.title}`, 'title')], theme)} />
			<Text> </Text>
			<Box flexGrow={1} flexDirection="column" overflow="hidden">
				<SelectInput items={items} limit={room} onSelect={({value}) => session.dispatch({kind: 'picked', value})} />
			</Box>
			<ScreenRow row={paintRow([piece(' Enter choose   Esc back', 'dim')], theme)} />
		</>
	);
}
