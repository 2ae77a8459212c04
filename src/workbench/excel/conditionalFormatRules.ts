import type { RuleStyle, ScalePoint } from "../engine/conditionalFormats";
import { HostError } from "../richapi/hostError";
import type { HostObject, Property } from "../richapi/hostObject";
import { readOnly, readWrite } from "../richapi/hostObject";
import { color, field, flag, oneOf, text } from "./arguments";
import type { FormatDraft, FormatKind } from "./conditionalFormatDrafts";
import type { ExcelContext } from "./excelContext";

const operators = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqual",
  "LessThanOrEqual",
] as const;

const scaleTypes: Readonly<Record<string, ScalePoint["type"]>> = {
  LowestValue: "lowest",
  HighestValue: "highest",
  Number: "number",
  Percent: "percent",
  Percentile: "percentile",
  Formula: "formula",
};

/** The parts of a conditional format, each there for one kind only.
 * @param excel the workbook
 * @param draft the format
 * @returns objects by name; those of other kinds throw InvalidOperation, or are null where asked as "OrNullObject" */
export function conditionalFormatChildren(
  excel: ExcelContext,
  draft: FormatDraft,
): Record<string, () => HostObject | null> {
  const parts: readonly (readonly [string, FormatKind, (excel: ExcelContext, draft: FormatDraft) => HostObject])[] = [
    ["DataBar", "data-bar", dataBar],
    ["CellValue", "cell-value", cellValue],
    ["ColorScale", "color-scale", colorScale],
    ["Custom", "custom", custom],
  ];
  return Object.fromEntries(
    parts.flatMap(([name, kind, make]) => [
      [
        name,
        () => {
          if (draft.kind !== kind) throw new HostError("InvalidOperation");
          return make(excel, draft);
        },
      ],
      [`${name}OrNullObject`, () => (draft.kind === kind ? make(excel, draft) : null)],
    ]),
  );
}

function dataBar(excel: ExcelContext, draft: FormatDraft): HostObject {
  const kept = (name: string, initial: unknown): Property =>
    readWrite(
      () => draft.extras.get(name) ?? initial,
      (value) => draft.extras.set(name, value),
    );
  return {
    className: "DataBarConditionalFormat",
    properties: {
      BarDirection: kept("barDirection", "Context"),
      ShowDataBarOnly: kept("showDataBarOnly", false),
      AxisColor: kept("axisColor", ""),
      AxisFormat: kept("axisFormat", "Automatic"),
      LowerBoundRule: kept("lowerBoundRule", { type: "Automatic" }),
      UpperBoundRule: kept("upperBoundRule", { type: "Automatic" }),
    },
    children: {
      PositiveFormat: () => ({
        className: "ConditionalDataBarPositiveFormat",
        properties: {
          FillColor: readWrite(
            () => (draft.rule?.kind === "data-bar" ? draft.rule.color : ""),
            (value) => excel.drafts.setRule(draft, { kind: "data-bar", color: color(value) }),
          ),
          GradientFill: kept("gradientFill", true),
          BorderColor: kept("borderColor", ""),
        },
      }),
    },
  };
}

function cellValue(excel: ExcelContext, draft: FormatDraft): HostObject {
  return {
    className: "CellValueConditionalFormat",
    properties: {
      Rule: readWrite(
        () => {
          const { rule } = draft;
          if (rule?.kind !== "cell-value") return null;
          const { formula1, formula2, operator } = rule;
          return { formula1, ...(formula2 === null ? {} : { formula2 }), operator };
        },
        (value) => {
          const second = field(value, "formula2");
          excel.drafts.setRule(draft, {
            kind: "cell-value",
            operator: oneOf(field(value, "operator"), operators),
            formula1: formulaText(field(value, "formula1")),
            formula2: second === undefined || second === null ? null : formulaText(second),
            style: draft.style,
          });
        },
      ),
    },
    children: { Format: () => formatOf(excel, draft) },
  };
}

function custom(excel: ExcelContext, draft: FormatDraft): HostObject {
  return {
    className: "CustomConditionalFormat",
    children: {
      Format: () => formatOf(excel, draft),
      Rule: () => ({
        className: "ConditionalFormatRule",
        properties: {
          Formula: readWrite(
            () => (draft.rule?.kind === "custom" ? draft.rule.formula : ""),
            (value) => {
              const formula = text(value);
              const whole = formula.startsWith("=") ? formula : `=${formula}`;
              if (!excel.engine.cells.isFormula(whole)) throw new HostError("InvalidArgument");
              excel.drafts.setRule(draft, { kind: "custom", formula: whole, style: draft.style });
            },
          ),
        },
      }),
    },
  };
}

function colorScale(excel: ExcelContext, draft: FormatDraft): HostObject {
  const rule = () => (draft.rule?.kind === "color-scale" ? draft.rule : null);
  return {
    className: "ColorScaleConditionalFormat",
    properties: {
      ThreeColorScale: readOnly(() => (rule()?.midpoint ?? null) !== null),
      Criteria: readWrite(
        () => {
          const now = rule();
          if (now === null) return null;
          const { minimum, midpoint, maximum } = now;
          return {
            minimum: criterion(minimum),
            ...(midpoint === null ? {} : { midpoint: criterion(midpoint) }),
            maximum: criterion(maximum),
          };
        },
        (value) => {
          const middle = field(value, "midpoint");
          excel.drafts.setRule(draft, {
            kind: "color-scale",
            minimum: scalePoint(field(value, "minimum")),
            midpoint: middle === undefined || middle === null ? null : scalePoint(middle),
            maximum: scalePoint(field(value, "maximum")),
          });
        },
      ),
    },
  };
}

function formatOf(excel: ExcelContext, draft: FormatDraft): HostObject {
  const styled = (key: keyof RuleStyle, check: (value: unknown) => string | boolean): Property =>
    readWrite(
      () => draft.style[key] ?? null,
      (value) => excel.drafts.setStyle(draft, { [key]: check(value) }),
    );
  return {
    className: "ConditionalRangeFormat",
    children: {
      Fill: () => ({
        className: "ConditionalRangeFill",
        properties: { Color: styled("fill", color) },
        methods: { Clear: () => excel.drafts.setStyle(draft, { fill: "" }) },
      }),
      Font: () => ({
        className: "ConditionalRangeFont",
        properties: { Color: styled("color", color), Bold: styled("bold", flag), Italic: styled("italic", flag) },
      }),
    },
  };
}

function scalePoint(value: unknown): ScalePoint {
  const type = scaleTypes[text(field(value, "type"))];
  const formula = field(value, "formula");
  if (type === undefined) throw new HostError("InvalidArgument");
  return {
    type,
    color: color(field(value, "color")),
    formula: formula === undefined || formula === null ? null : formulaText(formula),
  };
}

function criterion(point: ScalePoint): object {
  const type = Object.entries(scaleTypes).find(([, own]) => own === point.type)?.[0];
  return { type, color: point.color, ...(point.formula === null ? {} : { formula: point.formula }) };
}

function formulaText(value: unknown): string {
  return typeof value === "number" ? String(value) : text(value);
}
