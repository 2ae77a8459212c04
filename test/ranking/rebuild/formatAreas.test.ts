import fc from "fast-check";
import { formatAreas, spreadFormats } from "../../../src/ranking/rebuild/formatAreas";
import { propertyRuns } from "../../helpers/propertyRuns";

test("spreadFormats(area, formatAreas(area, formats)) gives the formats back", () =>
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5 }).chain((columns) =>
        fc.array(fc.array(fc.constantFrom("General", "0.00%", "#,##0"), { minLength: columns, maxLength: columns }), {
          minLength: 1,
          maxLength: 12,
        }),
      ),
      (formats) => {
        const area = { row: 4, column: 2, rows: formats.length, columns: formats[0]!.length };
        expect(spreadFormats(area, formatAreas(area, formats))).toEqual(formats);
      },
    ),
    propertyRuns,
  ));

test("formatAreas(area, formats) takes 11,000 equal rows as one area for each format", () => {
  const area = { row: 7, column: 0, rows: 11_000, columns: 3 };
  const formats = Array.from({ length: area.rows }, () => ["0", "#,##0", "#,##0"]);
  expect(formatAreas(area, formats)).toEqual([
    { ...area, columns: 1, format: "0" },
    { ...area, column: 1, columns: 2, format: "#,##0" },
  ]);
});
