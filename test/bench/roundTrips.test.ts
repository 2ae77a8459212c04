/* eslint office-addins/no-context-sync-in-loop: off -- round trips are what is timed */
// Run by hand: npm run bench. How long a round trip takes in the workbench
// without a window, office.js and the engine included, in milliseconds of the processor.
import { openWorkbench } from "../helpers/openWorkbench";

const rounds = 200;

/** Milliseconds of the processor so far, whatever else the machine does. */
const spent = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

jest.setTimeout(300_000);

test("round trips are timed and printed", async () => {
  const opening = spent();
  const bench = await openWorkbench({ sheets: ["Dữ liệu"] });
  const opened = spent() - opening;
  const { Excel } = bench.window;
  const timed = async (name: string, batch: (sheet: Excel.Worksheet, round: number) => void) => {
    const started = spent();
    for (let round = 0; round < rounds; round += 1)
      await Excel.run(async (context) => {
        batch(context.workbook.worksheets.getItem("Dữ liệu"), round);
        await context.sync();
      });
    return `${name}: ${((spent() - started) / rounds).toFixed(2)} ms`;
  };
  const table = Array.from({ length: 1000 }, (_, row) => Array.from({ length: 10 }, (__, column) => row * column));
  const lines = [
    `opening: ${opened.toFixed(0)} ms`,
    await timed("loading a name", (sheet) => sheet.load("name")),
    await timed("reading 8 × 5 cells", (sheet) => sheet.getRange("A1:E8").load("values,numberFormat")),
    await timed("writing one cell", (sheet, round) => (sheet.getRange("A1").values = [[round]])),
    await timed(
      "writing 8 × 5 cells",
      (sheet) => (sheet.getRange("A1:E8").values = table.slice(0, 8).map((row) => row.slice(0, 5))),
    ),
  ];
  const started = spent();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Dữ liệu").getRange("A1:J1000").values = table;
    await context.sync();
  });
  lines.push(`writing 1000 × 10 cells: ${(spent() - started).toFixed(0)} ms`);
  process.stdout.write(`${lines.join("\n")}\n`);
  expect(bench.getRange("Dữ liệu", "J1000")).toEqual([[999 * 9]]);
  await bench.close();
});
