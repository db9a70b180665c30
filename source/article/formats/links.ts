/** Lists of links and nothing else: what a browser or Pocket keeps of pages. There is no text in them to be read. */
import {Refusal} from '../source.ts';

/** @throws {Refusal} always: what it points to is elsewhere */
export function parse(): never {
	throw new Refusal('only a list of links, without their texts');
}
