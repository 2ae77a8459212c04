/** @jest-environment jsdom */
import { placeInOrder, sortChildren } from "../../../src/workbench/files/worksheetOrder";

function worksheet(...names: string[]): Element {
  const xml = `<worksheet>${names.map((name) => `<${name}/>`).join("")}</worksheet>`;
  return new DOMParser().parseFromString(xml, "text/xml").documentElement;
}

const names = (root: Element) => [...root.children].map(({ localName }) => localName);

test("placeInOrder(worksheet, child) puts a child between its neighbours, in place of one of its name", () => {
  const root = worksheet("sheetData", "mergeCells", "drawing");
  const child = () => root.ownerDocument.createElement("pageSetup");
  placeInOrder(root, child());
  placeInOrder(root, child());
  expect(names(root)).toEqual(["sheetData", "mergeCells", "pageSetup", "drawing"]);
});

test("sortChildren(worksheet) sorts by the file format and keeps the order of equals", () => {
  const root = worksheet("tableParts", "mergeCells", "sheetProtection", "conditionalFormatting", "sheetData");
  root.append(root.ownerDocument.createElement("conditionalFormatting"));
  root.lastElementChild?.setAttribute("second", "1");
  sortChildren(root);
  expect(names(root)).toEqual([
    "sheetData",
    "sheetProtection",
    "mergeCells",
    "conditionalFormatting",
    "conditionalFormatting",
    "tableParts",
  ]);
  expect(root.children[4]?.hasAttribute("second")).toBe(true);
});
