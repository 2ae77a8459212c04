import "../../helpers/engineGlobals";
import { OSpreadsheetEngine } from "../../../src/workbench/engine/oSpreadsheet/oSpreadsheetEngine";

/** What stands in A1:C4 after a text was pasted at A1 over a sheet that had "cũ" in A3. */
function pasted(text: string): unknown[][] {
  const engine = new OSpreadsheetEngine(["S"]);
  const sheet = engine.sheets.active();
  engine.cells.setContent(sheet, 2, 0, "cũ");
  engine.model.dispatch("PASTE_FROM_OS_CLIPBOARD", {
    target: [{ top: 0, bottom: 0, left: 0, right: 0 }],
    clipboardContent: { text },
  });
  return Array.from({ length: 4 }, (_, row) =>
    Array.from({ length: 3 }, (__, column) => engine.cells.read(sheet, row, column).value ?? ""),
  );
}

describe("a text that is pasted", () => {
  test.each([
    ["a line of tabs", "a\tb\t5", ["a", "b", 5], ["", "", ""]],
    ["lines as Windows ends them", "a\tb\r\nc\td", ["a", "b", ""], ["c", "d", ""]],
    ["a cell of two lines in quotation marks", '"Lượt\ncài"\tb\nc', ["Lượt\ncài", "b", ""], ["c", "", ""]],
    ["a cell with a tab and quotation marks", '"Tổ\t""An toàn"""\tb\nc', ['Tổ\t"An toàn"', "b", ""], ["c", "", ""]],
    ["quotation marks around a single line", '"a"\tb "c"\n"', ['"a"', 'b "c"', ""], ['"', "", ""]],
  ])("fills cells from %s", (_, text, first, second) => {
    expect(pasted(text)).toEqual([first, second, ["cũ", "", ""], ["", "", ""]]);
  });

  test.each(["a\nb\n", "a\r\nb\r\n"])("leaves the row after its last line alone: %j", (text) => {
    expect(pasted(text)).toEqual([
      ["a", "", ""],
      ["b", "", ""],
      ["cũ", "", ""],
      ["", "", ""],
    ]);
  });

  test("empties the cells of a blank line within", () => {
    expect(pasted("a\n\n\nd")[2]).toEqual(["", "", ""]);
  });
});
