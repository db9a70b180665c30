import {testArticles} from './expect.ts';

testArticles('ru', [
	['the verb behind a dash', '«Плотина выдержит», — сказала министр Анна Берг.', 'Анна Берг: Плотина выдержит'],
	[
		'a dash that opens the speech',
		'— Мы проверили шлюз, — заверила Анна Берг. — Всё работает.',
		'Анна Берг: Мы проверили шлюз',
		'Анна Берг: Всё работает.',
	],
	['a role at the start of the sentence', 'Мэр Иван Петров заявил: «Денег нет».', 'Иван Петров: Денег нет'],
	[
		'a name with an ending',
		'Вчера выступал Иван Петров. По словам Петрова, министерство «смотрело в другую сторону».',
		'Иван Петров: смотрело в другую сторону',
	],
	['his words', 'Иван Петров ушёл. По его словам, плотина «не доживёт до весны».', 'Иван Петров: не доживёт до весны'],
	[
		'a pronoun',
		'«Денег нет», — сказал Иван Петров. «И не будет», — добавил он.',
		'Иван Петров: Денег нет',
		'Иван Петров: И не будет',
	],
	[
		'a document',
		'В докладе говорится, что плотина «осела на четыре сантиметра».',
		'докладе: осела на четыре сантиметра',
	],
	['a title', 'Роман «Высокая вода» вышел весной.'],
	['how somebody says it', 'О деньгах Иван Петров говорит осторожно: «Сметы нет».', 'Иван Петров: Сметы нет'],
	[
		'a pronoun long behind the name',
		'Пекарню держит Анна Берг.\nХлеб возят в город. Встают тут рано.\n«Печь помнит руки», — объясняет она.',
		'Анна Берг: Печь помнит руки',
	],
]);

testArticles('uk', [
	['the verb behind a dash', '«Гребля витримає», — сказала міністерка Анна Берг.', 'Анна Берг: Гребля витримає'],
	['a colon', 'Мер Іван Петренко заявив: «Грошей немає».', 'Іван Петренко: Грошей немає'],
	[
		'a name with an ending',
		'Учора прийшов Іван Петренко. За словами Петренка, міністерство «дивилося в інший бік».',
		'Іван Петренко: дивилося в інший бік',
	],
	['a title', 'Роман «Висока вода» вийшов навесні.'],
]);

testArticles('cs', [
	['the verb behind', '„Přehrada vydrží,“ řekla ministryně Anna Bergová.', 'Anna Bergová: Přehrada vydrží,'],
	['an object before the subject', '„Peníze nejsou,“ řekl novinářům Jan Novák.', 'Jan Novák: Peníze nejsou,'],
	['a role at the start of the sentence', 'Starosta Jan Novák dodal: „Peníze nejsou.“', 'Jan Novák: Peníze nejsou.'],
	['a name with an ending', 'Včera přišel Jan Novák. Podle Nováka úřad „hledí jinam“.', 'Jan Novák: hledí jinam'],
	['the verb alone', '„Lžou,“ řekl Jan Novák. „A dlouho,“ doplnil.', 'Jan Novák: Lžou,', 'Jan Novák: A dlouho,'],
	['a title', 'Román „Vysoká voda“ vyšel na jaře.'],
]);

testArticles('pl', [
	[
		'a name with an ending',
		'Wczoraj przyszedł Jan Kowal. Zdaniem Kowala urząd „patrzy w inną stronę”.',
		'Jan Kowal: patrzy w inną stronę',
	],
	[
		'two names with endings',
		'Jan Kowal. Ewa Kowal. Zdaniem Jana Kowala „pieniędzy nie ma”.',
		'Jan Kowal: pieniędzy nie ma',
	],
]);
