/** Quotations as Markdown block quotations, each with a line that says whose it is and where it stands. */
import type {Collected, Voice} from '../../corpus/collection.ts';
import type {Finding} from '../../corpus/finding.ts';

/** Marks that Markdown would read as its own. */
const escaped = (text: string): string => text.replace(/[\\`*_[\]<>#|~]/g, mark => `\\${mark}`);

/** A link's address, which is percent-encoded already but for brackets. */
const address = (url: string): string => url.replace(/[()]/g, mark => (mark === '(' ? '%28' : '%29'));

function sourceOf({title, site, published, url, path}: Finding): string {
	const name = url === null ? escaped(title) : `[${escaped(title)}](${address(url)})`;
	return [
		name,
		site === null ? null : escaped(site),
		published?.slice(0, 10),
		url === null ? `\`${path.replaceAll('`', "'")}\`` : null,
	]
		.filter(Boolean)
		.join(', ');
}

function quotationOf({finding, also, variants}: Collected): string {
	const words = escaped(finding.text).replace(/\n+/g, '\n> ');
	const lines = [`> “${words}”`, '>', `> — ${escaped(finding.speaker ?? 'unattributed')}, ${sourceOf(finding)}`];
	const notes = also.map(other => `- also in ${sourceOf(other)}`);
	for (const {kind, finding: other} of variants) {
		const difference =
			kind === 'altered' ? `altered: “${escaped(other.text)}”` : `said by ${escaped(other.speaker ?? '')}`;
		notes.push(`- ${difference}, ${sourceOf(other)}`);
	}
	return `${lines.join('\n')}\n${notes.length > 0 ? `\n${notes.join('\n')}\n` : ''}`;
}

/** Ends with a newline where there is anything. */
export function quotationMarkdown(voices: readonly Voice[]): string {
	const parts = voices.map(({speaker, quotations}) =>
		[`## ${escaped(speaker ?? 'Unattributed')}\n`, ...quotations.map(quotationOf)].join('\n'),
	);
	return parts.join('\n');
}
