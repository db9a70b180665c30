import {expect, test} from 'vitest';
import {type Network, readNetwork, Scale, writeNetwork} from '../../../../source/article/quotes/ranking/network.ts';
import {
	type Attribute,
	attributes,
	own,
	rowReader,
	rows,
	type Standing,
	shared,
} from '../../../../source/article/quotes/ranking/standing.ts';
import {weights} from '../../../../source/article/quotes/ranking/weights.ts';

const names = Object.keys(attributes) as Attribute[];

/** A standing of the first value of each attribute, but for what is told. */
const standing = (told: Partial<Standing> = {}): Standing => ({
	...(Object.fromEntries(names.map(name => [name, attributes[name][0]])) as Standing),
	...told,
});

/** A network of one unit that adds `value` for one row and passes it on. */
const single = (attribute: Attribute, value: string, weight: number): Network => ({
	units: 1,
	input: Float64Array.from(rows, row => (row[0] === attribute && row[1] === value ? weight : 0)),
	output: Float64Array.of(2),
});

test('each value of each attribute has one row', () => {
	expect(new Set(rows.map(row => row.join())).size).toBe(rows.length);
	expect(rows.length).toBe(names.reduce((sum, name) => sum + attributes[name].length, 0));
});

test('an attribute is the quotation’s or the candidate’s own', () => {
	expect([...shared, ...own].sort()).toEqual([...names].sort());
});

test('a standing takes the rows that its values name', () => {
	const last = standing({relation: 'nobody', tail: 'end', last: 'nobody'});
	expect(Array.from(rowReader(names)(last), row => rows[row])).toEqual(names.map(name => [name, last[name]]));
});

test('the learned table has a line for each row, in their order, and the output', () => {
	const lines = weights.trim().split('\n');
	expect(lines.map(line => line.slice(0, line.lastIndexOf(':')))).toEqual([
		...rows.map(row => row.join(', ')),
		'output',
	]);
	const cells = lines.map(line => line.slice(line.lastIndexOf(':')).trim().split(' ').length);
	expect(new Set(cells).size).toBe(1);
});

test('a table is read as it was written, to hundredths', () => {
	const network: Network = {
		units: 2,
		input: Float64Array.from({length: rows.length * 2}, (_, cell) => (cell % 7) / 100 - 0.03),
		output: Float64Array.of(1.25, -0.5),
	};
	const again = readNetwork(writeNetwork(network));
	expect(again.units).toBe(2);
	expect([...again.output]).toEqual([1.25, -0.5]);
	for (const [cell, weight] of network.input.entries()) expect(again.input[cell]).toBeCloseTo(weight, 10);
});

test.each([
	['what a value of the candidate adds', single('relation', 'subject', 3), {relation: 'subject'}, 6],
	['another value adds nothing', single('relation', 'subject', 3), {relation: 'bare'}, 0],
	['what a value of the quotation adds', single('form', 'whole', 3), {form: 'whole'}, 6],
	['a unit below nothing is silent', single('relation', 'subject', -3), {relation: 'subject'}, 0],
] as const)('weigh: %s', (_rule, network, told, weight) => {
	expect([...new Scale(network).weigh([standing(told)])]).toEqual([weight]);
});

test('each candidate is weighed by itself', () => {
	const scale = new Scale(single('relation', 'subject', 1));
	const standings = [standing({relation: 'bare'}), standing({relation: 'subject'}), standing({relation: 'bare'})];
	expect([...scale.weigh(standings)]).toEqual([0, 2, 0]);
	expect([...scale.weigh([])]).toEqual([]);
});

test('each unit keeps to its own half of a number', () => {
	const values: readonly (readonly [string, number])[] = [
		['subject', -3],
		['bare', 2],
	];
	const network: Network = {
		units: 3,
		input: Float64Array.from(
			rows.flatMap(([, value]) => values.map(([told, weight]) => (value === told ? weight : 0)).concat(0.01)),
		),
		output: Float64Array.of(10, 1, 0),
	};
	const weights = new Scale(network).weigh([standing({relation: 'subject'}), standing({relation: 'bare'})]);
	expect([...weights]).toEqual([0, 2]);
	expect(() => new Scale(single('relation', 'subject', 18))).toThrow('a weight of 18 is too large');
});
