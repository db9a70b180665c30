/** Small articles of our own making in Indonesian, annotated as those in ../../articles.ts; written before the rules. */
import type {Articles} from '../../articles.ts';

export const indonesian: Articles = [
	[
		'bendungan: menteri, wali kota, laporan',
		`"Bendungan itu aman,"⟦Vera Kasih⟧ kata Menteri Lingkungan Vera Kasih, Selasa (3/3). "Kami sudah memeriksa keempat pintu air,"⟦Vera Kasih|dia⟧ tambah dia.

Wali Kota Torina, Deni Balawan, tidak sependapat. "Sudah tiga musim hujan kami minta perbaikan,"⟦Deni Balawan|Deni⟧ ujar Deni kepada radio setempat. Menurut dia, kementerian "melihat ke arah lain"⟦Deni Balawan|dia⟧.

Menurut laporan para insinyur, puncak bendungan "turun empat sentimeter"⟦laporan para insinyur⟧.

"Sepuluh tahun lalu mereka juga bilang begitu,"⟦Rosa Kuntari⟧ tutur Rosa Kuntari, pemilik satu-satunya warung. "Datang, berfoto, lalu pergi."⟦Rosa Kuntari⟧

Vera berjanji alat berat akan tiba "sebelum Lebaran"⟦Vera Kasih|Vera⟧. Perkumpulan "Sungai Hidup" menyiapkan pawai.`,
	],
	[
		'sepak bola: pelatih, kapten',
		`Olimpia kalah 0-3 di kandang. Pelatih Ignas Bergawan mengatakan, "Saya salah menyusun tim."⟦Ignas Bergawan⟧ Ia menegaskan bahwa itu "hanya salah saya"⟦Ignas Bergawan|Ia⟧.

Kapten Simon Irawan lebih keras. "Kami kehilangan rasa malu,"⟦Simon Irawan⟧ tegas Simon.

"Malam ini akan saya bingkai,"⟦Bruno Tavaris⟧ ungkap Bruno Tavaris, pencetak dua gol. "Nenek mengantar saya latihan naik bus,"⟦Bruno Tavaris|pemain muda itu⟧ kata pemain muda itu.`,
	],
	[
		'universitas, ekonom, kementerian',
		`Universitas Pelabuhan Selatan kemarin menerbitkan laporan. "Butuh sepuluh tahun penuh,"⟦Hana Salim⟧ jelas Profesor Hana Salim, ketua tim peneliti, dalam jumpa pers. Ia menambahkan, "Kami mendatangi tiga puluh desa."⟦Hana Salim|Ia⟧

Ekonom Mahesa Samudra bersikap hati-hati. "Sampelnya terlalu kecil,"⟦Mahesa Samudra⟧ katanya.

Kementerian Pendidikan menyatakan akan mempelajari laporan itu "dengan saksama"⟦Kementerian Pendidikan⟧.

"Akhirnya anak-anak punya buku!"⟦Melati Sari⟧ seru Melati Sari, ibu tiga anak.

Di dinding tergantung spanduk "Pengetahuan adalah kekuatan". Film "Di Balik Gunung" tayang bulan depan.`,
	],
];
