/** Chinese, in simplified and traditional characters: who spoke, when and where, the verb. */
import type {PatternTable} from '../patterns/table.ts';

const letter = '[^\\s，,。；;：:！？、“”「」『』（）()《》在对對向就把被将將是了着過过有也还還并並则則曾都不]';
/** What stands between who spoke and the verb. */
const between =
	'(?:今天|昨天|昨日|今日|当天|當天|近日|日前|周.|週.|星期.|随后|隨後|曾|则|則|也|还|還|都|在[^，。：“「]{1,24}|[对對向][^，。：“「]{1,14}|就[^，。：“「]{1,20}|笑着|笑著){0,3}';

export const chinese = (): PatternTable => ({
	cues: '表示 说 說 说道 說道 称 稱 指出 强调 強調 认为 認為 告诉记者 告訴記者 介绍 介紹 介绍说 介紹說 回忆 回憶 回忆道 回憶道 回忆说 补充 補充 补充说 補充說 补充道 補充道 坦言 直言 透露 解释 解釋 解释说 解釋說 解释道 写道 寫道 问 問 问道 問道 回答 回答说 回答說 回应 回應 回应称 感叹 感嘆 呼吁 呼籲 警告 承认 承認 承诺 承諾 反驳 反駁 批评 批評 宣布 声称 聲稱 重申 总结 總結 开玩笑说',
	who: `(?:[他她]们?|[他她]們|${letter}{2,14}?)`,
	patterns: [
		{before: `(?:但|而|不过|不過|对此|對此)?{who}${between}{cue}[：:，,]?`},
		{before: `(?:并|並|同时|同時|随后|隨後|此外)?(?:还|還|也)?{cue}[：:，,]`},
		{before: `{who}${between}{cue}[，,]?[^“「：]{1,40}`, apart: true},
		{behind: `[，,]?{who}${between}{cue}(?=[，,。：]|$)`},
	],
	titles:
		'部长 部長 市长 市長 总统 總統 总理 總理 首相 主席 副主席 总书记 書記 书记 省长 省長 县长 縣長 局长 局長 院长 院長 校长 校長 经理 經理 总经理 董事长 董事長 总裁 總裁 主任 教授 博士 医生 醫生 律师 律師 法官 检察官 檢察官 发言人 發言人 教练 教練 主教练 總教練 队长 隊長 球员 球員 老板 老闆 店主 记者 記者 市民 居民 村民 学生 學生 老师 老師 专家 專家 研究员 研究員 分析师 分析師 负责人 負責人 议员 議員 大使 将军 將軍 导演 導演 演员 演員 作家 农民 農民 司机 司機',
	pronouns: '他 她 他们 她们 他們 她們',
	spaced: false,
	dialogue: {
		questions: '问 問',
		answers: '答',
		hosts: '记者 記者 主持人',
		guests: '嘉宾 嘉賓',
	},
});
