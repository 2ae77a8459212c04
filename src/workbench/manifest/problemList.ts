/** What can be wrong with a manifest. */
export type ManifestProblem =
  | "notXml"
  | "missing"
  | "badId"
  | "badVersion"
  | "notForExcel"
  | "danglingResid"
  | "duplicateId"
  | "longId"
  | "longText"
  | "badUrl"
  | "missingIcon"
  | "badIcon"
  | "noFunctionName"
  | "noFunctionFile"
  | "unknownAction"
  | "runtimeMismatch"
  | "twoRuntimes"
  | "taskpaneId";

type Sentences = Readonly<Record<ManifestProblem, string>>;

const vietnamese: Sentences = {
  notXml: "Tệp kê khai không phải là XML hợp lệ: {reason}",
  missing: "Tệp kê khai thiếu {name}.",
  badId: "Id “{id}” không phải là một GUID.",
  badVersion: "Version “{version}” phải gồm từ một đến bốn số ngăn bằng dấu chấm.",
  notForExcel: "Tệp kê khai không có Host “Workbook” nên phần bổ trợ không dành cho Excel.",
  danglingResid: "resid “{id}” ở {where} không có trong Resources/{kind}.",
  duplicateId: "id “{id}” xuất hiện hai lần trong {where}.",
  longId: "id “{id}” dài quá {limit} ký tự.",
  longText: "Nội dung của “{id}” dài quá {limit} ký tự.",
  badUrl: "“{value}” của “{id}” không phải là một địa chỉ đầy đủ.",
  missingIcon: "{where} thiếu biểu tượng cỡ {size}.",
  badIcon: "Biểu tượng cỡ {size} của {where} phải là ảnh PNG, JPG, GIF hoặc SVG: {url}",
  noFunctionName: "{where} chạy một hàm nhưng không nêu FunctionName.",
  noFunctionFile: "{where} chạy một hàm nhưng tệp kê khai không có FunctionFile.",
  unknownAction: "{where} có Action “{action}” mà Excel không biết.",
  runtimeMismatch: "{where} phải dùng cùng resid “{id}” với Runtime dùng chung.",
  twoRuntimes: "Tệp kê khai có hơn một Runtime.",
  taskpaneId: "Với Runtime dùng chung, Action không được có TaskpaneId.",
};

const english: Sentences = {
  notXml: "The manifest is not well-formed XML: {reason}",
  missing: "The manifest has no {name}.",
  badId: "Id “{id}” is not a GUID.",
  badVersion: "Version “{version}” must be one to four numbers separated by dots.",
  notForExcel: "The manifest has no Host “Workbook”, so the add-in is not for Excel.",
  danglingResid: "resid “{id}” at {where} is not in Resources/{kind}.",
  duplicateId: "id “{id}” appears twice in {where}.",
  longId: "id “{id}” is longer than {limit} characters.",
  longText: "The text of “{id}” is longer than {limit} characters.",
  badUrl: "“{value}” of “{id}” is not a complete address.",
  missingIcon: "{where} has no icon of size {size}.",
  badIcon: "The icon of size {size} of {where} must be a PNG, JPG, GIF or SVG picture: {url}",
  noFunctionName: "{where} runs a function but gives no FunctionName.",
  noFunctionFile: "{where} runs a function but the manifest has no FunctionFile.",
  unknownAction: "{where} has the Action “{action}”, which Excel does not know.",
  runtimeMismatch: "{where} must use the resid “{id}” of the shared Runtime.",
  twoRuntimes: "The manifest has more than one Runtime.",
  taskpaneId: "With a shared Runtime an Action must not have a TaskpaneId.",
};

/** Collects what is wrong with a manifest, each problem once, as sentences in the display language. */
export class ProblemList {
  readonly #sentences = new Set<string>();
  readonly #patterns: Sentences;

  constructor(language: string) {
    this.#patterns = /^en\b/i.test(language) ? english : vietnamese;
  }

  /** Adds a problem; the words in braces of its sentence are filled from `words`. */
  add(problem: ManifestProblem, words: Readonly<Record<string, string | number>> = {}): void {
    this.#sentences.add(
      this.#patterns[problem].replace(/\{(\w+)\}/g, (hole, name: string) => String(words[name] ?? hole)),
    );
  }

  /** The sentences so far, in the order they were found. */
  sentences(): readonly string[] {
    return [...this.#sentences];
  }
}
