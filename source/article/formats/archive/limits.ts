/** How much may come out of an archive: counted as it comes, whatever its headers say. */

/** Files, as many as the directory of a plain zip archive can count. */
export const mostFiles = 65_535;
/** Text shrinks to a tenth, seldom to a thirtieth; what shrinks more than this is there to fill memory. */
const mostGrowth = 200;
/** Bytes that may come out of however little: of one file, which is held in memory. */
const harmlessGrowth = 2 ** 20;
/** The same of a stream that is passed through; alike pages shrink to next to nothing when they are packed together. */
const harmlessStream = 512 * 2 ** 20;

/** Bytes that may come out of so many, as one file. */
export const mostOf = (packed: number): number => Math.max(harmlessGrowth, packed * mostGrowth);

/** Bytes that may come out of so many, as a stream. */
export const mostOfStream = (packed: number): number => Math.max(harmlessStream, packed * (mostGrowth / 5));
