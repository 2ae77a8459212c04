import "../../helpers/engineGlobals";
import { OSpreadsheetEngine } from "../../../src/workbench/engine/oSpreadsheet/oSpreadsheetEngine";

const read = (formula: string) => {
  const engine = new OSpreadsheetEngine(["S"]);
  engine.cells.setContent(engine.sheets.active(), 0, 0, formula);
  return engine.cells.read(engine.sheets.active(), 0, 0);
};

describe("texts in formulas as Excel has them", () => {
  test.each([
    ['="Tổ ""An toàn"""', 'Tổ "An toàn"'],
    ['=""""', '"'],
    ['=""', ""],
    ['="a\\"', "a\\"],
    ['="C:\\"&"x"', "C:\\x"],
    ['=LEN("""""")', 2],
    ['=IF("a"="","",""&"b")', "b"],
  ])("%s is %j, and is read back as it was typed", (content, value) => {
    expect(read(content)).toMatchObject({ content, value });
  });

  test("a text with quotation marks stays in a formula that is copied", () => {
    const engine = new OSpreadsheetEngine(["S"]);
    const sheet = engine.sheets.active();
    const one = { row: 0, column: 0, rows: 1, columns: 1 };
    engine.cells.setContent(sheet, 0, 0, '=B1&" ""x"""');
    engine.cells.copy(sheet, one, { sheet, area: { ...one, row: 1 } });
    expect(engine.cells.read(sheet, 1, 0)).toMatchObject({ content: '=B2&" ""x"""', value: ' "x"' });
  });
});
