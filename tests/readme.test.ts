import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {help, keys, part} from './readme.ts';

/** To write them anew: `npm run readme`. */
test.each([
	['help', help],
	['keys', keys],
])('README.md shows the %s of the program', (name, generate) => {
	expect(part(name)).toBe(generate());
});

test('README.md stays short enough to be read', () => {
	expect(readFileSync('README.md', 'utf8').split('\n').length).toBeLessThanOrEqual(180);
});
