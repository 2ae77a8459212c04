/* eslint office-addins/no-context-sync-in-loop: off, office-addins/call-sync-before-read: off, office-addins/load-object-before-read: off, office-addins/no-empty-load: off -- the host must answer what a careful add-in would not ask */
import { conformance } from "../../helpers/conformance";

const { fact } = conformance({ culture: "vi-VN" });

describe("A Vietnamese Excel", () => {
  fact("B3", "application has a decimal comma and a dot between thousands", async ({ run }) => {
    const read = await run(async (_sheet, context) => {
      const { application } = context.workbook;
      application.load("decimalSeparator,thousandsSeparator");
      application.cultureInfo.load("name,numberFormat/numberDecimalSeparator,datetimeFormat/shortDatePattern");
      await context.sync();
      const { name, numberFormat, datetimeFormat } = application.cultureInfo;
      const { decimalSeparator, thousandsSeparator } = application;
      return [
        decimalSeparator,
        thousandsSeparator,
        name,
        numberFormat.numberDecimalSeparator,
        datetimeFormat.shortDatePattern,
      ];
    });
    expect(read).toEqual([",", ".", "vi-VN", ",", "dd/MM/yyyy"]);
  });

  const written: readonly (readonly [unknown, unknown, string])[] = [
    [1234.5, 1234.5, "1.234,50"],
    ["12.5%", 0.125, "0,13"],
    ["1/2/2026", 46024, "46.024,00"],
    ["19-8-2025", "19-8-2025", "19-8-2025"],
    ["29/08/2020", "29/08/2020", "29/08/2020"],
    ["2020-08-29", 44072, "44.072,00"],
  ];
  for (const [value, read, shown] of written)
    fact("B1", `Range.values takes ${JSON.stringify(value)} as an American means it`, async ({ run }) => {
      const got = await run(async (sheet, context) => {
        const range = sheet.getRange("A1");
        range.numberFormat = [["#,##0.00"]];
        range.values = [[value]];
        range.load("values,text");
        await context.sync();
        return [range.values[0]?.[0], range.text[0]?.[0]];
      });
      expect(got).toEqual([read, shown]);
    });

  fact("B1", 'Range.values does not take "1,5" for one and a half', async ({ run, values }) => {
    await run(async (sheet, context) => {
      sheet.getRange("A1").values = [["1,5"]];
      await context.sync();
    });
    expect(values("A1")).not.toEqual([[1.5]]);
  });
});
