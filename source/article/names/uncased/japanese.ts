/** Japanese names: characters with a title behind; heads of bodies and places end them. */
import {expression} from '../../expression.ts';
import type {UncasedTable} from './table.ts';

const title =
	'(?:さん|氏(?!名)|市長|町長|村長|知事|首相|大統領|大臣|外相|財務相|長官|会長|社長|副社長|専務|所長|院長|校長|学長|館長|教授|准教授|名誉教授|講師|博士|研究員|監督|選手|主将|投手|捕手|コーチ|弁護士|裁判官|裁判長|検事|議員|市議|県議|町議|議長|委員長|部長|課長|局長|医師|容疑者|被告|代表|理事長|書記長|事務局長|報道官|記者|警部|巡査|船長|住職|牧師|アナウンサー|ちゃん|君(?![が-ん]))';

export const japanese = (): UncasedTable => ({
	person: [
		// "村瀬勇さん": no character of a word before; a nickname or a role is shorter or longer.
		new RegExp(
			`(?<![\\p{Script=Han}\\p{Script=Katakana}ー々])(?<name>[\\p{Script=Han}々]{3,5}|[\\p{Script=Han}々]{1,3}[\\p{Script=Hiragana}]{2,4}(?=さん|氏)|[\\p{Script=Katakana}ー]{2,10}(?:[・＝][\\p{Script=Katakana}ー]{1,10}){1,3})${title}`,
			'gu',
		),
	],
	body: [
		expression('gu')`
			(?<![\p{Script=Han}\p{Script=Katakana}ー々])(?<name>[\p{Script=Han}\p{Script=Katakana}ー々]{2,10}
			(?:大学院|大学|高校|高等学校|中学校|小学校|病院|医療センター|銀行|新聞社|新聞|放送|協会|連盟|組合|委員会|研究所|警察署|県警|府警|地裁
			|高裁|最高裁|市議会|町議会|県議会|村議会|市役所|県庁|気象庁|消防庁|警察庁|文化庁|外務省|財務省|文部科学省|厚生労働省|経済産業省
			|国土交通省|環境省|防衛省|株式会社|製作所|工業|電機|自動車|博物館|美術館|図書館|財団|労組|クラブ))(?![\p{Script=Han}])
		`,
		/(?:株式会社|社団法人|財団法人|NPO法人)(?<name>[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ー]{2,12}?)(?=[はがのをにでと、。（）])/gu,
		/(?<=[（、。「\s]|^)(?<name>[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{2,8}(?:の会|を守る会|を考える会))(?=[）はがのをにと、。])/gu,
		/(?<![\p{Script=Han}])(?<name>自民党|公明党|立憲民主党|共産党|国民民主党|日本維新の会|社民党|日銀|国連|NHK)(?![\p{Script=Han}])/gu,
	],
	place: [
		expression('gu')`
			(?<![\p{Script=Han}\p{Script=Katakana}ー々])(?<name>[\p{Script=Han}々]{2,4}(?:都|府|県|市|区|町|村|郡|島|川|湖|岬|港|駅))
			(?=[のにでをはがと、。（）\s]|から|まで|出身|在住|内)
		`,
		expression('gu')`
			(?<![\p{Script=Han}\p{Script=Katakana}ー])(?<name>東京|大阪|京都|名古屋|横浜|神戸|福岡|札幌|仙台|広島|北海道|沖縄|奈良|長崎|熊本|鹿児島|新潟|金沢|静岡
			|千葉|埼玉|日本|米国|アメリカ|英国|イギリス|フランス|ドイツ|イタリア|スペイン|オランダ|スイス|ロシア|ウクライナ|中国|韓国|北朝鮮|台湾
			|香港|インド|タイ|ベトナム|インドネシア|フィリピン|シンガポール|オーストラリア|カナダ|メキシコ|ブラジル|イスラエル|イラン|イラク|シリア
			|エジプト|トルコ|北京|上海|ソウル|ニューヨーク|ワシントン|ロンドン|パリ|ベルリン|モスクワ|欧州|アジア|アフリカ)
			(?=[のにでをはがとへ、。（）\s]|から|まで)
		`,
	],
	never:
		/^(?:市民|町民|住民|県民|全国|地方|中心|都市|同市|同町|同県|各地|当時|同社|今後|担当|責任|関係|両氏|各氏|同氏|代表)|^(?:会社員|自営業|公務員|小学生|中学生|高校生|大学生|主婦|無職|農家|漁師)|^(?:前|元|副|現|新|同|女性|男性|若手|主任|国会|市会|県会|閣僚|与党|野党)/u,
});
