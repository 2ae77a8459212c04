import type { LiveModel } from "./liveModel";
import type { CellValueOperator, ConditionalRule, RuleStyle, ScalePoint } from "../conditionalFormats";

type EngineRule = ReturnType<LiveModel["getters"]["getConditionalFormats"]>[number]["rule"];

const operators: Readonly<Record<CellValueOperator, string>> = {
  Between: "isBetween",
  NotBetween: "isNotBetween",
  EqualTo: "isEqual",
  NotEqualTo: "isNotEqual",
  GreaterThan: "isGreaterThan",
  LessThan: "isLessThan",
  GreaterThanOrEqual: "isGreaterOrEqualTo",
  LessThanOrEqual: "isLessOrEqualTo",
};

const operatorNames = new Map(Object.entries(operators).map(([excel, engine]) => [engine, excel]));

const pointTypes: Readonly<Record<ScalePoint["type"], string>> = {
  lowest: "value",
  highest: "value",
  number: "number",
  percent: "percentage",
  percentile: "percentile",
  formula: "formula",
};

/** Says a conditional format's rule in the engine's words.
 * @param rule colours as "#RRGGBB", formulas as Excel has them
 * @returns the engine's rule */
export function engineRule(rule: ConditionalRule): object {
  switch (rule.kind) {
    case "data-bar":
      return { type: "DataBarRule", color: colorNumber(rule.color) };
    case "color-scale":
      return {
        type: "ColorScaleRule",
        minimum: enginePoint(rule.minimum),
        maximum: enginePoint(rule.maximum),
        ...(rule.midpoint === null ? {} : { midpoint: enginePoint(rule.midpoint) }),
      };
    case "custom":
      return {
        type: "CellIsRule",
        operator: "customFormula",
        values: [rule.formula],
        style: engineStyle(rule.style),
      };
    case "cell-value":
      return {
        type: "CellIsRule",
        operator: operators[rule.operator],
        values: [rule.formula1, ...(rule.formula2 === null ? [] : [rule.formula2])].map(plainNumber),
        style: engineStyle(rule.style),
      };
  }
}

/** Says the engine's rule as Excel would.
 * @param rule of the engine
 * @returns the rule; null where Excel's API part played here has no such rule */
export function excelRule(rule: EngineRule): ConditionalRule | null {
  if (rule.type === "DataBarRule") return { kind: "data-bar", color: colorText(rule.color) };
  if (rule.type === "ColorScaleRule")
    return {
      kind: "color-scale",
      minimum: excelPoint(rule.minimum, "lowest"),
      midpoint: rule.midpoint === undefined ? null : excelPoint(rule.midpoint, "percentile"),
      maximum: excelPoint(rule.maximum, "highest"),
    };
  if (rule.type !== "CellIsRule") return null;
  const { fillColor, textColor, bold, italic } = rule.style;
  const style: RuleStyle = {
    ...(fillColor === undefined ? {} : { fill: fillColor }),
    ...(textColor === undefined ? {} : { color: textColor }),
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italic }),
  };
  const [first = "", second] = rule.values;
  if (rule.operator === "customFormula") return { kind: "custom", formula: first, style };
  const operator = operatorOf(rule.operator);
  if (operator === null) return null;
  return { kind: "cell-value", operator, formula1: first, formula2: second ?? null, style };
}

function operatorOf(engine: string): CellValueOperator | null {
  const name = operatorNames.get(engine);
  return name !== undefined && isOperator(name) ? name : null;
}

function isOperator(name: string): name is CellValueOperator {
  return name in operators;
}

function enginePoint(point: ScalePoint): object {
  return {
    type: pointTypes[point.type],
    color: colorNumber(point.color),
    ...(point.formula === null ? {} : { value: plainNumber(point.formula) }),
  };
}

function excelPoint(point: { type: string; color: number; value?: string }, end: ScalePoint["type"]): ScalePoint {
  const named = Object.entries(pointTypes).find(([, engine]) => engine === point.type)?.[0];
  const type = point.type === "value" || named === undefined ? end : (named as ScalePoint["type"]);
  return { type, color: colorText(point.color), formula: point.value ?? null };
}

function engineStyle(style: RuleStyle): object {
  const { fill, color, ...same } = style;
  return {
    ...same,
    ...(fill === undefined ? {} : { fillColor: fill }),
    ...(color === undefined ? {} : { textColor: color }),
  };
}

function plainNumber(formula: string): string {
  const number = formula.startsWith("=") ? formula.slice(1).trim() : formula;
  return number !== "" && Number.isFinite(Number(number)) ? number : formula;
}

function colorNumber(color: string): number {
  return Number.parseInt(color.replace("#", ""), 16);
}

function colorText(color: number): string {
  return `#${color.toString(16).padStart(6, "0").toUpperCase()}`;
}
