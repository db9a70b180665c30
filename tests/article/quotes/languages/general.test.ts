import {testArticles} from './expect.ts';

testArticles('hu', [
	[
		'marks and no guess',
		'„A gát egész télen át kitart, sőt tovább,” mondta a miniszter.',
		'?: A gát egész télen át kitart, sőt tovább,',
	],
	['a name before a colon', 'Lis Anna: „A gát kitart.”', 'Lis Anna: A gát kitart.'],
	['a name behind a dash', '„A gát egész télen át kitart.” — Lis Anna', 'Lis Anna: A gát egész télen át kitart.'],
	['a name behind a dash, and who that is', '„A gát kitart.” – Lis Anna, miniszter', 'Lis Anna: A gát kitart.'],
	['a word behind a dash is no name', '„A gát egész télen át kitart.” – Tegnap', '?: A gát egész télen át kitart.'],
	['a few words are a name or a term', 'A „Magas víz” című film fut.'],
]);

testArticles('ja', [
	[
		'corner brackets',
		'大臣は「ダムは冬の間ずっと持ちこたえると信じている」と述べた。',
		'?: ダムは冬の間ずっと持ちこたえると信じている',
	],
	['a term', '映画「高潮」が公開された。'],
]);

testArticles('el', [
	[
		'guillemets',
		'«Το φράγμα θα αντέξει όλο τον χειμώνα», δήλωσε η υπουργός.',
		'?: Το φράγμα θα αντέξει όλο τον χειμώνα',
	],
]);

testArticles('ar', [
	[
		'marks of a script without capitals',
		'وقالت الوزيرة: «السد سيصمد طوال الشتاء ولن ينهار».',
		'?: السد سيصمد طوال الشتاء ولن ينهار',
	],
]);
