import { historyTableName } from "../ranking/history/historyTable";
import type { BuildMade } from "../ranking/rebuild/build";
import type { CellValue } from "../ranking/grid";
import { doneText, recallJournal } from "./journal";
import type { BuildStage, Found } from "./found";
import { runExcel } from "./runExcel";
import { builtKeys, settingKeys } from "./settingKeys";
import { addedBy, askTag } from "./sheetTag";
import { rangeOf } from "./writeCells";

/** A build found in the workbook, with the cells it wrote as they are now. */
export interface FoundBuild extends Found {
  /** What the journal says, null where there is none. */
  readonly journal: string | null;
  readonly owned: readonly (readonly CellValue[])[];
  readonly history: { readonly rows: number; readonly blocks: readonly (readonly (readonly CellValue[])[])[] };
}

function stageOf(journal: unknown, token: string): BuildStage {
  if (journal === doneText(token)) return "done";
  return recallJournal(journal)?.made.token === token ? "under-way" : "untouched";
}

/** Looks in one round trip at what a build left in the workbook.
 * @param made what the build makes
 * @param withCells whether the cells it wrote are read too */
export function findBuild(made: BuildMade, withCells: boolean): Promise<FoundBuild> {
  const { token, history } = made;
  return runExcel(async (context) => {
    const { worksheets, settings, tables } = context.workbook;
    const texts = builtKeys.map((key) => ({
      key,
      setting: settings.getItemOrNullObject(key).load("value"),
    }));
    const named = worksheets.getItemOrNullObject(made.sheet);
    const table = tables.getItemOrNullObject(made.table ?? "BLUEZONE_");
    const tableRange = table.getRange().load("rowCount");
    const holder = table.worksheet.load("name");
    const used = [named, holder].map((sheet) =>
      sheet.getUsedRangeOrNullObject(true).load("rowIndex,rowCount,columnIndex,columnCount"),
    );
    const charts = [named, holder].map((sheet) => sheet.charts.getItemOrNullObject(made.chart ?? "").load("name"));
    const names = [made.sheet, made.copy, history?.sheet].filter((name) => typeof name === "string");
    const tags = names.map((name) => ({ name, asked: askTag(worksheets.getItemOrNullObject(name)) }));
    const pastSheet = tables.getItemOrNullObject(historyTableName).worksheet;
    const past = tables.getItemOrNullObject(historyTableName).load("name");
    const pastRange = past.getRange().load("rowCount");
    const cells = withCells ? rangeOf(holder, made.owned).load("formulas") : null;
    const blocks = (withCells ? (history?.writes ?? []) : []).map(({ area }) =>
      rangeOf(pastSheet, area).load("formulas"),
    );
    await context.sync();

    const at = holder.isNullObject ? 0 : 1;
    const sheet = [named, holder][at];
    const ours = used[at];
    const value = (key: string): unknown => {
      const found = texts.find((text) => text.key === key);
      return found === undefined || found.setting.isNullObject ? null : found.setting.value;
    };
    const journal = value(settingKeys.journal);
    return {
      stage: stageOf(journal, token),
      journal: typeof journal === "string" ? journal : null,
      added: new Set(tags.filter(({ asked }) => addedBy(asked, token)).map(({ name }) => name)),
      sheet: at === 1 ? holder.name : named.isNullObject ? null : made.sheet,
      lastRow: !sheet || !ours || ours.isNullObject ? -1 : ours.rowIndex + ours.rowCount - 1,
      lastColumn: !sheet || !ours || ours.isNullObject ? -1 : ours.columnIndex + ours.columnCount - 1,
      hasTable: at === 1,
      tableRows: at === 1 ? tableRange.rowCount : 0,
      hasChart: !(charts[at]?.isNullObject ?? true),
      hasHistory: !past.isNullObject,
      keys: new Set(texts.filter(({ setting }) => !setting.isNullObject).map(({ key }) => key)),
      owned: cells === null || cells.isNullObject ? [] : cells.formulas,
      history: {
        rows: past.isNullObject ? 0 : pastRange.rowCount,
        blocks: blocks.map((block) => (block.isNullObject ? [] : block.formulas)),
      },
    };
  }, made.sheet);
}
