import type { NameState } from "../engine/names";
import { sheetNameText } from "../engine/sheetNameText";
import { HostError } from "../richapi/hostError";
import type { HostObject } from "../richapi/hostObject";
import { readOnly, readWrite } from "../richapi/hostObject";
import { areaText, readAddress } from "./address";
import { text } from "./arguments";
import type { ExcelContext } from "./excelContext";
import { cellsOf, isRange, requireSheet } from "./excelContext";

/** The names of the workbook. Names stand for cells here; a name for a formula or a constant is not available.
 * @param excel the workbook
 * @returns the collection, by name */
export function namesObject(excel: ExcelContext): HostObject {
  const { names } = excel.engine;
  const find = (key: unknown): HostObject | null => {
    const found = names.get(text(key));
    return found === null ? null : nameObject(excel, found.name);
  };
  return {
    className: "NamedItemCollection",
    items: () => names.all().map(({ name }) => nameObject(excel, name)),
    item: find,
    methods: {
      GetItemOrNullObject: find,
      GetCount: () => names.all().length,
      Add: (name, reference, comment) => {
        const wanted = text(name);
        requireFreeName(excel, wanted);
        const { sheet, area } = referred(excel, reference);
        names.add(wanted, sheet, area);
        if (comment !== undefined && comment !== null) excel.nameNotes.set(wanted.toLowerCase(), text(comment));
        return nameObject(excel, wanted);
      },
    },
  };
}

function nameObject(excel: ExcelContext, name: string): HostObject {
  const { names } = excel.engine;
  const state = (): NameState => {
    const found = names.get(name);
    if (found === null) throw new HostError("ItemNotFound");
    return found;
  };
  const address = (): string => {
    const { sheet, area } = state();
    return `${sheetNameText(requireSheet(excel, sheet).name)}!${absolute(areaText(area))}`;
  };
  return {
    className: "NamedItem",
    id: name,
    properties: {
      Name: readOnly(() => state().name),
      _Id: readOnly(() => state().name),
      Type: readOnly(() => (state(), "Range")),
      Scope: readOnly(() => (state(), "Workbook")),
      Visible: readOnly(() => (state(), true)),
      Value: readOnly(address),
      Comment: readWrite(
        () => excel.nameNotes.get(state().name.toLowerCase()) ?? "",
        (value) => excel.nameNotes.set(state().name.toLowerCase(), text(value)),
      ),
      Formula: readWrite(
        () => `=${address()}`,
        (value) => {
          const { sheet, area } = referred(excel, value);
          names.move(name, sheet, area);
        },
      ),
    },
    children: { WorksheetOrNullObject: () => null },
    methods: {
      GetRange: () => excel.make.range(state().sheet, state().area),
      GetRangeOrNullObject: () => {
        const found = names.get(name);
        return found === null ? null : excel.make.range(found.sheet, found.area);
      },
      Delete: () => names.remove(state().name),
    },
  };
}

function referred(excel: ExcelContext, reference: unknown) {
  if (isRange(reference)) return { sheet: reference.sheet, area: reference.area };
  const address = readAddress(text(reference).replace(/^=/, ""));
  if (address === null)
    throw new HostError("NotImplemented", "Names that stand for a formula or a constant are not available here.");
  return cellsOf(excel, text(reference).replace(/^=/, ""), excel.engine.sheets.active());
}

function absolute(address: string): string {
  return address.replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
}

function requireFreeName(excel: ExcelContext, name: string): void {
  const isValid = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name) && readAddress(name) === null;
  const isTable = excel.engine.tables.all().some((table) => table.name.toLowerCase() === name.toLowerCase());
  if (!isValid) throw new HostError("InvalidArgument");
  if (isTable || excel.engine.names.get(name) !== null) throw new HostError("ItemAlreadyExists");
}
