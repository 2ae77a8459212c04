import { historyWords } from "../../locales/history";
import type { Language } from "../../locales/language";
import { say } from "../../locales/sentences";
import { sheetSentences } from "../../locales/sheet";
import { dayFormat } from "../dayFormat";
import { historyColumns } from "./historyColumns";
import type { HistoryPlan } from "./historyPlan";
import { historyRoles, type HistoryRow } from "./historyTable";
import { historyCell } from "./replaceDay";

/** The history of a workbook that has none yet, on a sheet of its own that prints one page wide.
 * @param rows of one day
 * @param sheet a free name
 * @param language of the headings and of the days */
export function newHistory(rows: readonly HistoryRow[], sheet: string, language: Language): HistoryPlan {
  const area = { row: 0, column: 0, rows: rows.length + 1, columns: historyRoles.length };
  const headings = historyRoles.map((role) => historyWords[language][role]);
  const cells = [
    headings,
    ...rows.map((row) => historyRoles.map((role) => (role === "seriesBreak" ? "" : historyCell(row, role)))),
  ];
  const columns = historyColumns(headings);
  if (!columns.ok) throw new RangeError("the history's own headings must be told apart");
  const writes = [{ area, cells }];
  const print = {
    landscape: true,
    pagesWide: 1,
    pagesTall: null,
    titleRow: area.row,
    footerLeft: "&A",
    footerCenter: "&D",
    footerRight: say(sheetSentences, "page", {}, language),
  };
  return {
    sheet,
    createSheet: true,
    table: area,
    tableBefore: null,
    writes,
    before: [],
    columns: columns.at,
    dayFormat: dayFormat(language),
    print,
  };
}
