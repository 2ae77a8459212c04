import type { HistoryProblem } from "../../locales/history";
import type { CellReference, CellValue } from "../grid";
import { rawFigure } from "../rawFigure";
import { figureFault } from "../check/figureFault";
import { gridCell, isBlank } from "../gridCell";
import { foldText } from "../foldText";
import { unitNameKey } from "../../domain/unitNameKey";
import type { RawFigure } from "../rawTable";
import { historyColumns } from "./historyColumns";
import type { HistoryRole, HistoryState, KnownRow, SeriesBreak } from "./historyTable";

/** Something wrong with the history, said with the cell it is about. */
export interface HistoryFinding {
  readonly problem: HistoryProblem;
  readonly cell: CellReference;
  readonly words: { readonly unit?: string; readonly role?: HistoryRole };
}

/** What the history says. */
export interface HistoryReading {
  readonly rows: readonly KnownRow[];
  /** Further rows of a unit that already has one for the same day; not used, but known to be there. */
  readonly repeated: readonly KnownRow[];
  /** Rows of units whose count could not be read, and of which no other row of that day tells. */
  readonly unread: readonly KnownRow[];
  readonly breaks: readonly SeriesBreak[];
  readonly findings: readonly HistoryFinding[];
}

const firstDay = 61;
const endOfDays = 2_958_466;

/** Reads the rows of the history, in whatever order a person put them; a row that can't be understood is a finding and
 * never guessed, a day with a series break may stand in a row of its own.
 * @param state the history sheet as it stands */
export function readHistory(state: HistoryState): HistoryReading {
  const { table, used, sheet } = state;
  const grid = { sheet, ...used.position, values: used.values };
  const cell = (row: number, column: number) => gridCell(grid, row, table.column + column);
  const headings = Array.from({ length: table.columns }, (_, column) => cell(table.row, column));
  const columns = historyColumns(headings);
  if (!columns.ok) {
    const cell = { sheet, row: table.row, column: table.column };
    const finding = { problem: columns.problem, cell, words: { role: columns.role } };
    return { rows: [], repeated: [], unread: [], breaks: [], findings: [finding] };
  }
  const { at } = columns;
  const found = {
    rows: new Array<KnownRow>(),
    repeated: new Array<KnownRow>(),
    unread: new Map<string, KnownRow>(),
    breaks: new Array<SeriesBreak>(),
    findings: new Array<HistoryFinding>(),
  };
  const known = new Set<string>();
  for (let row = table.row + 1; row < table.row + table.rows; row++) {
    const of = (role: HistoryRole) => cell(row, at[role]);
    const wrong = (problem: HistoryProblem, role: HistoryRole, unit?: string) => {
      const words = unit === undefined ? {} : { unit };
      found.findings.push({ problem, cell: { sheet, row, column: table.column + at[role] }, words });
    };
    readRow(row, of, countFrom(rawFigure(grid, row, table.column + at.installs)), wrong, found, known);
  }
  return { ...found, unread: [...found.unread].flatMap(([key, row]) => (known.has(key) ? [] : [row])) };
}

function readRow(
  row: number,
  of: (role: HistoryRole) => CellValue,
  installs: number | null | undefined,
  wrong: (problem: HistoryProblem, role: HistoryRole, unit?: string) => void,
  found: {
    readonly rows: KnownRow[];
    readonly repeated: KnownRow[];
    readonly unread: Map<string, KnownRow>;
    readonly breaks: SeriesBreak[];
  },
  known: Set<string>,
): void {
  const text = (role: HistoryRole) => String(of(role)).replace(/\s+/g, " ").trim();
  const unit = text("unit");
  const date = of("date");
  const told = (["date", "unit", "installs", "seriesBreak"] as const).some((role) => !isBlank(of(role)));
  if (!told) return;
  if (typeof date !== "number" || date < firstDay || date >= endOfDays) return void wrong("bad-date", "date");
  const day = Math.floor(date);
  const counted = text("counted");
  const reason = text("seriesBreak");
  if (reason !== "") found.breaks.push({ date: day, counted, reason });
  if (unit === "" && isBlank(of("installs"))) return;
  if (unit === "") return void wrong("bad-unit", "unit");
  const base = wholeFrom(of("base"), 0);
  const place = wholeFrom(of("place"), 1);
  const isUnread = installs === undefined || place === undefined;
  const coverage = typeof installs === "number" && base ? installs / base : null;
  const figures = { installs: installs ?? null, base: base ?? null, coverage, place: place ?? null };
  const named = { row, date: day, unit, ...figures, baseName: text("baseName"), counted };
  const read = isUnread ? { ...named, isUnread } : named;
  const key = `${day} ${foldText(counted)} ${unitNameKey(unit)}`;
  if (installs === undefined) {
    found.unread.set(key, read);
    return void wrong("bad-installs", "installs");
  }
  if (base === undefined) wrong("bad-base", "base");
  if (place === undefined) wrong("bad-place", "place");
  if (known.has(key)) {
    found.repeated.push(read);
    return void wrong("unit-twice", "unit", unit);
  }
  known.add(key);
  found.rows.push(read);
}

/** A count as it is read from raw cells, in words too; null for a cell that has none, undefined for anything else. */
function countFrom(figure: RawFigure): number | null | undefined {
  const fault = figureFault(figure);
  if (fault === "blank") return null;
  return fault === null ? figure.value : undefined;
}

/** A whole number, null for a blank cell, undefined for anything else. */
function wholeFrom(value: CellValue, least: number): number | null | undefined {
  if (isBlank(value)) return null;
  return typeof value === "number" && Number.isSafeInteger(value) && value >= least ? value : undefined;
}
