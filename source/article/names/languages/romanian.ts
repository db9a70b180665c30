/** Romanian names. */
import type {NamesTable} from './table.ts';

export const romanian = (): NamesTable => ({
	openers:
		'Și În Din De La Cu Pe Nu Că Să Care Dar Prin După Dacă Când Unde Cum Cine Ce Un O Unii Unele El Ea Ei Ele Noi Voi Eu Acest Această Acesta Aceasta Acești Aceste Acel Acea Fostul Fosta Printre Potrivit Conform Pentru Fără Sub Peste Între Până Spre Contra Doi Două Trei Patru Cinci Zece Toți Toate Tot Fiecare Nimeni Nimic Cineva Ceva Acum Atunci Apoi Azi Astăzi Ieri Mâine Aici Acolo Deja Încă Doar Numai Astfel Totuși Însă Deci Iar Ori Sau Da Avocatul Avocata Procurorul Soțul Soția',
	polite: 'domnul doamna domnișoara dl dna dr prof ing părintele',
	callings:
		'primar primarul primărița viceprimarul ministru ministrul ministra premier premierul președinte președintele președinta senator senatorul deputat deputatul deputata prefect prefectul consilier consilierul consiliera secretar secretarul director directorul directoarea purtător purtătorul procuror procurorul judecător judecătorul judecătoarea avocat avocatul avocata antrenor antrenorul căpitan căpitanul portar portarul atacant atacantul fundaș mijlocaș selecționerul profesor profesorul profesoara doctor doctorul doctorița medic medicul asistent asistenta rector rectorul cercetător cercetătorul cercetătoarea scriitor scriitorul scriitoarea poet poetul regizor regizorul regizoarea actor actorul actrița cântăreț cântăreața pictor pictorul jurnalist jurnalistul jurnalista episcop episcopul mitropolit preot preotul general generalul colonel colonelul comisar comisarul șef șeful șefa lider liderul purtătoarea fermier fermierul pescar om inginer inginerul inginera antreprenor fondator fondatorul fondatoarea proprietar proprietarul locuitor student studentul studenta pensionar pensionarul vecin vecinul vecina biolog biologul geolog economist economistul istoric istoricul ambasador ambasadorul patronul',
	kin: 'mama tatăl fiul fiica fratele sora soția soțul bunica bunicul văduva unchiul mătușa',
	bodies:
		'Ministerul Ministerului Universitatea Universității Institutul Spitalul Spitalului Clinica Primăria Primăriei Prefectura Consiliul Consiliului Tribunalul Tribunalului Judecătoria Curtea Curții Parchetul Parchetului Poliția Poliției Jandarmeria Guvernul Guvernului Parlamentul Senatul Camera Banca Băncii Muzeul Teatrul Opera Filarmonica Orchestra Școala Liceul Colegiul Academia Partidul Partidului Uniunea Alianța Mișcarea Asociația Asociației Fundația Fundației Federația Confederația Sindicatul Comisia Comitetul Agenția Autoritatea Inspectoratul Direcția Compania Societatea Grupul Regia Garda Crucea Casa Biserica Patriarhia Mitropolia Institutului PSD PNL USR AUR UDMR DNA ANAF',
	clubs: 'FC CS CSM FCSB CFR Steaua Dinamo Rapid Universitatea Farul Petrolul',
	bodyKinds:
		'compania firma societatea ziarul revista partidul asociația fundația clubul trupa editura banca sindicatul',
	placeKinds:
		'orașul orașului satul satului comuna comunei municipiul municipiului județul județului cartierul insula râul lacul localitatea',
	placeRoles: 'primarul primar locuitorii',
	ofPlace: 'din',
	inside: 'în la',
	near: 'din spre lângă',
	links: 'din de al a ai ale pentru și',
	places:
		'România, București, Cluj-Napoca, Cluj, Timișoara, Iași, Constanța, Craiova, Brașov, Galați, Ploiești, Oradea, Brăila, Arad, Pitești, Sibiu, Bacău, Târgu Mureș, Baia Mare, Buzău, Botoșani, Suceava, Satu Mare, Alba Iulia, Deva, Tulcea, Vaslui, Transilvania, Moldova, Muntenia, Oltenia, Dobrogea, Banat, Bucovina, Maramureș, Ardeal, Carpați, Dunăre, Prut, Marea Neagră, Chișinău, Republica Moldova, Ungaria, Budapesta, Bulgaria, Sofia, Serbia, Ucraina, Kiev, Rusia, Moscova, Polonia, Cehia, Slovacia, Austria, Viena, Germania, Berlin, Franța, Paris, Anglia, Marea Britanie, Londra, Irlanda, Spania, Madrid, Portugalia, Italia, Roma, Elveția, Belgia, Bruxelles, Olanda, Danemarca, Suedia, Norvegia, Finlanda, Grecia, Atena, Turcia, Istanbul, Israel, Iran, Irak, Siria, Egipt, China, Japonia, India, Statele Unite, SUA, Washington, New York, Canada, Mexic, Brazilia, Europa, Asia, Africa, America',
	town: /.{2}(?:ești|ăești|eni|ova|ița|uri)$/,
	calling: /.{3}olog(?:ul)?$/,
});
