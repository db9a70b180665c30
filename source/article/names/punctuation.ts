/** What signs do beside words: end a sentence before them, join them to more, make them part of an address. */

const codeOf = (char: string): number => char.charCodeAt(0);
export const blank = codeOf(' ');
export const ampersand = codeOf('&');
export const hyphen = codeOf('-');
export const stop = codeOf('.');
const hardBlank = 0xa0;
const apostrophe = codeOf("'");
const curlyApostrophe = 0x2019;

// What a sign does, each a bit.
const ends = 1 << 0;
const addresses = 1 << 1;
const joins = 1 << 2;
/** Behind the last of them. */
const signsEnd = 0x2040;
const effects = new Uint8Array(signsEnd);
for (const [effect, chars] of [
	[ends, '.!?…:\n•|“„«‹"'],
	[addresses, '@#/_\\'],
	[joins, "-.&'’"],
] as const)
	for (const char of chars) effects[codeOf(char)]! |= effect;
const effectOf = (code: number): number => (code < signsEnd ? effects[code]! : 0);

/** Whether a sentence begins behind it: an end, a colon, a line, a bullet, an opening mark. */
export const isEnder = (code: number): boolean => (effectOf(code) & ends) !== 0;

/** Whether it may join a word to more. */
export const isJoint = (code: number): boolean => (effectOf(code) & joins) !== 0;

export const isBlank = (code: number): boolean => code === blank || code === hardBlank;

export const isApostrophe = (code: number): boolean => code === apostrophe || code === curlyApostrophe;

/** Whether what stands before the word at `start` makes it part of an address or a tag. */
export const isAddressed = (text: string, start: number): boolean =>
	start > 0 && (effectOf(text.charCodeAt(start - 1)) & addresses) !== 0;
