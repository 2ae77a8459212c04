/** The children of a worksheet in the order the file format demands. */
const order = [
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "phoneticPr",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "colBreaks",
  "customProperties",
  "cellWatches",
  "ignoredErrors",
  "smartTags",
  "drawing",
  "legacyDrawing",
  "legacyDrawingHF",
  "picture",
  "oleObjects",
  "controls",
  "webPublishItems",
  "tableParts",
  "extLst",
] as const;

const places = new Map<string, number>(order.map((name, place) => [name, place]));

/** Puts a child where a worksheet must have it, in place of one of the same name.
 * @param worksheet the root element
 * @returns the child */
export function placeInOrder(worksheet: Element, child: Element): Element {
  const place = placeOf(child);
  [...worksheet.children].find((other) => other.localName === child.localName)?.remove();
  worksheet.insertBefore(child, [...worksheet.children].find((other) => placeOf(other) > place) ?? null);
  return child;
}

/** Brings the children of a worksheet into the order Excel insists on. */
export function sortChildren(worksheet: Element): void {
  const children = [...worksheet.children].sort((a, b) => placeOf(a) - placeOf(b));
  worksheet.replaceChildren(...children);
}

function placeOf(child: Element): number {
  return places.get(child.localName) ?? order.length;
}
