/** What a language brings to finding names, beside what the news of all of them shares and what its quotations are told by. */

/** Words parted by single blanks or line ends. */
interface Lists {
	/** With a capital they begin sentences, and no names. */
	openers: string;
	/** Courtesies before a name, in lower case, without a full stop. */
	polite: string;
	/** What one does or is, before a name or behind it, in lower case. */
	callings: string;
	/** Whose kin one is, in lower case. */
	kin: string;
	/** Make a name a body's, wherever they stand in it. */
	bodies: string;
	/** The same where they stand first: what follows is the rest of the name. */
	clubs: string;
	/** What a body is called before its name, in lower case: "spółka Termolit", "компания «Волна»". */
	bodyKinds: string;
	/** The same for places: "посёлок Ключи". */
	placeKinds: string;
	/** With a capital they begin the name of a place of more words: "Neu Tarnow". */
	placeLeads: string;
	/** Who is of a place, before a preposition: "alcalde de Soto". */
	placeRoles: string;
	/** Between them and the place, and behind what a place is called. */
	ofPlace: string;
	/** Before a place where something is or happens. */
	inside: string;
	/** Before a place one comes from, goes to, lives near. */
	near: string;
	/** Between a body's head and what it is of. */
	links: string;
}

export interface NamesTable extends Partial<Lists> {
	/** Countries, capitals, large cities, parted by commas. */
	places?: string;
	/** What one word ends like that is a body's name. */
	body?: RegExp;
	/** What towns end like. */
	town?: RegExp;
	/** What one word ends like that says what somebody does, in lower case. */
	calling?: RegExp;
	/** Endings of a declined name, taken off to find its base form. */
	endings?: RegExp;
	/** A vowel of the last syllable that comes and goes: "Wilczek", "Wilczka". */
	fleeting?: RegExp;
	/** Endings stand behind an apostrophe: "Tunalı’nın". */
	apostrophes?: boolean;
	/** A party's name stands right behind an office: "le député Horizon". */
	partiesBehind?: boolean;
	/** Whose name stands behind what they lead: "dyrektor Zespołu Szkół Jan Kowal". */
	genitives?: boolean;
}
