/* eslint office-addins/no-context-sync-in-loop: off, office-addins/call-sync-before-read: off, office-addins/load-object-before-read: off, office-addins/no-empty-load: off -- the host must answer what a careful add-in would not ask */
import { conformance } from "../../helpers/conformance";

const { difference } = conformance({ sheets: ["Dữ liệu"] });

describe("What the workbench knowingly does otherwise", () => {
  difference(
    "TS: Range.formulas",
    "Spaces in a formula",
    { excel: "stay where they were typed", workbench: "are left out, but for those in texts and names" },
    async ({ run }) => {
      const formulas = await run(async (sheet, context) => {
        const cell = sheet.getRange("A1");
        cell.formulas = [['= 1 + LEN( "a b" )']];
        cell.load("formulas");
        await context.sync();
        return cell.formulas;
      });
      expect(formulas).toEqual([['=1+LEN("a b")']]);
    },
  );

  difference(
    "TS: Range.delete",
    "Deleting some cells that a formula refers to",
    {
      excel: "leaves #REF! in the formula",
      workbench: "lets the formula refer to what moves there; whole rows and columns leave #REF!",
    },
    async ({ run, type, values }) => {
      type("A1", "5");
      type("A2", "6");
      type("B5", "=A1");
      await run(async (sheet, context) => {
        sheet.getRange("A1").delete("Up");
        await context.sync();
      });
      expect(values("B5")).toEqual([[6]]);
    },
  );

  difference(
    "ECMA-376 part 1, 18.17.2.3",
    "A reference that has lost its sheet",
    { excel: "keeps its cells: #REF!A1", workbench: "is #REF! alone" },
    ({ bench, name, type, values }) => {
      type("A1", "=#REF!B2+1");
      expect(bench.getCell(name, "A1").content).toBe("=#REF!+1");
      expect(values("A1")).toEqual([["#REF!"]]);
    },
  );

  difference(
    "support.microsoft.com: Undo, redo, or repeat an action",
    "Ctrl+Z after a sheet was renamed, added or deleted",
    { excel: "leaves the sheet as it is", workbench: "takes it back" },
    ({ bench, name }) => {
      const { id } = bench.engine.sheets.named(name)!;
      bench.engine.sheets.update(id, { name: `${name} mới` });
      bench.engine.undo();
      expect(bench.engine.sheets.get(id)?.name).toBe(name);
    },
  );

  difference(
    "A3 #5573",
    'The text "#VALUE!" in a cell',
    { excel: "is text: ISERROR is FALSE", workbench: "is the error: ISERROR is TRUE" },
    ({ type, values }) => {
      type("A1", '="#VALUE!"');
      type("B1", "=ISERROR(A1)");
      expect(values("B1")).toEqual([[true]]);
    },
  );

  difference(
    "support.microsoft.com: Remove or allow a circular reference",
    "A formula that refers to itself",
    { excel: "warns and shows 0", workbench: "is #REF!, with a sentence on its card" },
    ({ type, values }) => {
      type("A1", "=A1+1");
      expect(values("A1")).toEqual([["#REF!"]]);
    },
  );

  difference(
    "TS: NamedItemCollection.add",
    "A name for a constant or a formula",
    { excel: "takes it", workbench: "refuses it with NotImplemented: names stand for cells" },
    async ({ code }) => {
      expect(await code((_sheet, context) => context.workbook.names.add("MucTieu", "=0.3"))).toBe("NotImplemented");
    },
  );

  difference(
    "TS: Worksheet.names",
    "Names that belong to one sheet",
    { excel: "has them", workbench: "has names of the workbook only and answers ApiNotFound" },
    async ({ code }) => {
      expect(await code((sheet) => sheet.names.load("items/name"))).toBe("ApiNotFound");
    },
  );

  difference(
    "TS: AutoFilter.apply",
    "A filter on cells outside of tables",
    { excel: "filters them", workbench: "refuses with NotImplemented; tables can be filtered by values" },
    async ({ code }) => {
      expect(await code((sheet) => sheet.autoFilter.apply(sheet.getRange("A1:B9")))).toBe("NotImplemented");
    },
  );

  difference(
    "TS: AutoFilter.apply",
    "A table's filter by colour, top items, dates or a condition",
    { excel: "filters by them", workbench: "filters by values only and refuses the rest with NotImplemented" },
    async ({ code }) => {
      const refused = await code((sheet) => {
        sheet.getRange("A1:A3").values = [["a"], [1], [2]];
        const table = sheet.tables.add("A1:A3", true);
        table.autoFilter.apply(table.getRange(), 0, { filterOn: "TopItems", criterion1: "1" });
      });
      expect(refused).toBe("NotImplemented");
    },
  );

  difference(
    "B3",
    "Undo of page set-up, settings, custom properties and what a text box says",
    { excel: "takes some of them back, by version", workbench: "takes none of them back" },
    async ({ run, bench, name }) => {
      await run(async (sheet, context) => {
        sheet.getRange("A1").values = [[1]];
        sheet.pageLayout.orientation = "Landscape";
        await context.sync();
      });
      bench.engine.undo();
      expect(bench.engine.sheets.named(name)?.page.orientation).toBe("landscape");
    },
  );

  difference(
    "B1",
    "The number format of a date typed as text",
    { excel: 'reads "m/d/yyyy" whatever the culture', workbench: "reads as the culture or the text writes it" },
    async ({ run }) => {
      const format = await run(async (sheet, context) => {
        const cell = sheet.getRange("A1");
        cell.values = [["2020-08-29"]];
        cell.load("numberFormat");
        await context.sync();
        return cell.numberFormat[0]?.[0] as unknown;
      });
      expect(format).toBe("yyyy-mm-dd");
    },
  );

  difference(
    "TS: Range.valueTypes",
    "The type of a whole number",
    { excel: 'may read "Integer" or "Double"', workbench: 'always reads "Double"' },
    async ({ run, type }) => {
      type("A1", "5");
      const types = await run(async (sheet, context) => {
        const cell = sheet.getRange("A1");
        cell.load("valueTypes");
        await context.sync();
        return cell.valueTypes;
      });
      expect(types).toEqual([["Double"]]);
    },
  );

  difference(
    "TS: Excel.ChartType",
    "Kinds of chart",
    { excel: "has some 80", workbench: "has columns, bars, lines, pies, doughnuts and XY; others are InvalidArgument" },
    async ({ code }) => {
      expect(await code((sheet) => sheet.charts.add("Waterfall", sheet.getRange("A1:B3")))).toBe("InvalidArgument");
    },
  );

  difference(
    "TS: Worksheet.onCalculated, onFormatChanged",
    "Events of calculation and of formats",
    { excel: "tells of them", workbench: "answers ApiNotFound" },
    async ({ code }) => {
      expect(await code((sheet) => sheet.onCalculated.add(() => Promise.resolve()))).toBe("ApiNotFound");
      expect(await code((sheet) => sheet.onFormatChanged.add(() => Promise.resolve()))).toBe("ApiNotFound");
    },
  );
});
