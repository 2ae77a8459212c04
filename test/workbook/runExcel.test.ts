import { buildRanking } from "../../src/taskpane/actions/buildRanking";
import { openedWorkbook } from "./openedWorkbook";

test.each([
  ["takes all requests of a build for one step back where Excel can", "1.20", true],
  ["does not ask an older Excel for it", "1.17", undefined],
])("runExcel %s", async (_, known, merges) => {
  const bench = await openedWorkbook();
  jest
    .spyOn(Office.context.requirements, "isSetSupported")
    .mockImplementation((name, version) => name === "ExcelApi" && Number(version) <= Number(known));
  const run = jest.spyOn(Excel, "run");
  await buildRanking(bench.pane);
  expect(bench.pane.store.get().outcome).toMatchObject({ kind: "built" });
  const asked = run.mock.calls.map(([options]: readonly unknown[]) => options);
  expect(asked.length).toBeGreaterThan(1);
  for (const options of asked) expect(options).toMatchObject({ delayForCellEdit: true });
  expect(new Set(asked.map((options) => Reflect.get(Object(options), "mergeUndoGroup")))).toEqual(new Set([merges]));
  jest.restoreAllMocks();
  await bench.close();
});
