import {expect, test} from 'vitest';
import {isNaming} from '../../../../source/article/quotes/clauses/naming.ts';
import {sayerOf} from '../../../../source/article/quotes/clauses/sayer.ts';
import {told, wordsOf} from './words.ts';

const quoteIn = ({tokens}: ReturnType<typeof wordsOf>) => tokens.findIndex(({kind}) => kind === 'quote');

test.each([
	['a comma behind the subject', 'Ayşe Kaya, "Baraj güvenli" dedi.', 'dedi: Ayşe Kaya'],
	['no comma', 'Ayşe Kaya salı günü "Baraj güvenli" dedi.', 'dedi: Ayşe Kaya'],
	['words about the place between', 'İlker Berk, maçtan sonra "Hata yaptım" diye konuştu.', 'konuştu: İlker Berk'],
	['a clause before the subject', 'Yerel radyoya konuşan Balcı, "Onarım istiyoruz" dedi.', 'dedi: Balcı'],
	['the verb behind a noun', 'Ayşe Kaya, "Baraj güvenli" ifadelerini kullandı.', 'kullandı: Ayşe Kaya'],
	['what is said in a clause of its own', 'Kaya, makinelerin "bayramdan önce" geleceğini söyledi.', 'söyledi: Kaya'],
	['the subject behind the verb', '"Baraj güvenli" dedi Ayşe Kaya.', 'dedi: Ayşe Kaya'],
	['a noun behind the verb', '"Ne kadar vardı?" diye sordu savcı.', 'sordu: savcı'],
	['a participle, up to its noun', '"Gidiyorum" diyen genç futbolcu gözyaşlarını tutamadı.', 'diyen: genç futbolcu'],
	['a colon', 'Ayşe Kaya şunları söyledi: "Baraj güvenli"', 'söyledi: Ayşe Kaya'],
	['a colon without a verb of saying', 'Ayşe Kaya ise sertti: "Baraj güvenli"', '-: Ayşe Kaya'],
	['a name in another case', 'Ostan\'a kızdı, "Yeter artık" dedi.', 'dedi: -'],
	['the verb alone', 'Sonra "Baraj güvenli" dedi.', 'dedi: -'],
	['a document', 'Bakanlığın açıklamasında "Baraj güvenli" denildi.', 'denildi: Bakanlığın açıklamasında'],
	['no verb of saying', 'Ayşe Kaya "Yüksek Su" romanını okudu.', null],
	['whom the words are told to', `Balcı'ya "Baraj güvenli" dedi Kaya.`, 'dedi: Kaya'],
	['a capital that only opens the sentence', 'Yerel basına konuştu, "Baraj güvenli" dedi.', 'dedi: -'],
	['the last of two before a comma', 'Kaya ile Balcı, "Baraj güvenli" dedi.', 'dedi: Balcı'],
	['one word, the marks behind it', 'Kaya "Baraj güvenli" dedi.', 'dedi: Kaya'],
	['a noun in another case', 'Genç futbolcuya, "Baraj güvenli" dedi.', 'dedi: -'],
	['a day', 'Salı "Baraj güvenli" dedi.', 'dedi: -'],
	['a comma behind the marks', '"Baraj güvenli", dedi Ayşe Kaya.', 'dedi: Ayşe Kaya'],
	['a colon alone', 'Ayşe Kaya: "Baraj güvenli"', '-: Ayşe Kaya'],
	['the subject before whom it is told to', `Ayşe Kaya, Balcı'ya, "Baraj güvenli" dedi.`, 'dedi: Ayşe Kaya'],
	['a participle and a name in another case', `"Baraj güvenli" diyen Berk'e kızdı.`, 'diyen: -'],
])('tr, %s: %s', (_what, text, expected) => {
	const words = wordsOf('tr', text);
	expect(told(words, sayerOf(words, quoteIn(words)))).toBe(expected);
});

test.each([
	['Ayşe Kaya salı günü "Baraj güvenli" dedi.', false],
	['Ayşe Kaya salı günü "Yüksek Su" romanını okudu.', true],
])('tr, whether marks hold a name: %s', (text, expected) => {
	const words = wordsOf('tr', text);
	const at = quoteIn(words);
	expect(isNaming(words, at, text.slice(words.tokens[at]!.start, words.tokens[at]!.end))).toBe(expected);
});
