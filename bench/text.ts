/** Generated text to measure with: nothing to read, but the widths and shapes of real articles. */

const sentences = [
	'The ferry left at noon, and nobody on the quay waved to it.',
	'“We had waited since the spring,” said Mara Ellison, who keeps the lock, “and then it came overnight.”',
	'Behind the mill the water stands high, and the meadows are brown with it.',
	'渡し船は正午に出て、岸では誰も手を振らなかった。水車小屋の裏では水が高い。',
	'A crossing costs 4 crowns 🚢 and takes eleven minutes 🕚, or twenty when the wind is against it 🌬️.',
];

/** Plain text of at least `characters` UTF-16 units: a title, then paragraphs that each name their number. */
export function longArticle(characters: number): string {
	const parts = ['The ferry'];
	for (let number = 1, length = 0; length < characters; number++) {
		const words = sentences.map((_, index) => sentences[(index * 3 + number) % sentences.length]);
		const paragraph = `This is paragraph ${number} of the tale. ${words.join(' ')}`;
		parts.push(paragraph);
		length += paragraph.length + 2;
	}
	return `${parts.join('\n\n')}\n`;
}
