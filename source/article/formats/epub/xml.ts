/** XML as a stream of elements: no tree, so no depth to overflow, and no declarations, so no entities and no references. */
import {Parser} from 'htmlparser2';
import {Refusal} from '../../source.ts';

export interface XmlVisitor {
	/** Names come without their prefix, in lower case; attributes in lower case, with it. */
	open?(name: string, attributes: Record<string, string>): void;
	/** `text` is all that stood directly and deeper in the element, blanks collapsed. Called for elements of at most 1,000 characters. */
	close?(name: string, text: string): void;
}

const longest = 1000;
/** Elements in elements: the parser takes its time over each that is open. */
const deepest = 10_000;

const localName = (name: string): string => name.slice(name.indexOf(':') + 1).toLowerCase();

/** @throws {Refusal} it is nested beyond measure */
export function visitXml(xml: string, {open, close}: XmlVisitor): void {
	/** Where in `text` each open element began. */
	const starts: number[] = [];
	let text = '';
	const parser = new Parser(
		{
			onopentag(name, attributes) {
				if (starts.length === 0) text = '';
				if (starts.length === deepest) throw new Refusal(`elements in elements, ${deepest / 1000} thousand deep`);
				starts.push(text.length);
				open?.(localName(name), attributes);
			},
			ontext(data) {
				text += data;
			},
			onclosetag(name) {
				const start = starts.pop() ?? 0;
				const long = text.length - start > longest;
				close?.(localName(name), long ? '' : text.slice(start).replace(/\s+/g, ' ').trim());
			},
		},
		{xmlMode: true, lowerCaseAttributeNames: true},
	);
	parser.end(xml);
}
