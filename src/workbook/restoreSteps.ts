import { leftOf } from "../ranking/fitPlan";
import type { BuildBefore, BuildMade } from "../ranking/rebuild/build";
import type { HistoryPlan } from "../ranking/history/historyPlan";
import { historyTableName } from "../ranking/history/historyTable";
import { historyCellSteps } from "./historySteps";
import type { Found } from "./found";
import { insertedSpans, without } from "./insertedSpans";
import { recallJournal, storeJournal } from "./journal";
import { planSteps, showStep, wholeColumns, wholeRows } from "./planSteps";
import { settingKeys } from "./settingKeys";
import { small, type Step } from "./steps";
import { rangeOf } from "./writeCells";

function historyBack(plan: HistoryPlan): Step[] {
  const { sheet, table, tableBefore, before } = plan;
  if (tableBefore === null) return [];
  const more = table.rows - tableBefore.rows;
  return [
    ...(more === 0
      ? []
      : [
          small((workbook) => {
            const worksheet = workbook.worksheets.getItem(sheet);
            worksheet.tables.getItem(historyTableName).resize(rangeOf(worksheet, tableBefore));
            if (more > 0) rangeOf(worksheet, { ...table, row: table.row + tableBefore.rows, rows: more }).clear();
          }),
        ]),
    ...historyCellSteps(sheet, before),
  ];
}

function sheetBack(made: BuildMade, before: BuildBefore, found: Found): Step[] {
  if (found.sheet === null || found.added.has(made.sheet)) return [];
  const name = found.sheet;
  const onSheet = (run: (sheet: Excel.Worksheet) => void) =>
    small((workbook) => run(workbook.worksheets.getItem(name)));
  const { insertColumns, insertRows } = made;
  const { rows, columns } = insertedSpans(made, before, found);
  // Beyond what was put in, or would have been, stand a person's own cells: it goes as a whole or not at all.
  const covered = without(made.owned, insertRows, insertColumns);
  const reached = without(
    made.owned,
    insertRows.filter((span) => !rows.includes(span)),
    insertColumns.filter((span) => !columns.includes(span)),
  );
  const chart = made.createdChart && found.hasChart ? made.chart : null;
  const taken = [
    onSheet((sheet) => rangeOf(sheet, reached).conditionalFormats.clearAll()),
    ...(chart === null ? [] : [onSheet((sheet) => sheet.charts.getItem(chart).delete())]),
    // From the top down and from left to right, as they were not put in: each stands again where it was counted from.
    ...rows.map((span) => onSheet((sheet) => wholeRows(sheet, span).delete(Excel.DeleteShiftDirection.up))),
    ...columns.map((span) => onSheet((sheet) => wholeColumns(sheet, span).delete(Excel.DeleteShiftDirection.left))),
  ];
  if (before.plan === null) {
    const table = made.createdTable && found.hasTable ? made.table : null;
    return [
      ...taken,
      onSheet((sheet) => {
        if (table !== null) sheet.tables.getItem(table).convertToRange();
        rangeOf(sheet, made.owned).conditionalFormats.clearAll();
        rangeOf(sheet, made.owned).clear();
        sheet.freezePanes.unfreeze();
      }),
    ];
  }
  const plan = { ...before.plan, sheet: name };
  return [
    ...taken,
    ...planSteps({
      plan,
      createSheet: false,
      createTable: !found.hasTable,
      createChart: chart !== null || !found.hasChart,
      chartSeries: before.chartSeries ?? 2,
      moveChart: made.owned.rows !== plan.owned.rows,
      clear: leftOf(covered, plan.owned),
      insertRows: [],
      insertColumns: [],
    }),
    onSheet((sheet) => {
      before.widths.forEach((width, column) => {
        sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
      });
    }),
  ];
}

function rank(key: string): number {
  return key === settingKeys.journal ? 1 : 0;
}

/** The steps that put back what stood in the workbook before a build, whatever part of the build was carried out; carried
 * out twice they come to the same. */
export function restoreSteps(made: BuildMade, before: BuildBefore, found: Found): readonly Step[] {
  const journal = storeJournal({ made, before });
  const { history } = made;
  // The journal goes last: as long as it stands, there is something to put back.
  const goingBack = Object.entries({ [settingKeys.journal]: null, ...before.settings }).sort(
    ([a], [b]) => rank(a) - rank(b),
  );
  return [
    { bytes: journal.length + 500, run: (workbook) => void workbook.settings.add(settingKeys.journal, journal) },
    ...sheetBack(made, before, found),
    ...(history && found.hasHistory && !history.createSheet ? historyBack(history) : []),
    small((workbook) => {
      for (const name of found.added) workbook.worksheets.getItem(name).delete();
    }),
    {
      bytes: goingBack.reduce((sum, [, text]) => sum + (text ?? "").length * 2, 500),
      run: ({ settings }) => {
        for (const [key, text] of goingBack) {
          if (text !== null && recallJournal(text) === null) settings.add(key, text);
          else if (found.keys.has(key) || key === settingKeys.journal) settings.getItem(key).delete();
        }
      },
    },
    ...(before.plan && found.sheet !== null ? [showStep({ ...before.plan, sheet: found.sheet })] : []),
    small((workbook) => workbook.worksheets.getItemOrNullObject(before.activeSheet).activate()),
  ];
}
