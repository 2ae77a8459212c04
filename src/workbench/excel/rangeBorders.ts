import type { Area } from "../engine/area";
import type { BorderLine, BorderSide } from "../engine/looks";
import { HostError } from "../richapi/hostError";
import type { HostObject } from "../richapi/hostObject";
import { readOnly, readWrite } from "../richapi/hostObject";
import { color, oneOf } from "./arguments";
import type { ExcelContext } from "./excelContext";
import { requireWritable } from "./excelContext";

const sides: Readonly<Record<string, BorderSide>> = {
  EdgeTop: "top",
  EdgeBottom: "bottom",
  EdgeLeft: "left",
  EdgeRight: "right",
  InsideHorizontal: "horizontal",
  InsideVertical: "vertical",
};

const weights = { Thin: "thin", Medium: "medium", Thick: "thick" } as const;
const styles = { Continuous: "thin", Dash: "dashed", Dot: "dotted" } as const;

/** The lines around and inside a range.
 * @param excel the workbook
 * @param sheet id of the sheet
 * @param area cells of the range
 * @returns the collection, by Excel's names of the sides */
export function rangeBordersObject(excel: ExcelContext, sheet: string, area: Area): HostObject {
  const item = (key: unknown): HostObject => {
    const side = sides[String(key)];
    if (side === undefined) throw new HostError("InvalidArgument");
    return borderObject(excel, sheet, area, String(key), side);
  };
  return {
    className: "RangeBorderCollection",
    properties: { Count: readOnly(() => Object.keys(sides).length) },
    items: () => Object.keys(sides).map(item),
    item,
  };
}

function borderObject(excel: ExcelContext, sheet: string, area: Area, name: string, side: BorderSide): HostObject {
  const read = (): BorderLine | null => {
    const bottom = area.row + area.rows - 1;
    const right = area.column + area.columns - 1;
    if (side === "bottom") return excel.engine.looks.border(sheet, bottom, area.column, "bottom");
    if (side === "right") return excel.engine.looks.border(sheet, area.row, right, "right");
    if (side === "horizontal") return excel.engine.looks.border(sheet, area.row, area.column, "bottom");
    if (side === "vertical") return excel.engine.looks.border(sheet, area.row, area.column, "right");
    return excel.engine.looks.border(sheet, area.row, area.column, side);
  };
  const draw = (change: Partial<BorderLine>): void => {
    requireWritable(excel, sheet);
    excel.engine.looks.setBorder(sheet, area, side, { style: "thin", color: "#000000", ...read(), ...change });
  };
  return {
    className: "RangeBorder",
    id: name,
    properties: {
      SideIndex: readOnly(() => name),
      Style: readWrite(
        () => {
          const line = read();
          if (line === null) return "None";
          return line.style === "dashed" ? "Dash" : line.style === "dotted" ? "Dot" : "Continuous";
        },
        (value) => {
          const style = oneOf(value, ["None", "Continuous", "Dash", "Dot"]);
          if (style !== "None") return draw({ style: styles[style] });
          requireWritable(excel, sheet);
          excel.engine.looks.setBorder(sheet, area, side, null);
        },
      ),
      Weight: readWrite(
        () => Object.entries(weights).find(([, engine]) => engine === read()?.style)?.[0] ?? "Thin",
        (value) => draw({ style: weights[oneOf(value, ["Thin", "Medium", "Thick"])] }),
      ),
      Color: readWrite(
        () => read()?.color ?? "#000000",
        (value) => draw({ color: color(value) }),
      ),
    },
  };
}
