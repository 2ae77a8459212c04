/** @jest-environment jsdom */
import type { PageLayout } from "../../../src/workbench/engine/sheets";
import { readPageLayout, writePageLayout } from "../../../src/workbench/files/pageLayoutXml";

const plain: PageLayout = {
  orientation: "portrait",
  paperSize: "A4",
  pagesWide: null,
  pagesTall: null,
  scale: null,
  titleRows: null,
  printArea: null,
  centerHorizontally: false,
  centerVertically: false,
  header: ["", "", ""],
  footer: ["", "", ""],
};

function worksheet(inside = "<sheetData/>"): XMLDocument {
  const xml = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${inside}</worksheet>`;
  return new DOMParser().parseFromString(xml, "text/xml");
}

describe("readPageLayout(worksheet) gives back what writePageLayout(worksheet, page) wrote", () => {
  test.each<[string, Partial<PageLayout>]>([
    ["portrait on A4", {}],
    ["landscape on A3, one page wide", { orientation: "landscape", paperSize: "A3", pagesWide: 1 }],
    ["one page wide and two tall", { pagesWide: 1, pagesTall: 2 }],
    ["a scale", { scale: 80 }],
    ["centred both ways", { centerHorizontally: true, centerVertically: true }],
    ["header and footer in three parts", { header: ["a", "b", "c"], footer: ["Hậu Giang", "", "&P/&N"] }],
  ])("%s", (_, change) => {
    const document = worksheet();
    writePageLayout(document, { ...plain, ...change });
    expect({ ...plain, ...readPageLayout(document) }).toEqual({ ...plain, ...change });
  });
});

test("readPageLayout(worksheet) takes a footer without a side for the centre, and a sheet that says nothing for A4", () => {
  expect(readPageLayout(worksheet("<headerFooter><oddFooter>Trang &amp;P</oddFooter></headerFooter>")).footer).toEqual([
    "",
    "Trang &P",
    "",
  ]);
  expect({ ...plain, ...readPageLayout(worksheet()) }).toEqual(plain);
});
