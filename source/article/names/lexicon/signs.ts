/** What a word with a capital is by itself, whatever stands beside it: found once for each way of writing one. */

import {isInitials} from '../letters.ts';
import {bodyName, carries} from './bodies.ts';
import {givenName} from './given.ts';
import {isDate, isPeople} from './ordinary.ts';
import {carriers} from './places.ts';
import {isNamelike, portfolios, roleOf, standingOf} from './roles.ts';
import {remember} from './table.ts';

/** Each a bit of a word's signs. */
export const is = {
	date: 1 << 0,
	people: 1 << 1,
	/** A given name and nothing else. */
	given: 1 << 2,
	/** What it is before a name. */
	office: 1 << 3,
	polite: 1 << 4,
	kin: 1 << 5,
	calling: 1 << 6,
	/** Stands before names, and is part of none. */
	title: 1 << 7,
	/** The same where a given name follows. */
	titleOfGiven: 1 << 8,
	/** An office that is a surname as well. */
	namelike: 1 << 9,
	portfolio: 1 << 10,
	initials: 1 << 11,
	/** The name of a body when it stands alone. */
	body: 1 << 12,
	/** The last word of what carries its name on: "Department of Fisheries", "Gulf of Tarn". */
	head: 1 << 13,
} as const;

/** Bits of {@link is}. */
export const signsOf = remember((word: string): number => {
	const role = roleOf(word);
	const standing = standingOf(word);
	return (
		(isDate(word) ? is.date : 0) |
		(isPeople(word) ? is.people : 0) |
		(givenName(word) === 'sure' ? is.given : 0) |
		(role === null ? 0 : is[role]) |
		(standing === null ? 0 : is[standing]) |
		(isNamelike(word) ? is.namelike : 0) |
		(portfolios().has(word) ? is.portfolio : 0) |
		(isInitials(word) ? is.initials : 0) |
		(bodyName([word]) === 'sure' ? is.body : 0) |
		(carries().has(word) || carriers().has(word) ? is.head : 0)
	);
});
