/** Articles of our own making in Indonesian, each of another desk; annotated as in ../../../../articles.ts, before their rules were read. */
import type {Articles} from '../../../../articles.ts';

export const indonesian: Articles = [
	[
		'agency, 25',
		`Longsor Tutup Jalan Utama Kalimeru, Bupati: “Jangan Nekat Melintas”⟦Yusuf Hendrawan|Bupati⟧

KALIMERU – Tanah longsor menutup ruas jalan utama yang menghubungkan Kecamatan Kalimeru dan Batu Layar, Rabu (25/11) dini hari. Tidak ada korban jiwa, tetapi 14 rumah rusak dan sekitar 900 warga terisolasi.

Bupati Wanasari Yusuf Hendrawan meminta warga bersabar. “Alat berat sudah di lokasi. Jangan nekat melintas sebelum dinyatakan aman,”⟦Yusuf Hendrawan|Yusuf⟧ kata Yusuf saat meninjau lokasi.

Menurut dia, pembersihan material longsor diperkirakan memakan waktu tiga hari. “Yang kami takutkan itu hujan susulan,”⟦Yusuf Hendrawan⟧ ujarnya.

Kepala Badan Penanggulangan Bencana setempat, Ratna Purwaningsih, menjelaskan bahwa lereng di atas jalan sudah retak sejak pekan lalu. Pihaknya telah memasang papan peringatan “Rawan Longsor” di empat titik. “Kami juga sudah mengimbau warga untuk mengungsi,”⟦Ratna Purwaningsih|dia⟧ tutur dia, “tetapi sebagian memilih bertahan karena menjaga ternak.”⟦Ratna Purwaningsih⟧

Salah satunya Sumarni (52). Perempuan itu mengaku mendengar suara gemuruh sekitar pukul 02.00. “Saya kira truk. Ternyata bukit di belakang rumah yang turun,”⟦Sumarni⟧ katanya dengan suara bergetar.

Sementara itu, seorang sopir angkutan umum yang terjebak sejak malam mengeluhkan lambannya penanganan. “Dari malam cuma disuruh tunggu, tunggu, tunggu,”⟦sopir itu⟧ keluh sopir itu.

Anggota DPRD Wanasari Hasan Tambunan menyebut bencana itu “buah dari izin tambang yang diobral”⟦Hasan Tambunan|Anggota DPRD Wanasari Hasan Tambunan⟧. Pemerintah kabupaten membantah tudingan tersebut.`,
	],
	[
		'business, 26',
		`Pabrik Sepatu Langkah Jaya Berhenti Beroperasi, Ribuan Buruh Menunggu Pesangon

TIRTAKENCANA – Setelah 29 tahun beroperasi, PT Langkah Jaya resmi menghentikan produksi mulai akhir bulan ini. Sebanyak 2.150 buruh kehilangan pekerjaan.

“Pesanan dari luar negeri turun 60 persen, kami tidak punya pilihan lain,”⟦Hendra Gunarto|Direktur Utama PT Langkah Jaya Hendra Gunarto⟧ ujar Direktur Utama PT Langkah Jaya Hendra Gunarto dalam konferensi pers, Selasa. Ia memastikan seluruh hak pekerja akan dibayar. “Bertahap, tetapi pasti,”⟦Hendra Gunarto⟧ ucapnya.

Janji itu belum menenangkan para pekerja. Di depan gerbang pabrik, puluhan buruh menggelar tikar dan memasak bersama di tenda yang mereka namai “Dapur Perlawanan”.

“Sembilan belas tahun saya menjahit di sini,”⟦Wiwik Lestari⟧ kata perempuan berkerudung biru itu, Wiwik Lestari. “Anak saya dua, yang kecil baru masuk SMP.”⟦Wiwik Lestari⟧

Ketua Serikat Buruh Tirtakencana, Bonar Sihite, menegaskan pihaknya menolak skema cicilan. Menurut Bonar, cicilan 24 bulan adalah “akal-akalan”⟦Bonar Sihite|Bonar⟧ perusahaan. “Kalau perlu kami tidur di sini sampai Lebaran!”⟦Bonar Sihite⟧ serunya disambut tepuk tangan.

Dinas Tenaga Kerja setempat berjanji menjadi penengah. “Kami jadwalkan pertemuan tiga pihak pekan depan,”⟦seorang pejabat dinas⟧ kata seorang pejabat dinas.

Ekonom Maria Lengkong dari Universitas Tirtakencana menilai penutupan itu bukan yang terakhir. Industri padat karya, kata dia, sedang menghadapi “badai yang sempurna”⟦Maria Lengkong|dia⟧: upah naik, permintaan turun, dan barang impor murah membanjir.`,
	],
];
