/** What the doctor has to say: sections of named values. */
import {harmless, harmlessLine} from '../../article/harmless.ts';
import {columnWidth} from '../../layout/width.ts';

export interface Section {
	title: string;
	/** A name may be empty where the row goes on with the one before. */
	rows: (readonly [name: string, value: string])[];
}

/** The names in one column, the values in the next. Harmless; ends with a newline. */
export function reportText(sections: readonly Section[]): string {
	const parts = sections.map(({title, rows}) => {
		const width = Math.max(0, ...rows.map(([name]) => columnWidth(name)));
		const lines = rows.map(([name, value]) => `  ${name}${' '.repeat(width - columnWidth(name))}  ${value}`.trimEnd());
		return [title, ...lines].join('\n');
	});
	return harmless(`${parts.join('\n\n')}\n`);
}

/** `{"section": {"name": "value"}}`; rows of one name are a list. */
export function reportJson(sections: readonly Section[]): string {
	const report = sections.map(({title, rows}) => {
		const values = new Map<string, string[]>();
		for (const [name, value] of rows) values.set(name, [...(values.get(name) ?? []), harmlessLine(value)]);
		const entries = [...values].map(([name, list]) => [name, list.length === 1 ? list[0] : list]);
		return {section: harmlessLine(title), ...Object.fromEntries(entries)};
	});
	return `${JSON.stringify(report, null, 2)}\n`;
}

const number = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');

/** "1 word", "1,200 words". */
export const counted = (count: number, word: string, several = `${word}s`): string =>
	`${number(count)} ${count === 1 ? word : several}`;

/** Bytes as people say them. */
export function bytesText(bytes: number): string {
	if (bytes < 1000) return counted(bytes, 'byte');
	return bytes < 1_000_000 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** At most `most` UTF-16 units of a text, in one line. */
export function excerpt(text: string, most = 60): string {
	const line = text.replace(/\s+/g, ' ').trim();
	return line.length <= most ? line : `${line.slice(0, most - 1).trimEnd()}…`;
}
