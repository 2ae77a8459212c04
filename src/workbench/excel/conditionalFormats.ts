import type { Area } from "../engine/area";
import { HostError } from "../richapi/hostError";
import type { HostObject } from "../richapi/hostObject";
import { readOnly } from "../richapi/hostObject";
import { oneOf, whole } from "./arguments";
import { conditionalFormatChildren } from "./conditionalFormatRules";
import type { FormatDraft, FormatKind } from "./conditionalFormatDrafts";
import { overlap } from "./conditionalFormatDrafts";
import type { ExcelContext } from "./excelContext";
import { requireWritable } from "./excelContext";

const kinds = { DataBar: "data-bar", CellValue: "cell-value", ColorScale: "color-scale", Custom: "custom" } as const;

function formatType(kind: FormatKind): string {
  return Object.entries(kinds).find(([, own]) => own === kind)?.[0] ?? "";
}

/** The conditional formats on a range.
 * @param excel the workbook
 * @param sheet id of the sheet
 * @param area of the range
 * @returns the collection, first priority first */
export function conditionalFormatsObject(excel: ExcelContext, sheet: string, area: Area): HostObject {
  const here = (): readonly FormatDraft[] =>
    excel.drafts.on(sheet).filter((draft) => draft.areas.some((one) => overlap(one, area)));
  const find = (id: unknown): HostObject | null => {
    const draft = here().find((one) => one.id === id);
    return draft === undefined ? null : formatObject(excel, draft);
  };
  return {
    className: "ConditionalFormatCollection",
    items: () => here().map((draft) => formatObject(excel, draft)),
    item: find,
    methods: {
      GetItemOrNullObject: find,
      GetCount: () => here().length,
      GetItemAt: (index) => {
        const draft = here()[whole(index, 0)];
        if (draft === undefined) throw new HostError("InvalidArgument");
        return formatObject(excel, draft);
      },
      Add: (type) => {
        requireWritable(excel, sheet);
        const kind = kinds[oneOf(type, ["DataBar", "CellValue", "ColorScale", "Custom"])];
        return formatObject(excel, excel.drafts.add(sheet, area, kind));
      },
      ClearAll: () => {
        requireWritable(excel, sheet);
        excel.drafts.clear(sheet, area);
      },
    },
  };
}

function formatObject(excel: ExcelContext, draft: FormatDraft): HostObject {
  const range = (): HostObject | null => {
    const [first, ...more] = draft.areas;
    return first === undefined || more.length > 0 ? null : excel.make.range(draft.sheet, first);
  };
  return {
    className: "ConditionalFormat",
    id: draft.id,
    properties: {
      Id: readOnly(() => draft.id),
      Type: readOnly(() => formatType(draft.kind)),
      Priority: readOnly(() => excel.drafts.on(draft.sheet).indexOf(draft)),
    },
    children: conditionalFormatChildren(excel, draft),
    methods: {
      Delete: () => {
        requireWritable(excel, draft.sheet);
        excel.drafts.remove(draft);
      },
      GetRange: () => {
        const found = range();
        if (found === null) throw new HostError("InvalidOperation");
        return found;
      },
      GetRangeOrNullObject: range,
    },
  };
}
