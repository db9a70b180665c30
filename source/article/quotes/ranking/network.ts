/** A small network that weighs a standing: a row of weights a value, summed into units that are 0 below 0. */
import {own, rowReader, rows, type Standing, shared} from './standing.ts';

export interface Network {
	/** How many units there are. */
	units: number;
	/** For each row of standing.ts what its value adds to each unit. */
	input: Float64Array;
	/** What each unit adds to the weight. */
	output: Float64Array;
}

/** Reads a table: a line a row, its cells behind the colon in hundredths; the last is the output. Blanks part cells. */
export function readNetwork(table: string): Network {
	const lines = table
		.trim()
		.split('\n')
		.map(line =>
			line
				.slice(line.lastIndexOf(':') + 1)
				.trim()
				.split(/\s+/)
				.map(cell => Number(cell) / 100),
		);
	const output = Float64Array.from(lines.at(-1)!);
	return {units: output.length, input: Float64Array.from(lines.slice(0, -1).flat()), output};
}

/** The table of a network; hundredths make no difference to what it ranks first. */
export function writeNetwork({units, input, output}: Network): string {
	const line = (name: string, cells: Float64Array) =>
		`${name}:${Array.from(cells, cell => ` ${Math.round(100 * cell)}`).join('')}`;
	const values = rows.map(([name, value], row) =>
		line(`${name}, ${value}`, input.slice(row * units, (row + 1) * units)),
	);
	return [...values, line('output', output)].join('\n');
}

const sharedRows = rowReader(shared);
const ownRows = rowReader(own);

/** What each of the candidates of one quotation weighs; they differ in their own attributes alone. */
export function weigh({units, input, output}: Network, standings: readonly Standing[]): Float64Array {
	const common = new Float64Array(units);
	const weights = new Float64Array(standings.length);
	if (standings[0])
		for (const row of sharedRows(standings[0]))
			for (let unit = 0; unit < units; unit++) common[unit]! += input[row * units + unit]!;
	for (let index = 0; index < standings.length; index++) {
		const rows = ownRows(standings[index]!);
		let weight = 0;
		for (let unit = 0; unit < units; unit++) {
			let sum = common[unit]!;
			for (let k = 0; k < rows.length; k++) sum += input[rows[k]! * units + unit]!;
			if (sum > 0) weight += sum * output[unit]!;
		}
		weights[index] = weight;
	}
	return weights;
}
