import "../../helpers/engineGlobals";
import { OSpreadsheetEngine } from "../../../src/workbench/engine/oSpreadsheet/oSpreadsheetEngine";

const opened = (formula: string) => {
  const engine = new OSpreadsheetEngine(["S", "Khác"]);
  const [sheet, other] = engine.sheets.all().map(({ id }) => id) as [string, string];
  engine.cells.setContent(sheet, 0, 0, formula);
  const drawn = () => engine.model.getters.getEvaluatedCell({ sheetId: sheet, row: 0, col: 0 }).formattedValue;
  return { engine, other, drawn, read: () => engine.cells.read(sheet, 0, 0) };
};

describe("errors are called as in Excel, in the grid as through the API", () => {
  test.each([
    ["=#REF!", "#REF!"],
    ["=#REF!+1", "#REF!"],
    ["=SUM(#REF!)", "#REF!"],
    ["=IFERROR(#REF!,7)", 7],
    ["=Khác!#REF!", "#REF!"],
    ["=SUM('Khác'!#REF!,1)", "#REF!"],
    ["=IFERROR(Khác!#REF!/2,7)", 7],
    ["=#REF!A1", "#REF!"],
    ["=SUM(#REF!$A$1:$B$2)", "#REF!"],
    ["=Thiếu!A1", "#REF!"],
    ["=A1", "#REF!"],
    ["=1/0", "#DIV/0!"],
    ['="a"*1', "#VALUE!"],
    ["=KHÔNGCÓ(1)", "#NAME?"],
  ])("%s is %p", (formula, value) => {
    const { read, drawn } = opened(formula);
    expect(read().value).toBe(value);
    expect(drawn()).toBe(String(value));
  });

  test.each(["=Khác!#REF!+1", "=SUM('Dữ liệu'!#REF!,#REF!)", "='Năm ''20'!#REF!"])(
    "%s is read back as it was written, and copied",
    (formula) => {
      const { engine, read } = opened(formula);
      expect(read().content).toBe(formula);
      const sheet = engine.sheets.active();
      const one = { row: 0, column: 0, rows: 1, columns: 1 };
      engine.cells.copy(sheet, one, { sheet, area: { ...one, row: 3 } });
      expect(engine.cells.read(sheet, 3, 0)).toMatchObject({ content: formula, value: "#REF!" });
    },
  );

  test("a formula keeps #REF! where the sheet it refers to is deleted", () => {
    const { engine, other, read } = opened("=Khác!A1+SUM(Khác!A1:B2)");
    engine.sheets.remove(other);
    expect(read()).toMatchObject({ content: "=#REF!+SUM(#REF!)", value: "#REF!" });
    engine.undo();
    expect(read()).toMatchObject({ content: "=Khác!A1+SUM(Khác!A1:B2)", value: 0 });
  });
});
