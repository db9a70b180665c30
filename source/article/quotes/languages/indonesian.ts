/** Indonesian and Malay cues, small words and clauses. */
import type {LanguageTable} from '../clauses/language.ts';

const cues =
	'kata berkata mengatakan ujar berujar mengujarkan tutur menuturkan ucap mengucapkan ungkap mengungkapkan jelas menjelaskan tegas menegaskan tambah menambahkan imbuh sebut menyebut menyebutkan papar memaparkan terang menerangkan kilah aku mengaku klaim mengklaim tulis menulis tanya bertanya jawab menjawab pinta meminta harap berharap janji berjanji menjanjikan lanjut melanjutkan beber membeberkan kenang mengenang cerita bercerita menceritakan komentar berkomentar menyatakan menilai nilai membantah bantah memperingatkan mengingatkan menekankan menyampaikan menuduh menyindir mengakui mengumumkan menyarankan menyayangkan mengeluh mengkritik memuji menuntut melaporkan pungkas menyimpulkan bilang cetus tandas seru sorak pekik keluh jerit teriak berteriak';

export const indonesian = (): LanguageTable => ({
	cues,
	pronouns: 'dia ia beliau mereka nya saya kami kita',
	determiners: 'seorang sebuah sang si salah beberapa dua tiga empat lima banyak semua setiap',
	indefinite: 'seorang sebuah',
	prepositions:
		'di ke dari pada kepada oleh untuk dengan dalam atas tentang terhadap sejak hingga sampai antara bagi tanpa',
	conjunctions: 'dan atau tetapi tapi namun serta sedangkan',
	subordinators: 'bahwa ketika jika kalau karena saat agar supaya meski walaupun',
	relatives: 'yang',
	helpers: 'adalah ialah akan telah sudah sedang bisa dapat harus juga lebih keras',
	adverbs:
		'tidak bukan belum masih kembali lagi pun hanya saja kemudian lalu sebelumnya kini sekarang kemarin hari selanjutnya akhirnya begitu demikian sangat',
	dates:
		'senin selasa rabu kamis jumat sabtu minggu januari februari maret april mei juni juli agustus september oktober november desember pagi siang sore malam',
	called: 'berjudul bernama bertajuk disebut dijuluki',
	sayings: 'kalimat pertanyaan jawaban slogan semboyan pesan',
	according: ['menurut', 'bagi'],
	// "katanya": he said.
	enclitic:
		/(?<=^(?:kata|ujar|tutur|ucap|jelas|tegas|tambah|ungkap|papar|sebut|tulis|imbuh|tandas|terang|lanjut|cetus|kenang))nya$/i,
	calledByFirst: true,
	opening: 'bagi',
	titles:
		'menteri presiden gubernur bupati walikota wali kota ketua kepala direktur juru bicara pelatih kapten profesor doktor dokter pengacara ekonom peneliti pengamat dosen guru petani aktivis warga hakim jaksa jenderal komandan camat lurah anggota sekretaris',
	offices: 'menteri presiden gubernur bupati ketua direktur pelatih hakim jaksa',
	dialogue: {
		questions: 't tanya pertanyaan',
		answers: 'j jawab jawaban',
		hosts: 'pewawancara wartawan moderator pembawa',
		guests: 'narasumber',
		voices: 'suara pria wanita',
		meetings: ['wawancara dengan', 'berbincang dengan'],
		askedBy: ['pewawancara:'],
	},
});
