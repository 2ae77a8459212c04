import { rowList } from "../../../src/ranking/check/rowList";

test("rowList names at most eight rows", () => {
  expect(rowList([])).toBe("");
  expect(rowList([0, 1, 2, 3, 4, 5, 6, 7])).toBe("1, 2, 3, 4, 5, 6, 7, 8");
  expect(rowList([0, 1, 2, 3, 4, 5, 6, 7, 8])).toBe("1, 2, 3, 4, 5, 6, 7, 8…");
});
