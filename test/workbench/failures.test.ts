import { excelError } from "../helpers/excelError";
import { openWorkbench, type OpenWorkbench } from "../helpers/openWorkbench";

let bench: OpenWorkbench;
beforeEach(async () => {
  bench = await openWorkbench({ sheets: ["Dữ liệu"] });
}, 30_000);
afterEach(() => bench.close());

const writeThree = () =>
  bench.window.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Dữ liệu");
    for (const address of ["A1", "A2", "A3"]) sheet.getRange(address).values = [[address]];
    await context.sync();
  });
const written = () => bench.getRange("Dữ liệu", "A1:A3").flat();

test('a request made to fail "error-midway" stops after half of its actions and keeps what they did', async () => {
  bench.host.fail({ mode: "error-midway" });
  expect(await excelError(writeThree())).toBe("GeneralException");
  const after = written();
  expect(after[0]).toBe("A1");
  expect(after[2]).toBe("");
});

test('a request made to fail "error-midway" stops after as many actions as were asked for', async () => {
  bench.host.fail({ mode: "error-midway", actions: 0 });
  expect(await excelError(writeThree())).toBe("GeneralException");
  expect(written()).toEqual(["", "", ""]);
  bench.host.fail({ mode: "error-midway", actions: 1000 });
  await writeThree();
  expect(written()).toEqual(["A1", "A2", "A3"]);
});
