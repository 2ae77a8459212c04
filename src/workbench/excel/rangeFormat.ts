import type { Area } from "../engine/area";
import type { CellStyle } from "../engine/looks";
import { HostError } from "../richapi/hostError";
import type { HostObject, Property } from "../richapi/hostObject";
import { readWrite } from "../richapi/hostObject";
import { color, flag, number, oneOf, text } from "./arguments";
import { bounded } from "./bounded";
import type { ExcelContext } from "./excelContext";
import { requireSheet, requireWritable } from "./excelContext";
import { rangeBordersObject } from "./rangeBorders";

const pointsPerPixel = 0.75;

const horizontal = { General: "general", Left: "left", Center: "center", Right: "right" } as const;
const vertical = { Top: "top", Center: "middle", Bottom: "bottom" } as const;

/** The look of a range.
 * @param excel the workbook
 * @param sheet id of the sheet
 * @param whole cells of the range
 * @returns the object */
export function rangeFormatObject(excel: ExcelContext, sheet: string, whole: Area): HostObject {
  const { looks } = excel.engine;
  const area = bounded(excel, sheet, whole);
  const style = <Key extends keyof CellStyle>(key: Key): CellStyle[Key] | null => {
    requireSheet(excel, sheet);
    return sameEverywhere(area, (row, column) => looks.style(sheet, row, column)[key]);
  };
  const setStyle = (change: Partial<CellStyle>): void => {
    requireWritable(excel, sheet, "allowFormatCells");
    looks.setStyle(sheet, area, change);
  };
  const styled = <Key extends keyof CellStyle>(key: Key, check: (value: unknown) => CellStyle[Key]): Property =>
    readWrite(
      () => style(key),
      (value) => setStyle({ [key]: check(value) }),
    );
  const column = (index: number): number => looks.columnWidth(sheet, area.column + index) * pointsPerPixel;
  const row = (index: number): number => looks.rowHeight(sheet, area.row + index) * pointsPerPixel;
  return {
    className: "RangeFormat",
    properties: {
      HorizontalAlignment: readWrite(
        () => nameOf(horizontal, style("align")),
        (value) => setStyle({ align: horizontal[oneOf(value, ["General", "Left", "Center", "Right"])] }),
      ),
      VerticalAlignment: readWrite(
        () => nameOf(vertical, style("verticalAlign")),
        (value) => setStyle({ verticalAlign: vertical[oneOf(value, ["Top", "Center", "Bottom"])] }),
      ),
      WrapText: styled("wrap", flag),
      ColumnWidth: readWrite(
        () => same(area.columns, column),
        (value) => {
          requireWritable(excel, sheet, "allowFormatColumns");
          looks.setColumnWidth(sheet, area.column, area.columns, Math.round(size(value) / pointsPerPixel));
        },
      ),
      RowHeight: readWrite(
        () => same(area.rows, row),
        (value) => {
          requireWritable(excel, sheet, "allowFormatRows");
          looks.setRowHeight(sheet, area.row, area.rows, Math.round(size(value) / pointsPerPixel));
        },
      ),
    },
    children: {
      Fill: () => ({
        className: "RangeFill",
        properties: {
          Color: readWrite(
            () => (style("fill") === "" ? "#FFFFFF" : style("fill")),
            (value) => setStyle({ fill: color(value) }),
          ),
        },
        methods: { Clear: () => setStyle({ fill: "" }) },
      }),
      Font: () => ({
        className: "RangeFont",
        properties: {
          Bold: styled("bold", flag),
          Italic: styled("italic", flag),
          Strikethrough: styled("strikethrough", flag),
          Underline: readWrite(
            () => (style("underline") === true ? "Single" : "None"),
            (value) => setStyle({ underline: oneOf(value, ["None", "Single"]) === "Single" }),
          ),
          Size: styled("fontSize", number),
          Name: styled("fontName", text),
          Color: styled("color", color),
        },
      }),
      Borders: () => rangeBordersObject(excel, sheet, area),
    },
    methods: {
      AutofitColumns: () => {
        requireWritable(excel, sheet, "allowFormatColumns");
        looks.autofitColumns(sheet, area.column, area.columns);
      },
      AutofitRows: () => {
        requireWritable(excel, sheet, "allowFormatRows");
        looks.setRowHeight(sheet, area.row, area.rows, null);
      },
    },
  };
}

function size(value: unknown): number {
  const points = number(value);
  if (points < 0) throw new HostError("InvalidArgument");
  return points;
}

function nameOf(names: Readonly<Record<string, string>>, value: string | null): string | null {
  return Object.entries(names).find(([, engine]) => engine === value)?.[0] ?? null;
}

function same<Value>(count: number, at: (index: number) => Value): Value | null {
  const first = at(0);
  for (let index = 1; index < count; index += 1) if (at(index) !== first) return null;
  return first;
}

function sameEverywhere<Value>(area: Area, at: (row: number, column: number) => Value): Value | null {
  return same(area.rows * area.columns, (index) =>
    at(area.row + Math.floor(index / area.columns), area.column + (index % area.columns)),
  );
}
