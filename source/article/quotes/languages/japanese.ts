/** Japanese: who spoke is the topic before the words, the verb stands behind "と". */
import type {PatternTable} from '../patterns/table.ts';

const letter = '[^\\s、。「」『』（）()：:]';
const age = '(?:（[^）]{1,12}）)?';
const quoted = '(?:など)?との?';

export const japanese = (): PatternTable => ({
	cues: '首をかしげ 肩を落とし 胸を張 不満を漏らし 反発し (?:批判|反論|指摘|強調|主張|説明|反発|する)$ 述べ 話し 話す 語っ 語る 説明し 言っ 言う 指摘し 強調し 主張し 答え 訴え 明かし 明かす コメントし 振り返\\p{L} 書い\\p{L} 発表し 反論し 批判し 否定し 認め\\p{L} 呼びかけ\\p{L} 叫ん つぶやい 笑っ 付け加え\\p{L} 打ち明け\\p{L} 尋ね\\p{L} 質問し 約束し 警告し 回答し 記し\\p{L} 喜ん 嘆い 悔やん 強がっ 切り出し 笑顔を見せ\\p{L} 疑問を呈し 胸を張っ 肩を落とし 首をかしげ\\p{L} 期待を寄せ\\p{L} 懸念を示し 不満を漏らし 漏らし つづっ 感謝し 期待し 期待する 案じ\\p{L} 評価し コメントを出し 談話を出し 声明を出し 見解を示し 考えを示し 声を上げ\\p{L} 力を込め\\p{L} によると',
	who: `${letter}{1,30}?`,
	patterns: [
		{before: `{who}${age}(?:は|も|が)[^「。]{0,40}`, behind: `${quoted}[^「」。]{0,24}?{cue}`},
		{behind: `${quoted}、?{who}${age}(?:は|が|も)[^「。]{0,20}?{cue}`},
		{before: `{who}(?<cue>によると)、?[^「。]{0,60}`},
		{behind: `${quoted}[^「」。はが]{0,16}?{cue}`},
	],
	titles:
		'さん 氏 市長 町長 村長 知事 首相 大統領 大臣 相 長官 会長 社長 所長 院長 校長 教授 准教授 博士 監督 選手 主将 コーチ 弁護士 裁判官 議員 委員長 部長 課長 医師 容疑者 被告 代表 理事長 書記長 事務局長 報道官 記者 様 君',
	pronouns: '彼 彼女 彼ら 同氏 同市長 同監督',
	// Kana before a name tie it: "市役所の田中", "村に住む田中".
	tie: /\p{Script=Hiragana}(?=[\p{Script=Han}\p{Script=Katakana}])/gu,
	titleBehind: true,
	spaced: false,
	dialogue: {
		questions: '問 質問',
		answers: '答 回答',
		hosts: '記者 司会 聞き手 インタビュアー',
		guests: 'ゲスト',
	},
});
