/* eslint office-addins/no-context-sync-in-loop: off, office-addins/call-sync-before-read: off, office-addins/load-object-before-read: off, office-addins/no-empty-load: off -- the host must answer what a careful add-in would not ask */
import { conformance } from "../../helpers/conformance";

const { fact } = conformance({ sheets: ["Dữ liệu"] });

describe("Settings", () => {
  fact("B3", "a setting is read as it was written, and gone once deleted", async ({ run }) => {
    const read = await run(async (_sheet, context) => {
      const { settings } = context.workbook;
      settings.add("đích", { share: 0.3, units: ["a", "b"] });
      await context.sync();
      const kept = settings.getItemOrNullObject("đích");
      kept.load("value");
      await context.sync();
      const value: unknown = kept.value;
      kept.delete();
      const gone = settings.getItemOrNullObject("đích");
      await context.sync();
      return [value, gone.isNullObject];
    });
    expect(read).toEqual([{ share: 0.3, units: ["a", "b"] }, true]);
  });

  fact("TS: SettingCollection.add", "add with a known key writes over the value", async ({ run }) => {
    const read = await run(async (_sheet, context) => {
      const { settings } = context.workbook;
      settings.add("k", 1);
      settings.add("k", 2);
      settings.load("items/key,items/value");
      await context.sync();
      return settings.items.filter(({ key }) => key === "k").map(({ value }) => value as unknown);
    });
    expect(read).toEqual([2]);
  });

  fact("B3", "document.settings give null for a missing key, and keys differ by letter case", async ({ bench }) => {
    const { settings } = bench.window.Office.context.document;
    settings.set("Khoá", "a");
    expect([settings.get("Khoá"), settings.get("khoá")]).toEqual(["a", null]);
  });

  fact("B3", "document.settings are kept once saveAsync has come back", async ({ bench }) => {
    const { settings } = bench.window.Office.context.document;
    settings.set("giữ", { a: 1 });
    await new Promise((resolve) => settings.saveAsync(resolve));
    expect(bench.host.documentSettings.get("giữ")).toBe('{"a":1}');
  });
});

describe("Events", () => {
  fact("B3", "onChanged tells the address, and who changed the cells", async ({ run, bench, type }) => {
    const told: [string, string, string][] = [];
    await run(async (sheet, context) => {
      sheet.onChanged.add((event) => {
        told.push([event.address, event.triggerSource, event.source]);
        return Promise.resolve();
      });
      await context.sync();
    });
    type("B2", "9");
    await bench.settled();
    await run(async (sheet, context) => {
      sheet.getRange("B2:B3").values = [[1], [2]];
      await context.sync();
    });
    await bench.settled();
    expect(told).toEqual([
      ["B2", "Unknown", "Local"],
      ["B2:B3", "ThisLocalAddin", "Local"],
    ]);
  });

  fact("B3", "the event's range can be asked for", async ({ run, bench, type }) => {
    const told: unknown[] = [];
    await run(async (sheet, context) => {
      sheet.onChanged.add(async (event) => {
        const range = event.getRange(context);
        range.load("values");
        await context.sync();
        told.push(range.values);
      });
      await context.sync();
    });
    type("C3", "7");
    await bench.settled();
    expect(told).toEqual([[[7]]]);
  });

  fact("B3", "a handler that is removed is told nothing more", async ({ run, bench, type }) => {
    let told = 0;
    const { Excel } = bench.window;
    const handler = await run(async (sheet, context) => {
      const added = sheet.onChanged.add(() => {
        told += 1;
        return Promise.resolve();
      });
      await context.sync();
      return added;
    });
    type("A1", "1");
    await bench.settled();
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    type("A2", "2");
    await bench.settled();
    expect(told).toBe(1);
  });

  fact(
    "B3",
    "the collection tells of every sheet's changes, of sheets added and deleted",
    async ({ run, bench, type, name }) => {
      const told: string[] = [];
      const { Excel } = bench.window;
      const handlers = await run(async (_sheet, context) => {
        const { worksheets } = context.workbook;
        const added = [
          worksheets.onChanged.add(
            async ({ worksheetId }) => void told.push(bench.engine.sheets.get(worksheetId)?.name ?? ""),
          ),
          worksheets.onAdded.add(async () => void told.push("added")),
          worksheets.onDeleted.add(async () => void told.push("deleted")),
        ];
        await context.sync();
        return added;
      });
      type("A1", "1");
      const id = bench.engine.sheets.add("Mới");
      bench.engine.sheets.remove(id);
      await bench.settled();
      expect(told).toEqual([name, "added", "deleted"]);
      await Excel.run(handlers[0]!.context, async (context) => {
        for (const handler of handlers) handler.remove();
        await context.sync();
      });
    },
  );

  fact("B5", "onNameChanged tells the name before and after", async ({ run, bench, name }) => {
    const told: string[] = [];
    await run(async (sheet, context) => {
      sheet.onNameChanged.add(async ({ nameBefore, nameAfter }) => void told.push(nameBefore, nameAfter));
      await context.sync();
      sheet.name = "Tên mới";
      await context.sync();
    });
    await bench.settled();
    expect(told).toEqual([name, "Tên mới"]);
  });

  fact("B3", "runtime.enableEvents = false keeps events away until it is true again", async ({ run, type, bench }) => {
    const told: string[] = [];
    await run(async (sheet, context) => {
      sheet.onChanged.add(async ({ address }) => void told.push(address));
      context.runtime.enableEvents = false;
      await context.sync();
    });
    type("A1", "1");
    await bench.settled();
    await run(async (_sheet, context) => {
      context.runtime.enableEvents = true;
      await context.sync();
    });
    type("A2", "2");
    await bench.settled();
    expect(told).toEqual(["A2"]);
  });

  fact(
    "B3",
    "onSelectionChanged of a sheet tells the address, that of the workbook that something is selected",
    async ({ run, bench, name }) => {
      const told: string[] = [];
      await run(async (sheet, context) => {
        sheet.onSelectionChanged.add(async ({ address }) => void told.push(address));
        context.workbook.onSelectionChanged.add(async () => void told.push("workbook"));
        await context.sync();
      });
      bench.engine.select(bench.engine.sheets.named(name)!.id, { row: 4, column: 1, rows: 2, columns: 1 });
      await bench.settled();
      expect(new Set(told)).toEqual(new Set(["B5:B6", "workbook"]));
    },
  );
});

describe("Undo", () => {
  fact(
    "B3",
    "one undo takes back all that one request did, one redo repeats it",
    async ({ run, bench, values, type }) => {
      type("A1", "cũ");
      await run(async (sheet, context) => {
        sheet.getRange("A1").values = [["mới"]];
        sheet.getRange("B1").values = [[1]];
        sheet.getRange("A1").format.font.bold = true;
        await context.sync();
      });
      expect(bench.engine.undo()).toBe(true);
      expect(values("A1:B1")).toEqual([["cũ", ""]]);
      bench.engine.redo();
      expect(values("A1:B1")).toEqual([["mới", 1]]);
      bench.engine.undo();
      bench.engine.undo();
      expect(values("A1:B1")).toEqual([["", ""]]);
    },
  );

  const ends: readonly (readonly [string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown])[] = [
    ["protecting a sheet", (s) => s.protection.protect()],
    ["deleting a sheet", (_s, c) => c.workbook.worksheets.getItem("Bỏ").delete()],
    ["renaming a sheet", (s) => (s.name = "Đổi tên")],
    ["hiding a sheet", (_s, c) => (c.workbook.worksheets.getItem("Dữ liệu").visibility = "Hidden")],
  ];
  for (const [what, job] of ends)
    fact("B3", `${what} leaves nothing to undo`, async ({ run, bench, type }) => {
      bench.engine.sheets.add("Bỏ");
      type("A1", "giữ");
      await run(async (sheet, context) => {
        job(sheet, context);
        await context.sync();
      });
      expect(bench.engine.undo()).toBe(false);
      const left = bench.engine.sheets.named("Bỏ");
      if (left !== null) bench.engine.sheets.remove(left.id);
    });
});

describe("Where an add-in lives", () => {
  fact("B3", "displayLanguage is Excel's", ({ bench }) => {
    expect(bench.window.Office.context.displayLanguage).toBe("vi-VN");
  });

  fact("TS: Office.addin", "showAsTaskpane and hide show and hide the pane", async ({ bench }) => {
    const { addin } = bench.window.Office;
    await addin.hide();
    const hidden = bench.connection.isPaneVisible;
    await addin.showAsTaskpane();
    expect([hidden, bench.connection.isPaneVisible]).toEqual([false, true]);
  });

  fact(
    "C",
    "a ribbon button runs the function associated with its name, whatever the letter case",
    async ({ bench }) => {
      let ran = "";
      bench.window.Office.actions.associate("lamViec", (event: Office.AddinCommands.Event) => {
        ran = event.source.id;
        event.completed();
      });
      await bench.connection.invokeCommand("LAMVIEC", "Nut.Mot");
      expect(ran).toBe("Nut.Mot");
    },
  );

  fact("C", "a ribbon button whose function nobody associates is answered with a failure", async ({ bench }) => {
    await expect(bench.connection.invokeCommand("khongCo", "Nut.Hai")).rejects.toMatchObject({
      functionName: "khongCo",
    });
  });

  fact("C", "a shortcut runs the action associated with its id", async ({ bench }) => {
    let ran = 0;
    bench.window.Office.actions.associate("DANHDAU", () => {
      ran += 1;
    });
    await bench.connection.invokeAction("DANHDAU");
    await bench.settled();
    expect(ran).toBe(1);
  });

  fact("TS: Office.actions", "shortcuts can be asked for, looked for and replaced", async ({ bench }) => {
    const { actions } = bench.window.Office;
    bench.host.shortcuts.set("DANHDAU", "Ctrl+Shift+Alt+M");
    const before = await actions.getShortcuts();
    await actions.replaceShortcuts({ DANHDAU: "Ctrl+Shift+Alt+K" });
    const used = await actions.areShortcutsInUse(["Ctrl+Shift+Alt+M", "Alt+Ctrl+Shift+k"]);
    expect([before, used.map(({ inUse }) => inUse)]).toEqual([{ DANHDAU: "Ctrl+Shift+Alt+M" }, [false, true]]);
  });
});
