import type { Area } from "./area";

/** The end or middle of a colour scale. */
export interface ScalePoint {
  readonly type: "lowest" | "highest" | "number" | "percent" | "percentile" | "formula";
  readonly formula: string | null;
  readonly color: string;
}

/** The look a rule gives to the cells it holds for. */
export interface RuleStyle {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

/** Which cells get which look. */
export type ConditionalRule =
  | { readonly kind: "data-bar"; readonly color: string }
  | {
      readonly kind: "cell-value";
      readonly operator: CellValueOperator;
      readonly formula1: string;
      readonly formula2: string | null;
      readonly style: RuleStyle;
    }
  | {
      readonly kind: "color-scale";
      readonly minimum: ScalePoint;
      readonly midpoint: ScalePoint | null;
      readonly maximum: ScalePoint;
    }
  | { readonly kind: "custom"; readonly formula: string; readonly style: RuleStyle };

/** Excel's comparisons for a cell value rule. */
export type CellValueOperator =
  | "Between"
  | "NotBetween"
  | "EqualTo"
  | "NotEqualTo"
  | "GreaterThan"
  | "LessThan"
  | "GreaterThanOrEqual"
  | "LessThanOrEqual";

/** A rule on an area. */
export interface ConditionalFormatState {
  readonly id: string;
  readonly sheet: string;
  readonly areas: readonly Area[];
  readonly rule: ConditionalRule;
  readonly stopIfTrue: boolean;
}

/** The conditional formats of a sheet, first priority first. */
export interface ConditionalFormats {
  all(sheet: string): readonly ConditionalFormatState[];
  /** Adds a rule at first priority and returns its id. */
  add(sheet: string, areas: readonly Area[], rule: ConditionalRule, stopIfTrue?: boolean): string;
  update(sheet: string, id: string, rule: ConditionalRule, stopIfTrue?: boolean): void;
  /** Moves a rule to another place in the order, from 0. */
  move(sheet: string, id: string, priority: number): void;
  remove(sheet: string, id: string): void;
}
