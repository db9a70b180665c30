/** Korean: who spoke is the topic before the words, the verb stands behind "라고". */
import type {PatternTable} from '../patterns/table.ts';

const word = '[\\p{L}\\p{N}·]+?';
const topic = '(?:은|는|이|가|도)';
const quoted = '(?:이?라고|이?라며|이?라면서|이?라는|고|며|면서|는)';

export const korean = (): PatternTable => ({
	cues: '말했\\p{L}* 말한\\p{L}* 말하\\p{L}* 밝혔\\p{L}* 밝히\\p{L}* 전했\\p{L}* 설명했\\p{L}* 설명하\\p{L}* 강조했\\p{L}* 강조하\\p{L}* 덧붙였\\p{L}* 주장했\\p{L}* 주장하\\p{L}* 답했\\p{L}* 대답했\\p{L}* 지적했\\p{L}* 토로했\\p{L}* 회상했\\p{L}* 호소했\\p{L}* 적었\\p{L}* 비판했\\p{L}* 반박했\\p{L}* 인정했\\p{L}* 경고했\\p{L}* 약속했\\p{L}* 물었\\p{L}* 평가했\\p{L}* 발표했\\p{L}* 외쳤\\p{L}* 제기했\\p{L}* 걱정했\\p{L}* 웃었\\p{L}* 외친\\p{L}* 알렸\\p{L}* 제안했\\p{L}* 요구했\\p{L}* 촉구했\\p{L}* 기억했\\p{L}* 했다 한다 따르면',
	who: `${word}(?: ${word}){0,4}`,
	patterns: [
		{before: `{who}${topic}(?: [^"“]{0,40})?`, behind: `${quoted} [^"“.]{0,24}?{cue}`},
		{behind: `${quoted} {who}${topic} [^"“.]{0,16}?{cue}`},
		{behind: `{who}${topic} [^"“.]{0,16}?{cue}`},
		{before: `{who}에 (?<cue>따르면),? [^"“]{0,60}`},
		{before: `{who}${topic} [^"“]{0,30}?{cue}[.:,]`},
		{behind: `${quoted} (?:[^"“.은는]{0,16} )?{cue}`},
	],
	titles:
		'씨 시장 장관 차관 대통령 총리 의원 대표 회장 사장 교수 박사 감독 선수 코치 주장 변호사 판사 검사 기자 위원장 대변인 원장 소장 국장 과장 팀장 지사 군수 의사 작가 연구원 주민 할머니 할아버지',
	pronouns: '그 그녀 그들',
	titleBehind: true,
	dialogue: {
		questions: '문 질문',
		answers: '답 대답',
		hosts: '기자 진행자',
	},
});
