import { areaOfAddress } from "../../../src/workbench/page/areaOfAddress";

test.each([
  ["A1", { row: 0, column: 0, rows: 1, columns: 1 }],
  ["$B$2:c9", { row: 1, column: 1, rows: 8, columns: 2 }],
  ["C9:B2", { row: 1, column: 1, rows: 8, columns: 2 }],
  [" AA10 ", { row: 9, column: 26, rows: 1, columns: 1 }],
])("areaOfAddress(%j) counts from 0, corners in any order", (address, area) =>
  expect(areaOfAddress(address)).toEqual(area),
);

test.each(["", "A", "A0", "1A", "A1:", "A1:B", "Sheet!A1", "A:A", "ABCD1", "A1:B2:C3"])(
  "areaOfAddress(%j) is null: no address of cells",
  (address) => expect(areaOfAddress(address)).toBeNull(),
);
