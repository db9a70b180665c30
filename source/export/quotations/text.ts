/** Quotations as text to be read: by speaker, each once with its sources. */
import type {Collected, Voice} from '../../corpus/collection.ts';
import {type Faces, facesOf} from '../faces.ts';
import {sourceOf} from '../source.ts';
import {indented} from './indented.ts';

const counted = (count: number, one: string): string => `${count.toLocaleString('en')} ${one}${count === 1 ? '' : 's'}`;

function quotationLines({finding, also, variants}: Collected, width: number, {faint}: Faces): string[] {
	const cue = (finding.cue === null ? '' : ` ${finding.cue}`) + (finding.corrected ? ' (speaker corrected)' : '');
	const lines = indented(`“${finding.text}”${cue}`, 4, width);
	for (const source of also) lines.push(...indented(`also in ${sourceOf(source)}`, 6, width).map(faint));
	for (const {kind, finding: other} of variants) {
		const words = kind === 'altered' ? `≠ altered: “${other.text}”` : `≠ said by ${other.speaker}`;
		lines.push(...indented(words, 6, width), ...indented(sourceOf(other), 8, width).map(faint));
	}
	return lines;
}

function voiceText({speaker, quotations, articles}: Voice, width: number, faces: Faces): string {
	const count = `${counted(quotations.length, 'quotation')} in ${counted(articles, 'article')}`;
	let text = `${faces.strong(speaker ?? 'unattributed')}  ${faces.faint(count)}\n`;
	let source = '';
	for (const quotation of quotations) {
		const own = sourceOf(quotation.finding);
		if (own !== source) text += `\n${indented(own, 2, width).map(faces.faint).join('\n')}\n`;
		source = own;
		text += `\n${quotationLines(quotation, width, faces).join('\n')}\n`;
	}
	return text;
}

/** Ends with a newline where there is anything. */
export function quotationText(voices: readonly Voice[], {width, colour}: {width: number; colour: boolean}): string {
	const faces = facesOf(colour);
	return voices.map(voice => voiceText(voice, width, faces)).join('\n\n');
}
