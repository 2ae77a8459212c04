import type { ShapeFont, ShapeState } from "../engine/shapes";
import { HostError } from "../richapi/hostError";
import type { HostObject, Property } from "../richapi/hostObject";
import { readOnly, readWrite } from "../richapi/hostObject";
import { color, flag, number, text } from "./arguments";
import type { ExcelContext } from "./excelContext";
import { requireWritable } from "./excelContext";

const pointsPerPixel = 0.75;

type Update = (change: Partial<Omit<ShapeState, "id" | "sheet">>) => void;

/** A text box.
 * @param excel the workbook
 * @param id of the box
 * @returns the object */
export function shapeObject(excel: ExcelContext, id: string): HostObject {
  const { shapes } = excel.engine;
  const state = (): ShapeState => {
    const shape = shapes.get(id);
    if (shape === null) throw new HostError("ItemNotFound");
    return shape;
  };
  const update: Update = (change) => {
    requireWritable(excel, state().sheet, "allowEditObjects");
    shapes.update(id, change);
  };
  const measure = (key: "left" | "top" | "width" | "height"): Property =>
    readWrite(
      () => state()[key] * pointsPerPixel,
      (value) => {
        if (number(value) < 0) throw new HostError("InvalidArgument");
        update({ [key]: Math.round(number(value) / pointsPerPixel) });
      },
    );
  return {
    className: "Shape",
    id,
    properties: {
      Id: readOnly(() => state().id),
      Name: readWrite(
        () => state().name,
        (value) => update({ name: text(value) }),
      ),
      Type: readOnly(() => (state(), "GeometricShape")),
      GeometricShapeType: readOnly(() => (state(), "Rectangle")),
      Left: measure("left"),
      Top: measure("top"),
      Width: measure("width"),
      Height: measure("height"),
      AltTextDescription: readWrite(
        () => state().alternativeText,
        (value) => update({ alternativeText: text(value) }),
      ),
    },
    children: {
      Fill: () => ({
        className: "ShapeFill",
        properties: {
          ForegroundColor: readWrite(
            () => (state().fill === "" ? "#FFFFFF" : state().fill),
            (value) => update({ fill: color(value) }),
          ),
          Type: readOnly(() => (state().fill === "" ? "NoFill" : "Solid")),
        },
        methods: {
          SetSolidColor: (value) => update({ fill: color(value) }),
          Clear: () => update({ fill: "" }),
        },
      }),
      LineFormat: () => ({
        className: "ShapeLineFormat",
        properties: {
          Color: readWrite(
            () => state().line,
            (value) => update({ line: color(value) }),
          ),
          Visible: readWrite(
            () => state().line !== "",
            (value) => update({ line: flag(value) ? state().line || "#000000" : "" }),
          ),
        },
      }),
      TextFrame: () => textFrame(state, update),
    },
    methods: {
      Delete: () => {
        requireWritable(excel, state().sheet, "allowEditObjects");
        shapes.remove(id);
      },
    },
  };
}

function textFrame(state: () => ShapeState, update: Update): HostObject {
  const font = (key: keyof ShapeFont, check: (value: unknown) => string | number | boolean): Property =>
    readWrite(
      () => state().font[key],
      (value) => update({ font: { ...state().font, [key]: check(value) } }),
    );
  return {
    className: "TextFrame",
    properties: { HasText: readOnly(() => state().text !== "") },
    children: {
      TextRange: () => ({
        className: "TextRange",
        properties: {
          Text: readWrite(
            () => state().text,
            (value) => update({ text: text(value) }),
          ),
        },
        children: {
          Font: () => ({
            className: "ShapeFont",
            properties: {
              Name: font("name", text),
              Size: font("size", number),
              Color: font("color", color),
              Bold: font("bold", flag),
              Italic: font("italic", flag),
            },
          }),
        },
      }),
    },
    methods: { DeleteText: () => update({ text: "" }) },
  };
}
