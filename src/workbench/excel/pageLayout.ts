import type { PageLayout } from "../engine/sheets";
import type { HostObject, Property } from "../richapi/hostObject";
import { readOnly, readWrite } from "../richapi/hostObject";
import { areaText, readAddress } from "./address";
import { field, flag, oneOf, text, whole } from "./arguments";
import type { ExcelContext } from "./excelContext";
import { cellsOf, requireSheet } from "./excelContext";

const orientations = { Portrait: "portrait", Landscape: "landscape" } as const;
const papers = ["A3", "A4", "A5", "B4", "B5", "Letter", "Legal"] as const;

/** How a sheet prints.
 * @param excel the workbook
 * @param sheet id of the sheet
 * @returns the object */
export function pageLayoutObject(excel: ExcelContext, sheet: string): HostObject {
  const page = (): PageLayout => requireSheet(excel, sheet).page;
  const set = (change: Partial<PageLayout>): void => excel.engine.sheets.setPage(sheet, change);
  const titles = (): HostObject | null => {
    const { titleRows } = page();
    const address = titleRows === null ? null : readAddress(`${titleRows.first + 1}:${titleRows.last + 1}`);
    return address === null ? null : excel.make.range(sheet, address.area);
  };
  const printArea = (): HostObject | null => {
    const address = readAddress(page().printArea ?? "");
    return address === null ? null : excel.make.range(sheet, address.area);
  };
  return {
    className: "PageLayout",
    properties: {
      Orientation: readWrite(
        () => (page().orientation === "landscape" ? "Landscape" : "Portrait"),
        (value) => set({ orientation: orientations[oneOf(value, ["Portrait", "Landscape"])] }),
      ),
      PaperSize: readWrite(
        () => page().paperSize,
        (value) => set({ paperSize: oneOf(value, papers) }),
      ),
      CenterHorizontally: readWrite(
        () => page().centerHorizontally,
        (value) => set({ centerHorizontally: flag(value) }),
      ),
      CenterVertically: readWrite(
        () => page().centerVertically,
        (value) => set({ centerVertically: flag(value) }),
      ),
      Zoom: readWrite(
        () => ({
          horizontalFitToPages: page().pagesWide,
          verticalFitToPages: page().pagesTall,
          scale: page().scale ?? (page().pagesWide === null && page().pagesTall === null ? 100 : null),
        }),
        (value) =>
          set({
            pagesWide: pages(field(value, "horizontalFitToPages")),
            pagesTall: pages(field(value, "verticalFitToPages")),
            scale: pages(field(value, "scale")),
          }),
      ),
    },
    children: { HeadersFooters: () => headersFooters(page, set) },
    methods: {
      SetPrintTitleRows: (value) => {
        const { area } = cellsOf(excel, value, sheet);
        set({ titleRows: { first: area.row, last: area.row + area.rows - 1 } });
      },
      GetPrintTitleRowsOrNullObject: titles,
      SetPrintArea: (value) => set({ printArea: areaText(cellsOf(excel, value, sheet).area) }),
      GetPrintAreaOrNullObject: printArea,
    },
  };
}

function headersFooters(page: () => PageLayout, set: (change: Partial<PageLayout>) => void): HostObject {
  const part = (place: "header" | "footer", index: 0 | 1 | 2): Property =>
    readWrite(
      () => page()[place][index],
      (value) => {
        const [left, center, right] = page()[place];
        const given = text(value);
        const changed = [left, center, right].map((now, at) => (at === index ? given : now));
        set({ [place]: changed });
      },
    );
  return {
    className: "HeaderFooterGroup",
    properties: { State: readOnly(() => "Default") },
    children: {
      DefaultForAllPages: () => ({
        className: "HeaderFooter",
        properties: {
          LeftHeader: part("header", 0),
          CenterHeader: part("header", 1),
          RightHeader: part("header", 2),
          LeftFooter: part("footer", 0),
          CenterFooter: part("footer", 1),
          RightFooter: part("footer", 2),
        },
      }),
    },
  };
}

function pages(value: unknown): number | null {
  return value === undefined || value === null ? null : whole(value, 1);
}
