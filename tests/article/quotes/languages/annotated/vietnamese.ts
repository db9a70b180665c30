/** Small articles of our own making in Vietnamese, annotated as those in ../../articles.ts; written before the rules. */
import type {Articles} from '../../articles.ts';

export const vietnamese: Articles = [
	[
		'đập nước: bộ trưởng, thị trưởng, báo cáo',
		`"Con đập an toàn"⟦Vũ Thị Kha|Bộ trưởng Môi trường Vũ Thị Kha⟧, Bộ trưởng Môi trường Vũ Thị Kha khẳng định hôm thứ Ba. "Chúng tôi đã kiểm tra cả bốn cửa xả"⟦Vũ Thị Kha|bà⟧, bà nói thêm.

Thị trưởng Đinh Văn Bạch không đồng ý. Ông Bạch nói: "Ba mùa đông nay chúng tôi xin sửa chữa"⟦Đinh Văn Bạch|Ông Bạch⟧. Theo ông Bạch, bộ "đã nhìn đi chỗ khác"⟦Đinh Văn Bạch|ông Bạch⟧.

Theo báo cáo của các kỹ sư, đỉnh đập "đã lún bốn phân"⟦báo cáo của các kỹ sư⟧.

"Mười năm trước họ cũng nói như vậy"⟦Hồng Quế|bà Hồng Quế⟧, bà Hồng Quế, chủ quán cà phê, nhớ lại.

Ông Simon Irish cho biết: "Chúng tôi thiếu lòng tự trọng"⟦Simon Irish|Ông Simon Irish⟧.

"Tối nay tôi sẽ đóng khung"⟦Trần Bảo|anh Trần Bảo⟧, anh Trần Bảo chia sẻ.`,
	],
	[
		'đại học, chuyên gia, bộ',
		`Đại học Cảng Nam hôm qua công bố một báo cáo. "Chúng tôi mất tròn mười năm"⟦Lâm Hạ⟧, Giáo sư Lâm Hạ, người đứng đầu nhóm nghiên cứu, cho biết tại buổi họp báo. Bà Hạ nói thêm: "Nhiều cụ già đã không còn nữa"⟦Lâm Hạ⟧.

Tuy nhiên, chuyên gia kinh tế Mạnh Hải Đông tỏ ra thận trọng. "Mẫu quá nhỏ"⟦Mạnh Hải Đông⟧, ông viết trong thư gửi tòa soạn.

Bộ Giáo dục ra thông cáo nói rằng sẽ "nghiên cứu kỹ báo cáo"⟦Bộ Giáo dục⟧.

"Cuối cùng bọn trẻ cũng có sách!"⟦Hà Xuân⟧, chị Hà Xuân reo lên.

Trên tường treo biểu ngữ "Tri thức là sức mạnh". Bộ phim "Bên kia núi" sẽ ra rạp tháng sau.`,
	],
];
