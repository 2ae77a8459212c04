import type { XlsxPackage } from "./xlsxPackage";
import { elementsNamed } from "./spreadsheetXml";

/** A sheet of the file: its name and where it is kept. */
export interface PackageSheet {
  readonly name: string;
  readonly path: string;
  readonly state: "visible" | "hidden" | "veryHidden";
  readonly document: XMLDocument;
}

/** Where the workbook itself is kept in a file. */
export function workbookPath(file: XlsxPackage): string {
  return file.relations("").find(({ type }) => type === "officeDocument")?.target ?? "xl/workbook.xml";
}

/** The worksheets of a file in the order of their tabs; chart sheets are left out. */
export function packageSheets(file: XlsxPackage): PackageSheet[] {
  const path = workbookPath(file);
  const relations = new Map(file.relations(path).map((relation) => [relation.id, relation]));
  return elementsNamed(file.document(path), "sheet").flatMap((sheet) => {
    const id = [...sheet.attributes].find(({ localName, prefix }) => localName === "id" && prefix)?.value ?? "";
    const relation = relations.get(id);
    const document = relation?.type === "worksheet" ? file.document(relation.target) : null;
    if (!relation || !document) return [];
    const state = sheet.getAttribute("state");
    return [
      {
        name: sheet.getAttribute("name") ?? "",
        path: relation.target,
        state: state === "hidden" || state === "veryHidden" ? state : "visible",
        document,
      },
    ];
  });
}
