import fc from "fast-check";
import { packText, unpackText } from "../../src/workbook/packText";

test("unpackText gives back every text that packText packed, whatever its letters", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 400 }), (text) => {
      expect(unpackText(packText(text))).toBe(text);
    }),
    { seed: 20200816, numRuns: 300 },
  );
});

test("packText makes formulas that repeat many times shorter", () => {
  const text = Array.from({ length: 2000 }, (_, row) => `=IF(COUNT(E${row})=0,"",'Dữ liệu'!C${row}/D${row})`).join();
  expect(packText(text).length).toBeLessThan(text.length / 5);
});

test("unpackText is null for a text that was not packed, or was cut off", () => {
  expect(unpackText('{"made":{}}')).toBeNull();
  expect(unpackText("")).toBeNull();
  expect(unpackText(packText("một bảng dài").slice(0, -8))).toBeNull();
  expect(unpackText("deflate:không phải")).toBeNull();
});
