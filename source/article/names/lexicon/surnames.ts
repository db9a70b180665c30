/** Surnames: evidence that capitalised words are a person where the given name is not known. */
import {expression} from '../../expression.ts';
import {romanised} from './romanised.ts';
import {lazySet, unaccented} from './table.ts';

/** Common surnames that are no ordinary words. Without accents. */
const common = lazySet(`
Smith Johnson Williams Jones Davis Miller Wilson Anderson Thomas Jackson Harris Robinson Lewis Clark Rodriguez Martinez Garcia Hernandez Lopez Gonzalez Perez Sanchez Ramirez Torres Flores Rivera Gomez Diaz Cruz Reyes Morales Ortiz Gutierrez Chavez Ramos Ruiz Alvarez Mendoza Castillo Jimenez Vasquez Romero Herrera Medina Aguilar Vargas Castro Guzman Munoz Rojas Mendez Salazar Soto Delgado Pena Rios Alvarado Sandoval Contreras Valdez Guerrero Estrada Ortega Nunez Maldonado Vega Santos Silva Souza Oliveira Pereira Lima Carvalho Ferreira Ribeiro Almeida Costa Rodrigues Fernandes Gomes Martins Araujo Melo Barbosa Cardoso Rocha Moreira
Evans Edwards Collins Stewart Morris Murphy Rogers Peterson Cooper Richardson Watson Brooks Sanders Bennett Hughes Myers Sullivan Russell Hamilton Graham Reynolds Griffin Wallace Hayes Gibson Ellis Stevens Murray Ford Owens McDonald Harrison Kennedy Simmons Gordon Hunter Henderson Patterson Jenkins Perry Powell Butler Foster Bryant Kelly Howard Morgan Cox Ward Campbell Mitchell Roberts Carter Phillips Parker Turner Nelson Allen Wright Thompson Moore Hoffman Schmidt Meyer Fischer Weber Wagner Becker Schulz Schulze Hofmann Schafer Koch Bauer Richter Schroder Neumann Schwarz Zimmermann Braun Hartmann Kruger Lange Werner Krause Lehmann Kohler Maier Schmid Mayer Muller Huber Kaiser Fuchs Scholz Jung Keller Vogel Gunther Berger Winkler Lorenz Baumann Schuster Franke Albrecht Winter Ludwig Simon Bohm Wendt Voss Brandt Dahl Berg Hansen Olsen Larsen Nilsson Lindgren Lindqvist Bergstrom
Martin Bernard Dubois Durand Leroy Moreau Laurent Lefebvre Lefevre Fournier Girard Bonnet Dupont Fontaine Rousseau Vincent Faure Mercier Blanchard Guerin Boyer Garnier Chevalier Gauthier Perrin Robin Masson Dumont Renaud Picard Arnaud Roussel Lemaire Dupuis
Rossi Russo Ferrari Esposito Bianchi Romano Colombo Ricci Marino Greco Bruno Gallo Conti Mancini Giordano Rizzo Lombardi Moretti Barbieri Fontana Santoro Mariani Rinaldi Caruso Ferrara Galli Martini Leone Longo
Kowalski Nowak Novak Wojcik Kaminski Horvat Horvath Nagy Szabo Toth Kovacs Popescu Popov Ivanov Petrov Sidorov Smirnov Kuznetsov Volkov Melnyk Shevchenko Kovalenko Bondarenko
Khan Ahmed Ali Hussain Hossain Hossein Islam Rahman Begum Akhtar Malik Chaudhry Sheikh Siddiqui Qureshi Iqbal Mahmood Aziz Hassan Hasan Hamid Abdullah Ibrahim Mohamed Mohammed Saleh Nasser Haddad Khoury Mansour Aslam Mirza Bhutto Sharif
Patel Singh Kumar Sharma Gupta Shah Mehta Verma Reddy Rao Iyer Nair Menon Desai Joshi Mishra Das Banerjee Chatterjee Mukherjee Ghosh Bose Kapoor Malhotra Agarwal Jain Chopra Bhatt Naidu Pillai Kaur Thapa Gurung Perera Fernando Silva
Wang Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Zhu Guo Lin Gao Luo Zheng Liang Xie Tang Deng Feng Cao Peng Zeng Xiao Tian Dong Pan Jiang Cai Jia Ding Wei Xue Ye Cheng Lu Ren Fan Cui Li Ma Hu He Han Lam Wong Chan Cheung Leung Kwok Ng Chow Tsai Hsu Lau Yeung
Kim Choi Jeong Jung Kang Cho Yoon Chang Lim Shin Kwon Hwang Ahn Seo Moon Bae Paek Nam Lee Hong Yoo
Nguyen Tran Pham Hoang Phan Vu Vo Dang Bui Duong Ngo Ly
Sato Suzuki Takahashi Tanaka Watanabe Ito Yamamoto Nakamura Kobayashi Kato Yoshida Yamada Sasaki Yamaguchi Matsumoto Inoue Kimura Hayashi Shimizu Yamazaki Mori Abe Ikeda Hashimoto Ishikawa Ogawa Okada Fujita Goto Hasegawa Murakami Kondo Ishii Saito Sakamoto Endo Fujii Nishimura Fukuda Ota Miura Okamoto Matsuda Nakajima Harada Ono Tamura Takeuchi Kaneko Wada Ueda
Okafor Adeyemi Okonkwo Eze Nwosu Okoye Balogun Abubakar Mensah Owusu Boateng Asante Osei Addo Diallo Traore Keita Coulibaly Toure Kone Ndiaye Diop Fall Cisse Sow Ba Camara Konate Mwangi Otieno Kamau Odhiambo Wanjiku Ochieng Njoroge Kariuki Dlamini Nkosi Ndlovu Zulu Mokoena Khumalo Moyo Ncube Banda Phiri Tembo Tesfaye Bekele Haile Alemu Kebede Hailu Omondi Kagame Mutua
Cohen Levy Mizrahi Peretz Friedman Katz Goldberg Rosenberg Shapiro Levin Weiss Kaplan Klein Stern Rubin Hoffmann
Yilmaz Kaya Demir Celik Sahin Yildiz Ozturk Aydin Arslan Dogan Kilic Aslan Cetin Kurt Ozdemir
Santos Reyes Bautista Ocampo Villanueva Dela Mendoza Aquino Garcia Pascual Santiago Tan Lim Ong Goh Teo Chua Widodo Subianto`);

/** Borne before the given name. */
const leading = lazySet(
	'Wang Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Zhu Guo Lin Gao Luo Zheng Liang Xie Tang Deng Feng Cao Peng Zeng Xiao Tian Dong Pan Jiang Cai Jia Ding Wei Xue Ye Cheng Lu Ren Fan Cui Li Ma Hu He Han Xi Kim Choi Jeong Jung Kang Cho Yoon Chang Lim Shin Kwon Hwang Ahn Seo Moon Bae Park Lee Nam Nguyen Tran Pham Hoang Phan Vu Vo Dang Bui Duong Ngo Ly Aung Mao Du Shi Qin Yu Yuan Yan Tao Hou Bai Qian Shao Meng Long Wan Duan Hao Gong Qiu Jin Fang Shen Su Song Dai Yao',
);

const celtic = /^(?:Ma?c[A-Z]|O[’'][A-Z]|Fitz[a-z])/;
const ending = expression()`
	[a-z]{2}(?:
		sson|nsen|rsen|dottir|dez|nez|guez|quez|rez|lez|ovic|evic|avic|vic|enko|chuk|czyk|wicz|wski|nski|wska
		|nska|nsky|vsky|ovsky|escu|eanu|poulos|akis|idis|iadis|yan|ian|oglu|shvili|adze|idze|elli|etti|ucci|ini
		|ello|acci|berger|stein|baum|mann|meier|meyer|bauer|huber|enberg|qvist|quist|strom|gaard|gard|stra|ova
		|eva|skaya|wala|bhai|jee|murthy|swamy|nathan|ullah|uddin|ibi|nathan|orta|eira
	)$
`;

/** Of names that are written in Cyrillic letters. */
const slavic = /.{3}(?:[oe]va?|yna?|ina?|skii|skaya|skyi|ska|uk|ko)$/;

/** 'sure' for a common surname, 'likely' for one by its ending. */
export function surname(word: string): 'sure' | 'likely' | null {
	const roman = romanised(word);
	if (roman !== word) return common().has(roman) || ending.test(roman) || slavic.test(roman) ? 'likely' : null;
	const last = word.includes('-') ? word.slice(word.lastIndexOf('-') + 1) : word;
	if (common().has(unaccented(last)) || celtic.test(last)) return 'sure';
	return ending.test(unaccented(word)) ? 'likely' : null;
}

/** Whether the surname may stand first, as in China, Korea and Viet Nam. */
export const leads = (word: string): boolean => leading().has(word);
