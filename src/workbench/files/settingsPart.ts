import { elementNamed, elementsNamed, newElement } from "./spreadsheetXml";
import { workbookPath } from "./packageSheets";
import type { XlsxPackage } from "./xlsxPackage";

/** The settings an add-in keeps in a workbook. */
export interface KeptSettings {
  /** `workbook.settings`: any JSON value by key. */
  readonly workbook: ReadonlyMap<string, unknown>;
  /** `Office.context.document.settings`: JSON texts by key. */
  readonly document: ReadonlyMap<string, string>;
}

const namespace = "urn:spreadsheet-workbench:settings";
const itemId = "{5D0B7E0A-5E0F-4C51-9C0B-0B5E6F1D2A37}";
const itemPath = "customXml/item1.xml";
const propertiesPath = "customXml/itemProps1.xml";

/** Writes the settings as a custom XML part, which Excel keeps as it finds it. */
export function writeSettings(file: XlsxPackage, settings: KeptSettings): void {
  if (settings.workbook.size + settings.document.size === 0) return;
  file.add(itemPath, `<settings xmlns="${namespace}"><workbook/><document/></settings>`);
  const root = file.document(itemPath);
  fill(
    elementNamed(root, "workbook"),
    [...settings.workbook].map(([key, value]) => [key, JSON.stringify(value)]),
  );
  fill(elementNamed(root, "document"), [...settings.document]);
  file.add(
    propertiesPath,
    `<ds:datastoreItem ds:itemID="${itemId}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${namespace}"/></ds:schemaRefs></ds:datastoreItem>`,
    "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
  );
  file.relate(workbookPath(file), "customXml", itemPath);
  file.relate(itemPath, "customXmlProps", propertiesPath);
}

/** Reads the settings back; both maps are empty where the file has none. */
export function readSettings(file: XlsxPackage): KeptSettings {
  const path = file.paths().find((candidate) => isSettings(file, candidate));
  const root = path === undefined ? null : file.document(path);
  const entries = (name: string) =>
    elementsNamed(elementNamed(root, name), "setting").map(
      (setting) => [setting.getAttribute("key") ?? "", setting.textContent ?? ""] as const,
    );
  return {
    workbook: new Map(entries("workbook").map(([key, json]) => [key, JSON.parse(json) as unknown])),
    document: new Map(entries("document")),
  };
}

/** Whether a part is the one the settings are kept in. */
export function isSettings(file: XlsxPackage, path: string): boolean {
  if (!/^customXml\/item\d+\.xml$/.test(path)) return false;
  return file.document(path)?.documentElement.namespaceURI === namespace;
}

function fill(parent: Element | null, entries: readonly (readonly [string, string])[]): void {
  if (!parent) return;
  parent.append(...entries.map(([key, json]) => newElement(parent, "setting", { key }, json)));
}
