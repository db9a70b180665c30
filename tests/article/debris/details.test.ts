import {expect, test} from 'vitest';
import {noDetails, takeDetails} from '../../../source/article/debris/details.ts';
import {lineOf} from '../../../source/article/debris/lines.ts';

function take(text: string, edge: 'head' | 'foot' | null = 'head') {
	const details = noDetails();
	const reason = takeDetails(lineOf(text), edge, details);
	return {reason, ...details};
}

test.each([
	['By Mara Lindqvist', ['Mara Lindqvist']],
	['Von Jonas Weber und Lea Brandt', ['Jonas Weber', 'Lea Brandt']],
	['Par Hélène Dumas', ['Hélène Dumas']],
	['Por Ana de la Vega', ['Ana de la Vega']],
	['By Tom O’Hara, Staff Writer', ['Tom O’Hara']],
])('%s is a byline', (text, byline) => {
	expect(take(text)).toMatchObject({reason: 'byline', byline});
});

test.each([
	['January 19, 2024', 'January 19, 2024'],
	['Published: 19 January 2024', '19 January 2024'],
	['14. Februar 2023', '14. Februar 2023'],
	['2024-01-19T08:30:00Z', '2024-01-19T08:30:00Z'],
	['12 de marzo de 2022', '12 de marzo de 2022'],
])('%s is a date', (text, published) => {
	expect(take(text)).toMatchObject({reason: 'date', published, modified: null});
});

test('a date of change is no date of publication', () => {
	expect(take('Updated: January 20, 2024')).toMatchObject({published: null, modified: 'January 20, 2024'});
});

test.each([
	['With Reuters and EFE', ['Reuters', 'EFE']],
	['(Reuters)', ['Reuters']],
	['Source: AFP', ['AFP']],
	['mit Material von dpa', ['dpa']],
	['Con información de EFE y AP', ['EFE', 'AP']],
])('%s names agencies', (text, sources) => {
	expect(take(text)).toMatchObject({reason: 'source line', sources});
});

test('a dateline gives its agency and stays', () => {
	expect(take('GENEVA (AP) — The talks ended late on Friday without a deal.', null)).toMatchObject({
		reason: null,
		sources: ['AP'],
	});
});

test.each([
	['(TagsToTranslate)Rivers(T)Floods', ['Rivers', 'Floods']],
	['(tagstotranslate)Rivers(t)Floods', ['Rivers', 'Floods']],
	['Tags: rivers, floods', ['rivers', 'floods']],
	['Tags : rivers / floods', ['rivers', 'floods']],
	['Related topics: rivers, floods', ['rivers', 'floods']],
	['Key words: rivers; floods', ['rivers', 'floods']],
	['Categories: Rivers, Floods', ['Rivers', 'Floods']],
	['Kategorie: Flüsse', ['Flüsse']],
	['Filed Under Rivers, Floods', ['Rivers', 'Floods']],
	['Posted in: News | Tagged rivers, floods', ['News', 'rivers', 'floods']],
	['Filed under: Rivers', ['Rivers']],
	['#rivers #floods', ['rivers', 'floods']],
])('%s is tags', (text, tags) => {
	expect(take(text)).toMatchObject({reason: 'tags', tags});
});

test.each([
	['By Friday the water had gone.'],
	['By then, nobody was left in the village.'],
	['With Anna and Paul'],
	['On January 19, 2024, the bridge was closed.'],
])('%s is none of it', text => {
	expect(take(text)).toEqual({reason: null, ...noDetails()});
});

test('a name is a byline at the edges alone', () => {
	expect(take('By Mara Lindqvist', null).reason).toBeNull();
});
