/** Each charset with bytes as an old file has them: declared, guessed, wrongly declared. */
import {describe, expect, test} from 'vitest';
import {decode} from '../../../source/article/decode.ts';

/** The bytes of a text in a charset, found by reading all bytes and pairs in it. */
function encode(text: string, charset: string): Uint8Array {
	const decoder = new TextDecoder(charset);
	const bytes = new Map<string, number[]>();
	const note = (...of: number[]) => {
		const letter = decoder.decode(Uint8Array.from(of));
		if ([...letter].length === 1 && letter !== '\uFFFD' && !bytes.has(letter)) bytes.set(letter, of);
	};
	for (let byte = 0; byte < 0x100; byte++) note(byte);
	if (/^(?:shift_jis|euc|big5|gb)/.test(charset))
		for (let lead = 0x81; lead < 0xff; lead++) for (let trail = 0x40; trail < 0xff; trail++) note(lead, trail);
	return Uint8Array.from(Array.from(text).flatMap(letter => bytes.get(letter) ?? [0x3f]));
}

const french = 'Le passeur n’a rien dit. « À présent, l’été est passé », répéta-t-elle, déçue, près de la forêt.';
const polish = 'Przewoźnik nie powiedział nic. Łódź stała przy brzegu, a źródło było już zamarznięte, żółte i ciche.';
const russian =
	'Паромщик ничего не сказал. Лодка стояла у берега, и вода была уже холодной, тёмной и тихой, как зимой.';
const greek = 'Ο βαρκάρης δεν είπε τίποτα. Η βάρκα έμενε στην όχθη και το νερό ήταν κρύο, σκοτεινό και ήσυχο.';
const hebrew = 'המעבורת עמדה ליד הגדה, והמים היו כבר קרים, כהים ושקטים מאוד כמו בחורף הקודם.';
const arabic = 'كانت العبارة تقف عند الضفة وكان الماء باردا ومظلما وهادئا كما في الشتاء الماضي';
const turkish =
	'Kayıkçı hiçbir şey söylemedi. Kayık kıyıda duruyordu; su soğuk, karanlık ve sessizdi, kış gibiydi, değişmişti.';
const japanese = '渡し船は岸に泊まっていた。水はもう冷たく、暗く、静かで、去年の冬のようだった。誰も何も言わなかった。';
const korean = '나룻배는 강가에 서 있었다. 물은 이미 차갑고 어둡고 조용했으며, 지난겨울 같았다. 아무도 말하지 않았다.';
const simplified = '渡船停在岸边，水已经很冷，又暗又静，像去年冬天一样。没有人说一句话，大家都在等船夫回来。';
const traditional = '渡船停在岸邊，水已經很冷，又暗又靜，像去年冬天一樣。沒有人說一句話，大家都在等船夫回來。';

const samples: [charset: string, text: string][] = [
	['windows-1252', french],
	['windows-1250', polish],
	['iso-8859-2', polish],
	['windows-1251', russian],
	['koi8-r', russian],
	['iso-8859-5', russian],
	['windows-1253', greek],
	['iso-8859-7', greek],
	['windows-1254', turkish],
	['windows-1255', hebrew],
	['windows-1256', arabic],
	['shift_jis', japanese],
	['euc-jp', japanese],
	['euc-kr', korean],
	['gb18030', simplified],
	['gbk', simplified],
	['big5', traditional],
];

describe('declared in the page', () => {
	test.each(samples)('%s', async (charset, text) => {
		const lines = text.replace(/[’«»]/g, "'");
		const page = `<!DOCTYPE html><meta charset="${charset}"><p>${lines}</p>`;
		expect(await decode(encode(page, charset))).toEqual({text: page, charset, reason: 'declared in the file'});
	});

	test.each([
		['<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">'],
		["<meta charset='cp1251'>"],
		['<?xml version="1.0" encoding="windows-1251"?>'],
	])('as in %s', async declaration => {
		expect(await decode(encode(`${declaration}<p>${russian}`, 'windows-1251'))).toMatchObject({
			text: `${declaration}<p>${russian}`,
			charset: 'windows-1251',
			reason: 'declared in the file',
		});
	});
});

describe('guessed from the letters alone', () => {
	const guessed: [charset: string, text: string][] = [
		['windows-1252', french],
		['windows-1251', russian],
		['koi8-r', russian],
		['windows-1253', greek],
		['shift_jis', japanese],
		['euc-jp', japanese],
		['euc-kr', korean],
		['gb18030', simplified],
		['big5', traditional],
	];
	test.each(guessed)('%s', async (charset, text) => {
		const file = Array.from({length: 5}, () => text).join('\n');
		expect((await decode(encode(file, charset)))?.text).toBe(file);
	});

	test('the Ukrainian letters of KOI8 are Ukrainian', async () => {
		const text = Array.from({length: 6}, () => 'Паромник нічого не сказав, і її човен стояв біля берега.').join('\n');
		expect(await decode(encode(text, 'koi8-u'))).toMatchObject({text, charset: 'koi8-u'});
	});
});

describe('declarations that the bytes belie', () => {
	test.each([
		['a charset that nobody knows', '<meta charset="x-harbour">'],
		['UTF-16, which these letters are not in', '<meta charset="utf-16">'],
		['UTF-8, which these bytes are not', '<meta charset="utf-8">'],
	])('%s', async (_, declaration) => {
		const page = `${declaration}<p>${Array.from({length: 4}, () => russian).join(' ')}`;
		expect((await decode(encode(page, 'windows-1251')))?.text).toBe(page);
	});

	test('valid UTF-8 is UTF-8, whatever the page declares', async () => {
		const page = `<meta charset="windows-1251"><p>${russian}`;
		expect(await decode(Buffer.from(page))).toEqual({text: page, charset: 'utf-8', reason: 'valid UTF-8'});
	});

	test('a declaration far down is none', async () => {
		const page = `${'<!-- ferry -->'.repeat(400)}<meta charset="koi8-r"><p>${french}`;
		expect((await decode(encode(page, 'windows-1252')))?.text).toBe(page);
	});
});

test.each([
	['two places', '“ö” '.repeat(800), [0xff, 0x20, 0xff], 'UTF-8 but for 2 places'],
	['too many', 'plain words ', [0xe4, 0xf6, 0xfc], 'nothing tells; most old files are in it'],
])('UTF-8 that was damaged: %s', async (_, text, bytes, reason) => {
	expect((await decode(Buffer.concat([Buffer.from(text), Buffer.from(bytes)])))?.reason).toBe(reason);
});

test('guessing looks at the beginning of a large file alone', async () => {
	const file = encode(`${russian}\n`.repeat(60_000), 'windows-1251');
	const started = process.cpuUsage();
	expect((await decode(file))?.charset).toBe('windows-1251');
	const {user, system} = process.cpuUsage(started);
	expect((user + system) / 1000).toBeLessThan(5000);
});
