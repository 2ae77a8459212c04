import { excelWorkbook } from "../../src/workbook/excelWorkbook";
import { openedWorkbook } from "./openedWorkbook";

type Opened = Awaited<ReturnType<typeof openedWorkbook>>;

let opened: Opened;
const open = async (culture: string) => {
  opened = await openedWorkbook();
  opened.engine.setCulture(culture);
};
afterEach(() => opened.close());

const vietnamese = { decimal: ",", group: ".", day: "dd/MM/yyyy" };
const american = { decimal: ".", group: ",", day: "M/d/yyyy" };

test.each([
  ["vi-VN", vietnamese],
  ["en-US", american],
])("regionalFormat() in an Excel of %s is %j", async (culture, format) => {
  await open(culture);
  expect(await excelWorkbook.regionalFormat()).toEqual(format);
});

test("readWorkbook() tells the format without a further request", async () => {
  await open("vi-VN");
  expect((await excelWorkbook.readWorkbook()).format).toEqual(vietnamese);
  expect(opened.asked()).toHaveLength(2);
});
