import { outcomeSentence } from "../../src/taskpane/outcomeSentence";
import type { Outcome } from "../../src/taskpane/state";
import { WorkbookFailure, type WorkbookFailureCode } from "../../src/workbook/workbookPort";

const failures: readonly WorkbookFailureCode[] = [
  "edit-mode",
  "sheet-missing",
  "access-denied",
  "payload-too-large",
  "session-lost",
  "host-too-old",
  "unexpected",
];
const outcomes: readonly Outcome[] = [
  { kind: "built", sheet: "Xếp hạng", units: 1200 },
  { kind: "sample", sheet: "Dữ liệu" },
  { kind: "blocked", errors: 2 },
  { kind: "target-invalid" },
  { kind: "repaired", undo: [] },
  { kind: "repair-undone", cells: 1200 },
  { kind: "repair-late" },
  { kind: "no-data" },
  { kind: "unfit", failure: { code: "sheet-protected", sheet: "Xếp hạng" } },
  { kind: "unfit", failure: { code: "workbook-protected", sheet: "Xếp hạng" } },
  { kind: "unfit", failure: { code: "name-taken", sheet: "Xếp hạng" } },
  { kind: "unfit", failure: { code: "in-the-way", sheet: "Xếp hạng", cell: { row: 19, column: 1 } } },
  ...failures.map((code): Outcome => ({ kind: "failed", failure: new WorkbookFailure(code, "", "Dữ liệu") })),
];

describe.each(["vi", "en"] as const)("outcomeSentence(outcome, %j)", (language) => {
  test.each(outcomes)("is a whole sentence with every word filled in: %j", (outcome) =>
    expect(outcomeSentence(outcome, language)).toMatch(/^[\p{Lu}][^{}]+[.?]$/u),
  );
});

test("outcomeSentence names the sheet and counts in the language's grouping", () => {
  expect(outcomeSentence(outcomes[0]!, "vi")).toBe("Đã dựng bảng xếp hạng trên sheet «Xếp hạng»: 1.200 đơn vị.");
  expect(outcomeSentence(outcomes[0]!, "en")).toBe("The ranking is built on sheet “Xếp hạng”: 1,200 units.");
});

test("outcomeSentence names the cell that is in the way", () =>
  expect(outcomeSentence(outcomes[11]!, "vi")).toContain("Ô B20 trên sheet «Xếp hạng»"));
