import { workbookOf } from "../../helpers/workbookFiles";
import { Host } from "../../../src/workbench/host";
import { workbenchHandleOver } from "../../../src/workbench/page/workbenchHandleOver";

beforeAll(() => jest.spyOn(console, "debug").mockReturnValue());

function handleOf(language = "en-US") {
  const engine = workbookOf({ "Dữ liệu": [["Huyện", "12", "=B1*2"]], Khác: [] });
  const host = new Host(engine, { language, documentName: "a.xlsx" });
  const done = () => Promise.resolve();
  return workbenchHandleOver(engine, host, {
    ready: done(),
    open: async () => [],
    save: async () => new Uint8Array([1]),
    press: done,
    language: done,
    excel: done,
    culture: () => undefined,
  });
}

describe("window.workbench", () => {
  test("sheets() names the sheets in order", () => expect(handleOf().sheets()).toEqual(["Dữ liệu", "Khác"]));

  test("getCell(sheet, address) tells what was typed, the value, the text and the sentence behind an error", async () => {
    const handle = handleOf();
    await handle.setCell("dữ liệu", "D1", "=1/0");
    expect(await handle.getCell("Dữ liệu", "C1")).toEqual({ content: "=B1*2", value: 24, text: "24", message: null });
    expect(await handle.getCell("Dữ liệu", "D1")).toMatchObject({ value: "#DIV/0!", text: "#DIV/0!" });
    expect((await handle.getCell("Dữ liệu", "D1")).message).toMatch(/\w/);
    expect(await handle.getCell("Dữ liệu", "Z99")).toEqual({ content: "", value: "", text: "", message: null });
  });

  test.each([
    [0.25, 0.25],
    ["12.5%", 0.125],
    ["'007", "007"],
    [true, true],
    ["", ""],
  ])("setCell(sheet, address, %j) makes the value %j, as if typed", async (content, value) => {
    const handle = handleOf();
    await handle.setCell("Khác", "B2", content);
    expect((await handle.getCell("Khác", "B2")).value).toBe(value);
  });

  test("getRange(sheet, address) gives values row by row, blanks as empty texts", async () =>
    expect(await handleOf().getRange("Dữ liệu", "A1:C2")).toEqual([
      ["Huyện", 12, 24],
      ["", "", ""],
    ]));

  test.each([
    ["en-US", "The workbook has no sheet named “X”. Its sheets are: Dữ liệu, Khác."],
    ["vi-VN", "Sổ tính không có trang nào tên “X”. Các trang hiện có: Dữ liệu, Khác."],
  ])("in %s says which sheets there are where one is not", async (language, sentence) => {
    expect(() => handleOf(language).getCell("X", "A1")).toThrow(sentence);
    expect(() => handleOf(language).setCell("X", "A1", 1)).toThrow(sentence);
  });

  test("says what an address looks like, and that one cell is one cell", async () => {
    expect(() => handleOf().getRange("Khác", "B")).toThrow("“B” is not a cell address such as B2 or B2:C9.");
    expect(() => handleOf().setCell("Khác", "A1:B1", 1)).toThrow("“A1:B1” is an area; name exactly one cell.");
  });

  test("settled() resolves once nothing is pending", () => expect(handleOf().settled()).resolves.toBeUndefined());
});
