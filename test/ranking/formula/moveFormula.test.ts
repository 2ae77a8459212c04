import { moveFormula } from "../../../src/ranking/formula/moveFormula";

test.each([
  ["a relative reference", "=C8/D8", "=D10/E10"],
  ["a fixed reference", "=$C$8", "=$D$10"],
  ["an area", "=RANK.EQ(C8,$C$8:$C$15,0)", "=RANK.EQ(D10,$D$10:$D$17,0)"],
  ["the last column of two letters", "=Z8+AZ8", "=AA10+BA10"],
])("moveFormula(formula, by) moves %s of its own sheet", (_, formula, moved) =>
  expect(moveFormula(formula, { rows: 2, columns: 1 })).toBe(moved),
);

test.each([
  ["a cell of another sheet", "='Dữ liệu'!B5+Counts!$B$5"],
  ["an area of another sheet", "=SUM('Dữ liệu'!B5:B12,Counts!$B$5:$B$12)"],
  ["a sheet whose name looks like a cell", "='A1'!B5"],
  ["a text", '="C8"&"""D9"""'],
  ["a function whose name ends in digits", "=LOG10(2)+BLUEZONE.COVERAGE(1,2)"],
  ["a name with digits", "=Tang_A1+T8_2020+Thang.A1+ĐợA1"],
  ["a column of a table", "=BLUEZONE_XepHang[[#This Row],[A1]]"],
])("moveFormula(formula, by) leaves %s", (_, formula) =>
  expect(moveFormula(formula, { rows: 2, columns: 1 })).toBe(formula),
);

test("moveFormula(formula, by, from) leaves what stands above or left of the first cell that moves", () => {
  const from = { row: 6, column: 8 };
  const moved = moveFormula("=I8+$I$7+H8+I6+SUM(H8:J9)+'S'!J9", { rows: 0, columns: 1 }, from);
  expect(moved).toBe("=J8+$J$7+H8+I6+SUM(H8:K9)+'S'!J9");
});
