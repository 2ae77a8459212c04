import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { functionNames } from "../../../src/ranking/formula/functionNames";
import { callsOwnFunction, repairFormula } from "../../../src/ranking/formula/repairFormula";
import { propertyRuns } from "../../helpers/propertyRuns";

const toolpak = String.raw`'C:\Program Files\Microsoft Office\Library\Analysis\FUNCRES.XLAM'!`;

test.each([
  ["=_xldudf_BLUEZONE_COVERAGE(C5,D5)", "=BLUEZONE.COVERAGE(C5,D5)"],
  ["=_XLDUDF_BLUEZONE_coverage(C5,D5)", "=BLUEZONE.COVERAGE(C5,D5)"],
  ["=[2]!_xldudf_BLUEZONE_RANK_COVERAGE(C5:C12)", "=BLUEZONE.RANK_COVERAGE(C5:C12)"],
  [`=${toolpak}_xldudf_BLUEZONE_GAP_TO_TARGET(C5,D5,0.3)`, "=BLUEZONE.GAP_TO_TARGET(C5,D5,0.3)"],
  [`=1+${toolpak}_xldudf_BLUEZONE_PACE(A1,B1)*2`, "=1+BLUEZONE.PACE(A1,B1)*2"],
  ["=FUNCRES.XLAM!_xldudf_BLUEZONE_PACE(A1)", "=BLUEZONE.PACE(A1)"],
  [`=${toolpak}BLUEZONE.PACE(A1)`, "=BLUEZONE.PACE(A1)"],
  ["=[1]!BLUEZONE.PACE(A1)", "=BLUEZONE.PACE(A1)"],
  [
    "=ROUND(_xldudf_BLUEZONE_COVERAGE(_xldudf_BLUEZONE_COUNT(A1),B1),4)",
    "=ROUND(BLUEZONE.COVERAGE(BLUEZONE.COUNT(A1),B1),4)",
  ],
  [
    `='[Sổ khác.xlsx]Dữ liệu'!A1+${toolpak}_xldudf_BLUEZONE_RANK(B1,B1:B9)+'Bảng ''20'!C1`,
    "='[Sổ khác.xlsx]Dữ liệu'!A1+BLUEZONE.RANK(B1,B1:B9)+'Bảng ''20'!C1",
  ],
  [
    '=IF(A1="_xldudf_BLUEZONE_RANK(",_xldudf_BLUEZONE_RANK(A1,B:B),"")',
    '=IF(A1="_xldudf_BLUEZONE_RANK(",BLUEZONE.RANK(A1,B:B),"")',
  ],
])("repairFormula(%s)", (stored, repaired) => expect(repairFormula(stored)).toBe(repaired));

test.each([
  "=BLUEZONE.COVERAGE(C5,D5)",
  '="_xldudf_BLUEZONE_COVERAGE(C5,D5)"',
  "='_xldudf_BLUEZONE_COVERAGE(1)'!A1",
  "=_xldudf_BLUEZONE_NO_SUCH(C5)",
  "=_xldudf_OTHER_COVERAGE(C5)",
  "=MY_xldudf_BLUEZONE_COVERAGE(C5)",
  "=SUM(A1:A3)",
  "=[2]!OTHER.RANK(A1)",
])("repairFormula(%s) leaves it alone", (formula) => expect(repairFormula(formula)).toBeNull());

test("repairFormula(formula) repairs every function, once: what it gives needs no repair", () =>
  fc.assert(
    fc.property(
      fc.constantFrom(...functionNames),
      fc.constantFrom("", "[3]!", toolpak, "FUNCRES.XLAM!"),
      fc.constantFrom("=", "=1+", '="a"&', "=SUM("),
      (name, file, start) => {
        const end = start.endsWith("(") ? "))" : ")";
        const repaired = repairFormula(`${start}${file}_xldudf_BLUEZONE_${name}(A1,"${name}"${end}`);
        expect(repaired).toBe(`${start}BLUEZONE.${name}(A1,"${name}"${end}`);
        expect(repairFormula(repaired ?? "")).toBeNull();
      },
    ),
    propertyRuns,
  ));

test.each([
  ["=BLUEZONE.COVERAGE(C5,D5)", true],
  ["=1+bluezone.coverage(C5,D5)", true],
  ["=_xldudf_BLUEZONE_PACE(A1)", true],
  ["=COVERAGE(C5,D5)", false],
  ['="BLUEZONE.RANK(1)"', false],
  ["='BLUEZONE.RANK(1)'!A1", false],
])("callsOwnFunction(%s) is %s", (formula, calls) => expect(callsOwnFunction(formula)).toBe(calls));

test("functionNames are the ids that Excel is told of", () => {
  const golden = readFileSync(join(__dirname, "../../golden/functions/signatures.json"), "utf8");
  expect(Object.keys(JSON.parse(golden) as object).sort()).toEqual([...functionNames].sort());
});
