import type { PageLayout } from "../engine/sheets";
import { elementNamed, flagAttribute, newElement, numberAttribute } from "./spreadsheetXml";
import { placeInOrder } from "./worksheetOrder";

/** Excel's names of paper by the number a file gives them, from 1. */
const papers = [
  "Letter",
  "LetterSmall",
  "Tabloid",
  "Ledger",
  "Legal",
  "Statement",
  "Executive",
  "A3",
  "A4",
  "A4Small",
  "A5",
  "B4",
  "B5",
] as const;

type Three = readonly [string, string, string];

/** What a worksheet says of its print set-up; title rows and print area are the workbook's to say. */
export function readPageLayout(worksheet: XMLDocument): Partial<PageLayout> {
  const setup = elementNamed(worksheet, "pageSetup");
  const options = elementNamed(worksheet, "printOptions");
  const fits = flagAttribute(elementNamed(worksheet, "pageSetUpPr"), "fitToPage");
  return {
    ...(setup && { orientation: setup.getAttribute("orientation") === "landscape" ? "landscape" : "portrait" }),
    paperSize: papers[(numberAttribute(setup, "paperSize") ?? 9) - 1] ?? "A4",
    pagesWide: fits ? pages(numberAttribute(setup, "fitToWidth") ?? 1) : null,
    pagesTall: fits ? pages(numberAttribute(setup, "fitToHeight") ?? 1) : null,
    scale: fits ? null : numberAttribute(setup, "scale"),
    centerHorizontally: flagAttribute(options, "horizontalCentered"),
    centerVertically: flagAttribute(options, "verticalCentered"),
    header: threeParts(elementNamed(worksheet, "oddHeader")?.textContent ?? ""),
    footer: threeParts(elementNamed(worksheet, "oddFooter")?.textContent ?? ""),
  };
}

/** Writes the print set-up of a worksheet. */
export function writePageLayout(worksheet: XMLDocument, page: PageLayout): void {
  const root = worksheet.documentElement;
  const fits = page.pagesWide !== null || page.pagesTall !== null;
  if (fits) {
    const properties = elementNamed(worksheet, "sheetPr") ?? placeInOrder(root, newElement(root, "sheetPr"));
    properties.append(newElement(root, "pageSetUpPr", { fitToPage: 1 }));
  }
  if (page.centerHorizontally || page.centerVertically) {
    const centered = {
      horizontalCentered: flag(page.centerHorizontally),
      verticalCentered: flag(page.centerVertically),
    };
    placeInOrder(root, newElement(root, "printOptions", centered));
  }
  const margins = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };
  placeInOrder(root, newElement(root, "pageMargins", margins));
  const paper = papers.findIndex((name) => name.toLowerCase() === page.paperSize.toLowerCase()) + 1;
  placeInOrder(
    root,
    newElement(root, "pageSetup", {
      paperSize: paper || 9,
      scale: fits ? undefined : (page.scale ?? undefined),
      fitToWidth: fits ? (page.pagesWide ?? 0) : undefined,
      fitToHeight: fits ? (page.pagesTall ?? 0) : undefined,
      orientation: page.orientation,
    }),
  );
  if ([...page.header, ...page.footer].every((text) => text === "")) return;
  const lines = newElement(root, "headerFooter");
  if (page.header.some(Boolean)) lines.append(newElement(root, "oddHeader", {}, oneText(page.header)));
  if (page.footer.some(Boolean)) lines.append(newElement(root, "oddFooter", {}, oneText(page.footer)));
  placeInOrder(root, lines);
}

function pages(count: number): number | null {
  return count === 0 ? null : count;
}

function flag(on: boolean): 1 | undefined {
  return on ? 1 : undefined;
}

function oneText([left, center, right]: Three): string {
  return [
    ["&L", left],
    ["&C", center],
    ["&R", right],
  ]
    .map(([code, text]) => (text ? `${code}${text}` : ""))
    .join("");
}

function threeParts(text: string): Three {
  const parts = { L: "", C: "", R: "" };
  let side: keyof typeof parts = "C";
  for (const piece of text.split(/(&[LCR])/)) {
    const code = /^&([LCR])$/.exec(piece)?.[1];
    if (code === "L" || code === "C" || code === "R") side = code;
    else parts[side] += piece;
  }
  return [parts.L, parts.C, parts.R];
}
