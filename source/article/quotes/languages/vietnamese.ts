/** Vietnamese: verbs and offices of several syllables, names with capitals at the end of their phrase. */
import type {PatternTable} from '../patterns/table.ts';

const word = '(?!(?:ra|đã|sẽ|không|trong|tại|vào|khi|và|rằng|đang|bị|được|tỏ)(?![\\p{L}\\p{M}]))[\\p{L}\\p{M}]+';
const rest = '(?: [^:"“”]{0,60})?';

export const vietnamese = (): PatternTable => ({
	cues: 'nói nói_thêm cho_biết cho_hay cho_rằng khẳng_định nhấn_mạnh chia_sẻ phát_biểu tuyên_bố trả_lời giải_thích bày_tỏ kể kể_lại nhớ_lại viết hỏi thừa_nhận cảnh_báo kêu_gọi nhận_định lưu_ý bổ_sung than_thở đánh_giá tiết_lộ cam_kết hứa reo kêu thốt hét đề_nghị phản_bác Theo theo',
	who: `${word}(?: ${word}){0,9}?`,
	patterns: [
		{before: `{who} (?:ra|gửi) (?:thông cáo|tuyên bố) {cue} rằng${rest}`},
		{before: `{who} (?:đã |cũng |còn )?{cue}${rest}[:,]`},
		{before: `(?<cue>[Tt]heo) {who},${rest}`, apart: true},
		{before: `{who} (?:đã |cũng |còn )?{cue} rằng${rest}`, apart: true},
		{behind: '[,.]? ?{who} (?:đã |cũng |còn )?{cue}'},
		{behind: '[,.]? ?{who}, [^,:"“”]{1,60}, {cue}'},
	],
	titles: 'ông bà anh chị cô chú bác',
	pronouns: 'ông bà anh chị cô ông_ấy bà_ấy anh_ấy chị_ấy cô_ấy ông_này bà_này họ',
	nameIn: /\p{Lu}[\p{L}\p{M}]*(?: \p{Lu}[\p{L}\p{M}]*)*$/u,
	dialogue: {
		questions: 'hỏi',
		answers: 'đáp',
		hosts: 'phóng viên',
		meetings: ['phỏng vấn'],
	},
});
