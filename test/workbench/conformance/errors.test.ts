/* eslint office-addins/no-context-sync-in-loop: off, office-addins/call-sync-before-read: off, office-addins/load-object-before-read: off, office-addins/no-empty-load: off -- the host must answer what a careful add-in would not ask */
import { conformance } from "../../helpers/conformance";

const { fact } = conformance({ sheets: ["Dữ liệu"] });

describe("Errors of Excel", () => {
  fact(
    "B4",
    "a request stops at the first failure, and what was answered before it is kept",
    async ({ run, code, values }) => {
      const name = await run(async (sheet, context) => {
        sheet.load("name");
        sheet.getRange("A1").values = [["trước"]];
        context.workbook.worksheets.getItem("Không").load("name");
        sheet.getRange("A2").values = [["sau"]];
        await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
        return sheet.name;
      });
      expect([name, values("A1:A2")]).toEqual([expect.stringMatching(/^Sheet/), [["trước"], [""]]]);
      expect(await code(() => undefined).catch((error: Error) => error.message)).toBe("Excel answered with no error.");
    },
  );

  fact("B4", "an error tells where it happened", async ({ run }) => {
    const failing = run(async (_sheet, context) => {
      context.workbook.worksheets.getItem("Không").load("name");
      await context.sync();
    });
    await expect(failing).rejects.toMatchObject({
      code: "ItemNotFound",
      debugInfo: { errorLocation: "WorksheetCollection.getItem" },
    });
  });

  const missing: readonly (readonly [string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown])[] = [
    ["removeDuplicates", (s) => s.getRange("A1").removeDuplicates([0], false)],
    ["findOrNullObject", (s) => s.getRange("A1").findOrNullObject("a", {})],
    ["pivotTables", (s) => s.pivotTables.load("items/name")],
    ["comments", (_s, c) => c.workbook.comments.load("items/id")],
    ["getImage", (s) => s.getRange("A1").getImage()],
    ["hyperlink", (s) => s.getRange("A1").load("hyperlink")],
  ];
  for (const [member, job] of missing)
    fact("B4", `a member that is not here answers ApiNotFound by its name: ${member}`, async ({ run }) => {
      const failing = run(async (sheet, context) => {
        job(sheet, context);
        await context.sync();
      });
      await expect(failing).rejects.toMatchObject({ code: "ApiNotFound", message: expect.stringMatching(member) });
    });

  fact(
    "B2",
    "setting a property that can only be read fails on the client without a request",
    async ({ run, bench }) => {
      bench.host.trace.clear();
      await run(async (sheet) => {
        expect(() => Object.assign(sheet, { id: "a" })).toThrow();
      });
      expect(bench.host.trace.requests.filter(({ writes }) => writes)).toEqual([]);
    },
  );
});

describe("Errors that office.js makes itself", () => {
  fact("B4", "a value read before sync throws PropertyNotLoaded", async ({ code }) => {
    expect(await code((sheet) => sheet.name)).toBe("PropertyNotLoaded");
  });

  fact("B4", "the result of a call read before sync throws ValueNotLoaded", async ({ code }) => {
    expect(await code((sheet) => sheet.tables.getCount().value)).toBe("ValueNotLoaded");
  });

  fact("B4", "a batch that gives no promise throws RunMustReturnPromise", async ({ bench }) => {
    const running = bench.window.Excel.run((() => undefined) as never);
    await expect(running).rejects.toMatchObject({ code: "RunMustReturnPromise" });
  });

  fact("B4", "an object of another batch throws InvalidRequestContext", async ({ bench, name }) => {
    const { Excel } = bench.window;
    const stranger = await Excel.run(async (context) => context.workbook.worksheets.getItem(name).getRange("A1"));
    const using = Excel.run(async (context) => {
      context.workbook.worksheets.getItem(name).getRange("B2").getBoundingRect(stranger);
      await context.sync();
    });
    await expect(using).rejects.toMatchObject({ code: "InvalidRequestContext" });
  });

  fact("B4", "an object used after its batch, untracked, throws InvalidObjectPath", async ({ bench, name }) => {
    const { Excel } = bench.window;
    const range = await Excel.run(async (context) => {
      const found = context.workbook.worksheets.getItem(name).getRange("A1");
      found.load("address");
      await context.sync();
      return found;
    });
    expect(() => range.load("values")).toThrow(expect.objectContaining({ code: "InvalidObjectPath" }));
  });
});

describe("What keeps Excel from answering", () => {
  const modes = [
    ["edit-mode", "InvalidOperationInCellEditMode"],
    ["access-denied", "AccessDenied"],
    ["payload-too-large", "RequestPayloadSizeLimitExceeded"],
    ["session-lost", "InvalidOrTimedOutSession"],
    ["error-before", "GeneralException"],
  ] as const;
  for (const [mode, error] of modes)
    fact("B4", `${mode}: ${error}, and nothing is written`, async ({ bench, code, values }) => {
      bench.host.fail({ mode });
      expect(await code((sheet) => (sheet.getRange("A1").values = [["đã ghi"]]))).toBe(error);
      expect(values("A1")).toEqual([[""]]);
    });

  fact("B4", "error-after: GeneralException, though all is written", async ({ bench, code, values }) => {
    bench.host.fail({ mode: "error-after" });
    expect(await code((sheet) => (sheet.getRange("A1").values = [["đã ghi"]]))).toBe("GeneralException");
    expect(values("A1")).toEqual([["đã ghi"]]);
  });

  fact("B4", "while a cell is edited a batch fails at once", async ({ bench, code }) => {
    bench.host.setEditMode(true);
    try {
      expect(await code((sheet) => (sheet.getRange("A1").values = [[1]]))).toBe("InvalidOperationInCellEditMode");
    } finally {
      bench.host.setEditMode(false);
    }
  });

  fact("B4", "a batch with delayForCellEdit waits until the cell is left", async ({ bench, name, values }) => {
    bench.host.setEditMode(true);
    const writing = bench.window.Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getItem(name).getRange("A1").values = [["sau"]];
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    const during = values("A1");
    bench.host.setEditMode(false);
    await writing;
    expect([during, values("A1")]).toEqual([[[""]], [["sau"]]]);
  });
});
