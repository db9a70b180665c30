/** A language of which nothing is known: marks tell its quotations, a name before a colon its speakers. */
import type {LanguageTable} from '../clauses/language.ts';

export const general = (): LanguageTable => ({
	dialogue: {
		questions: 'question в вопрос 問 问 質問 문 질문 س سؤال s soru i k kysymys ot',
		answers: 'answer о ответ відповідь 答 回答 답 대답 ج جواب c cevap válasz v vastaus jawab',
		hosts:
			'記者 记者 主持人 司会 聞き手 インタビュアー 기자 진행자 корреспондент журналист ведущий ведущая интервьюер المحاور المذيع',
		guests: '嘉宾 ゲスト гость гостья الضيف',
		meetings: ['интервью с', 'беседа с'],
	},
});
