import { baseWords, speakSheet } from "../../src/ranking/sheetWords";
import { tableIn } from "../helpers/rawTables";
import { gridFrom } from "../helpers/grids";

const register = (heading: string, note: string) =>
  tableIn(gridFrom([["Đơn vị", "Lượt cài đặt", heading], ["A", 100, 1000], ["B", 200, 2000], [], [note]])).base ?? null;
const said = (heading: string, note = "") => baseWords(heading, register(heading, note), speakSheet("vi"));

test("baseWords says the year of a base once, where its heading has it or not", () => {
  expect(said("Dân số 2019")).toBe("Dân số 2019");
  expect(said("Dân số", "Nguồn dân số: Tổng điều tra 2019")).toBe(
    "Dân số, năm 2019 (Nguồn dân số: Tổng điều tra 2019)",
  );
});

test("the source of a base has no stop of its own, which would double that of the sentence it goes into", () => {
  const note = "Nguồn: dân số theo Tổng điều tra năm 2019 (733.017 người).";
  expect(register("Dân số", note)?.source).toBe("Nguồn: dân số theo Tổng điều tra năm 2019 (733.017 người)");
});
