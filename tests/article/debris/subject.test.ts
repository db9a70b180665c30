import {describe, expect, test} from 'vitest';
import {type Line, lineOf} from '../../../source/article/debris/lines.ts';
import {subjectEnd} from '../../../source/article/debris/subject.ts';

const article = [
	'The harbour board of Vessen decided on Monday that the northern breakwater will be rebuilt before the winter storms begin.',
	'Engineers had found hollow stretches beneath the breakwater, and the harbour master closed its lighthouse to visitors in August because of them.',
	'The rebuilding costs forty million crowns, half of them borrowed, and the fishing families of Vessen were promised berths in the southern basin.',
	'Mara Lindqvist, who speaks for the families, welcomed the promise and asked for cranes, since the southern basin has none for the heavier trawlers.',
	'The engineers begin in October; until the breakwater stands again, ferries to the islands leave from the southern basin at every high water.',
	'Last winter a storm broke over the northern breakwater on three nights, sank two trawlers at their berths and flooded the cellars of the auction hall.',
	'No insurer would pay for the trawlers, so the board lends their owners what new hulls cost, to be returned from the catches of eight summers.',
];
const sameSubject =
	'Whether the ferries return to the northern breakwater afterwards, the harbour board decides when the engineers of Vessen report on the rebuilding.';
const otherSubjects = [
	'Pumpkins ripen slowly under cloudless skies, so gardeners ought to water seedlings generously throughout September.',
	'Compost heaps attract hedgehogs, beetles and earthworms, whose patient labour improves exhausted flowerbeds.',
];
const sharing = ['Facebook', 'share row'];
const comments = ['Leave a Reply', 'comment form'];

/** A line alone is the article's; a pair is debris and its reason. */
const page = (...rows: (string | string[])[]): Line[] =>
	rows.map(row => {
		const [text = '', reason = null] = typeof row === 'string' ? [row] : row;
		return Object.assign(lineOf(text), {reason});
	});

describe('where a page goes on to another subject', () => {
	test.each<[string, Line[], number | null]>([
		['behind two kinds of debris', page(...article, sharing, comments, ...otherSubjects), 7],
		['not where only one kind stands', page(...article, sharing, sharing, ...otherSubjects), null],
		['not behind what may stand in an article', page(...article, ['…', 'caption'], sharing, ...otherSubjects), null],
		['not where the subject stays', page(...article, sharing, comments, sameSubject), null],
		['not where it returns', page(...article, sharing, comments, ...otherSubjects, sameSubject), null],
		[
			'at the later of two ends',
			page(...article, sharing, comments, sameSubject, sharing, comments, ...otherSubjects),
			10,
		],
		['not behind little text', page(...article.slice(0, 3), sharing, comments, ...otherSubjects), null],
		[
			'not where nothing can be compared',
			page(...article, sharing, comments, '魚市場は月曜日に開く。'.repeat(5)),
			null,
		],
		['not behind a small part of the text', page(...article, sharing, comments, ...repeated(30)), null],
		['not where the article ends with the page', page(...article, sharing, comments), null],
	])('%s', (_, lines, end) => {
		expect(subjectEnd(lines, 0, lines.length)).toBe(end ?? lines.length);
	});
});

function repeated(times: number): string[] {
	return Array.from({length: times}, () => otherSubjects).flat();
}

test('a page of nothing but such ends is read in linear time', () => {
	/** Words of letters that stand nowhere else. */
	const strange = (n: number) =>
		Array.from(
			{length: 8},
			(_, i) => `word${(n * 8 + i).toString(26).replace(/\d/g, digit => 'qrstuvwxyz'[+digit] ?? '')}`,
		);
	const rows = Array.from({length: 6000}, (_, n) => [sharing, comments, `${strange(n).join(' ')}.`]).flat();
	const lines = page(...Array.from({length: 40}, () => article).flat(), ...rows, sameSubject);
	const before = process.cpuUsage().user;
	expect(subjectEnd(lines, 0, lines.length)).toBe(lines.length);
	expect((process.cpuUsage().user - before) / 1000).toBeLessThan(1000);
});
