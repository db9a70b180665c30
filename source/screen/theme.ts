/** Styles -> the attributes of a terminal with 16 colours, readable on dark and on light, or with none. */
import type {Row, Style} from '../reader/rows.ts';
import type {State} from '../reader/state.ts';

/** SGR parameters per style. */
export type Theme = Readonly<Record<Style, string>>;

/** Weight and dimness first; colour only where it means something. */
const attributes: Theme = {
	plain: '',
	title: '1',
	heading: '1',
	strong: '1',
	emphasis: '3',
	code: '',
	keyword: '',
	string: '',
	literal: '',
	name: '',
	comment: '',
	link: '4',
	dim: '2',
	unread: '1',
	selected: '7',
	match: '7',
	chosen: '4',
	warning: '1',
	hue1: '1',
	hue2: '1',
	hue3: '1',
	hue4: '1',
	hue5: '1',
	hue6: '1',
	hue7: '1',
	hue8: '1',
};

const monochrome: Theme = attributes;

/** Neighbouring hues are far apart for colour-blind eyes: blue before yellow, never red beside green. */
const coloured: Theme = {
	...attributes,
	code: '36',
	keyword: '35',
	string: '32',
	literal: '33',
	name: '36',
	comment: '2',
	selected: '1;36',
	match: '30;43',
	chosen: '4;1',
	warning: '31',
	unread: '36',
	hue1: '36',
	hue2: '33',
	hue3: '35',
	hue4: '32',
	hue5: '34',
	hue6: '31',
	hue7: '95',
	hue8: '94',
};

/** Hues as dark as those of print, of the 256 that most terminals have: yellow and cyan are lost on white. */
const light: Theme = {
	...coloured,
	code: '38;5;24',
	keyword: '38;5;90',
	string: '38;5;22',
	literal: '38;5;94',
	name: '38;5;24',
	selected: '1;38;5;24',
	unread: '38;5;24',
	hue1: '38;5;24',
	hue2: '38;5;130',
	hue3: '38;5;90',
	hue4: '38;5;28',
	hue5: '38;5;20',
	hue6: '38;5;124',
	hue7: '38;5;163',
	hue8: '38;5;61',
};

export const themeOf = ({colour, ground}: Pick<State, 'colour' | 'ground'>): Theme =>
	colour ? (ground === 'light' ? light : coloured) : monochrome;

/** A row as the terminal takes it: text and SGR sequences, no newline. */
export function paintRow(row: Row, theme: Theme): string {
	let painted = '';
	for (const {text, style} of row) {
		const codes = theme[style];
		painted += codes === '' ? text : `\u001B[${codes}m${text}\u001B[0m`;
	}
	return painted;
}
