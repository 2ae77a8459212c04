import type { Severity } from "../finding";
import type { Observation } from "./observations";
import { dayOrder, type DatedClause } from "./proseDays";
import type { ProseFinding, ProseFindingCode, ProseRow, ProseSpan } from "./proseReading";
import type { FoundClause } from "./readClauses";
import type { ProseFigure } from "./proseFigures";
import { levelsOf, type UnitMention } from "./unitMention";
import type { RowDoubt, UnitRow } from "./unitRows";

/** Where tokens of a clause stand in the pasted text. */
export type SpanOf = (clause: number, first: number, end: number) => ProseSpan;

const longestCertainName = 5;
const unreadable = ["ambiguous-count", "malformed-count", "not-whole", "too-large"];

function unreadFinding(span: ProseSpan, { reason, printed }: ProseFigure, name: string): ProseFinding {
  const known = reason !== null && !unreadable.includes(reason);
  const code = (known ? reason : "figure-unreadable") as ProseFindingCode;
  return { code, severity: "error", span, words: { printed, name } };
}

/** What is to be said of the clauses themselves: figures not read, and figures and units not put together. */
export function clauseFindings(found: readonly FoundClause[], spanOf: SpanOf): readonly ProseFinding[] {
  return found.flatMap(({ unpaired, counts, units, dates, clause }, index): ProseFinding[] => [
    ...counts.flatMap(({ unit, figure }) =>
      figure?.kind === "unread" ? [unreadFinding(spanOf(index, figure.first, figure.end), figure, unit.name)] : [],
    ),
    ...unpaired.flatMap(({ reason, units: apart, figures }) => {
      const words = {
        units: apart.map(({ name }) => name).join(", "),
        printed: figures.map(({ printed }) => printed).join("; "),
      };
      const first = Math.min(...[...apart, ...figures].map((each) => each.first));
      const end = Math.max(...[...apart, ...figures].map((each) => each.end));
      const [only] = figures.length === 1 ? figures : [];
      const span = spanOf(index, first, end);
      if (only?.kind === "unread" && reason === "no-unit") return [unreadFinding(span, only, words.units)];
      const severity: Severity = reason === "no-unit" ? "warning" : "error";
      return [{ code: reason, severity, span, words }];
    }),
    ...units
      .filter((unit) => unit.kind !== "all" && counts.some((pair) => pair.unit === unit) && isLong(unit))
      .map((unit) => finding("long-name", "warning", spanOf(index, unit.first, unit.end), { name: unit.name })),
    ...dates
      .filter(({ role }) => role === "no-such-date")
      .map(({ first, end }) =>
        finding("no-such-date", "error", spanOf(index, first, end), {
          printed: clause
            .slice(first, end)
            .map(({ text }) => text)
            .join(" "),
        }),
      ),
  ]);
}

function isLong({ name, type }: UnitMention): boolean {
  return name.split(" ").length - (type?.split(" ").length ?? 0) >= longestCertainName;
}

/** A finding in one line. */
export function finding(
  code: ProseFindingCode,
  severity: Severity,
  span: ProseSpan | null,
  words: ProseFinding["words"] = {},
): ProseFinding {
  return { code, severity, span, words };
}

/** What is to be said of the days: none named, none with a year, or a year taken from another date. */
export function dayFindings(
  observed: readonly Observation[],
  days: readonly DatedClause[],
  spanOf: SpanOf,
): readonly ProseFinding[] {
  if (observed.length === 0) return [];
  if (observed.every(({ day }) => day === null)) return [finding("no-date", "warning", null)];
  const used = new Set(observed.flatMap(({ day }) => (day ? [dayOrder(day)] : [])));
  const lacking = days.filter(({ day }) => day.year === null && used.has(dayOrder(day)));
  const taken = days.find(({ day, yearTaken }) => yearTaken !== null && day.year !== null && used.has(dayOrder(day)));
  const words = ({ day }: DatedClause) => ({ day: `${day.day}/${day.month}` });
  const place = ({ clause, date }: DatedClause) => spanOf(clause, date.first, date.end);
  const [first] = lacking;
  return [
    ...(first ? [finding("no-year", "warning", place(first), words(first))] : []),
    ...(taken?.yearTaken
      ? [
          finding("year-taken", "note", place(taken), {
            ...words(taken),
            year: String(taken.day.year),
            from: `${taken.yearTaken.day}/${taken.yearTaken.month}/${taken.yearTaken.year}`,
          }),
        ]
      : []),
  ];
}

/** What is to be said of the rows: units twice, units of different levels, units with a rate or without any report. */
export function rowFindings(
  rows: readonly UnitRow[],
  doubts: readonly RowDoubt[],
  rateOnly: readonly { readonly name: string; readonly span: ProseSpan }[],
  spanOf: SpanOf,
): readonly ProseFinding[] {
  const place = ({ clause, unit }: Observation) => spanOf(clause, unit.first, unit.end);
  const levels = new Set(
    rows.flatMap(({ observed }) => {
      const possible = levelsOf(observed[0]?.unit.type ?? null);
      return possible.length === 1 ? possible : [];
    }),
  );
  return [
    ...doubts.map(({ code, observation }) =>
      finding(code, "warning", place(observation), { name: observation.unit.name }),
    ),
    ...(levels.size > 1 ? [finding("levels-mixed", "warning", null)] : []),
    ...rows
      .flatMap(({ observed }) => observed)
      .filter(({ figure }) => figure === null)
      .map((one) => finding("not-reported", "note", place(one), { name: one.unit.name })),
    ...rateOnly.map(({ name, span }) => finding("rate-only", "warning", span, { name })),
  ];
}

/** Whether the units add up to the total within the ranges their words allow. */
export function totalFindings(rows: readonly ProseRow[], total: ProseRow | null): readonly ProseFinding[] {
  if (total?.count?.used == null || rows.length < 2 || rows.some(({ count }) => count?.used == null)) return [];
  const sum = (bound: "lowest" | "highest") => rows.reduce((all, { count }) => all + (count?.[bound] ?? 0), 0);
  const [low, high] = [sum("lowest"), sum("highest")];
  const stated = total.count.used;
  const words = { stated, name: total.name, low, high, units: rows.length, difference: Math.abs(stated - low) };
  if (low === high && stated === low) return [finding("total-equals", "note", null, words)];
  const fits = (total.count.highest ?? 0) >= low && (total.count.lowest ?? 0) <= high;
  if (fits) return [finding("total-fits", "note", null, words)];
  return [finding(low === high ? "total-differs-by" : "total-differs", "warning", null, words)];
}

/** Rows that may stand for all units: a name without its kind among units with theirs whose count is not below the sum of
 * all others, and "toàn huyện" where the others are huyện too. */
export function wholeFindings(units: readonly UnitRow[], rows: readonly ProseRow[]): readonly ProseFinding[] {
  const firsts = units.map(({ observed }) => observed[0]?.unit);
  const sum = rows.reduce((all, { count }) => all + (count?.lowest ?? 0), 0);
  const [lone, ...more] = firsts.filter((unit) => unit?.kind !== "typed");
  return rows.flatMap((row, index): ProseFinding[] => {
    const unit = firsts[index];
    if (unit?.whole != null) return [finding("whose-all", "warning", null, { name: row.name })];
    const { used = 0, lowest = 0 } = row.count ?? {};
    const isLone = unit?.kind === "bare" && unit === lone && more.length === 0;
    const big = isLone && rows.length > 2 && (used ?? 0) >= sum - (lowest ?? 0);
    return big ? [finding("maybe-total", "warning", null, { name: row.name })] : [];
  });
}
