/** A language of which nothing is known: marks tell its quotations, a name before a colon its speakers. */
import type {LanguageTable} from '../clauses/language.ts';

export const general = (): LanguageTable => ({
	dialogue: {
		questions: 'question вопрос',
		answers: 'answer ответ',
		hosts: 'корреспондент журналист ведущий ведущая интервьюер',
		guests: 'гость гостья',
		meetings: ['интервью с', 'беседа с'],
	},
});
