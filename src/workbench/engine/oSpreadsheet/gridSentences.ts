/** Sentences of the grid that are said otherwise than the engine says them, in English. */
export const englishSentences: Readonly<Record<string, string>> = {
  "Some used characters are not allowed in a sheet name (Forbidden characters are %s).":
    "A sheet's name has 1 to 31 characters and none of %s; it neither begins nor ends with an apostrophe, and Excel keeps the name History for itself.",
};

/** Sentences on errors in cells and on what the grid alerts to, in Vietnamese. */
export const vietnameseSentences: Readonly<Record<string, string>> = {
  "Some used characters are not allowed in a sheet name (Forbidden characters are %s).":
    "Tên trang tính có từ 1 đến 31 ký tự, không có %s, không bắt đầu hay kết thúc bằng dấu nháy đơn; tên History Excel dành riêng.",
  "The sheet name cannot be empty.": "Tên trang tính không được để trống.",
  "A sheet with the name %s already exists. Please select another name.": "Đã có trang tính tên %s. Hãy chọn tên khác.",
  "Are you sure you want to delete this sheet?": "Xóa trang tính này?",
  "This sheet is locked and cannot be modified. Please unlock it first.":
    "Trang tính này đang khóa nên không sửa được. Hãy mở khóa trước.",
  "Cannot open the link because the linked sheet is hidden.":
    "Trang tính mà liên kết dẫn tới đang ẩn nên không mở được.",
  "Invalid sheet name: %s": "Không có trang tính nào tên %s.",
  "Invalid formula": "Công thức viết chưa đúng.",
  "Invalid expression": "Công thức viết chưa đúng.",
  "Circular reference": "Công thức tham chiếu vòng tới chính nó.",
  "Invalid reference": "Ô được tham chiếu không còn nữa.",
  "Data not available": "Không có dữ liệu.",
  "Unknown function": "Không có hàm nào mang tên này.",
  'Unknown function: "%s"': "Không có hàm nào mang tên %s.",
  "Unexpected token: %s": "Công thức viết chưa đúng ở chỗ %s.",
  "Missing closing parenthesis": "Công thức thiếu dấu đóng ngoặc.",
  "Invalid number of arguments for the %(functionName)s function. Expected %(minArgRequired)s minimum, but got %(nbrArgSupplied)s instead.":
    "Hàm %(functionName)s cần ít nhất %(minArgRequired)s đối số, ở đây có %(nbrArgSupplied)s.",
  "Invalid number of arguments for the %(functionName)s function. Expected %(maxArgPossible)s maximum, but got %(nbrArgSupplied)s instead.":
    "Hàm %(functionName)s nhận nhiều nhất %(maxArgPossible)s đối số, ở đây có %(nbrArgSupplied)s.",
  "Spill range is not empty": "Vùng kết quả sẽ tràn vào không trống.",
  "Array result was not expanded because it would overwrite data.":
    "Kết quả nhiều ô không tràn ra được vì sẽ ghi đè lên dữ liệu có sẵn.",
  "Merged cells found in the spill zone. Please unmerge cells before using array formulas.":
    "Vùng kết quả sẽ tràn vào có ô gộp. Hãy bỏ gộp ô trước.",
  "Division by zero": "Chia cho 0.",
  "The divisor must be different from zero.": "Số chia phải khác 0.",
  "Number too large": "Số quá lớn.",
  "This formula has over 1000 parts. It can't be processed properly, consider splitting it into multiple cells":
    "Công thức này dài hơn 1000 phần nên không xử lý được. Hãy chia nó ra nhiều ô.",
  "Merged cells are preventing this operation. Unmerge those cells and try again.":
    "Có ô gộp nên không làm được. Hãy bỏ gộp các ô ấy rồi thử lại.",
  "This operation is not possible due to a merge. Please remove the merges first than try again.":
    "Có ô gộp nên không làm được. Hãy bỏ gộp trước rồi thử lại.",
  "This operation is not allowed with multiple selections.": "Không làm được khi đang chọn nhiều vùng.",
  "This operation is not allowed due to an overlapping frozen pane.":
    "Không làm được vì vùng này lẫn với phần cố định.",
  "Cannot sort. To sort, select only cells or only merges that have the same size.":
    "Không sắp xếp được. Hãy chọn toàn ô thường, hoặc toàn ô gộp cùng cỡ.",
  "Cannot sort a zone with array formulas.": "Không sắp xếp được vùng có công thức mảng.",
  "We found data next to your selection. Since this data was not selected, it will not be sorted. Do you want to extend your selection?":
    "Cạnh vùng chọn còn dữ liệu. Dữ liệu ấy không được chọn nên sẽ không được sắp xếp. Mở rộng vùng chọn?",
  "Pasting from the context menu is not supported in this browser. Use keyboard shortcuts ctrl+c / ctrl+v instead.":
    "Trình duyệt này không dán được từ menu. Hãy dùng phím Ctrl+C và Ctrl+V.",
  "Access to the clipboard denied by the browser. Please enable clipboard permission for this page in your browser settings.":
    "Trình duyệt không cho dùng bảng tạm. Hãy cho phép trang này dùng bảng tạm trong phần thiết lập của trình duyệt.",
  "A named range with this name already exists.": "Đã có vùng mang tên này.",
  "The named range name is invalid. Valid names can contain letters, digits, underscores, and periods. The name cannot be only a number, TRUE, or FALSE.":
    "Tên vùng chỉ gồm chữ, số, dấu gạch dưới và dấu chấm, không phải chỉ là một số, TRUE hay FALSE.",
  "A named range name cannot resemble a cell reference.": "Tên vùng không được giống địa chỉ ô.",
  "The data you entered in %s violates the data validation rule set on the cell:\n%s":
    "Dữ liệu nhập vào %s không đúng quy tắc kiểm tra của ô:\n%s",
  "You cannot create overlapping tables.": "Các bảng không được chồng lên nhau.",
  "A table can only be created on a continuous selection.": "Chỉ tạo được bảng trên một vùng liền nhau.",
  "You can't merge cells inside of an existing filter.": "Không gộp được ô trong bảng hay vùng đang lọc.",
  "The header row of a table can't be moved.": "Không chuyển được hàng tiêu đề của bảng.",
  "Chart copied to clipboard": "Đã sao chép biểu đồ.",
  "The window is too small to display multiple side panels.": "Cửa sổ nhỏ quá, không hiện được nhiều khung bên.",
  "The current window is too small to display this sheet properly. Consider resizing your browser window or adjusting frozen rows and columns.":
    "Cửa sổ nhỏ quá, không hiện đủ trang tính này. Hãy mở rộng cửa sổ hoặc bớt hàng, cột cố định.",
};
