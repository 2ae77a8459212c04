import type { Area, CellValue } from "../ranking/grid";
import type { PlannedRule, SheetPlan, Style } from "../ranking/sheetPlan";
import { literalText } from "./literalText";

/** A cell of a plan in the form in which Excel takes it: a text that starts with "=" is a formula, any other stays text. */
export function written(cell: CellValue): CellValue {
  const isWritten = typeof cell !== "string" || /^'*=/.test(cell);
  return isWritten ? cell : literalText(cell);
}

/** The range of an area on a sheet. */
export function rangeOf(sheet: Excel.Worksheet, area: Area): Excel.Range {
  return sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
}

function applyStyle(format: Excel.RangeFormat, style: Style): void {
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.italic !== undefined) format.font.italic = style.italic;
  if (style.size !== undefined) format.font.size = style.size;
  if (style.color !== undefined) format.font.color = style.color;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.align !== undefined) format.horizontalAlignment = style.align;
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.height !== undefined) format.rowHeight = style.height;
}

function addRule(sheet: Excel.Worksheet, rule: PlannedRule): void {
  const { custom } = rangeOf(sheet, rule.area).conditionalFormats.add(Excel.ConditionalFormatType.custom);
  custom.rule.formula = rule.formula;
  if (rule.fill !== undefined) custom.format.fill.color = rule.fill;
  if (rule.color !== undefined) custom.format.font.color = rule.color;
  if (rule.bold !== undefined) custom.format.font.bold = rule.bold;
}

/** Gives the owned area the plan's looks, data bars and colours in place of those of the last build. */
export function formatCells(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const owned = rangeOf(sheet, plan.owned);
  owned.conditionalFormats.clearAll();
  owned.clear(Excel.ClearApplyTo.formats);
  for (const style of plan.styles) applyStyle(rangeOf(sheet, style).format, style);
  for (const { area, color } of plan.dataBars) {
    const bar = rangeOf(sheet, area).conditionalFormats.add(Excel.ConditionalFormatType.dataBar).dataBar;
    bar.positiveFormat.fillColor = color;
    bar.positiveFormat.gradientFill = false;
    bar.lowerBoundRule = { type: Excel.ConditionalFormatRuleType.number, formula: "0" };
  }
  // Excel puts each new rule before those that are there.
  for (const rule of [...plan.rules].reverse()) addRule(sheet, rule);
}

/** Shows every row of the owned area but those the plan hides. */
export function hideRows(sheet: Excel.Worksheet, plan: SheetPlan): void {
  rangeOf(sheet, plan.owned).rowHidden = false;
  let first = 0;
  plan.hiddenRows.forEach((row, index) => {
    if (plan.hiddenRows[index + 1] === row + 1) return;
    const rows = index - first + 1;
    rangeOf(sheet, { row: row - rows + 1, column: plan.owned.column, rows, columns: 1 }).rowHidden = true;
    first = index + 1;
  });
}

/** Shows every column of the owned area but those the plan hides. */
export function hideColumns(sheet: Excel.Worksheet, plan: SheetPlan): void {
  rangeOf(sheet, plan.owned).columnHidden = false;
  for (const column of plan.hiddenColumns)
    rangeOf(sheet, { row: plan.owned.row, column, rows: 1, columns: 1 }).columnHidden = true;
}

/** Points of one character of the standard font, and of the padding a column has, as Excel converts widths. */
const pointsPerCharacter = 5.25;
const columnPadding = 3.75;

/** Sets the widths of the owned columns, whose number and meaning may be new. */
export function setWidths(sheet: Excel.Worksheet, plan: SheetPlan): void {
  plan.columnWidths.forEach((characters, index) => {
    const column = sheet.getRangeByIndexes(plan.owned.row, plan.owned.column + index, 1, 1);
    column.format.columnWidth = characters * pointsPerCharacter + columnPadding;
  });
}

/** Freezes the rows through the header. */
export function freezeHeader(sheet: Excel.Worksheet, plan: SheetPlan): void {
  if (plan.frozenRows > 0) sheet.freezePanes.freezeRows(plan.frozenRows);
}
