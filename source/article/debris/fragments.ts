/**
 * What machine translation leaves behind: the verb that the other language kept for the end of its sentence ("Were
 * killed.", "Can.”"). It is debris within a paragraph: marked, never cut, since the writer's words are around it.
 */
import type {Span} from '../article.ts';
import {expression} from '../expression.ts';

/** English alone: a sentence of up to four words that begins with its auxiliary and has no subject. */
const fragment = expression('g')`
	(?<=^|[.!?…]["”’»)\]]{0,3} )(?:
		(?:Can|Could|Will|Would|Is|Are|Was|Were|Has|Have|Had|Been)
		|(?:(?:Has|Have|Had|Is|Are|Was|Were) (?:been|being)|Was|Were|Been) (?:[a-z]+ ){0,2}[a-z]+
	)\.["”’»]?(?= |$)
`;
const mayHold = /(?:^| )(?:Can|Could|Will|Would|Is|Are|Was|Were|Has|Have|Had|Been)[ .]/;

/** Whether what stands before is an open quotation: people do speak in fragments. */
function isSpeech(before: string): boolean {
	const curly = before.lastIndexOf('“') > before.lastIndexOf('”') || before.lastIndexOf('«') > before.lastIndexOf('»');
	return curly || (before.split('"').length - 1) % 2 === 1;
}

/** UTF-16 units; a longer paragraph is none that was translated sentence by sentence. */
const longest = 4000;

/** Offsets into the text of the fragments in it, in order. */
export function fragmentsOf(text: string): Span[] {
	if (text.length > longest || !mayHold.test(text)) return [];
	return Array.from(text.matchAll(fragment), ({index, 0: found}) => ({start: index, end: index + found.length})).filter(
		({start}) => !isSpeech(text.slice(0, start)),
	);
}
