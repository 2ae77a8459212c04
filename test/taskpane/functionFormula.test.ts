import { separatorsOf } from "../../src/taskpane/formulaText";
import {
  argumentFromDraft,
  formulaOnSheet,
  functionFormula,
  missingArguments,
} from "../../src/taskpane/functionFormula";
import { functionHelp, helpFolder } from "../helpers/functionHelp";
import { districts } from "./districts";
import { MemoryWorkbook } from "./memoryWorkbook";
import { openedPane } from "./openedPane";

const catalogue = functionHelp.functionCatalogue(functionHelp.readFunctionHelp(helpFolder), "vi");
const entryOf = (id: string) => catalogue.groups.flatMap(({ functions }) => functions).find((one) => one.id === id)!;
const comma = separatorsOf(",");

test("functionFormula(entry, given, separators) is in en-US form, without blank optional arguments at the end", () => {
  expect(functionFormula(entryOf("GAP_TO_TARGET"), ["C5:C12", "D5:D12", "0,4"], comma)).toBe(
    "=BLUEZONE.GAP_TO_TARGET(C5:C12,D5:D12,0.4)",
  );
  expect(functionFormula(entryOf("GAP_TO_TARGET"), ["C5", "D5", " "], comma)).toBe("=BLUEZONE.GAP_TO_TARGET(C5,D5)");
  expect(functionFormula(entryOf("RANKING"), ["A1", "B1", "C1", "", "D1", ""], comma)).toBe(
    "=BLUEZONE.RANKING(A1,B1,C1,,D1)",
  );
});

test("missingArguments(entry, given) are the required ones that are blank", () => {
  expect(missingArguments(entryOf("PACE_NEEDED"), ["C5", "", " "])).toEqual(["base", "as_of", "deadline"]);
  expect(missingArguments(entryOf("COVERAGE"), ["C5", "D5"])).toEqual([]);
});

test("argumentFromDraft(name, draft) offers the cells of the raw counts that were found", async () => {
  const { draft } = (await openedPane(new MemoryWorkbook({ "Dữ liệu": districts }))).store.get();
  expect(["names", "installs", "base", "target"].map((name) => argumentFromDraft(name, draft))).toEqual([
    "'Dữ liệu'!A4:A6",
    "'Dữ liệu'!B4:B6",
    "'Dữ liệu'!C4:C6",
    "",
  ]);
  expect(argumentFromDraft("installs", null)).toBe("");
});

test("formulaOnSheet(formula, sheet) drops the name of the sheet the formula stands on", () => {
  const formula = "=F('Dữ liệu'!B4:B6,'Khác'!C4)";
  expect(formulaOnSheet(formula, "Dữ liệu")).toBe("=F(B4:B6,'Khác'!C4)");
  expect(formulaOnSheet(formula, "Hai")).toBe(formula);
});
