/** Indonesian and Malay names. */
import type {NamesTable} from './table.ts';

export const indonesian = (): NamesTable => ({
	openers:
		'Yang Dan Di Ke Dari Untuk Dengan Ini Itu Tidak Pada Dalam Akan Juga Adalah Oleh Ada Bisa Kata Telah Mereka Kami Kita Saya Ia Dia Lebih Sudah Karena Para Tersebut Namun Tetapi Tapi Jika Kalau Bila Saat Ketika Setelah Sebelum Selain Sementara Menurut Sebagai Seorang Sebuah Satu Dua Tiga Empat Lima Sepuluh Semua Setiap Hanya Masih Belum Bukan Jangan Apa Siapa Mengapa Kenapa Bagaimana Kapan Sekarang Kemarin Besok Hari Tahun Perempuan Pria Wanita Salah Alat Lalu Kemudian Bahkan Sejak Hingga Sampai Antara Tanpa Terhadap Demikian Ternyata Warga Pihaknya Pihak Sebelumnya Selanjutnya',
	polite: 'bapak ibu pak bu saudara saudari tuan nyonya tn ny haji hajah kh ustaz ustadz kiai dr drs prof ir',
	callings:
		'bupati walikota gubernur presiden menteri wakil camat lurah kepala ketua sekretaris direktur anggota jubir hakim jaksa pengacara kapolres kapolda kapten pelatih kiper penyerang bek gelandang pemain profesor dokter perawat guru dosen rektor peneliti pakar pengamat penulis penyair sutradara aktor aktris penyanyi pelukis wartawan jenderal kolonel komandan petani nelayan pengusaha pendiri pemilik mahasiswa mahasiswi manajer koordinator aktivis uskup pastor ekonom sejarawan korban saksi tersangka terdakwa warga sopir',
	kin: 'ibu ayah anak istri suami adik kakak nenek kakek paman bibi',
	bodies:
		'Kementerian Universitas Institut Badan Dinas Dewan DPR DPRD MPR KPK KPU BPBD BMKG BNPB Polri TNI Polres Polda Polsek Kepolisian Kejaksaan Pengadilan Mahkamah Komisi Partai Yayasan Asosiasi Persatuan Perhimpunan Ikatan Serikat Federasi Rumah Puskesmas Bank Museum Teater Sekolah Akademi Perusahaan Koperasi Lembaga Pusat Majelis Pemerintah Pemkab Pemkot Pemprov Palang PT CV Kantor Balai Himpunan Gerakan Aliansi Forum Klub',
	clubs: 'PSM PSIS PSS Persib Persija Persebaya Persik Arema Bali Borneo PSSI',
	bodyKinds: 'perusahaan partai organisasi majalah koran harian yayasan klub stasiun penerbit maskapai',
	placeKinds: 'kota desa kabupaten kecamatan kelurahan provinsi pulau kampung dusun sungai gunung danau negara distrik',
	inside: 'di',
	near: 'ke dari',
	links: 'dan untuk',
	places:
		'Indonesia, Jakarta, Surabaya, Bandung, Medan, Semarang, Makassar, Palembang, Depok, Tangerang, Bekasi, Bogor, Malang, Yogyakarta, Solo, Surakarta, Denpasar, Padang, Pekanbaru, Banjarmasin, Pontianak, Samarinda, Balikpapan, Manado, Ambon, Jayapura, Kupang, Mataram, Bengkulu, Jambi, Lampung, Aceh, Banda Aceh, Riau, Banten, Bali, Lombok, Sumatera, Sumatra, Sumatera Utara, Sumatera Barat, Jawa, Jawa Barat, Jawa Tengah, Jawa Timur, Kalimantan, Sulawesi, Maluku, Papua, Nusa Tenggara Timur, Nusa Tenggara Barat, Flores, Timor, Malaysia, Kuala Lumpur, Johor, Penang, Singapura, Thailand, Filipina, Manila, Vietnam, Kamboja, Myanmar, Brunei, Australia, Sydney, Selandia Baru, Tiongkok, China, Cina, Beijing, Jepang, Tokyo, Korea Selatan, Korea Utara, India, Pakistan, Arab Saudi, Mekah, Mekkah, Madinah, Iran, Irak, Israel, Palestina, Gaza, Mesir, Turki, Rusia, Moskow, Ukraina, Jerman, Belanda, Prancis, Inggris, London, Italia, Spanyol, Amerika Serikat, AS, Amerika, Washington, Kanada, Brasil, Eropa, Asia, Afrika',
	calling: /.{4}(?:wan|wati|olog)$/,
	genitives: true,
});
