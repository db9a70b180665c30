import {testArticles} from './expect.ts';

testArticles('et', [
	[
		'marks and no guess',
		'„Tamm peab terve talve vastu, isegi kauem,” ütles minister.',
		'?: Tamm peab terve talve vastu, isegi kauem,',
	],
	['a name before a colon', 'Anna Liiv: „Tamm peab.”', 'Anna Liiv: Tamm peab.'],
	['a name behind a dash', '„Tamm peab terve talve vastu.” — Anna Liiv', 'Anna Liiv: Tamm peab terve talve vastu.'],
	['a name behind a dash, and who that is', '„Tamm peab.” – Anna Liiv, minister', 'Anna Liiv: Tamm peab.'],
	['a word behind a dash is no name', '„Tamm peab terve talve vastu.” – Eile', '?: Tamm peab terve talve vastu.'],
	['a few words are a name or a term', 'Film „Kõrge vesi” linastub.'],
]);

testArticles('th', [
	['marks of a script without capitals', 'รัฐมนตรีกล่าวว่า “เขื่อนจะทนได้ตลอดฤดูหนาวแน่นอน”', '?: เขื่อนจะทนได้ตลอดฤดูหนาวแน่นอน'],
]);
