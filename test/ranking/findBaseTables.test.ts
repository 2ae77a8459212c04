import { findBaseTables } from "../../src/ranking/findBaseTables";
import { gridFrom } from "../helpers/grids";

const population = gridFrom(
  [
    ["Dân số theo Quyết định số 45/QĐ-CTK"],
    ["Huyện", "Dân số 2019", "Dân số 2020", "Thuê bao smartphone"],
    ["Vị Thủy", 91500, 91800, 48000],
    ["Long Mỹ", 77600, 77700, 40100],
    ["Cộng", 169100, 169500, 88100],
    ["Nguồn: Cục Thống kê"],
  ],
  { sheet: "Dân số" },
);
const counts = gridFrom([
  ["Đơn vị", "Lượt cài đặt", "Dân số"],
  ["Vị Thủy", 7600, 91500],
]);

test("findBaseTables finds each column of people or smartphones, people and later years first", () => {
  const found = findBaseTables([population]);
  expect(found.map(({ kind, columns, register }) => [kind, columns.base, register.year])).toEqual([
    ["people", 2, 2020],
    ["people", 1, 2019],
    ["smartphones", 3, null],
  ]);
  expect(found[0]).toMatchObject({
    rows: [{ name: "Vị Thủy", base: { value: 91800 } }, { name: "Long Mỹ" }],
    total: { name: "Cộng", base: { value: 169500 } },
    register: { heading: "Dân số 2020", source: "Nguồn: Cục Thống kê", document: "45/QĐ-CTK" },
    holdsInstalls: false,
  });
});

test("findBaseTables puts bases that stand beside counts behind those that stand alone", () => {
  expect(findBaseTables([counts, population]).map(({ holdsInstalls }) => holdsInstalls)).toEqual([
    false,
    false,
    false,
    true,
  ]);
});

test("findBaseTables takes none from a sheet of the add-in's own", () => {
  const own = { ...counts, tables: [{ name: "BLUEZONE_XepHang", area: { row: 0, column: 0, rows: 2, columns: 3 } }] };
  expect(findBaseTables([own])).toEqual([]);
});
