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

/** Units to a number of 32 bits. */
const lanes = 2;
/** Most that a weight may be, in hundredths: what the rows of one standing add must not leave the 16 bits of a lane. */
const limit = Math.floor(0x7fff / (shared.length + own.length));

/**
 * A network made ready to weigh, its weights whole hundredths. Weighing is the most of what finding quotes in a long text
 * takes, so two units stand in one number and one addition serves both.
 */
export class Scale {
	/** Numbers of `lanes` units. */
	readonly #pairs: number;
	/** For each row what its value adds, a pair of units a number: the second in the upper 16 bits. */
	readonly #input: Int32Array;
	readonly #output: Int32Array;

	/** @throws RangeError for a weight too large for its lane. */
	constructor({units, input, output}: Network) {
		this.#pairs = Math.ceil(units / lanes);
		this.#input = new Int32Array(rows.length * this.#pairs);
		this.#output = new Int32Array(this.#pairs * lanes);
		for (const [unit, weight] of output.entries()) this.#output[unit] = Math.round(100 * weight);
		for (const [cell, weight] of input.entries()) {
			const hundredths = Math.round(100 * weight);
			if (Math.abs(hundredths) > limit) throw new RangeError(`a weight of ${weight} is too large`);
			const unit = cell % units;
			const pair = Math.floor(cell / units) * this.#pairs + Math.floor(unit / lanes);
			this.#input[pair]! += unit % lanes ? hundredths << 16 : hundredths;
		}
	}

	/** What each of the candidates of one quotation weighs; they differ in their own attributes alone. */
	weigh(standings: readonly Standing[]): Float64Array {
		const pairs = this.#pairs;
		const input = this.#input;
		const output = this.#output;
		const common = new Int32Array(pairs);
		const weights = new Float64Array(standings.length);
		if (standings[0])
			for (const row of sharedRows(standings[0]))
				for (let pair = 0; pair < pairs; pair++) common[pair]! += input[row * pairs + pair]!;
		for (let index = 0; index < standings.length; index++) {
			const rows = ownRows(standings[index]!);
			let weight = 0;
			for (let pair = 0; pair < pairs; pair++) {
				let sum = common[pair]! | 0;
				for (let k = 0; k < rows.length; k++) sum = (sum + input[rows[k]! * pairs + pair]!) | 0;
				const lower = (sum << 16) >> 16;
				const upper = (sum - lower) >> 16;
				if (lower > 0) weight += lower * output[pair * lanes]!;
				if (upper > 0) weight += upper * output[pair * lanes + 1]!;
			}
			weights[index] = weight / 1e4;
		}
		return weights;
	}
}
