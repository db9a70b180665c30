/** Turkish cues, small words and clauses. */
import type {LanguageTable} from '../clauses/language.ts';

const cues =
	'dedi dediler diyor diyorlar demiş der diyen söyledi söylediler söylüyor söyleyen konuştu konuştular belirtti belirttiler belirtiyor belirten ifade açıkladı açıkladılar açıklıyor açıklayan anlattı anlattılar anlatıyor anlatan ekledi eklediler ekliyor ekleyen vurguladı vurguladılar vurguluyor vurgulayan savundu savunuyor savunan kaydetti kaydettiler kaydeden sordu sordular soruyor soran yanıtladı yanıtlıyor cevapladı yazdı yazdılar yazıyor yazan söylemişti demişti anlatmıştı bildirdi bildirdiler bildiriyor bildiren uyardı uyarıyor uyaran itiraf iddia aktardı aktarıyor aktaran hatırlattı hatırlatan eleştirdi eleştiriyor eleştiren değerlendirdi yorumladı övdü kullandı seslendi haykırdı fısıldadı bağırdı tepki paylaştı tamamladı sürdürdü düşünüyor inanıyor istedi istiyor umuyor gerekçelendirdi nitelendirdi niteledi tanımladı yakındı şaka duyurdu duyuran bulundu bulunan dile devam haykırdı seslendi sevindi';

export const turkish = (): LanguageTable => ({
	cues,
	pronouns: 'o onlar ben biz',
	determiners: 'bu şu bir her bazı birçok tüm bütün iki üç dört beş',
	indefinite: 'bir',
	oblique: 'ona onlara bana bize onu onları kendisine',
	conjunctions: 've veya ama ancak fakat ile',
	subordinators: 'ki eğer çünkü',
	helpers: 'etti ettiler ediyor eden oldu olduğunu verdi gösterdi yaptı',
	adverbs:
		'diye şeklinde sözlerini sözleriyle ifadelerini ifadesini ifadelerine şöyle böyle bunu da de mi mı mu mü çok daha sonra önce şimdi dün bugün yarın yine hep hiç değil için gibi kadar göre ise artık olarak ayrıca basın mensuplarına gazetecilere',
	dates:
		'pazartesi salı çarşamba perşembe cuma cumartesi pazar ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık sabah akşam günü yılında',
	postpositions: 'göre',
	called: 'adlı isimli denilen denen',
	sayings: 'sözleri sözler cümle soru yanıt cevap slogan sloganı sloganları',
	verbLast: true,
	dropsSubject: true,
	declines: true,
	caseEnding:
		/.{2}(?:[dt][ae]n?|[yn][ae]|[ln][ae]r[ae]|[ln]?[ae]r[ıi]n[ıi]?|[ğy][ıiuü]n?[ıiuü]?|n[ıiuü]n|s[ıi]n[ıi]|yl[ae])$/u,
	locative: /[dt][ae]$/,
	stating: 'denildi deniliyor yazıyor yazıldı anlatılıyor belirtildi vurgulandı kaydedildi verildi',
	ofEither: 'onun ona',
	titles:
		'yargıç savcı biyolog gazeteci yazar bakan bakanı başkan başkanı belediye cumhurbaşkanı başbakan vali valisi milletvekili müdür müdürü profesör doktor sözcü sözcüsü avukat teknik direktör kaptan genel sekreter sekreteri yardımcısı general büyükelçi prof dr doç',
	dialogue: {
		questions: 's soru',
		answers: 'c cevap yanıt',
		hosts: 'muhabir gazeteci sunucu moderatör',
		guests: 'konuk',
		voices: 'konuşmacı ses erkek kadın',
		meetings: ['ile (?:konuştu|konuştuk|görüştü|söyleşi)', 'ile röportaj'],
		askedBy: ['röportaj:', 'söyleşi:'],
	},
});
