import {testArticles} from './expect.ts';

testArticles('tr', [
	['the verb behind the marks', '“Baraj dayanır” dedi Bakan Ayşe Yılmaz.', 'Ayşe Yılmaz: Baraj dayanır'],
	['the subject before the marks', 'Mehmet Demir, "Para istiyoruz" dedi.', 'Mehmet Demir: Para istiyoruz'],
	['words that close the marks', 'Mehmet Demir, "Para istiyoruz" diye konuştu.', 'Mehmet Demir: Para istiyoruz'],
	['a participle', '"Her şey yolunda" diyen Mehmet Demir gitti.', 'Mehmet Demir: Her şey yolunda'],
	['göre', 'Mehmet Demir geldi. Demir’e göre bakanlık "başka yere bakıyor".', 'Mehmet Demir: başka yere bakıyor'],
	['a label', 'Mehmet Demir: "Para istiyoruz."', 'Mehmet Demir: Para istiyoruz.'],
	['a title', '"Yüksek Su" adlı roman çıktı.'],
]);
