import {expect, test} from 'vitest';
import {lineOf} from '../../../source/article/debris/lines.ts';
import {reasonOf} from '../../../source/article/debris/phrase.ts';

const reason = (text: string, noisy = false) => reasonOf(lineOf(text), noisy);

test.each([
	['4 minutes', 'reading time'],
	['[+1234 chars]', 'cut off'],
	['5 min read', 'reading time'],
	['Lesezeit: 3 Minuten', 'reading time'],
	['Last change: 3 March 2024', 'date'],
	['Aktualisiert: 14.02.2023', 'date'],
	['Share this article', 'share row'],
	['Share on Facebook', 'share row'],
	['Facebook | Twitter | WhatsApp', 'share row'],
	['120 shares', 'share row'],
	['Follow us on Instagram', 'follow row'],
	['Síguenos en', 'follow row'],
	['Sign up for our weekly newsletter', 'newsletter'],
	['Jetzt abonnieren', 'newsletter'],
	['Log in or sign up', 'account'],
	['Skip to main content', 'navigation'],
	['Home > World > Europe', 'navigation'],
	['BACK TO TOP', 'navigation'],
	['Accept all cookies', 'cookies'],
	['Leave a Reply', 'comment form'],
	['Your email address will not be published. Required fields are marked *', 'comment form'],
	['12 comments', 'comment form'],
	['Deja un comentario', 'comment form'],
	['Read more: The winter that would not end', 'related'],
	['Lesen Sie auch', 'related'],
	['À lire aussi', 'related'],
	['Leggi anche: il porto riapre', 'related'],
	['You may also like', 'related'],
	['Czytaj także: Skarb w stodole. Rolnik znalazł monety', 'related'],
	['Читайте также: мост закрыт', 'related'],
	['関連記事', 'related'],
	['İçeriğe geç', 'navigation'],
	['Strona główna', 'navigation'],
	['ログイン', 'account'],
	['Komentarze (14)', 'comment form'],
	['コメント（3件）', 'comment form'],
	['Sobre la firma', 'about the author'],
	['Advertisement', 'advertisement'],
	['Werbung', 'advertisement'],
	['Story continues below', 'advertisement'],
	['© 2024 The Harbour Post', 'footer'],
	['All rights reserved.', 'footer'],
	['Política de privacidad', 'footer'],
	['Source link', 'source link'],
	['Subscribe to continue reading', 'paywall'],
	['… [+2310 chars]', 'cut off'],
	['Image 3 of 12', 'player'],
])('%s is %s', (text, expected) => {
	expect(reason(text)).toBe(expected);
});

test.each([
	['Were killed.'],
	['Can.”'],
	['The four minutes that followed decided the match.'],
	['He asked readers to leave a reply to the council before the deadline on Friday.'],
	['Facebook said on Monday that it would share less data with advertisers.'],
	['Related costs rose by a third, the ministry said.'],
	['Why did nobody comment?'],
	['Updated figures show that the river rose by two metres overnight.'],
])('%s stays', text => {
	expect(reason(text)).toBeNull();
});

test.each([['Home'], ['Facebook'], ['Comments'], ['Become a member today']])(
	'%s is doubtful: debris in noise alone',
	text => {
		expect(reason(text)).toBeNull();
		expect(reason(text, true)).not.toBeNull();
	},
);

test.each([
	['Mara Lindqvist is a senior reporter at The Harbour Post, where she covers the river.', 'about the author'],
	['This story was originally published in the winter issue of the magazine.', 'editorial note'],
	['Views expressed here are those of the writer alone.', 'editorial note'],
	['If you buy through our links, we may earn an affiliate commission.', 'advertisement'],
	['5 / 10', 'navigation'],
])('%s is debris (%s) only among other debris', (text, expected) => {
	expect([reason(text), reason(text, true)]).toEqual([null, expected]);
});

test('who contributed is told beside the article', () => {
	expect(reason('Lena Holm and Jonas Weber contributed to this report.')).toBe('editorial note');
});
