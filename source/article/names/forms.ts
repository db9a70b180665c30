/** All ways of writing names in one article, each with what its mentions say of it. */

import type {Candidate} from './candidates/candidates.ts';
import {genderBefore} from './candidates/candidates.ts';
import {pronounAfter, signsAround} from './evidence/around.ts';
import {type Kind, kindOf, type Sign} from './evidence/kinds.ts';
import {signsWithin} from './evidence/within.ts';
import {letterClass, other} from './letters.ts';
import type {Gender} from './lexicon/given.ts';
import type {Words} from './words.ts';

export interface Form {
	/** The first mention. */
	candidate: Candidate;
	signs: Set<Sign>;
	kind: Kind | null;
	mentions: number;
	/** By the titles before it, else by most pronouns behind it. */
	gender: Gender | null;
	/** Pronouns of women behind it less those of men. */
	balance: number;
	/** Whether it is met where no sentence begins: its capital is its own. */
	within: boolean;
}

/** A name is often met from here on. */
const often = 3;
/** A surname's bearer does these. */
const personal = ['speaks', 'acts', 'he', 'who', 'polite', 'office'] as const satisfies readonly Sign[];
const impersonal = [
	'listedPlace',
	'bodyName',
	'acronym',
	'knownAcronym',
	'its',
	'company',
] as const satisfies readonly Sign[];
const inList = /^(?:,|,? (?:and|und|y|et|e))\s$/;

const closesList = /^,? (?:and|y|et|e|en|och|og|i|и) $/;
/** Before a list of places. */
const placesFollow = /\b(?:in|from|between|across|en|entre|à|tra|fra|mellan|mellem) $/;
/** With one of these in a list it is none of places. */
const ofSomebody = [
	'given',
	'givenAlone',
	'surnameAlone',
	'acronym',
	'people',
	'speaks',
	'acts',
	'he',
] as const satisfies readonly Sign[];

/** How far into a text its small words are looked for, in UTF-16 units. */
const glance = 20_000;
/** How many names of one text they are looked up for. */
const mostGlances = 64;

export class Forms {
	readonly #forms = new Map<string, Form>();
	/** The same in order. */
	readonly #all: Form[] = [];
	readonly #german: boolean;
	#glances = 0;

	constructor(german: boolean) {
		this.#german = german;
	}

	meet(text: string, candidate: Candidate, words: Words): void {
		let form = this.#forms.get(candidate.name);
		if (!form) {
			form = {
				candidate,
				signs: signsWithin(candidate, words.tongue),
				kind: null,
				mentions: 0,
				gender: null,
				balance: 0,
				within: false,
			};
			this.#forms.set(candidate.name, form);
			this.#all.push(form);
		}
		form.mentions++;
		if (form.mentions === often) form.signs.add('often');
		form.within ||= !candidate.opens;
		form.gender ??= genderBefore(candidate, words);
		const pronoun = pronounAfter(candidate, words);
		if (pronoun === 'thing') form.signs.add('its');
		else if (pronoun !== null && !form.signs.has('bodyName')) {
			form.signs.add('he');
			form.balance += pronoun === 'female' ? 1 : -1;
		}
		signsAround(text, candidate, words, form.signs);
	}

	get(name: string): Form | undefined {
		return this.#forms.get(name);
	}

	/** Those of one kind, the longest first. */
	of(kind: Kind): Form[] {
		return this.#all
			.filter(form => form.kind === kind)
			.sort((a, b) => b.candidate.name.length - a.candidate.name.length);
	}

	/** Gives every form its kind, now that all mentions are met. */
	decide(text: string, candidates: readonly Candidate[]): void {
		for (const form of this.#all) {
			const {signs, candidate} = form;
			// "in Trouble" is a title where the text knows trouble.
			if (signs.has('settled') && candidate.words.length === 1 && this.#isOrdinary(text, candidate.name))
				signs.delete('settled');
			if (form.balance !== 0) form.gender ??= form.balance > 0 ? 'female' : 'male';
			this.#lookForSurname(form);
			this.#settle(form);
		}
		for (let at = 1; at < candidates.length; at++) {
			const one = candidates[at - 1]!;
			const two = candidates[at]!;
			if (two.start - one.end > 6 || !inList.test(text.slice(one.end, two.start))) continue;
			this.#keepCompany(one, two);
			this.#keepCompany(two, one);
		}
		if (!this.#german) this.#keepPlaces(text, candidates);
	}

	/** In a list with a place that is told stand places: "in Oslo, Tarn and Vole". */
	#keepPlaces(text: string, candidates: readonly Candidate[]): void {
		let from = 0;
		for (let at = 1; at <= candidates.length; at++) {
			const gap =
				at === candidates.length ? '' : text.slice(candidates[at - 1]!.end, candidates[at]!.start).slice(0, 8);
			if (gap === ', ') continue;
			const closes = closesList.test(gap);
			const list =
				closes && placesFollow.test(text.slice(Math.max(0, candidates[from]!.start - 9), candidates[from]!.start));
			const forms = list ? candidates.slice(from, at + 1).map(({name}) => this.#forms.get(name)) : [];
			const mayBePlace = (form: Form | undefined): boolean =>
				!form || form.kind === 'place' || (form.kind === null && !ofSomebody.some(sign => form.signs.has(sign)));
			if (forms.some(form => form?.kind === 'place') && forms.every(mayBePlace)) {
				for (const form of forms) {
					if (!form || form.kind !== null) continue;
					form.signs.add('amongPlaces');
					this.#settle(form);
				}
			}
			from = at;
		}
	}

	/** Whether the text has the word without its capital. */
	#isOrdinary(text: string, name: string): boolean {
		if (this.#glances++ > mostGlances) return false;
		const at = text.slice(0, glance).indexOf(` ${name.toLowerCase()}`);
		return at >= 0 && letterClass(text.charCodeAt(at + name.length + 1)) === other;
	}

	#settle(form: Form): void {
		const {signs, within, candidate} = form;
		form.kind = kindOf(signs, {alone: candidate.words.length === 1, within, german: this.#german});
	}

	/** The last word met again alone is a surname. */
	#lookForSurname({candidate: {words}, signs}: Form): void {
		if (words.length < 2 || words.length > 4) return;
		const alone = this.#forms.get(words.at(-1)!);
		if (!alone || impersonal.some(sign => alone.signs.has(sign))) return;
		if (personal.some(sign => alone.signs.has(sign))) signs.add('surnameActs');
		else if (alone.within) signs.add('surnameAgain');
	}

	/** In a list with a person stand people. */
	#keepCompany(known: Candidate, unknown: Candidate): void {
		const form = this.#forms.get(unknown.name);
		if (!form || form.kind !== null || unknown.words.length < 2 || known.words.length < 2) return;
		if (this.#forms.get(known.name)?.kind !== 'person') return;
		form.signs.add('listed');
		this.#settle(form);
	}
}
