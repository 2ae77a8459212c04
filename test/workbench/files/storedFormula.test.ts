import { storedFormula, typedFormula } from "../../../src/workbench/files/storedFormula";

const toolPak = "C:\\Program Files\\Office\\Analysis\\FUNCRES.XLAM";
const known = { functionNames: ["NS.SUM_UP", "NS.TOP", "OTHER.A_B"], links: ["Khác.xlsx", toolPak] };

describe("typedFormula(formula, known, result)", () => {
  test.each([
    ["_xldudf_NS_SUM_UP(A1,B2)", "NS.SUM_UP(A1,B2)"],
    ["1+_XLDUDF_NS_TOP (A1)", "1+NS.TOP (A1)"],
    ["IF(A1>0,_xldudf_OTHER_A_B(A1),_xldudf_NS_TOP(1))", "IF(A1>0,OTHER.A_B(A1),NS.TOP(1))"],
    ["_xlfn.RANK.EQ(A1,A1:A3)+_xlfn.XLOOKUP(1,A1:A3,B1:B3)", "RANK.EQ(A1,A1:A3)+XLOOKUP(1,A1:A3,B1:B3)"],
    ["_xlfn._xlws.FILTER(A1:A3,B1:B3)", "FILTER(A1:A3,B1:B3)"],
    ['"_xlfn._xldudf_NS_TOP("&A1', '"_xlfn._xldudf_NS_TOP("&A1'],
  ])("reads %s as %s", (stored, typed) => expect(typedFormula(stored, known)).toBe(typed));

  test("goes on showing the stored name of a function that was saved while nobody knew it, as Excel does", () =>
    expect(typedFormula("1+_xldudf_NS_TOP(A1)", known, "#NAME?")).toBe("1+_xldudf_NS_TOP(A1)"));

  test.each([
    [`'${toolPak}'!_xldudf_NS_TOP(A1)`, `'${toolPak}'!_xldudf_NS_TOP(A1)`],
    ["[2]!_xldudf_NS_TOP(A1)", `'${toolPak}'!_xldudf_NS_TOP(A1)`],
    ["[9]!_xldudf_NS_TOP(A1)", "[9]!_xldudf_NS_TOP(A1)"],
  ])("shows a function bound to another add-in with its file: %s", (stored, typed) => {
    expect(typedFormula(stored, known)).toBe(typed);
    expect(storedFormula(typed, known)).toBe(stored.startsWith("'") ? "[2]!_xldudf_NS_TOP(A1)" : stored);
  });

  test("leaves a custom function nobody registered as it is stored", () =>
    expect(typedFormula("_xldudf_GONE_F(A1)", known)).toBe("_xldudf_GONE_F(A1)"));
});

describe("storedFormula(formula, known)", () => {
  test.each([
    ["NS.SUM_UP(A1,B2)", "_xldudf_NS_SUM_UP(A1,B2)"],
    ["ns.top(A1)", "_xldudf_NS_TOP(A1)"],
    ["FILTER(A1:A3,B1:B3)", "_xlfn._xlws.FILTER(A1:A3,B1:B3)"],
    ["SORT(A1:A3)", "_xlfn._xlws.SORT(A1:A3)"],
    ["SUM(A1:A3)", "SUM(A1:A3)"],
    ["IFS(A1>0,XLOOKUP(1,A1:A3,B1:B3))", "_xlfn.IFS(A1>0,_xlfn.XLOOKUP(1,A1:A3,B1:B3))"],
    ['"NS.TOP(1)"&"say ""SORT("""', '"NS.TOP(1)"&"say ""SORT("""'],
  ])("writes %s as %s", (typed, stored) => expect(storedFormula(typed, known)).toBe(stored));

  test.each(["NS.SUM_UP(A1)", "IF(NS.TOP(1)>2,OTHER.A_B(B1),FILTER(A1:A9,B1:B9))"])("comes back: %s", (typed) =>
    expect(typedFormula(storedFormula(typed, known), known)).toBe(typed),
  );
});
