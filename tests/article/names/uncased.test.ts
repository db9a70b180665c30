import {describe, expect, test} from 'vitest';
import {growth, linear} from '../../growth.ts';
import {bodiesOf, namesIn, peopleOf, placesOf} from './read.ts';

describe('people', () => {
	test.each([
		['zh', '公司创始人林小岚在会上坦言：“太快了。”', ['林小岚']],
		['zh', '本报讯（记者 周远）今天下雪。', ['周远']],
		['zh', '有人说应该等一等，大家都高兴。', []],
		['ja', '提案理由の説明で、佐野俊平市長は述べた。', ['佐野俊平']],
		['ja', '近くで店を営む村田いずみさん（74）は話した。', ['村田いずみ']],
		['ja', '市民と住民が集まり、両市長が話した。', []],
		['ko', '김하늘 시장은 밝혔다. 주민 박서준(45)씨는 웃었다.', ['김하늘', '박서준']],
		['ko', '이번 정부 대표는 오지 않았다.', []],
		['ar', 'وقال رئيس البلدية سامر الحلبي في المؤتمر.', ['سامر الحلبي']],
		['ar', 'وقال رئيس البلدية في المؤتمر إن الوضع صعب.', []],
		['zh', '苹果公司的Ingrid Dahl先生说，太快了。', ['Ingrid Dahl']],
	])('%s: %s', (language, text, people) => expect(peopleOf(text, language)).toEqual(people));
});

describe('organisations', () => {
	test.each([
		['zh', '青山商学院的报告说，太快了。', ['青山商学院']],
		['ja', '三浦市議会は可決した。', ['三浦市議会']],
		['ko', '한빛대학교는 발표했다.', ['한빛대학교']],
		['ar', 'أعلنت وزارة الصحة ذلك.', ['وزارة الصحة']],
	])('%s: %s', (language, text, bodies) => expect(bodiesOf(text, language)).toEqual(bodies));
});

describe('places', () => {
	test.each([
		['zh', '他们在青河市生活，后来去了北京。', ['青河市', '北京']],
		['zh', '该市和全省都下雪。', []],
		['ja', '隣接する奥山町のプールへ行く。', ['奥山町']],
		['ja', '古本市で空港のそばの下町が賑わう。', []],
		['ko', '그는 서울에서 산다.', ['서울']],
		['ar', 'في مدينة وادي النخيل، هطل المطر.', ['وادي النخيل']],
	])('%s: %s', (language, text, places) => expect(placesOf(text, language)).toEqual(places));
});

test.each([
	['zh', '记者周远'],
	['ja', '佐野俊平市長は'],
	['ko', '김하늘 시장은 '],
	['ar', 'سامر الحلبي '],
])('%s: no text takes long', (language, line) =>
	expect(
		growth<string>(
			text => namesIn(text, language),
			size => line.repeat(size),
			500,
		),
	).toBeLessThan(linear),
);
