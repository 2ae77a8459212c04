/** @jest-environment jsdom */
import { render } from "preact";
import { act } from "preact/test-utils";
import type { Grid } from "../../../src/ranking/grid";
import { rankUnits } from "../../../src/ranking/rankUnits";
import { Preview } from "../../../src/taskpane/components/Preview";
import { gridFrom } from "../../helpers/grids";
import { countsSheet, tableIn } from "../../helpers/rawTables";

/** The rows of the preview of some units, as a person reads them. */
async function rowsOf(grid: Grid): Promise<readonly (readonly string[])[]> {
  const ranking = rankUnits(tableIn(grid), { target: 0.3 });
  const root = document.createElement("div");
  await act(() => render(<Preview ranking={ranking} voice="vi" />, root));
  return [...root.querySelectorAll("tr")].map((row) => [...row.cells].map((cell) => cell.textContent ?? ""));
}

test("the preview says that a unit's base is 0 or missing, not that its count is", async () => {
  expect(
    await rowsOf(
      countsSheet([
        ["Huyện A", 30, 100],
        ["Huyện B", 20, 0],
        ["Huyện C", 10, ""],
        ["Huyện D", "", 100],
      ]),
    ),
  ).toEqual([
    ["Hạng", "Đơn vị", "Độ phủ", "Còn thiếu"],
    ["1", "Huyện A", "30,00%", "Đạt"],
    ["–", "Huyện B", "mẫu số bằng 0"],
    ["–", "Huyện C", "chưa có mẫu số"],
    ["–", "Huyện D", "chưa có số liệu"],
    ["", "Cộng 1/4 đơn vị", "30,00%", "Đạt"],
  ]);
});

test("the preview shows no target as reached that is not, or that an estimate alone brings there", async () => {
  const rows = await rowsOf(
    countsSheet([
      ["Huyện A", "gần 30.000", 100_000],
      ["Huyện B", 29_998, 100_000],
    ]),
  );
  expect(rows.slice(1)).toEqual([
    ["1", "Huyện A", "30,00%", "≈ Đạt"],
    ["2", "Huyện B", "29,998%", "2"],
    ["", "Cộng 2 đơn vị", "29,999%", "2"],
  ]);
});

test("the preview says of no sum that it has reached the target where no unit has a base", async () => {
  const zeros = await rowsOf(
    countsSheet([
      ["Huyện A", 30, 0],
      ["Huyện B", 20, 0],
    ]),
  );
  expect(zeros.at(-1)).toEqual(["", "Cộng 0/2 đơn vị", "mẫu số bằng 0"]);
  const baseless = await rowsOf(
    gridFrom([
      ["Đơn vị", "Lượt cài đặt"],
      ["Huyện A", 30],
      ["Huyện B", 20],
    ]),
  );
  expect(baseless.at(-1)).toEqual(["", "Cộng 2 đơn vị", "50", "–"]);
});

test.each([
  ["Lượt cài đặt", "Lượt cài"],
  ["Số người đã tiêm", "Số người đã tiêm"],
])("the preview heads counts of «%s» as «%s»", async (heading, shown) => {
  const [header] = await rowsOf(
    gridFrom([
      ["Đơn vị", heading],
      ["Huyện A", 30],
      ["Huyện B", 20],
    ]),
  );
  expect(header).toEqual(["Hạng", "Đơn vị", shown, "Còn thiếu"]);
});
