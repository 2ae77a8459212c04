import { freezeFormulas } from "../../src/taskpane/actions/freezeFormulas";
import { repairFormulas } from "../../src/taskpane/actions/repairFormulas";
import { undoBuild } from "../../src/taskpane/actions/undoBuild";
import { openedWorkbook } from "./openedWorkbook";

jest.setTimeout(60_000);

type Opened = Awaited<ReturnType<typeof openedWorkbook>>;
let opened: Opened;
const open = async (sheets: Readonly<Record<string, Readonly<Record<string, string>>>>) =>
  (opened = await openedWorkbook(sheets));
afterEach(() => opened.close());
const outcome = () => opened.pane.store.get().outcome;
const content = (sheet: string, cell: string) => opened.getCell(sheet, cell).content;

/** Functions of ours as a host without the add-in's page knows them: they are there, and never answer. */
const formulas = {
  A1: "=_xldudf_BLUEZONE_COVERAGE(C1,D1)",
  A2: "=_xldudf_BLUEZONE_COVERAGE(C2,D2)",
  B1: '="_xldudf_BLUEZONE_COVERAGE(1)"',
  B2: "=SUM(C1:C2)",
  C1: "10",
  C2: "20",
  D1: "100",
  D2: "100",
};

test("repairFormulas(pane) rewrites what Excel stored in its own form on every sheet, and nothing else", async () => {
  await open({ "Dữ liệu": formulas, Hai: { C3: "=1+_xldudf_BLUEZONE_PACE(A1)" }, Trống: {} });
  await repairFormulas(opened.pane);
  expect(outcome()).toEqual({ kind: "mended", formulas: 3, protectedSheets: [] });
  expect(["A1", "A2", "B1", "B2"].map((cell) => content("Dữ liệu", cell))).toEqual([
    "=BLUEZONE.COVERAGE(C1,D1)",
    "=BLUEZONE.COVERAGE(C2,D2)",
    '="_xldudf_BLUEZONE_COVERAGE(1)"',
    "=SUM(C1:C2)",
  ]);
  expect(content("Hai", "C3")).toBe("=1+BLUEZONE.PACE(A1)");
  await repairFormulas(opened.pane);
  expect(outcome()).toEqual({ kind: "mended", formulas: 0, protectedSheets: [] });
});

test("repairFormulas(pane) leaves protected sheets alone and names them", async () => {
  await open({ "Dữ liệu": formulas, Khóa: { A1: "=_xldudf_BLUEZONE_PACE(A2)" } });
  opened.engine.sheets.update(opened.engine.sheets.named("Khóa")!.id, { protected: true });
  await repairFormulas(opened.pane);
  expect(outcome()).toEqual({ kind: "mended", formulas: 2, protectedSheets: ["Khóa"] });
  expect(content("Khóa", "A1")).toBe("=_xldudf_BLUEZONE_PACE(A2)");
});

test("freezeFormulas(pane) leaves a formula without a result as it is", async () => {
  await open({ "Dữ liệu": { A1: "=BLUEZONE.PACE(1,2,3,4)" } });
  await freezeFormulas(opened.pane, true);
  expect(outcome()).toEqual({ kind: "frozen", formulas: 0, protectedSheets: [], unsettled: 1 });
  expect(content("Dữ liệu", "A1")).toBe("=BLUEZONE.PACE(1,2,3,4)");
});

const shares = (counts: number[][], bases: number[][]) =>
  counts.map((row, r) => row.map((count, c) => count / (bases[r]?.[c] ?? 1)));
const cells = { dimensionality: "matrix", type: "any" } as const;

/** A workbook with the sheets' contents, in which two functions of ours answer. */
async function openWithFunctions(sheets: Readonly<Record<string, Readonly<Record<string, string>>>>): Promise<void> {
  await open(Object.fromEntries(Object.keys(sheets).map((name) => [name, {}])));
  const functions = ["COVERAGE", "PACE"].map((id) => ({
    id,
    name: id,
    parameters: [
      { name: "count", ...cells },
      { name: "base", ...cells },
    ],
    result: { dimensionality: "matrix" as const },
  }));
  opened.host.registerFunctions({ namespace: "BLUEZONE", functions: { functions } });
  opened.window.CustomFunctions.associate("COVERAGE", shares);
  opened.window.CustomFunctions.associate("PACE", () => [["=1+1"]]);
  for (const [sheet, contents] of Object.entries(sheets))
    for (const [cell, typed] of Object.entries(contents)) opened.setCell(sheet, cell, typed);
  await opened.settled();
}

const settled = {
  A1: "=BLUEZONE.PACE(C1,D1)",
  A2: "=BLUEZONE.COVERAGE(C2,D2)",
  A3: "=SUM(C1:C2)",
  C1: "10",
  C2: "20",
  D1: "100",
  D2: "100",
};

test("freezeFormulas(pane) turns formulas into what they show, a text into text, and keeps number formats", async () => {
  await openWithFunctions({ "Dữ liệu": settled });
  const sheet = opened.engine.sheets.named("Dữ liệu")!.id;
  opened.engine.looks.setNumberFormats(sheet, { row: 1, column: 0, rows: 1, columns: 1 }, [["0.00%"]]);
  await freezeFormulas(opened.pane, true);
  expect(outcome()).toEqual({ kind: "frozen", formulas: 2, protectedSheets: [], unsettled: 0 });
  expect(opened.getRange("Dữ liệu", "A1:A2")).toEqual([["=1+1"], [0.2]]);
  expect(opened.getCell("Dữ liệu", "A2")).toMatchObject({ content: "0.2", text: "20.00%" });
  expect(content("Dữ liệu", "A3")).toBe("=SUM(C1:C2)");
  await undoBuild(opened.pane);
  expect(outcome()).toEqual({ kind: "undone" });
  expect(["A1", "A2"].map((cell) => content("Dữ liệu", cell))).toEqual([settled.A1, settled.A2]);
});

test("freezeFormulas(pane) freezes the whole of what one formula fills, and undo fills it again", async () => {
  await openWithFunctions({ "Dữ liệu": { ...settled, F1: "=BLUEZONE.COVERAGE(C1:C2,D1:D2)" } });
  expect(opened.getRange("Dữ liệu", "F1:F2")).toEqual([[0.1], [0.2]]);
  await freezeFormulas(opened.pane, true);
  expect([content("Dữ liệu", "F1"), content("Dữ liệu", "F2")]).toEqual(["0.1", "0.2"]);
  await undoBuild(opened.pane);
  expect([content("Dữ liệu", "F1"), content("Dữ liệu", "F2")]).toEqual(["=BLUEZONE.COVERAGE(C1:C2,D1:D2)", ""]);
  await opened.settled();
  expect(opened.getRange("Dữ liệu", "F1:F2")).toEqual([[0.1], [0.2]]);
});

test("freezeFormulas(pane) of one sheet leaves the others; undo refuses where a value was edited since", async () => {
  await openWithFunctions({ "Dữ liệu": settled, Hai: settled });
  await freezeFormulas(opened.pane, false);
  expect(content("Hai", "A2")).toBe(settled.A2);
  opened.setCell("Dữ liệu", "A2", "0.5");
  await undoBuild(opened.pane);
  expect(outcome()).toMatchObject({ kind: "undo-edited" });
  expect(content("Dữ liệu", "A2")).toBe("0.5");
});
