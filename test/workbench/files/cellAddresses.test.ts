import fc from "fast-check";
import { addressOf, areaOfRange, placeOf, rangeOf } from "../../../src/workbench/files/cellAddresses";

test.each([
  ["A1", 0, 0],
  ["C2", 1, 2],
  ["$Z$10", 9, 25],
  ["AA1", 0, 26],
  ["XFD1048576", 1048575, 16383],
])("placeOf(%s) is row %i, column %i", (address, row, column) => expect(placeOf(address)).toEqual({ row, column }));

test("areaOfRange(range) takes one cell for an area of one", () => {
  expect(areaOfRange("B2")).toEqual({ row: 1, column: 1, rows: 1, columns: 1 });
  expect(areaOfRange("B2:D3")).toEqual({ row: 1, column: 1, rows: 2, columns: 3 });
});

test("addressOf and rangeOf take back what placeOf and areaOfRange read", () => {
  const place = fc.record({ row: fc.nat(1048575), column: fc.nat(16383) });
  fc.assert(
    fc.property(place, fc.integer({ min: 1, max: 50 }), ({ row, column }, size) => {
      expect(placeOf(addressOf(row, column))).toEqual({ row, column });
      const area = { row, column, rows: size, columns: size };
      expect(areaOfRange(rangeOf(area))).toEqual(area);
    }),
    { seed: 20200816 },
  );
});
