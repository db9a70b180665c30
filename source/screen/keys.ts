/** What Ink hands over -> key names. Ink delivers chunks, not keys: `jjj` may come at once, and `jj` with Enter after it. */
import type {Key} from 'ink';

const named: readonly [flag: keyof Key, name: string][] = [
	['upArrow', 'up'],
	['downArrow', 'down'],
	['leftArrow', 'left'],
	['rightArrow', 'right'],
	['pageUp', 'pageup'],
	['pageDown', 'pagedown'],
	['home', 'home'],
	['end', 'end'],
	['return', 'enter'],
	['escape', 'escape'],
	['tab', 'tab'],
	['backspace', 'backspace'],
	['delete', 'delete'],
];

const characters: Readonly<Record<string, string>> = {
	'\r': 'enter',
	'\n': 'enter',
	'\t': 'tab',
	' ': 'space',
	'\u007F': 'backspace',
	'\b': 'backspace',
	'\u001B': 'escape',
};

function characterName(character: string): string {
	const name = characters[character];
	if (name) return name;
	const code = character.codePointAt(0)!;
	return code < 32 ? `ctrl+${String.fromCharCode(code + 96)}` : character;
}

/** The keys of one chunk, in order. */
export function keyNames(input: string, key: Key): string[] {
	if (input.length <= 1) {
		for (const [flag, name] of named) if (key[flag]) return [name];
		if (key.ctrl && input !== '') return [`ctrl+${input}`];
	}
	return [...input].map(characterName);
}
