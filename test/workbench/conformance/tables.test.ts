/* eslint office-addins/no-context-sync-in-loop: off, office-addins/call-sync-before-read: off, office-addins/load-object-before-read: off, office-addins/no-empty-load: off -- the host must answer what a careful add-in would not ask */
import { conformance } from "../../helpers/conformance";

import type { Shown } from "../../helpers/conformance";

const { fact } = conformance();

/** Puts a table of three rows on the fact's own sheet. */
const withTable = async ({ run }: Shown, name: string): Promise<void> => {
  await run(async (sheet, context) => {
    sheet.getRange("A1:B3").values = [
      ["Huyện", "Cài đặt"],
      ["Châu Thành", 8],
      ["Vị Thuỷ", 5],
    ];
    sheet.tables.add("A1:B3", true).name = name;
    await context.sync();
  });
};

describe("Adding a table", () => {
  fact("B2", "a table is found by its name whatever the letter case, and gives its parts", async (shown) => {
    await withTable(shown, "BangMot");
    const read = await shown.run(async (_sheet, context) => {
      const table = context.workbook.tables.getItem("bangmot");
      const parts = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
      for (const part of parts) part.load("address");
      table.load("name,style,showBandedRows,showHeaders,showTotals");
      await context.sync();
      return [
        table.name,
        table.style,
        table.showHeaders,
        table.showTotals,
        ...parts.map(({ address }) => address.split("!")[1]),
      ];
    });
    expect(read).toEqual(["BangMot", "TableStyleMedium2", true, false, "A1:B3", "A1:B1", "A2:B3"]);
  });

  fact("B2", "without headers a header row is made and the data moves down", async ({ run, type, values }) => {
    type("A1", "1");
    type("A2", "2");
    await run(async (sheet, context) => {
      sheet.tables.add("A1:A2", false);
      await context.sync();
    });
    expect(values("A1:A3")).toEqual([["Column1"], [1], [2]]);
  });

  fact("B2", "header cells become texts of their own", async ({ run, values }) => {
    await run(async (sheet, context) => {
      sheet.getRange("A1:C2").values = [
        ["a", "a", 2020],
        [1, 2, 3],
      ];
      sheet.tables.add("A1:C2", true);
      await context.sync();
    });
    expect(values("A1:C1")).toEqual([["a", "a2", "2020"]]);
  });

  fact("B2", "over another table is MergedRangeConflict", async (shown) => {
    await withTable(shown, "BangHai");
    expect(await shown.code((sheet) => sheet.tables.add("B2:C5", true))).toBe("MergedRangeConflict");
  });

  fact("B2", "over merged cells is MergedRangeConflict", async ({ code }) => {
    const refused = await code((sheet) => {
      sheet.getRange("A1:B1").merge();
      sheet.tables.add("A1:C5", true);
    });
    expect(refused).toBe("MergedRangeConflict");
  });

  fact("TS: TableCollection.getItemOrNullObject", "a table that is not there is a null object", async ({ run }) => {
    const isNone = await run(async (_sheet, context) => {
      const none = context.workbook.tables.getItemOrNullObject("KhongCo");
      await context.sync();
      return none.isNullObject;
    });
    expect(isNone).toBe(true);
  });

  fact("TS: TableCollection.getItem", "getItem of a table that is not there is ItemNotFound", async ({ code }) => {
    expect(await code((_sheet, context) => context.workbook.tables.getItem("KhongCo").load("name"))).toBe(
      "ItemNotFound",
    );
  });
});

describe("A table's name", () => {
  for (const [what, wrong] of [
    ["a space", "Xếp hạng"],
    ["a cell's address", "A1"],
    ["a digit first", "1bang"],
    ["nothing", ""],
  ] as const)
    fact("B2", `can't be ${what}`, async (shown) => {
      await withTable(shown, `Bang${what.replaceAll(/\W/g, "")}`);
      const refused = await shown.code((sheet) => (sheet.tables.getItemAt(0).name = wrong));
      expect(refused).toBe("InvalidArgument");
    });

  fact("B2", "can't be another table's, on any sheet", async (shown) => {
    await withTable(shown, "BangBa");
    const refused = await shown.code((sheet) => {
      sheet.tables.add("F1:G2", true).name = "BANGBA";
    });
    expect(refused).toBe("InvalidArgument");
  });

  fact("B2", "stays when sheets are renamed and rows inserted above", async (shown) => {
    await withTable(shown, "BangBon");
    const address = await shown.run(async (sheet, context) => {
      sheet.getRange("1:1").insert("Down");
      const range = context.workbook.tables.getItem("BangBon").getRange();
      range.load("address");
      await context.sync();
      return range.address.split("!")[1];
    });
    expect(address).toBe("A2:B4");
  });
});

describe("Changing a table", () => {
  fact("B2", "resize keeps the header row and the name", async (shown) => {
    await withTable(shown, "BangNam");
    const read = await shown.run(async (sheet, context) => {
      const table = sheet.tables.getItem("BangNam");
      table.resize("A1:B6");
      const range = table.getRange();
      range.load("address");
      table.load("name");
      await context.sync();
      return [table.name, range.address.split("!")[1]];
    });
    expect(read).toEqual(["BangNam", "A1:B6"]);
  });

  const wrong: readonly (readonly [string, string, string])[] = [
    ["to a range with another header row", "A2:B6", "InvalidArgument"],
    ["to its header alone", "A1:B1", "InvalidArgument"],
    ["apart from where it is", "F1:G6", "InvalidArgument"],
  ];
  for (const [what, address, error] of wrong)
    fact("B2", `resize ${what} is ${error}`, async (shown) => {
      await withTable(shown, `BangR${address.replace(":", "")}`);
      expect(await shown.code((sheet) => sheet.tables.getItemAt(0).resize(address))).toBe(error);
    });

  fact("B2", "writing below a table through the API does not make it grow", async (shown) => {
    await withTable(shown, "BangSau");
    const address = await shown.run(async (sheet, context) => {
      sheet.getRange("A4:B4").values = [["Toàn tỉnh", "=SUM(B2:B3)"]];
      const range = sheet.tables.getItem("BangSau").getRange();
      range.load("address");
      await context.sync();
      return range.address.split("!")[1];
    });
    expect(address).toBe("A1:B3");
  });

  fact("B2", "header cells written over become unique texts", async (shown) => {
    await withTable(shown, "BangBay");
    await shown.run(async (sheet, context) => {
      sheet.getRange("A1:B1").values = [["x", "x"]];
      await context.sync();
    });
    expect(shown.values("A1:B1")).toEqual([["x", "x2"]]);
  });

  fact("B2", "rows.add with null or -1 appends, several rows at once", async (shown) => {
    await withTable(shown, "BangTam");
    const count = await shown.run(async (sheet, context) => {
      const { rows } = sheet.tables.getItem("BangTam");
      rows.add(undefined, [
        ["C", 3],
        ["D", 4],
      ]);
      rows.add(-1, [["E", 5]]);
      rows.load("count");
      await context.sync();
      return rows.count;
    });
    expect([count, shown.values("A4:B6")]).toEqual([
      5,
      [
        ["C", 3],
        ["D", 4],
        ["E", 5],
      ],
    ]);
  });

  fact("TS: TableRowCollection.add", "rows.add at a position moves the rows below down", async (shown) => {
    await withTable(shown, "BangChin");
    await shown.run(async (sheet, context) => {
      sheet.tables.getItem("BangChin").rows.add(0, [["đầu", 1]]);
      await context.sync();
    });
    expect(shown.values("A2:A4")).toEqual([["đầu"], ["Châu Thành"], ["Vị Thuỷ"]]);
  });

  fact("TS: TableRow.delete", "a row is deleted and the rows below move up", async (shown) => {
    await withTable(shown, "BangMuoi");
    const count = await shown.run(async (sheet, context) => {
      const { rows } = sheet.tables.getItem("BangMuoi");
      rows.getItemAt(0).delete();
      rows.load("count");
      await context.sync();
      return rows.count;
    });
    expect([count, shown.values("A2:A3")]).toEqual([1, [["Vị Thuỷ"], [""]]]);
  });

  fact("TS: TableColumnCollection", "columns are found by header and added with values", async (shown) => {
    await withTable(shown, "BangCot");
    const read = await shown.run(async (sheet, context) => {
      const { columns } = sheet.tables.getItem("BangCot");
      columns.add(undefined, [["Dân"], [10], [20]]);
      columns.load("items/name,items/index,items/id");
      const body = columns.getItem("Dân").getDataBodyRange();
      body.load("values");
      await context.sync();
      return [columns.items.map(({ name, index, id }) => [name, index, id]), body.values];
    });
    expect(read).toEqual([
      [
        ["Huyện", 0, 1],
        ["Cài đặt", 1, 2],
        ["Dân", 2, 3],
      ],
      [[10], [20]],
    ]);
  });

  fact("TS: Table.convertToRange", "convertToRange leaves the cells and takes the table", async (shown) => {
    await withTable(shown, "BangVe");
    const count = await shown.run(async (sheet, context) => {
      sheet.tables.getItem("BangVe").convertToRange();
      const left = sheet.tables.getCount();
      await context.sync();
      return left.value;
    });
    expect([count, shown.values("A2")]).toEqual([0, [["Châu Thành"]]]);
  });

  fact("TS: AutoFilter.apply", "a filter hides rows, which rowHidden and getVisibleView tell", async (shown) => {
    await withTable(shown, "BangLoc");
    const read = await shown.run(async (sheet, context) => {
      const table = sheet.tables.getItem("BangLoc");
      table.autoFilter.apply(table.getRange(), 0, { filterOn: "Values", values: ["Vị Thuỷ"] });
      table.autoFilter.load("isDataFiltered,enabled");
      const first = sheet.getRange("A2");
      first.load("rowHidden");
      const view = table.getDataBodyRange().getVisibleView();
      view.load("values");
      await context.sync();
      table.clearFilters();
      table.autoFilter.load("isDataFiltered");
      const { isDataFiltered } = table.autoFilter;
      await context.sync();
      return [isDataFiltered, first.rowHidden, view.values, table.autoFilter.isDataFiltered];
    });
    expect(read).toEqual([true, true, [["Vị Thuỷ", 5]], false]);
  });
});

describe("Names", () => {
  fact(
    "TS: NamedItemCollection.add",
    "a name stands for cells, in formulas too",
    async ({ run, type, values, name }) => {
      type("A1", "5");
      type("A2", "7");
      const read = await run(async (sheet, context) => {
        context.workbook.names.add("SoLieu", sheet.getRange("A1:A2"));
        await context.sync();
        sheet.getRange("B1").formulas = [["=SUM(SoLieu)"]];
        const item = context.workbook.names.getItem("solieu");
        item.load("name,type,formula,scope,visible");
        await context.sync();
        return [item.name, item.type, item.formula, item.scope, item.visible];
      });
      expect(read).toEqual(["SoLieu", "Range", `='${name}'!$A$1:$A$2`, "Workbook", true]);
      expect(values("B1")).toEqual([[12]]);
    },
  );

  fact(
    "TS: NamedItem.getRange",
    "a name gives its range, follows its cells, and is gone once deleted",
    async ({ run }) => {
      const read = await run(async (sheet, context) => {
        const { names } = context.workbook;
        names.add("DiTheo", sheet.getRange("A1"));
        sheet.getRange("1:1").insert("Down");
        const range = names.getItem("DiTheo").getRange();
        range.load("address");
        await context.sync();
        names.getItem("DiTheo").delete();
        const none = names.getItemOrNullObject("DiTheo");
        await context.sync();
        return [range.address.split("!")[1], none.isNullObject];
      });
      expect(read).toEqual(["A2", true]);
    },
  );

  for (const [what, wrong, error] of [
    ["that is an address", "B2", "InvalidArgument"],
    ["with a space", "Số liệu", "InvalidArgument"],
  ] as const)
    fact("TS: NamedItemCollection.add", `a name ${what} is ${error}`, async ({ code }) => {
      expect(await code((sheet, context) => context.workbook.names.add(wrong, sheet.getRange("A1")))).toBe(error);
    });
});
