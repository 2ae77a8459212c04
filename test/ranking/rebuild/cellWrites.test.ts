import fc from "fast-check";
import { cellWrites } from "../../../src/ranking/rebuild/cellWrites";
import { relativeFormula } from "../../../src/ranking/formula/relativeFormula";
import type { CellValue } from "../../../src/ranking/grid";
import { propertyRuns } from "../../helpers/propertyRuns";

const unit = (row: number): CellValue[] => [
  `=RANK.EQ(C${row + 1},$C$2:$C$41)`,
  `='Dữ liệu'!A${(row * 7) % 41}`,
  `=B${row + 1}/2`,
];
const sheet: CellValue[][] = [
  ["Hạng", "Đơn vị", "Nửa"],
  ...Array.from({ length: 40 }, (_, index) => unit(index + 1)),
  ["", "Tổng", "=SUM(C2:C41)"],
];

test("cellWrites(area, cells) sends a formula that repeats down a column once", () => {
  const area = { row: 0, column: 0, rows: 42, columns: 3 };
  const writes = cellWrites(area, sheet);
  expect(writes.map((write) => (write.kind === "cells" ? write.area : write))).toEqual([
    { row: 0, column: 0, rows: 2, columns: 3 },
    { row: 2, column: 1, rows: 39, columns: 1 },
    { row: 41, column: 0, rows: 1, columns: 3 },
    { kind: "copy-down", from: { row: 1, column: 0 }, rows: 40 },
    { kind: "copy-down", from: { row: 1, column: 2 }, rows: 40 },
  ]);
});

test("cellWrites(area, cells) carried out gives every cell, whatever the cells are", () => {
  const cell = fc.oneof(fc.integer(), fc.string(), fc.constantFrom("=A1", "=$A$1", "=R1C1"), fc.constant(""));
  const column = fc.oneof(
    fc.array(cell, { minLength: 40, maxLength: 40 }),
    fc
      .integer({ min: 0, max: 20 })
      .map((start) => Array.from({ length: 40 }, (_, row): CellValue => (row < start ? "x" : `=D${row + 4}*$B$2`))),
  );
  fc.assert(
    fc.property(fc.array(column, { minLength: 1, maxLength: 5 }), (columns) => {
      const area = { row: 3, column: 1, rows: 40, columns: columns.length };
      const cells = Array.from({ length: 40 }, (_, row) => columns.map((list) => list[row] ?? ""));
      const shown = (value: CellValue, row: number, at: number) =>
        typeof value === "string" && value.startsWith("=")
          ? relativeFormula(value, { row: area.row + row, column: area.column + at })
          : value;
      const got = cells.map((row) => row.map((): CellValue => "never written"));
      for (const write of cellWrites(area, cells)) {
        if (write.kind === "cells")
          write.cells.forEach((row, r) =>
            row.forEach((value, c) => {
              const [at, to] = [write.area.row - 3 + r, write.area.column - 1 + c];
              got[at]![to] = shown(value, at, to);
            }),
          );
        else
          for (let row = 1; row < write.rows; row++)
            got[write.from.row - 3 + row]![write.from.column - 1] = got[write.from.row - 3]![write.from.column - 1]!;
      }
      expect(got).toEqual(cells.map((row, r) => row.map((value, c) => shown(value, r, c))));
    }),
    propertyRuns,
  );
});
