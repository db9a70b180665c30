import {expect, test} from 'vitest';
import {detectLanguage, languageOf} from '../../source/article/language.ts';

test.each([
	['en', 'Nobody told us in time, and now the water is rising.'],
	['de', 'Die Mauer hat Risse, aber niemand will es gewesen sein.'],
	['fr', 'Selon le rapport, l’ouvrage présente des fissures graves.'],
	['es', 'Nadie nos avisó a tiempo, lamenta una vecina del barrio.'],
	['it', 'Nessuno ci ha avvisati in tempo, dice una donna del quartiere.'],
	['pt', 'Ninguém nos avisou a tempo, lamenta uma moradora do bairro.'],
	['nl', 'Niemand heeft ons op tijd gewaarschuwd, zegt een bewoner.'],
	['sv', 'Ingen varnade oss i tid, säger en av de boende.'],
	['da', 'Ingen advarede os i tide, siger en af beboerne.'],
	['nb', 'Ingen advarte oss i tide, sier en av beboerne.'],
	['fi', 'Pato kestää koko talven, sanoo ministeri, mutta kukaan ei usko sitä.'],
	['pl', 'Nikt nas nie ostrzegł na czas, mówi mieszkanka.'],
	['cs', 'Přehrada vydrží celou zimu, řekla ministryně.'],
	['ro', 'Barajul va rezista toată iarna, a spus ministrul.'],
	['hu', 'A gát kitart egész télen, mondta a miniszter szerint is, és nem inog.'],
	['ca', 'La presa aguantarà tot l’hivern, però ningú no s’ho creu.'],
	['tr', 'Baraj bütün kış dayanacak, dedi bakan, ama kimse buna inanmıyor.'],
	['id', 'Bendungan itu akan bertahan, kata menteri, tetapi tidak ada yang percaya.'],
	['uk', 'Гребля витримає всю зиму, сказала міністерка.'],
	['el', 'Το φράγμα θα αντέξει όλο τον χειμώνα.'],
	['en', 'NOBODY TOLD US IN TIME, AND NOW THE WATER IS RISING.'],
	['en', 'nobody÷told|us/in-time+and1now2the3water4is5rising'],
	['fa', 'سد تمام زمستان مقاومت خواهد کرد، گفت وزیر.'],
	['ur', 'ڈیم پوری سردیوں میں قائم رہے گا، وزیر نے کہا۔'],
	['ar', 'السد سيصمد طوال الشتاء، قالت الوزيرة.'],
	['ru', 'Объезд закрыт, плотина выдержит всю зиму.'],
	['bg', 'Язовирът ще издържи цялата зима, каза министърът.'],
	['sr', 'Брана ће издржати целу зиму, рекла је министарка.'],
	['vi', 'Con đập sẽ trụ vững suốt mùa đông, bộ trưởng nói.'],
	['zh', '部长说，水坝整个冬天都能挺住。'],
	['ko', '장관은 댐이 겨우내 버틸 것이라고 말했다.'],
	['he', 'הסכר יחזיק מעמד כל החורף, אמרה השרה.'],
	['hi', 'मंत्री ने कहा कि बांध पूरी सर्दी टिकेगा।'],
	['ja', '渡し船は正午に出て、岸では誰も手を振らなかった。'],
	// Names and numbers tell nothing.
	[null, 'Lind, Holm, Brandt, Vogt, Berg.'],
	[null, '12 34 56'],
	[null, ''],
])('%s: %s', (language, text) => expect(detectLanguage(text)).toBe(language));

test('of a long text only the beginning is looked at', () => {
	const start = 'Nobody told us in time, and now the water is rising. '.repeat(60);
	expect(detectLanguage(start + german.repeat(20))).toBe('en');
});

const german = 'Die Mauer hat Risse, aber niemand will es gewesen sein. '.repeat(12);
const danish = 'Ingen advarede os i tide, siger en af beboerne. '.repeat(14);

test.each([
	['what is declared counts', 'en', 'No word of any language.', 'en'],
	['with its region', 'de_AT', german, 'de-AT'],
	['a long text in another language counts more', 'en-US', german, 'de'],
	['a short one does not', 'en', german.slice(0, 200), 'en'],
	['nor does one that tells nothing', 'en', '12 34 56 '.repeat(100), 'en'],
	['a language that cannot be told is believed', 'gl', german, 'gl'],
	['of two that are written alike the declared one', 'nb', danish, 'nb'],
	['nonsense is not believed', '!!', german, 'de'],
	['without a declaration the text counts', null, german, 'de'],
])('%s', (_, declared, text, language) => expect(languageOf(declared, text)).toBe(language));
