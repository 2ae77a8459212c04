import { phrases } from "./phrases";

/** What is counted, where the words say so themselves. */
export const installNouns = phrases(
  "lượt cài đặt|lượt cài|lượt tải|lượt người|lượt người cài đặt|lượt tải về|lượt|cài đặt|người cài đặt|người cài|người tải|" +
    "người đã cài đặt|thuê bao đã cài đặt|thuê bao cài đặt|máy đã cài đặt|thiết bị đã cài đặt|tài khoản đã cài đặt|" +
    "install|installs|installations|download|downloads|app users|users of the app",
);

/** What is counted, where only what went before can tell of what. */
export const neutralNouns = phrases(
  "trường hợp|người|người dùng|người dân|người sử dụng|tài khoản|máy|thiết bị|điện thoại|" +
    "người đã|people|users|devices|accounts|phones|persons",
);

/** What a share is taken of. */
export const baseNouns = phrases(
  "thuê bao|dân|nhân khẩu|người dân có điện thoại|thuê bao di động|thuê bao điện thoại|dân số|người có điện thoại thông minh|" +
    "inhabitants|residents|subscribers|subscriptions|smartphone users|mobile users",
);

/** Words before a figure that make it a base. */
export const baseWords = phrases(
  "dân số|số dân|tổng số dân|quy mô dân số|nhân khẩu|số thuê bao|tổng số thuê bao|thuê bao|người dùng điện thoại|" +
    "người dùng điện thoại di động|người dùng điện thoại thông minh|người dùng smartphone|người sử dụng điện thoại|" +
    "người sử dụng điện thoại di động|người sử dụng điện thoại thông minh|số máy điện thoại|máy điện thoại thông minh|" +
    "population|subscribers|mobile users|smartphone users|inhabitants",
);

/** Words before a figure that make it a count of installs. */
export const installWords = phrases(
  "cài đặt|lượt|lượt cài đặt|lượt tải|cài|tải|tải về|installs|installed|downloads|downloaded|installations",
);

/** What a figure is multiplied by. */
export const scales = phrases("nghìn|ngàn|triệu|tỷ|tỉ|thousand|million|billion", true);

/** Words that stand without a space behind a figure: "13.200lượt". */
export const glued = phrases("lượt|người|máy|nghìn|ngàn|triệu|tỷ|tỉ");

/** Words before a figure that say on which side of it the count lies. */
export const approximations = phrases(
  "hơn|trên|gần|khoảng|trên dưới|chừng|xấp xỉ|ước|ước đạt|ước khoảng|khoảng hơn|khoảng trên|khoảng gần|over|just over|more than|above|nearly|almost|" +
    "close to|just under|about|around|approximately|roughly",
  true,
);

/** Words before a figure that bound it on one side only, so that no count can be read. */
export const openBounds = phrases(
  "dưới|tối đa|tối thiểu|ít nhất|không quá|không dưới|không đến|chưa đến|chưa tới|chưa đầy|vượt|vượt mốc|vượt ngưỡng|đã vượt|từ|under|below|less than|fewer than|" +
    "at least|at most|up to|from",
  true,
);

/** Words before a figure that make it a change, a need or an average, not a count reached. */
export const changeWords = phrases(
  "tăng|tăng thêm|thêm|giảm|giảm đi|cần|cần thêm|còn thiếu|thiếu|bình quân|trung bình|mỗi ngày|bình quân mỗi ngày|" +
    "trung bình mỗi ngày|mỗi ngày có|hụt|chênh|chênh lệch|up|up by|down|down by|increase of|rise of|another|by",
);

/** Words before a figure that make it a distance from another unit's count. */
export const distanceWords = phrases("cao hơn|thấp hơn|nhiều hơn|ít hơn|vượt hơn|kém|kém hơn");

/** Words behind a figure that make it an amount a day. */
export const perDay = phrases("mỗi ngày|một ngày|ngày|a day|per day|daily");

/** Words before a figure that make it something to be reached. */
export const targetWords = phrases(
  "phấn đấu|chỉ tiêu|mục tiêu|yêu cầu|chỉ tiêu giao|được giao|kế hoạch|phải đạt|target|goal|must reach|aim",
);

/** Words before a figure that make it a number by which something is called. */
export const labelWords = phrases(
  "số|tổ|khu phố|khu|ấp|khóm|thôn|mục|phụ lục|biểu|đợt|điểm|lần|lần thứ|thứ|giai đoạn|lớp|quý|tháng|năm|khóa|điều|khoản|" +
    "bước|covid|trang|tầng|phòng|số nhà|page|year|no|phase",
);

/** Words before a figure that make it the number of a document. */
export const documentWords = phrases(
  "công văn|nghị quyết|quyết định|thông tư|nghị định|chỉ thị|văn bản|kế hoạch số|công điện",
);

/** Words before a figure that make it a telephone number. */
export const phoneWords = phrases(
  "điện thoại|đt|sđt|số điện thoại|hotline|tel|fax|đường dây nóng|liên hệ|tổng đài|phone|zalo|máy nhánh",
);

/** Money behind a figure. */
export const money = phrases("đồng|vnđ|vnd|usd|đô la|đ");

/** Words that may follow a figure that counts without a word for what. */
export const afterFigure = phrases(
  "và|ở|tại|của|thuộc|trong|chiếm|đạt|so|tăng|giảm|thấp|cao|kế|tiếp|còn|trên|với|tương|là|xếp|đứng|lần|nhất|cho|đã|theo|" +
    "tính|đến|and|in|at|from|of|which|while|followed|up|down|respectively|for|had|or|là",
);

/** Words that may stand between a unit and its count and leave no doubt that they belong together. */
export const connectors = phrases(
  "có|đạt|với|là|được|ghi nhận|hiện|hiện có|đã|đã có|mới|chỉ|cũng|đang|tổng số|tổng cộng|số|số lượng|lượng|lượt|người|cài|" +
    "cài đặt|tải|người dân|cao nhất|nhiều nhất|thấp nhất|ít nhất|dẫn đầu|đứng đầu|đứng cuối|kế đến|hoàn thành|thực hiện|lên|" +
    "được cài|lần lượt|tương ứng|đến|tính đến|ngày|hết|cuối|đều|ứng dụng|phần mềm|app|had|has|have|with|reached|recorded|counted|at|was|is|" +
    "leads|leading|the most|most|the fewest|number of|installs|districts|provinces|communes|wards|cities|towns",
);

/** Words between a count and the unit it is of, where the count comes first. */
export const linkWords = phrases(
  "ở|tại|của|thuộc|trên địa bàn|ở địa bàn|là của|thuộc về|in|at|from|of|for|are in|were in",
);

/** Words that pair two lists one to one. */
export const pairing = phrases("lần lượt|lần lượt là|tương ứng|theo thứ tự|respectively|in that order");

/** Words that say a unit has not reported. */
export const unreported = phrases(
  "chưa báo cáo|chưa có báo cáo|chưa gửi báo cáo|chưa có số liệu|chưa có thống kê|chưa thống kê|không có số liệu|chưa nộp báo cáo|" +
    "không báo cáo|not reported|no report|not yet reported",
);

/** Words behind a total that its parts follow. */
export const ofWhich = phrases(
  "trong đó|gồm|gồm có|bao gồm|cụ thể|cụ thể là|cụ thể như sau|chia ra|trong số đó|trong số này|of which|of these|among them|including",
);
