/** The reader on a terminal: rows as Ink text, keys as events. The only state here is what Ink needs. */
import {Box, Text, useApp, useInput, usePaste} from 'ink';
import SelectInput from 'ink-select-input';
import {useEffect, useSyncExternalStore} from 'react';
import {type PickerParts, pickerParts} from '../reader/pickers/view.ts';
import type {Row} from '../reader/rows.ts';
import type {Session} from '../reader/session.ts';
import {view} from '../reader/view.ts';
import {keyNames} from './keys.ts';
import {paintRow, type Theme, themeOf} from './theme.ts';

/** Runs `pause` with the terminal given back, then takes it again and repaints. */
export type Suspend = (pause: () => Promise<void>) => void;

interface Props {
	session: Session;
	/** Hands the way to suspend to whoever runs the effects. */
	onReady?: (suspend: Suspend) => void;
}

export function Reader({session, onReady}: Props) {
	const state = useSyncExternalStore(session.subscribe, session.state);
	const {suspendTerminal} = useApp();
	useEffect(() => onReady?.(pause => void suspendTerminal(pause)), [onReady, suspendTerminal]);
	useInput((input, key) => {
		for (const name of keyNames(input, key)) session.dispatch({kind: 'key', key: name});
	});
	usePaste(text => session.dispatch({kind: 'pasted', text}));
	const {columns, rows, picker, help} = state;
	const theme = themeOf(state);
	return (
		<Box width={columns} height={rows} flexDirection="column" overflow="hidden">
			{picker && help === null ? (
				<Choices parts={pickerParts(state, picker)} theme={theme} />
			) : (
				<Rows rows={view(state)} theme={theme} />
			)}
		</Box>
	);
}

const rowKey = (index: number): string => `row ${index}`;

const Painted = ({text}: {text: string}) => <Text wrap="truncate">{text === '' ? ' ' : text}</Text>;

const Rows = ({rows, theme}: {rows: readonly Row[]; theme: Theme}) =>
	rows.map((row, index) => <Painted key={rowKey(index)} text={paintRow(row, theme)} />);

/**
 * The choices on the screen. Where the cursor is, the State knows, so that no key of a chunk is lost between two frames:
 * the input is drawn anew for each place, and takes no keys itself.
 */
function Choices({parts, theme}: {parts: PickerParts; theme: Theme}) {
	const {head, choices, foot} = parts;
	const cursor = choices.findIndex(({isSelected}) => isSelected);
	const items = choices.map(({choice, row}) => ({
		key: choice.value,
		value: choice.value,
		label: paintRow(row, theme),
	}));
	return (
		<>
			<Rows rows={head} theme={theme} />
			<SelectInput
				key={`${cursor} of ${items[0]?.value}`}
				items={items}
				initialIndex={cursor}
				isFocused={false}
				indicatorComponent={Nothing}
				itemComponent={ChoiceLabel}
			/>
			<Rows rows={foot} theme={theme} />
		</>
	);
}

/** The bar of the choice is part of its row. */
const Nothing = () => null;

const ChoiceLabel = ({label}: {label: string}) => <Painted text={label} />;
