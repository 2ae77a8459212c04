import { expandSharedFormulas, movedFormula } from "../../../src/workbench/files/sharedFormulas";
import { installXmlGlobals } from "../../helpers/xmlGlobals";

beforeAll(() => installXmlGlobals());

describe("movedFormula(formula, rows, columns)", () => {
  test.each([
    ["A1", 2, 1, "B3"],
    ["$A1+A$1+$A$1", 2, 1, "$A3+B$1+$A$1"],
    ["SUM(A1:B9)", 1, 0, "SUM(A2:B10)"],
    ["SUM(A:B,3:4,$A:B)", 1, 1, "SUM(B:C,4:5,$A:C)"],
    ["LOG10(Z9)", 0, 1, "LOG10(AA9)"],
    ["'Dữ liệu A1'!B2+Sheet1!B2", 1, 0, "'Dữ liệu A1'!B3+Sheet1!B3"],
    ['"A1 là ""B2"""&A1', 1, 0, '"A1 là ""B2"""&A2'],
    ["Quý1+NS.F2(A1)", 1, 0, "Quý1+NS.F2(A2)"],
  ])("%s moved by %p rows and %p columns is %s", (formula, rows, columns, moved) =>
    expect(movedFormula(formula, rows, columns)).toBe(moved),
  );
});

test("expandSharedFormulas(worksheet) gives every cell its own formula", () => {
  const sheet = new DOMParser().parseFromString(
    '<worksheet><c r="B2"><f t="shared" ref="B2:B3" si="0">A2*2</f></c><c r="B3"><f t="shared" si="0"/></c><c r="C1"><f>A1</f></c></worksheet>',
    "text/xml",
  );
  expandSharedFormulas(sheet);
  expect(new XMLSerializer().serializeToString(sheet)).toBe(
    '<worksheet><c r="B2"><f>A2*2</f></c><c r="B3"><f>A3*2</f></c><c r="C1"><f>A1</f></c></worksheet>',
  );
});
