import type { KeptWorkbook } from "./keptWorkbook";
import { workbookPath } from "./packageSheets";
import { elementNamed, newElement } from "./spreadsheetXml";
import type { XlsxPackage } from "./xlsxPackage";

const types: Readonly<Record<string, string>> = {
  externalLink: "application/vnd.openxmlformats-officedocument.spreadsheetml.externalLink+xml",
  "core-properties": "application/vnd.openxmlformats-package.core-properties+xml",
  "extended-properties": "application/vnd.openxmlformats-officedocument.extended-properties+xml",
  "custom-properties": "application/vnd.openxmlformats-officedocument.custom-properties+xml",
};
const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const coreProperties = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

/** Writes again what a file says of the workbook as a whole: its properties, its colours, the protection of its structure
 * and the other files its formulas link to. */
export function restoreWorkbook(file: XlsxPackage, { file: before }: KeptWorkbook): void {
  for (const { type, target } of before.relations("")) {
    const contentType = types[type];
    if (contentType === undefined || type === "externalLink") continue;
    const isThere = file.paths().includes(target);
    file.add(target, withoutTitles(before.text(target)), isThere ? undefined : contentType);
    if (!isThere) file.relate("", type === "core-properties" ? coreProperties : type, target);
  }
  const [from, to] = [workbookPath(before), workbookPath(file)];
  const theme = before.relations(from).find(({ type }) => type === "theme")?.target;
  const ours = file.relations(to).find(({ type }) => type === "theme")?.target;
  if (theme && ours) file.add(ours, before.text(theme));
  else if (theme) {
    file.add(theme, before.text(theme), "application/vnd.openxmlformats-officedocument.theme+xml");
    file.relate(to, "theme", theme);
  }
  const workbook = file.document(to);
  const sheets = elementNamed(workbook, "sheets");
  if (!workbook || !sheets) return;
  const protection = elementNamed(before.document(from), "workbookProtection");
  if (protection) (elementNamed(workbook, "bookViews") ?? sheets).before(workbook.importNode(protection, true));
  const links = before.relations(from).filter(({ type }) => type === "externalLink");
  if (links.length === 0) return;
  const list = newElement(workbook.documentElement, "externalReferences");
  for (const { target } of links) {
    file.add(target, before.text(target), types["externalLink"]);
    const relations = target.replace(/([^/]+)$/, "_rels/$1.rels");
    file.add(relations, before.text(relations));
    const reference = newElement(list, "externalReference");
    reference.setAttributeNS(relationships, "r:id", file.relate(to, "externalLink", target));
    list.append(reference);
  }
  sheets.after(list);
}

/** Names of sheets in the properties of a file may have changed since. */
function withoutTitles(properties: string): string {
  return properties.replace(/<(HeadingPairs|TitlesOfParts)>.*?<\/\1>/gs, "");
}
