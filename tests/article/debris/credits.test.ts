import {expect, test} from 'vitest';
import {captionOf, repeatsCaption} from '../../../source/article/debris/credits.ts';
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

const sentence = 'A ferry leaves the old harbour on Monday morning.';

test.each([
	['AFP via Getty Images'],
	['Lena Holm/AFP via Getty Images'],
	['Lena Holm/Harbour Images/Getty Images'],
	['Łukasz Żak/Reuters'],
	['Photo by Łukasz Żak/REUTERS'],
	['Photo by Игорь Волков'],
	['Photo by Lena Holm/REUTERS'],
	['Photo by Lena Holm for the Post'],
	['Photograph by Jonas Weber'],
	['Illustration by Ana de la Vega'],
	['Photos via Lena Holm'],
	['Courtesy Photo'],
	['Shutterstock'],
])('a sentence and %s', credit => {
	expect(captionOf(lineOf(`${sentence} ${credit}`))).toEqual({caption: sentence, credit});
});

test.each([
	['(Lena Holm/Harbour Post)', 'Lena Holm/Harbour Post'],
	['(Foto: Lena Holm)', 'Lena Holm'],
	['(Photo: Lena Holm/dpa)', 'Lena Holm/dpa'],
	['[Image: Lena Holm]', 'Lena Holm'],
	['Image credit: Lena Holm et al., Harbour Institute', 'Lena Holm et al., Harbour Institute'],
	['Foto: Lena Holm', 'Lena Holm'],
	['Crédito: Lena Holm', 'Lena Holm'],
])('a sentence and %s', (written, credit) => {
	expect(captionOf(lineOf(`${sentence} ${written}`))).toEqual({caption: sentence, credit});
});

test.each([
	['Courtesy of the Harbour Museum', 'Courtesy of the Harbour Museum'],
	['COURTESY OF HARBOUR FILMS', 'COURTESY OF HARBOUR FILMS'],
	['Illustration by Lena Holm for the Post', 'Illustration by Lena Holm for the Post'],
	['Getty Images', 'Getty Images'],
	['Image credit: Lena Holm', 'Lena Holm'],
])('%s alone is a credit', (text, credit) => {
	expect(captionOf(lineOf(text))).toEqual({caption: null, credit});
});

test.each([
	['The minister denied it on Monday. AFP'],
	['She sold her photos to Getty Images and to nobody else.'],
	['It was late. Photos by Lena Holm show a crowd before the town hall.'],
	['The plan (Lena Holm/Jonas Weber) was turned down.'],
	['2. Golden ivy (Pothos / Ivy)'],
	['He lived by courtesy of the harbour master, and paid nothing.'],
	['The film was made in 1931, by Lena Holm.'],
	['She asked for credit: nobody gave it to her, and she went home to the island where she was born.'],
	['Photo by photo, the town was put together again.'],
	['A video by two children of the school was shown.'],
	['Via Roma'],
	[`${'word '.repeat(100)} Photo by Lena Holm`],
])('%s bears no credit', text => {
	expect(captionOf(lineOf(text))).toBeNull();
});

test.each([
	['A ferry leaves the harbour.', 'A ferry leaves the harbour.', true],
	['A ferry leaves the harbour', '“A ferry leaves the harbour.”', true],
	['A ferry leaves the town.', 'A ferry leaves the harbour.', false],
	['***', '…', false],
	['A ferry leaves the harbour.', null, false],
])('%j repeats the caption %j: %s', (above, caption, repeats) => {
	expect(repeatsCaption(lineOf(above), caption)).toBe(repeats);
});
