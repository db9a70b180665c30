import {testArticles} from './expect.ts';

testArticles('cs', [
	[
		'marks and no guess',
		'„Přehrada vydrží celou zimu a ještě déle,“ řekla ministryně.',
		'?: Přehrada vydrží celou zimu a ještě déle,',
	],
	['a name before a colon', 'Anna Lis: „Přehrada vydrží.“', 'Anna Lis: Přehrada vydrží.'],
	['a few words are a name or a term', 'Film „Vysoká voda“ běží v kině.'],
]);

testArticles('ja', [
	[
		'corner brackets',
		'大臣は「ダムは冬の間ずっと持ちこたえると信じている」と述べた。',
		'?: ダムは冬の間ずっと持ちこたえると信じている',
	],
	['a term', '映画「高潮」が公開された。'],
]);

testArticles('ru', [
	[
		'guillemets',
		'«Плотина выдержит всю зиму и даже дольше», — сказала министр.',
		'?: Плотина выдержит всю зиму и даже дольше',
	],
]);

testArticles('ar', [
	[
		'marks of a script without capitals',
		'وقالت الوزيرة: «السد سيصمد طوال الشتاء ولن ينهار».',
		'?: السد سيصمد طوال الشتاء ولن ينهار',
	],
]);
