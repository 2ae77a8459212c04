import type { Sentences } from "./sentences";

/** What the pane says around the list of functions. */
export const functionsViewSentences: Sentences<
  | "title"
  | "search"
  | "searchHint"
  | "count"
  | "nothingFound"
  | "showAll"
  | "loading"
  | "missing"
  | "arguments"
  | "optional"
  | "takeSelection"
  | "takeSelectionFor"
  | "formula"
  | "lacking"
  | "insert"
  | "insertHint"
  | "example"
  | "useExample"
  | "returns"
  | "page"
> = {
  vi: {
    title: "Các hàm BLUEZONE",
    search: "Tìm hàm",
    searchHint: "Gõ tên hoặc câu hỏi, có dấu hay không dấu",
    count: "{count} hàm",
    nothingFound: "Không có hàm nào khớp với «{search}».",
    showAll: "Hiện mọi hàm",
    loading: "Đang mở danh sách hàm…",
    missing: "Chưa tải được danh sách hàm. Hãy kiểm tra kết nối mạng rồi thử lại; các hàm đã có trong ô vẫn tính.",
    arguments: "Đối số",
    optional: "có thể bỏ qua",
    takeSelection: "Lấy vùng chọn",
    takeSelectionFor: "Lấy vùng chọn cho {argument}",
    formula: "Công thức sẽ chèn",
    lacking: "Còn thiếu: {arguments}.",
    insert: "Chèn vào ô",
    insertHint: "Ghi vào ô đang chọn, nếu ô đó trống.",
    example: "Ví dụ",
    useExample: "Chèn ví dụ",
    returns: "Kết quả: {returns}",
    page: "Trang trợ giúp của {name}",
  },
  en: {
    title: "BLUEZONE functions",
    search: "Find a function",
    searchHint: "Type a name or a question, with or without accents",
    count: "{count} functions",
    nothingFound: "No function fits “{search}”.",
    showAll: "Show all functions",
    loading: "Opening the list of functions…",
    missing:
      "The list of functions could not be loaded. Check the network, then try again; functions already in cells keep working.",
    arguments: "Arguments",
    optional: "may be left out",
    takeSelection: "Use selection",
    takeSelectionFor: "Use selection for {argument}",
    formula: "Formula to insert",
    lacking: "Still missing: {arguments}.",
    insert: "Insert into cell",
    insertHint: "Goes into the selected cell if that is blank.",
    example: "Example",
    useExample: "Insert the example",
    returns: "Result: {returns}",
    page: "Help page of {name}",
  },
};
