import { columnsAgain, headingsOf } from "../../src/ranking/columnsAgain";

const header = (...headings: readonly string[]) =>
  headings.flatMap((heading, column) => (heading === "" ? [] : [{ column, heading }]));
const kept = header("STT", "Đơn vị", "Lượt cài đặt", "Dân số");
const columns = { name: 1, installs: 2, base: 3 };
const headings = headingsOf(kept, columns);

test.each([
  ["left as they were", ["STT", "Đơn vị", "Lượt cài đặt", "Dân số"], { name: 1, installs: 2, base: 3 }, []],
  [
    "a column put in before them",
    ["", "STT", "Đơn vị", "Lượt cài đặt", "Dân số"],
    { name: 2, installs: 3, base: 4 },
    [],
  ],
  [
    "one put in among them",
    ["STT", "Đơn vị", "Ghi chú", "Lượt cài đặt", "Dân số"],
    { name: 1, installs: 3, base: 4 },
    [],
  ],
  ["one deleted before them", ["Đơn vị", "Lượt cài đặt", "Dân số"], { name: 0, installs: 1, base: 2 }, []],
  ["two exchanged", ["STT", "Đơn vị", "Dân số", "Lượt cài đặt"], { name: 1, installs: 3, base: 2 }, []],
  ["headings spelled otherwise", ["STT", "ĐƠN VỊ", "Luot cai dat", "Dân số:"], { name: 1, installs: 2, base: 3 }, []],
  ["one renamed", ["STT", "Đơn vị", "Lượt cài đặt", "Thuê bao"], { name: 1, installs: 2 }, ["base"]],
  ["one deleted", ["STT", "Đơn vị", "Lượt cài đặt"], { name: 1, installs: 2 }, ["base"]],
  ["one deleted and another in its place", ["STT", "Đơn vị", "Dân số", "Ghi chú"], { name: 1, base: 2 }, ["installs"]],
  ["a second of the same name, all in place", ["STT", "Đơn vị", "Lượt cài đặt", "Dân số", "Dân số"], columns, []],
  [
    "a second of the same name and all moved",
    ["", "STT", "Đơn vị", "Lượt cài đặt", "Dân số", "Dân số"],
    { name: 2, installs: 3 },
    ["base"],
  ],
  [
    "a second of the same name where the first stood, and all moved",
    ["", "STT", "Đơn vị", "Dân số", "Lượt cài đặt", "Dân số"],
    { name: 2, installs: 4 },
    ["base"],
  ],
  ["another header", ["Ngày", "Việc", "Ai"], {}, ["name", "installs", "base"]],
])("columnsAgain(columns, headings, choices) with %s", (_, now, found, gone) =>
  expect(columnsAgain(columns, headings, header(...now))).toEqual({ columns: found, gone }),
);

describe("columnsAgain(columns, headings, choices) of a heading with a day", () => {
  const dated = headingsOf(header("Đơn vị", "Đến 13/8/2020", "Lượt cài đặt đến 16/8/2020"), { name: 0, installs: 2 });
  const again = (...now: readonly string[]) => columnsAgain({ name: 0, installs: 2 }, dated, header(...now)).columns;

  test("is the same column where only its day was brought up to date", () =>
    expect(again("Đơn vị", "Đến 13/8/2020", "Lượt cài đặt đến 23/8/2020")).toEqual({ name: 0, installs: 2 }));
  test("is found where a later day was put in before it", () =>
    expect(again("Đơn vị", "Lượt cài đặt đến 23/8/2020", "Đến 13/8/2020", "Lượt cài đặt đến 16/8/2020")).toEqual({
      name: 0,
      installs: 3,
    }));
  test("is gone where it can't be told from another day's", () => {
    expect(again("Đơn vị", "Lượt cài đặt đến 20/8/2020", "Lượt cài đặt đến 23/8/2020")).toEqual({ name: 0 });
    expect(again("", "Đơn vị", "Lượt cài đặt đến 23/8/2020")).toEqual({ name: 1 });
  });
});

test("columnsAgain(columns, headings, choices) of a column without a heading holds only where all others have stayed", () => {
  const blank = headingsOf(header("Đơn vị", "", "Dân số"), { name: 0, installs: 1 });
  const again = (...now: readonly string[]) => columnsAgain({ name: 0, installs: 1 }, blank, header(...now));
  expect(again("Đơn vị", "", "Dân số").gone).toEqual([]);
  expect(again("", "", "Đơn vị", "", "Dân số")).toEqual({ columns: { name: 2 }, gone: ["installs"] });
  expect(again("Đơn vị", "Ghi chú", "", "Dân số").gone).toEqual(["installs"]);
});

test("columnsAgain(columns, headings, choices) takes columns of which no heading was kept to be where they were", () =>
  expect(columnsAgain(columns, {}, header("Đơn vị", "Lượt cài đặt", "Dân số"))).toEqual({ columns, gone: [] }));
