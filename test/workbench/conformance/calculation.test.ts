/* eslint office-addins/no-context-sync-in-loop: off, office-addins/call-sync-before-read: off, office-addins/load-object-before-read: off, office-addins/no-empty-load: off -- the host must answer what a careful add-in would not ask */
import { conformance } from "../../helpers/conformance";

const { fact } = conformance();

describe("Calculation", () => {
  fact(
    "B3",
    "suspendApiCalculationUntilNextSync: dependents read in the same batch are old, and new after it",
    async ({ run, type, values }) => {
      type("A1", "1");
      type("B1", "=A1*10");
      const read = await run(async (sheet, context) => {
        context.workbook.application.suspendApiCalculationUntilNextSync();
        const range = sheet.getRange("A1:B1");
        sheet.getRange("A1").values = [[2]];
        range.load("values");
        await context.sync();
        return range.values;
      });
      expect(read).toEqual([[2, 10]]);
      expect(values("A1:B1")).toEqual([[2, 20]]);
    },
  );

  fact("B3", "without it, dependents read in the same batch are new", async ({ run, type }) => {
    type("A1", "1");
    type("B1", "=A1*10");
    const read = await run(async (sheet, context) => {
      const range = sheet.getRange("A1:B1");
      sheet.getRange("A1").values = [[2]];
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(read).toEqual([[2, 20]]);
  });

  fact("B3", 'calculationMode "Manual" lets formulas wait for calculate', async ({ run, type, values, bench }) => {
    type("A1", "1");
    type("B1", "=A1*10");
    const { Excel } = bench.window;
    await run(async (sheet, context) => {
      context.workbook.application.calculationMode = Excel.CalculationMode.manual;
      sheet.getRange("A1").values = [[3]];
      await context.sync();
    });
    expect(values("A1:B1")).toEqual([[3, 10]]);
    const state = await run(async (_sheet, context) => {
      const { application } = context.workbook;
      application.calculate(Excel.CalculationType.recalculate);
      application.load("calculationMode,calculationState");
      await context.sync();
      return application.calculationMode;
    });
    expect([state, values("A1:B1")]).toEqual(["Manual", [[3, 30]]]);
    await run(async (sheet, context) => {
      context.workbook.application.calculationMode = Excel.CalculationMode.automatic;
      sheet.getRange("A1").values = [[4]];
      await context.sync();
    });
    expect(values("A1:B1")).toEqual([[4, 40]]);
  });
});
