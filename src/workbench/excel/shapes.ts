import { HostError } from "../richapi/hostError";
import type { HostObject } from "../richapi/hostObject";
import { readOnly } from "../richapi/hostObject";
import { text, whole } from "./arguments";
import type { ExcelContext } from "./excelContext";
import { requireWritable } from "./excelContext";
import { shapeObject } from "./shape";

/** The shapes of a sheet: text boxes only.
 * @param excel the workbook
 * @param sheet id of the sheet
 * @returns the collection, by name or id */
export function shapesObject(excel: ExcelContext, sheet: string): HostObject {
  const { shapes } = excel.engine;
  const all = () => shapes.all().filter((shape) => shape.sheet === sheet);
  const find = (key: unknown): HostObject | null => {
    const wanted = text(key).toLowerCase();
    const shape = all().find(({ name, id }) => name.toLowerCase() === wanted || id === key);
    return shape === undefined ? null : shapeObject(excel, shape.id);
  };
  return {
    className: "ShapeCollection",
    properties: { Count: readOnly(() => all().length) },
    items: () => all().map(({ id }) => shapeObject(excel, id)),
    item: find,
    methods: {
      GetItemOrNullObject: find,
      GetCount: () => all().length,
      GetItemAt: (index) => {
        const shape = all()[whole(index, 0)];
        if (shape === undefined) throw new HostError("InvalidArgument");
        return shapeObject(excel, shape.id);
      },
      AddTextBox: (content) => {
        requireWritable(excel, sheet, "allowEditObjects");
        const id = shapes.add({
          sheet,
          name: freeName(all().map(({ name }) => name)),
          text: content === undefined || content === null ? "" : text(content),
          left: 0,
          top: 0,
          width: 96,
          height: 96,
          fill: "#FFFFFF",
          line: "#BCBCBC",
          font: { name: "Calibri", size: 11, color: "#000000", bold: false, italic: false },
          alternativeText: "",
        });
        return shapeObject(excel, id);
      },
    },
  };
}

function freeName(taken: readonly string[]): string {
  let number = 1;
  while (taken.includes(`TextBox ${number}`)) number += 1;
  return `TextBox ${number}`;
}
