import {expect, test} from 'vitest';
import {captionOf} from '../../../source/article/debris/credits.ts';
import {lineOf} from '../../../source/article/debris/lines.ts';

test.each([
	['A ferry leaves the harbour. © Lena Holm', 'A ferry leaves the harbour.', 'Lena Holm'],
	['A ferry leaves the harbour. © Video still/via Reuters', 'A ferry leaves the harbour.', 'Video still/via Reuters'],
	[
		'A ferry leaves the harbour on Monday. (AP Photo/Lena Holm)',
		'A ferry leaves the harbour on Monday.',
		'AP Photo/Lena Holm',
	],
	[
		'A ferry leaves the old harbour on Monday morning. Lena Holm / Harbour Post',
		'A ferry leaves the old harbour on Monday morning.',
		'Lena Holm / Harbour Post',
	],
	['Photo: Lena Holm', null, 'Lena Holm'],
	['Lena Holm/Getty Images', null, 'Lena Holm/Getty Images'],
	['Lena Holm | reuters', null, 'Lena Holm | reuters'],
	[
		'The quay, where the ferry used to land in winter. Lena Holm/Reuters hide caption',
		'The quay, where the ferry used to land in winter.',
		'Lena Holm/Reuters',
	],
	['A ferry leaves the harbour on Monday [Getty Images].', 'A ferry leaves the harbour on Monday', 'Getty Images'],
	['A ferry leaves the harbour (Foto: Lena Holm)', 'A ferry leaves the harbour', 'Lena Holm'],
])('%s', (text, caption, credit) => {
	expect(captionOf(lineOf(text))).toEqual({caption, credit});
});

test.each([
	['The ministry denied it, the agency said. (Reuters)'],
	['He spoke to Reuters on Monday.'],
	['© 2024 The Harbour Post'],
	['Parks/Gardens'],
	['Old Park | Park Slope'],
	['The ferry left the old harbour on Monday morning. See https://harbour.example/Timetable'],
	['It left the old harbour on Monday, they said. Bring coats and/or boots'],
	['It left the old harbour on Monday morning (or so they said).'],
	['Lena Holm | a life'],
	[`It left the old harbour on Monday. Lena Holm/Harbour${' Post'.repeat(20)}`],
	['.'],
	['The picture was clear: nobody had paid for the bridge, and nobody would.'],
])('%s bears no credit', text => {
	expect(captionOf(lineOf(text))).toBeNull();
});
