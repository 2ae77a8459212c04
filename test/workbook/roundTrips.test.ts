import { buildRanking } from "../../src/taskpane/actions/buildRanking";
import { findRawCounts } from "../../src/taskpane/actions/findRawCounts";
import { openedWorkbook } from "./openedWorkbook";

jest.setTimeout(3_600_000);

const largestRequest = 1_500_000;

/** Raw counts of so many communes, none alike. */
function communes(units: number): string[][] {
  const head = [
    ["Số lượt cài đặt Bluezone", "", ""],
    ["Đến hết ngày 16/8/2020", "", ""],
    ["Đơn vị", "Lượt cài đặt", "Dân số"],
  ];
  const rows = Array.from({ length: units }, (_, index) => [
    `Xã số ${index + 1}`,
    String(100 + ((index * 7919) % 4000)),
    String(8000 + ((index * 104729) % 9000)),
  ]);
  return [...head, ...rows];
}

/** 11,000 units take some 15 minutes in the simulated page; `LARGE=1` adds them. */
const sizes = process.env.LARGE ? [8, 705, 11_000] : [8, 705];

test.each(sizes)(
  "a build of %i units, and a build again after a count has changed, read once and write once",
  async (units) => {
    const bench = await openedWorkbook({ "Dữ liệu": {} });
    const area = { row: 0, column: 0, rows: units + 3, columns: 3 };
    bench.engine.cells.setContents(bench.engine.sheets.named("Dữ liệu")!.id, area, communes(units));
    await findRawCounts(bench.pane);
    for (const installs of ["150", "7000"]) {
      bench.setCell("Dữ liệu", "B5", installs);
      bench.asked();
      await buildRanking(bench.pane);
      expect(bench.pane.store.get().outcome).toMatchObject({ kind: "built", units });
      const requests = bench.requests();
      if (process.env.LARGE)
        process.stdout.write(`${units} units: ${requests.map(({ bytes }) => `${bytes} bytes`).join(", ")}\n`);
      const [read, ...writes] = requests;
      expect([read?.writes, writes.every((write) => write.writes)]).toEqual([false, true]);
      expect(writes.filter(({ bytes }) => bytes > largestRequest * 1.2)).toEqual([]);
      const sent = writes.reduce((sum, { bytes }) => sum + bytes, 0);
      expect(writes).toHaveLength(sent <= largestRequest ? 1 : writes.length);
    }
    await bench.close();
  },
);
