import type { Area, CellValue } from "../ranking/grid";
import { historyRoles, historyTableName, type HistoryRole } from "../ranking/history/historyTable";
import type { HistoryPlan, HistoryWrite } from "../ranking/history/historyPlan";
import { setUpPrint } from "./setUpPrint";
import { addSheetStep } from "./sheetTag";
import { bytesOf, small, type Step } from "./steps";
import { rangeOf, written } from "./writeCells";

const rowsAtOnce = 1500;
const formats: Partial<Record<HistoryRole, string>> = {
  installs: "#,##0",
  base: "#,##0",
  coverage: "0.00%",
  place: "0",
};
/** Characters of the standard font, in the order of the roles. */
const widths = [12, 28, 13, 13, 24, 10, 8, 30, 18];
const pointsPerCharacter = 5.25;
const headingFill = "#1F4E78";
const headingColor = "#FFFFFF";

/** Steps that write history cells, leaving alone those that stay. */
export function historyCellSteps(sheet: string, writes: readonly HistoryWrite[]): readonly Step[] {
  return writes.flatMap(({ area, cells }) => {
    const steps: Step[] = [];
    for (let top = 0; top < cells.length; top += rowsAtOnce) {
      const part = cells.slice(top, top + rowsAtOnce).map((row) => row.map(writtenOrKept));
      const place = { ...area, row: area.row + top, rows: part.length };
      steps.push({
        bytes: bytesOf(part) + 200,
        run: (workbook) => {
          rangeOf(workbook.worksheets.getItem(sheet), place).formulas = part;
        },
      });
    }
    return steps;
  });
}

function writtenOrKept(cell: CellValue | null): CellValue | null {
  return cell === null ? null : written(cell);
}

/** The rows of the table that are new, which take their number formats. */
function addedRows({ table, tableBefore }: HistoryPlan): Area | null {
  const first = tableBefore ? tableBefore.row + tableBefore.rows : table.row + 1;
  const rows = table.row + table.rows - first;
  return rows > 0 ? { ...table, row: first, rows } : null;
}

function formatNewRows(sheet: Excel.Worksheet, plan: HistoryPlan): void {
  const rows = addedRows(plan);
  if (!rows) return;
  for (const role of historyRoles) {
    const format = role === "date" ? plan.dayFormat : formats[role];
    const column = { ...rows, column: rows.column + plan.columns[role], columns: 1 };
    if (format !== undefined) Reflect.set(rangeOf(sheet, column), "numberFormat", format);
  }
}

/** Headings that read as such where a program draws no table style, as on paper from LibreOffice. */
function markHeadings({ format }: Excel.Range): void {
  format.font.bold = true;
  format.font.color = headingColor;
  format.fill.color = headingFill;
}

/** The steps that put a day into the history: its sheet and table where they are new, the rows, the table's extent.
 * @param token of the build, which tags a sheet it adds
 * @param added takes a sheet that is added */
export function historySteps(plan: HistoryPlan, token: string, added: Excel.Worksheet[]): readonly Step[] {
  const { sheet: name, createSheet, table, tableBefore } = plan;
  const resized = tableBefore !== null && tableBefore.rows !== table.rows;
  return [
    ...(createSheet ? [addSheetStep(name, token, added)] : []),
    ...historyCellSteps(name, plan.writes),
    small((workbook) => {
      const sheet = workbook.worksheets.getItem(name);
      if (createSheet) {
        const added = sheet.tables.add(rangeOf(sheet, table), true);
        added.name = historyTableName;
        added.style = "TableStyleLight9";
        widths.forEach((width, column) => {
          sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width * pointsPerCharacter;
        });
        markHeadings(rangeOf(sheet, { ...table, rows: 1 }));
        sheet.freezePanes.freezeRows(1);
        if (plan.print) setUpPrint(sheet, plan.print);
      } else if (resized) sheet.tables.getItem(historyTableName).resize(rangeOf(sheet, table));
      formatNewRows(sheet, plan);
    }),
  ];
}
