import type { Area, CellValue } from "../../src/ranking/grid";
import { wholeSpan } from "../../src/ranking/columnSpan";
import { readHeader } from "../../src/ranking/header";
import { gridFrom } from "../helpers/grids";

function headed(lines: readonly (readonly CellValue[])[], merged?: readonly Area[]) {
  const body = ["1", "Vị Thủy", 91500, 6720, 7600];
  const grid = { ...gridFrom([...lines, body, body]), ...(merged ? { merged } : {}) };
  const { firstRow, headings } = readHeader(grid, lines.length - 1, wholeSpan(grid));
  return { firstRow, texts: headings.map(({ text }) => text), roles: headings.map(({ role }) => role) };
}

const texts = ["STT", "Đơn vị", "Dân số", "Lượt cài đặt – Đến 13/8", "Lượt cài đặt – Đến 16/8"];
const twoRows = [
  ["STT", "Đơn vị", "Dân số", "Lượt cài đặt", ""],
  ["", "", "", "Đến 13/8", "Đến 16/8"],
];

test("a heading over two columns stands over both, merged or not", () => {
  const merged = [
    ...[0, 1, 2].map((column) => ({ row: 0, column, rows: 2, columns: 1 })),
    { row: 0, column: 3, rows: 1, columns: 2 },
  ];
  expect(headed(twoRows)).toMatchObject({ firstRow: 0, texts });
  expect(headed(twoRows, merged)).toMatchObject({ firstRow: 0, texts });
});

test("a heading that is merged over one column stands over that alone", () => {
  const merged = [{ row: 0, column: 3, rows: 1, columns: 1 }];
  expect(headed(twoRows, merged).texts.at(-1)).toBe("Đến 16/8");
});

test("a title over the table is no part of its header", () => {
  const title = ["Số lượt cài đặt Bluezone", "", "", "", ""];
  const header = ["STT", "Đơn vị", "Dân số", "Lượt cài đặt", "Tỷ lệ"];
  expect(headed([title, header])).toEqual({
    firstRow: 1,
    texts: header,
    roles: ["ordinal", "name", "base", "installs", "rate"],
  });
});

test("a general word takes its meaning from what stands above it", () => {
  const lines = [
    ["STT", "Đơn vị", "Dân số", "Lượt cài đặt", ""],
    ["", "", "", "Số lượng", "Tỷ lệ"],
  ];
  expect(headed(lines).roles).toEqual(["ordinal", "name", "base", "installs", "rate"]);
});

test("a rate stays one, whatever it is divided into", () => {
  const lines = [
    ["STT", "Đơn vị", "Dân số", "Tỷ lệ", ""],
    ["", "", "", "Trên dân số", "Trên thuê bao"],
  ];
  expect(headed(lines).roles.slice(3)).toEqual(["rate", "rate"]);
});
