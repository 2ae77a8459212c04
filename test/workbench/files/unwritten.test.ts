import { openWorkbench } from "../../helpers/openWorkbench";

test("the host names what an add-in did that files do not hold", async () => {
  const { window, host, close } = await openWorkbench({ sheets: ["Dữ liệu"] });
  expect(host.unwritten).toEqual([]);
  await window.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Dữ liệu").customProperties.add("nguồn", "Sở");
    context.workbook.protection.protect();
    await context.sync();
  });
  expect(host.unwritten).toEqual(["structureHere", "sheetTexts"]);
  await close();
});
