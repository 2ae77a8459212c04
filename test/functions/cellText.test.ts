import { cellText } from "../../src/functions/cellText";
import { errorCell, loadCustomFunctions, shown } from "../helpers/customFunctionsGlobal";

loadCustomFunctions();

test.each([
  ["Vị Thủy", "Vị Thủy"],
  [" Vị Thủy\u00a0", "Vị Thủy"],
  ["   ", ""],
  [12, "12"],
  [0, ""],
  [null, ""],
  ["", ""],
])("cellText(%j) is %j", (cell, text) => {
  expect(cellText(cell, "names")).toBe(text);
});

test("cellText never takes a logical value for a name, and hands errors on", () => {
  expect(shown(cellText(true, "names"))).toMatch(/^#VALUE! Đối số «names»/);
  expect(shown(cellText(errorCell("#N/A"), "names"))).toBe("#N/A");
});
