import { columnLetters } from "../ranking/address";
import type { CellValue } from "../ranking/grid";
import { cellWrites, type CellWrite } from "../ranking/rebuild/cellWrites";
import { formatAreas } from "../ranking/rebuild/formatAreas";
import type { FittedPlan, InsertedSpan } from "../ranking/fittedPlan";
import type { PlannedTable, SheetPlan } from "../ranking/sheetPlan";
import { setUpPrint } from "./setUpPrint";
import { bytesOf, small, type Step } from "./steps";
import { formatCells, freezeHeader, hideColumns, hideRows, rangeOf, setWidths, written } from "./writeCells";
import { writeChart } from "./writeChart";

/** Rows of one array: what a block holds must be cut somewhere. */
const rowsAtOnce = 1500;

function writeTable(sheet: Excel.Worksheet, planned: PlannedTable, create: boolean): void {
  const range = rangeOf(sheet, planned.area);
  if (!create) {
    sheet.tables.getItem(planned.name).resize(range);
    return;
  }
  const table = sheet.tables.add(range, true);
  table.name = planned.name;
  table.style = planned.style;
  // The order is the ranking's own; sorting rows of formulas by hand would part names from their counts.
  table.showFilterButton = false;
}

function cellStep(name: string, write: CellWrite): Step[] {
  if (write.kind === "copy-down") {
    const { from, rows } = write;
    return [
      small((workbook) => {
        const sheet = workbook.worksheets.getItem(name);
        const below = rangeOf(sheet, { row: from.row + 1, column: from.column, rows: rows - 1, columns: 1 });
        below.copyFrom(rangeOf(sheet, { ...from, rows: 1, columns: 1 }), Excel.RangeCopyType.formulas);
      }),
    ];
  }
  const steps: Step[] = [];
  for (let top = 0; top < write.cells.length; top += rowsAtOnce) {
    const cells = write.cells.slice(top, top + rowsAtOnce).map((row) => row.map(written));
    const area = { ...write.area, row: write.area.row + top, rows: cells.length };
    steps.push({
      bytes: bytesOf(cells) + 200,
      run: (workbook) => {
        rangeOf(workbook.worksheets.getItem(name), area).formulas = cells;
      },
    });
  }
  return steps;
}

/** Steps that write cells over an area of a sheet. */
export function cellSteps(
  sheet: string,
  area: SheetPlan["owned"],
  cells: readonly (readonly CellValue[])[],
): readonly Step[] {
  return cellWrites(area, cells).flatMap((write) => cellStep(sheet, write));
}

/** A step that gives areas of a sheet their number formats. */
export function formatStep(sheet: string, plan: Pick<SheetPlan, "owned" | "numberFormats">): Step {
  const areas = formatAreas(plan.owned, plan.numberFormats);
  return {
    bytes: areas.length * 300,
    run: (workbook) => {
      const worksheet = workbook.worksheets.getItem(sheet);
      // Excel takes one value for a whole range, which its types do not say.
      for (const area of areas) Reflect.set(rangeOf(worksheet, area), "numberFormat", area.format);
    },
  };
}

/** The steps that put a fitted plan on its sheet, which is there. Excel stops at the first thing it refuses, so what a
 * protected sheet refuses comes first. The table takes its extent before cells are cleared, since Excel gives a cleared
 * heading a name of its own, and again after the values, since it grows by itself when cells under it are written; the
 * looks come after the table. */
export function planSteps(fitted: FittedPlan): readonly Step[] {
  const { plan, createSheet, createTable, createChart, clear, insertRows, insertColumns } = fitted;
  const { deleteChart = false, moveChart = false, chartSeries = 2 } = fitted;
  const onSheet = (run: (sheet: Excel.Worksheet) => void): Step =>
    small((workbook) => run(workbook.worksheets.getItem(plan.sheet)));
  const { table, chart } = plan;
  return [
    // From right to left, so that each stands where it is counted from.
    ...[...insertColumns]
      .reverse()
      .map((span) => onSheet((sheet) => wholeColumns(sheet, span).insert(Excel.InsertShiftDirection.right))),
    // From the bottom up, for the same reason.
    ...[...insertRows]
      .reverse()
      .map((span) => onSheet((sheet) => wholeRows(sheet, span).insert(Excel.InsertShiftDirection.down))),
    ...(table && !createTable ? [onSheet((sheet) => writeTable(sheet, table, false))] : []),
    ...clear.map((area) =>
      onSheet((sheet) => {
        rangeOf(sheet, area).conditionalFormats.clearAll();
        rangeOf(sheet, area).clear();
      }),
    ),
    ...cellSteps(plan.sheet, plan.owned, plan.cells),
    ...(table ? [onSheet((sheet) => writeTable(sheet, table, createTable))] : []),
    { ...onSheet((sheet) => formatCells(sheet, plan)), bytes: plan.styles.length * 600 + 2000 },
    formatStep(plan.sheet, plan),
    onSheet((sheet) => {
      setWidths(sheet, plan);
      hideColumns(sheet, plan);
      hideRows(sheet, plan);
      if (createSheet || createTable) freezeHeader(sheet, plan);
      if (chart && deleteChart) sheet.charts.getItem(chart.name).delete();
      if (chart) writeChart(sheet, chart, createChart, moveChart, chartSeries);
    }),
  ];
}

/** Whole rows of a sheet. */
export function wholeRows(sheet: Excel.Worksheet, { first, count }: InsertedSpan): Excel.Range {
  return sheet.getRange(`${first + 1}:${first + count}`);
}

/** Whole columns of a sheet. */
export function wholeColumns(sheet: Excel.Worksheet, { first, count }: InsertedSpan): Excel.Range {
  return sheet.getRange(`${columnLetters(first)}:${columnLetters(first + count - 1)}`);
}

/** The last step of a plan: what a machine without a printer or with another window in front may refuse. */
export function showStep({ sheet, print }: SheetPlan): Step {
  return small((workbook) => {
    const worksheet = workbook.worksheets.getItem(sheet);
    if (print) setUpPrint(worksheet, print);
    worksheet.activate();
    worksheet.getRange("A1").select();
  });
}
