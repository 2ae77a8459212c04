import { tablesLeftOut } from "../../../src/ranking/join/tablesLeftOut";
import { notedFindings, rawTable } from "../../helpers/rawFigures";

const table = rawTable([["A", 1, 10]]);
const other = rawTable([["B", 1, 10]], { headerRow: 8 });
const installs = { name: "Đơn vị", installs: "Lượt tải", base: "Dân số" };

test.each([
  ["a list that goes on below, on the same sheet", other, ["warning table-left-out at A9"]],
  ["one on another sheet", { ...other, sheet: "Trang 2" }, ["note table-left-out at A9"]],
  ["one that names no day", { ...other, asOf: null }, ["warning table-left-out at A9"]],
  ["nothing in the table itself", table, []],
  ["nothing in one of another day", { ...other, asOf: 44_000 }, []],
  ["nothing in one that counts something else", { ...other, headings: installs }, []],
  ["nothing in one of the same units", rawTable([["a", 5, 10]], { headerRow: 8 }), []],
])("tablesLeftOut names %s", (_, found, expected) => {
  expect(notedFindings(tablesLeftOut(table, [table, found]))).toEqual(expected);
});
