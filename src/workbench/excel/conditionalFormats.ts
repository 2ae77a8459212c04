import type { Area } from "../engine/area";
import { HostError } from "../richapi/hostError";
import type { HostObject } from "../richapi/hostObject";
import { readOnly, readWrite } from "../richapi/hostObject";
import { flag, oneOf, whole } from "./arguments";
import { conditionalFormatChildren } from "./conditionalFormatRules";
import type { FormatDraft, FormatKind } from "./conditionalFormatDrafts";
import { overlap } from "./conditionalFormatDrafts";
import type { ExcelContext } from "./excelContext";
import { requireWritable } from "./excelContext";
import { rangeAreasObject } from "./rangeAreas";

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
        requireWritable(excel, sheet, "allowFormatCells");
        const kind = kinds[oneOf(type, ["DataBar", "CellValue", "ColorScale", "Custom"])];
        return formatObject(excel, excel.drafts.add(sheet, area, kind));
      },
      ClearAll: () => {
        requireWritable(excel, sheet, "allowFormatCells");
        excel.drafts.clear(sheet, area);
      },
    },
  };
}

/** Data bars and colour scales never stop the rules below them. */
function hasStop(draft: FormatDraft): boolean {
  return draft.kind !== "data-bar" && draft.kind !== "color-scale";
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
      Priority: readWrite(
        () => excel.drafts.on(draft.sheet).indexOf(draft),
        (value) => {
          requireWritable(excel, draft.sheet, "allowFormatCells");
          if (whole(value, 0) >= excel.drafts.on(draft.sheet).length) throw new HostError("InvalidArgument");
          excel.drafts.setPriority(draft, whole(value, 0));
        },
      ),
      StopIfTrue: readWrite(
        () => (hasStop(draft) ? draft.stopIfTrue : null),
        (value) => {
          requireWritable(excel, draft.sheet, "allowFormatCells");
          if (hasStop(draft)) excel.drafts.setStopIfTrue(draft, flag(value));
        },
      ),
    },
    children: conditionalFormatChildren(excel, draft),
    methods: {
      Delete: () => {
        requireWritable(excel, draft.sheet, "allowFormatCells");
        excel.drafts.remove(draft);
      },
      GetRange: () => {
        const found = range();
        if (found === null) throw new HostError("InvalidOperation");
        return found;
      },
      GetRangeOrNullObject: range,
      GetRanges: () => rangeAreasObject(excel, draft.sheet, draft.areas),
    },
  };
}
