/** Code, whose layout is its meaning. */
import type {DraftBlock} from '../../draft.ts';
import {attribute, type Element, elementsOf, type Node} from './tree.ts';

const language = /(?:^|\s)(?:lang(?:uage)?-|highlight-source-|highlight-|brush:\s*)([\w+#-]+)/;

const raw = (node: Node): string =>
	typeof node === 'string' ? node : node.name === 'br' ? '\n' : node.children.map(raw).join('');

export function codeOf(pre: Element): DraftBlock {
	const around = [pre, elementsOf(pre).find(({name}) => name === 'code'), pre.parent, pre.parent?.parent];
	const found = around
		.map(
			element =>
				element &&
				(attribute(element, 'data-lang') ||
					attribute(element, 'data-language') ||
					language.exec(attribute(element, 'class'))?.[1]),
		)
		.find(name => name);
	return {kind: 'code', language: found || null, text: raw(pre).replace(/^\n/, '').trimEnd()};
}
