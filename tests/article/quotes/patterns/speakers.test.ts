import {expect, test} from 'vitest';
import {readPatterns} from '../../../../source/article/quotes/languages/index.ts';
import {Heard, namedBy} from '../../../../source/article/quotes/patterns/speakers.ts';

test.each([
	['zh', '主教练王伟', '王伟'],
	['zh', '王伟', '王伟'],
	['zh', '镇长许慕远', '许慕远'],
	['zh', '市长', null],
	['ja', '鳥名市の猟師伝介市長', '猟師伝介'],
	['ja', '監督の別所一郎', '別所一郎'],
	['ja', '技術者の報告書', '技術者の報告書'],
	['ja', '市長', null],
	['ko', '도리시 어부철 시장', '어부철'],
	['ko', '시장', null],
	['ar', 'وزير الخارجية سامي حداد', 'سامي حداد'],
	['ar', 'سامي حداد وزير الخارجية', 'سامي حداد'],
	['ar', 'رئيس بلدية النور، سامي حداد', 'سامي حداد'],
	['ar', 'وزير الخارجية', null],
	['fa', 'وزیر نیرو، ناهید کیانی', 'ناهید کیانی'],
	['fa', 'ناهید کیانی، وزیر نیرو', 'ناهید کیانی'],
	['he', 'השרה להגנת הסביבה ורד כהנוב', 'ורד כהנוב'],
	['hi', 'पर्यावरण मंत्री वीणा काश्यप', 'वीणा काश्यप'],
	['vi', 'Bộ trưởng Môi trường Vũ Thị Kha', 'Vũ Thị Kha'],
	['vi', 'người dân', null],
])('%s, the name in %s: %s', (language, phrase, name) => {
	expect(namedBy(phrase, readPatterns(language)!).name).toBe(name);
});

test.each([
	['ja', 'a family name before a title', '', ['猟師伝介市長', '猟師市長'], '猟師伝介'],
	['ja', 'in full where the article has it', '森下和子さんが来た。', ['森下さん'], '森下和子'],
	['ja', 'a longer word is no name', '森下さんの市長室。', ['森下さん'], '森下'],
	['ko', 'in full where the article has it', '어부철 시장이 왔다.', ['어 시장'], '어부철'],
	['ja', 'a title alone', '', ['猟師伝介市長', '市長'], '猟師伝介'],
	['ja', 'the title of two', '', ['猟師伝介市長', '別所一郎市長', '市長'], '市長'],
	['ko', 'a family name before a title', '', ['어부철 시장', '어 시장'], '어부철'],
	['ar', 'the last name', '', ['سامي حداد', 'حداد'], 'سامي حداد'],
	['ar', 'in full where the article has it', 'وصلت ليلى الحكيم أمس.', ['الحكيم'], 'ليلى الحكيم'],
	['ar', 'a title is no first name', 'وصل الوزير حداد أمس.', ['حداد'], 'حداد'],
	['vi', 'the last name', 'Thị trưởng Đinh Văn Bạch đến.', ['Ông Bạch'], 'Đinh Văn Bạch'],
])('%s, whom a phrase means, %s', (language, _what, text, phrases, expected) => {
	const heard = new Heard(text, readPatterns(language)!);
	expect(phrases.map(phrase => heard.of(phrase, text.length)).at(-1)).toBe(expected);
});
